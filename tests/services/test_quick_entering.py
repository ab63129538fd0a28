"""Ten questions that are pasted as plain text become ten drafts; nothing is dropped without a word."""

import pytest

from app.domain.items import ItemKind
from app.domain.people import Actor, Role
from app.domain.refusals import Refusal
from app.domain.studio_lists import ItemFilter
from app.domain.studio_sentences import StudioSentence
from app.services.workspace import Workspace

TRAINER = Actor(Role.TRAINER, name="Tomas Ferreira")
TEN = "\n\n".join(
    f"May the papers stay on desk {number}?\n* No\n  They could be read.\n- Yes\n  Not over night."
    for number in range(10)
)
MIXED = """\
Is the desk tidy?
* Yes
- No
§ 1.1

Nobody answers this

How many keys are there?
= 2

Which one?
- This
- That
"""


@pytest.fixture
def studio(workspace: Workspace) -> Workspace:
    workspace.library.open(TRAINER)
    return workspace


def test_ten_pasted_questions_are_ten_items(studio: Workspace) -> None:
    understood = studio.quick_entering.understand(TRAINER, TEN, "en")
    assert len(understood.items) == 10
    assert understood.count_problems() == 0
    added = studio.quick_entering.add(TRAINER, TEN, "en", "tidy-desk", ("protect.desk",))
    assert len({kept.draft.item.id for kept in added}) == 10
    assert {kept.draft.item.commitments for kept in added} == {("protect.desk",)}
    assert {kept.draft.module for kept in added} == {"tidy-desk"}
    first = added[0].draft.item
    assert first.stem.en == "May the papers stay on desk 0?"
    assert (first.stem.ja, first.id) == ("", "may-the-papers-stay-on-desk-0")
    assert [(option.text.en, option.feedback.en, option.right) for option in first.options] == [
        ("No", "They could be read.", True),
        ("Yes", "Not over night.", False),
    ]
    assert studio.library.count(TRAINER, ItemFilter(text="papers stay on desk")) == 10


def test_what_is_not_understood_is_told_with_its_line(studio: Workspace) -> None:
    understood = studio.quick_entering.understand(TRAINER, MIXED, "en")
    assert [(one.item.kind, one.line) for one in understood.items] == [
        (ItemKind.SINGLE_CHOICE, 1),
        (ItemKind.NUMERICAL, 8),
        (ItemKind.SINGLE_CHOICE, 11),
    ]
    (lost,) = understood.problems
    assert (lost.line, lost.what) == (6, "“Nobody answers this” has no answers")
    (no_key,) = understood.items[2].problems
    assert no_key.what == "no option is marked as right"
    assert understood.count_problems() == 2


def test_commitments_that_a_question_names_come_before_those_for_all(studio: Workspace) -> None:
    added = studio.quick_entering.add(TRAINER, MIXED, "en", "tidy-desk", ("protect.screen",))
    assert [kept.draft.item.commitments for kept in added] == [
        ("protect.desk",),
        ("protect.screen",),
        ("protect.screen",),
    ]


def test_what_other_programs_say_beside_a_question_is_told_to_be_left_out(studio: Workspace) -> None:
    gift = "$CATEGORY: Desks/Papers\n\n::Papers::May they stay? {=No ~Yes}\n"
    (item,) = studio.quick_entering.understand(TRAINER, gift, "en").items
    assert [problem.what for problem in item.problems] == ["its category, tags or page are not kept: Desks, Papers"]
    (added,) = studio.quick_entering.add(TRAINER, gift, "en", "tidy-desk")
    assert added.draft.title == "Papers"


def test_japanese_stays_in_japanese(studio: Workspace) -> None:
    (added,) = studio.quick_entering.add(TRAINER, "書類を机に置いてよいですか。\n* いいえ\n- はい\n", "ja", "tidy-desk")
    assert (added.draft.item.stem.en, added.draft.item.stem.ja) == ("", "書類を机に置いてよいですか。")


def test_an_unknown_module_takes_nothing_in(studio: Workspace) -> None:
    with pytest.raises(Refusal) as refused:
        studio.quick_entering.add(TRAINER, TEN, "en", "no-such-module")
    assert refused.value.sentence is StudioSentence.MODULE_NOT_HERE
    assert studio.library.count(TRAINER, ItemFilter(text="papers stay")) == 0
