"""True or false: which of the two the statement is, what to tell who says so, and the reasons."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.item_shaping import set_truth
from app.domain.items import Item
from app.ui.shared.labels import label
from app.ui.shared.look import Look
from app.ui.shared.segmented import SegmentedControl
from app.ui.trainer.item_history import ItemHistory
from app.ui.trainer.part_row import FEEDBACK, PartField, PartRow
from app.ui.trainer.spots import Spot, give_place

_TRUE, _FALSE = "true", "false"


class StatementParts(QWidget):
    """The feedback comes once it is said which of the two is right: before that nobody knows what to tell."""

    def __init__(self, look: Look, history: ItemHistory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self.truth = SegmentedControl(
            look, self.tr("The statement is"), ((_TRUE, self.tr("True")), (_FALSE, self.tr("False")))
        )
        give_place(self, "statement")
        fields = (
            PartField(_TRUE, self.tr("Feedback for “true”"), FEEDBACK),
            PartField(_FALSE, self.tr("Feedback for “false”"), FEEDBACK),
        )
        self.row = PartRow(look, history, ("statement",), fields, removable=False)
        head = QHBoxLayout()
        head.setSpacing(look.px(10))
        head.addWidget(label(look, self.tr("The statement is"), "bodyStrong"))
        head.addWidget(self.truth)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addLayout(head)
        column.addWidget(self.row)
        self.setFocusProxy(self.truth.segments[0])
        self.truth.chosen.connect(self._choose)
        for segment in self.truth.segments:
            segment.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_item(self, item: Item) -> None:
        """Show what an item claims."""
        self.row.setVisible(item.statement is not None)
        if item.statement is None:
            return
        self.truth.choose(_TRUE if item.statement.is_true else _FALSE)
        mark = self.tr("T", "true, on the rail") if item.statement.is_true else self.tr("F", "false, on the rail")
        self.row.show_part(mark, self.tr("Statement"), "", "", right=False)

    def _choose(self) -> None:
        is_true = self.truth.value() == _TRUE
        self._history.change(Spot(("statement",)), partial(set_truth, is_true=is_true))
