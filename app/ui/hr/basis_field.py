"""Which of the policy's five exceptions allows a file to go to somebody outside, and that its conditions are met."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from app.domain.policy import Commitment, Policy
from app.domain.releases import EXCEPTIONS
from app.ui.shared.commitment_tag import paint_tag
from app.ui.shared.field_combo import FieldCombo
from app.ui.shared.look import Look
from app.ui.shared.mark_lines import CheckLine


class BasisField(QWidget):
    """`changed` tells that another exception was chosen, or something confirmed or not."""

    changed = Signal()

    def __init__(self, look: Look, policy: Policy, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        known = {one.id: one for one in policy.commitments()}
        self._exceptions = [known[one] for one in EXCEPTIONS if one in known]
        self.combo = _TagCombo(look, name, self.tr("Choose one of the five"), self._exceptions)
        self._confirmations = {
            "disclosure.partner": (self.tr("They work for us, and only within the purpose above."),),
            "disclosure.consent": (self.tr("Everybody in the file agreed to this, for this recipient."),),
            "disclosure.breach": (
                self.tr("The terms of use or a guideline were broken."),
                self.tr("The file is needed to protect rights, property or services of others or of the company."),
            ),
            "disclosure.danger": (
                self.tr("Life, body or property is in imminent danger."),
                self.tr("The file is needed urgently."),
            ),
            "disclosure.law": (self.tr("A law or regulation requires it. A request alone does not."),),
        }
        self.confirmations: list[CheckLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(6))
        self._column.addWidget(self.combo)
        self.combo.currentIndexChanged.connect(self._ask_anew)

    def basis(self) -> str:
        """Return the id of the exception that is chosen; empty for none."""
        return str(self.combo.currentData() or "")

    def is_confirmed(self) -> bool:
        """Whether every condition of the exception that is chosen was confirmed."""
        return bool(self.confirmations) and all(line.isChecked() for line in self.confirmations)

    def choose(self, basis: str) -> None:
        """Choose an exception by its id."""
        self.combo.setCurrentIndex(self.combo.findData(basis))

    def show_fault(self, fault: bool) -> None:
        """Show by its edge that the field is at fault; the sentence stands below it."""
        self.combo.show_fault(fault)

    def focus_open_question(self) -> None:
        """Put the keyboard on what is still to be said."""
        waiting: list[QWidget] = [line for line in self.confirmations if not line.isChecked()]
        target = waiting[0] if self.basis() and waiting else self.combo
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def _ask_anew(self) -> None:
        for line in self.confirmations:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.confirmations = [CheckLine(self._look, text) for text in self._confirmations.get(self.basis(), ())]
        before: QWidget = self.combo
        for line in self.confirmations:
            self._column.addWidget(line)
            QWidget.setTabOrder(before, line)
            line.toggled.connect(self.changed)
            before = line
        self.changed.emit()


class _TagCombo(FieldCombo):
    """A list of commitments, each drawn as its tag."""

    def __init__(self, look: Look, name: str, prompt: str, commitments: list[Commitment]) -> None:
        super().__init__(look, name, prompt)
        self._commitments, self._fault = commitments, False
        for one in commitments:
            self.addItem(f"§{one.number} {one.label.in_language(look.language)}", one.id)
        self.setItemDelegate(_TagDelegate(look, commitments, self))

    def show_fault(self, fault: bool) -> None:
        """Show by the edge that nothing fitting is chosen."""
        self._fault = fault
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        place = self.currentIndex()
        if place < 0:
            super().paintEvent(event)
        else:
            self._paint_chosen(self._commitments[place])
        if self._fault:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._look.colour("wrong"), 2))
            radius = self._look.radius("control")
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)

    def _paint_chosen(self, commitment: Commitment) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("text" if self.underMouse() else "borderStrong"), 1))
        painter.setBrush(look.colour("surface"))
        radius = look.radius("control")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        _paint(painter, look, look.px(8), QRectF(self.rect()), commitment)
        pad, size = look.number("fieldPadX"), look.number("iconSizeSmall")
        arrow = QRectF(self.width() - pad - size, (self.height() - size) / 2, size, size)
        look.draw_icon(painter, "chevron-down", "textMuted", arrow)


class _TagDelegate(QStyledItemDelegate):
    def __init__(self, look: Look, commitments: list[Commitment], parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._commitments = look, commitments

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self._look.px(160), self._look.number("tagHeight") + self._look.px(14))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect = QRectF(option.rect)  # type: ignore[attr-defined]
        selected = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        painter.save()
        painter.fillRect(rect, self._look.colour("selected" if selected else "surface"))
        _paint(painter, self._look, rect.left() + self._look.px(8), rect, self._commitments[index.row()])
        painter.restore()


def _paint(painter: QPainter, look: Look, left: float, rect: QRectF, commitment: Commitment) -> None:
    top = rect.top() + round((rect.height() - look.number("tagHeight")) / 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    paint_tag(painter, look, left, top, commitment.number, commitment.label.in_language(look.language))
