"""The published versions of an item: when, what the draft has otherwise, and the way back to one of them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.item_differences import differences
from app.domain.items import Item
from app.domain.studio import ItemVersion
from app.ui.shared.buttons import Button
from app.ui.shared.labels import label
from app.ui.shared.laying_out import clear_layout
from app.ui.shared.lines import hairline
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_date
from app.ui.shared.text_flow import TextBlock
from app.ui.trainer.difference_words import DifferenceWords

_MOST_LINES = 12


class VersionsTab(QWidget):
    """`restore_wanted` carries a version that the draft is to become again; it is read when the tab is shown.

    `remark_wanted` tells that the key of one of them was wrong.
    """

    restore_wanted = Signal(Item)
    remark_wanted = Signal()

    def __init__(
        self,
        look: Look,
        versions: Sequence[ItemVersion],
        read: Callable[[str], Item],
        live: int | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._versions, self._read, self._live = look, tuple(versions), read, live
        self._words = DifferenceWords(self)
        self._items: dict[str, Item] = {}
        self._draft: Item | None = None
        self._shown: Item | None = None
        self.left_over = TextBlock(look, "", "meta", "due")
        self.left_over.hide()
        self.buttons: list[Button] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, self._look.px(12), 0, 0)
        self._column.setSpacing(look.px(6))
        self._column.addWidget(self.left_over)
        if not versions:
            words = self.tr("Nothing of it is published yet. What you publish stands here, with what changed since.")
            self._column.addWidget(TextBlock(look, words, "meta", "textMuted"))

    def say_left_over(self, sentence: str) -> None:
        """Say what a re-marking left over; empty says nothing."""
        self.left_over.set_text(sentence)
        self.left_over.setVisible(bool(sentence))

    def show_item(self, item: Item) -> None:
        """Compare the versions with an item, at once if they can be seen."""
        self._draft = item
        if self.isVisible():
            self._draw()

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        self._draw()

    def _draw(self) -> None:
        if self._draft is None or self._draft == self._shown or not self._versions:
            return
        self._shown = self._draft
        self._column.removeWidget(self.left_over)
        clear_layout(self._column)
        self.buttons = []
        wrong = Button(self._look, self.tr("The answer key was wrong…"), "link", icon="rotate-ccw", compact=True)
        wrong.clicked.connect(self.remark_wanted)
        self._column.addWidget(wrong, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self.left_over)
        for place, version in enumerate(self._versions):
            if place:
                self._column.addWidget(hairline())
            self._add(version, self._draft)

    def _add(self, version: ItemVersion, draft: Item) -> None:
        look = self._look
        number = self.tr("Version {number}").format(number=version.number)
        if version.number == self._live:
            number = self.tr("Version {number}, live").format(number=version.number)
        self._column.addWidget(label(look, number, "bodyStrong"))
        day = self.tr("Published {day}").format(day=say_date(look, version.published.astimezone().date()))
        self._column.addWidget(label(look, day, "meta", "muted"))
        if version.digest not in self._items:
            self._items[version.digest] = self._read(version.digest)
        before = self._items[version.digest]
        found = differences(before, draft)
        if not found:
            self._column.addWidget(TextBlock(look, self.tr("The draft is the same."), "meta", "textMuted"))
            return
        lines = self._words.lines(before, draft, found)
        for line in lines[:_MOST_LINES]:
            self._column.addWidget(TextBlock(look, line, "meta"))
        if len(lines) > _MOST_LINES:
            more = self.tr("and {count} more").format(count=len(lines) - _MOST_LINES)
            self._column.addWidget(TextBlock(look, more, "meta", "textMuted"))
        button = Button(look, self.tr("Restore as draft"), "link", icon="rotate-ccw", compact=True)
        button.setAccessibleDescription(number)
        button.clicked.connect(lambda: self.restore_wanted.emit(before))
        self.buttons.append(button)
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
