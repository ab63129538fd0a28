"""What an item rests on: its commitments with the way to more, and what is known of its live version."""

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from app.domain.items import Item
from app.domain.policy import Policy
from app.ui.shared.commitment_popover import CommitmentOpener
from app.ui.shared.flow_layout import FlowLayout
from app.ui.shared.labels import label, tip
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock
from app.ui.trainer.commitment_chooser import CommitmentChooser
from app.ui.trainer.item_history import ItemHistory
from app.ui.trainer.low_link import LowLink
from app.ui.trainer.reading_order import drop
from app.ui.trainer.spots import Spot, give_place


class ItemRests(QWidget):
    """A tag opens its commitment; the button ticks and unticks them."""

    def __init__(
        self,
        look: Look,
        history: ItemHistory,
        policy: Policy,
        opener: CommitmentOpener,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._history, self._policy, self._opener = look, history, policy, opener
        self._known = {one.id: one for one in policy.commitments()}
        self._shown: tuple[str, ...] | None = None
        self._title = label(look, "", "bodyStrong")
        self._title.setToolTip(tip(self.tr("The commitments of the policy that this item teaches and proves")))
        self.add_button = LowLink(look, self.tr("Commitment"), icon="plus")
        self.add_button.setAccessibleName(self.tr("Choose the commitments that the item rests on"))
        give_place(self.add_button, "commitments")
        self._chooser: CommitmentChooser | None = None
        self._title.setFixedHeight(look.number("tagHeight"))
        self._tags = QWidget()
        policy_ = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy_.setHeightForWidth(True)
        self._tags.setSizePolicy(policy_)
        self._flow = FlowLayout(look.px(10), self._tags)
        self._live = label(look, "", "meta", "muted")
        self._live.setWordWrap(True)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look.px(8))
        self._row.addWidget(self._tags, 3)
        self._row.addWidget(self._live, 2)
        self.add_button.clicked.connect(self.open_chooser)

    @property
    def chooser(self) -> CommitmentChooser:
        """The list of all commitments, built when it is wanted first."""
        if self._chooser is None:
            self._chooser = CommitmentChooser(self._look, self._policy, self)
            self._chooser.toggled_one.connect(self._toggle)
        return self._chooser

    def say_live(self, sentence: str) -> None:
        """Say what is known of the live version."""
        self._live.setText(sentence)

    def show_item(self, item: Item) -> None:
        """Show the commitments of an item."""
        if item.commitments == self._shown:
            return
        self._shown = item.commitments
        words = self.tr("Rests on") if item.commitments else self.tr("Which commitment does it teach?")
        self._title.setText(words)
        while (entry := self._flow.takeAt(0)) is not None:
            widget = entry.widget()
            if widget is not None and widget not in (self._title, self.add_button):
                drop(widget)
        self._flow.addWidget(self._title)
        for one in item.commitments:
            if one in self._known:
                tag = self._opener.tag(self._policy, self._known[one])
                give_place(tag, "commitments", one)
                self._flow.addWidget(tag)
            else:
                gone = self.tr("{id}: not in the policy any more").format(id=one)
                self._flow.addWidget(TextBlock(self._look, gone, "meta", "wrong"))
        self._flow.addWidget(self.add_button)
        if self._chooser is not None:
            self._chooser.show_chosen(item.commitments)
        self._tags.updateGeometry()

    def open_chooser(self) -> None:
        """Open the list of commitments below the button."""
        self.chooser.show_chosen(self._history.item.commitments)
        self.chooser.open_at(self.add_button.mapToGlobal(QPoint(0, self.add_button.height() + self._look.px(4))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self.isVisible():
            self._arrange()
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        self._arrange()
        super().showEvent(event)

    def _arrange(self) -> None:
        narrow = self.width() < self._look.px(620)
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        side = Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag.AlignRight
        self._live.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)

    def _toggle(self, commitment_id: str, on: bool) -> None:
        def toggled(item: Item) -> Item:
            rest = tuple(one for one in item.commitments if one != commitment_id)
            return replace(item, commitments=(*rest, commitment_id) if on else rest)

        self._history.change(Spot(("commitments",)), toggled)
