"""Any bytes give what can be read of them or say why not: good files are spoilt in many ways, and none is an error.

`CLAUSEWISE_LONG=1` tries fifty times as many.
"""

import time
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st
from hypothesis.errors import NoSuchExample

from tests.formats.mutations import Edit, Sample, edits, samples
from tests.hostile.cases import MOST_SECONDS, Outcome
from tests.hostile.reading import READERS
from tests.integrity.long_form import times

Reader = Callable[[Path], Outcome]

spoilt = st.tuples(st.deferred(lambda: st.sampled_from(samples())), edits)
bounded = settings(max_examples=times(500, 25_000), phases=[Phase.generate, Phase.shrink])
seeking = settings(max_examples=200, phases=[Phase.generate])


def faults(read: Reader, path: Path, content: bytes) -> list[str]:
    """Return what a reader does with a file and must not: raise, take long, say nothing, or pass on what hides."""
    path.write_bytes(content)
    started = time.process_time()
    try:
        found = read(path)
    except Exception as error:
        return [f"{type(error).__name__}: {error}"[:200]]
    wrong = [f"unsafe: {one}" for one in found.unsafe]
    if time.process_time() - started > MOST_SECONDS:
        wrong.append("it took too long")
    if not found.items and not found.problems:
        wrong.append("nothing came in, and nothing says why")
    if any(line < 0 or not what or not mend for line, what, mend in found.problems):
        wrong.append("a problem has no line, or does not say what to do")
    return wrong


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("spoilt") / "file"


@pytest.mark.parametrize("sample", samples(), ids=lambda sample: f"{sample.reader}-{min(sample.parts) or 'whole'}")
def test_a_good_file_comes_in(sample: Sample, path: Path) -> None:
    path.write_bytes(sample.content([]))
    assert READERS[sample.reader](path).items


@bounded
@given(spoilt)
def test_a_spoilt_file_gives_what_can_be_read_or_says_why_not(path: Path, drawn: tuple[Sample, list[Edit]]) -> None:
    sample, changes = drawn
    assert faults(READERS[sample.reader], path, sample.content(changes)) == []


def _careless(path: Path) -> Outcome:
    """Takes XML for granted."""
    return Outcome(len(ElementTree.fromstring(path.read_bytes())))


def _silent(path: Path) -> Outcome:
    """Passes over what it does not understand without a word."""
    return Outcome(path.read_bytes().count(b"</question></quiz>"))


@pytest.mark.parametrize("read", [_careless, _silent])
def test_a_reader_that_is_not_careful_is_found_by_the_same_edits(read: Reader, path: Path) -> None:
    sample = next(one for one in samples() if one.reader == "moodle" and one.content([]).startswith(b"<quiz>"))
    assert faults(read, path, sample.content([])) == []
    try:
        find(edits, lambda changes: bool(faults(read, path, sample.content(changes))), settings=seeking)
    except NoSuchExample:
        pytest.fail("no edit was too much for it")
