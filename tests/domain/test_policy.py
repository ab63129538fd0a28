"""The register of commitments, and how their numbers are shown."""

import pytest

from app.domain.policy import compact_numbers
from tests.builders import policy

REGISTER = policy(["a.1", "a.2", "a.3", "a.4"], ["b.1", "b.2", "b.3"])


@pytest.mark.parametrize(
    ("ids", "shown"),
    [
        ((), ()),
        (("a.1",), ("1.1",)),
        (("a.1", "a.2"), ("1.1", "1.2")),
        (("a.1", "a.2", "a.3"), ("1.1–1.3",)),
        (("a.4", "b.1"), ("1.4", "2.1")),
        (("a.3", "a.4", "b.1", "b.2", "b.3"), ("1.3", "1.4", "2.1–2.3")),
        (("a.1", "a.3", "b.3"), ("1.1", "1.3", "2.3")),
        (("b.1", "a.1"), ("1.1", "2.1")),
    ],
)
def test_runs_of_three_or_more_numbers_are_joined_within_a_section(ids, shown) -> None:
    assert compact_numbers(REGISTER, ids) == shown


def test_a_commitment_and_its_section_are_found_by_id() -> None:
    assert REGISTER.commitment("b.2").number == "2.2"
    assert REGISTER.section_of("b.2").number == 2
    assert [one.id for one in REGISTER.commitments()][:2] == ["a.1", "a.2"]


def test_an_unknown_commitment_is_told() -> None:
    with pytest.raises(KeyError):
        REGISTER.commitment("c.1")
    with pytest.raises(KeyError):
        REGISTER.section_of("c.1")
