"""Whatever is written as YAML is read back as the same value by the course's own reader, and without anchors."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.formats.yaml_reading import read_yaml
from app.formats.yaml_writing import yaml_text
from tests.formats.held_items import words

values = st.recursive(
    st.one_of(words, st.booleans(), st.integers(-(10**9), 10**9), st.floats(-1e9, 1e9)),
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3), st.dictionaries(st.sampled_from("abcdef"), inner, min_size=1)
    ),
    max_leaves=8,
)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("yaml") / "file.yaml"


@given(values)
@example({"a": "tRuE", "b": "2026-01-01", "c": "1e5", "d": "+.5", "e": "a: b", "f": "a #b"})
@example(["- a", "&a", "*a", "!a", "no", "NULL", "~", "a:", "---", "%x", "'", '"', "[a]", "{a: b}", "a\n\n b\n"])
def test_every_value_is_read_back(place: Path, value: Any) -> None:
    place.write_bytes(yaml_text(value))
    assert read_yaml(place, place).value == value


def test_what_stands_there_twice_is_written_twice(place: Path) -> None:
    shared = {"en": "one"}
    text = yaml_text([shared, shared])
    assert text == b"- en: one\n- en: one\n"
