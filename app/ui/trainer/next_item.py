"""The way from an item to the next one: of the same kind by a plain press, of another by the menu beside it."""

from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app.domain.items import ItemKind
from app.domain.studio import ItemDraft
from app.ui.shared.buttons import Button
from app.ui.shared.labels import tip
from app.ui.shared.look import Look
from app.ui.trainer.draft_history import DraftHistory
from app.ui.trainer.kind_words import say_kind
from app.ui.trainer.low_link import LowLink

ANOTHER = "Ctrl+N"


class NextItem(QWidget):
    """`wanted` carries the kind of the next item; `low` makes it as low as a line of words."""

    wanted = Signal(ItemKind)

    def __init__(
        self, look: Look, history: DraftHistory[ItemDraft], parent: QWidget | None = None, *, low: bool = False
    ) -> None:
        super().__init__(parent)
        self._history = history
        words = self.tr("Add another item")
        self.button = LowLink(look, words, icon="plus") if low else Button(look, words, "secondary", icon="plus")
        self.kinds_button = KindsButton(look, self.tr("Choose the kind of the next item"), self.button)
        self.menu = QMenu(self)
        key = QKeySequence(ANOTHER).toString(QKeySequence.SequenceFormat.NativeText)
        words = self.tr("One more item of this module, with the same kind and the same commitments ({key})")
        self.button.setToolTip(tip(words.format(key=key)))
        self.button.setAccessibleDescription(words.format(key=key))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(2 if low else 4))
        row.addWidget(self.button)
        row.addWidget(self.kinds_button)
        self.button.clicked.connect(lambda: self.wanted.emit(self._history.draft.item.kind))
        self.kinds_button.clicked.connect(self._choose)

    def _choose(self) -> None:
        """Offer every kind, at that of this item."""
        own = self._history.draft.item.kind
        self.menu.clear()
        for kind in ItemKind:
            action = QAction(say_kind(kind), self.menu)
            action.setCheckable(True)
            action.setChecked(kind is own)
            action.triggered.connect(partial(self.wanted.emit, kind))
            self.menu.addAction(action)
        self.menu.popup(self.kinds_button.mapToGlobal(self.kinds_button.rect().bottomLeft()))
        self.menu.setActiveAction(next(one for one in self.menu.actions() if one.isChecked()))


class KindsButton(Button):
    """An arrow as high as the button that it stands beside."""

    def __init__(self, look: Look, name: str, beside: Button) -> None:
        super().__init__(look, "", "ghost", icon="chevron-down", compact=True)
        self._beside = beside
        self.setAccessibleName(name)
        self.setToolTip(tip(name))

    def sizeHint(self) -> QSize:
        width = self._look.number("iconSize") + self._look.px(8)
        return QSize(width, self._beside.sizeHint().height())
