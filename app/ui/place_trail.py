"""Remembers the places that a person came through, for the way back."""

from app.ui.places import Place, PlaceName

_LONGEST = 50
_LEFT_BY_ESC = (PlaceName.QUIZ, PlaceName.PRACTISING)


def leads_back(place: Place) -> bool:
    """Whether the way back goes through a place: nobody falls into a quiz again, or out of it, by a key too many."""
    return place.name not in _LEFT_BY_ESC


class PlaceTrail:
    """The places in the order in which they were visited; the last is where the person is."""

    def __init__(self) -> None:
        self._places: list[Place] = []

    def visit(self, place: Place) -> None:
        """Come to a place; the one that one is at already is no step."""
        if leads_back(place) and (not self._places or self._places[-1] != place):
            self._places = [*self._places[1 - _LONGEST :], place]

    def leave(self, place: Place) -> None:
        """Remember where in the last place the person was when they left it."""
        if self._places and self._places[-1].name is place.name:
            self._places[-1] = place

    def back(self) -> Place | None:
        """Go back by one place and return it, None at the beginning."""
        if len(self._places) < 2:
            return None
        self._places.pop()
        return self._places[-1]

    def clear(self) -> None:
        """Forget the way, for instance since somebody else sits here now."""
        self._places.clear()
