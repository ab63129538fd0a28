"""A commitment tag that opens its commitment."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.shared.buttons import PaintedButton
from app.ui.shared.commitment_tag import TagState, paint_tag, tag_width
from app.ui.shared.look import Look

if TYPE_CHECKING:
    from app.domain.policy import Commitment


class TagButton(PaintedButton):
    """Looks as `CommitmentTag` and is a button; `pressed_for` carries the id of its commitment."""

    pressed_for = Signal(str)

    def __init__(
        self, look: Look, commitment_id: str, number: str, label: str, words: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.commitment_id = commitment_id
        self._look, self._number, self._label = look, number, label
        name = f"§{number} {label}"
        self.setText(name)
        self.setAccessibleName(name)
        self.setAccessibleDescription(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("ringRadius", look.radius("tag") + 2)
        self.clicked.connect(self._tell)

    @classmethod
    def of(cls, look: Look, commitment: "Commitment") -> "TagButton":
        """Return the tag of a commitment."""
        words = commitment.text.in_language(look.language)
        return cls(look, commitment.id, commitment.number, commitment.label.in_language(look.language), words)

    def sizeHint(self) -> QSize:
        return QSize(tag_width(self._look, self._number, self._label), self._look.number("tagHeight"))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        state = TagState.PRESSED if self.isDown() else TagState.HOVER if self.underMouse() else TagState.REST
        paint_tag(QPainter(self), self._look, 0, 0, self._number, self._label, state)

    def _tell(self) -> None:
        self.pressed_for.emit(self.commitment_id)
