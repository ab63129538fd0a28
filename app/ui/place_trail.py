"""Knows where in the window a person is, and through which places they came, for the way back."""

from collections.abc import Callable

from app.ui.places import Place, PlaceName

_LONGEST = 50
_LEFT_BY_ESC = (PlaceName.QUIZ, PlaceName.PRACTISING)


def leads_back(place: Place) -> bool:
    """Whether the way back goes through a place: nobody falls into a quiz again, or out of it, by a key too many."""
    return place.name not in _LEFT_BY_ESC


class PlaceTrail:
    """The places in the order in which they were visited; before the first the person is at Home."""

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._place = Place(PlaceName.HOME)
        self._here: Callable[[], Place] | None = None
        self._left: Callable[[], bool] | None = None

    def place(self) -> Place:
        """Return where the person is, exactly enough to come back to it."""
        return self._here() if self._here is not None else self._place

    def visit(
        self, place: Place, here: Callable[[], Place] | None = None, left: Callable[[], bool] | None = None
    ) -> None:
        """Come to a place; the one that one is at already is no step.

        `here` says where in it the person is by now, if that is more than where they came to; `left` is told when they
        go to another one, and returns whether this one is gone then.
        """
        self._place, self._here, self._left = place.again(), here, left
        if self._places and self._places[-1].name is PlaceName.DOOR:
            self._places.pop()  # who came through it does not stand before it again
        if leads_back(self._place) and (not self._places or self._places[-1] != self._place):
            self._places = [*self._places[1 - _LONGEST :], self._place]

    def leave(self, to: Place) -> None:
        """Remember where in the last place the person was when they left it; one that is gone with that is no step."""
        if self._here is not None:
            place = self._here()
            if self._places and self._places[-1].name is place.name:
                self._places[-1] = place
        left, self._left = self._left, None
        if left is not None and not _same(self._place, to) and left():
            self._places = [one for one in self._places if not _same(one, self._place)]

    def lose_page(self) -> None:
        """Know from now on only what place it is: its page cannot be asked any more."""
        self._here = self._left = None

    def back(self) -> Place | None:
        """Go back by one place and return it, None at the beginning."""
        if len(self._places) < 2:
            return None
        self._places.pop()
        self._here = None
        return self._places[-1]

    def clear(self) -> None:
        """Forget the way and stand at Home, for instance since somebody else sits here now."""
        self._places.clear()
        self._place, self._here, self._left = Place(PlaceName.HOME), None, None


def _same(one: Place, other: Place) -> bool:
    return (one.name, one.subject) == (other.name, other.subject)
