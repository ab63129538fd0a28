"""The commitments of a module or a lesson page: tags that open them, and the list to tick them in."""

from collections.abc import Sequence
from typing import Any, ClassVar

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.domain.policy import Policy
from app.ui.shared.commitment_popover import CommitmentOpener
from app.ui.shared.flow_layout import FlowLayout
from app.ui.shared.labels import label
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock
from app.ui.trainer.commitment_chooser import CommitmentChooser
from app.ui.trainer.low_link import LowLink
from app.ui.trainer.reading_order import drop
from app.ui.trainer.spots import give_place


class CommitmentsField(QWidget):
    """`changed` carries all of them in their order after one was ticked, or is not any more."""

    changed: ClassVar["Signal[Any]"] = Signal(object)

    def __init__(
        self,
        look: Look,
        policy: Policy,
        opener: CommitmentOpener,
        title: str,
        place: tuple[str, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._policy, self._opener, self._place = look, policy, opener, place
        self._known = {one.id: one for one in policy.commitments()}
        self._shown: tuple[str, ...] | None = None
        self._chooser: CommitmentChooser | None = None
        self.add_button = LowLink(look, self.tr("Commitment"), icon="plus")
        self.add_button.setAccessibleName(self.tr("Choose commitments"))
        give_place(self.add_button, *place)
        self._tags = QWidget()
        sizes = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        sizes.setHeightForWidth(True)
        self._tags.setSizePolicy(sizes)
        self._flow = FlowLayout(look.px(10), self._tags)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        column.addWidget(label(look, title, "overline"))
        column.addWidget(self._tags)
        self.add_button.clicked.connect(self.open_chooser)
        self.show_chosen(())

    @property
    def chooser(self) -> CommitmentChooser:
        """The list of all commitments, built when it is wanted first."""
        if self._chooser is None:
            self._chooser = CommitmentChooser(self._look, self._policy, self)
            self._chooser.toggled_one.connect(self._toggle)
        return self._chooser

    def chosen(self) -> tuple[str, ...]:
        """Return the commitments in their order."""
        return self._shown or ()

    def show_chosen(self, commitments: Sequence[str]) -> None:
        """Show commitments."""
        if tuple(commitments) == self._shown:
            return
        self._shown = tuple(commitments)
        while (entry := self._flow.takeAt(0)) is not None:
            widget = entry.widget()
            if widget is not None and widget is not self.add_button:
                drop(widget)
        for one in self._shown:
            if one in self._known:
                tag = self._opener.tag(self._policy, self._known[one])
                give_place(tag, *self._place, one)
                self._flow.addWidget(tag)
                self._stop_before_button(tag)
            else:
                gone = self.tr("{id}: not in the policy any more").format(id=one)
                self._flow.addWidget(TextBlock(self._look, gone, "meta", "wrong"))
        self._flow.addWidget(self.add_button)
        if self._chooser is not None:
            self._chooser.show_chosen(self._shown)
        self._tags.updateGeometry()

    def open_chooser(self) -> None:
        """Open the list of commitments below the button."""
        self.chooser.show_chosen(self.chosen())
        self.chooser.open_at(self.add_button.mapToGlobal(QPoint(0, self.add_button.height() + self._look.px(4))))

    def _stop_before_button(self, tag: QWidget) -> None:
        """Let Tab go as they stand: to the tags, then to the button."""
        before = self.add_button.previousInFocusChain()
        while before not in (None, self.add_button) and before.focusPolicy() == Qt.FocusPolicy.NoFocus:
            before = before.previousInFocusChain()  # Qt leaves the order as it is behind what takes no keyboard
        if before is not None:
            QWidget.setTabOrder(before, tag)

    def _toggle(self, commitment_id: str, on: bool) -> None:
        rest = tuple(one for one in self.chosen() if one != commitment_id)
        self.show_chosen((*rest, commitment_id) if on else rest)
        self.changed.emit(self.chosen())
