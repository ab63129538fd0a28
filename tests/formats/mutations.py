"""Good files of every kind that can be brought in, and edits that spoil them: bytes turned, cut, doubled or put in."""

from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from hypothesis import strategies as st

from app.domain.export_profiles import new_profile
from app.domain.filed_items import ItemFormat
from app.formats.item_files import WRITERS
from app.formats.items_sheet_template import EXAMPLES
from app.formats.profile_file import profile_text
from tests import builders
from tests.domain.test_receipts import receipt
from tests.domain.test_record_file import record_file
from tests.formats.roster_corpus import HEADINGS, PEOPLE, as_text, typed_people, write_book
from tests.formats.test_record_file_text import lines_of
from tests.hostile.archives import book_files, course_files, package_files, packed
from tests.hostile.markup import qti, quiz

PIECES = (
    b"\0", b"\xff", b"\xfe\xff", b"\xed\xa0\x80", b"&#0;", b"&#xD800;", b"&a;", b"]]>", b"<![CDATA[", b"<!--", b"<",
    b"/>", b"{", b"}", b"~", b"=", b"#", b"%", b"->", b"\\", b"\r", b"\n", b"\n\n", b"\t", b'"', b"'", b",", b":",
    b"- ", b"*a ", b"&a ", b"!!a ", b"NaN", b"1e999", b"-1", b"9" * 400, "\u0663\u2167\xb2".encode(),
    "\u202e".encode(), b"null", b"[]", b"=1+1", b"|", b"=>", b"[html]", b"%50%", b"####", b"// [tag:", b"$CATEGORY: ",
    b"ANSWER: ", b"../", b"_xD800_", b"a" * 900,
)  # fmt: skip


class Sample(NamedTuple):
    """A good file: the reader that it is for, and its parts by name; a file that is no archive is one part, “”."""

    reader: str
    parts: Mapping[str, bytes]

    def content(self, edits: list["Edit"]) -> bytes:
        """Return the file with some edits, an archive packed so that its checksums are right."""
        parts = dict(self.parts)
        for edit in edits:
            name = sorted(parts)[int(edit.part * len(parts))]
            parts[name] = edit.change(parts[name], edit.place, edit.piece)
        return parts[""] if "" in parts else packed(parts)


class Edit(NamedTuple):
    """A change of a part; `part` and `place` say which and where, as shares of all."""

    change: Callable[[bytes, float, bytes], bytes]
    part: float
    place: float
    piece: bytes


def _put_in(content: bytes, place: float, piece: bytes) -> bytes:
    at = int(place * len(content))
    return content[:at] + piece + content[at:]


def _put_over(content: bytes, place: float, piece: bytes) -> bytes:
    at = int(place * len(content))
    return content[:at] + piece + content[at + len(piece) :]


def _cut(content: bytes, place: float, _piece: bytes) -> bytes:
    return content[: int(place * len(content))]


def _take_out(content: bytes, place: float, piece: bytes) -> bytes:
    at = int(place * len(content))
    return content[:at] + content[at + 3 * len(piece) :]


def _double(content: bytes, place: float, piece: bytes) -> bytes:
    at = int(place * len(content))
    return content[:at] + content[at : at + 30 * len(piece)] + content[at:]


def _turn(content: bytes, place: float, piece: bytes) -> bytes:
    at = int(place * len(content))
    return content[:at] + bytes(byte ^ piece[0] for byte in content[at : at + 1]) + content[at + 1 :]


def _swap_values(content: bytes, place: float, _piece: bytes) -> bytes:
    """Exchange what stands in two pairs of quotation marks, or between two pairs of commas."""
    mark = b'"' if content.count(b'"') > 8 else b","
    parts = content.split(mark)
    at = int(place * (len(parts) - 4))
    if at > 0:
        parts[at], parts[at + 2] = parts[at + 2], parts[at]
    return mark.join(parts)


_shares = st.floats(0, 1, exclude_max=True)
edits = st.lists(
    st.builds(
        Edit,
        st.sampled_from([_put_in, _put_over, _cut, _take_out, _double, _turn, _swap_values]),
        _shares,
        _shares,
        st.sampled_from(PIECES),
    ),
    min_size=1,
    max_size=4,
)


@cache
def samples() -> tuple[Sample, ...]:
    """Return the good files."""
    written = {form: write(EXAMPLES, "en").content for form, write in WRITERS.items() if form is not ItemFormat.QTI}
    sheet = {name: part for name, part in book_files().items() if name.endswith((".xml", ".rels"))}
    with TemporaryDirectory() as folder:
        people = write_book(Path(folder) / "people.xlsx", [HEADINGS, *typed_people()]).read_bytes()
    plain = [
        ("gift", written[ItemFormat.GIFT]),
        ("gift", b"$CATEGORY: a/b\n\n// [tag:c]\n::T:: Who {#42:1 #d =%50%4#e} now?\n\nS {T#a#b}\n\nM {=a->b =c->d}\n"),
        ("aiken", b"Who?\nA. x\nB) y\nANSWER: B\n\nWhat?\nA. x\nB. y\nC. z\nANSWER: C\n"),
        ("quick", "Who? §1.1\n* a\n- b (x)\n\n1. When?\nA) a\nB) b\nAnswer: B\n\nHow many?\n= 5 ± 1\n".encode()),
        ("moodle", written[ItemFormat.MOODLE_XML]),
        ("moodle", quiz("<b>words</b>")),
        ("qti", qti("<em>words</em>")),
        ("sheet", written[ItemFormat.CSV]),
        ("any", written[ItemFormat.GIFT]),
        ("any", quiz()),
        ("policy", builders.POLICY_YAML.encode()),
        ("profile", profile_text(new_profile("Own", "en")).encode()),
        ("receipt", receipt().text().encode()),
        ("record", "".join(lines_of(record_file(9, 2))).encode()),
        ("roster", as_text([HEADINGS, *PEOPLE]).encode()),
        ("roster", people),
        ("pack", packed(course_files())),
    ]
    return (
        *(Sample(reader, {"": content}) for reader, content in plain),
        Sample("sheet", sheet),
        Sample("roster", sheet),
        Sample("qti", package_files()),
        Sample("any", package_files()),
        Sample("pack", course_files()),
    )
