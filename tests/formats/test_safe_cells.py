"""No text that a person typed becomes a formula or breaks a file."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.formats.safe_cells import guarded, guarded_column, without_controls

RISKY = "=+-@＝＋－＠"


@pytest.mark.parametrize("sign", RISKY)
@pytest.mark.parametrize("before", ["", " ", "   ", "\u3000", "\u00a0", "\t", "\r\n", "\0", "\x07", "\u202e"])
def test_a_cell_that_could_be_a_formula_gets_an_apostrophe(sign: str, before: str) -> None:
    assert guarded(f"{before}{sign}1+1").startswith("'")


@pytest.mark.parametrize(
    "text", ["Aiko", "00123", "a=b", "O'Neill", "'quoted'", "", " ", "田中－愛子", "5-3", "１＋１"]
)
def test_a_harmless_cell_stays_as_it_is(text: str) -> None:
    assert guarded(text) == text


@pytest.mark.parametrize("start", ["\t", "\r", "\n", "\0"])
def test_a_cell_that_starts_with_a_risky_control_gets_an_apostrophe(start: str) -> None:
    assert guarded(f"{start}x").startswith("'")


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("a\x00b", "ab"),
        ("a\x1bb", "ab"),
        ("a\nb", "a b"),
        ("a\r\nb", "a  b"),
        ("a\ud800b", "a\ufffdb"),
        ("a\u202eb", "ab"),
        ("a\u2067b\u2069", "ab"),
        ("𠮷👩‍👧", "𠮷👩‍👧"),
    ],
)
def test_controls_surrogates_and_overrides_are_taken_out(text: str, clean: str) -> None:
    assert without_controls(text) == clean


wild = st.text(st.characters() | st.sampled_from(RISKY + " \t\r\n\0\u3000\u202e\ud800'"), max_size=12)


@given(wild)
def test_no_guarded_cell_starts_a_formula_or_cannot_be_stored(text: str) -> None:
    cell = guarded(text)
    assert cell.lstrip()[:1] not in set(RISKY)
    cell.encode()
    assert not set(cell) & set("\t\r\n\0")


@given(st.lists(wild, max_size=6))
def test_a_column_is_guarded_like_its_cells(cells: list[str]) -> None:
    assert list(guarded_column(cells)) == [guarded(cell) for cell in cells]


def test_an_unguarded_cell_would_start_a_formula() -> None:
    """The positive control: what the guard is measured by tells a formula from a text."""
    assert without_controls(" =1+1").lstrip()[:1] in set(RISKY)
