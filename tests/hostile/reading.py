"""Reads one file with the reader that it is aimed at, and looks at what came out: used inside the watched process."""

import re
import zipfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

from ruamel.yaml import YAML

from app.domain.filed_items import FiledItem, ReadItems
from app.domain.items import Item, ItemKind
from app.domain.refusals import Refusal
from app.domain.roster_rows import RosterSource
from app.domain.texts import Text
from app.formats import (
    items_aiken,
    items_gift_reading,
    items_moodle_reading,
    items_qti_reading,
    items_quick_entry,
    items_sheet_reading,
)
from app.formats.course_pack import read_pack
from app.formats.item_files import read_file
from app.formats.pictures import PictureFault, read_picture
from app.formats.policy_file import read_policy_file
from app.formats.problems import Problem
from app.formats.profile_file import read_profile_file
from app.formats.receipt_file import read_receipt_file
from app.formats.record_file_text import UnreadableRecords, read_record_file
from app.formats.roster_file import open_roster
from tests.hostile.cases import Outcome

KNOWN = frozenset({"protect.desk", "protect.screen"})

_HIDDEN = re.compile(
    "[\\x00-\\x08\\x0b-\\x0c\\x0e-\\x1f\\x7f-\\x9f\\ud800-\\udfff\\u202a-\\u202e\\u2066-\\u2069\\ufdd0-\\ufdef]"
)
_LIVE = re.compile(
    r"<\s*(?:script|iframe|svg|object|embed|meta|style|link|base|form|math)\b|<[a-z][^>]*\son\w+\s*="
    r"|<[a-z][^>]*\s(?:href|src|srcset|action|formaction|xlink:href|background|poster)\s*="
    r"|\]\(\s*(?!https?:|mailto:|images/)",
    re.IGNORECASE,
)


def read_one(reader: str, path: Path) -> Outcome:
    """Read a file and say what came in; exceptions go through."""
    return READERS[reader](path)


@cache
def _field_names(kind: type) -> tuple[str, ...]:
    """Return the fields of a dataclass, nothing for another kind of value."""
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()


def _texts(value: object) -> Iterator[str]:
    """Yield every text inside of what a reader returned."""
    left = [value]
    while left:
        one = left.pop()
        if isinstance(one, str):
            yield one
        elif isinstance(one, dict):
            left += [*one.keys(), *one.values()]
        elif isinstance(one, (list, tuple, set, frozenset)):
            left += one
        else:
            left += [getattr(one, name) for name in _field_names(type(one))]


def _outcome(count: int, problems: Iterable[tuple[int, str, str]], came_in: object, *, is_html: bool = True) -> Outcome:
    told = tuple(problems)
    unsafe: list[str] = []
    kept: list[str] = []
    size = 0
    for text in _texts(came_in):
        if (hidden := _HIDDEN.search(text)) is not None:
            unsafe.append(f"U+{ord(hidden[0]):04X} in {text[:40]!r}")
        if is_html and (live := _LIVE.search(text)) is not None:
            unsafe.append(f"{live[0]!r} in {text[:60]!r}")
        if size < 1_000_000:
            kept.append(text)
            size += len(text)
    for _, what, mend in told[:1_000]:
        if (hidden := _HIDDEN.search(what + mend)) is not None:
            unsafe.append(f"U+{ord(hidden[0]):04X} in the problem {what[:60]!r}")
    return Outcome(count, told[:200], "\n".join(kept)[:1_000_000], tuple(unsafe[:5]))


def _items(found: ReadItems, *, is_html: bool = False) -> Outcome:
    return _outcome(
        len(found.items), ((one.line, one.what, one.mend) for one in found.problems), found.items, is_html=is_html
    )


def _of_bytes(read: Callable[..., ReadItems], *, is_html: bool = False) -> Callable[[Path], Outcome]:
    return lambda path: _items(read(path.read_bytes(), "en", KNOWN), is_html=is_html)


def _problems(found: Iterable[Problem]) -> Iterator[tuple[int, str, str]]:
    return ((one.line, one.what, one.mend) for one in found)


def _pack(path: Path) -> Outcome:
    found = read_pack(path)
    for line in found.contents():
        assert line.pages >= 0
    without_pictures = [[(page.title, page.body) for page in one.pages] + [one.items] for one in found.modules]
    return _outcome(
        len(found.modules) or len(found.policies),
        _problems(found.problems),
        [without_pictures, found.policies],
        is_html=False,
    )


def _policy(path: Path) -> Outcome:
    policy, problems = read_policy_file(path)
    return _outcome(int(policy is not None), _problems(problems), policy, is_html=False)


def _picture(path: Path) -> Outcome:
    try:
        read_picture(path.parent.parent, f"images/{path.name}")
    except PictureFault as fault:
        return _outcome(0, [(0, fault.what, fault.mend)], ())
    return _outcome(1, (), ())


def _profile(path: Path) -> Outcome:
    try:
        return _outcome(1, (), read_profile_file(path))
    except Refusal as refusal:
        return _outcome(0, [(0, str(refusal), "choose another file")], ())


def _receipt(path: Path) -> Outcome:
    try:
        return _outcome(1, (), read_receipt_file(path))
    except ValueError as error:
        return _outcome(0, [(0, str(error), "choose another file")], ())


def _record(path: Path) -> Outcome:
    try:
        return _outcome(1, (), read_record_file(path).epochs)
    except UnreadableRecords as error:
        return _outcome(0, [(error.line, error.why, "choose another file")], ())


def _roster(path: Path) -> Outcome:
    try:
        with open_roster(RosterSource(path)) as table:
            return _outcome(1 + sum(1 for _ in table.rows()), (), table.headings, is_html=False)
    except Refusal as refusal:
        return _outcome(0, [(0, str(refusal), "choose another file")], ())


# ------------------------------------------------- readers as nobody should write them: the watch has to catch each


def _naive_zip(path: Path) -> Outcome:
    """Unpacks whatever stands in an archive into a folder beside the temporary one."""
    with zipfile.ZipFile(path) as archive:
        for entry in archive.infolist():
            target = Path("unpacked") / entry.filename
            target.parent.mkdir(parents=True, exist_ok=True)
            if not entry.is_dir():
                target.write_bytes(archive.read(entry))
    return Outcome(1)


def _naive_yaml(path: Path) -> Outcome:
    value = YAML(typ="safe", pure=True).load(path.read_text(encoding="utf-8"))
    return _outcome(1, (), [str(value)[:100]])


def _naive_xml(path: Path) -> Outcome:
    return _outcome(1, (), ["".join(ElementTree.fromstring(path.read_bytes()).itertext())])


def _naive_html(path: Path) -> Outcome:
    """Takes the HTML of a file as it is for the text of an item."""
    words = path.read_text(encoding="utf-8")
    item = Item("a", ItemKind.SINGLE_CHOICE, (), False, 2, None, Text(words, ""), None, Text("", ""), (), None)
    return _items(ReadItems((FiledItem(item),), (1,), ()), is_html=True)


def _naive_follower(path: Path) -> Outcome:
    """Reads the file that a file names."""
    return _outcome(1, (), [Path(path.read_text(encoding="utf-8").strip()).read_text(encoding="utf-8")])


def _naive_fetcher(path: Path) -> Outcome:
    import socket

    with socket.socket(socket.AF_INET) as line:
        line.settimeout(0.1)
        line.connect_ex(("127.0.0.1", 9))
    return Outcome(1)


def _naive_silence(path: Path) -> Outcome:
    """Passes over everything without a word."""
    return Outcome(0)


def _naive_loop(path: Path) -> Outcome:
    while True:
        pass


def _naive_hoarder(path: Path) -> Outcome:
    """Keeps eight hundred megabytes of zeros."""
    kept = bytearray(800_000_000)
    kept[::4096] = b"x" * len(kept[::4096])
    return Outcome(1)


READERS: dict[str, Callable[[Path], Outcome]] = {
    "gift": _of_bytes(items_gift_reading.read),
    "gift-html": _of_bytes(items_gift_reading.read, is_html=True),
    "aiken": _of_bytes(items_aiken.read),
    "moodle": _of_bytes(items_moodle_reading.read, is_html=True),
    "moodle-plain": _of_bytes(items_moodle_reading.read),
    "qti": _of_bytes(items_qti_reading.read, is_html=True),
    "sheet": _of_bytes(items_sheet_reading.read),
    "quick": lambda path: _items(items_quick_entry.read(path.read_bytes().decode("utf-8", "replace"), "en", KNOWN)),
    "any": lambda path: _items(read_file(path.read_bytes(), path.name, None, "en", KNOWN)),
    "pack": _pack,
    "policy": _policy,
    "picture": _picture,
    "profile": _profile,
    "receipt": _receipt,
    "record": _record,
    "roster": _roster,
    "naive-zip": _naive_zip,
    "naive-yaml": _naive_yaml,
    "naive-xml": _naive_xml,
    "naive-html": _naive_html,
    "naive-follower": _naive_follower,
    "naive-fetcher": _naive_fetcher,
    "naive-silence": _naive_silence,
    "naive-loop": _naive_loop,
    "naive-hoarder": _naive_hoarder,
}
