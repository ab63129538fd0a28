"""What an item is beside its words: a case or knowledge, how hard, which lesson page to reread, its topic."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.domain.items import Item
from app.ui.shared.field_combo import FieldCombo
from app.ui.shared.labels import label
from app.ui.shared.look import Look
from app.ui.shared.segmented import SegmentedControl
from app.ui.shared.text_flow import TextBlock
from app.ui.shared.tick_box import TickBox
from app.ui.trainer.item_history import ItemHistory
from app.ui.trainer.line_field import LineField
from app.ui.trainer.spots import Spot, give_place

_NONE = ""
_LONGEST_TOPIC = 80


@dataclass(frozen=True, slots=True)
class LessonChoice:
    """A lesson page of the module, by its id and its title in the language of the window."""

    id: str
    title: str


class ItemFacts(QWidget):
    """Each change is a step of its own, but the letters of the topic."""

    def __init__(
        self, look: Look, history: ItemHistory, pages: Sequence[LessonChoice], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._history = look, history
        self.situation = TickBox(look, self.tr("A practical case: what happens, and what to do"))
        hint = self.tr("Coverage counts it as a situation, and each commitment needs at least one.")
        self._situation_hint = TextBlock(look, hint, "meta", "textMuted")
        self.situation.setAccessibleDescription(hint)
        levels = (("1", self.tr("Easy")), ("2", self.tr("Medium")), ("3", self.tr("Hard")))
        self.difficulty = SegmentedControl(look, self.tr("Difficulty"), levels)
        self.page = FieldCombo(look, self.tr("Lesson page to reread"), self.tr("None"))
        self.page.addItem(self.tr("None"), _NONE)
        for one in pages:
            self.page.addItem(one.title, one.id)
        self.topic = LineField(history, ("topic",), self.tr("Topic"))
        self.topic.setMaxLength(_LONGEST_TOPIC)
        self.topic.setPlaceholderText(self.tr("A word that a quiz can ask for"))
        self.topic.setProperty("ringRadius", look.radius("control") + 2)
        give_place(self.situation, "situation")
        give_place(self.page, "page")
        give_place(self.difficulty.segments[0], "difficulty")
        self._lay_out()
        self.situation.clicked.connect(self._set_situation)
        self.difficulty.chosen.connect(self._set_difficulty)
        self.page.activated.connect(self._set_page)
        self.topic.textEdited.connect(self._set_topic)

    def show_item(self, item: Item) -> None:
        """Show what an item is."""
        self.situation.setChecked(item.situation)
        self.difficulty.choose(str(item.difficulty))
        at = self.page.findData(item.page or _NONE)
        if at < 0 and item.page is not None:  # a page that the module has not any more
            self.page.addItem(item.page, item.page)
            at = self.page.count() - 1
        self.page.setCurrentIndex(at)
        if self.topic.text().strip() != (item.topic or ""):
            self.topic.setText(item.topic or "")

    def _lay_out(self) -> None:
        look = self._look
        large = look.scale > 1.4
        row = QBoxLayout(QBoxLayout.Direction.TopToBottom if large else QBoxLayout.Direction.LeftToRight)
        row.setSpacing(look.px(20))
        for title, widget, stretch in (
            (self.tr("Difficulty"), self.difficulty, 0),
            (self.tr("Lesson page to reread"), self.page, 3),
            (self.tr("Topic"), self.topic, 2),
        ):
            one = QVBoxLayout()
            one.setSpacing(look.px(6))
            one.addWidget(label(look, title, "overline"))
            one.addWidget(widget)
            one.addStretch(1)
            row.addLayout(one, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(12))
        column.addWidget(label(look, self.tr("About the item"), "overline"))
        told = QVBoxLayout()
        told.setSpacing(look.px(2))
        told.addWidget(self.situation)
        told.addWidget(self._situation_hint)
        column.addLayout(told)
        column.addLayout(row)

    def _set_situation(self) -> None:
        on = self.situation.isChecked()
        self._history.change(Spot(("situation",)), lambda item: replace(item, situation=on))

    def _set_difficulty(self) -> None:
        level = int(self.difficulty.value())
        self._history.change(Spot(("difficulty",)), lambda item: replace(item, difficulty=level))

    def _set_page(self, index: int) -> None:
        page = str(self.page.itemData(index)) or None
        self._history.change(Spot(("page",)), lambda item: replace(item, page=page))

    def _set_topic(self, words: str) -> None:
        draft = self._history.draft
        was, topic = draft.item.topic or "", words.strip() or None
        changed = replace(draft, item=replace(draft.item, topic=topic))
        if changed != draft:
            self._history.type_in(Spot(("topic",)), changed, was, words)
