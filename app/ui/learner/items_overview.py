"""All items of an attempt at a glance: what is answered, chosen, open or marked for review, and the way to each."""

from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.domain.attempts import Attempt, AttemptItem
from app.ui.shared.buttons import PaintedButton
from app.ui.shared.labels import tip
from app.ui.shared.lines import hairline
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock


class ItemState(Enum):
    """Where a person is with an item: the icon that says so, and its colour."""

    ANSWERED = ("circle-check", "text")
    CHOSEN = ("circle-dot", "accentText")
    OPEN = ("circle", "textMuted")


def state_of(item: AttemptItem) -> ItemState:
    """Return where a person is with an item."""
    if item.response is not None:
        return ItemState.ANSWERED
    return ItemState.CHOSEN if item.draft is not None else ItemState.OPEN


class ItemsOverview(QWidget):
    """Lists the items of an attempt; `chosen` carries the position of the one to go to, `row_reached` the focused row.

    As the last step before the result (`finishing`) it says what can still be done.
    """

    chosen = Signal(int)
    row_reached = Signal(QWidget)

    def __init__(
        self, look: Look, attempt: Attempt, *, here: int, finishing: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.px(28), 0, 0)
        column.setSpacing(0)
        title = self.tr("Every item is answered") if finishing else self.tr("All items")
        self.heading = TextBlock(look, title, "pageTitle")
        self.summary = TextBlock(look, self._sentence(attempt, finishing), "body", "textMuted")
        column.addWidget(self.heading)
        column.addSpacing(look.px(8))
        column.addWidget(self.summary)
        column.addSpacing(look.px(16))
        self.rows = [_ItemRow(look, item, item.position == here) for item in attempt.items]
        for row in self.rows:
            column.addWidget(hairline())
            column.addWidget(row)
            row.clicked.connect(self._choose)
        column.addWidget(hairline())
        column.addStretch(1)
        self.here = self.rows[here - 1]

    def focus_control(self) -> None:
        """Put the keyboard on the item that one came from."""
        self.here.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        place = next((place for place, row in enumerate(self.rows) if row.hasFocus()), None)
        if step and place is not None:
            row = self.rows[(place + step) % len(self.rows)]
            row.setFocus(Qt.FocusReason.TabFocusReason)
            self.row_reached.emit(row)
        else:
            super().keyPressEvent(event)

    def _sentence(self, attempt: Attempt, finishing: bool) -> str:
        flagged = sum(item.flagged for item in attempt.items)
        if finishing:
            marked = self.tr("{count} are marked for review.") if flagged > 1 else self.tr("One is marked for review.")
            rest = self.tr("Look at it again if you like. Answers that were checked stay as they are.")
            return f"{marked.format(count=flagged)} {rest}"
        states = [state_of(item) for item in attempt.items]
        return self.tr(
            "{answered} answered, {chosen} chosen and not checked, {open} open, {flagged} for review."
        ).format(
            answered=states.count(ItemState.ANSWERED),
            chosen=states.count(ItemState.CHOSEN),
            open=states.count(ItemState.OPEN),
            flagged=flagged,
        )

    def _choose(self) -> None:
        sender = self.sender()
        if isinstance(sender, _ItemRow):
            self.chosen.emit(sender.position)


class _ItemRow(PaintedButton):
    """One item: number, state as icon and words, the beginning of its text, and whether it is marked."""

    def __init__(self, look: Look, item: AttemptItem, here: bool) -> None:
        super().__init__()
        self.position = item.position
        self._look, self._here, self._flagged = look, here, item.flagged
        self._icon, self._role = state_of(item).value
        self._state = {
            ItemState.ANSWERED: self.tr("Answered"),
            ItemState.CHOSEN: self.tr("Chosen, not checked"),
            ItemState.OPEN: self.tr("Open"),
        }[state_of(item)]
        stem = " ".join(item.item.stem.in_language(look.language).split())
        self.setText(stem)
        parts = [self.tr("Item {number}").format(number=item.position), self._state]
        parts += [self.tr("marked for review")] if item.flagged else []
        parts += [self.tr("you are here")] if here else []
        self.setAccessibleName(", ".join(parts))
        self.setAccessibleDescription(stem)
        self.setToolTip(tip(stem))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("ringRadius", look.radius("control"))

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(320), self._look.px(46))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isDown() or self.underMouse() or self._here:
            role = "pressed" if self.isDown() else "hover" if self.underMouse() else "selected"
            painter.fillRect(self.rect(), look.colour(role))
        middle, left, size = self.height() / 2, float(look.px(8)), look.px(18)
        font = look.font("bodyStrong")
        painter.setFont(font)
        painter.setPen(look.colour("text"))
        number = QRectF(left, 0, look.px(28), self.height())
        painter.drawText(number, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, str(self.position))
        left += look.px(28 + 12)
        look.draw_icon(painter, self._icon, self._role, QRectF(left, middle - size / 2, size, size))
        left += size + look.px(10)
        right = float(self.width() - look.px(10))
        painter.setFont(look.font("meta"))
        words = QFontMetricsF(painter.font()).horizontalAdvance(self._state)
        painter.setPen(look.colour(self._role))
        rect = QRectF(right - words, 0, words, self.height())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._state)
        right -= words + look.px(12)
        if self._flagged:
            look.draw_icon(painter, "flag", "due", QRectF(right - size, middle - size / 2, size, size))
            right -= size + look.px(12)
        painter.setFont(look.font("body"))
        painter.setPen(look.colour("text"))
        room = max(0.0, right - left)
        stem = QFontMetricsF(painter.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left, 0, room, self.height()), Qt.AlignmentFlag.AlignVCenter, stem)
