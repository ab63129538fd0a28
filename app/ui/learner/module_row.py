"""A module in a list: state as icon and words, title, commitments."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.home import HomeModule, ModuleState
from app.ui.shared.buttons import PaintedButton
from app.ui.shared.commitment_tag import compact_width, paint_compact
from app.ui.shared.labels import tip
from app.ui.shared.look import Look

_ICONS = {
    ModuleState.TO_DO: ("circle", "textMuted"),
    ModuleState.READING: ("circle-dot", "accent"),
    ModuleState.IN_QUIZ: ("circle-dot", "accent"),
    ModuleState.NOT_PASSED: ("rotate-ccw", "wrong"),
    ModuleState.PASSED: ("circle-check", "right"),
}


class ModuleRow(PaintedButton):
    """A row that opens its module; folded it has two lines, for large text."""

    def __init__(self, look: Look, module: HomeModule, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.module = module
        self._look, self._folded = look, False
        self._title = module.title.in_language(look.language)
        self._state = self._words()
        self.setText(self._title)
        self.setAccessibleName(self._title)
        self.setAccessibleDescription(f"{self._state}. §" + ", §".join(module.numbers))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("ringRadius", look.radius("control"))

    def fold(self, folded: bool) -> None:
        """Put tags and state under the title, or beside it."""
        self._folded = folded
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        height = self._look.number("rowHeight") - 1
        return QSize(self._look.px(300), height + (self._look.px(26) if self._folded else 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.fillRect(self.rect(), look.colour("pressed" if self.isDown() else "hover"))
        line = float(look.number("rowHeight") - 1)
        icon, role = _ICONS[self.module.state]
        size = look.number("iconSize")
        look.draw_icon(painter, icon, role, QRectF(look.px(2), (line - size) / 2, size, size))
        left = look.px(38)
        under = line / 2 + look.px(26)
        middle = under if self._folded else line / 2
        painter.setFont(look.font("meta"))
        metrics = QFontMetricsF(painter.font())
        state_role = {"circle": "textMuted", "circle-dot": "accentText"}.get(icon, role)
        painter.setPen(look.colour(state_role))
        width = metrics.horizontalAdvance(self._state)
        right = self.width() - look.px(2) - width
        painter.drawText(QPointF(right, middle + (metrics.ascent() - metrics.descent()) / 2), self._state)
        right = min(right, self.width() - look.px(124)) - look.px(10)
        for number in reversed(self.module.numbers):
            right -= compact_width(look, number)
            paint_compact(painter, look, right, round(middle - look.number("tagHeightCompact") / 2), number)
            right -= look.px(4)
        painter.setFont(look.font("rowTitle"))
        metrics = QFontMetricsF(painter.font())
        painter.setPen(look.colour("text"))
        room = (self.width() if self._folded else right) - left - look.px(8)
        title = metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QPointF(left, line / 2 + (metrics.ascent() - metrics.descent()) / 2), title)
        self.setToolTip(tip(self._title) if title != self._title else "")

    def _words(self) -> str:
        module = self.module
        if module.state is ModuleState.PASSED:
            return self.tr("Passed {percent} %").format(percent=module.percent)
        if module.state is ModuleState.NOT_PASSED:
            return self.tr("{percent} %, retake").format(percent=module.percent)
        if module.state is ModuleState.IN_QUIZ:
            number = min(module.answered + 1, module.items)
            return self.tr("Item {number} of {items}").format(number=number, items=module.items)
        if module.state is ModuleState.READING:
            return self.tr("Page {page} of {pages}").format(page=module.page, pages=module.pages)
        return self.tr("About {minutes} min").format(minutes=module.minutes)
