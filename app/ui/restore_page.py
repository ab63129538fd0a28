"""The way back to a safety copy: what is damaged, what is safe, what would be lost, and which copy to take."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.domain.safety_copies import SafetyCopy
from app.ui.safety_words import say_size, say_taken
from app.ui.shared.announcing import announce
from app.ui.shared.buttons import Button, press
from app.ui.shared.centred_page import CentredPage
from app.ui.shared.labels import icon_label, label
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.option_card import OptionCard
from app.ui.shared.text_flow import TextBlock

_STACKED_FROM = 1.4
"""Text scale from which the buttons stand under each other."""


class RestorePage(CentredPage):
    """`chosen` carries the copy to use, `file_wanted` asks for one that lies elsewhere, `left` wants no copy.

    With `damage`, a sentence that says what is damaged, the workspace cannot be used as it is; without, somebody wants
    to go back to a copy.
    """

    chosen = Signal(Path)
    file_wanted = Signal()
    left = Signal()

    def __init__(
        self, look: Look, copies: tuple[SafetyCopy, ...], damage: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(look, parent)
        self._copies, self._damage = copies, damage
        self._newest = copies[0] if copies else None
        self._wanted = self._newest
        self.words = TextBlock(look, self._safe_words(), "reading")
        self.lost = TextBlock(look, "", "body", "textMuted")
        self.notice = Notice(look)
        self._list_title = label(look, self.tr("Which copy?"), "bodyStrong")
        self.cards = [self._card(number, copy) for number, copy in enumerate(copies, start=1)]
        self.use_button = Button(look, self.tr("Use this copy"), "primary")
        self.choose_button = Button(look, self.tr("Choose another copy"), "secondary")
        self.file_button = Button(look, self.tr("A copy that lies elsewhere…"), "link", icon="folder-open")
        self.close_button = Button(look, self.tr("Close") if damage else self.tr("Cancel"), "secondary")
        self._lay_out()
        self.use_button.clicked.connect(self._use)
        self.choose_button.clicked.connect(self.show_all)
        self.file_button.clicked.connect(self.file_wanted)
        self.close_button.clicked.connect(self.left)
        self._show_list(damage == "" and len(copies) > 1)
        self._mark()

    def show_all(self) -> None:
        """Show all copies to choose from."""
        self._show_list(True)
        if self.cards:
            self.cards[0].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.file_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_focus(self) -> None:
        """Give the keyboard to what is most likely wanted."""
        first = self.use_button if self._newest is not None else self.file_button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_working(self, working: bool) -> None:
        """Show that a copy is being put in place; nothing can be pressed meanwhile."""
        for button in (self.use_button, self.choose_button, self.file_button, self.close_button, *self.cards):
            button.setEnabled(not working)
        self.use_button.setText(self.tr("Putting it in place…") if working else self.tr("Use this copy"))
        if working:
            self.notice.clear()

    def refuse(self, sentence: str) -> None:
        """Say why a copy was not put in place; another one can be chosen."""
        self.set_working(False)
        self.notice.say(sentence)
        announce(self.notice, sentence)
        self.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.key() - Qt.Key.Key_0
        if 1 <= number <= min(len(self.cards), 9) and self.cards[number - 1].isVisible():
            self.cards[number - 1].setFocus(Qt.FocusReason.OtherFocusReason)
            press(self.cards[number - 1])
        else:
            super().keyPressEvent(event)

    def _use(self) -> None:
        if self._wanted is not None:
            self.chosen.emit(self._wanted.path)

    def _choose(self, copy: SafetyCopy) -> None:
        self._wanted = copy
        self.notice.clear()
        self._mark()

    def _mark(self) -> None:
        for card, copy in zip(self.cards, self._copies, strict=True):
            card.setChecked(copy is self._wanted)
        self.use_button.setVisible(self._wanted is not None)
        if self._wanted is None:
            self.lost.set_text("")
            return
        lost = self.tr(
            "What was recorded after {when} is not in this copy. The file of now is set aside, and not deleted."
        )
        if self._damage:
            lost = self.tr(
                "What was recorded after {when} is lost. The damaged file is set aside and not deleted, in case "
                "somebody can save more of it."
            )
        self.lost.set_text(lost.format(when=say_taken(self._look, self._wanted)))

    def _show_list(self, shown: bool) -> None:
        for part in (self._list_title, *self.cards, self.file_button):
            part.setVisible(shown or (part is self.file_button and not self._copies))
        self.choose_button.setVisible(not shown and bool(self._copies))

    def _safe_words(self) -> str:
        if not self._damage:
            return self.tr("Training goes on from the copy as if nothing had happened since.")
        newest = self._newest
        if newest is None:
            return self.tr("There is no safety copy beside it. If one lies elsewhere, choose it.")
        words = self.tr("The last good copy is of {when}; it was whole when it was made.")
        return words.format(when=say_taken(self._look, newest))

    def _card(self, number: int, copy: SafetyCopy) -> OptionCard:
        look = self._look
        words = self.tr("{when}, {size}").format(when=say_taken(look, copy), size=say_size(look, copy.size))
        if copy.encrypted:
            words = self.tr("{when}, {size}, encrypted").format(
                when=say_taken(look, copy), size=say_size(look, copy.size)
            )
        card = OptionCard(look, str(copy.path), str(number), words)
        card.clicked.connect(partial(self._choose, copy))
        return card

    def _lay_out(self) -> None:
        look = self._look
        heading = self.tr("The workspace is damaged") if self._damage else self.tr("Go back to a safety copy")
        column = self.column
        icon, role = ("triangle-alert", "due") if self._damage else ("rotate-ccw", "textMuted")
        column.addWidget(icon_label(look, icon, role, 22))
        column.addWidget(TextBlock(look, heading, "pageTitle"))
        if self._damage:
            column.addWidget(TextBlock(look, self._damage, "reading"))
        column.addWidget(self.words)
        column.addWidget(self._list_title)
        for card in self.cards:
            column.addWidget(card)
        column.addWidget(self.file_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.lost)
        column.addWidget(self.notice)
        column.addSpacing(look.px(8))
        stacked = look.scale >= _STACKED_FROM
        buttons = QBoxLayout(QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight)
        buttons.setSpacing(look.px(10))
        for button in (self.use_button, self.choose_button, self.close_button):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        buttons.addStretch(1)
        column.addLayout(buttons)
