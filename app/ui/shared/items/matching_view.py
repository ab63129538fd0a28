"""Matching: each left-hand text takes a right-hand text, which is dragged there, called by number, or listed."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.items import Item
from app.domain.texts import Text
from app.ui.shared.announcing import announce
from app.ui.shared.field_combo import FieldCombo
from app.ui.shared.items.answer_line import AnswerLine
from app.ui.shared.items.dragging import Dragging
from app.ui.shared.items.item_view import ItemView, KeyHints
from app.ui.shared.labels import icon_label, label
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock


class MatchingView(ItemView):
    """The lines to fill stand beside the numbered texts that fill them; a text may fill several lines."""

    def __init__(
        self, look: Look, item: Item, order: tuple[str, ...], *, compact: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, item, order, compact=compact, parent=parent)
        self.lines: dict[str, AnswerLine] = {}
        self.combos: dict[str, FieldCombo] = {}
        self.chips: dict[str, _Chip] = {}
        self._chip_holder = QWidget()
        self._dragging = Dragging(look, self, self._line_rect_at)
        self._dragging.dropped.connect(self._drop)
        stacked = look.scale > 1.3 or compact
        way = QBoxLayout.Direction.BottomToTop if stacked else QBoxLayout.Direction.LeftToRight
        board = QBoxLayout(way)
        board.setSpacing(look.px(16))
        board.addLayout(self._lines(), 1)
        self._lay_out_chips()
        board.addWidget(self._chip_holder, 1)
        self.column.addLayout(board)
        for combo in self.combos.values():
            combo.currentIndexChanged.connect(self._changed)

    def chosen(self) -> tuple[str, ...]:
        return tuple(
            f"{pair}={combo.currentData()}" for pair, combo in self.combos.items() if combo.currentIndex() >= 0
        )

    def put(self, chosen: tuple[str, ...]) -> None:
        for pair, part in (step.split("=", 1) for step in chosen):
            self.combos[pair].setCurrentIndex(self.order.index(part))

    def is_complete(self) -> bool:
        return all(combo.currentIndex() >= 0 for combo in self.combos.values())

    def press_number(self, number: int) -> bool:
        if not 1 <= number <= len(self.order):
            return False
        self._fill(self._line_to_fill(), number - 1)
        return True

    def focus_first(self) -> None:
        combos = list(self.combos.values())
        next((combo for combo in combos if combo.currentIndex() < 0), combos[0]).setFocus()

    def show_checked(self, chosen: tuple[str, ...]) -> None:
        language = self.look.language
        given = dict(step.split("=", 1) for step in chosen)
        self._chip_holder.hide()
        for pair in self.item.pairs:
            self.combos[pair.id].hide()
            answer, right = given.get(pair.id, ""), given.get(pair.id) == pair.id
            words = self.tr("{text}: right").format(text=pair.right.in_language(language))
            feedback = pair.feedback.in_language(language)
            if not right and answer:
                words = self.tr("Your answer “{given}”, the right one is “{text}”").format(
                    given=self._right_text(answer).in_language(language), text=pair.right.in_language(language)
                )
                extra = next((option for option in self.item.options if option.id == answer), None)
                if extra is not None:
                    feedback = f"{extra.feedback.in_language(language)} {feedback}".strip()
            elif not right:
                words = self.tr("No answer; the right one is “{text}”").format(text=pair.right.in_language(language))
            self.lines[pair.id].show_verdict(right, words, feedback)

    def key_hints(self) -> KeyHints:
        return [(("1", str(len(self.order))), self.tr("choose for this line"))]

    def _lines(self) -> QVBoxLayout:
        look = self.look
        column = QVBoxLayout()
        column.setSpacing(look.px(8))
        for pair in self.item.pairs:
            text = pair.left.in_language(look.language)
            line = AnswerLine(look, text)
            combo = FieldCombo(look, text, self.tr("Choose what belongs to it"))
            for number, part in enumerate(self.order, start=1):
                combo.addItem(f"{number}   {self._right_text(part).in_language(look.language)}", part)
            line.column.addWidget(combo)
            self.lines[pair.id], self.combos[pair.id] = line, combo
            column.addWidget(line)
        column.addStretch(1)
        return column

    def _lay_out_chips(self) -> None:
        look = self.look
        column = QVBoxLayout(self._chip_holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        for number, part in enumerate(self.order, start=1):
            chip = _Chip(look, number, self._right_text(part).in_language(look.language))
            chip.pressed.connect(self._press_chip)
            self._dragging.add(chip, part)
            self.chips[part] = chip
            column.addWidget(chip)
        column.addStretch(1)

    def _line_to_fill(self) -> str:
        """The line that has the keyboard, or else the first empty one."""
        focused = [pair for pair, combo in self.combos.items() if combo.hasFocus()]
        empty = [pair for pair, combo in self.combos.items() if combo.currentIndex() < 0]
        return (focused or empty or list(self.combos))[0]

    def _press_chip(self) -> None:
        sender = self.sender()
        for part, chip in self.chips.items():
            if chip is sender:
                self._fill(self._line_to_fill(), self.order.index(part))
                return

    def _fill(self, pair: str, place: int) -> None:
        """Fill a line as the person asked, tell it, and go on to the next empty line."""
        combo = self.combos[pair]
        combo.setCurrentIndex(place)
        following = [one for one in self.combos.values() if one.currentIndex() < 0]
        (following or [combo])[0].setFocus(Qt.FocusReason.TabFocusReason)
        left = self.lines[pair].accessibleName()
        right = self._right_text(self.order[place]).in_language(self.look.language)
        announce(self, self.tr("{left}: {right}").format(left=left, right=right))

    def _changed(self) -> None:
        used = {combo.currentData() for combo in self.combos.values() if combo.currentIndex() >= 0}
        for part, chip in self.chips.items():
            chip.set_used(part in used)
        self.changed.emit()

    def _line_rect_at(self, part: str, at: QPoint) -> QRect | None:
        pair = self._pair_at(at)
        if pair is None or self.combos[pair].currentData() == part:
            return None
        return self._rect(pair)

    def _pair_at(self, at: QPoint) -> str | None:
        return next((pair for pair in self.lines if self._rect(pair).contains(at)), None)

    def _rect(self, pair: str) -> QRect:
        line = self.lines[pair]
        return QRect(line.mapTo(self, QPoint(0, 0)), line.size())

    def _drop(self, part: str, at: QPoint) -> None:
        pair = self._pair_at(at)
        if pair is not None:
            self._fill(pair, self.order.index(part))

    def _right_text(self, part: str) -> Text:
        for pair in self.item.pairs:
            if pair.id == part:
                return pair.right
        return self.item.option(part).text


class _Chip(QFrame):
    """A right-hand text with its number, for the mouse: the lists in the lines are the same for the keyboard."""

    pressed = Signal()

    def __init__(self, look: Look, number: int, text: str) -> None:
        super().__init__()
        self._look = look
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(8), look.px(10), look.px(12), look.px(10))
        row.setSpacing(look.px(6))
        row.addWidget(icon_label(look, "grip-vertical", "textMuted", 16), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(label(look, str(number), "bodyStrong"), 0, Qt.AlignmentFlag.AlignTop)
        self._words = TextBlock(look, text, "body")
        row.addWidget(self._words, 1)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setAccessibleName(f"{number}. {text}")

    def set_used(self, used: bool) -> None:
        """Show whether a line has it already; it can be used again."""
        self._words.set_text(self._words.text(), "textMuted" if used else "text")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("borderStrong"), 1))
        painter.setBrush(look.colour("surface"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, look.radius("option"), look.radius("option"))
