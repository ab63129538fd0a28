"""Hostile YAML and JSON: aliases, tags, depth, floods, numbers that are none, and names that stand there twice."""

from functools import partial

from tests import builders
from tests.hostile.archives import course_with
from tests.hostile.cases import Case, Make, Refused, Safe

POLICY = builders.POLICY_YAML
_ITEMS = "modules__tidy-desk__items__bank_yaml"


def policy(before: str = "", behind: str = "", **words: str) -> bytes:
    """Return a policy with something before and behind it, and some words (`of` → `to`) in other words."""
    text = POLICY
    for old, new in words.items():
        assert old in text
        text = text.replace(old, new, 1)
    return f"{before}{text}{behind}".encode()


def _flow(depth: int) -> bytes:
    return policy(behind="x: " + "[" * depth + "]" * depth + "\n")


def _commitments(count: int, *, same: bool = False) -> bytes:
    text = "{en: a, ja: b}"
    one = "      - {{id: c{0}, label: {1}, text: {1}, note: {1}, reference: {1}}}\n"
    return policy(behind="".join(one.format(0 if same else n, text) for n in range(count))).replace(
        b"ask.first", b"z.z"
    )


def _laughs() -> bytes:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 12)]
    return policy(behind="".join(lines))


def _alias_key_bomb() -> bytes:
    """Mappings as keys of mappings: what hashes them walks through all."""
    return policy(behind="".join(f"? &k{n} {{? *k{n - 1} : 1, b: *k{n - 1}}}\n: 1\n" for n in range(1, 200)))


def _page(words: str | bytes) -> bytes:
    content = words if isinstance(words, bytes) else words.encode()
    return course_with(**{"modules__tidy-desk__lesson__01-desk_en_md": content})


def _module(old: str, new: str) -> bytes:
    text = builders.MODULE_YAML
    assert old in text
    return course_with(**{"modules__tidy-desk__module_yaml": text.replace(old, new, 1).encode()})


def _bank(content: str) -> bytes:
    return course_with(**{_ITEMS: content.encode()})


def _pages(count: int) -> str:
    pages = "".join(f"  - {{id: p{n}, title: {{en: a, ja: b}}, commitments: [protect.desk]}}\n" for n in range(count))
    return f"lesson:\n{pages}"


def _policies() -> list[Case]:
    def case(name: str, make: Make | bytes, why: str = "") -> Case:
        content = partial(bytes, make) if isinstance(make, bytes) else make
        return Case(f"yaml-{name}", "policy", content, Refused(why), "policy.yaml")

    return [
        case("laughs", _laughs, "anchors"),
        case("alias-of-itself", lambda: policy(behind="a: &a [*a]\n"), "anchors"),
        case("anchor-alone", lambda: policy(behind="a: &a b\n"), "anchors"),
        case("alias-unknown", lambda: policy(behind="a: *b\n"), ""),
        case("aliases-as-keys", _alias_key_bomb, ""),
        case("merge", lambda: policy(behind="<<: {id: other}\n"), "not known"),
        case("floods-of-aliases", lambda: policy(behind="x: [" + "*a, " * 500_000 + "]"), "anchors"),
        case("merge-of-anchor", lambda: policy(behind="<<: *a\n"), ""),
        case("tag-python", lambda: policy(behind="a: !!python/object/apply:os.system [id]\n"), "tags"),
        case(
            "tag-python-new",
            lambda: policy(behind="a: !<tag:yaml.org,2002:python/object/new:os.system> [id]\n"),
            "tags",
        ),
        case("tag-binary", lambda: policy(behind="a: !!binary aGVsbG8=\n"), "tags"),
        case("tag-set", lambda: policy(behind="a: !!set {x, y}\n"), "tags"),
        case("tag-own", lambda: policy(behind="a: !own b\n"), "tags"),
        case(
            "tag-directive",
            lambda: policy("%TAG ! tag:yaml.org,2002:python/\n---\n", "a: !object:os.system x\n"),
            "tags",
        ),
        case("tag-text", lambda: policy(**{"id: office": "id: !!str office"}), "tags"),
        case("version-directive", lambda: policy("%YAML 9.9\n---\n"), ""),
        case("directives-twice", lambda: policy("%YAML 1.2\n%YAML 1.2\n---\n"), ""),
        case("key-twice", lambda: policy(behind="id: other\n"), "twice"),
        case("key-twice-deep", lambda: policy(**{"{en: The office": "{en: Twice, en: The office"}), "twice"),
        case("key-is-list", lambda: policy(behind="? [a, b]\n: c\n"), "key"),
        case("key-is-mapping", lambda: policy(behind="? {a: b}\n: c\n"), "key"),
        case("key-is-null", lambda: policy(behind="~: c\n"), "not known"),
        case("key-is-long", lambda: policy(behind=f"? {'k' * 2_000_000}\n: c\n"), ""),
        case("flow-deep", partial(_flow, 1_000_000), "deeper"),
        case("flow-deep-open", lambda: policy(behind="x: " + "[" * 1_000_000), "deeper"),
        case("flow-deep-mappings", lambda: policy(behind="x: " + "{a: " * 500_000), "deeper"),
        case("block-deep", lambda: policy(behind="x:\n" + "- " * 1_000_000 + "y\n"), "deeper"),
        case(
            "block-deep-mappings",
            lambda: policy(behind="x:\n" + "".join(f"{' ' * n}a:\n" for n in range(1, 1_500))),
            "deeper",
        ),
        case("key-marks", lambda: policy(behind="x: " + "? " * 500_000), ""),
        case("list-huge", lambda: policy(behind="x: [" + "a," * 2_400_000 + "a]\n"), "values"),
        case("mapping-huge", lambda: policy(behind="".join(f"k{n}: 1\n" for n in range(400_000))), "values"),
        case("sections-huge", lambda: policy(behind="  - {}\n" * 100_000), ""),
        case("commitments-many", partial(_commitments, 14_000), "too many"),
        case("commitments-same", partial(_commitments, 150, same=True), "twice"),
        case("scalar-huge", lambda: policy(**{"The office": "x" * 4_900_000}), ""),
        case("scalar-folded-huge", lambda: policy(behind="x: >\n" + "  a\n" * 1_000_000), "not known"),
        case("scalar-escapes", lambda: policy(behind='x: "' + "\\U0010FFFF" * 400_000 + '"\n'), ""),
        case("quote-never-ends", lambda: policy(behind='x: "' + "a\n  " * 500_000), "YAML"),
        case("quotes-flood", lambda: policy(behind="x: " + "'" * 3_000_001), ""),
        case("colons-flood", lambda: policy(behind="x: " + "a: " * 1_000_000), "YAML"),
        case("tabs", lambda: policy(**{"  - id: protect\n": "\t- id: protect\n"}), "YAML"),
        case("two-documents", lambda: policy(behind="---\nid: other\n"), "second"),
        case("documents-flood", lambda: policy(behind="---\n" * 1_000_000), "second"),
        case("mark-in-the-middle", lambda: policy(behind="x: \ufeffa\n"), ""),
        case("utf-16", POLICY.encode("utf-16"), "UTF-8"),
        case("utf-7", lambda: policy(**{"The office": "+ADw-script+AD4-"}, behind="x: 1\n"), "not known"),
        case("overlong", lambda: policy().replace(b"The office", b"\xc0\xaf"), "UTF-8"),
        case("surrogate", lambda: policy().replace(b"The office", b"\xed\xa0\x80"), "UTF-8"),
        case("surrogate-by-number", lambda: policy(**{"The office": '"\\uD800"'}), ""),
        case("nul", lambda: policy(**{"The office": "a\0b"}), ""),
        case("nul-by-number", lambda: policy(**{"The office": '"a\\0b"'}), "U+0000"),
        case("escape-by-number", lambda: policy(**{"The office": '"a\\x1b[2J"'}), "U+001B"),
        case("next-line", lambda: policy(**{"The office": '"a\\Nb"'}), "U+0085"),
        case("turned", lambda: policy(**{"The office": "a\u202eb"}), "U+202E"),
        case("turned-by-number", lambda: policy(**{"The office": '"a\\u2067b"'}), "U+2067"),
        case("id-leads-elsewhere", lambda: policy(**{"id: office": "id: ../../evil"}), ""),
        case("id-is-absolute", lambda: policy(**{"id: office": "id: /tmp/evil"}), ""),
        case("id-is-device", lambda: policy(**{"id: office": "id: nul"}), ""),
        case("id-with-nul", lambda: policy(**{"id: office": 'id: "a\\0b"'}), ""),
        case("id-with-backslash", lambda: policy(**{"id: office": 'id: "..\\\\..\\\\evil"'}), ""),
        case("id-long", lambda: policy(**{"id: office": f"id: {'a' * 5_000}"}), ""),
        case("id-is-point", lambda: policy(**{"id: office": "id: .."}), ""),
        case("id-is-number", lambda: policy(**{"id: office": "id: 12"}), ""),
        case("version-sexagesimal", lambda: policy(**{'"2026-01"': "190:20:30"}, behind="x: 1\n"), "not known"),
        case("version-octal", lambda: policy(**{'"2026-01"': "0o777"}, behind="x: 1\n"), "not known"),
        case("version-not-a-number", lambda: policy(**{'"2026-01"': ".nan"}, behind="x: 1\n"), "not known"),
        case("digits", lambda: policy(**{'"2026-01"': "9" * 300}), "not a text"),
        case("no-day", lambda: policy(**{"2026-01-01": "2026-02-31"}), "no date"),
        case("year-wide-digits", lambda: policy(**{"2026-01-01": "２０２６-01-01"}), ""),
        case("markup", lambda: policy(behind="x: <script>alert(1)</script>\n"), "not known"),
        case("empty", b"", ""),
        case("six-megabytes", b"#" * 6_000_000, "5 MB"),
        case("is-json", b'{"id": "office", "id": "other"}', "twice"),
        case("is-archive", b"PK\x03\x04" + b"\0" * 1_000, ""),
    ]


def _packs() -> list[Case]:
    def pack(name: str, make: Make, told: str, items: int = 1) -> Case:
        return Case(f"pack-{name}", "pack", make, Safe(items, told=told), "course.zip")

    item = builders.choice_yaml("tidy-desk.one")
    return [
        pack("alias-bomb", lambda: _bank("a: &a [x, x]\nb: &b [*a, *a]\n"), "anchors"),
        pack("tag", lambda: _bank("- !!python/object:os.system x\n"), "tags"),
        pack("list-huge", lambda: _bank("[" + "a," * 250_000 + "a]"), "values"),
        pack("items-not-mappings", lambda: _bank("- x\n" * 50_000), ""),
        pack("items-empty", lambda: _bank("- {}\n" * 40_000), ""),
        pack("items-same", lambda: _bank(item * 800), "twice"),
        pack("pages-many", lambda: _module("lesson:\n", _pages(5_000)), ""),
        pack("draw-infinite", lambda: _module("draw: 4", "draw: .inf"), "draw"),
        pack("draw-huge", lambda: _module("draw: 4", "draw: 1e400"), "draw"),
        pack("mark-nan", lambda: _module("pass_mark: 0.75", "pass_mark: .nan"), "pass_mark"),
        pack("mark-beyond", lambda: _module("pass_mark: 0.75", "pass_mark: 1e400"), "pass_mark"),
        pack("minutes-huge", lambda: _module("minutes: 10", f"minutes: {'9' * 300}"), "minutes"),
        pack("difficulty-nan", lambda: _bank(item.replace("difficulty: 1", "difficulty: .nan") + "  x: 1\n"), ""),
        pack("page-leads-elsewhere", lambda: _module("id: 01-desk", "id: ../../../canary"), ""),
        pack("policy-leads-elsewhere", lambda: _module("policy: office", "policy: ../office"), ""),
        pack("items-from-itself", lambda: _module("lesson:", "items_from: [tidy-desk]\nlesson:"), "tidy-desk"),
        pack("page-turned", lambda: _page("a\u202eb"), "U+202E"),
        pack("page-nul", lambda: _page("a\0b"), "U+0000"),
        pack("page-control", lambda: _page("a\x1b[2Jb"), "U+001B"),
        pack("page-not-utf-8", lambda: _page(b"\xff\xfe\xfa"), "UTF-8"),
        pack("page-large", lambda: _page("x" * 12_000_000), "larger"),
        pack("picture-nul", lambda: _page("![a](images/a\0b.png)"), ""),
        pack("picture-elsewhere", lambda: _page("![a](images/../../../../canary.txt)"), "images folder"),
        pack("picture-backslash", lambda: _page("![a](images\\..\\..\\canary.txt)"), "images folder"),
        pack("picture-backslash-within", lambda: _page("![a](images/..\\..\\..\\canary.txt)"), "images folder"),
        pack("picture-absolute", lambda: _page("![a](/etc/passwd)"), "images folder"),
        pack("picture-of-network", lambda: _page("![a](http://192.0.2.1/a.png)"), "images folder"),
        pack("picture-of-file", lambda: _page("![a](file:///etc/passwd)"), "images folder"),
        pack("picture-name-long", lambda: _page(f"![a](images/{'a' * 5_000}.png)"), "no picture"),
        pack("picture-brackets", lambda: _page("![" * 500_000), "", 2),
        pack("picture-brackets-closed", lambda: _page("![](" * 500_000), "", 2),
    ]


def _json() -> list[Case]:
    profile = b'{"format": "clausewise export profile 1", "profile": {"name": "a", "columns": []%s}}'
    bodies = {
        "nan": (b'{"a": NaN}', ""),
        "infinity": (b'{"a": -Infinity}', ""),
        "large-exponent": (profile % b', "headings": 1e400', ""),
        "large-exponent-unknown": (profile % b', "more": 1e400', ""),
        "key-twice": (b'{"format": "a", "format": "clausewise export profile 1"}', ""),
        "deep-lists": (b"[" * 900_000, ""),
        "deep-objects": (b'{"a":' * 150_000, ""),
        "surrogate": (profile % b', "date_format": "\\ud800"', ""),
        "digits": (b'{"a": ' + b"9" * 900_000 + b"}", ""),
        "flood": (b"[" + b"0," * 440_000 + b"0]", ""),
        "utf-16": ('{"format": "clausewise export profile 1"}'.encode("utf-16"), ""),
        "utf-32": ('{"format": "clausewise export profile 1"}'.encode("utf-32"), ""),
        "overlong": (b'{"\xc0\xaf": 1}', ""),
        "nul": (b'{"a": "\0"}', ""),
        "behind": (b'{"format": 1}{"format": 2}', ""),
        "class": (profile % b', "__class__": "os.system"', ""),
        "list": (b"[]", ""),
        "two-megabytes": (b" " * 2_000_000, ""),
        "turned": (profile % ', "passed": "a\u202eb"'.encode(), ""),
        "not-guarded-word": (profile % b', "guarded": "false"', ""),
    }
    readers = (("profile", "a.json"), ("receipt", "a.receipt"), ("record", "a.records"))
    found = [
        Case(f"{reader}-{name}", reader, partial(bytes, body), Refused(why), file)
        for reader, file in readers
        for name, (body, why) in bodies.items()
    ]
    pdf = b"%PDF-1.7\n"
    return [
        *found,
        Case("receipt-pdf-broken", "receipt", lambda: pdf + b"x" * 1_000_000, Refused("PDF"), "a.pdf"),
        Case("receipt-pdf-loop", "receipt", _pdf_loop, Refused("PDF"), "a.pdf"),
        Case("receipt-pdf-objects", "receipt", lambda: pdf + b"1 0 obj\n" * 200_000, Refused("PDF"), "a.pdf"),
        Case("receipt-pdf-deep", "receipt", lambda: pdf + b"trailer\n" + b"<</A " * 200_000, Refused("PDF"), "a.pdf"),
        Case("record-line-long", "record", lambda: b'{"a": "' + b"x" * 5_000_000, Refused("too long"), "a"),
        Case("record-lines-many", "record", lambda: b"{}\n" * 1_000_000, Refused(), "a"),
    ]


def _pdf_loop() -> bytes:
    """A cross-reference table that says that the one before it is itself."""
    head = b"%PDF-1.7\n1 0 obj\n<</Type /Catalog>>\nendobj\n"
    table = b"xref\n0 2\n0000000000 65535 f \n0000000009 00000 n \n"
    trailer = b"trailer\n<</Size 2 /Root 1 0 R /Prev %d>>\nstartxref\n%d\n%%%%EOF" % (len(head), len(head))
    return head + table + trailer


def cases() -> list[Case]:
    """Return every hostile file of YAML and JSON."""
    return [*_policies(), *_packs(), *_json()]


def twins() -> list[Case]:
    """Return harmless files like them."""
    return [
        Case("twin-policy", "policy", policy, Safe(1), "policy.yaml"),
        Case("twin-policy-marked", "policy", lambda: b"\xef\xbb\xbf" + policy(), Safe(1), "policy.yaml"),
        Case("twin-policy-commitments", "policy", partial(_commitments, 190), Safe(1), "policy.yaml"),
        Case("twin-pack-page", "pack", lambda: _page("# A page\n\nwith\ttext\n"), Safe(2), "course.zip"),
    ]
