"""The part of YAML that the course uses: plain values, the line of each, and nothing surprising."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.formats.problems import FaultyFile
from app.formats.yaml_reading import Document, read_yaml

SHOWN = Path("shown.yaml")


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("yaml") / "file.yaml"


def read(place: Path, content: str) -> Document:
    place.write_bytes(content.encode())
    return read_yaml(place, SHOWN)


@pytest.mark.parametrize(
    ("content", "value"),
    [
        ("a: yes", {"a": "yes"}),
        ("a: no", {"a": "no"}),
        ("a: true", {"a": True}),
        ("a: False", {"a": False}),
        ("a: 012", {"a": 12}),
        ("a: '012'", {"a": "012"}),
        ("a: 1.5e3", {"a": 1500.0}),
        ("a: 2026-01-01", {"a": date(2026, 1, 1)}),
        ("a: '2026-01-01'", {"a": "2026-01-01"}),
        ("a: 2026-01-41", {"a": "2026-01-41"}),
        ("a: ~", {"a": None}),
        ("a:", {"a": None}),
        ('a: ""', {"a": ""}),
        ("1: a", {"1": "a"}),
        ("a: |\n  two\n  lines\n", {"a": "two\nlines\n"}),
        ("a: >-\n  one\n  line\n", {"a": "one line"}),
        ("- a\n- [b, {c: d}]", ["a", ["b", {"c": "d"}]]),
        ('{"json": ["too", 1, null]}', {"json": ["too", 1, None]}),
        ("\ufeffa: b", {"a": "b"}),
        ("a: b\r\nc: d\r\n", {"a": "b", "c": "d"}),
    ],
)
def test_values_are_those_of_the_core_schema(place: Path, content: str, value: Any) -> None:
    assert read(place, content).value == value


def test_every_value_knows_its_line_and_unknown_ones_that_of_their_holder(place: Path) -> None:
    document = read(place, "# a comment\na:\n  - b: 1\n    c: 2\n  - d\ne: {f: g,\n    h: i}\n")
    lines = {("a",): 3, ("a", 0, "c"): 4, ("a", 1): 5, ("e", "h"): 7, ("a", 0, "zz"): 3, ("zz",): 2, (): 2}
    assert {path: document.line(path) for path in lines} == lines


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "Zs"])),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text("abc", min_size=1), inner, max_size=4),
    max_leaves=12,
)


@given(values)
def test_what_json_writes_comes_back_the_same(place: Path, value: Any) -> None:
    import json

    document = read(place, json.dumps({"value": value}, ensure_ascii=False))
    assert document.value == {"value": value}


noise = st.text(st.sampled_from("abc012 \t\n\r:-?[]{},#&*!|>'\"%@`~\\.xeu\u2028\u00e9\x07\x85"), max_size=60)


@given(noise)
@example("%YAML 9.9\n---\na")
@example("%TAG ! tag:x,2000:\n---\n!a b")
@example('a: "\\ud800"')
@example("? [a, b]\n: c")
@example("%YAML 1.1.1\n---\n")
@example("a: 0." + "0" * 5000)
def test_whatever_a_file_holds_it_is_read_or_told_with_a_line(place: Path, content: str) -> None:
    try:
        document = read(place, content)
    except FaultyFile as error:
        assert error.problem.file == SHOWN
        breaks = sum(content.count(one) for one in ("\n", "\r", "\x85", "\u2028"))  # those of YAML 1.1
        assert 1 <= error.problem.line <= breaks + 2
        assert error.problem.what
        assert error.problem.mend
    else:
        assert document.file == SHOWN


def test_a_tab_is_named_as_the_cause(place: Path) -> None:
    with pytest.raises(FaultyFile) as fault:
        read(place, "a:\n\tb: c\n")
    assert (fault.value.problem.line, fault.value.problem.mend) == (2, "indent with spaces instead of tabs")


@pytest.mark.parametrize("char", ["\u202e", "\u2066", "\x07"])
@pytest.mark.parametrize("written", ["as it is", "by its number"])
def test_a_character_that_turns_or_hides_text_is_refused_at_its_line(place: Path, char: str, written: str) -> None:
    shown = char if written == "as it is" else f"\\u{ord(char):04x}"
    with pytest.raises(FaultyFile) as refused:
        read(place, f'a: b\nc: "one {shown} two"\n')
    assert refused.value.problem.line == 2
    assert f"U+{ord(char):04X}" in refused.value.problem.what or char == "\x07"
    assert read(place, 'a: b\nc: "one \u200f two"\n').value["c"] == "one \u200f two"
