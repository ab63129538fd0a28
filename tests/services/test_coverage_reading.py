"""The studio says what would be taught about each commitment, and names every hole."""

from dataclasses import replace

import pytest

from app.domain.items import ItemKind
from app.domain.people import Actor, Role
from app.domain.studio import KeptItem
from app.domain.studio_coverage import CommitmentCover, Hole
from app.domain.texts import Text
from app.services.publication import PublishOrder
from app.services.workspace import Workspace
from tests import builders

TRAINER = Actor(Role.TRAINER, name="Tomas Ferreira")


@pytest.fixture
def studio(workspace: Workspace) -> Workspace:
    workspace.library.open(TRAINER)
    return workspace


@pytest.fixture
def alone(studio: Workspace) -> Workspace:
    """The studio with one module; the other is to be withdrawn, so that nothing of it counts."""
    kept = studio.module_editing.open(TRAINER, "locked-drawer").kept
    studio.module_editing.save(TRAINER, replace(kept.draft, retired=True), kept.revision)
    return studio


def row(workspace: Workspace, commitment: str = "protect.desk") -> CommitmentCover:
    return next(one for one in workspace.coverage.read(TRAINER).rows if one.commitment == commitment)


def whole(workspace: Workspace, commitment: str, *, situation: bool = True) -> KeptItem:
    """Write an item that lacks nothing."""
    new = workspace.item_editing.add(TRAINER, "tidy-desk", ItemKind.SINGLE_CHOICE, (commitment,))
    item = builders.item(new.draft.item.id, commitments=(commitment,))
    draft = replace(new.draft, item=replace(item, situation=situation))
    return workspace.item_editing.save(TRAINER, draft, new.revision)


def test_a_course_without_drafts_is_covered_as_it_is_taught(studio: Workspace) -> None:
    read = studio.coverage.read(TRAINER)
    assert [one.commitment for one in read.rows] == [one.id for one in read.policy.commitments()]
    for one in read.rows:
        assert (one.pages, one.items) == (one.live_pages, one.live_items)
    assert read.promises == ()


def test_the_first_look_opens_the_studio_itself(workspace: Workspace) -> None:
    assert row(workspace).items > 0


def test_an_unfinished_item_is_told_and_counts_for_nothing(studio: Workspace) -> None:
    before = row(studio)
    studio.item_editing.add(TRAINER, "tidy-desk", ItemKind.SINGLE_CHOICE, ("protect.desk",))
    after = row(studio)
    assert (after.items, after.unfinished) == (before.items, before.unfinished + 1)


def test_a_finished_item_counts_before_it_is_taught(studio: Workspace) -> None:
    before = row(studio)
    whole(studio, "protect.desk")
    after = row(studio)
    assert (after.items, after.live_items) == (before.items + 1, before.items)
    studio.publishing.publish(TRAINER, PublishOrder("tidy-desk"))
    assert row(studio).live_items == after.items


def test_a_commitment_whose_items_are_retired_has_a_hole_and_its_module_promises_in_vain(alone: Workspace) -> None:
    about = [
        kept.draft.item.id
        for kept in alone.module_editing.open(TRAINER, "tidy-desk").items
        if "protect.desk" in kept.draft.item.commitments
    ]
    assert Hole.NO_ITEM not in row(alone).holes()
    alone.item_shelving.retire(TRAINER, about)
    assert Hole.NO_ITEM in row(alone).holes()
    read = alone.coverage.read(TRAINER)
    assert [(one.module, one.untested) for one in read.promises] == [("tidy-desk", ("protect.desk",))]
    assert read.count(Hole.NO_ITEM) == 1
    refused = {blocker.subject for blocker in alone.publishing.plan(TRAINER, "tidy-desk").blockers}
    assert "protect.desk" in refused


def test_few_items_are_thin_and_six_are_enough(alone: Workspace) -> None:
    assert Hole.THIN in row(alone).holes()
    for _ in range(6):
        whole(alone, "protect.desk")
    assert Hole.THIN not in row(alone).holes()


def test_items_that_only_ask_what_somebody_remembers_are_a_hole(alone: Workspace) -> None:
    about = [kept.draft.item.id for kept in alone.module_editing.open(TRAINER, "tidy-desk").items]
    alone.item_shelving.retire(TRAINER, about)
    whole(alone, "protect.desk", situation=False)
    assert Hole.ONLY_RECALL in row(alone).holes()
    whole(alone, "protect.desk")
    assert Hole.ONLY_RECALL not in row(alone).holes()


def test_a_language_that_lags_behind_is_a_hole(studio: Workspace) -> None:
    assert Hole.NOT_IN_JAPANESE not in row(studio).holes()
    kept = whole(studio, "protect.desk")
    item = replace(kept.draft.item, stem=Text("A stem", ""))
    studio.item_editing.save(TRAINER, replace(kept.draft, item=item), kept.revision)
    after = row(studio)
    assert after.written["en"] == after.written["ja"] + 1
    assert Hole.NOT_IN_JAPANESE in after.holes()
    assert Hole.NOT_IN_ENGLISH not in after.holes()


def test_the_module_that_teaches_a_commitment_is_named_and_a_page_that_goes_leaves_a_hole(alone: Workspace) -> None:
    assert row(alone).modules == ("tidy-desk",)
    kept = alone.module_editing.open(TRAINER, "tidy-desk").kept
    left = tuple(one for one in kept.draft.pages if "protect.desk" not in one.page.commitments)
    alone.module_editing.save(TRAINER, replace(kept.draft, pages=left), kept.revision)
    assert row(alone).modules == ()
    assert Hole.NO_PAGE in row(alone).holes()


def test_answers_are_counted_by_the_commitments_of_the_items(studio: Workspace, aiko: Actor) -> None:
    assert studio.coverage.count_answers(TRAINER) == {}
    builders.take_quiz(studio, aiko)
    counted = studio.coverage.count_answers(TRAINER)
    assert set(counted) == {"protect.desk", "protect.screen", "ask.first"}
    builders.take_quiz(studio, aiko)
    assert studio.coverage.count_answers(TRAINER) == counted, "first attempts alone count"
