"""Makes safety copies behind the work, and brings one back in a window whose workspace is closed meanwhile."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.refusals import Refusal, Sentence
from app.domain.safety_copies import SafetyCopy
from app.ui.shared.background import BackgroundWorker, Job
from app.ui.shared.sentences import say

if TYPE_CHECKING:
    from app.services.backing_up import Restored, SafetyCopies


@dataclass(frozen=True, slots=True)
class SafetyState:
    """What there is to show of the safety copies; `failure` says why the last one was not made."""

    copies: tuple[SafetyCopy, ...]
    folder: Path
    making: bool = False
    failure: str = ""


class Safekeeping(QObject):
    """`changed` says that there is another state to show, `damaged` that the open workspace was found damaged.

    `restored` carries the path of the file of before, "" without one.
    """

    changed = Signal()
    damaged = Signal(Refusal)
    restored = Signal(str)
    not_restored = Signal(Refusal)

    def __init__(self, build: "Callable[[], SafetyCopies]", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._build = build
        self._safety: SafetyCopies | None = None
        self._worker = BackgroundWorker(self)
        self._job: Job | None = None
        self._state: SafetyState | None = None

    def state(self) -> SafetyState:
        """Return what there is to show."""
        if self._state is None:
            self._state = SafetyState(self._copies().list(), self._copies().folder)
        return self._state

    def look_after(self) -> None:
        """Read the workspace for damage and make the copy of today, behind the work; nothing while that goes on."""
        self._run(lambda safety, report: safety.look_after(report))

    def make(self) -> None:
        """Make a copy behind the work."""
        self._run(lambda safety, report: safety.make(report))

    def make_at_close(self) -> None:
        """Make a copy if the newest is older than a day; a failure is not told any more, for nobody is there."""
        with suppress(Refusal):
            self._copies().make_at_close()

    def restore(self, copy: Path) -> None:
        """Put a copy in the place of the workspace, which must be closed; tells `restored` or `not_restored`."""
        self.stop()
        safety = self._copies()
        self._worker.run(self, lambda _report: safety.restore(copy), self._tell_restored, self._tell_not_restored)

    def stop(self) -> None:
        """Break off what goes on, and wait until it has ended: half a copy is no copy."""
        if self._job is not None:
            self._job.cancel()
        self._worker.wait()
        self._job = None
        if self._state is not None:
            self._state = replace(self._state, making=False)

    def _copies(self) -> "SafetyCopies":
        if self._safety is None:
            self._safety = self._build()
        return self._safety

    def _run(self, work: "Callable[[SafetyCopies, Callable[[int], None]], SafetyCopy | None]") -> None:
        if self._job is not None:
            return
        safety = self._copies()
        self._state = replace(self.state(), making=True, failure="")
        self._job = self._worker.run(self, lambda report: work(safety, report), self._made, self._not_made)
        self.changed.emit()

    def _made(self, _copy: SafetyCopy | None) -> None:
        self._end("")

    def _not_made(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            self._end("")
            raise error
        self._end(say(error))
        if error.sentence is Sentence.WORKSPACE_DAMAGED:
            self.damaged.emit(error)

    def _end(self, failure: str) -> None:
        self._job = None
        self._state = replace(self.state(), copies=self._copies().list(), making=False, failure=failure)
        self.changed.emit()

    def _tell_restored(self, restored: "Restored") -> None:
        self._state = None
        self.restored.emit(str(restored.aside or ""))

    def _tell_not_restored(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        self.not_restored.emit(error)
