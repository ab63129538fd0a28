"""A module is written bit by bit: what was revised is known, and pictures are looked at before they come in."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.item_readiness import count_of, lacks
from app.domain.item_shaping import furnished
from app.domain.items import ItemKind
from app.domain.module_shaping import with_page, with_words
from app.domain.people import Actor, Role
from app.domain.refusals import Refusal
from app.domain.studio import KeptModule, WorkState
from app.domain.studio_sentences import StudioSentence
from app.domain.texts import Text
from app.services.publication import PublishOrder
from app.services.workspace import Workspace
from tests.builders import StandingClock, tiny_picture
from tests.queries import counted

TRAINER = Actor(Role.TRAINER, name="Tomas Ferreira")


@pytest.fixture
def studio(workspace: Workspace) -> Workspace:
    workspace.library.open(TRAINER)
    return workspace


def kept(studio: Workspace) -> KeptModule:
    return studio.module_editing.open(TRAINER, "tidy-desk").kept


def reword(studio: Workspace, words: str = "Other words") -> KeptModule:
    before = kept(studio)
    draft = with_page(before.draft, "01-desk", lambda page: replace(page, body=with_words(page.body, "en", words)))
    return studio.module_editing.save(TRAINER, draft, before.revision)


def test_the_language_that_was_left_behind_is_known_until_both_say_the_same(studio: Workspace) -> None:
    changed = reword(studio)
    revised = changed.draft.pages[0].revised
    assert revised is not None
    assert revised.older() == "ja"
    assert changed.draft.pages[1].revised is None
    same = studio.module_editing.page_in_step(TRAINER, "tidy-desk", "01-desk", changed.revision)
    assert same.draft.pages[0].revised is not None
    assert same.draft.pages[0].revised.older() is None


def test_what_the_editor_says_about_revision_is_not_believed(studio: Workspace, clock: StandingClock) -> None:
    first = reword(studio)
    clock.advance(days=3)
    stale = replace(first.draft, minutes=12, pages=tuple(replace(one, revised=None) for one in first.draft.pages))
    after = studio.module_editing.save(TRAINER, stale, first.revision)
    assert after.draft.pages[0].revised == first.draft.pages[0].revised


def test_saying_in_step_over_another_window_is_refused(studio: Workspace) -> None:
    before = kept(studio)
    reword(studio)
    with pytest.raises(Refusal) as refused:
        studio.module_editing.page_in_step(TRAINER, "tidy-desk", "01-desk", before.revision)
    assert refused.value.sentence is StudioSentence.SAVED_ELSEWHERE


def test_a_picture_comes_in_under_a_name_that_is_free(studio: Workspace, tmp_path: Path) -> None:
    file = tiny_picture(tmp_path / "A tidy Desk.PNG")
    first = studio.module_editing.read_picture(TRAINER, file)
    second = studio.module_editing.read_picture(TRAINER, file, [first.name])
    assert (first.name, second.name) == ("images/a-tidy-desk.png", "images/a-tidy-desk-2.png")


def hostile(folder: Path) -> list[tuple[Path, StudioSentence]]:
    svg = folder / "drawing.svg"
    svg.write_text('<svg xmlns="http://www.w3.org/2000/svg" width="30000" height="30000"/>', encoding="utf-8")
    dressed = folder / "drawing.png"
    dressed.write_bytes(svg.read_bytes())
    heavy = folder / "heavy.png"
    heavy.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(3 * 1024 * 1024))
    return [
        (svg, StudioSentence.PICTURE_KIND),
        (dressed, StudioSentence.PICTURE_KIND),
        (heavy, StudioSentence.PICTURE_LARGE),
        (tiny_picture(folder / "vast.png", 30_000, 30_000), StudioSentence.PICTURE_SIDE),
        (tiny_picture(folder / "flat.png", 0, 10), StudioSentence.PICTURE_SIDE),
        (folder / "nothing.png", StudioSentence.PICTURE_MISSING),
        (folder, StudioSentence.PICTURE_MISSING),
    ]


def test_what_is_no_picture_or_too_large_is_refused_in_a_sentence(studio: Workspace, tmp_path: Path) -> None:
    for file, sentence in hostile(tmp_path):
        with pytest.raises(Refusal) as refused:
            studio.module_editing.read_picture(TRAINER, file)
        assert refused.value.sentence is sentence, file
        assert file.name in str(refused.value)


def test_a_page_has_at_most_twelve_pictures(studio: Workspace, tmp_path: Path) -> None:
    file = tiny_picture(tmp_path / "one.png")
    assert studio.module_editing.read_picture(TRAINER, file, [f"images/{n}.png" for n in range(11)])
    with pytest.raises(Refusal) as refused:
        studio.module_editing.read_picture(TRAINER, file, [f"images/{n}.png" for n in range(12)])
    assert refused.value.sentence is StudioSentence.PICTURES_MANY


def test_writing_in_a_module_that_is_withdrawn_does_not_bring_it_back(studio: Workspace) -> None:
    studio.publishing.withdraw(TRAINER, "tidy-desk")
    reword(studio)
    assert studio.library.list_modules(TRAINER)[1].state is WorkState.RETIRED
    studio.publishing.publish(TRAINER, PublishOrder("tidy-desk"))
    assert studio.library.list_modules(TRAINER)[1].state is WorkState.LIVE


def test_the_page_of_a_module_lists_what_the_items_say(studio: Workspace) -> None:
    first, second, third, *_ = studio.module_editing.open(TRAINER, "tidy-desk").items
    longer = replace(first.draft.item, stem=Text("Why " * 100, ""), topic="desks")
    studio.item_editing.save(TRAINER, replace(first.draft, item=longer), first.revision)
    studio.item_editing.retire(TRAINER, second.draft.item.id, retired=True)
    elsewhere = replace(third.draft.item, commitments=("gone.with-the-policy",))
    studio.item_editing.save(TRAINER, replace(third.draft, item=elsewhere, title="Mine"), third.revision)
    studio.item_editing.add(TRAINER, "tidy-desk", ItemKind.MATCHING)
    opened = studio.module_editing.open(TRAINER, "tidy-desk")
    listed = studio.module_editing.open_listed(TRAINER, "tidy-desk")
    known = frozenset(one.id for one in studio.catalogue.course().policy.commitments())
    assert listed.kept == opened.kept == studio.module_editing.load(TRAINER, "tidy-desk")
    for line, one in zip(listed.items, opened.items, strict=True):
        item = one.draft.item
        assert (line.id, line.title, line.kind, line.topic) == (item.id, one.draft.title, item.kind, item.topic)
        assert (line.stem.en, line.stem.ja) == (item.stem.en[:160], item.stem.ja[:160])
        assert (line.state, line.retired) == (one.draft.state(one.live), one.draft.retired)
        assert (line.commitments, line.number) == (item.commitments, one.live_number)
        missing = count_of(lacks(furnished(item), known))
        assert line.missing(known) == (0 if one.draft.retired else missing)
    assert {line.state for line in listed.items} == set(WorkState)
    assert any(line.missing(known) for line in listed.items)


def test_a_commitment_that_the_policy_loses_is_missing_in_an_item_that_was_whole(studio: Workspace) -> None:
    (whole, *_) = studio.module_editing.open_listed(TRAINER, "tidy-desk").items
    assert whole.missing(frozenset(whole.commitments)) == 0
    assert whole.missing(frozenset()) == len(whole.commitments)


def test_items_are_read_by_their_ids(studio: Workspace) -> None:
    first, second, *_ = studio.module_editing.open(TRAINER, "tidy-desk").items
    ids = [first.draft.item.id, second.draft.item.id, "nobody.knows-it"]
    assert studio.module_editing.read_items(TRAINER, ids) == {
        one.draft.item.id: one.draft.item for one in (first, second)
    }


def test_no_item_costs_a_query_when_a_module_is_opened_or_put_in_order(studio: Workspace) -> None:
    for _ in range(20):
        studio.item_editing.add(TRAINER, "tidy-desk", ItemKind.SINGLE_CHOICE)
    with counted(studio.database) as ran:
        ids = [one.id for one in studio.module_editing.open_listed(TRAINER, "tidy-desk").items]
    assert len(ran) < 8
    ids[-1], ids[-2] = ids[-2], ids[-1]
    with counted(studio.database) as ran:
        studio.module_editing.order_items(TRAINER, "tidy-desk", ids)
    assert len([one for one in ran if one.startswith("UPDATE")]) == 2, "only what moved is written"
    assert [one.id for one in studio.module_editing.open_listed(TRAINER, "tidy-desk").items] == ids
