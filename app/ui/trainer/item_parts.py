"""What an item of each kind is made of, below its stem."""

from typing import Protocol

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.items import Item, ItemKind
from app.ui.shared.labels import icon_label, label
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock
from app.ui.trainer.item_history import ItemHistory
from app.ui.trainer.option_parts import GroupParts, OptionParts, PairParts
from app.ui.trainer.reading_order import drop
from app.ui.trainer.scene_parts import SceneParts
from app.ui.trainer.statement_parts import StatementParts
from app.ui.trainer.typed_parts import TypedParts


class _Parts(Protocol):
    def show_item(self, item: Item) -> None: ...


class ItemParts(QWidget):
    """Builds the lists of a kind anew where the kind becomes another one."""

    def __init__(self, look: Look, history: ItemHistory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._history = look, history
        self._kind: ItemKind | None = None
        self._lists: list[_Parts] = []
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._holder = QWidget()
        self._outer.addWidget(self._holder)

    def show_item(self, item: Item) -> None:
        """Show the parts of an item."""
        if item.kind is not self._kind:
            self._kind = item.kind
            self._outer.removeWidget(self._holder)
            drop(self._holder)
            self._holder = QWidget()
            self._column = QVBoxLayout(self._holder)
            self._column.setContentsMargins(0, 0, 0, 0)
            self._column.setSpacing(self._look.px(8))
            self._lists = []
            self._build(item.kind)
            self._outer.addWidget(self._holder)
            self._holder.show()
        for one in self._lists:
            one.show_item(item)

    def _build(self, kind: ItemKind) -> None:
        look, history = self._look, self._history
        if kind is ItemKind.TRUE_FALSE_REASON:
            self._add("", StatementParts(look, history))
            self._add(
                self.tr("Reasons and feedback; there may be none"),
                OptionParts(look, history, kind),
                self.tr("With reasons, people also choose why. The circle marks the right reason."),
                shuffled=True,
            )
        elif kind is ItemKind.MATCHING:
            self._add(self.tr("Pairs and feedback"), PairParts(look, history), shuffled=True)
            self._add(self.tr("On the right, and fits nothing"), OptionParts(look, history, kind))
        elif kind is ItemKind.ORDERING:
            title = self.tr("Steps in their right order, and feedback")
            self._add(title, OptionParts(look, history, kind), shuffled=True)
        elif kind is ItemKind.SORTING:
            self._add(self.tr("Groups"), GroupParts(look, history))
            self._add(self.tr("Cards and feedback"), OptionParts(look, history, kind), shuffled=True)
        elif kind in (ItemKind.SHORT_ANSWER, ItemKind.NUMERICAL):
            self._add("", TypedParts(look, history, kind))
        elif kind is ItemKind.SCENARIO:
            self._add(self.tr("Scenes and choices"), SceneParts(look, history))
        else:
            several = kind is ItemKind.MULTIPLE_ANSWERS
            hint = self.tr("The box marks a right answer: press it, by mouse or with the space bar.")
            if not several:
                hint = self.tr("The circle marks the right answer: press it, by mouse or with the space bar.")
            self._add(self.tr("Options and feedback"), OptionParts(look, history, kind), hint, shuffled=True)

    def _add(self, title: str, part: QWidget, hint: str = "", *, shuffled: bool = False) -> None:
        look = self._look
        if title:
            row = QHBoxLayout()
            row.setContentsMargins(0, look.px(6) if self._lists else 0, 0, 0)
            row.setSpacing(look.px(8))
            heading = label(look, title, "overline")
            heading.setWordWrap(True)
            row.addWidget(heading, 1)
            if shuffled:
                row.addWidget(icon_label(look, "shuffle", "textMuted", 15))
                words = self.tr("Order shuffled for each learner") if look.scale <= 1.4 else self.tr("Shuffled")
                row.addWidget(label(look, words, "meta", "muted"))
            self._column.addLayout(row)
        if hint:
            self._column.addWidget(TextBlock(look, hint, "meta", "textMuted"))
        self._column.addWidget(part)
        self._lists.append(part)  # type: ignore[arg-type]
