"""The sentence that the overview opens on: how many people are up to date, overdue, or still have time."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.overview import Overview
from app.domain.standings import PersonStanding
from app.ui.hr.figure import Figure, Part
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_number

_PLACE = re.compile(r"\{(\w+)\}")
_WORDS = re.compile(r"\S+\s*|\s+")
_CHARACTERS = re.compile(r"[\d,.]+|.")


@dataclass(frozen=True, slots=True)
class _Piece:
    """A run of words in one face; pressing it tells `key`."""

    words: str
    key: PersonStanding | None
    strong: bool
    role: str


@dataclass(frozen=True, slots=True)
class _Word:
    """A word where it is drawn."""

    piece: _Piece
    words: str
    rect: QRectF
    line: int


class HeadSentence(Figure):
    """Each number leads to the people behind it: `pressed` carries their `PersonStanding`."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent)
        self._pieces: tuple[_Piece, ...] = ()
        self._words: list[_Word] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)

    def show_overview(self, overview: Overview) -> None:
        """Say how people stand; of very few people only that they are few."""
        self._pieces = self._small() if overview.small else self._whole(overview)
        self.setAccessibleName(self.text())
        self._fit()
        self.renew()

    def text(self) -> str:
        """Return the sentence."""
        return "".join(piece.words for piece in self._pieces)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(596), self.height())

    def place_parts(self) -> Sequence[Part]:
        self._words = self._flow()
        parts: list[Part] = []
        for piece in self._pieces:
            found = [word for word in self._words if word.piece is piece]
            if piece.key is None or not found:
                continue
            line = found[0].line
            on_it = [word for word in found if word.line == line]
            trailing = QFontMetricsF(self._font(piece)).horizontalAdvance(on_it[-1].words.rstrip())
            right = on_it[-1].rect.left() + trailing
            top, bottom = on_it[0].rect.top(), on_it[0].rect.bottom()
            left = max(on_it[0].rect.left() - 3, 0)
            parts.append(Part(0, len(parts), QRectF(left, top, right + 3 - left, bottom - top), piece.words, piece.key))
        return parts

    def resizeEvent(self, event: object) -> None:
        self._fit()
        super().resizeEvent(event)  # type: ignore[arg-type]

    def draw(self, painter: QPainter) -> None:
        hovered = next((part.key for part in self.parts() if self.is_hovered(part)), None)
        for word in self._words:
            font = self._font(word.piece)
            font.setUnderline(hovered is not None and word.piece.key is hovered)
            painter.setFont(font)
            painter.setPen(self._look.colour(word.piece.role))
            metrics = QFontMetricsF(font)
            baseline = word.rect.center().y() + (metrics.ascent() - metrics.descent()) / 2
            painter.drawText(QPointF(word.rect.left(), baseline), word.words)

    def _fit(self) -> None:
        lines = max((word.line for word in self._flow()), default=0) + 1
        self.setFixedHeight(lines * self._look.line_height("lead"))

    def _flow(self) -> list[_Word]:
        """Set the words line by line; a language without spaces may break anywhere but in a number."""
        breaks = _WORDS if " " in self.text() else _CHARACTERS
        placed: list[_Word] = []
        left, line, high = 0.0, 0, self._look.line_height("lead")
        for piece in self._pieces:
            metrics = QFontMetricsF(self._font(piece))
            for word in breaks.findall(piece.words):
                width = metrics.horizontalAdvance(word)
                if left and left + metrics.horizontalAdvance(word.rstrip()) > self.width():
                    left, line = 0.0, line + 1
                placed.append(_Word(piece, word, QRectF(left, line * high, width, high), line))
                left += width
        return placed

    def _font(self, piece: _Piece) -> QFont:
        font = self._look.font("lead")
        if piece.strong:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def _small(self) -> tuple[_Piece, ...]:
        words = self.tr("Fewer than 5 people: how many of them are up to date is not shown.")
        return (_Piece(words, None, False, "text"),)

    def _whole(self, overview: Overview) -> tuple[_Piece, ...]:
        look, count = self._look, overview.count
        done, people = say_number(look, count.up_to_date), say_number(look, count.people)
        late, left = say_number(look, count.overdue), say_number(look, count.open)
        sentence = (
            self.tr("{done} is up to date, {overdue}, and {open}.")
            if count.up_to_date == 1
            else self.tr("{done} are up to date, {overdue}, and {open}.")
        )
        pieces = {
            "done": _Piece(
                self.tr("{done} of {people} people").format(done=done, people=people),
                PersonStanding.UP_TO_DATE,
                True,
                "text",
            ),
            "overdue": _Piece(
                self.tr("1 is overdue") if count.overdue == 1 else self.tr("{count} are overdue").format(count=late),
                PersonStanding.OVERDUE,
                True,
                "due" if count.overdue else "text",
            ),
            "open": _Piece(
                self.tr("1 still has time")
                if count.open == 1
                else self.tr("{count} still have time").format(count=left),
                PersonStanding.TIME_LEFT,
                False,
                "text",
            ),
        }
        return tuple(
            pieces[part] if place % 2 else _Piece(part, None, False, "text")
            for place, part in enumerate(_PLACE.split(sentence))
            if part
        )
