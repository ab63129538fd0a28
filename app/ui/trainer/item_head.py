"""The head of the item editor: its title can be written there, and its id stands beside it."""

from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.shared.look import Look
from app.ui.trainer.editor_head import EditorHead
from app.ui.trainer.item_history import ItemHistory
from app.ui.trainer.line_field import LineField
from app.ui.trainer.spots import Spot

_BEGINNING = 60
"""Letters of a stem that stand for a title."""


class ItemHead(EditorHead):
    """The head with a title that only trainers see."""

    def __init__(self, look: Look, history: ItemHistory, item_id: str, parent: QWidget | None = None) -> None:
        self.title = TitleField(look, history)
        super().__init__(look, history, self.title, item_id, parent)
        self.call_back(self.tr("Back to the items"))


class TitleField(LineField):
    """What trainers call the item, in the voice of page titles; as wide as its words."""

    def __init__(self, look: Look, history: ItemHistory, parent: QWidget | None = None) -> None:
        super().__init__(history, ("title",), "", parent)
        self._look = look
        self.setMaxLength(120)
        self.setAccessibleName(self.tr("Title, for trainers alone"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setProperty("ringRadius", look.radius("control") + 2)
        font = look.font("title")
        families = ", ".join(f'"{family}"' for family in font.families())
        self.setStyleSheet(
            f"QLineEdit {{ font-family: {families}; font-size: {font.pixelSize()}px; font-weight: 600;"
            f" background: transparent; border: 1px solid transparent; padding: 0 {look.px(6)}px; }}"
            f"QLineEdit:hover {{ border-color: {look.hex('borderStrong')}; }}"
            f"QLineEdit:focus {{ background: {look.hex('surface')}; border-color: {look.hex('borderStrong')}; }}"
        )
        self.refresh()
        self.textEdited.connect(self._take)
        self.textChanged.connect(self.updateGeometry)
        history.typed.connect(self.refresh)

    def refresh(self) -> None:
        """Show the title of the draft, unless it stands here already; without one, how the item begins."""
        begins = " ".join(self.history.draft.item.stem.in_language(self._look.language).split())[:_BEGINNING]
        self.setPlaceholderText(begins or self.tr("Untitled item"))
        title = self.history.draft.title
        if title != self.text():
            self.setText(title)

    def sizeHint(self) -> QSize:
        words = self.text() or self.placeholderText()
        width = QFontMetricsF(self._look.font("title")).horizontalAdvance(words)
        return QSize(round(width) + self._look.px(24), self._look.number("controlHeight"))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self._look.px(160), self.sizeHint().width()), self._look.number("controlHeight"))

    def _take(self, words: str) -> None:
        draft = self.history.draft
        self.history.type_in(Spot(("title",)), replace(draft, title=words), draft.title, words)
