"""Examples show situations to who knows what they are about, and answers to who passed; nothing leaks to the others."""

import dataclasses
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.examples import Example, Known, examples_of
from app.domain.items import Item, ItemKind
from app.domain.modules import Module
from app.domain.plain import to_plain
from app.formats.course_folder import read_course
from tests.builders import CONTENT_FOLDER, item, module, page

COURSE = read_course(CONTENT_FOLDER)
MODULES = COURSE.modules
ITEMS = {one.id: one for each in MODULES for one in each.items}
DRAWN_BY = {one: {each.id for each in MODULES if any(it.id == one for it in each.bank())} for one in ITEMS}
COMMITMENTS = [one.id for one in COURSE.policies[0].commitments()]
NOBODY = Known(frozenset(), frozenset(), frozenset(), frozenset())

subsets = st.frozensets(st.sampled_from([each.id for each in MODULES]))
some_items = st.frozensets(st.sampled_from(sorted(ITEMS)), max_size=80)
people = st.builds(Known, subsets, subsets, some_items, some_items)


def all_examples(known: Known) -> list[Example]:
    return list(chain.from_iterable(examples_of(one, MODULES, known) for one in COMMITMENTS))


def told_by(example: Example) -> list[str]:
    """Return every text that an example holds."""

    def texts(value: object) -> list[str]:
        if isinstance(value, str):
            return [value]
        parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
        return [text for part in parts for text in texts(part)]

    return texts(to_plain(example))


def secrets_of(one: Item) -> set[str]:
    """Return every text of an item but its situation and its question."""
    texts = [one.explanation, *(part for option in one.options for part in (option.text, option.feedback))]
    texts += [part for pair in one.pairs for part in (pair.left, pair.right, pair.feedback)]
    texts += [group.title for group in one.groups]
    texts += [scene.text for scene in one.scenes]
    texts += [part for scene in one.scenes for choice in scene.choices for part in (choice.text, choice.feedback)]
    if one.statement is not None:
        texts += [one.statement.feedback_if_true, one.statement.feedback_if_false]
    if one.typed is not None:
        texts += [one.typed.feedback_if_right, one.typed.feedback_if_wrong]
    return {words for text in texts for words in (text.en, text.ja)} - {""}


def leaks(examples: list[Example], known: Known) -> list[str]:
    """Return the items of examples that tell what the person may not know yet."""
    found = []
    for example in examples:
        one, drawn_by = ITEMS[example.item], DRAWN_BY[example.item]
        passed_all = drawn_by <= known.passed if drawn_by else example.module in known.passed
        passed_one_with_it = bool(drawn_by & known.passed) and one.id in known.answered
        may_be_told = passed_all or passed_one_with_it
        if drawn_by & known.under_way or one.id in known.pending:
            found.append(f"{one.id} is being asked now")
        if drawn_by and not drawn_by <= known.passed and one.id not in known.answered:
            found.append(f"{one.id} is still withheld")
        if not may_be_told and (example.answer is not None or secrets_of(one) & set(told_by(example))):
            found.append(f"{one.id} tells its key")
    return found


@given(people)
def test_nothing_of_a_key_is_told_to_who_has_not_passed(known: Known) -> None:
    assert leaks(all_examples(known), known) == []


def test_a_leak_would_be_found() -> None:
    everything = Known(frozenset(each.id for each in MODULES), frozenset(), frozenset(ITEMS), frozenset())
    told = all_examples(everything)
    assert len({example.item for example in told}) > 200
    assert leaks(told, everything) == []
    found = leaks(told, NOBODY)
    assert sum("tells its key" in fault for fault in found) > 200
    assert sum("still withheld" in fault for fault in found) > 200
    pending = dataclasses.replace(everything, pending=frozenset(ITEMS))
    assert leaks(told, pending)


def test_who_begins_sees_what_lessons_let_them_try_and_no_answers() -> None:
    examples = all_examples(NOBODY)
    assert examples
    assert all(example.answer is None and not DRAWN_BY[example.item] for example in examples)
    assert all(example.page is not None for example in examples)


@pytest.mark.parametrize("commitment_id", COMMITMENTS)
def test_who_passed_everything_sees_examples_with_answers(commitment_id: str) -> None:
    everything = Known(frozenset(each.id for each in MODULES), frozenset(), frozenset(), frozenset())
    examples = examples_of(commitment_id, MODULES, everything)
    assert len(examples) >= 5
    assert len({example.item for example in examples}) == len(examples)
    for example in examples:
        assert example.answer is not None
        assert example.answer.lines or example.answer.truth is not None
        assert all(line.en and line.ja for line in example.answer.lines)
        assert ITEMS[example.item].situation


def known(**changes: set[str]) -> Known:
    return dataclasses.replace(NOBODY, **{name: frozenset(ids) for name, ids in changes.items()})


def course(*kinds: ItemKind) -> tuple[Module, Module]:
    """Return a module with an item of each kind and an assessment that draws the same items."""
    items = tuple(item(f"m.{number}", kind) for number, kind in enumerate(kinds or (ItemKind.SINGLE_CHOICE,)))
    lesson = module("m", items=items)
    return lesson, dataclasses.replace(module("final", pages=(), items=items), commitments=("protect.desk",))


def test_an_answered_item_is_shown_and_its_answer_only_after_passing() -> None:
    modules = course()
    assert examples_of("protect.desk", modules, NOBODY) == ()
    (met,) = examples_of("protect.desk", modules, known(answered={"m.0"}))
    assert met.answer is None
    (passed,) = examples_of("protect.desk", modules, known(answered={"m.0"}, passed={"m"}))
    assert passed.answer is not None
    assert [line.en for line in passed.answer.lines] == ["Option a"]


def test_an_item_that_an_assessment_may_still_ask_stays_withheld_until_it_was_answered() -> None:
    modules = course()
    assert examples_of("protect.desk", modules, known(passed={"m"})) == ()
    assert examples_of("protect.desk", modules, known(passed={"m", "final"}))[0].answer is not None


def test_nothing_is_shown_of_a_quiz_under_way_even_to_who_passed_before() -> None:
    modules = course()
    everything = {"answered": {"m.0"}, "passed": {"m", "final"}}
    assert examples_of("protect.desk", modules, known(**everything, under_way={"final"})) == ()
    assert examples_of("protect.desk", modules, known(**everything, pending={"m.0"})) == ()


def test_what_is_tried_in_a_lesson_names_the_page_that_shows_it() -> None:
    tried = module(pages=(page("01", "protect.screen"), page("02", "protect.desk", try_items=("tidy-desk.one",))))
    (example,) = examples_of("protect.desk", [tried], NOBODY)
    assert (example.page, example.answer) == (2, None)
    (example,) = examples_of("protect.desk", [tried], known(passed={"tidy-desk"}))
    assert example.answer is not None


def test_recall_without_a_situation_is_no_example() -> None:
    items = (dataclasses.replace(item(), situation=False),)
    assert examples_of("protect.desk", [module(items=items)], known(passed={"tidy-desk"})) == ()


def test_examples_with_answers_come_first() -> None:
    items = tuple(item(f"tidy-desk.{number}") for number in range(4))
    other = tuple(item(f"other.{number}") for number in range(2))
    modules = (module("other", items=other), module(items=items))
    found = examples_of(
        "protect.desk", modules, known(passed={"tidy-desk"}, answered={"other.0", "other.1", "tidy-desk.2"})
    )
    assert [example.answer is None for example in found] == [False] * 4 + [True] * 2
