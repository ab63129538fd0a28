"""Hostile XML: document types, entities, floods, depth, and encodings that are not what they say."""

from collections.abc import Callable
from functools import partial

from tests.hostile.archives import QTI_ITEM
from tests.hostile.cases import Case, Refused, Safe

QUESTION = (
    '<question type="multichoice"><name><text>Good</text></name><questiontext format="html"><text>{}Who?</text>'
    '</questiontext><answer fraction="100"><text>a</text></answer><answer fraction="0"><text>b</text></answer>'
    "</question>"
)
LAUGHS = (
    '<!DOCTYPE {0} [<!ENTITY a0 "ha">' + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12)) + "]>"
)


def quiz(words: str = "", head: str = "", encoding: str = "utf-8") -> bytes:
    """Return Moodle XML with one question that has some words."""
    return f"{head}<quiz>{QUESTION.format(words)}</quiz>".encode(encoding)


def qti(words: str = "", head: str = "", encoding: str = "utf-8") -> bytes:
    """Return QTI with one question that has some words."""
    return f"{head}{QTI_ITEM.format(words)}".encode(encoding)


Writer = Callable[..., bytes]


def _types(kind: str, reader: str, root: str, write: Writer) -> list[Case]:
    doctype = Refused("DOCTYPE")
    heads = {
        "doctype": (f"<!DOCTYPE {root}>", ""),
        "doctype-outside": (f'<!DOCTYPE {root} SYSTEM "http://192.0.2.1/a.dtd">', ""),
        "entity-inside": (f'<!DOCTYPE {root} [<!ENTITY a "b">]>', "&a;"),
        "entity-file": (f'<!DOCTYPE {root} [<!ENTITY a SYSTEM "file:///etc/passwd">]>', "&a;"),
        "entity-canary": (f'<!DOCTYPE {root} [<!ENTITY a SYSTEM "../canary.txt">]>', "&a;"),
        "entity-network": (f'<!DOCTYPE {root} [<!ENTITY a SYSTEM "http://192.0.2.1/">]>', "&a;"),
        "entity-parameter": (f'<!DOCTYPE {root} [<!ENTITY % a SYSTEM "file:///etc/passwd"> %a;]>', ""),
        "billion-laughs": (LAUGHS.format(root), "&a11;"),
        "quadratic-blow-up": (f'<!DOCTYPE {root} [<!ENTITY a "{"x" * 60_000}">]>', "&a;" * 60_000),
        "attribute-defaults": (f'<!DOCTYPE {root} [<!ATTLIST {root} a CDATA "{"x" * 10_000}">]>', ""),
    }
    return [
        Case(f"{kind}-{name}", reader, partial(write, words, head), doctype, "file.xml")
        for name, (head, words) in heads.items()
    ]


def _floods(kind: str, reader: str, root: str, write: Writer) -> list[Case]:
    attributes = " ".join(f'a{n}=""' for n in range(400_000))
    colliding = " ".join(f'xmlns:n{n}="u"' for n in range(100_000))
    return [
        Case(f"{kind}-deep", reader, lambda: f"<{root}>".encode() * 1_000_000, Refused()),
        Case(f"{kind}-deep-within", reader, partial(write, "<b>" * 1_000_000), Safe(0)),
        Case(f"{kind}-deep-unclosed-head", reader, lambda: b"<" * 1_900_000, Refused()),
        Case(f"{kind}-attributes", reader, lambda: f"<{root} {attributes[:1_900_000]}".encode() + b'"/>', Refused()),
        Case(f"{kind}-namespaces", reader, lambda: f"<{root} {colliding}/>".encode(), Refused()),
        Case(f"{kind}-name-huge", reader, lambda: f"<{root}><{'a' * 1_900_000}/></{root}>".encode(), Refused()),
        Case(f"{kind}-attribute-huge", reader, partial(write, f"<b c='{'x' * 1_900_000}'/>"), Safe(0)),
        Case(f"{kind}-comment-huge", reader, partial(write, f"<!--{'x' * 1_900_000}-->"), Safe(1)),
        Case(f"{kind}-comment-never-ends", reader, partial(write, "<!--" * 400_000), Safe(0)),
        Case(f"{kind}-instruction-never-ends", reader, partial(write, "<?a " * 400_000), Safe(0)),
        Case(f"{kind}-cdata-flood", reader, partial(write, "<![CDATA[x]]>" * 100_000), Safe(0)),
        Case(f"{kind}-cdata-never-ends", reader, partial(write, "<![CDATA[" * 150_000), Safe(0)),
        Case(f"{kind}-references", reader, partial(write, "&#65;" * 150_000), Safe(0)),
        Case(f"{kind}-reference-beyond", reader, partial(write, "&#x110000;"), Safe(0)),
        Case(f"{kind}-reference-surrogate", reader, partial(write, "&#xD800;"), Safe(0)),
        Case(f"{kind}-reference-nul", reader, partial(write, "&#0;"), Safe(0)),
        Case(f"{kind}-xinclude", reader, partial(
            write, '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd" parse="text"/>'),
            Safe(0, ("root:",))),
        Case(f"{kind}-style-sheet", reader, partial(
            write, "", '<?xml-stylesheet type="text/xsl" href="http://192.0.2.1/a.xsl"?>'), Safe(1)),
        Case(f"{kind}-base", reader, partial(write, '<b xml:base="file:///etc/">passwd</b>'), Safe(0, ("root:",))),
        Case(f"{kind}-two-roots", reader, lambda: write() + write(), Safe(0)),
    ]  # fmt: skip


def _encodings(kind: str, reader: str, write: Writer) -> list[Case]:
    def says(name: str) -> str:
        return f'<?xml version="1.0" encoding="{name}"?>'

    return [
        Case(f"{kind}-encoding-unknown", reader, partial(write, "", says("rot13")), Refused("encoding")),
        Case(f"{kind}-encoding-of-python", reader, partial(write, "", says("unicode_escape")), Refused("encoding")),
        Case(f"{kind}-encoding-zlib", reader, partial(write, "", says("zlib_codec")), Refused("encoding")),
        Case(f"{kind}-encoding-utf-7", reader, partial(write, "+ADw-script+AD4-", says("utf-7")), Refused("encoding")),
        Case(f"{kind}-encoding-long", reader, partial(write, "", says("x" * 5_000)), Refused()),
        Case(f"{kind}-mark-and-other-name", reader,
             lambda: b"\xef\xbb\xbf" + write("", says("shift_jis")), Refused("encoding")),
        Case(f"{kind}-name-far-behind", reader,
             lambda: write("", f'<?xml version="1.0"{" " * 200}encoding="euc-jp"?>'), Refused("encoding")),
        Case(f"{kind}-says-utf-16-is-not", reader, partial(write, "", says("utf-16")), Refused()),
        Case(f"{kind}-says-utf-8-is-16", reader, partial(write, "", says("utf-8"), "utf-16"), Safe(0)),
        Case(f"{kind}-says-16-names-sjis", reader, partial(write, "", says("shift_jis"), "utf-16"), Refused()),
        Case(f"{kind}-utf-32", reader, partial(write, "", "", "utf-32"), Refused()),
        Case(f"{kind}-overlong", reader, lambda: write("QQQ").replace(b"QQQ", b"\xc0\xbc"), Refused()),
        Case(f"{kind}-surrogate-bytes", reader, lambda: write("QQQ").replace(b"QQQ", b"\xed\xa0\x80"), Refused()),
        Case(f"{kind}-nul", reader, lambda: write("QQQ").replace(b"QQQ", b"a\0b"), Refused()),
        Case(f"{kind}-xml-1.1", reader, partial(write, "&#1;", '<?xml version="1.1"?>'), Safe(0)),
        Case(f"{kind}-two-marks", reader, lambda: b"\xef\xbb\xbf\xef\xbb\xbf" + write(), Safe(0)),
    ]  # fmt: skip


def _moodle() -> list[Case]:
    def one(body: str) -> bytes:
        return f"<quiz>{QUESTION.format('')}{body}</quiz>".encode()

    def weights(value: str) -> bytes:
        return QUESTION.format("").replace('"100"', f'"{value}"').join(("<quiz>", "</quiz>")).encode()

    def numerical(answer: str, tolerance: str) -> bytes:
        return (
            '<quiz><question type="numerical"><name><text>n</text></name><questiontext><text>How many?</text>'
            f'</questiontext><answer fraction="100"><text>{answer}</text><tolerance>{tolerance}</tolerance></answer>'
            "</question></quiz>"
        ).encode()

    picture = '<file name="a.png" encoding="base64">' + "QUFB" * 2_000_000 + "</file>"
    short = '<question type="shortanswer"><questiontext><text>?</text></questiontext>'
    wild = f"{short}<answer fraction='100'><text>{'*a' * 9_000}</text></answer></question>"
    return [
        Case("moodle-broken-text", "moodle", partial(quiz, "x<b/>" * 190_000), Safe(0)),
        Case("moodle-broken-text-long", "moodle", partial(quiz, "x<b/>" * 2_900_000), Safe(0), long=True),
        Case("moodle-file-inside", "moodle", lambda: quiz().replace(b"</questiontext>", picture.encode() +
                                                                  b"</questiontext>"), Safe(1, told="a.png")),
        Case("moodle-file-name-turned", "moodle", lambda: quiz().replace(
            b"</questiontext>", "<file name='\u202egnp.exe'>A</file></questiontext>".encode()), Safe(1)),
        Case("moodle-empty-questions", "moodle", lambda: one("<question/>" * 150_000), Safe(1)),
        Case("moodle-deep-categories", "moodle",
             lambda: one("<question type='category'><category><text>" + "a/" * 60_000 + "</text></category></question>"
                         + QUESTION.format("")), Safe(1)),
        Case("moodle-wild-cards", "moodle", lambda: one(wild), Safe(1)),
        Case("moodle-one-id-many-times", "moodle", lambda: one(
            QUESTION.format("").replace("</question>", "<idnumber>same</idnumber></question>") * 10_000), Safe(10_000)),
        Case("moodle-ids-that-lead-elsewhere", "moodle", lambda: one(QUESTION.format("").replace(
            "</question>", "<idnumber>../../etc/passwd</idnumber></question>")), Safe(2, told="does not fit")),
        *(Case(f"moodle-weight-{value}", "moodle", partial(weights, value), Safe(0))
          for value in ("NaN", "Infinity", "1e400", "-1e400", "١٠٠", "1_0_0", "9" * 5_000)),
        *(Case(f"moodle-number-{answer}-{tolerance[:5]}", "moodle", partial(numerical, answer, tolerance), Safe(0))
          for answer, tolerance in (("NaN", "0"), ("inf", "0"), ("1e400", "0"), ("5", "nan"), ("5", "1e400"),
                                    ("5", "-1"), ("9" * 400, "9" * 5_000))),
    ]  # fmt: skip


def cases() -> list[Case]:
    """Return every hostile file of XML."""
    return [
        *_types("moodle", "moodle", "quiz", quiz),
        *_types("qti", "qti", "assessmentItem", qti),
        *_floods("moodle", "moodle", "quiz", quiz),
        *_floods("qti", "qti", "assessmentItem", qti),
        *_encodings("moodle", "moodle", quiz),
        *_encodings("qti", "qti", qti),
        *_moodle(),
        Case("qti-identifiers-lead-elsewhere", "qti", lambda: qti().replace(b'identifier="one"', b'identifier="../a"'),
             Safe(1)),
        Case("any-page", "any", lambda: b"<!DOCTYPE html><script>alert(1)</script>", Refused("web page"), "a.xml"),
        Case("any-comments-before-root", "any", lambda: b"<!--<quiz>-->" * 4_000 + quiz("x"), Safe(1), "a.xml"),
        Case("any-page-as-gift", "any", lambda: b"<html>::a:: b {=c ~d}</html>", Refused("web page"), "a.gift"),
    ]  # fmt: skip


def twins() -> list[Case]:
    """Return harmless files like them."""
    return [
        Case("twin-moodle", "moodle", quiz, Safe(1)),
        Case("twin-qti", "qti", qti, Safe(1)),
        Case("twin-moodle-utf-16", "moodle",
             partial(quiz, "", '<?xml version="1.0" encoding="utf-16"?>', "utf-16"), Safe(1)),
        Case("twin-moodle-sjis", "moodle",
             partial(quiz, "個人情報", '<?xml version="1.0" encoding="Shift_JIS"?>', "cp932"), Safe(1)),
        Case("twin-moodle-cdata", "moodle", partial(quiz, "<![CDATA[<p>a</p>]]>"), Safe(1)),
        Case("twin-moodle-deep", "moodle", partial(quiz, "&lt;b>" * 50 + "x" + "&lt;/b>" * 50), Safe(1)),
    ]  # fmt: skip
