"""Saves an item while it is written: a moment after the last change, and at once when the editor is left."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.refusals import Refusal
from app.domain.studio import ItemDraft, KeptItem
from app.domain.studio_sentences import StudioSentence

PAUSE = 400
"""Milliseconds without a change after which the draft is saved."""

Save = Callable[[ItemDraft, int], KeptItem]


class ItemSaving(QObject):
    """`saved` carries the item as it is kept now, `refused` why it could not be kept; `waiting` that it is not yet."""

    saved = Signal(KeptItem)
    refused = Signal(Refusal)
    waiting = Signal()

    def __init__(self, save: Save, kept: KeptItem, parent: QObject) -> None:
        super().__init__(parent)
        self._save, self._kept = save, kept
        self._draft = kept.draft
        self._stopped = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.flush)

    @property
    def kept(self) -> KeptItem:
        """The item as it was kept last."""
        return self._kept

    def changed_at(self) -> datetime:
        """Return when the item was kept last."""
        return self._kept.changed

    def take(self, draft: ItemDraft) -> None:
        """Keep a draft soon."""
        self._draft = draft
        if not self._stopped and self._is_unsaved():
            self.waiting.emit()
            self._timer.start()

    def take_kept(self, kept: KeptItem) -> None:
        """Go on from what somebody else has just kept for this editor."""
        self._kept = kept

    def flush(self, *, quietly: bool = False) -> bool:
        """Keep at once what is not kept yet; return whether everything is. `quietly`: nobody is there to be told."""
        self._timer.stop()
        if not self._is_unsaved():
            return True
        if self._stopped:
            return False
        try:
            self._kept = self._save(self._draft, self._kept.revision)
        except Refusal as refusal:
            # Over what another window saved nothing is ever written; everything else is tried again at each change.
            self._stopped = refusal.sentence in (StudioSentence.SAVED_ELSEWHERE, StudioSentence.ITEM_UNKNOWN)
            if not quietly:
                self.refused.emit(refusal)
            return False
        self.saved.emit(self._kept)
        return True

    def _is_unsaved(self) -> bool:
        kept, draft = self._kept.draft, self._draft
        return (draft.item, " ".join(draft.title.split()), draft.retired) != (kept.item, kept.title, kept.retired)
