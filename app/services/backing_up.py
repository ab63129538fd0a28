"""Keeping safety copies: one a day, one by hand, and the way back to one."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.domain.moments import Clock
from app.domain.refusals import Refusal, Sentence
from app.domain.safety_copies import SafetyCopy, due_at_close, due_today
from app.storage import backups, damage, restoring

Progress = Callable[[int], None]


def _ignore(_percent: int) -> None:
    """Tell nobody how far it is."""


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did: the copy that is the workspace now, and where the file of before lies, if there was one."""

    copy: Path
    aside: Path | None


class SafetyCopies:
    """The safety copies of one workspace, which need not be open, and may be damaged.

    Whoever may write the file may do all of this, as they could with any program for files; no role is asked for.
    """

    def __init__(self, path: Path, clock: Clock, key_of: Callable[[Path], str] = lambda _file: "") -> None:
        """`key_of` returns the key of a file, "" of a plain one."""
        self.path = path.absolute()
        self._clock, self._key_of = clock, key_of

    @property
    def folder(self) -> Path:
        """Where the copies lie; it may not be there yet."""
        return backups.folder_of(self.path)

    def list(self) -> tuple[SafetyCopy, ...]:
        """Return the copies that were found whole when they were made, the newest first."""
        return tuple(backups.list_copies(self.path))

    def newest(self) -> SafetyCopy | None:
        """Return the last good copy."""
        return next(iter(self.list()), None)

    def is_due(self) -> bool:
        """Whether the copy of this day is still to be made."""
        return due_today(self.newest(), self._clock())

    def make(self, progress: Progress = _ignore) -> SafetyCopy:
        """Make a copy now; seconds for a large workspace. Refuses as `storage.backups.make_copy` does.

        `progress` gets percent and may raise Cancelled: no copy is made then.
        """
        if not self.path.is_file():
            raise Refusal(Sentence.WORKSPACE_MISSING, path=str(self.path))
        return backups.make_copy(self.path, self._clock(), self._key_of(self.path), progress)

    def look_after(self, progress: Progress = _ignore) -> SafetyCopy | None:
        """Read the open workspace whole, for damage, and make the copy of today unless there is one.

        Refuses a damaged workspace, and as `make` does.
        """
        damage.refuse_damaged_beside(self.path, self._key_of(self.path))
        return self.make(progress) if self.is_due() else None

    def make_at_close(self, progress: Progress = _ignore) -> SafetyCopy | None:
        """Make a copy if the newest one is older than a day; otherwise as `make`."""
        return self.make(progress) if due_at_close(self.newest(), self._clock()) else None

    def restore(self, copy: Path) -> Restored:
        """Put a copy in the place of the workspace; refusals as `storage.restoring.restore` has them.

        Nobody may have the workspace open. A new epoch of the ledger begins.
        """
        copy = copy.absolute()
        if not copy.is_file():
            raise Refusal(Sentence.COPY_MISSING, path=str(copy))
        if copy == self.path:
            raise Refusal(Sentence.COPY_IS_WORKSPACE, path=str(copy))
        key = self._key_of(copy)
        try:
            present_key = self._key_of(self.path) if self.path.is_file() else ""
        except Refusal:  # its key is lost, which is why somebody goes back
            present_key = ""
        return Restored(copy, restoring.restore(self.path, copy, self._clock(), key, present_key))
