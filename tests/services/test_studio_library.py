"""The studio holds what is taught, item by item, and what trainers write beside it."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.domain.item_readiness import count_of
from app.domain.item_shaping import furnished
from app.domain.items import ItemKind, Option
from app.domain.people import Actor, Role
from app.domain.refusals import Refusal
from app.domain.studio import EMPTY, KeptItem, WorkState
from app.domain.studio_lists import ItemFilter, ItemLine, ItemSort
from app.domain.studio_sentences import StudioSentence
from app.domain.texts import Text
from app.services.workspace import Workspace
from tests import builders
from tests.conftest import OpenWorkspace

TRAINER = Actor(Role.TRAINER, name="Tomas Ferreira")
ALL = ItemFilter()


@pytest.fixture
def studio(workspace: Workspace) -> Workspace:
    workspace.library.open(TRAINER)
    return workspace


def lines(workspace: Workspace, wanted: ItemFilter = ALL) -> list[ItemLine]:
    return workspace.library.list_page(TRAINER, wanted, ItemSort(), None)


def first(workspace: Workspace, module: str = "tidy-desk") -> KeptItem:
    return workspace.module_editing.open(TRAINER, module).items[0]


def reworded(kept: KeptItem, **texts: str) -> KeptItem:
    item = kept.draft.item
    return replace(kept, draft=replace(kept.draft, item=replace(item, stem=replace(item.stem, **texts))))


def test_every_item_of_the_course_is_there_as_its_first_version(studio: Workspace) -> None:
    course = {item.id for one in studio.catalogue.course().modules for item in one.module.items}
    assert {line.id for line in lines(studio)} == course
    assert {(line.state, line.number, line.lacks) for line in lines(studio)} == {(WorkState.LIVE, 1, 0)}


def test_opening_the_studio_again_brings_nothing_in_twice(studio: Workspace) -> None:
    before = lines(studio)
    studio.library.open(TRAINER)
    assert lines(studio) == before


def test_a_new_item_is_at_the_end_of_its_module_and_lacks_what_it_lacks(studio: Workspace) -> None:
    new = studio.item_editing.add(TRAINER, "tidy-desk", ItemKind.SINGLE_CHOICE, ("protect.desk",), "A call, at noon")
    assert new.draft.item.id == "a-call-at-noon"
    assert studio.module_editing.open(TRAINER, "tidy-desk").items[-1] == new
    (line,) = lines(studio, ItemFilter(unfinished=True))
    assert (line.title, line.state, line.number) == ("A call, at noon", WorkState.NEW, None)
    shown = replace(new.draft, item=furnished(new.draft.item))
    assert line.lacks == count_of(studio.item_editing.judge(TRAINER, shown).lacks) == 6


def test_the_same_title_twice_gives_two_ids(studio: Workspace) -> None:
    ids = [
        studio.item_editing.add(TRAINER, "tidy-desk", ItemKind.NUMERICAL, title="Twice").draft.item.id for _ in range(2)
    ]
    assert ids == ["twice", "twice-2"]


def test_a_change_is_kept_and_what_is_taught_stays(studio: Workspace) -> None:
    kept = reworded(first(studio), en="Another stem")
    saved = studio.item_editing.save(TRAINER, kept.draft, kept.revision)
    assert saved.draft.item.stem.en == "Another stem"
    assert saved.revision == kept.revision + 1
    taught = studio.catalogue.course().module("tidy-desk").module.item(kept.draft.item.id)
    assert taught == saved.live
    assert taught.stem.en != "Another stem"
    assert [line.id for line in lines(studio, ItemFilter(states=frozenset({WorkState.CHANGED})))] == [taught.id]


def test_a_change_taken_back_is_no_change(studio: Workspace) -> None:
    kept = first(studio)
    other = reworded(kept, en="Another stem")
    saved = studio.item_editing.save(TRAINER, other.draft, kept.revision)
    studio.item_editing.save(TRAINER, kept.draft, saved.revision)
    assert lines(studio, ItemFilter(states=frozenset({WorkState.CHANGED}))) == []


def test_what_another_window_saved_is_not_written_over(studio: Workspace) -> None:
    kept = first(studio)
    one, other = reworded(kept, en="One"), reworded(kept, en="Other")
    studio.item_editing.save(TRAINER, one.draft, kept.revision)
    with pytest.raises(Refusal) as refused:
        studio.item_editing.save(TRAINER, other.draft, kept.revision)
    assert refused.value.sentence is StudioSentence.SAVED_ELSEWHERE
    assert first(studio).draft.item.stem.en == "One"


def test_an_edit_in_one_language_leaves_the_other_behind_until_somebody_says_otherwise(studio: Workspace) -> None:
    kept = reworded(first(studio), en="Another stem")
    saved = studio.item_editing.save(TRAINER, kept.draft, kept.revision)
    assert saved.draft.revised is not None
    assert saved.draft.revised.older() == "ja"
    assert [line.id for line in lines(studio, ItemFilter(lacking="ja"))] == [kept.draft.item.id]
    studio.item_editing.in_step(TRAINER, kept.draft.item.id, saved.revision)
    assert lines(studio, ItemFilter(lacking="ja")) == []


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (ItemFilter(text="ANOTHER  ｓｔｅｍ"), True),
        (ItemFilter(text="別の"), True),
        (ItemFilter(text="another nothing"), False),
        (ItemFilter(text="100%"), False),
        (ItemFilter(module="tidy-desk"), True),
        (ItemFilter(module="locked-drawer"), False),
        (ItemFilter(commitment="protect.desk"), True),
        (ItemFilter(commitment="protect"), False),
        (ItemFilter(kinds=frozenset({ItemKind.SINGLE_CHOICE})), True),
        (ItemFilter(kinds=frozenset({ItemKind.SCENARIO})), False),
        (ItemFilter(states=frozenset({WorkState.NEW})), True),
        (ItemFilter(states=frozenset({WorkState.LIVE, WorkState.RETIRED})), False),
        (ItemFilter(unfinished=True), True),
        (ItemFilter(lacking="ja"), True),
        (ItemFilter(alone="ja"), False),
        (ItemFilter(changed_since=date(2026, 4, 1)), True),
        (ItemFilter(changed_since=date(2026, 4, 2)), False),
        (ItemFilter(changed_until=date(2026, 4, 1)), True),
        (ItemFilter(changed_until=date(2026, 3, 31)), False),
    ],
)
def test_a_filter_finds_an_item_or_not(studio: Workspace, wanted: ItemFilter, found: bool) -> None:
    new = studio.item_editing.add(TRAINER, "tidy-desk", ItemKind.SINGLE_CHOICE, ("protect.desk",))
    item = replace(new.draft.item, stem=Text("Another stem", "別の問題"))
    studio.item_editing.save(TRAINER, replace(new.draft, item=item), new.revision)
    assert (item.id in {line.id for line in lines(studio, wanted)}) is found
    assert studio.library.count(TRAINER, wanted) == len(lines(studio, wanted))
    assert set(studio.library.list_ids(TRAINER, wanted)) == {line.id for line in lines(studio, wanted)}


def test_a_new_item_can_be_deleted_and_brought_back_and_a_published_one_only_retired(studio: Workspace) -> None:
    new = studio.item_editing.add(TRAINER, "tidy-desk", ItemKind.SINGLE_CHOICE, title="To go")
    gone = studio.item_editing.delete(TRAINER, new.draft.item.id)
    assert lines(studio, ItemFilter(text="to go")) == []
    (back,) = studio.item_editing.add_all(TRAINER, [gone])
    assert back.draft == new.draft
    published = first(studio).draft.item.id
    with pytest.raises(Refusal) as refused:
        studio.item_editing.delete(TRAINER, published)
    assert refused.value.sentence is StudioSentence.ITEM_WAS_PUBLISHED
    assert studio.item_editing.retire(TRAINER, published).draft.retired
    assert [line.id for line in lines(studio, ItemFilter(states=frozenset({WorkState.RETIRED})))] == [published]
    studio.item_editing.retire(TRAINER, published, retired=False)
    assert lines(studio, ItemFilter(states=frozenset({WorkState.RETIRED}))) == []


def test_either_all_items_come_in_or_none(studio: Workspace) -> None:
    new = studio.item_editing.add(TRAINER, "tidy-desk", ItemKind.SINGLE_CHOICE, title="One").draft
    fresh, taken = replace(new, item=replace(new.item, id="fresh")), new
    with pytest.raises(Refusal) as refused:
        studio.item_editing.add_all(TRAINER, [fresh, taken])
    assert refused.value.sentence is StudioSentence.ID_TAKEN
    assert lines(studio, ItemFilter(text="fresh")) == []


def test_a_text_that_falsifies_how_it_reads_is_refused(studio: Workspace) -> None:
    kept = first(studio)
    option = Option("z", Text("Pay \u202eyap", "x"), EMPTY, False)
    unsafe = replace(kept.draft, item=replace(kept.draft.item, options=(*kept.draft.item.options, option)))
    with pytest.raises(Refusal):
        studio.item_editing.save(TRAINER, unsafe, kept.revision)
    assert first(studio) == kept


def test_course_files_that_change_come_in_where_nobody_wrote_anything(
    opened: OpenWorkspace, course_folder: Path
) -> None:
    opened().library.open(TRAINER)
    builders.write_module(course_folder, "tidy-desk", stem="From the file", version="1.1")
    again = opened()
    again.library.open(TRAINER)
    kept = first(again)
    assert kept.draft.item.stem.en.startswith("From the file")
    assert kept.live_number == 2
    assert not again.module_editing.open(TRAINER, "tidy-desk").kept.source_changed


def test_course_files_that_change_never_write_over_a_draft(opened: OpenWorkspace, course_folder: Path) -> None:
    before = opened()
    before.library.open(TRAINER)
    kept = reworded(first(before), en="Mine")
    before.item_editing.save(TRAINER, kept.draft, kept.revision)
    builders.write_module(course_folder, "tidy-desk", stem="From the file", version="1.1")
    again = opened()
    again.library.open(TRAINER)
    assert first(again).draft.item.stem.en == "Mine"
    assert again.module_editing.open(TRAINER, "tidy-desk").kept.source_changed
    live = first(again).live
    assert live is not None
    assert live.stem.en.startswith("From the file")


def test_pages_follow_each_other_in_every_order(studio: Workspace) -> None:
    for number in range(600):
        studio.item_editing.add(TRAINER, "tidy-desk", ItemKind.NUMERICAL, title=f"Number {number % 7}")
    for sort in (ItemSort(), ItemSort().press(ItemSort().key, down_first=True)):
        anchors = studio.library.list_anchors(TRAINER, ALL, sort)
        found = [line.id for after in (None, *anchors) for line in studio.library.list_page(TRAINER, ALL, sort, after)]
        assert len(found) == len(set(found)) == studio.library.count(TRAINER, ALL)
