"""Says before publishing how many items have findings, and leads to them; nothing is refused for it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.shared.laying_out import lay_out_now
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_number
from app.ui.shared.text_flow import TextBlock
from app.ui.trainer.draft_reasons import ListedDraft
from app.ui.trainer.low_link import LowLink
from app.ui.trainer.publish_lists import DraftList


class PublishFindings(QWidget):
    """One line with a link, which opens the only item there is or lists several; `pressed` carries the id of one.

    `grown` tells that items are listed.
    """

    pressed = Signal(str)
    grown = Signal()

    def __init__(self, look: Look, items: Sequence[ListedDraft], parent: QWidget | None = None) -> None:
        """Show `items`: at least one."""
        super().__init__(parent)
        self._look, self._items = look, items
        self.list: DraftList | None = None
        one = self.tr("1 item has findings of the item-writing rules. You can publish all the same.")
        several = self.tr("{count} items have findings of the item-writing rules. You can publish all the same.")
        words = one if len(items) == 1 else several.format(count=say_number(look, len(items)))
        self.link = LowLink(look, self.tr("Open the item") if len(items) == 1 else self.tr("Show them"))
        self.link.setAccessibleDescription(words if len(items) > 1 else f"{words} {items[0].why}")
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        row.addWidget(TextBlock(look, words, "body", "textMuted"), 1)
        row.addWidget(self.link, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(6))
        self._column.addLayout(row)
        if len(items) == 1:
            self._column.addWidget(TextBlock(look, items[0].why, "meta", "textMuted"))
        self.link.clicked.connect(self._follow)

    def _follow(self) -> None:
        if len(self._items) == 1:
            self.pressed.emit(self._items[0].id)
            return
        self.list = DraftList(self._look, "", self._items, "text")
        self.list.pressed.connect(self.pressed)
        self.list.more.grown.connect(self.grown)
        self._column.addWidget(self.list)
        self.list.show()
        self.grown.emit()
        lay_out_now()
        self.list.links[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.link.hide()
