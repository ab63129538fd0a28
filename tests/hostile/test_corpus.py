"""Hostile files are refused or made safe, each within five seconds and 512 MB, and none reaches out of its folder.

`CLAUSEWISE_LONG=1` adds the files that are truly huge. `CLAUSEWISE_HOSTILE_REPORT=path` writes down what each took.
"""

import os
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

if sys.platform != "linux":
    pytest.skip("the watch measures with Linux's means", allow_module_level=True)

from tests.hostile import archives, markup, pictures, sheets, words, yaml_json
from tests.hostile.cases import Case, Refused, Safe, faults
from tests.hostile.watching import CANARY, SECRET, Watch
from tests.integrity.long_form import LONG

_PARTS = (archives, markup, yaml_json, pictures, words, sheets)
CASES = [case for part in _PARTS for case in part.cases()]
TWINS = [case for part in _PARTS for case in part.twins()]
RUN = [case for case in CASES if LONG or not case.long]


@pytest.fixture(scope="module")
def watch(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Watch]:
    with Watch(tmp_path_factory.mktemp("hostile")) as watch:
        yield watch


@pytest.fixture
def short_watch(tmp_path: Path) -> Iterator[Watch]:
    """For what has no end: it is as endless after three seconds of the processor as after fifteen."""
    with Watch(tmp_path, seconds=3) as watch:
        yield watch


def look(watch: Watch, case: Case) -> list[str]:
    """Let a case be read and return what is wrong about it."""
    found = watch.read(case)
    wrong = faults(case, found)
    report = os.environ.get("CLAUSEWISE_HOSTILE_REPORT")
    if report:
        with Path(report).open("a", encoding="utf-8") as file:
            file.write(f"{found.seconds:.2f}\t{found.megabytes:.0f}\t{case.id}\t{'; '.join(wrong)}\n")
    return wrong


def test_the_corpus_is_large_and_every_file_in_it_has_a_name_of_its_own() -> None:
    assert len(RUN) >= 150
    twice = [name for name, count in Counter(case.id for case in CASES + TWINS).items() if count > 1]
    assert twice == []


@pytest.mark.parametrize("case", RUN, ids=lambda case: case.id)
def test_a_hostile_file_is_refused_or_made_safe(watch: Watch, case: Case) -> None:
    wrong = look(watch, case)
    assert not wrong, "; ".join(wrong)


@pytest.mark.parametrize("case", TWINS, ids=lambda case: case.id)
def test_a_harmless_file_like_it_is_read(watch: Watch, case: Case) -> None:
    wrong = look(watch, case)
    assert not wrong, "; ".join(wrong)


def _by_id(name: str) -> Case:
    return next(case for case in CASES if case.id == name)


def _unsafely(name: str, reader: str) -> Case:
    """A file of the corpus, for a reader that is not careful."""
    case = _by_id(name)
    return Case(case.id, reader, case.make, Safe(1), case.name)


CAUGHT = {
    "a name that leads elsewhere": (_unsafely("pack-name-parent", "naive-zip"), "evil.yaml"),
    "files beside the folder": (_unsafely("pack-program-beside", "naive-zip"), "wrote"),
    "a bomb unpacked": (
        Case("", "naive-zip", lambda: archives._flat_bomb(archives.course_files, 550), Safe(1)),
        "MB",
    ),
    "entities unfolded": (
        Case("", "naive-xml", lambda: markup.qti("&a;", '<!DOCTYPE a [<!ENTITY a "unfolded">]>'),
             Safe(1, ("unfolded",))),
        "still there",
    ),
    "html passed through": (Case("", "naive-html", lambda: b"<script>alert(1)</script>", Safe(1)), "unsafe"),
    "a link passed through": (Case("", "naive-html", lambda: b"<a href='javascript:x'>a</a>", Safe(1)), "unsafe"),
    "a link of Markdown": (Case("", "naive-html", lambda: b"[a](javascript:x)", Safe(1)), "unsafe"),
    "what starts something": (Case("", "naive-html", lambda: b"<b onclick=x>a</b>", Safe(1)), "unsafe"),
    "text turned round": (Case("", "naive-html", lambda: "a\u202eb".encode(), Safe(1)), "U+202E"),
    "a control character": (Case("", "naive-html", lambda: b"a\x1bb", Safe(1)), "U+001B"),
    "a file that was followed": (Case("", "naive-follower", lambda: f"../{CANARY}".encode(), Safe(1)), "read"),
    "the words of that file": (
        Case("", "naive-follower", lambda: f"../{CANARY}".encode(), Safe(1, (SECRET,))), "still there"),
    "a connection": (Case("", "naive-fetcher", lambda: b"", Safe(1)), "socket"),
    "silence": (Case("", "naive-silence", lambda: b"", Refused("")), "0 problems"),
    "too much memory": (Case("", "naive-hoarder", lambda: b"", Safe(1)), "MB"),
}  # fmt: skip


@pytest.mark.parametrize("name", CAUGHT)
def test_a_reader_that_is_not_careful_is_caught_by_the_same_watch(watch: Watch, name: str) -> None:
    case, why = CAUGHT[name]
    wrong = look(watch, case)
    assert any(why in one for one in wrong), wrong


ENDLESS = {
    "aliases unfolded": Case("", "naive-yaml", lambda: yaml_json._laughs(), Safe(1)),
    "a loop": Case("", "naive-loop", lambda: b"", Safe(1)),
}


@pytest.mark.parametrize("name", ENDLESS)
def test_work_without_an_end_is_ended_by_the_watch(short_watch: Watch, name: str) -> None:
    wrong = look(short_watch, ENDLESS[name])
    assert any("ended" in one for one in wrong), wrong
