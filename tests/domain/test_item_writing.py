"""Each finding is told where it must be, in both languages, and a plain item has none."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.course_coverage import bank_findings, chance_of_so_many, sketch_of, uncovered
from app.domain.findings import FindingId
from app.domain.item_places import is_feedback
from app.domain.item_writing import item_findings
from app.domain.items import Item, ItemKind, Option, Statement
from app.domain.texts import Revised, Text
from tests.domain.drafts import blank, complete, without_feedback

PLAIN = ("Ask the desk.", "Send the list.", "Wait for a call.")
PLAIN_JA = ("窓口に尋ねる。", "一覧を送る。", "電話を待つ。")
FEEDBACK = Text("The desk can check who asks.", "窓口なら、相手を確かめられます。")

PLACED = (ItemKind.MATCHING, ItemKind.ORDERING, ItemKind.SORTING)


def choice(en=PLAIN, ja=PLAIN_JA, key: int = 0, question: Text | None = None, feedback: Text = FEEDBACK) -> Item:
    """Return a single-choice item with these options."""
    options = tuple(
        Option("abcdef"[place], Text(*texts), feedback, place == key)
        for place, texts in enumerate(zip(en, ja, strict=True))
    )
    stem = Text("A man asks for the list.", "ある人が一覧を求めています。")
    asked = question or Text("What do you do?", "どうしますか。")
    return Item("desk.one", ItemKind.SINGLE_CHOICE, ("a",), True, 2, None, stem, asked, FEEDBACK, options, None)


def found(item: Item, revised: Revised | None = None) -> set[str]:
    return {one.id.value for one in item_findings(item, revised)}


def test_a_plain_item_has_no_finding() -> None:
    assert found(choice()) == set()


ENGLISH = [
    ("all-or-none-of-the-above", ("Ask the desk.", "Send the list.", "All of the above.")),
    ("all-or-none-of-the-above", ("Ask the desk.", "Send the list.", "None of these.")),
    ("absolute-words", ("Ask the desk.", "Always send it.", "Wait for a call.")),
    ("absolute-words", ("Ask the desk.", "Send it in any case.", "Wait for a call.")),
    ("overlapping-options", ("Ask the desk first.", "Ask the desk first and wait.", "Send the list.")),
    ("overlapping-options", ("1 to 5 days", "4 to 9 days", "10 to 12 days")),
    ("duplicate-options", ("Ask the desk.", "ask  the desk!", "Send the list.")),
    ("unequal-grammar", ("Ask the desk.", "Send the list", "Wait for a call.")),
    ("unequal-grammar", ("Ask the desk.", "send the list.", "Wait for a call.")),
    ("key-longest", ("Ask the desk, which checks who it is.", "Send the list.", "Wait for a call.")),
    ("option-too-long", ("Ask.", "Send " + "it " * 30 + "now.", "Wait.")),
]

JAPANESE = [
    ("all-or-none-of-the-above", ("窓口に尋ねる。", "一覧を送る。", "上記のすべて。")),
    ("all-or-none-of-the-above", ("窓口に尋ねる。", "一覧を送る。", "いずれも正しい。")),
    ("absolute-words", ("窓口に尋ねる。", "絶対に送る。", "電話を待つ。")),
    ("overlapping-options", ("窓口に尋ねる。", "窓口に尋ねるまで待つ。", "一覧を送る。")),
    ("duplicate-options", ("窓口に尋ねる。", "窓口に尋ねる", "一覧を送る。")),
    ("unequal-grammar", ("窓口に尋ねる。", "一覧を送ります。", "電話を待つ。")),
    ("unequal-grammar", ("窓口に尋ねる。", "一覧を送る", "電話を待つ。")),
    ("key-longest", ("相手を確かめられる窓口に尋ねる。", "一覧を送る。", "電話を待つ。")),
    ("option-too-long", ("尋ねる。", "送" * 80 + "る。", "待つ。")),
]


@pytest.mark.parametrize(("finding", "options"), ENGLISH)
def test_a_weakness_of_english_options_is_found(finding: str, options: tuple[str, ...]) -> None:
    assert finding in found(choice(en=options))


@pytest.mark.parametrize(("finding", "options"), JAPANESE)
def test_a_weakness_of_japanese_options_is_found(finding: str, options: tuple[str, ...]) -> None:
    assert finding in found(choice(ja=options))


@pytest.mark.parametrize(
    ("question", "finding"),
    [
        (Text("Which of these is not allowed?", "どれですか。"), "negative-stem"),
        (Text("Which is it?", "許されないものはどれですか。"), "negative-stem"),
        (Text("Is it not true that nobody may ask?", "どれですか。"), "double-negative"),
        (Text("Which is it?", "渡せないわけではない場合ですか。"), "double-negative"),
        (Text("May we not share it without consent?", "同意なしに渡せますか。"), None),
        (Text("word " * 90, "どれですか。"), "stem-too-long"),
        (Text("Which is it?", "長" * 220), "stem-too-long"),
    ],
)
def test_the_question_is_judged(question: Text, finding: str | None) -> None:
    assert found(choice(question=question)) == ({finding} if finding else set())


@pytest.mark.parametrize("words", ["Wrong.", "That’s right!", "Correct answer.", "…", "Ask the desk."])
def test_feedback_that_does_not_say_why_is_found(words: str) -> None:
    assert "missing-feedback" in found(choice(feedback=Text(words, FEEDBACK.ja)))


@pytest.mark.parametrize("words", ["正解です。", "違います。", "誤り"])
def test_japanese_feedback_that_does_not_say_why_is_found(words: str) -> None:
    assert "missing-feedback" in found(choice(feedback=Text(FEEDBACK.en, words)))


def test_an_absolute_word_in_the_key_as_well_is_no_clue() -> None:
    assert found(choice(en=("Never send it.", "Always send it.", "Never wait."))) == set()


def test_a_solution_is_no_absolute_word() -> None:
    assert found(choice(ja=("窓口に尋ねる。", "話して解決している。", "電話を待つ。"))) == set()


def test_a_statement_may_deny_once() -> None:
    claim = replace(
        choice(),
        kind=ItemKind.TRUE_FALSE_REASON,
        stem=Text("We do not share the list.", "一覧は渡さない。"),
        statement=Statement(True, FEEDBACK, FEEDBACK),
    )
    assert found(claim) == set()
    twice = replace(claim, stem=Text("It is not true that we never share the list.", "渡さないとは限らない。"))
    assert found(twice) == {"double-negative"}


@pytest.mark.parametrize(("ja", "expected"), [(1, set()), (2, {"translation-older"})])
def test_a_language_that_was_left_behind_is_found(ja: int, expected: set[str]) -> None:
    assert found(choice(), Revised(date(2026, 1, 1), date(2026, 1, ja))) == expected


# ---------------------------------------------------------------- over a module


def over(items: list[Item]) -> set[FindingId]:
    sketches = [sketch_of(item, 1) for item in items]
    return {one.id for one in bank_findings(sketches, sketches)}


def test_keys_in_all_places_and_of_all_lengths_are_no_finding() -> None:
    assert over([choice(key=place % 3) for place in range(30)]) == set()


def test_a_key_that_stands_first_too_often_is_found() -> None:
    assert FindingId.KEY_POSITION in over([choice(key=0) for _ in range(12)])
    assert FindingId.KEY_POSITION not in over([choice(key=0) for _ in range(3)])


def test_a_key_that_is_the_longest_too_often_is_found() -> None:
    assert FindingId.KEY_LONGEST in over([choice(en=("Short one.", "Much longer.", "Brief."), key=1)] * 9)


def test_few_situations_are_found() -> None:
    items = [replace(choice(key=place % 3), situation=place < 4) for place in range(9)]
    assert over(items) == {FindingId.FEW_SITUATIONS}


def test_a_commitment_without_an_item_is_uncovered() -> None:
    assert uncovered(("a", "b"), [sketch_of(choice(), 1)]) == ["b"]


def test_the_chance_is_that_of_the_binomial_distribution() -> None:
    assert chance_of_so_many(10, [0.5] * 10) == pytest.approx(0.5**10)
    assert chance_of_so_many(8, [0.5] * 10) == pytest.approx(56 / 1024)
    exact, near = (chance_of_so_many(count // 2 + 20, [0.5] * count) for count in (400, 402))
    assert near == pytest.approx(exact, rel=0.05)


@pytest.mark.parametrize("kind", [kind for kind in ItemKind if kind not in PLACED])
def test_wrong_answers_without_feedback_are_one_finding(kind: ItemKind) -> None:
    whole = complete(kind)
    assert FindingId.NO_FEEDBACK not in {one.id for one in item_findings(whole, None)}
    (finding,) = [one for one in item_findings(without_feedback(whole), None) if one.id is FindingId.NO_FEEDBACK]
    assert finding.language is None
    assert is_feedback(finding.place)
    assert FindingId.NO_FEEDBACK not in {one.id for one in item_findings(blank(kind), None)}


@pytest.mark.parametrize("kind", PLACED)
def test_what_is_put_in_its_place_is_no_wrong_answer(kind: ItemKind) -> None:
    parts = without_feedback(complete(kind))
    assert FindingId.NO_FEEDBACK not in {one.id for one in item_findings(parts, None)}


def test_no_answer_is_wrong_before_one_is_marked_as_right() -> None:
    item = without_feedback(complete(ItemKind.SINGLE_CHOICE))
    unmarked = replace(item, options=tuple(replace(one, right=False) for one in item.options))
    assert FindingId.NO_FEEDBACK not in {one.id for one in item_findings(unmarked, None)}


def test_the_right_answer_needs_no_feedback_beside_the_explanation() -> None:
    item = choice()
    told = tuple(replace(one, feedback=Text("", "")) if one.right else one for one in item.options)
    assert found(replace(item, options=told)) == set()
