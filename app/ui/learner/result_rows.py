"""What came of each commitment and topic of a quiz, as rows that lead to the review of their items."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.results import CommitmentResult, Need
from app.ui.shared.buttons import PaintedButton
from app.ui.shared.commitment_tag import CommitmentTag
from app.ui.shared.labels import icon_label, label
from app.ui.shared.lines import hairline
from app.ui.shared.look import Look

if TYPE_CHECKING:
    from app.services.result_viewing import Result


class _Row(PaintedButton):
    """One row; what stands in it is told in its name, for a screen reader meets it as one button."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("ringRadius", look.radius("control"))
        self.setMinimumHeight(look.number("rowHeightCommitmentResult") - 1)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, look.px(6), 0, look.px(6))
        self.row.setSpacing(look.px(5))

    def add(self, widget: QWidget) -> None:
        """Add a part; the mouse meets the row alone."""
        widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.row.addWidget(widget)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.isDown() or self.underMouse():
            colour = self._look.colour("pressed" if self.isDown() else "hover")
            QPainter(self).fillRect(self.rect(), colour)


class ResultRows(QWidget):
    """The rows in the register's order, topics after them; `review_wanted` carries the position of an item."""

    review_wanted = Signal(int)

    def __init__(self, look: Look, result: "Result", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._result = look, result
        self._rows: list[_Row] = []
        self._marks: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        needs = {need.rule.commitment: need for need in result.outcome.needs if need.rule.commitment is not None}
        for one in result.commitments:
            self._add_commitment(one, needs.get(one.commitment.id))
        for need in result.outcome.needs:
            if need.rule.title is not None and need.share is not None:
                self._add_topic(need, need.rule.title.in_language(look.language))
        self._widest = max((row.sizeHint().width() for row in self._rows), default=0)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the marks out where not every row has room for them; how many are right stands there in words."""
        super().resizeEvent(event)
        for marks in self._marks:
            marks.setVisible(self.width() >= self._widest)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        at = next((place for place, row in enumerate(self._rows) if row.hasFocus()), None)
        if step is None or at is None or not 0 <= at + step < len(self._rows):
            super().keyPressEvent(event)
        else:
            self._rows[at + step].setFocus(Qt.FocusReason.TabFocusReason)

    def _add_commitment(self, one: CommitmentResult, need: Need | None) -> None:
        look, commitment = self._look, one.commitment
        row = _Row(look)
        holder = QWidget()
        holder.setMinimumWidth(look.px(182))
        inside = QHBoxLayout(holder)
        inside.setContentsMargins(0, 0, 0, 0)
        name = commitment.label.in_language(look.language)
        tag = CommitmentTag(look, commitment.number, name)
        inside.addWidget(tag, 0, Qt.AlignmentFlag.AlignLeft)
        row.add(holder)
        marks = QWidget()
        icons = QHBoxLayout(marks)
        icons.setContentsMargins(0, 0, look.px(6), 0)
        icons.setSpacing(look.px(5))
        for mark in one.marks:
            icons.addWidget(icon_label(look, "check" if mark else "x", "right" if mark else "wrong", 16))
        self._marks.append(marks)
        row.add(marks)
        count = self.tr("{right} of {items}").format(right=sum(one.marks), items=len(one.marks))
        row.add(label(look, count, "meta", "muted"))
        verdict = self.tr("Right") if one.right else self.tr("Worth a review")
        if need is not None and not need.met:
            verdict = self.tr("Not enough")
        words = [f"§{commitment.number} {name}", count]
        if need is not None:
            row.row.addSpacing(look.px(12))
            words.append(self._must_pass(row))
        items = [item for item in self._result.quiz.attempt.items if commitment.id in item.item.commitments]
        first = next((item for item in items if item.response is None or item.response.mark < 1), items[0])
        row.setAccessibleDescription(commitment.text.in_language(look.language))
        self._end(row, verdict, [*words, verdict], first.position, right=one.right)

    def _add_topic(self, need: Need, title: str) -> None:
        row = _Row(self._look)
        row.add(label(self._look, title, "body"))
        row.row.addSpacing(self._look.px(12))
        words = [title, self._must_pass(row)]
        verdict = self.tr("Enough") if need.met else self.tr("Not enough")
        items = [item for item in self._result.quiz.attempt.items if need.rule.covers(item.item)]
        first = next((item for item in items if item.response is None or item.response.mark < 1), items[0])
        self._end(row, verdict, [*words, verdict], first.position, right=need.met)

    def _must_pass(self, row: _Row) -> str:
        words = self.tr("Must pass")
        row.add(icon_label(self._look, "asterisk", "text", 16))
        row.add(label(self._look, words, "meta"))
        return words

    def _end(self, row: _Row, verdict: str, words: list[str], position: int, *, right: bool) -> None:
        """Finish a row that leads to the item at a position."""
        row.row.addStretch(1)
        row.add(label(self._look, verdict, "bodyStrong", "right" if right else "wrong"))
        row.setAccessibleName(", ".join([*words, self.tr("Review")]))
        row.setToolTip(self.tr("Review the items"))
        row.clicked.connect(partial(self.review_wanted.emit, position))
        self._column.addWidget(hairline())
        self._column.addWidget(row)
        self._rows.append(row)
