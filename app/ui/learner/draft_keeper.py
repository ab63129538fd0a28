"""Keeps what is chosen and not checked yet: at every choice at once, and of what is typed at every pause."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.refusals import Refusal
from app.ui.shared.items.item_view import ItemView

PAUSE = 250
"""Milliseconds without a letter after which what is typed is kept."""

Save = Callable[[int, tuple[str, ...]], datetime]


class DraftKeeper(QObject):
    """Watches one view at a time.

    `kept` carries the item's position, what is on the disk now, and since when; `refused` why it could not be kept.
    """

    kept = Signal(int, tuple, datetime)
    refused = Signal(Refusal)

    def __init__(self, save: Save, parent: QObject) -> None:
        super().__init__(parent)
        self._save = save
        self._view: ItemView | None = None
        self._position = 0
        self._on_disk: tuple[str, ...] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.flush)

    def watch(self, view: ItemView, position: int) -> None:
        """Watch the view of the item at a position from now on; what it shows now is on the disk or untouched."""
        self.forget()
        self._view, self._position, self._on_disk = view, position, view.chosen()
        view.changed.connect(self._changed)

    def forget(self) -> None:
        """Watch nothing: the item is checked, or its view goes."""
        self._timer.stop()
        if self._view is not None:
            self._view.changed.disconnect(self._changed)
        self._view = None

    def flush(self, *, quietly: bool = False) -> None:
        """Keep at once what is not kept yet; `quietly` when nobody is there any more to be told of a refusal."""
        self._timer.stop()
        if self._view is None or self._view.chosen() == self._on_disk:
            return
        chosen = self._view.chosen()
        try:
            at = self._save(self._position, chosen)
        except Refusal as refusal:
            if not quietly:
                self.refused.emit(refusal)
            return
        self._on_disk = chosen
        self.kept.emit(self._position, chosen, at)

    def _changed(self) -> None:
        if self._view is not None and self._view.grows_by_letter:
            self._timer.start()
        else:
            self.flush()
