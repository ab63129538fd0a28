"""Short answers and numbers: what is accepted, what is nearly right, and what to tell."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.item_places import BLANK_TYPED
from app.domain.item_shaping import add_near, remove
from app.domain.items import Item, ItemKind, Typed
from app.domain.marking import number_of
from app.domain.studio import ItemDraft
from app.ui.shared.buttons import Button
from app.ui.shared.labels import label
from app.ui.shared.look import Look
from app.ui.trainer.item_history import ItemHistory
from app.ui.trainer.language_pair import GAP
from app.ui.trainer.part_box import PartBox
from app.ui.trainer.part_row import FEEDBACK
from app.ui.trainer.place_words import PlaceWords, say_language
from app.ui.trainer.reading_order import drop, stops_in
from app.ui.trainer.removed_line import RemovedLine
from app.ui.trainer.spots import Spot
from app.ui.trainer.told_pair import ToldPair
from app.ui.trainer.word_field import FieldLook, WordField
from app.ui.trainer.word_lens import Lens, words_of


class TypedParts(QWidget):
    """The fields of both kinds; the number has a tolerance and a unit, the short answer nearly right ones."""

    def __init__(self, look: Look, history: ItemHistory, kind: ItemKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._history, self._kind = look, history, kind
        self._words = PlaceWords(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(10))
        if kind is ItemKind.NUMERICAL:
            self._add_number(column)
        else:
            self._add_accepted(column)
        for place, title in (
            ("right", self.tr("What to tell after a right answer")),
            ("wrong", self.tr("What to tell after a wrong answer")),
        ):
            column.addWidget(ToldPair(look, history, ("typed", place), title, "", FEEDBACK))
        self._near = QVBoxLayout()
        self._near.setSpacing(look.px(8))
        column.addLayout(self._near)
        self._shown_near = 0
        self._rows: list[QWidget] = []
        self.add_button = Button(look, self.tr("Nearly right answer"), "link", icon="plus")
        self.add_button.clicked.connect(self._add)
        self.add_button.setVisible(kind is ItemKind.SHORT_ANSWER)
        self.removed = RemovedLine(look, history)
        below = QHBoxLayout()
        below.setSpacing(look.px(20))
        below.addWidget(self.add_button)
        below.addWidget(self.removed, 1, Qt.AlignmentFlag.AlignVCenter)
        below.addStretch()
        column.addLayout(below)

    def show_item(self, item: Item) -> None:
        """Show what an item is compared with."""
        near = len(item.typed.near) if item.typed is not None else 0
        if near != self._shown_near:
            self._shown_near = near
            for row in self._rows:
                self._near.removeWidget(row)
                drop(row)
            self._rows = []
            for number in range(near if self._kind is ItemKind.SHORT_ANSWER else 0):
                self._rows.append(self._near_row(number))
                self._near.addWidget(self._rows[-1])
                self._rows[-1].show()

    def _add_number(self, column: QVBoxLayout) -> None:
        look = self._look
        way = QBoxLayout.Direction.TopToBottom if look.scale > 1.4 else QBoxLayout.Direction.LeftToRight
        numbers, row = QBoxLayout(way), QBoxLayout(way)
        numbers.setSpacing(look.px(6))
        row.setSpacing(look.px(GAP))
        for name, title, lens in (
            ("value", self.tr("The right number"), _number("value")),
            ("tolerance", self.tr("Tolerance, more or less"), _number("tolerance")),
        ):
            numbers.addLayout(self._titled(title, [self._field(name, title, lens)]), 1)
        units = []
        for language in self._history.languages():
            name, place = self.tr("Unit"), ("typed", "unit")
            both = len(self._history.languages()) > 1
            hint = say_language(language) if both else self.tr("For instance: days")
            units.append(WordField(look, self._history, Spot(place, language), words_of(place, language), name, hint))
        row.addLayout(numbers, 1)  # the two halves stand under the two columns of languages
        row.addLayout(self._titled(self.tr("Unit, if there is one"), units), 1)
        column.addLayout(row)

    def _add_accepted(self, column: QVBoxLayout) -> None:
        both = len(self._history.languages()) > 1
        in_both = self.tr("Accepted answers, one a line, in both languages")
        title = in_both if both else self.tr("Accepted answers, one a line")
        column.addWidget(label(self._look, title, "overline"))
        accepted = Lens(lambda draft: "\n".join(_typed(draft).accepted), _with_accepted)
        field = FieldLook(lines=True, least=2)
        spot = Spot(("typed", "accepted"))
        words = WordField(self._look, self._history, spot, accepted, title, self.tr("For instance: 30 days"), field)
        column.addWidget(PartBox(self._look, None, [words]))

    def _titled(self, title: str, fields: list[WordField]) -> QVBoxLayout:
        look = self._look
        column, row = QVBoxLayout(), QHBoxLayout()
        column.setSpacing(look.px(6))
        row.setSpacing(look.px(6))
        heading = label(look, title, "overline")
        heading.setWordWrap(True)
        column.addWidget(heading)
        for field in fields:
            row.addWidget(PartBox(look, None, [field]), 1)
        column.addLayout(row)
        column.addStretch(1)
        return column

    def _field(self, name: str, title: str, lens: Lens[ItemDraft]) -> WordField:
        return WordField(self._look, self._history, Spot(("typed", name)), lens, title, self.tr("A number"))

    def _near_row(self, number: int) -> QWidget:
        """Return the fields of the `number`-th nearly right answer (from 0): what is typed, and what to tell."""
        look, history = self._look, self._history
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        place = ("typed", "near", str(number))
        name = self._words.part(history.item, place)
        head = QHBoxLayout()
        heading = label(look, self.tr("{part}: what is typed, one a line").format(part=name), "overline")
        heading.setWordWrap(True)
        head.addWidget(heading, 1)
        drop = Button(look, self.tr("Remove"), "link", icon="x", compact=True)
        drop.setAccessibleName(self.tr("Remove {part}").format(part=name))
        drop.clicked.connect(lambda: self._remove(place, name))
        head.addWidget(drop)
        column.addLayout(head)
        typed = WordField(look, history, Spot(place), _near(number), name, "", FieldLook(lines=True))
        column.addWidget(PartBox(look, None, [typed]))
        title = self.tr("{part}: what to tell").format(part=name)
        column.addWidget(ToldPair(look, history, (*place, "feedback"), title, "", FEEDBACK))
        return holder

    def _remove(self, place: tuple[str, ...], name: str) -> None:
        self._history.change(Spot(place), lambda item: remove(item, place))
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.removed.say_removed(self.tr("{part} is removed.").format(part=name))

    def _add(self) -> None:
        self._history.change(Spot(("typed", "near")), add_near)
        if self._rows:
            next(stop for stop in stops_in(self._rows[-1]) if isinstance(stop, WordField)).setFocus()


def _typed(draft: ItemDraft) -> Typed:
    return draft.item.typed or BLANK_TYPED


def _with_typed(draft: ItemDraft, typed: Typed) -> ItemDraft:
    return draft if typed == _typed(draft) else replace(draft, item=replace(draft.item, typed=typed))


def _lines(words: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in words.split("\n") if line.strip())


def _with_accepted(draft: ItemDraft, words: str) -> ItemDraft:
    return _with_typed(draft, replace(_typed(draft), accepted=_lines(words)))


def _near(number: int) -> Lens[ItemDraft]:
    def read(draft: ItemDraft) -> str:
        near = _typed(draft).near
        return "\n".join(near[number].accepted) if number < len(near) else ""

    def write(draft: ItemDraft, words: str) -> ItemDraft:
        typed = _typed(draft)
        if number >= len(typed.near):
            return draft
        near = list(typed.near)
        near[number] = replace(near[number], accepted=_lines(words))
        return _with_typed(draft, replace(typed, near=tuple(near)))

    return Lens(read, write)


def _number(name: str) -> Lens[ItemDraft]:
    """Return the lens of a number; what is no number is none, and the tolerance is never below 0."""

    def read(draft: ItemDraft) -> str:
        number: float | None = getattr(_typed(draft), name)
        return "" if number is None or (name == "tolerance" and not number) else f"{number:.15g}"

    def write(draft: ItemDraft, words: str) -> ItemDraft:
        number = number_of(words)
        value = abs(number or 0.0) if name == "tolerance" else number
        changes: dict[str, Any] = {name: value}
        return _with_typed(draft, replace(_typed(draft), **changes))

    return Lens(read, write)
