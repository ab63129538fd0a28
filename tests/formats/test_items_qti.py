"""QTI: 3.0 is written and read back, 2.1, 2.2 and 3.0 of other programs are read, and nothing hostile does harm."""

import io
import zipfile
from dataclasses import replace
from xml.etree import ElementTree

import pytest
from hypothesis import given

from app.domain.filed_items import FiledItem, ReadItems
from app.domain.items import ItemKind
from app.domain.marking import best_response, mark
from app.domain.texts import LANGUAGES, Text
from app.formats.items_qti_elements import NAMESPACE
from app.formats.items_qti_reading import read
from app.formats.items_qti_writing import MANIFEST, write
from app.formats.items_sheet_template import EXAMPLES
from tests.formats.held_items import many, scenario

V21 = "http://www.imsglobal.org/xsd/imsqti_v2p1"
V22 = "http://www.imsglobal.org/xsd/imsqti_v2p2"
MATCH = "http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct"


def item21(
    declared: str, body: str, rest: str = "", *, name: str = "i1", lang: str = "en", namespace: str = V21
) -> bytes:
    """Return an item of QTI 2."""
    rules = rest or f'<responseProcessing template="{MATCH}"/>'
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<assessmentItem xmlns="{namespace}" identifier="{name}" title="A title" adaptive="false" '
        f'timeDependent="false" xml:lang="{lang}">\n{declared}\n'
        '<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>\n'
        f"<itemBody>{body}</itemBody>\n{rules}\n</assessmentItem>"
    ).encode()


def declared(*right: str, cardinality: str = "single", base: str = "identifier", more: str = "") -> str:
    values = "".join(f"<value>{one}</value>" for one in right)
    correct = f"<correctResponse>{values}</correctResponse>" if right else ""
    return (
        f'<responseDeclaration identifier="RESPONSE" cardinality="{cardinality}" baseType="{base}">'
        f"{correct}{more}</responseDeclaration>"
    )


def choices(*texts: str, more: str = 'maxChoices="1"', prompt: str = "") -> str:
    inner = "".join(
        f'<simpleChoice identifier="Choice{letter}">{text}</simpleChoice>'
        for letter, text in zip("ABCDEF", texts, strict=False)
    )
    asked = f"<prompt>{prompt}</prompt>" if prompt else ""
    return f'<choiceInteraction responseIdentifier="RESPONSE" shuffle="true" {more}>{asked}{inner}</choiceInteraction>'


def package(files: dict[str, bytes], manifest: str | None = None) -> bytes:
    """Return a package; without a manifest of its own one that lists every file as an item of QTI 2.1."""
    listed = "".join(
        f'<resource identifier="r{n}" type="imsqti_item_xmlv2p1" href="{name}"/>' for n, name in enumerate(files)
    )
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(MANIFEST, manifest or f"<manifest><resources>{listed}</resources></manifest>")
        for name, content in files.items():
            archive.writestr(name, content)
    return packed.getvalue()


def only(found: ReadItems) -> FiledItem:
    assert found.items, found.problems
    (filed,) = found.items
    return filed


# ---------------------------------------------------------------- our own


@given(many())
def test_what_is_written_is_read_back_and_nothing_is_lost(items: list[FiledItem]) -> None:
    for language in LANGUAGES:
        written = write(items, language)
        assert read(written.content, language).items == tuple(items)
        assert written.losses == ()


def test_every_kind_but_the_scenario_goes_in() -> None:
    written = write([*EXAMPLES, scenario()])
    (loss,) = written.losses
    assert (loss.item, loss.left_out) == (8, True)
    assert read(written.content).items == EXAMPLES
    assert read(written.content).problems == ()


def test_a_package_is_what_the_specification_asks_for() -> None:
    with zipfile.ZipFile(io.BytesIO(write(EXAMPLES).content)) as archive:
        manifest = ElementTree.fromstring(archive.read(MANIFEST))
        resources = [one for one in manifest.iter() if one.tag.endswith("}resource")]
        assert [one.get("type") for one in resources] == ["imsqti_item_xmlv3p0"] * 8
        for one in resources:
            root = ElementTree.fromstring(archive.read(one.get("href") or ""))
            assert root.tag == f"{{{NAMESPACE}}}qti-assessment-item"
            assert {"identifier", "title", "time-dependent", "adaptive"} <= set(root.keys())
            order = [child.tag.partition("}qti-")[2] for child in root]
            ranks = [
                "response-declaration",
                "outcome-declaration",
                "item-body",
                "response-processing",
                "modal-feedback",
            ]
            assert order == sorted(order, key=ranks.index)
            names = [each.get("identifier") for each in root.iter() if each.tag.endswith("-choice")]
            assert len(names) == len(set(names))


def test_commitments_and_the_category_travel_in_the_manifest() -> None:
    filed = replace(EXAMPLES[0], category=("Desk", "紙"), tags=("mine",))
    content = write([filed]).content
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert b"commitment:undertaking.protect" in archive.read(MANIFEST)
    assert read(content).items == (filed,)
    assert "no commitment" in read(content, known=frozenset({"other"})).problems[0].what


def test_two_items_of_one_id_both_go_in_and_the_loss_is_told() -> None:
    written = write([EXAMPLES[0], EXAMPLES[0]])
    assert "its id" in written.losses[0].what
    assert [filed.item.id for filed in read(written.content).items] == [
        "example.single-choice",
        "example.single-choice-2",
    ]


def test_what_xml_cannot_hold_is_left_out_and_told() -> None:
    written = write([replace(EXAMPLES[0], title="a\x00b"), EXAMPLES[1]])
    assert [(loss.item, loss.left_out) for loss in written.losses] == [(0, True)]
    assert read(written.content).items == EXAMPLES[1:2]


# ---------------------------------------------------------------- of other programs


@pytest.mark.parametrize("namespace", [V21, V22, "http://www.imsglobal.org/xsd/imsqti_v2p0", ""])
def test_a_choice_of_qti_2_is_read(namespace: str) -> None:
    body = "<p>Look at the\n   <b>text</b>.</p>" + choices("One", "Two", "Three", prompt="What does it say?")
    filed = only(read(item21(declared("ChoiceB"), body, namespace=namespace)))
    item = filed.item
    assert (item.kind, filed.title, item.id) == (ItemKind.SINGLE_CHOICE, "A title", "i1")
    assert (item.stem.en, item.question) == ("Look at the text.", Text("What does it say?", ""))
    assert [(option.id, option.right) for option in item.options] == [("a", False), ("b", True), ("c", False)]


def test_a_prompt_alone_is_the_stem() -> None:
    item = only(read(item21(declared("ChoiceA"), choices("One", "Two", prompt="Which?")))).item
    assert (item.stem.en, item.question) == ("Which?", None)


def test_the_language_of_the_item_and_ruby_are_kept() -> None:
    body = "<p><ruby>漢字<rt>かんじ</rt></ruby>です</p>" + choices("一", "二")
    item = only(read(item21(declared("ChoiceA"), body, lang="ja-JP"))).item
    assert item.stem == Text("", "漢字（かんじ）です")
    assert item.options[0].text == Text("", "一")


def test_several_answers_with_points_come_in_with_a_word_about_the_points() -> None:
    mapping = (
        '<mapping defaultValue="0"><mapEntry mapKey="ChoiceA" mappedValue="1"/><mapEntry mapKey="ChoiceC" '
        'mappedValue="0.5"/><mapEntry mapKey="ChoiceB" mappedValue="-1"/></mapping>'
    )
    found = read(item21(declared(cardinality="multiple", more=mapping), choices("x", "y", "z", more='maxChoices="0"')))
    item = only(found).item
    assert (item.kind, [option.right for option in item.options]) == (ItemKind.MULTIPLE_ANSWERS, [True, False, True])
    assert "different points" in found.problems[0].what


def test_true_and_false_become_a_statement() -> None:
    item = only(read(item21(declared("ChoiceB"), "<p>The earth is flat.</p>" + choices("True", "False")))).item
    assert item.kind is ItemKind.TRUE_FALSE_REASON
    assert item.statement is not None
    assert not item.statement.is_true
    assert item.options == ()


def test_feedback_is_found_wherever_it_stands() -> None:
    inline = (
        'One<feedbackInline outcomeIdentifier="FEEDBACK" identifier="ChoiceA" showHide="show">Why one</feedbackInline>'
    )
    rest = (
        "<responseProcessing><responseCondition><responseIf><match><variable identifier='RESPONSE'/><correct "
        "identifier='RESPONSE'/></match><setOutcomeValue identifier='SCORE'><baseValue baseType='float'>1</baseValue>"
        "</setOutcomeValue></responseIf></responseCondition><responseCondition><responseIf><match><variable "
        "identifier='RESPONSE'/><baseValue baseType='identifier'>ChoiceB</baseValue></match><setOutcomeValue "
        "identifier='FEEDBACK'><baseValue baseType='identifier'>two</baseValue></setOutcomeValue></responseIf>"
        "</responseCondition></responseProcessing>"
        '<modalFeedback outcomeIdentifier="FEEDBACK" identifier="two" showHide="show"><p>Why two</p></modalFeedback>'
        '<modalFeedback outcomeIdentifier="FEEDBACK" identifier="solution" showHide="show">So it is.</modalFeedback>'
        '<modalFeedback outcomeIdentifier="HINT" identifier="h1" showHide="show">Think.</modalFeedback>'
    )
    found = read(item21(declared("ChoiceB"), "<p>Q</p>" + choices(inline, "Two"), rest))
    item = only(found).item
    assert [(option.text.en, option.feedback.en) for option in item.options] == [("One", "Why one"), ("Two", "Why two")]
    assert item.explanation.en == "So it is."
    assert ["“Think.”" in problem.what for problem in found.problems] == [True]


def matches(ties: list[str], most: str = "1") -> bytes:
    sets = "".join(
        "<simpleMatchSet>"
        + "".join(
            f'<simpleAssociableChoice identifier="{one}" matchMax="{most}">{one}</simpleAssociableChoice>'
            for one in side
        )
        + "</simpleMatchSet>"
        for side in (("L1", "L2", "L3"), ("R1", "R2", "R3", "R4"))
    )
    body = f'<p>Q</p><matchInteraction responseIdentifier="RESPONSE" shuffle="true">{sets}</matchInteraction>'
    return item21(declared(*ties, cardinality="multiple", base="directedPair"), body)


def test_pairs_are_matched_and_what_fits_nothing_is_kept() -> None:
    item = only(read(matches(["L1 R2", "L2 R1", "L3 R4"]))).item
    assert item.kind is ItemKind.MATCHING
    assert [(pair.left.en, pair.right.en) for pair in item.pairs] == [("L1", "R2"), ("L2", "R1"), ("L3", "R4")]
    assert [option.text.en for option in item.options] == ["R3"]
    assert mark(item, best_response(item)) == 1.0


def test_a_target_of_several_makes_it_sorting_and_a_table_is_named() -> None:
    item = only(read(matches(["L1 R1", "L2 R1", "L3 R2"], "0"))).item
    assert item.kind is ItemKind.SORTING
    assert [card.group for card in item.options] == ["a", "a", "b"]
    found = read(matches(["L1 R1", "L1 R2"], "0"))
    assert found.items == ()
    assert "a table to be ticked" in found.problems[0].what


def test_steps_stand_in_their_right_order() -> None:
    body = '<p>Q</p><orderInteraction responseIdentifier="RESPONSE" shuffle="true">' + "".join(
        f'<simpleChoice identifier="{one}">{one}</simpleChoice>' for one in ("c1", "a1", "b1")
    )
    item = only(read(item21(declared("a1", "b1", "c1", cardinality="ordered"), f"{body}</orderInteraction>"))).item
    assert [(step.id, step.text.en) for step in item.options] == [("a1", "a1"), ("b1", "b1"), ("c1", "c1")]


def gaps(*ties: str) -> bytes:
    texts = "".join(f'<gapText identifier="{one}" matchMax="0">{one}</gapText>' for one in ("W1", "W2", "W3"))
    body = (
        f'<gapMatchInteraction responseIdentifier="RESPONSE" shuffle="true"><prompt>Fill in.</prompt>{texts}'
        '<p>First <gap identifier="G1"/> and then <gap identifier="G2"/>.</p></gapMatchInteraction>'
    )
    return item21(declared(*ties, cardinality="multiple", base="directedPair"), body)


def test_gaps_are_numbered_in_the_text_and_matched() -> None:
    item = only(read(gaps("W1 G1", "W3 G2"))).item
    assert (item.kind, item.stem.en) == (ItemKind.MATCHING, "First [1] and then [2].")
    assert item.question == Text("Fill in.", "")
    assert [(pair.left.en, pair.right.en) for pair in item.pairs] == [("[1]", "W1"), ("[2]", "W3")]
    assert [option.text.en for option in item.options] == ["W2"]


def test_gaps_that_take_several_texts_are_groups_and_a_text_of_several_gaps_is_one() -> None:
    item = only(read(gaps("W1 G1", "W2 G1", "W3 G2"))).item
    assert (item.kind, [card.group for card in item.options]) == (ItemKind.SORTING, ["a", "a", "b"])
    item = only(read(gaps("W1 G1", "W1 G2"))).item
    assert (item.kind, [card.text.en for card in item.options]) == (ItemKind.SORTING, ["[1]", "[2]"])


def test_a_word_to_be_typed_leaves_a_blank_in_the_middle_of_a_text() -> None:
    mapping = (
        '<mapping defaultValue="0"><mapEntry mapKey="York" mappedValue="1"/><mapEntry mapKey="york" mappedValue="1"/>'
        '<mapEntry mapKey="Yorke" mappedValue="0.5"/></mapping>'
    )
    body = '<p>Now is the winter of <textEntryInteraction responseIdentifier="RESPONSE"/>.</p>'
    item = only(read(item21(declared("York", base="string", more=mapping), body))).item
    assert (item.kind, item.stem.en) == (ItemKind.SHORT_ANSWER, "Now is the winter of _____.")
    assert item.typed is not None
    assert item.typed.accepted == ("York", "york")
    assert [near.accepted for near in item.typed.near] == [("Yorke",)]


@pytest.mark.parametrize(
    ("mode", "width", "tolerance"), [("absolute", "0.5 0.5", 0.5), ("relative", "10", 3.0), ("exact", "", 0.0)]
)
def test_a_number_to_be_typed_has_its_tolerance(mode: str, width: str, tolerance: float) -> None:
    rest = (
        f'<responseProcessing><responseCondition><responseIf><equal toleranceMode="{mode}" tolerance="{width}">'
        '<variable identifier="RESPONSE"/><correct identifier="RESPONSE"/></equal><setOutcomeValue identifier="SCORE">'
        '<baseValue baseType="float">1</baseValue></setOutcomeValue></responseIf></responseCondition>'
        "</responseProcessing>"
    )
    body = '<p>How many days?</p><p><textEntryInteraction responseIdentifier="RESPONSE"/></p>'
    found = read(item21(declared("30", base="float"), body, rest))
    item = only(found).item
    assert (item.kind, item.stem.en) == (ItemKind.NUMERICAL, "How many days?")
    assert item.typed is not None
    assert (item.typed.value, item.typed.tolerance) == (30.0, tolerance)
    assert found.problems == ()


@pytest.mark.parametrize(
    ("interaction", "named"),
    [
        ("extendedTextInteraction", "essay"),
        ("hotspotInteraction", "hotspot"),
        ("uploadInteraction", "upload"),
        ("sliderInteraction", "slider"),
        ("hottextInteraction", "hot text"),
        ("associateInteraction", "associate"),
        ("inlineChoiceInteraction", "inline choice"),
        ("strangeInteraction", "strangeinteraction"),
    ],
)
def test_an_interaction_that_we_lack_is_named_with_the_item_and_its_line(interaction: str, named: str) -> None:
    found = read(item21("", f'<p>Q</p><{interaction} responseIdentifier="RESPONSE"/>'))
    assert found.items == ()
    (problem,) = found.problems
    assert named in problem.what
    assert ("A title" in problem.what, problem.line) == (True, 2)


def test_several_interactions_and_none_are_told() -> None:
    entry = '<textEntryInteraction responseIdentifier="RESPONSE"/>'
    assert "2 things at once" in read(item21("", f"<p>{entry}{entry}</p>")).problems[0].what
    assert "asks nothing" in read(item21("", "<p>Read this.</p>")).problems[0].what


CUSTOM = (
    '<responseProcessing><setOutcomeValue identifier="SCORE"><customOperator><variable identifier="RESPONSE"/>'
    "</customOperator></setOutcomeValue></responseProcessing>"
)


def test_rules_of_its_own_are_named_and_the_declared_answer_counts() -> None:
    found = read(item21(declared("ChoiceA"), choices("a", "b"), CUSTOM))
    assert [option.right for option in only(found).item.options] == [True, False]
    assert "customoperator" in found.problems[0].what
    assert found.problems[0].item == 0
    found = read(item21(declared(), choices("a", "b"), CUSTOM))
    assert found.items == ()
    assert "only its own rules" in found.problems[0].what


def test_what_cannot_come_in_with_an_item_is_told() -> None:
    body = (
        '<rubricBlock view="scorer"><p>Be strict.</p></rubricBlock><p>Q <img src="a.png" alt="a map"/></p>'
        "<script>alert(1)</script>" + choices("a", "b")
    )
    found = read(item21(declared("ChoiceA"), body))
    said = " ".join(problem.what for problem in found.problems)
    assert "rubric" in said
    assert "picture" in said
    assert "alert" not in only(found).item.stem.en
    assert "strict" not in only(found).item.stem.en


# ---------------------------------------------------------------- packages


def test_a_package_of_other_programs_is_read_in_the_order_of_its_manifest() -> None:
    first, second = (item21(declared("ChoiceA"), choices("a", "b"), name=name) for name in ("one", "two"))
    manifest = (
        '<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:m="http://www.imsglobal.org/xsd/imsmd_v1p2">'
        "<resources>"
        '<resource identifier="t" type="imsqti_test_xmlv2p1" href="test.xml"/>'
        '<resource identifier="b" type="imsqti_item_xmlv2p2" href="items/two%20.xml"><metadata><m:lom>'
        '<m:general><m:keyword><m:langstring xml:lang="en">disclosure.law</m:langstring></m:keyword></m:general>'
        "</m:lom></metadata></resource>"
        '<resource identifier="a" type="imsqti_item_xmlv2p1" href="./one.xml"/>'
        '<resource identifier="c" type="imsqti_item_xmlv2p1" href="gone.xml"/>'
        '<resource identifier="d" type="webcontent" href="a.png"/></resources></manifest>'
    )
    data = package({"one.xml": first, "items/two .xml": second, "a.png": b"x"}, manifest)
    found = read(data, known=frozenset({"disclosure.law"}))
    assert [filed.item.id for filed in found.items] == ["two", "one"]
    assert found.items[0].item.commitments == ("disclosure.law",)
    assert ["test.xml" in found.problems[0].what, "gone.xml" in found.problems[1].what] == [True, True]


def test_one_bad_item_never_stops_the_rest() -> None:
    good = item21(declared("ChoiceA"), choices("a", "b"))
    found = read(package({"bad.xml": good[:-20], "qti1.xml": b"<questestinterop/>", "good.xml": good}))
    assert [filed.item.id for filed in found.items] == ["i1"]
    assert "bad.xml: this is not XML" in found.problems[0].what or "bad.xml: this is not XML" in found.problems[1].what
    assert any("QTI 1" in problem.what for problem in found.problems)


def test_a_package_without_a_manifest_is_read_all_the_same() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("a/b.xml", item21(declared("ChoiceA"), choices("a", "b")))
    found = read(packed.getvalue())
    assert len(found.items) == 1
    assert "no imsmanifest.xml" in found.problems[0].what


def zipped(entries: list[tuple[str, bytes]]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries:
            archive.writestr(name, content)
    return packed.getvalue()


DOCTYPE = b'<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><a>&c;</a>'
HOSTILE = {
    "an entity": (DOCTYPE, "DOCTYPE"),
    "a file from elsewhere": (b'<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', "DOCTYPE"),
    "deep nesting": (b"<a>" * 600_000, "nested deeper"),
    "a flood of elements": (b"<a>" + b"<b/>" * 400_000 + b"</a>", "more than 50,000 elements"),
    "no end": (item21("", "<p>")[:300], "not XML"),
    "nothing": (b"", "not XML"),
    "no XML": (b"\xff\xfe\x00\x01", "not XML"),
    "an unknown encoding": (b'<?xml version="1.0" encoding="x-klingon"?><a/>', ""),
    "too large": (b"<a>" + b" " * 2_000_000 + b"</a>", "2 MB"),
    "a flood of options": (
        item21(
            declared("C1"),
            "<p>Q</p>"
            + choices(*"x" * 6).replace("</choiceInteraction>", "")
            + '<simpleChoice identifier="C1">a</simpleChoice>' * 20_000
            + "</choiceInteraction>",
        ),
        "more than 200",
    ),
    "another format": (b"<quiz/>", "Moodle XML"),
    "a way out": (zipped([("../imsmanifest.xml", b"<a/>")]), "leads elsewhere"),
    "a name twice": (zipped([("a.xml", b"<a/>"), ("A.xml", b"<a/>")]), "same name"),
    "a bomb": (zipped([(f"{n}.xml", b"\0" * 10_000_000) for n in range(11)]), "too many bytes"),
    "a bad manifest": (zipped([(MANIFEST, DOCTYPE)]), "DOCTYPE"),
    "no zip": (b"PK\3\4 nothing", "damaged"),
}


@pytest.mark.parametrize("case", HOSTILE)
def test_hostile_content_gives_no_item_and_one_problem(case: str) -> None:
    content, why = HOSTILE[case]
    found = read(content)
    assert found.items == ()
    (problem,) = found.problems
    assert why in problem.what
    assert problem.mend


@pytest.mark.parametrize("char", ["\u202e", "\u2066", "\u0085"])
def test_a_character_that_turns_or_hides_text_refuses_the_item(char: str) -> None:
    found = read(item21(declared("ChoiceA"), f"<p>a{char}b</p>" + choices("a", "b")))
    assert found.items == ()
    assert f"U+{ord(char):04X}" in found.problems[0].what
    assert only(read(item21(declared("ChoiceA"), "<p>a\u200fb</p>" + choices("a", "b"))))


def test_a_package_of_thousands_of_items_is_read() -> None:
    item = item21(declared("ChoiceA"), choices("a", "b"))
    found = read(package({f"items/{number}.xml": item for number in range(3_000)}))
    assert len(found.items) == 3_000
    assert len({filed.item.id for filed in found.items}) == 3_000
