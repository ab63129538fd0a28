"""All commitments of the policy as a list that scrolls, with a search, to tick some of them."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.policy import Policy
from app.domain.studio import fold
from app.ui.shared.lines import PageBody, scrolling
from app.ui.shared.look import Look
from app.ui.shared.search_field import SearchField
from app.ui.shared.tick_box import TickBox

_HIGH = 190


class CommitmentTicks(QWidget):
    """The ticked ones come in the order in which they were ticked."""

    def __init__(self, look: Look, policy: Policy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen: list[str] = []
        self._words: dict[str, str] = {}
        self.search = SearchField(look, self.tr("Search number or words"), widest=432)
        self.boxes: dict[str, TickBox] = {}
        body = PageBody()
        rows = QVBoxLayout(body)
        rows.setContentsMargins(look.px(6), 0, look.px(10), 0)
        rows.setSpacing(look.px(2))
        for one in policy.commitments():
            said = [text.in_language(look.language) for text in (one.label, one.text)]
            box = TickBox(look, f"§{one.number} {said[0]}: {said[1]}")
            box.clicked.connect(partial(self._take, one.id))
            self.boxes[one.id] = box
            self._words[one.id] = fold(" ".join([one.number, one.id, one.label.en, one.label.ja, *said]))
            rows.addWidget(box)
        rows.addStretch(1)
        area = scrolling(body)
        area.setFixedHeight(look.px(_HIGH))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addWidget(self.search)
        column.addWidget(area)
        self.search.searched.connect(self._find)

    def chosen(self) -> tuple[str, ...]:
        """Return what is ticked."""
        return tuple(self._chosen)

    def _take(self, commitment: str) -> None:
        if self.boxes[commitment].isChecked():
            self._chosen.append(commitment)
        else:
            self._chosen.remove(commitment)

    def _find(self, words: str) -> None:
        for one, box in self.boxes.items():
            box.setVisible(fold(words) in self._words[one])
