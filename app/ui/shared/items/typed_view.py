"""Short answer and number: one field."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.domain.items import Item, ItemKind
from app.domain.marking import mark, nearly
from app.ui.shared.items.answer_line import AnswerLine
from app.ui.shared.items.item_view import ItemView, KeyHints
from app.ui.shared.labels import label
from app.ui.shared.look import Look


class TypedView(ItemView):
    """The answer is what stands in the field."""

    grows_by_letter = True

    def __init__(
        self, look: Look, item: Item, order: tuple[str, ...], *, compact: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, item, order, compact=compact, parent=parent)
        number = item.kind is ItemKind.NUMERICAL
        self.field = QLineEdit()
        self.field.setMaxLength(200)
        self.field.setAccessibleName(self.tr("Your number") if number else self.tr("Your answer"))
        self.field.setPlaceholderText(self.tr("Type a number") if number else self.tr("Type one or two words"))
        self.field.setProperty("ringRadius", look.radius("control") + 2)
        self.field.setMaximumWidth(look.px(220 if number else 420))
        self._holder = QWidget()
        row = QHBoxLayout(self._holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(10))
        row.addWidget(self.field, 100)  # nearly all of the room, as far as it needs it
        unit = item.typed.unit if item.typed is not None else None
        if unit is not None:
            row.addWidget(label(look, unit.in_language(look.language), "option"))
        row.addStretch(1)
        row.setStretch(row.count() - 1, 1)
        self.column.addWidget(self._holder)
        self.field.textChanged.connect(self.changed)

    def chosen(self) -> tuple[str, ...]:
        return (self.field.text().strip(),)

    def put(self, chosen: tuple[str, ...]) -> None:
        self.field.setText(chosen[0])

    def is_complete(self) -> bool:
        return bool(self.field.text().strip())

    def press_number(self, number: int) -> bool:
        """Digits belong to the field."""
        return False

    def focus_first(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_checked(self, chosen: tuple[str, ...]) -> None:
        typed, language, given = self.item.typed, self.look.language, chosen[0] if chosen else ""
        if typed is None:
            return
        self.field.setText(given)
        self._holder.hide()
        right = mark(self.item, chosen) >= 1
        near = nearly(self.item, given)
        feedback = typed.feedback_if_right if right else near.feedback if near else typed.feedback_if_wrong
        words = (
            self.tr("Your answer, and right")
            if right
            else self.tr("The right answer is “{answer}”").format(answer=self._right_answer())
        )
        unit = typed.unit.in_language(language) if typed.unit is not None else ""
        line = AnswerLine(self.look, f"{given} {unit}".strip())
        line.show_verdict(right, words, feedback.in_language(language))
        self.column.addWidget(line)

    def key_hints(self) -> KeyHints:
        return []

    def _right_answer(self) -> str:
        typed = self.item.typed
        if typed is None:
            return ""
        if typed.value is not None:
            return f"{typed.value:g}"
        # Accepted answers stand in both languages, English first; the one in the person's own script is shown.
        japanese = [one for one in typed.accepted if not one.isascii()]
        plain = [one for one in typed.accepted if one.isascii()] or list(typed.accepted)
        return (japanese or plain)[0] if self.look.language == "ja" else plain[0]
