"""Ten questions pasted as plain text are ten items, in each of the ways in which people write them."""

from app.domain.filed_items import ReadItems
from app.domain.items import ItemKind
from app.domain.texts import Text
from app.formats.items_quick_entry import read

TEN = """\
1. Who may read a customer's mail?
- Everybody in the team
* Whoever needs it for their task
  The policy limits it to them.
§ 3.4

2. Which of these are personal data?
a) A name (right)
// It names a person.
b) The weather
c) An IP address ✓
[log.what]

3. Cookies are anonymous.
False
→ Only until the user gives a name.

4. How many days is a log kept?
= 14 ± 1 days

5. What is the law called?
ANSWER: APPI

6. What do you do first?
1. Ask for details =
2. Reset the password

7. Who decides?
A. HR
B. The user
Answer: B

8. Is it written down?
- True *
  It is in § 2.
- False

9. Whom do you tell?
* The desk
* The user (correct)

10. Which of them?
- [x] This
- [ ] That
"""


JAPANESE = """\
問1 だれに聞きますか。
ア．上司
イ．窓口（正解）
　窓口が担当です。
§３．４

クッキーは匿名である。
誤

どれですか。
・これ ＝
・あれ
"""


def items(text: str) -> list[tuple[str, str, list[tuple[str, bool, str]]]]:
    return [
        (one.item.kind.value, one.item.stem.en, [(x.text.en, x.right, x.feedback.en) for x in one.item.options])
        for one in read(text).items
    ]


def whats(found: ReadItems) -> list[str]:
    return [problem.what for problem in found.problems]


def test_ten_questions_are_ten_items() -> None:
    found = read(TEN, "en", frozenset({"disclosure.law", "log.what"}), {"3.4": "disclosure.law"})
    assert found.problems == ()
    assert found.lines == (1, 7, 14, 18, 21, 24, 28, 33, 38, 42)
    kinds = ItemKind
    assert [one.item.kind for one in found.items] == [
        kinds.SINGLE_CHOICE,
        kinds.MULTIPLE_ANSWERS,
        kinds.TRUE_FALSE_REASON,
        kinds.NUMERICAL,
        kinds.SHORT_ANSWER,
        kinds.SINGLE_CHOICE,
        kinds.SINGLE_CHOICE,
        kinds.TRUE_FALSE_REASON,
        kinds.SINGLE_CHOICE,
        kinds.SINGLE_CHOICE,
    ]
    assert [one.item.commitments for one in found.items[:3]] == [("disclosure.law",), ("log.what",), ()]
    assert items(TEN)[0] == (
        "single-choice",
        "Who may read a customer's mail?",
        [
            ("Everybody in the team", False, ""),
            ("Whoever needs it for their task", True, "The policy limits it to them."),
        ],
    )
    assert items(TEN)[1][2] == [
        ("A name", True, "It names a person."),
        ("The weather", False, ""),
        ("An IP address", True, ""),
    ]
    rights = [[option.right for option in one.item.options] for one in found.items]
    assert rights[5:7] == [[True, False], [False, True]]
    assert rights[8:] == [[False, True], [True, False]]
    cookies, days, law, truth = (found.items[at].item for at in (2, 3, 4, 7))
    assert cookies.statement is not None
    assert (cookies.statement.is_true, cookies.explanation.en) == (False, "Only until the user gives a name.")
    assert days.typed is not None
    assert (days.typed.value, days.typed.tolerance, days.typed.unit) == (14, 1, Text("days", ""))
    assert law.typed is not None
    assert law.typed.accepted == ("APPI",)
    assert truth.statement is not None
    assert (truth.statement.is_true, truth.statement.feedback_if_true.en) == (True, "It is in § 2.")


def test_japanese_is_written_in_its_own_way() -> None:
    found = read(JAPANESE, "ja", known_numbers={"3.4": "disclosure.law"})
    assert found.problems == ()
    first, second, third = (one.item for one in found.items)
    assert first.stem == Text("", "だれに聞きますか。")
    assert [(one.text.ja, one.right, one.feedback.ja) for one in first.options] == [
        ("上司", False, ""),
        ("窓口", True, "窓口が担当です。"),
    ]
    assert first.commitments == ("disclosure.law",)
    assert second.statement is not None
    assert second.statement.is_true is False
    assert [option.right for option in third.options] == [True, False]


def test_questions_follow_each_other_without_a_blank_line() -> None:
    assert items("One?\n- a\n* b\nTwo?\na) c =\nb) d\n3. Three?\n- e *\n- f") == [
        ("single-choice", "One?", [("a", False, ""), ("b", True, "")]),
        ("single-choice", "Two?", [("c", True, ""), ("d", False, "")]),
        ("single-choice", "Three?", [("e", True, ""), ("f", False, "")]),
    ]


def test_a_blank_line_between_a_question_and_its_options_does_no_harm() -> None:
    assert items("One?\n\n- a\n* b\n\nTwo?\n\n- c\n* d") == [
        ("single-choice", "One?", [("a", False, ""), ("b", True, "")]),
        ("single-choice", "Two?", [("c", False, ""), ("d", True, "")]),
    ]


def test_a_question_may_have_several_lines() -> None:
    assert items("It rains.\nWhat do you do?\n- a\n* b")[0][1] == "It rains.\nWhat do you do?"


def test_what_is_missing_is_said_in_plain_words_and_the_rest_comes_in() -> None:
    found = read("Nothing?\n\nOne?\n- a\n- b\n\nTwo?\n* a\n- b\n§ 9.9\n\nThree?\n- a\n- b\nANSWER: z")
    assert [problem.line for problem in found.problems] == [1, 3, 7, 12, 12]
    assert whats(found) == [
        "“Nothing?” has no answers",
        "no option is marked as right",
        "the policy has no § 9.9",
        "no option is “z”, which is said to be right",
        "no option is marked as right",
    ]
    assert len(found.items) == 3


def test_what_plainly_is_gift_or_aiken_is_read_as_that() -> None:
    assert items("::T::Who? {=me ~you#no}")[0][2] == [("me", True, ""), ("you", False, "no")]
    assert items("Who?\nA) me\nB) you\nANSWER: B")[0][2] == [("me", False, ""), ("you", True, "")]
    assert items("Who?\nA) me\n// yes\nB) you\nANSWER: A")[0][2] == [("me", True, "yes"), ("you", False, "")]


def test_nothing_gives_one_sentence() -> None:
    assert whats(read(" \n\n")) == ["there is no question in this"]


def test_an_override_of_the_reading_direction_is_refused_and_the_same_without_it_is_not() -> None:
    assert read("Who?\n- a\u202e\n* b").items == ()
    assert len(read("Who?\n- a\n* b").items) == 1
