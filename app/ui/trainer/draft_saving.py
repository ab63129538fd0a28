"""Saves a draft while it is written: a moment after the last change, and at once when the editor is left."""

from collections.abc import Callable
from typing import Any, ClassVar, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.refusals import Refusal
from app.domain.studio_sentences import StudioSentence

PAUSE = 400
"""Milliseconds without a change after which the draft is saved."""

Draft = TypeVar("Draft")
_FOR_GOOD = (StudioSentence.SAVED_ELSEWHERE, StudioSentence.ITEM_UNKNOWN, StudioSentence.MODULE_NOT_HERE)


class Kept(Protocol):
    """What is kept of a draft."""

    @property
    def draft(self) -> Any:
        """The draft as it is kept."""

    @property
    def revision(self) -> int:
        """The number that the next save goes over."""


KeptDraft = TypeVar("KeptDraft", bound=Kept)


class DraftSaving(QObject, Generic[Draft, KeptDraft]):
    """`saved` carries the draft as it is kept now, `refused` why it could not be kept; `waiting` that it is not yet."""

    saved: ClassVar["Signal[Any]"] = Signal(object)
    refused = Signal(Refusal)
    waiting = Signal()

    def __init__(self, save: Callable[[Draft, int], KeptDraft], kept: KeptDraft, parent: QObject) -> None:
        super().__init__(parent)
        self._save, self._kept = save, kept
        self._draft: Draft = kept.draft
        self._stopped = self._said_waiting = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.flush)

    @property
    def kept(self) -> KeptDraft:
        """The draft as it was kept last."""
        return self._kept

    def take(self, draft: Draft) -> None:
        """Keep a draft soon."""
        self._draft = draft
        if not self._stopped and self._is_unsaved():
            self._said_waiting = True
            self.waiting.emit()
            self._timer.start()

    def take_kept(self, kept: KeptDraft) -> None:
        """Go on from what somebody else has just kept for this editor."""
        self._kept = kept

    def flush(self, *, quietly: bool = False) -> bool:
        """Keep at once what is not kept yet; return whether everything is. `quietly`: nobody is there to be told."""
        self._timer.stop()
        if not self._is_unsaved():
            if self._said_waiting:  # it was taken back, or somebody else kept it
                self._tell()
            return True
        if self._stopped:
            return False
        try:
            self._kept = self._save(self._draft, self._kept.revision)
        except Refusal as refusal:
            # Over what another window saved nothing is ever written; everything else is tried again at each change.
            self._stopped = refusal.sentence in _FOR_GOOD
            if not quietly:
                self.refused.emit(refusal)
            return False
        self._tell()
        return True

    def is_kept(self, draft: Draft, kept: Draft) -> bool:
        """Whether what is kept says all that a draft says; a kind of draft may look past what only saving sets."""
        return draft == kept

    def _tell(self) -> None:
        self._said_waiting = False
        self.saved.emit(self._kept)

    def _is_unsaved(self) -> bool:
        return not self.is_kept(self._draft, self._kept.draft)
