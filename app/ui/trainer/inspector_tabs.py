"""The tabs over the inspector: words with a line under the one that is shown; arrow keys go along them."""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from app.ui.shared.buttons import PaintedButton
from app.ui.shared.look import Look


class InspectorTabs(QWidget):
    """`chosen` carries the place of a tab, from 0."""

    chosen = Signal(int)

    def __init__(self, look: Look, name: str, titles: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.tabs = [_Tab(look, title) for title in titles]
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(20 if look.scale <= 1.4 else 12))
        for place, tab in enumerate(self.tabs):
            self._group.addButton(tab, place)
            row.addWidget(tab)
        row.addStretch(1)
        self.tabs[0].setChecked(True)
        self._stop = self.tabs[0]
        self._keep_one_stop()
        self._group.idToggled.connect(self._tell)

    def place(self) -> int:
        """Return the place of the tab that is shown."""
        return self._group.checkedId()

    def choose(self, place: int) -> None:
        """Show a tab."""
        self.tabs[place].setChecked(True)

    def set_count(self, place: int, count: int, *, calm: bool = False) -> None:
        """Show a number behind a title; 0 shows nothing. `calm`: nothing is wrong yet."""
        self.tabs[place].set_count(count, calm=calm)

    def _tell(self, place: int, on: bool) -> None:
        if on:
            self._keep_one_stop()
            self.chosen.emit(place)

    def _keep_one_stop(self) -> None:
        """Let Tab stop at the tab that is shown alone, and go from there to what stands below the tabs."""
        shown = self.tabs[self.place()]
        if shown is not self._stop:
            QWidget.setTabOrder(self._stop, shown)
            self._stop = shown
        for tab in self.tabs:
            tab.setFocusPolicy(Qt.FocusPolicy.StrongFocus if tab.isChecked() else Qt.FocusPolicy.ClickFocus)


class _Tab(PaintedButton):
    def __init__(self, look: Look, title: str) -> None:
        super().__init__()
        self._look, self._count, self._calm = look, 0, False
        self.setText(title)
        self.setAccessibleName(title)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("ringRadius", look.radius("control"))

    def set_count(self, count: int, *, calm: bool) -> None:
        self._count, self._calm = count, calm
        self.setAccessibleName(f"{self.text()} {count}" if count else self.text())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        look = self._look
        width = QFontMetricsF(look.font("bodyStrong")).horizontalAdvance(self.text())
        if self._count:
            width += look.px(6) + QFontMetricsF(look.font("tag")).horizontalAdvance(str(self._count))
        return QSize(ceil(width) + 1, look.px(43))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        group = self.group()
        other = group.button(group.id(self) + step) if step and group is not None else None
        if other is None:
            super().keyPressEvent(event)
        else:
            other.click()
            other.setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, on = self._look, QPainter(self), self.isChecked()
        painter.setFont(look.font("bodyStrong" if on else "body"))
        painter.setPen(look.colour("text" if on or self.underMouse() else "textMuted"))
        metrics = QFontMetricsF(painter.font())
        base = self.height() / 2 + (metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(0, base), self.text())
        if self._count:
            left = metrics.horizontalAdvance(self.text()) + look.px(6)
            painter.setFont(look.font("tag"))
            painter.setPen(look.colour("textMuted" if self._calm else "due"))
            painter.drawText(QPointF(left, base), str(self._count))
        if on:
            painter.fillRect(QRectF(0, self.height() - 2, self.width(), 2), look.colour("accent"))
