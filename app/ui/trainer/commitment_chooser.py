"""A small window with all commitments of the policy, to choose those that an item rests on."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.item_texts import fold
from app.domain.policy import Policy
from app.ui.shared.labels import label
from app.ui.shared.lines import PageBody, scrolling
from app.ui.shared.look import Look
from app.ui.shared.popup_frame import PopupFrame
from app.ui.shared.search_field import SearchField
from app.ui.shared.tick_box import TickBox

_WIDTH, _HEIGHT = 380, 360


class CommitmentChooser(PopupFrame):
    """`toggled_one` carries the id of a commitment that was ticked, or is not any more."""

    toggled_one = Signal(str, bool)

    def __init__(self, look: Look, policy: Policy, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.search = SearchField(look, self.tr("Search number or words"), widest=_WIDTH)
        self.boxes: dict[str, TickBox] = {}
        self._words: dict[str, str] = {}
        self._nothing = label(look, self.tr("No commitment has these words."), "body", "muted")
        self._nothing.hide()
        body = PageBody()
        rows = QVBoxLayout(body)
        rows.setContentsMargins(look.px(6), 0, look.px(10), 0)
        rows.setSpacing(look.px(2))
        for one in policy.commitments():
            texts = (one.label, one.text)
            said = [text.in_language(look.language) for text in texts]
            box = TickBox(look, f"§{one.number} {said[0]}: {said[1]}")
            box.clicked.connect(partial(self._tell, one.id))
            self.boxes[one.id] = box
            self._words[one.id] = fold(" ".join([one.number, one.id, *(f"{text.en} {text.ja}" for text in texts)]))
            rows.addWidget(box)
        rows.addWidget(self._nothing)
        rows.addStretch(1)
        self._area = scrolling(body)
        self._area.setStyleSheet(
            f"QScrollArea#pageScroll, QWidget#pageBody {{ background: {look.hex('surface')}; border: none; }}"
        )
        column = QVBoxLayout(self)
        pad = look.px(14)
        column.setContentsMargins(pad, pad, pad, pad)
        column.setSpacing(look.px(10))
        column.addWidget(self.search)
        column.addWidget(self._area, 1)
        self.apply_button.setText(self.tr("Done"))
        column.addWidget(self.apply_button, 0, Qt.AlignmentFlag.AlignRight)
        self.setFixedSize(look.px(_WIDTH), min(look.px(_HEIGHT), self.screen().availableGeometry().height() - 80))
        self.search.searched.connect(self._find)
        self.apply_button.clicked.connect(self.hide)

    def show_chosen(self, commitments: tuple[str, ...]) -> None:
        """Tick these commitments."""
        for one, box in self.boxes.items():
            box.setChecked(one in commitments)

    def first(self) -> QWidget:
        return self.search

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shown = [box for box in self.boxes.values() if box.isVisibleTo(self)]
        focused = self.focusWidget()
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step and shown:
            at = shown.index(focused) + step if focused in shown else 0
            box = shown[max(0, min(at, len(shown) - 1))]
            box.setFocus(Qt.FocusReason.TabFocusReason)
            self._area.ensureWidgetVisible(box)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.hide()
            elif focused is self.search and shown:
                shown[0].click()
        else:
            super().keyPressEvent(event)

    def _find(self, words: str) -> None:
        wanted = fold(words).replace("§", "").split()
        for one, box in self.boxes.items():
            box.setVisible(all(word in self._words[one] for word in wanted))
        self._nothing.setVisible(not any(box.isVisibleTo(self) for box in self.boxes.values()))

    def _tell(self, commitment_id: str) -> None:
        self.toggled_one.emit(commitment_id, self.boxes[commitment_id].isChecked())
