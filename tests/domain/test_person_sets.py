"""A set of people that was packed holds exactly them."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.person_sets import holds_person, pack_people


@given(st.sets(st.integers(1, 3_000)), st.integers(1, 4_000))
def test_exactly_those_who_were_put_in_are_in(people: set[int], other: int) -> None:
    packed = pack_people(people)
    assert all(holds_person(packed, person_id) for person_id in people)
    assert holds_person(packed, other) == (other in people)


def test_a_hundred_thousand_people_take_one_bit_each() -> None:
    assert len(pack_people(range(1, 100_001))) == 12_501
