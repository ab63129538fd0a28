"""What people chose, as bars: the option's words, how many chose it, and the key by an icon and a word."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.domain.item_statistics import ChoiceFigures, ItemFigures
from app.domain.items import Item
from app.ui.shared.buttons import Button
from app.ui.shared.figure_table import FigureTable
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_number
from app.ui.shared.show_more import ShowMore
from app.ui.shared.text_flow import TextFlow
from app.ui.trainer.choice_words import ChoiceWords
from app.ui.trainer.figure_words import FigureWords


@dataclass(frozen=True, slots=True)
class Bar:
    """A choice as it is drawn: its words, `count` and `share` in words, the share (0–1), and whether it is the key.

    `right` is None where that depends on the rest of the answer.
    """

    words: str
    count: str
    per_cent: str
    share: float
    right: bool | None


class ChoiceBars(QWidget):
    """The bars of an item, in its order, with the same figures as a table on request."""

    def __init__(self, look: Look, item: Item, figures: ItemFigures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._choices, self._words = ChoiceWords(look.language, self), FigureWords(look, self)
        self.bars: list[ChoiceBar] = []
        self.table: FigureTable | None = None
        self._shown = [self._bar(item, one) for one in figures.choices]
        self._figures_width = _figures_width(look, self._shown)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        self._drawn = QWidget()
        self._rows = QVBoxLayout(self._drawn)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(look.px(10))
        self._bars_column = QVBoxLayout()
        self._bars_column.setSpacing(look.px(10))
        self._rows.addLayout(self._bars_column)
        self._rows.addWidget(ShowMore(look, self._add, self._shown), 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._drawn)
        self.table_button = Button(look, self.tr("Show as table"), "link", icon="table-2", compact=True)
        self.table_button.clicked.connect(self._turn)
        column.addWidget(self.table_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._column = column

    def _add(self, bars: Sequence[Bar]) -> None:
        for bar in bars:
            made = ChoiceBar(self._look, bar, self._figures_width)
            self.bars.append(made)
            self._bars_column.addWidget(made)

    def _turn(self) -> None:
        """Show the table in the place of the bars, or the bars again."""
        if self.table is None:
            self.table = FigureTable(self._look, self.tr("What people chose"))
            headings = (self.tr("Chosen"), self.tr("People"), self.tr("Share"), self.tr("Key"))
            key = {True: self.tr("key"), False: "", None: ""}
            self.table.show_rows(
                headings, [(one.words, one.count, one.per_cent, key[one.right]) for one in self._shown]
            )
            self._column.insertWidget(1, self.table)
            self.table.hide()
        as_table = not self.table.isVisible()
        self.table.setVisible(as_table)
        self._drawn.setVisible(not as_table)
        self.table_button.setText(self.tr("Show as bars") if as_table else self.tr("Show as table"))

    def _bar(self, item: Item, one: ChoiceFigures) -> Bar:
        return Bar(
            self._choices.say(item, one.id),
            say_number(self._look, one.people),
            self._words.share(one.share),
            one.share,
            one.right,
        )


class ChoiceBar(QWidget):
    """One choice: its words over its bar, and at the right end of the bar the figures, `figures` pixels wide."""

    def __init__(self, look: Look, bar: Bar, figures: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._bar, self._figures = look, bar, figures
        self._text = TextFlow(look, bar.words, "meta")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        people = self.tr("{words}: chosen by {count}, {share}").format(
            words=bar.words, count=bar.count, share=bar.per_cent
        )
        self.setAccessibleName(self.tr("{bar}, the key").format(bar=people) if bar.right else people)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._text.height(self._text_width(width)) + self._look.px(3) + self._line()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(240), self.heightForWidth(self._look.px(240)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(120), self._look.px(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, bar, painter = self._look, self._bar, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self._text_width(self.width())
        self._text.draw(painter, 0, 0, width, look.colour("text"))
        if bar.right:
            self._draw_key(painter)
        top = self._text.height(width) + look.px(3)
        figures = self._figures
        thick, radius = look.px(10), look.radius("cell")
        room = QRectF(
            0, top + (self._line() - thick) / 2, max(self.width() - figures - look.px(10), look.px(40)), thick
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("track"))
        painter.drawRoundedRect(room, radius, radius)
        if bar.share > 0:
            painter.setBrush(look.colour("right" if bar.right else "accent"))
            filled = room.adjusted(0, 0, -room.width() * (1 - bar.share), 0)
            painter.drawRoundedRect(filled.united(QRectF(0, room.top(), 2, thick)), radius, radius)
        painter.setFont(look.font("tag"))
        painter.setPen(look.colour("text"))
        line = QRectF(self.width() - figures, top, figures, self._line())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, bar.count)
        painter.setFont(look.font("caption"))
        painter.setPen(look.colour("textMuted"))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, bar.per_cent)

    def _draw_key(self, painter: QPainter) -> None:
        look, size = self._look, self._look.px(16)
        left, high = self.width() - self._key_width(), look.line_height("meta")
        look.draw_icon(painter, "check", "right", QRectF(left, (high - size) / 2, size, size))
        painter.setFont(look.font("tag"))
        painter.setPen(look.colour("right"))
        room = QRectF(left + size + look.px(3), 0, self._key_width(), high)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.tr("Key"))

    def _key_width(self) -> float:
        word = QFontMetricsF(self._look.font("tag")).horizontalAdvance(self.tr("Key"))
        return self._look.px(16 + 3) + word + 1

    def _text_width(self, width: int) -> int:
        key = round(self._key_width()) + self._look.px(10) if self._bar.right else 0
        return max(width - key, self._look.px(60))

    def _line(self) -> int:
        return self._look.px(18)


def _figures_width(look: Look, bars: Sequence[Bar]) -> float:
    """Return the width that the figures of all bars have room in, so that the bars are of one length."""
    strong, plain = QFontMetricsF(look.font("tag")), QFontMetricsF(look.font("caption"))
    counts = max((strong.horizontalAdvance(one.count) for one in bars), default=0.0)
    shares = max((plain.horizontalAdvance(one.per_cent) for one in bars), default=0.0)
    return counts + look.px(10) + shares
