"""One part of an item in both languages, side by side: what is written, what is right, and what it belongs to."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.texts import LANGUAGES, Language
from app.ui.shared.look import Look
from app.ui.shared.sentences import begin
from app.ui.trainer.item_history import ItemHistory
from app.ui.trainer.language_pair import LanguagePair
from app.ui.trainer.part_box import PartBox, Rail, RemoveButton, Shape
from app.ui.trainer.spots import Spot
from app.ui.trainer.word_field import FieldLook, WordField
from app.ui.trainer.word_lens import words_of


@dataclass(frozen=True, slots=True)
class PartField:
    """A field of a part: the last step of its place, what it is called, and how it looks."""

    name: str
    title: str
    look: FieldLook


FEEDBACK = FieldLook("meta", "textMuted", (10, 4))


class PartRow(QWidget):
    """`moved` asks to move it by a step, `removed` to take it away, `marked` to say whether it is right."""

    moved = Signal(int)
    removed = Signal()
    marked = Signal(bool)

    def __init__(
        self,
        look: Look,
        history: ItemHistory,
        place: tuple[str, ...],
        fields: tuple[PartField, ...],
        *,
        shape: Shape | None = None,
        removable: bool = True,
        below: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self.place, self._titles = look, place, {field.name: field.title for field in fields}
        self._below, self._name = below, ""
        self.rails: list[Rail] = []
        self.boxes: list[PartBox] = []
        self.fields: dict[tuple[str, Language], WordField] = {}
        self.remove_button: RemoveButton | None = None
        for language in LANGUAGES:
            self.boxes.append(self._box(history, fields, language, shape, removable=removable))
        if removable:
            self.remove_button = RemoveButton(look, self)
            self.remove_button.clicked.connect(self.removed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        column.addWidget(LanguagePair(look, *self.boxes, history=history))
        if below is not None:
            column.addWidget(below)
        for field in self.fields.values():
            field.focused.connect(self._draw_tools)

    def show_part(
        self, number: int | str, name: str, right_name: str, remove_name: str, hint: str, *, right: bool = False
    ) -> None:
        """Show at which place the part stands and what it is called now, and whether it is right.

        `hint` says what pressing its number does.
        """
        self._name = name
        for rail, box in zip(self.rails, self.boxes, strict=True):
            rail.show_number(str(number), right_name if rail.isCheckable() else name, hint)
            box.show_right(right=right)
        if self.remove_button is not None:
            self.remove_button.rename(remove_name)
        for (field_name, _language), field in self.fields.items():
            field.rename(f"{name}, {self._titles[field_name]}")

    def focus_first(self) -> None:
        """Put the keyboard into the first field."""
        self._shown_box().fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if step and alt:
            self.moved.emit(step)
        elif event.key() == Qt.Key.Key_Delete and alt:
            if self.remove_button is not None:
                self.removed.emit()
        elif _is_letter(event):  # typed with the keyboard on the number: it belongs into the text beside that
            self.focus_first()
            QCoreApplication.sendEvent(self._shown_box().fields[0], event)
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._draw_tools()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._draw_tools()
        super().leaveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_tools()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._place_tools()
        return False

    def _box(
        self,
        history: ItemHistory,
        fields: tuple[PartField, ...],
        language: Language,
        shape: Shape | None,
        *,
        removable: bool,
    ) -> PartBox:
        look, second = self._look, language != history.languages()[0]
        rail = Rail(look, self.place, shape=shape, only_tick=second)
        if second:
            rail.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the one tick belongs to both languages
        rail.clicked.connect(lambda: self.marked.emit(not rail.isChecked()))
        self.rails.append(rail)
        made: list[QWidget] = []
        for field in fields:
            place = (*self.place, field.name)
            made.append(
                WordField(
                    look, history, Spot(place, language), words_of(place, language), "", begin(field.title), field.look
                )
            )
            self.fields[field.name, language] = made[-1]  # type: ignore[assignment]
        box = PartBox(look, rail, made, room_for_cross=removable and not second)
        box.installEventFilter(self)
        return box

    def _shown_box(self) -> PartBox:
        """Return the box of the first language that the item has."""
        return next(box for box in self.boxes if not box.isHidden())

    def _place_tools(self) -> None:
        button, box = self.remove_button, self._shown_box()
        if button is not None:
            corner = box.mapTo(self, box.rect().topRight())
            button.move(corner + QPoint(-button.width() - self._look.px(3), self._look.px(5)))
            button.raise_()

    def _draw_tools(self) -> None:
        if self.remove_button is not None:
            inside = self.underMouse() or any(field.hasFocus() for field in self.fields.values())
            self.remove_button.set_drawn(drawn=inside)


def _is_letter(event: QKeyEvent) -> bool:
    held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    return not held and event.text().isprintable() and bool(event.text().strip())
