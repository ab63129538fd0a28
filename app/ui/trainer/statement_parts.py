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
from app.ui.trainer.spots import Spot, give_place
from app.ui.trainer.told_pair import ToldPair

_TRUE, _FALSE = "true", "false"


class StatementParts(QWidget):
    """The feedback waits until it is said which of the two is right: before that nobody knows what to tell."""

    def __init__(self, look: Look, history: ItemHistory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._first = self.tr("First choose whether it is true")
        self.truth = SegmentedControl(
            look, self.tr("The statement is"), ((_TRUE, self.tr("True")), (_FALSE, self.tr("False")))
        )
        for segment in self.truth.segments:
            give_place(segment, "statement")
        self.told = {
            True: ToldPair(look, history, ("statement", _TRUE), self.tr("What to tell whoever says “true”")),
            False: ToldPair(look, history, ("statement", _FALSE), self.tr("What to tell whoever says “false”")),
        }
        head = QHBoxLayout()
        head.setSpacing(look.px(10))
        head.addWidget(label(look, self.tr("The statement is"), "bodyStrong"))
        head.addWidget(self.truth)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addLayout(head)
        for told in self.told.values():
            column.addWidget(told)
        self.truth.chosen.connect(self._choose)
        for segment in self.truth.segments:
            segment.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_item(self, item: Item) -> None:
        """Show what an item claims."""
        statement = item.statement
        for says, told in self.told.items():
            told.set_waiting("" if statement is not None else self._first)
            told.show_right(right=statement is not None and statement.is_true is says)
        if statement is not None:
            self.truth.choose(_TRUE if statement.is_true else _FALSE)

    def _choose(self) -> None:
        is_true = self.truth.value() == _TRUE
        self._history.change(Spot(("statement",)), partial(set_truth, is_true=is_true))
