"""The field that asks which of the policy's exceptions allows a disclosure: each stands there as its tag."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.domain.policy import Commitment
from app.ui.shared.commitment_tag import paint_tag
from app.ui.shared.field_combo import FieldCombo
from app.ui.shared.look import Look


class ExceptionCombo(FieldCombo):
    """Nothing is chosen at first: an exception that nobody chose allows nothing."""

    def __init__(
        self, look: Look, name: str, prompt: str, exceptions: tuple[Commitment, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(look, name, prompt, parent)
        self._exceptions = exceptions
        for one in exceptions:
            self.addItem(f"§{one.number} {one.label.in_language(look.language)}", one.id)
            text = one.text.in_language(look.language)
            self.setItemData(self.count() - 1, text, Qt.ItemDataRole.AccessibleDescriptionRole)
        self.setItemDelegate(_TagDelegate(look, exceptions, self))

    def chosen(self) -> Commitment | None:
        """Return the exception that is chosen, None before one is."""
        place = self.currentIndex()
        return self._exceptions[place] if place >= 0 else None

    def choose(self, commitment_id: str) -> None:
        """Choose an exception by its id; an unknown one chooses none."""
        self.setCurrentIndex(self.findData(commitment_id))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, chosen = self._look, self.chosen()
        if chosen is None:
            super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if chosen is not None:
            self._draw_chosen(painter, box, chosen)
        if self.property("fault") == "true":
            painter.setPen(QPen(look.colour("wrong"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), look.radius("control"), look.radius("control"))

    def _draw_chosen(self, painter: QPainter, box: QRectF, chosen: Commitment) -> None:
        look = self._look
        painter.setPen(QPen(look.colour("text" if self.underMouse() else "borderStrong"), 1))
        painter.setBrush(look.colour("surface"))
        painter.drawRoundedRect(box, look.radius("control"), look.radius("control"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        top = (self.height() - look.number("tagHeight")) / 2
        paint_tag(painter, look, look.px(8), round(top), chosen.number, chosen.label.in_language(look.language))
        size = look.number("iconSizeSmall")
        arrow = QRectF(self.width() - look.number("fieldPadX") - size, (self.height() - size) / 2, size, size)
        look.draw_icon(painter, "chevron-down", "textMuted", arrow)


class _TagDelegate(QStyledItemDelegate):
    def __init__(self, look: Look, exceptions: tuple[Commitment, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._exceptions = look, exceptions

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self._look.px(160), self._look.number("tagHeight") + self._look.px(10))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look, one = self._look, self._exceptions[index.row()]
        rect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, look.colour("selected"))
        painter.save()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        paint_tag(
            painter,
            look,
            rect.left() + look.px(8),
            rect.top() + look.px(5),
            one.number,
            one.label.in_language(look.language),
        )
        painter.restore()
