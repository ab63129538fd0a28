"""The time left of attempts: by the wall clock, and never more than the computer has really let pass."""

import time
from collections.abc import Callable
from uuid import UUID

from app.domain.attempts import Standing
from app.domain.moments import Clock


class AttemptTime:
    """Tells how many seconds an attempt has left.

    While the program runs, a steady counter beside the clock sees to it that setting the clock back gives no time.
    """

    def __init__(self, clock: Clock, steady: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._steady = steady
        self._first_seen: dict[UUID, tuple[float, int]] = {}

    def left(self, standing: Standing) -> int | None:
        """Return the seconds left, None without a limit."""
        by_clock = standing.seconds_left(self._clock())
        if by_clock is None:
            return None
        since, then = self._first_seen.setdefault(standing.id, (self._steady(), by_clock))
        return max(0, min(by_clock, then - int(self._steady() - since)))

    def is_over(self, standing: Standing) -> bool:
        """Whether the attempt has a limit and no time left."""
        return self.left(standing) == 0
