"""The panel beside the statistics: one item version whole, with the ways to its editor."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.shared.buttons import Button
from app.ui.shared.lines import PageBody, hairline, scrolling, swap
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock
from app.ui.trainer.item_statistics_view import ItemStatisticsView
from app.ui.trainer.kind_words import say_kind
from app.ui.trainer.statistics_rows import StatisticsRow


class StatisticsDetail(QFrame):
    """`edit_wanted` and `key_wanted` carry the id of the item; whoever may not write sees no way there."""

    closed = Signal()
    edit_wanted = Signal(str)
    key_wanted = Signal(str)

    def __init__(self, look: Look, *, writes: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._look, self._writes = look, writes
        self.row: StatisticsRow | None = None
        self.view: QWidget = QWidget()
        self._title = TextBlock(look, "", "heading")
        self._about = TextBlock(look, "", "meta", "textMuted")
        self._stem = TextBlock(look, "", "body", emphasis=True)
        self.close_button = Button(look, "", "ghost", icon="x", compact=True)
        self.close_button.setAccessibleName(self.tr("Close"))
        self.edit_button = Button(look, self.tr("Edit the item"), icon="square-pen", compact=True)
        self.key_button = Button(look, self.tr("The answer key was wrong…"), "link", compact=True)
        self._lay_out()
        self.close_button.clicked.connect(self.closed)
        self.edit_button.clicked.connect(lambda: self._tell(self.edit_wanted))
        self.key_button.clicked.connect(lambda: self._tell(self.key_wanted))

    def show_row(self, row: StatisticsRow) -> None:
        """Show another item version."""
        self.row = row
        one, look = row.statistics, self._look
        self._title.set_text(row.title if row.named else one.item.id)
        version = self.tr("Version {number}").format(number=row.number) if row.number is not None else ""
        asked = self.tr("asked now") if one.current else self.tr("an earlier version")
        parts = (say_kind(one.item.kind), version, asked, row.module_title)
        self._about.set_text(" · ".join(part for part in parts if part))
        stem = one.item.stem.in_language(look.language)
        question = one.item.question.in_language(look.language) if one.item.question is not None else ""
        self._stem.set_text(f"{stem}{'' if look.language == 'ja' else ' '}{question}".strip())
        self.edit_button.setVisible(self._writes and row.has_draft)
        self.key_button.setVisible(self._writes and row.has_draft and one.people != 0)
        self.view = swap(self._inner, self.view, ItemStatisticsView(look, one))
        self._area.verticalScrollBar().setValue(0)

    def focus_first(self) -> None:
        """Put the keyboard into the panel."""
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        look = self._look
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(look.px(20), look.px(16), look.px(12), look.px(8))
        head.addWidget(self._title, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        body = PageBody()
        self._inner = QVBoxLayout(body)
        self._inner.setContentsMargins(look.px(20), 0, look.px(20), look.px(20))
        self._inner.setSpacing(look.px(8))
        self._inner.addWidget(self._about)
        self._inner.addWidget(self._stem)
        self._inner.addWidget(hairline())
        self._inner.addWidget(self.view)
        self._inner.addStretch(1)
        self._area = scrolling(body)
        column.addWidget(self._area, 1)
        column.addWidget(hairline())
        foot = QVBoxLayout()
        foot.setContentsMargins(look.px(20), look.px(10), look.px(20), look.px(10))
        foot.setSpacing(look.px(4))
        foot.addWidget(self.edit_button, 0, Qt.AlignmentFlag.AlignLeft)
        foot.addWidget(self.key_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(foot)

    def _tell(self, signal: object) -> None:
        if self.row is not None:
            signal.emit(self.row.statistics.item.id)  # type: ignore[attr-defined]
