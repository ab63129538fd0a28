"""The lists before publishing: what stands in the way, what changed, what is left out, what is thin."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.publishing import Blocker, BlockerId
from app.ui.shared.labels import label, line_icon
from app.ui.shared.look import Look
from app.ui.shared.show_more import ShowMore
from app.ui.shared.text_flow import TextBlock
from app.ui.trainer.blocker_words import BlockerWords
from app.ui.trainer.draft_reasons import ListedDraft
from app.ui.trainer.low_link import LowLink


class BlockerList(QWidget):
    """`pressed` carries the blocker whose link was pressed.

    `begun` are commitments that an unfinished item is about: there one is finished and not another one begun. A
    language that is `alone` is not named.
    """

    pressed = Signal(Blocker)

    def __init__(
        self,
        look: Look,
        words: BlockerWords,
        blockers: Sequence[Blocker],
        begun: frozenset[str] = frozenset(),
        parent: QWidget | None = None,
        *,
        alone: bool = False,
    ) -> None:
        super().__init__(parent)
        self._look, self._words, self._begun, self._alone = look, words, begun, alone
        self.links: list[LowLink] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        title = self.tr("1 thing stands in the way")
        if len(blockers) != 1:
            title = self.tr("{count} things stand in the way").format(count=len(blockers))
        column.addWidget(TextBlock(look, title, "bodyStrong", "wrong"))
        rows = QVBoxLayout()
        rows.setSpacing(look.px(6))
        column.addLayout(rows)

        def add(some: Sequence[Blocker]) -> None:
            for one in some:
                rows.addLayout(self._row(one))

        self.more = ShowMore(look, add, blockers)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def _row(self, blocker: Blocker) -> QHBoxLayout:
        look, row = self._look, QHBoxLayout()
        row.setSpacing(look.px(8))
        row.addWidget(line_icon(look, "circle-alert", "wrong"), 0, Qt.AlignmentFlag.AlignTop)
        said = self._words.say(blocker, alone=self._alone)
        row.addWidget(TextBlock(look, said, "body", "wrong"), 1)
        action = self._words.action(blocker)
        if blocker.id is BlockerId.UNTESTED and blocker.subject in self._begun:
            action = self.tr("Finish the item")
        if action:
            link = LowLink(look, action)
            link.setAccessibleDescription(said)
            link.clicked.connect(partial(self.pressed.emit, blocker))
            self.links.append(link)
            row.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
        return row


class DraftList(QWidget):
    """Items of the module, each with why it is here and the way to it; `pressed` carries the id of one."""

    pressed = Signal(str)

    def __init__(
        self,
        look: Look,
        title: str,
        drafts: Sequence[ListedDraft],
        role: str = "due",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        if title:
            column.addWidget(label(look, title, "overline"))
        rows = QVBoxLayout()
        rows.setSpacing(look.px(6))
        column.addLayout(rows)
        self.links: list[LowLink] = []

        def add(some: Sequence[ListedDraft]) -> None:
            for one in some:
                row = QHBoxLayout()
                row.setSpacing(look.px(8))
                words = QVBoxLayout()
                words.setSpacing(0)
                words.addWidget(TextBlock(look, one.name, "body", role))
                words.addWidget(TextBlock(look, one.why, "meta", "textMuted"))
                row.addLayout(words, 1)
                link = LowLink(look, self.tr("Open the item"))
                link.setAccessibleDescription(f"{one.name}: {one.why}")
                link.clicked.connect(partial(self.pressed.emit, one.id))
                self.links.append(link)
                row.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
                rows.addLayout(row)

        self.more = ShowMore(look, add, drafts)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)


class LineList(QWidget):
    """A heading with lines below it, the first at once and the others on request."""

    def __init__(
        self,
        look: Look,
        title: str,
        lines: Sequence[str],
        role: str = "text",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        if title:
            column.addWidget(label(look, title, "overline"))
        rows = QVBoxLayout()
        rows.setSpacing(look.px(4))
        column.addLayout(rows)

        def add(some: Sequence[str]) -> None:
            for one in some:
                rows.addWidget(TextBlock(look, one, "body", role))

        column.addWidget(ShowMore(look, add, lines), 0, Qt.AlignmentFlag.AlignLeft)
