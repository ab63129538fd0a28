"""What is published never changes, and a version that stands on nothing is not published."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.items import ItemKind
from app.domain.module_changes import ChangeKind
from app.domain.people import Actor, Role
from app.domain.publishing import BlockerId, Concern, Whom
from app.domain.refusals import Refusal, Sentence
from app.domain.studio import KeptItem, WorkState
from app.domain.studio_sentences import StudioSentence
from app.domain.texts import Text
from app.services.publication import PublicationPlan, PublishOrder
from app.services.workspace import Workspace
from app.storage import assignments
from tests.builders import answer_all, option, take_quiz, text
from tests.conftest import OpenWorkspace
from tests.queries import counted

TRAINER = Actor(Role.TRAINER, name="Tomas Ferreira")


@pytest.fixture
def studio(workspace: Workspace) -> Workspace:
    workspace.library.open(TRAINER)
    return workspace


def first(workspace: Workspace) -> KeptItem:
    return workspace.module_editing.open(TRAINER, "tidy-desk").items[0]


def reword(workspace: Workspace, words: str = "Another stem") -> str:
    kept = first(workspace)
    item = replace(kept.draft.item, stem=replace(kept.draft.item.stem, en=words))
    workspace.item_editing.save(TRAINER, replace(kept.draft, item=item), kept.revision)
    return item.id


def blockers(plan: PublicationPlan) -> set[BlockerId]:
    return {one.id for one in plan.blockers}


def test_a_new_version_is_taught_and_says_what_changed(studio: Workspace) -> None:
    item_id = reword(studio)
    before = studio.catalogue.course().module("tidy-desk")
    done = studio.publishing.publish(TRAINER, PublishOrder("tidy-desk", note="Clearer"))
    after = studio.catalogue.course().module("tidy-desk")
    assert after.module.item(item_id).stem.en == "Another stem"
    assert (before.module.version, after.module.version) == ("1.0", "1.1")
    assert after.edition != before.edition
    ((kind, subject, languages),) = [(one.kind, one.subject, one.languages) for one in done.plan.changes]
    assert (kind, subject, languages) == (ChangeKind.ITEM_TEXT, item_id, ("en",))
    assert studio.publishing.history(TRAINER, "tidy-desk") == [done.publication]
    assert [one.number for one in studio.item_editing.open(TRAINER, item_id).versions] == [2, 1]
    assert first(studio).draft.state(first(studio).live) is WorkState.LIVE


def test_an_item_that_stays_as_it_is_costs_nothing_to_publish(studio: Workspace) -> None:
    item_id = reword(studio)
    with counted(studio.database) as ran:
        studio.publishing.publish(TRAINER, PublishOrder("tidy-desk"))
    written = [one for one in ran if one.startswith("UPDATE studio_item ")]
    assert len(written) == 1
    assert item_id in written[0]
    for kept in studio.module_editing.open(TRAINER, "tidy-desk").items:
        assert kept.live == kept.draft.item
        assert kept.live_number == (2 if kept.draft.item.id == item_id else 1)


def test_what_was_published_is_still_taught_after_a_start(studio: Workspace, opened: OpenWorkspace) -> None:
    item_id = reword(studio)
    studio.publishing.publish(TRAINER, PublishOrder("tidy-desk"))
    again = opened()
    assert again.catalogue.course().module("tidy-desk").module.item(item_id).stem.en == "Another stem"
    again.library.open(TRAINER)
    assert again.library.list_modules(TRAINER)[1].state is WorkState.LIVE


def test_nothing_changed_is_not_published(studio: Workspace) -> None:
    assert blockers(studio.publishing.plan(TRAINER, "tidy-desk")) == {BlockerId.NOTHING_CHANGED}
    with pytest.raises(Refusal) as refused:
        studio.publishing.publish(TRAINER, PublishOrder("tidy-desk"))
    assert refused.value.sentence is StudioSentence.NOT_PUBLISHABLE
    assert studio.publishing.history(TRAINER, "tidy-desk") == []


def test_a_commitment_that_nothing_tests_is_named_and_nothing_is_published(studio: Workspace) -> None:
    for kept in studio.module_editing.open(TRAINER, "tidy-desk").items:
        if "protect.screen" in kept.draft.item.commitments:
            studio.item_editing.retire(TRAINER, kept.draft.item.id)
    before = studio.catalogue.course().module("tidy-desk")
    plan = studio.publishing.plan(TRAINER, "tidy-desk")
    assert [one.subject for one in plan.blockers if one.id is BlockerId.UNTESTED] == ["protect.screen"]
    with pytest.raises(Refusal):
        studio.publishing.publish(TRAINER, PublishOrder("tidy-desk"))
    assert studio.catalogue.course().module("tidy-desk") == before


def test_an_unfinished_new_item_stays_a_draft_and_an_unfinished_old_one_is_named(studio: Workspace) -> None:
    new = studio.item_editing.add(TRAINER, "tidy-desk", ItemKind.SINGLE_CHOICE, title="Half")
    item_id = reword(studio)
    done = studio.publishing.publish(TRAINER, PublishOrder("tidy-desk"))
    assert [draft.title for draft in done.plan.left_out] == ["Half"]
    taught = {item.id for item in studio.catalogue.course().module("tidy-desk").module.items}
    assert new.draft.item.id not in taught
    reword(studio, "")
    named = [one.subject for one in studio.publishing.plan(TRAINER, "tidy-desk").blockers if one.subject]
    assert named == [item_id]


def test_whoever_is_in_the_middle_finishes_on_their_version(studio: Workspace, aiko: Actor) -> None:
    quiz = studio.quizzes.start(aiko, "tidy-desk")
    item_id = reword(studio)
    done = studio.publishing.publish(TRAINER, PublishOrder("tidy-desk"))
    assert done.plan.under_way == 1
    again = studio.quizzes.start(aiko, "tidy-desk")
    assert again.attempt.id == quiz.attempt.id
    assert again.module.version == "1.0"
    assert all(one.item.stem.en != "Another stem" for one in again.attempt.items if one.item.id == item_id)
    answer_all(studio, aiko, again)
    studio.quizzes.finish(aiko, again.attempt.id, "en")
    assert studio.results.load(aiko, again.attempt.id).quiz.module.version == "1.0"


@pytest.mark.parametrize(("whom", "asked"), [(Whom.NOBODY, 0), (Whom.PASSED, 1), (Whom.DEPARTMENT, 0)])
def test_completions_stay_valid_or_whoever_passed_is_asked_again(
    studio: Workspace, aiko: Actor, ben: Actor, whom: Whom, asked: int
) -> None:
    assert ben.person_id is not None
    take_quiz(studio, aiko)
    reword(studio)
    concern = Concern(whom, "Support" if whom is Whom.DEPARTMENT else "", date(2026, 5, 1))
    done = studio.publishing.publish(TRAINER, PublishOrder("tidy-desk", concern=concern))
    assert done.assigned == asked
    with studio.database.reading() as session:
        own = assignments.list_assignments(session, aiko.person_id or 0)
        others = assignments.list_assignments(session, ben.person_id)
    assert [one.due for one in own] == [date(2026, 5, 1)] * asked
    assert others == []


def test_a_day_that_is_over_asks_nobody(studio: Workspace) -> None:
    reword(studio)
    with pytest.raises(Refusal) as refused:
        order = PublishOrder("tidy-desk", concern=Concern(Whom.PASSED, due=date(2026, 3, 31)))
        studio.publishing.publish(TRAINER, order)
    assert refused.value.sentence is Sentence.DUE_DAY_OVER


def test_a_version_is_given_once(studio: Workspace) -> None:
    reword(studio)
    assert BlockerId.VERSION_TAKEN in blockers(studio.publishing.plan(TRAINER, "tidy-desk", "1.0"))
    done = studio.publishing.publish(TRAINER, PublishOrder("tidy-desk", "2026-04"))
    assert done.publication.version == "2026-04"


def test_a_module_that_was_withdrawn_is_taught_no_more_and_can_come_back(studio: Workspace) -> None:
    studio.publishing.withdraw(TRAINER, "tidy-desk")
    assert [one.module.id for one in studio.catalogue.course().modules] == ["locked-drawer"]
    studio.publishing.publish(TRAINER, PublishOrder("tidy-desk"))
    assert studio.catalogue.course().module("tidy-desk").module.version == "1.1"


def test_a_module_is_written_from_nothing_and_taught(studio: Workspace, aiko: Actor) -> None:
    """The shortest way to a module: two items about one commitment, no lesson."""
    new = studio.module_editing.add(TRAINER, Text("New things", "新しいこと"), ("protect.desk",))
    rule = replace(new.draft.quiz, draw=2)
    draft = replace(new.draft, summary=text("Short"), quiz=rule)
    studio.module_editing.save(TRAINER, draft, new.revision)
    assert blockers(studio.publishing.plan(TRAINER, new.draft.id)) == {BlockerId.UNTESTED, BlockerId.TOO_FEW_ITEMS}
    for title in ("One", "Two"):
        kept = studio.item_editing.add(TRAINER, new.draft.id, ItemKind.SINGLE_CHOICE, ("protect.desk",), title)
        whole = replace(
            kept.draft.item,
            stem=text(title),
            explanation=text("Because"),
            options=(option("a", right=True), option("b")),
        )
        studio.item_editing.save(TRAINER, replace(kept.draft, item=whole), kept.revision)
    studio.publishing.publish(TRAINER, PublishOrder(new.draft.id))
    assert [one.module.id for one in studio.catalogue.course().modules][-1] == "new-things"
    take_quiz(studio, aiko, "new-things")
    record = studio.modules.load(aiko)
    assert record is not None
