"""What the navigation is made of: entries, the names of its sections, and a person's initials."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.shared.buttons import PaintedButton
from app.ui.shared.labels import tip
from app.ui.shared.look import Look


class NavItem(PaintedButton):
    """An entry of the navigation; collapsed it is its icon. Its tool tip names the key that leads there.

    `focused` tells that it got the keyboard.
    """

    focused = Signal()

    def __init__(self, look: Look, icon: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._icon, self._collapsed, self._count, self._key = look, icon, False, 0, ""
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        # Where the window is low, entries give up height before they are cut off.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setProperty("ringRadius", look.radius("control"))

    def minimumSizeHint(self) -> QSize:
        smallest = max(self._look.plain("minTarget"), self._look.number("iconSize") + self._look.px(2))
        return QSize(self._look.px(36), smallest)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def collapse(self, collapsed: bool) -> None:
        """Show the icon alone, or icon and text."""
        self._collapsed = collapsed
        self._explain()
        self.update()

    def set_key(self, key: str) -> None:
        """Name the key that leads to this entry, for instance "Ctrl+1"."""
        self._key = key
        self._explain()

    def set_count(self, count: int) -> None:
        """Show how much waits behind this entry; 0 shows nothing."""
        self._count = count
        self.setAccessibleDescription(self.tr("{count} waiting").format(count=count) if count else "")
        self.update()

    def _explain(self) -> None:
        self.setToolTip(tip("  ".join(part for part in (self.text() if self._collapsed else "", self._key) if part)))

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(40), self._look.number("navItemHeight"))

    def nextCheckState(self) -> None:
        """Only the window decides which entry is current."""

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = "pressed" if self.isDown() else "selected" if self.isChecked() else "hover" if self.underMouse() else ""
        if fill:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour(fill))
            painter.drawRoundedRect(self.rect(), look.radius("control"), look.radius("control"))
        if self.isChecked():
            wide, high = 3, look.px(18)
            painter.fillRect(QRectF(0, (self.height() - high) / 2, wide, high), look.colour("accent"))
        size = look.number("iconSize")
        left = (self.width() - size) / 2 if self._collapsed else look.px(10)
        role = "accentText" if self.isChecked() else "textMuted"
        look.draw_icon(painter, self._icon, role, QRectF(left, (self.height() - size) / 2, size, size))
        if self._collapsed:
            if self._count:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.colour("accent"))
                dot = look.px(7)
                painter.drawEllipse(QRectF(left + size - dot / 2, (self.height() - size) / 2 - dot / 4, dot, dot))
            return
        taken = look.px(44) + self._paint_count(painter)
        painter.setFont(look.font("bodyStrong" if self.isChecked() else "body"))
        metrics = QFontMetricsF(painter.font())
        painter.setPen(look.colour("text"))
        text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() - taken)
        baseline = self.height() / 2 + (metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(look.px(38), baseline), text)

    def _paint_count(self, painter: QPainter) -> int:
        """Paint the count at the right edge and return the width that it takes from the text."""
        if not self._count:
            return 0
        look = self._look
        painter.setFont(look.font("caption"))
        painter.setPen(look.colour("textMuted"))
        words = f"{self._count}" if self._count < 1000 else "999+"
        room = self.rect().adjusted(0, 0, -look.px(10), 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)
        return round(QFontMetricsF(painter.font()).horizontalAdvance(words)) + look.px(8)


class Initials(QWidget):
    """A person's initials in a circle; decoration beside the name."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        parts = name.split()
        latin = parts and parts[0][0].isascii()
        self._text = "".join(part[0] for part in parts[:2]).upper() if latin else name[:1]
        self.setFixedSize(look.px(30), look.px(30))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("clause"))
        painter.drawEllipse(self.rect())
        painter.setPen(self._look.colour("onClause"))
        painter.setFont(self._look.font("tag"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)


class NavHeading(PaintedButton):
    """The name of a section, which opens and folds it where it `folds`; collapsed to icons, the arrow alone.

    `focused` tells that it got the keyboard.
    """

    focused = Signal()

    def __init__(self, look: Look, text: str, *, folds: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._folds, self._collapsed = look, folds, False
        self.setText(text)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("ringRadius", look.radius("control"))
        self.show_open(opened=True, fixed=not folds)

    def show_open(self, *, opened: bool, fixed: bool) -> None:
        """Show whether the section is open; a `fixed` one stays so, for it holds what is shown now."""
        self.setChecked(opened)
        self.setEnabled(not fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if fixed else Qt.FocusPolicy.StrongFocus)
        shown = self.tr("{section}: shown") if opened else self.tr("{section}: folded")
        self.setAccessibleName(self.text() if fixed else shown.format(section=self.text()))
        words = self.tr("Fold {section}") if opened else self.tr("Show {section}")
        self.setToolTip("" if fixed else tip(words.format(section=self.text())))
        self.update()

    def collapse(self, collapsed: bool) -> None:
        """Show the arrow alone, or the name too."""
        self._collapsed = collapsed
        self.updateGeometry()
        self.update()

    def nextCheckState(self) -> None:
        """Only the navigation decides what is open."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def sizeHint(self) -> QSize:
        look = self._look
        return QSize(look.px(36), look.px(22) if self._collapsed else look.line_height("overline") + look.px(8))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isEnabled() and (self.isDown() or self.underMouse()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("pressed" if self.isDown() else "hover"))
            painter.drawRoundedRect(self.rect(), look.radius("control"), look.radius("control"))
        size, middle = look.number("iconSizeSmall"), self.height() / 2
        if self._folds and self.isEnabled():
            left = (self.width() - size) / 2 if self._collapsed else self.width() - look.px(10) - size
            icon = "chevron-down" if self.isChecked() else "chevron-right"
            look.draw_icon(painter, icon, "textMuted", QRectF(left, middle - size / 2, size, size))
        if self._collapsed:
            return
        painter.setFont(look.font("overline"))
        painter.setPen(look.colour("textMuted"))
        metrics = QFontMetricsF(painter.font())
        room = self.width() - look.px(10) - (size + look.px(14) if self._folds else 0)
        text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QPointF(look.px(10), middle + (metrics.ascent() - metrics.descent()) / 2), text)
