"""What stands in the place of a list when there is nothing in it: why, and the way on from there."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.shared.buttons import Button
from app.ui.shared.flow_layout import FlowLayout
from app.ui.shared.labels import icon_label, label
from app.ui.shared.lines import PageBody
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock

_RING = 4
"""Pixels that belong to the focus ring."""


class EmptyState(PageBody):
    """An icon, a heading, a sentence and the buttons that fit the reason; `above` in pixels of the design."""

    def __init__(self, look: Look, icon: str, above: int = 20, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.heading = label(look, "", "heading")
        self.heading.setWordWrap(True)
        self.words = TextBlock(look, "", "body", "textMuted")
        self._actions: tuple[Button, ...] = ()
        self._buttons = FlowLayout(look.px(8))
        column = QVBoxLayout(self)
        column.setContentsMargins(_RING, look.px(above), look.px(20), _RING)
        column.setSpacing(look.px(8))
        column.addWidget(icon_label(look, icon, "textMuted", 22))
        column.addWidget(self.heading)
        column.addWidget(self.words)
        column.addSpacing(look.px(4))
        column.addLayout(self._buttons)
        column.addStretch(1)

    def add_actions(self, *buttons: Button) -> None:
        """Take the buttons of every reason there can be."""
        self._actions = buttons
        for button in buttons:
            self._buttons.addWidget(button)

    def say(self, heading: str, words: str, *ways_on: Button) -> None:
        """Say why there is nothing, and show those of the buttons that lead on."""
        self.heading.setText(heading)
        self.words.set_text(words)
        for button in self._actions:
            button.setVisible(button in ways_on)

    def first(self) -> QWidget:
        """Return the button for the first thing to do, the heading where there is none."""
        return next((one for one in self._actions if not one.isHidden()), self.heading)
