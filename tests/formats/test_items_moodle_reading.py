"""Moodle XML is read as Moodle reads it, and what an item cannot hold is named with its question and line."""

import pytest

from app.domain.filed_items import ReadItems
from app.domain.items import Item, ItemKind
from app.domain.texts import Language, Text
from app.formats.items_moodle_grades import GRADES, grade_of, percent_of
from app.formats.items_moodle_reading import read

EMPTY = Text("", "")


def quiz(*questions: str) -> bytes:
    return ('<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n' + "\n".join(questions) + "\n</quiz>\n").encode()


def question(kind: str, *parts: str, name: str = "Name", stem: str = "Stem") -> str:
    head = f"<name><text>{name}</text></name><questiontext format='html'><text><![CDATA[{stem}]]></text></questiontext>"
    return f"<question type='{kind}'>{head}{''.join(parts)}</question>"


def answer(fraction: str, words: str, told: str = "", more: str = "") -> str:
    feedback = f"<feedback><text>{told}</text></feedback>"
    return f"<answer fraction='{fraction}'><text><![CDATA[{words}]]></text>{feedback}{more}</answer>"


def only(found: ReadItems) -> Item:
    (filed,) = found.items
    return filed.item


def problems(found: ReadItems) -> list[str]:
    return [problem.what for problem in found.problems]


RIGHT, WRONG = answer("100", "Right", "Yes"), answer("0", "Wrong", "No")


def test_a_question_of_moodles_own_export_is_read() -> None:
    found = read(
        quiz(
            """<!-- question: 0 -->
  <question type="category">
    <category><text>$course$/top/Privacy/Law // policy</text></category>
    <info format="html"><text></text></info>
    <idnumber></idnumber>
  </question>
  <question type="multichoice">
    <name><text>A leak</text></name>
    <questiontext format="html"><text><![CDATA[<p>The list went to the <b>wrong</b> man.</p><p>What now?</p>]]></text>
    </questiontext>
    <generalfeedback format="html"><text><![CDATA[<p>Tell us at once.</p>]]></text></generalfeedback>
    <defaultgrade>1.0000000</defaultgrade><penalty>0.3333333</penalty><hidden>0</hidden>
    <idnumber>leak.1</idnumber>
    <single>true</single><shuffleanswers>true</shuffleanswers><answernumbering>abc</answernumbering>
    <correctfeedback format="html"><text>Your answer is correct.</text></correctfeedback>
    <incorrectfeedback format="html"><text>&lt;p>あなたの答えは正しくありません。</text></incorrectfeedback>
    <shownumcorrect/>
    <answer fraction="0" format="html"><text>Wait</text><feedback format="html"><text>No</text></feedback></answer>
    <answer fraction="100" format="html"><text>Report</text><feedback format="html"><text>Yes</text></feedback></answer>
    <tags><tag><text>disclosure.law</text></tag><tag><text>situation</text></tag><tag><text>spring</text></tag></tags>
  </question>"""
        ),
        known=frozenset({"disclosure.law"}),
    )
    (filed,) = found.items
    item = filed.item
    assert (filed.title, filed.category, filed.tags) == ("A leak", ("Privacy", "Law / policy"), ("spring",))
    assert (item.id, item.kind, item.commitments) == ("leak.1", ItemKind.SINGLE_CHOICE, ("disclosure.law",))
    assert (item.situation, item.difficulty, item.explanation) == (True, 2, Text("Tell us at once.", ""))
    assert item.stem == Text("The list went to the wrong man.\n\nWhat now?", "")
    assert [(one.id, one.text.en, one.feedback.en, one.right) for one in item.options] == [
        ("a", "Wait", "No", False),
        ("b", "Report", "Yes", True),
    ]
    assert found.lines == (9,)
    (problem,) = found.problems
    assert (problem.line, problem.item) == (9, 0)
    assert "emphasis" in problem.what


@pytest.mark.parametrize("language", ["en", "ja"])
def test_texts_are_in_the_language_asked_for_unless_they_name_theirs(language: Language) -> None:
    stem = '<span lang="en" class="multilang">Hello</span> <span lang="ja" class="multilang">やあ</span>'
    found = only(read(quiz(question("multichoice", RIGHT, WRONG, stem=stem)), language))
    assert found.stem == Text("Hello", "やあ")
    assert found.options[0].text == (Text("Right", "") if language == "en" else Text("", "Right"))


@pytest.mark.parametrize(
    ("form", "raw", "text"),
    [
        ("html", "<p>a\nb</p>", "a b"),
        ("moodle_auto_format", "a\nb <i>c</i>", "a\nb c"),
        ("plain_text", "a\n<b>", "a\n<b>"),
        ("markdown", "**a**\nb", "**a**\nb"),
        ("", "<p>a</p>", "a"),
        ("unheard", "<p>a</p>", "a"),
    ],
)
def test_each_format_of_a_text_means_what_moodle_means(form: str, raw: str, text: str) -> None:
    body = question("multichoice", RIGHT, WRONG, stem=raw).replace("format='html'", f"format='{form}'")
    assert only(read(quiz(body))).stem.en == text


def test_true_or_false_is_told_by_its_words_and_in_old_files_by_its_place() -> None:
    told = question("truefalse", answer("0", "false", "No"), answer("100", "true", "Yes"))
    old = question("truefalse", answer("0", "Richtig", "No"), answer("100", "Falsch", "Yes"))
    for body, is_true in ((told, True), (old, False)):
        item = only(read(quiz(body)))
        assert (item.kind, item.options) == (ItemKind.TRUE_FALSE_REASON, ())
        assert item.statement is not None
        assert item.statement.is_true is is_true
        assert item.statement.feedback_if_true.en == ("Yes" if is_true else "No")


def part(left: str, right: str) -> str:
    return f"<subquestion format='html'><text>{left}</text><answer><text>{right}</text></answer></subquestion>"


def test_matching_with_a_right_hand_text_twice_is_sorting() -> None:
    item = only(read(quiz(question("matching", part("l1", "r1"), part("l2", "r2"), part("", "r3")))))
    assert [(pair.id, pair.left.en, pair.right.en) for pair in item.pairs] == [("a", "l1", "r1"), ("b", "l2", "r2")]
    assert [(one.id, one.text.en) for one in item.options] == [("c", "r3")]
    item = only(
        read(quiz(question("match", part("l1", "r1"), part("l2", "r1"), part("l3", "r&lt;b>"), part("", "r4"))))
    )
    assert item.kind is ItemKind.SORTING
    assert [(group.id, group.title.en) for group in item.groups] == [("a", "r1"), ("b", "r<b>"), ("c", "r4")]
    assert [one.group for one in item.options] == ["a", "a", "b"]


def test_ordering_counts_its_steps_by_their_place_in_the_file() -> None:
    steps = [answer(f"{n}.0000000", f"Step {n}") for n in (1, 2, 3)]
    item = only(read(quiz(question("ordering", "<selecttype>ALL</selecttype>", *steps))))
    assert [step.text.en for step in item.options] == ["Step 1", "Step 2", "Step 3"]
    some = "<selecttype>RANDOM</selecttype><selectcount>2</selectcount>"
    assert "Moodle shows 2 of its 3 steps" in problems(read(quiz(question("ordering", some, *steps))))[0]


def test_typed_words_keep_what_can_be_compared() -> None:
    answers = (
        answer("100", "30 days", "Right"), answer("100", "a \\* b", "Good"), answer("50", "month", "Nearly"),
        answer("100", "3* days"), answer("0", "week", "No"), answer("0", "*", "Wrong"),
    )  # fmt: skip
    found = read(quiz(question("shortanswer", "<usecase>1</usecase>", *answers)))
    typed = only(found).typed
    assert typed is not None
    assert typed.accepted == ("30 days", "a * b")
    assert [(near.accepted, near.feedback.en) for near in typed.near] == [(("month",), "Nearly")]
    assert (typed.feedback_if_right.en, typed.feedback_if_wrong.en) == ("Right", "Wrong")
    said = " ".join(problems(found))
    assert all(words in said for words in ("“3* days”", "“week”", "different feedback", "capitals"))


def test_a_number_has_its_tolerance_and_its_unit() -> None:
    units = "<units><unit><multiplier>24</multiplier><unit_name>h</unit_name></unit><unit><multiplier>1.0</multiplier>"
    units += "<unit_name>days</unit_name></unit></units>"
    answers = (
        answer("100", "30", "Right", "<tolerance>0.5</tolerance>"), answer("50", "31"), answer("0", "*", "Wrong"),
    )  # fmt: skip
    found = read(quiz(question("numerical", *answers, units)))
    typed = only(found).typed
    assert typed is not None
    assert (typed.value, typed.tolerance, typed.unit) == (30.0, 0.5, Text("days", ""))
    assert typed.feedback_if_wrong.en == "Wrong"
    assert [words for words in problems(found) if "“31”" in words or "“h”" in words] == problems(found)


@pytest.mark.parametrize(
    ("fraction", "is_one"),
    [("33.33333", True), ("33.3333333", True), ("33", False), ("-50", True), ("nan", False), ("inf", False),
     ("1e400", False), ("", False), ("100,0", False), ("101", False), ("８０", False), ("1_00", False),
     ("100.0000000", True)],
)  # fmt: skip
def test_a_fraction_is_one_of_moodles_grades(fraction: str, is_one: bool) -> None:
    assert (grade_of(fraction) is not None) is is_one
    found = read(quiz(question("multichoice", RIGHT, answer(fraction, "Other"))))
    assert bool(found.items) is is_one
    assert is_one or "none of Moodle's grades" in problems(found)[0]


def test_every_grade_is_found_again_from_its_percentage() -> None:
    assert [grade_of(percent_of(grade)) for grade in GRADES] == list(GRADES)


def test_parts_of_a_mark_are_named_where_they_make_a_difference() -> None:
    even = question("multichoice", "<single>false</single>", *(answer("33.33333", f"o{n}") for n in range(3)), WRONG)
    assert read(quiz(even)).problems == ()
    uneven = question("multichoice", "<single>false</single>", answer("75", "x"), answer("25", "y"), WRONG)
    partly = question("multichoice", RIGHT, answer("50", "x"), WRONG)
    both = question("multichoice", RIGHT, answer("100", "x"), WRONG)
    for body, words, rights in (
        (uneven, "a part of the mark", 2), (partly, "a part of the mark", 1), (both, "asks for all of them", 2),
    ):  # fmt: skip
        found = read(quiz(body))
        assert words in problems(found)[0]
        assert sum(option.right for option in only(found).options) == rights


LACKING = (
    "description essay cloze multianswer calculated calculatedsimple calculatedmulti ddwtos gapselect ddimageortext "
    "ddmarker random randomsamatch stack"
).split()


@pytest.mark.parametrize("kind", LACKING)
def test_a_kind_that_clausewise_lacks_is_named_with_its_title_and_line(kind: str) -> None:
    found = read(quiz(question("multichoice", RIGHT, WRONG), question(kind, name="Odd one")))
    assert len(found.items) == 1
    (problem,) = found.problems
    assert (problem.line, problem.item) == (4, None)
    assert problem.what.startswith("“Odd one” is ")
    assert problem.what.endswith("Clausewise does not have")


def test_what_a_question_says_besides_is_named_and_the_item_comes_in() -> None:
    besides = (
        "<correctfeedback format='html'><text>Well done!</text></correctfeedback><hint><text>Think.</text></hint>"
        "<generalfeedback><text>&lt;img src='@@PLUGINFILE@@/a.png'></text>"
        "<file name='a.png' path='/' encoding='base64'>iVBORw0KGgo=</file></generalfeedback>"
        "<idnumber>Q 7</idnumber>"
    )
    found = read(quiz(question("multichoice", RIGHT, WRONG, besides)))
    assert only(found).id == "q-7"
    said = " ".join(problems(found))
    for words in ("any right answer", "a hint", "a picture", "the file “a.png”", "the id number “Q 7”"):
        assert words in said
    assert all(problem.item == 0 and problem.mend for problem in found.problems)


def test_what_stands_before_a_break_in_the_file_is_read() -> None:
    whole = quiz(*(question("multichoice", RIGHT, WRONG, name=f"n{n}") for n in range(3)))
    broken = whole[: whole.index(b"n2</text>") + 5]
    found = read(broken)
    assert [filed.title for filed in found.items] == ["n0", "n1"]
    (problem,) = found.problems
    assert problem.line == 5
    assert "from here on nothing was read" in problem.what
    assert read(whole.replace(b"n1</text>", b"n1</txt>")).problems[0].line == 4


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "shift_jis", "windows-1252", "euc-jp"])
def test_files_in_other_encodings_are_read(encoding: str) -> None:
    words = "Café" if encoding == "windows-1252" else "個人情報"
    body = quiz(question("multichoice", RIGHT, WRONG, stem=words)).decode().replace("UTF-8", encoding)
    assert only(read(body.encode(encoding))).stem.en == words


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "the XML is broken here"),
        (b"::GIFT:: What? {=a ~b}", "the XML is broken here"),
        (b"<quiz></quiz>", "there is no question"),
        (b"<qti-assessment-item/>", "the file holds “qti-assessment-item”"),
        (b"<?xml version='1.0' encoding='utf-7'?><quiz/>", "“utf-7”, which is not known"),
        (b"<?xml version='1.0' encoding='shift_jis'?><quiz>\x81\xff\xff</quiz>", "and is not"),
    ],
)
def test_a_file_that_cannot_be_read_at_all_gives_one_problem(data: bytes, words: str) -> None:
    found = read(data)
    assert found.items == ()
    (problem,) = found.problems
    assert words in problem.what
    assert problem.line == 1
    assert problem.mend


def test_a_question_that_came_from_gift_has_its_last_paragraph_as_what_is_asked() -> None:
    tags = "<tags><tag><text>question:last</text></tag></tags>"
    body = question("multichoice", RIGHT, WRONG, tags, stem="Situation<br><br>More<br><br>What now?")
    (filed,) = read(quiz(body)).items
    assert (filed.item.stem.en, filed.item.question) == ("Situation\n\nMore", Text("What now?", ""))
    assert filed.tags == ()
