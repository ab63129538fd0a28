"""A module in English alone, from its first item to a record, a certificate, a pack and back."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from app.domain.item_importing import ImportTerms
from app.domain.item_readiness import lacks
from app.domain.items import ItemKind
from app.domain.languages import only_in
from app.domain.module_shaping import add_page, with_page
from app.domain.people import Actor, Role
from app.domain.publishing import BlockerId
from app.domain.records import RecordFilter, RecordSort
from app.domain.studio import ModuleDraft, WorkState
from app.domain.studio_lists import ItemFilter, ItemLine, ItemSort
from app.domain.texts import LANGUAGES, Language, Text
from app.services.publication import PublishOrder
from app.services.workspace import Workspace
from tests.builders import answer_all, option, text, write

TRAINER = Actor(Role.TRAINER)
ENGLISH: tuple[Language, ...] = ("en",)


@pytest.fixture
def studio(workspace: Workspace) -> Workspace:
    workspace.library.open(TRAINER)
    return workspace


def write_module(studio: Workspace) -> ModuleDraft:
    """Write a module in English with a page and an item, and publish it."""
    kept = studio.module_editing.add(TRAINER, Text("Visitors", ""), ("protect.desk",), ENGLISH)
    draft, page_id = add_page(kept.draft)
    draft = with_page(draft, page_id, lambda page: replace(page, title=Text("At the door", ""), body=Text("Ask.", "")))
    draft = replace(draft, summary=Text("Short", ""), quiz=replace(draft.quiz, draw=1))
    kept = studio.module_editing.save(TRAINER, draft, kept.revision)
    added = studio.item_editing.add(TRAINER, "visitors", ItemKind.SINGLE_CHOICE, ("protect.desk",))
    item = replace(
        added.draft.item,
        stem=text("Somebody asks for the list. What do you do?"),
        explanation=text("Because"),
        options=(option("a", right=True), option("b")),
    )
    studio.item_editing.save(TRAINER, replace(added.draft, item=only_in(item, ENGLISH)), added.revision)
    return kept.draft


def test_it_is_published_taken_and_recorded_in_english_whatever_the_window(studio: Workspace, aiko: Actor) -> None:
    write_module(studio)
    plan = studio.publishing.plan(TRAINER, "visitors")
    assert (plan.blockers, plan.left_out) == ((), ())
    studio.publishing.publish(TRAINER, PublishOrder("visitors"))
    quiz = studio.quizzes.start(aiko, "visitors")
    answer_all(studio, aiko, quiz)
    studio.quizzes.finish(aiko, quiz.attempt.id, "ja")
    (line,) = studio.records.page(Actor(Role.HR), RecordFilter(), RecordSort(), "ja", None)
    assert (line.language, line.module_title) == ("en", "Visitors")
    certificate = PdfReader(BytesIO(studio.certificates.certificate(aiko, line.id, "ja")))
    assert "Visitors" in "".join(page.extract_text() for page in certificate.pages)
    (listed,) = [one for one in studio.modules.load(aiko) if one.shown.id == "visitors"]
    assert (listed.languages, listed.shown.title.in_language("ja")) == (ENGLISH, "Visitors")


def test_its_items_are_finished_and_no_list_asks_for_the_other_language(studio: Workspace) -> None:
    write_module(studio)
    (line,) = studio.library.list_page(TRAINER, ItemFilter(module="visitors"), ItemSort(), None)
    assert (line.lacks, line.languages) == (0, ENGLISH)
    assert studio.library.count(TRAINER, ItemFilter(module="visitors", lacking="ja")) == 0
    only_english = studio.library.list_ids(TRAINER, ItemFilter(alone="en"))
    assert only_english == studio.library.list_ids(TRAINER, ItemFilter(module="visitors")) != []
    assert studio.library.list_ids(TRAINER, ItemFilter(alone="ja")) == []
    cover = {one.commitment: one for one in studio.coverage.read(TRAINER).rows}["protect.desk"]
    assert cover.written["en"] == cover.written["ja"] + 1
    assert not any("not-in" in hole for hole in cover.holes())


def test_a_language_can_be_taken_and_given_back_without_losing_a_word(studio: Workspace) -> None:
    kept = studio.module_editing.open(TRAINER, "tidy-desk").kept
    english = studio.module_editing.save(TRAINER, replace(kept.draft, languages=ENGLISH), kept.revision)
    items = studio.module_editing.open(TRAINER, "tidy-desk").items
    assert {one.draft.languages for one in items} == {ENGLISH}
    assert {one.draft.state(one.live) for one in items} == {WorkState.CHANGED}
    published = studio.publishing.publish(TRAINER, PublishOrder("tidy-desk"))
    assert published.plan.module.items[0].stem.ja == ""
    assert [change.kind for change in published.plan.changes] == ["languages"]
    assert {one.state for one in _items(studio)} == {WorkState.LIVE}
    again = replace(studio.module_editing.open(TRAINER, "tidy-desk").kept.draft, languages=LANGUAGES)
    studio.module_editing.save(TRAINER, again, english.revision + 1)
    back = studio.module_editing.open(TRAINER, "tidy-desk")
    assert back.kept.draft.title == kept.draft.title
    assert back.items[0].draft.item == items[0].draft.item
    assert {one.lacks for one in _items(studio)} == {0}


def test_an_assessment_in_both_languages_is_told_which_module_lacks_one(studio: Workspace) -> None:
    write_module(studio)
    studio.publishing.publish(TRAINER, PublishOrder("visitors"))
    kept = studio.module_editing.add(TRAINER, text("All"), ("protect.desk",))
    draft = replace(kept.draft, items_from=("visitors",), summary=text("All"), quiz=replace(kept.draft.quiz, draw=1))
    studio.module_editing.save(TRAINER, draft, kept.revision)
    (blocker,) = studio.publishing.plan(TRAINER, kept.draft.id).blockers
    assert (blocker.id, blocker.subject, blocker.language) == (BlockerId.SOURCE_LANGUAGE, "visitors", "ja")
    kept = studio.module_editing.open(TRAINER, kept.draft.id).kept
    studio.module_editing.save(TRAINER, replace(kept.draft, languages=ENGLISH), kept.revision)
    assert studio.publishing.plan(TRAINER, kept.draft.id).blockers == ()


def test_an_item_that_moves_has_the_languages_of_where_it_is(studio: Workspace) -> None:
    write_module(studio)
    (own,) = studio.module_editing.open(TRAINER, "visitors").items
    moved = studio.item_editing.move(TRAINER, own.draft.item.id, "tidy-desk")
    assert moved.draft.languages == LANGUAGES
    assert studio.item_editing.judge(TRAINER, moved.draft).lacks != ()
    before = studio.item_shelving.move(TRAINER, [own.draft.item.id], "visitors")
    studio.item_shelving.put_back(TRAINER, before)
    assert studio.item_editing.open(TRAINER, own.draft.item.id).kept.draft.languages == LANGUAGES


def test_a_pack_of_it_is_taken_in_elsewhere_as_it_was(studio: Workspace, tmp_path: Path) -> None:
    write_module(studio)
    module = studio.publishing.publish(TRAINER, PublishOrder("visitors")).plan.module
    pack = tmp_path / "visitors.clausepack"
    studio.packs.save(TRAINER, ["visitors"], pack)
    opened = studio.packs.open(TRAINER, pack)
    assert opened.problems == ()
    assert [one.module.items for one in opened.modules] == [module.items]
    assert [one.coming for one in opened.modules] == ["unchanged"]
    assert opened.modules[0].draft.languages == ENGLISH


def test_questions_that_come_into_a_new_module_bring_its_language(studio: Workspace, tmp_path: Path) -> None:
    gift = "::door:: Somebody rings. { =Ask who it is. ~Open at once. }\n"
    file = studio.item_importing.read(TRAINER, write(tmp_path / "door.gift", gift), None, "en")
    plan = studio.item_importing.plan(TRAINER, file, ImportTerms(title="The door", commitments=("protect.desk",)))
    (line,) = plan.lines
    assert line.draft is not None
    assert line.draft.languages == ENGLISH
    known = frozenset({"protect.desk"})
    assert [one.place for one in lacks(line.draft.item, known, ENGLISH)] == [("explanation",)], "no feedback is asked"
    assert line.lacks == 1
    taken = studio.item_importing.apply(TRAINER, file, plan)
    assert studio.module_editing.open(TRAINER, taken.modules[0]).kept.draft.languages == ENGLISH


def _items(studio: Workspace) -> list[ItemLine]:
    return studio.library.list_page(TRAINER, ItemFilter(module="tidy-desk"), ItemSort(), None)
