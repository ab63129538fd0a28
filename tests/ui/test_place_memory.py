"""Where a person was is written down, read back, and believed only as far as it can be right."""

import json
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.place_memory import KeptPlace, read_place, write_place
from app.ui.place_trail import PlaceTrail, leads_back
from app.ui.places import Place, PlaceName

HERE = Path("/home/aiko/training.clausewise")
ATTEMPT = UUID(int=7)


@pytest.mark.parametrize(
    "place",
    [
        Place(PlaceName.MODULES, "tidy-desk"),
        Place(PlaceName.LESSON, "tidy-desk"),
        Place(PlaceName.QUIZ, "tidy-desk"),
        Place(PlaceName.RESULT, attempt=ATTEMPT),
        Place(PlaceName.REVIEW, attempt=ATTEMPT, item=3),
        Place(PlaceName.POLICY, commitment="protect.desk"),
        Place(PlaceName.MY_DATA),
    ],
)
def test_a_place_is_read_back_as_it_was_written(place: Place) -> None:
    kept = KeptPlace(HERE, 1, place)
    assert read_place(write_place(kept), HERE) == kept


@pytest.mark.parametrize("name", [PlaceName.HOME, PlaceName.SETTINGS, PlaceName.RECORDS, PlaceName.PRACTISING])
def test_what_is_not_gone_back_to_is_not_written(name: PlaceName) -> None:
    assert write_place(KeptPlace(HERE, 1, Place(name))) == ""


def test_the_place_of_another_workspace_is_not_read() -> None:
    text = write_place(KeptPlace(HERE, 1, Place(PlaceName.MODULES)))
    assert read_place(text, HERE.with_name("other")) is None


@given(st.text() | st.recursive(st.none() | st.integers() | st.text(), st.lists).map(json.dumps))
def test_whatever_else_stands_there_is_nothing(text: str) -> None:
    assert read_place(text, HERE) is None


@pytest.mark.parametrize(
    "change", [{"name": "records"}, {"name": 3}, {"attempt": "no id"}, {"attempt": 5}, {"item": "x"}, {"person": None}]
)
def test_a_broken_part_makes_it_nothing(change: dict[str, object]) -> None:
    body = json.loads(write_place(KeptPlace(HERE, 1, Place(PlaceName.RESULT, attempt=ATTEMPT))))
    assert read_place(json.dumps(body), HERE) is not None
    assert read_place(json.dumps({**body, **change}), HERE) is None


# ---------------------------------------------------------------- the way back


def test_the_way_back_leads_through_the_places_in_turn() -> None:
    trail = PlaceTrail()
    places = [Place(name) for name in (PlaceName.HOME, PlaceName.MODULES, PlaceName.POLICY)]
    for place in places:
        trail.visit(place)
        trail.visit(place)
    assert [trail.back(), trail.back(), trail.back()] == [places[1], places[0], None]


def test_the_way_back_leads_to_where_in_a_place_one_was() -> None:
    trail = PlaceTrail()
    trail.visit(Place(PlaceName.MODULES), here=lambda: Place(PlaceName.MODULES, "tidy-desk"))
    assert trail.place() == Place(PlaceName.MODULES, "tidy-desk")
    trail.leave(Place(PlaceName.HOME))
    trail.visit(Place(PlaceName.HOME), here=lambda: Place(PlaceName.MODULES, "another"))
    trail.leave(Place(PlaceName.POLICY))
    assert trail.back() == Place(PlaceName.MODULES, "tidy-desk")


@pytest.mark.parametrize("gone", [True, False])
def test_a_place_that_is_gone_when_one_leaves_it_is_no_step_back(gone: bool) -> None:
    trail, told = PlaceTrail(), []
    trail.visit(Place(PlaceName.ITEMS))
    place = Place(PlaceName.ITEM, subject="new")
    trail.visit(place, left=lambda: bool(told.append("left")) or gone)
    trail.leave(place)
    assert not told, "the same page in another look is not left"
    trail.visit(place, left=lambda: bool(told.append("left")) or gone)
    trail.leave(Place(PlaceName.POLICY))
    trail.visit(Place(PlaceName.POLICY))
    assert told == ["left"]
    assert trail.back() == (Place(PlaceName.ITEMS) if gone else place)


def test_a_page_that_is_gone_is_not_asked_where_one_was_in_it() -> None:
    trail = PlaceTrail()
    trail.visit(Place(PlaceName.MODULES), here=lambda: Place(PlaceName.MODULES, "tidy-desk"))
    trail.lose_page()
    assert trail.place() == Place(PlaceName.MODULES)


def test_nobody_gets_back_into_a_quiz_by_a_key_too_many() -> None:
    trail = PlaceTrail()
    for name in (PlaceName.HOME, PlaceName.QUIZ, PlaceName.PRACTISING, PlaceName.RESULT):
        trail.visit(Place(name))
    assert trail.back() == Place(PlaceName.HOME)
    assert not leads_back(Place(PlaceName.QUIZ))


def test_the_way_is_not_remembered_for_ever_nor_for_the_next_person() -> None:
    trail = PlaceTrail()
    for number in range(500):
        trail.visit(Place(PlaceName.LESSON, f"m{number}"))
    steps = 0
    while trail.back() is not None:
        steps += 1
    assert steps == 49
    trail.visit(Place(PlaceName.POLICY))
    trail.clear()
    assert trail.place() == Place(PlaceName.HOME)
    assert trail.back() is None
