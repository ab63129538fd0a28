"""A module in a list: state as icon and words, title, commitments."""

from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.assignments import is_far_off, is_overdue
from app.domain.home import HomeModule, ModuleState
from app.ui.shared.buttons import PaintedButton
from app.ui.shared.commitment_tag import compact_width, paint_compact
from app.ui.shared.labels import tip
from app.ui.shared.look import Look
from app.ui.shared.sentences import begin, say_due

_ICONS = {
    ModuleState.TO_DO: ("circle", "textMuted"),
    ModuleState.READING: ("circle-dot", "accent"),
    ModuleState.IN_QUIZ: ("circle-dot", "accent"),
    ModuleState.NOT_PASSED: ("circle-x", "wrong"),
    ModuleState.PASSED: ("circle-check", "right"),
}


class ModuleRow(PaintedButton):
    """A row that opens its module; folded it has two lines, for large text."""

    def __init__(self, look: Look, module: HomeModule, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.module = module
        self._look, self._folded, self._today = look, False, today
        self._end = look.px(2)
        self._title = module.title.in_language(look.language)
        self._said = parts = self._parts()
        self._icon, self._role = self._mark()
        self.setText(self._title)
        self.setAccessibleName(self._title)
        numbers = "§" + ", §".join(module.numbers)
        self.setAccessibleDescription(f"{begin(', '.join(parts))}. {numbers}")
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
        size = look.number("iconSize")
        look.draw_icon(painter, self._icon, self._role, QRectF(look.px(2), (line - size) / 2, size, size))
        left = look.px(38)
        under = line / 2 + look.px(26)
        middle = under if self._folded else line / 2
        painter.setFont(look.font("meta"))
        metrics = QFontMetricsF(painter.font())
        painter.setPen(look.colour("accentText" if self._role == "accent" else self._role))
        words = self._words_beside_the_title(metrics)
        right = self.width() - self._end - metrics.horizontalAdvance(words)
        painter.drawText(QPointF(right, middle + (metrics.ascent() - metrics.descent()) / 2), words)
        right = min(right, self.width() - self._end - look.px(122)) - look.px(10)
        for number in reversed(self.module.numbers):
            right -= compact_width(look, number)
            paint_compact(painter, look, right, round(middle - look.number("tagHeightCompact") / 2), number)
            right -= look.px(4)
        painter.setFont(look.font("rowTitle"))
        metrics = QFontMetricsF(painter.font())
        painter.setPen(look.colour("text"))
        room = (self.width() - self._end if self._folded else right) - left - look.px(8)
        title = metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QPointF(left, line / 2 + (metrics.ascent() - metrics.descent()) / 2), title)
        self.setToolTip(tip(self._title) if title != self._title else "")

    def _words_beside_the_title(self, metrics: QFontMetricsF) -> str:
        """Return two parts of what the row says, or the first alone where the title needs the room."""
        words = begin(" · ".join(self._said[:2]))
        look = self._look
        title = QFontMetricsF(look.font("rowTitle")).horizontalAdvance(self._title)
        tags = sum(compact_width(look, number) + look.px(4) for number in self.module.numbers)
        needed = tags + metrics.horizontalAdvance(words) + look.px(20)
        needed = max(needed, title) if self._folded else needed + title
        return words if needed + look.px(46) + self._end <= self.width() else begin(self._said[0])

    def _mark(self) -> tuple[str, str]:
        """Return the icon and the colour role of the row; what is late or due again says so before anything else."""
        module = self.module
        if module.state is not ModuleState.PASSED:
            if is_overdue(module.due, self._today):
                return "triangle-alert", "due"
            if module.again and module.state is ModuleState.TO_DO:
                return "rotate-ccw", "textMuted" if is_far_off(module.due, self._today) else "due"
        return _ICONS[module.state]

    def _parts(self) -> list[str]:
        """Return what the row says at its right, what matters most first: date, state, time needed."""
        module = self.module
        if module.state is ModuleState.PASSED:
            return [self.tr("Passed {percent} %").format(percent=module.percent)]
        due = [say_due(self._look, module.due, self._today)] if module.due is not None else []
        if module.state is ModuleState.TO_DO and not due:
            return [self.tr("About {minutes} min").format(minutes=module.minutes_left)]
        minutes = self.tr("{minutes} min").format(minutes=module.minutes_left)
        if module.state is ModuleState.TO_DO:
            return [*due, minutes]
        if module.state is ModuleState.NOT_PASSED:
            state = self.tr("{percent} %, retake").format(percent=module.percent)
        elif module.state is ModuleState.IN_QUIZ:
            number = min(module.answered + 1, module.items)
            state = self.tr("Item {number} of {items}").format(number=number, items=module.items)
        else:
            state = self.tr("Page {page} of {pages}").format(page=module.page, pages=module.pages)
        return [*due, state, minutes] if is_overdue(module.due, self._today) else [state, *due, minutes]
