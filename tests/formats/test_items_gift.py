"""GIFT is read as Moodle reads it, and every item that it can hold comes back whole."""

from dataclasses import replace
from typing import Literal

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from app.domain.filed_items import FiledItem, ReadItems
from app.domain.items import Item, ItemKind, Option, Pair, Statement
from app.domain.texts import Text
from app.formats.item_intake import LONGEST_TEXT, MOST_OPTIONS
from app.formats.items_gift_reading import read
from app.formats.items_gift_writing import write
from tests.formats.gift_items import banks
from tests.formats.held_items import items_of, scenario

EMPTY = Text("", "")


def gift(text: str) -> ReadItems:
    return read(text.encode())


def only(text: str) -> Item:
    found = gift(text)
    assert len(found.items) == 1, found.problems
    return found.items[0].item


def problems(text: str) -> list[tuple[int, str]]:
    return [(one.line, one.what) for one in gift(text).problems]


def english(item: Item) -> list[tuple[str, bool, str]]:
    return [(option.text.en, option.right, option.feedback.en) for option in item.options]


@settings(
    suppress_health_check=[HealthCheck.too_slow],
    deadline=None,
    max_examples=50,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)
@given(banks, st.sampled_from(["en", "ja"]))
def test_what_is_written_reads_back_the_same(bank: list[FiledItem], language: Literal["en", "ja"]) -> None:
    written = write(bank, language)
    assert written.losses == ()
    assert read(written.content, language).items == tuple(bank)


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=50, phases=[Phase.generate])
@given(st.data(), st.sampled_from([kind for kind in ItemKind if kind is not ItemKind.SCENARIO]))
def test_an_item_that_is_not_the_same_again_has_its_loss_named(data: st.DataObject, kind: ItemKind) -> None:
    filed = FiledItem(data.draw(items_of(kind)))
    written = write([filed])
    back = read(written.content).items
    left_out = any(loss.left_out for loss in written.losses)
    assert (back == (filed,)) is (not written.losses)
    assert left_out is (not back)


def test_a_choice_has_feedback_and_general_feedback() -> None:
    item = only("::Mail::Who may read it? {\n =Whoever needs it # Yes.\n ~All # No.\n ~%0%Nobody\n####Need to know.}")
    assert item.kind is ItemKind.SINGLE_CHOICE
    assert english(item) == [("Whoever needs it", True, "Yes."), ("All", False, "No."), ("Nobody", False, "")]
    assert [option.id for option in item.options] == ["a", "b", "c"]
    assert (item.stem, item.explanation) == (Text("Who may read it?", ""), Text("Need to know.", ""))
    assert (item.id, item.difficulty, item.situation) == ("mail", 2, False)


def test_text_after_the_answers_leaves_a_blank_in_the_stem() -> None:
    assert only("Grant is {~buried =entombed} in Grant's tomb.").stem.en == "Grant is _____ in Grant's tomb."
    assert only("Who is in it? {~one =no one}").stem.en == "Who is in it?"


def test_escaped_characters_are_text() -> None:
    item = only(r"1 \= 1\: \{a\} \~ \# C\\n and \n{=yes \= \~ \} ~no \#1#a \# b}")
    assert item.stem.en == "1 = 1: {a} ~ # C\\n and"
    assert english(item) == [("yes = ~ }", True, ""), ("no #1", False, "a # b")]
    assert only(r"one\ntwo \x {T}").stem.en == "one\ntwo \\x"


@pytest.mark.parametrize("word", ["T", "TRUE", "F", "FALSE"])
def test_a_statement_has_the_feedback_for_the_wrong_answer_first(word: str) -> None:
    is_true = word.startswith("T")
    told = (Text("right", ""), Text("wrong", "")) if is_true else (Text("wrong", ""), Text("right", ""))
    item = only(f"It is. {{{word}#wrong#right####why}}")
    assert item.kind is ItemKind.TRUE_FALSE_REASON
    assert (item.statement, item.options, item.explanation.en) == (Statement(is_true, *told), (), "why")


def test_true_in_small_letters_is_a_short_answer_and_said_to_be() -> None:
    assert only("It is. {true}").kind is ItemKind.SHORT_ANSWER
    assert "“true” in small letters" in problems("It is. {true}")[0][1]


def test_several_right_answers_without_an_equals_sign() -> None:
    item = only("Which? {~%50%a ~%50%b ~%-100%c}")
    assert item.kind is ItemKind.MULTIPLE_ANSWERS
    assert [option.right for option in item.options] == [True, True, False]
    assert problems("Which? {~%50%a ~%50%b ~%-100%c}") == []
    assert problems("Which? {~%33.33333%a ~%33.333%b ~%33.33%c ~d}") == []
    assert "part of the mark" in problems("Which? {~%70%a ~%30%b ~c}")[0][1]
    assert "part of the mark" in problems("Which? {=a ~%50%b ~c}")[0][1]
    assert "no option is marked as right" in problems("Which? {~a ~b}")[0][1]


def test_several_equals_signs_ask_for_all_of_them_and_say_so() -> None:
    assert only("Which? {=a =b ~c}").kind is ItemKind.MULTIPLE_ANSWERS
    assert "asks for all of them" in problems("Which? {=a =b ~c}")[0][1]


def test_pairs_match_and_a_right_hand_text_alone_fits_nothing() -> None:
    item = only("Match. {=Canada -> Ottawa =Japan -> Tokyo = -> Rome}")
    assert [(pair.id, pair.left.en, pair.right.en) for pair in item.pairs] == [
        ("a", "Canada", "Ottawa"),
        ("b", "Japan", "Tokyo"),
    ]
    assert [(option.id, option.text.en, option.right) for option in item.options] == [("c", "Rome", False)]


def test_a_right_hand_text_that_comes_twice_is_a_group() -> None:
    item = only("Sort. {=cat -> animal =oak -> plant =dog -> animal}")
    assert item.kind is ItemKind.SORTING
    assert [(group.id, group.title.en) for group in item.groups] == [("a", "animal"), ("b", "plant")]
    assert [option.group for option in item.options] == ["a", "b", "a"]


@pytest.mark.parametrize(
    ("answers", "value", "tolerance"),
    [("#42", 42, 0), ("#42:1.5", 42, 1.5), ("#41..44", 42.5, 1.5), ("#=%100%-1e3:0#ok", -1000, 0)],
)
def test_numbers_have_a_tolerance_or_a_range(answers: str, value: float, tolerance: float) -> None:
    typed = only(f"How many? {{{answers}}}").typed
    assert typed is not None
    assert (typed.value, typed.tolerance) == (value, tolerance)


def test_of_several_numbers_the_first_with_the_whole_mark_is_kept_and_the_others_named() -> None:
    typed = only("When? {#=%50%1820:9 =1822:0#yes =1823 ~#no}").typed
    assert typed is not None
    assert (typed.value, typed.feedback_if_right.en, typed.feedback_if_wrong.en) == (1822, "yes", "no")
    assert [what for _, what in problems("When? {#=%50%1820:9 =1822:0#yes =1823 ~#no}")] == [
        "the answer “1820:9” was left out: it is one number too many",
        "the answer “1823” was left out: it is one number too many",
    ]


@pytest.mark.parametrize("answers", ["#many", "#1:x", "#nan", "#1e999", "#1_000", "#*"])
def test_what_is_no_number_is_refused(answers: str) -> None:
    assert gift(f"How many? {{{answers}}}").items == ()


def test_short_answers_have_near_ones_and_wildcards_are_named() -> None:
    typed = only(r"Who? {=no one#yes =nobody#yes =%50%some#near =%50%few#near =any* =a\\*b =%0%*#no}").typed
    assert typed is not None
    assert typed.accepted == ("no one", "nobody", "a*b")
    assert [(near.accepted, near.feedback.en) for near in typed.near] == [(("some", "few"), "near")]
    assert typed.feedback_if_wrong.en == "no"
    assert [what for _, what in problems("Who? {=no one =any*}")] == [
        "the answer “any*” was left out: it has a wildcard (*)"
    ]


def test_tags_carry_what_an_item_is_about() -> None:
    found = read(
        b"// [id:mail.one] [tag:commitment:disclosure.law] [tag:log.what]\n//[tag:situation][tag:difficulty:3] "
        b"[tag:page:p-1] [tag:topic:mail] [tag:a\\]b]\n::T::Q {T}",
        known=frozenset({"disclosure.law", "log.what"}),
    )
    (filed,) = found.items
    item = filed.item
    assert (item.id, item.commitments) == ("mail.one", ("disclosure.law", "log.what"))
    assert (item.situation, item.difficulty, item.page, item.topic) == (True, 3, "p-1", "mail")
    assert filed.tags == ("a]b",)
    assert (found.lines, found.problems) == ((3,), ())


def test_a_category_holds_until_the_next() -> None:
    found = gift("a {T}\n\n$CATEGORY: $course$/top/Privacy/Mail // post\n\nb {T}\n\n$CATEGORY: tom/\nc {T}")
    assert [filed.category for filed in found.items] == [(), ("Privacy", "Mail / post"), ("tom",)]


def test_a_situation_and_its_question_come_apart_again() -> None:
    filed = FiledItem(replace(only("Q {=a ~b}"), stem=Text("It rains.", "雨です。"), question=Text("Why?", "なぜ？")))
    assert read(write([filed]).content).items == (filed,)


def test_one_bad_question_does_not_stop_the_rest() -> None:
    text = "a {=x\n\nb {T}\n\nc =y}\n\nessay {}\n\nJust words.\n\n::Few::d {=x}\n\ne {=1->2 =3}\n\nf {T}\n\ng {~only}"
    found = gift(text)
    assert [filed.item.stem.en for filed in found.items] == ["b", "d", "f"]
    assert problems(text) == [
        (1, "“a {=x” has an opening brace and no closing one after it"),
        (5, "“c =y}” has a closing brace and no opening one"),
        (7, "“essay” is an essay question, a kind that Clausewise does not have"),
        (9, "“Just words.” has no answers, so it is a description, a kind that Clausewise does not have"),
        (13, "“e” has a pair without “->”"),
        (17, "“g” has fewer than two options"),
    ]


def test_html_is_reduced_and_no_script_survives() -> None:
    text = '[html]<p>Who <script>alert(1)</script><a href\\="javascript\\:x">reads</a></p> {=me ~<i>you</i>}'
    item = only(text)
    assert (item.stem.en, item.options[1].text.en) == ("Who reads", "you")
    assert any("script" in what for _, what in problems(text))


def test_comparisons_are_no_html() -> None:
    assert only("a < b & c > d {T}").stem.en == "a < b & c > d"


def test_two_languages_stand_in_one_text() -> None:
    item = only(
        '[html]<span lang\\="en" class\\="multilang">Yes</span><span lang\\="ja" class\\="multilang">はい</span>{T}'
    )
    assert item.stem == Text("Yes", "はい")


@pytest.mark.parametrize("mark", ["\u202e", "\u2066", "\x07", "\ufdd0"])
def test_characters_that_hide_something_are_refused(mark: str) -> None:
    assert gift(f"::t::fine {{=a{mark}b ~c}}").items == ()
    assert f"U+{ord(mark):04X}" in problems(f"::t::fine {{=a{mark}b ~c}}")[0][1]
    assert len(gift("::t::fine {=ab ~c}").items) == 1


def test_what_is_too_long_is_refused_and_what_just_fits_is_not() -> None:
    assert len(gift("x" * LONGEST_TEXT + "{T}").items) == 1
    assert gift("x" * (LONGEST_TEXT + 1) + "{T}").items == ()
    assert len(gift("x{=a" + "~b" * (MOST_OPTIONS - 1) + "}").items) == 1
    assert gift("x{=a" + "~b" * MOST_OPTIONS + "}").items == ()
    assert gift("[html]" + "<b>" * 50_000 + "{T}").items == ()
    assert read(b"x" * 20_000_001).problems[0].what == "the file has more than 20 MB of text"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp932"])
def test_japanese_files_are_read_in_their_encoding(encoding: str) -> None:
    text = "::個人情報::だれが読めますか。{=担当者#はい ~全員#いいえ、必要な人だけです}"
    (filed,) = read(text.encode(encoding), "ja").items
    assert (filed.title, filed.item.stem, filed.item.id) == ("個人情報", Text("", "だれが読めますか。"), "item-1")


def test_western_files_are_read_in_windows_1252() -> None:
    (filed,) = read("Who has the café’s key? {=André ~Zoë}".encode("cp1252")).items
    assert [option.text.en for option in filed.item.options] == ["André", "Zoë"]
    assert filed.item.stem.en == "Who has the café’s key?"


def test_lines_end_in_every_way() -> None:
    for end in ("\n", "\r\n", "\r"):
        assert read(f"a {{T}}{end}{end}b {{{end}F}}".encode()).lines == (1, 3)


def test_a_second_pair_of_braces_and_a_second_use_of_an_id_are_named() -> None:
    assert "second pair of braces" in problems("a {=b ~c} d {=e} f")[0][1]
    found = gift("// [id:x]\na {T}\n\n// [id:x]\nb {T}")
    assert [filed.item.id for filed in found.items] == ["x", "x-2"]
    assert "used twice" in found.problems[0].what


def test_what_is_no_text_gives_one_problem() -> None:
    for data in (b"\x00\x01\x02", b"", b"\n\n"):
        found = read(data)
        assert (found.items, len(found.problems)) == ((), 1)


OPTION = Option("a", Text("x", ""), Text("why", ""), True)
PAIRS = (Pair("a", Text("1", ""), Text("2", ""), Text("why", "")), Pair("b", Text("3", ""), Text("4", ""), EMPTY))


def test_what_gift_cannot_hold_of_each_kind_is_said() -> None:
    choice = only("Q {=a ~b}")
    statement = only("Q {T}")
    lost = {
        "its reasons": replace(statement, options=(OPTION, replace(OPTION, id="b", right=False))),
        "the feedback of its pairs": replace(only("Q {=1->2 =3->4}"), pairs=PAIRS),
        "the ids of its options": replace(choice, options=(replace(choice.options[0], id="x"), choice.options[1])),
        "the whole item: GIFT has no ordering": replace(choice, kind=ItemKind.ORDERING),
        "the whole item: GIFT has no scenarios": scenario().item,
        "the whole item: GIFT needs two options or pairs, or a right answer": replace(choice, options=(OPTION,)),
        "its kind": replace(only("Q {=1->2 =3->2}"), kind=ItemKind.MATCHING, options=(), groups=(), pairs=(
            PAIRS[0], replace(PAIRS[0], id="b"))),
    }  # fmt: skip
    for what, item in lost.items():
        written = write([FiledItem(item)])
        assert what in [loss.what for loss in written.losses]
        assert all(loss.left_out for loss in written.losses) is (not read(written.content).items)
    typed = only("Q {#1}").typed
    assert typed is not None
    with_unit = replace(only("Q {#1}"), typed=replace(typed, unit=Text("km", "")))
    assert [loss.what for loss in write([FiledItem(with_unit)]).losses] == ["its unit"]
    arrow = replace(only("Q {=a}"), typed=replace(typed, value=None, accepted=("a->b",)))
    assert [loss.what for loss in write([FiledItem(arrow)]).losses] == ["the whole item, which cannot be read back"]
