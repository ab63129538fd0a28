"""Many items at once are copied, moved, retired and deleted, all or none, and every step can be taken back."""

from dataclasses import replace

import pytest

from app.domain.items import ItemKind
from app.domain.people import Actor, Role
from app.domain.refusals import Refusal
from app.domain.studio import KeptItem, WorkState
from app.domain.studio_lists import ItemFilter
from app.domain.studio_sentences import StudioSentence
from app.services.workspace import Workspace

TRAINER = Actor(Role.TRAINER, name="Tomas Ferreira")


@pytest.fixture
def studio(workspace: Workspace) -> Workspace:
    workspace.library.open(TRAINER)
    return workspace


def items(workspace: Workspace, module: str = "tidy-desk") -> list[KeptItem]:
    return list(workspace.module_editing.open(TRAINER, module).items)


def ids(workspace: Workspace, module: str = "tidy-desk") -> list[str]:
    return [kept.draft.item.id for kept in items(workspace, module)]


def add(workspace: Workspace, title: str) -> str:
    return workspace.item_editing.add(TRAINER, "tidy-desk", ItemKind.NUMERICAL, title=title).draft.item.id


def test_a_copy_says_the_same_and_was_never_published(studio: Workspace) -> None:
    before = items(studio)
    copies = studio.item_shelving.duplicate(TRAINER, [kept.draft.item.id for kept in before[:2]])
    assert len({copy.draft.item.id for copy in copies} | {kept.draft.item.id for kept in before}) == len(before) + 2
    for copy, kept in zip(copies, before, strict=False):
        assert replace(copy.draft.item, id=kept.draft.item.id) == kept.draft.item
        assert copy.live is None
    assert ids(studio)[-2:] == [copy.draft.item.id for copy in copies]


def test_items_move_to_the_end_of_another_module_and_back_to_their_places(studio: Workspace) -> None:
    before, there = items(studio), ids(studio, "locked-drawer")
    moved = [kept.draft.item.id for kept in before[:2]]
    shelved = studio.item_shelving.move(TRAINER, moved, "locked-drawer")
    assert ids(studio, "locked-drawer") == [*there, *moved]
    assert all(kept.draft.item.page is None for kept in items(studio, "locked-drawer")[-2:])
    studio.item_shelving.put_back(TRAINER, shelved)
    assert [kept.draft for kept in items(studio)] == [kept.draft for kept in before]
    assert ids(studio, "locked-drawer") == there


def test_what_is_in_the_module_already_does_not_move(studio: Workspace) -> None:
    before = ids(studio)
    assert studio.item_shelving.move(TRAINER, before[:1], "tidy-desk") == []
    assert ids(studio) == before


def test_an_unknown_module_takes_nothing_in(studio: Workspace) -> None:
    with pytest.raises(Refusal) as refused:
        studio.item_shelving.move(TRAINER, ids(studio)[:1], "no-such-module")
    assert refused.value.sentence is StudioSentence.MODULE_NOT_HERE


def test_items_retire_and_come_back(studio: Workspace) -> None:
    wanted = ids(studio)[:2]
    shelved = studio.item_shelving.retire(TRAINER, wanted)
    retired = ItemFilter(states=frozenset({WorkState.RETIRED}))
    assert set(studio.library.list_ids(TRAINER, retired)) == set(wanted)
    assert studio.item_shelving.retire(TRAINER, wanted) == []
    studio.item_shelving.put_back(TRAINER, shelved)
    assert studio.library.count(TRAINER, retired) == 0
    studio.item_shelving.retire(TRAINER, wanted)
    studio.item_shelving.retire(TRAINER, wanted, retired=False)
    assert studio.library.count(TRAINER, retired) == 0


def test_new_items_can_be_deleted_and_brought_back_to_their_places(studio: Workspace) -> None:
    new = [add(studio, title) for title in ("One", "Two", "Three")]
    before = items(studio)
    shelved = studio.item_shelving.delete(TRAINER, new[:2])
    assert ids(studio)[-1:] == new[2:]
    studio.item_shelving.put_back(TRAINER, shelved)
    assert [kept.draft for kept in items(studio)] == [kept.draft for kept in before]
    assert studio.library.count(TRAINER, ItemFilter(text="two")) == 1


def test_with_one_published_item_among_them_none_is_deleted(studio: Workspace) -> None:
    new, published = add(studio, "New"), ids(studio)[0]
    with pytest.raises(Refusal) as refused:
        studio.item_shelving.delete(TRAINER, [new, published])
    assert refused.value.sentence is StudioSentence.ITEM_WAS_PUBLISHED
    assert {new, published} <= set(ids(studio))


def test_taking_a_step_back_keeps_what_was_written_meanwhile(studio: Workspace) -> None:
    first = items(studio)[0]
    shelved = studio.item_shelving.move(TRAINER, [first.draft.item.id], "locked-drawer")
    moved = studio.item_editing.open(TRAINER, first.draft.item.id).kept
    studio.item_editing.save(TRAINER, replace(moved.draft, title="Written meanwhile"), moved.revision)
    studio.item_shelving.put_back(TRAINER, shelved)
    back = items(studio)[0].draft
    assert (back.item.id, back.title, back.module) == (first.draft.item.id, "Written meanwhile", "tidy-desk")


def test_an_item_that_is_gone_is_refused(studio: Workspace) -> None:
    with pytest.raises(Refusal) as refused:
        studio.item_shelving.duplicate(TRAINER, ["no-such-item"])
    assert refused.value.sentence is StudioSentence.ITEM_UNKNOWN
