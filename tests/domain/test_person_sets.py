"""A set of people that was packed holds exactly them."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.person_sets import holds_person, pack_people, without_people


@given(st.sets(st.integers(1, 3_000)), st.integers(1, 4_000))
def test_exactly_those_who_were_put_in_are_in(people: set[int], other: int) -> None:
    packed = pack_people(people)
    assert all(holds_person(packed, person_id) for person_id in people)
    assert holds_person(packed, other) == (other in people)


def test_a_hundred_thousand_people_take_one_bit_each() -> None:
    assert len(pack_people(range(1, 100_001))) == 12_501


@given(st.sets(st.integers(1, 300)), st.sets(st.integers(1, 600)))
def test_who_is_taken_out_is_gone_and_everybody_else_stays(people: set[int], gone: set[int]) -> None:
    packed = pack_people(people)
    left = without_people(packed, gone)
    assert len(left) == len(packed)
    assert {person_id for person_id in range(1, 700) if holds_person(left, person_id)} == people - gone
