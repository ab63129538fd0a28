"""What stands beside an item: before checking the section alone, after checking the commitments themselves."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.inquiries import AboutKind, Subject
from app.domain.items import Item
from app.domain.policy import Policy
from app.ui.shared.buttons import Button, KeyHint
from app.ui.shared.commitment_card import CommitmentCard, withheld_card
from app.ui.shared.commitment_popover import CommitmentOpener
from app.ui.shared.items.item_view import HELD, KeyHints
from app.ui.shared.labels import label
from app.ui.shared.look import Look


class BeforeChecking(QWidget):
    """Names the section alone, for the commitment would give the answer away, and the keys that answer."""

    def __init__(self, look: Look, policy: Policy, item: Item, hints: KeyHints, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        section = policy.section_of(item.commitments[0])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.px(32), 0, 0)
        column.setSpacing(look.px(6))
        sentence = self.tr(
            "This item rests on a commitment in section {number}. You will see which one, and why, after you check."
        ).format(number=section.number)
        column.addWidget(withheld_card(look, section.number, section.title.in_language(look.language), sentence))
        column.addSpacing(look.px(10))
        for keys, words in (*hints, (("Enter",), self.tr("check")), (("Esc",), self.tr("leave"))):
            between = "+" if keys[0] in HELD else self.tr("to")
            column.addWidget(KeyHint(look, keys, between, words))
        column.addStretch(1)


class AfterChecking(QWidget):
    """Shows the commitments of an item, whose tags open through `opener`.

    `reread_pressed` asks for its lesson page, where `page` (from 1) is known; `ask_wanted` carries the item as subject.
    """

    reread_pressed = Signal()
    ask_wanted = Signal(Subject)

    def __init__(
        self,
        look: Look,
        policy: Policy,
        item: Item,
        page: int | None,
        opener: CommitmentOpener,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._item = item
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.px(32), 0, 0)
        column.setSpacing(look.px(8))
        column.addWidget(label(look, self.tr("This item rests on"), "overline", "muted"))
        for commitment_id in item.commitments:
            column.addWidget(CommitmentCard(look, policy, policy.commitment(commitment_id), opener, note=True))
        if page is not None:
            link = Button(look, self.tr("Reread lesson page {page}").format(page=page), "link", icon="book-open")
            link.clicked.connect(self.reread_pressed)
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        self.ask_button = Button(look, self.tr("Ask or doubt"), "ghost", icon="message-circle-question-mark")
        self.ask_button.clicked.connect(self._ask)
        column.addWidget(self.ask_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def _ask(self) -> None:
        self.ask_wanted.emit(Subject(AboutKind.ITEM, self._item.id, self._item.stem))
