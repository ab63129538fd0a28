"""Remembers which pass fulfils what in the made-up organisation: looked up once for each, it would take a minute."""

from array import array
from collections.abc import Sequence
from datetime import date, datetime


class SamplePasses:
    """Four bytes for each person and module: the local day of the first pass, 0 without one.

    The renewal of the first module is fulfilled by the first pass after `renewal_begins`.
    """

    def __init__(self, modules: Sequence[str], people: int, renewal_begins: datetime) -> None:
        self._places = {module: place for place, module in enumerate(modules)}
        self._days = array("i", bytes(4 * people * len(modules)))
        self._renewed = array("i", bytes(4 * people))
        self._renewal_begins = int(renewal_begins.timestamp())

    def note(self, person: int, module: str, completed: int, shift: int) -> None:
        """Note a pass: seconds since 1970, and those that the clock is ahead of UTC. Passes come in order."""
        place = self._places[module]
        day = (completed + shift) // 86_400 + _EPOCH
        if not self._days[person * len(self._places) + place]:
            self._days[person * len(self._places) + place] = day
        if place == 0 and completed > self._renewal_begins and not self._renewed[person]:
            self._renewed[person] = day

    def first(self, person: int, module: str) -> str | None:
        """Return the day of the first pass of a module."""
        return _text(self._days[person * len(self._places) + self._places[module]])

    def renewed(self, person: int) -> str | None:
        """Return the day of the first pass that counts for the renewal of the first module."""
        return _text(self._renewed[person])


_EPOCH = date(1970, 1, 1).toordinal()


def _text(day: int) -> str | None:
    return date.fromordinal(day).isoformat() if day else None
