"""A module in the list of modules: its state in words, what it has, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.domain.studio import WorkState
from app.domain.studio_lists import ModuleLine
from app.ui.shared.buttons import Button
from app.ui.shared.commitment_tag import CompactTags
from app.ui.shared.labels import label, line_icon
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_number
from app.ui.shared.text_flow import TextBlock
from app.ui.trainer.place_words import say_alone
from app.ui.trainer.publish_words import say_nothing_yet
from app.ui.trainer.state_words import say_state
from app.ui.trainer.title_link import TitleLink

_MOST_TAGS = 8


class ModuleLineView(QWidget):
    """`open_wanted` and `publish_wanted` lead to the module; `withdraw_wanted` and `delete_wanted` ask first."""

    open_wanted = Signal()
    publish_wanted = Signal()
    withdraw_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, look: Look, line: ModuleLine, numbers: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self.line = look, line
        title = line.title.in_language(look.language) or self.tr("Untitled module")
        self.open_button = Button(look, self.tr("Open"), "secondary", compact=True)
        self.menu_button = Button(look, self.tr("More"), "ghost", icon="chevron-down", icon_after=True, compact=True)
        self.menu = QMenu(self)
        self._fill_menu()
        for button in (self.open_button, self.menu_button):
            button.setAccessibleDescription(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.px(12), 0, look.px(12))
        column.setSpacing(look.px(3))
        head = QHBoxLayout()
        head.setSpacing(look.px(10))
        words = QVBoxLayout()
        words.setSpacing(look.px(3))
        self.title = TitleLink(look, title)
        words.addWidget(self.title)
        tone = "textMuted" if line.state is WorkState.LIVE else "accentText"
        self.state = TextBlock(look, self._say_state(), "meta", tone)
        words.addWidget(self.state)
        words.addWidget(TextBlock(look, self._counts(), "meta", "textMuted"))
        head.addLayout(words, 1)
        head.addWidget(self.open_button)
        head.addWidget(self.menu_button)
        column.addLayout(head)
        tags = [numbers[one] for one in line.commitments if one in numbers]
        if tags:
            row = QHBoxLayout()
            row.setSpacing(look.px(8))
            row.addWidget(CompactTags(look, tuple(tags[:_MOST_TAGS])))
            if len(tags) > _MOST_TAGS:
                row.addWidget(label(look, f"+{len(tags) - _MOST_TAGS}", "meta", "muted"))
            row.addStretch(1)
            column.addSpacing(look.px(3))
            column.addLayout(row)
        if line.unfinished_items:
            column.addLayout(self._warning("circle-alert", "wrong", self._unfinished()))
        if line.source_changed:
            column.addLayout(
                self._warning("triangle-alert", "due", self.tr("Course files changed under it since you began."))
            )
        self.open_button.clicked.connect(self.open_wanted)
        self.title.clicked.connect(self.open_wanted)
        self.menu_button.clicked.connect(self._open_menu)

    def action(self, words: str) -> QAction:
        """Return what the menu does under these words."""
        return next(one for one in self.menu.actions() if one.text() == words)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.open_wanted.emit()

    def _fill_menu(self) -> None:
        state = self.line.state
        published = bool(self.line.version)
        for words, signal, there in (
            (self.tr("Publish…"), self.publish_wanted, state is not WorkState.RETIRED),
            (self.tr("Bring back…"), self.publish_wanted, state is WorkState.RETIRED),
            (self.tr("Withdraw…"), self.withdraw_wanted, published and state is not WorkState.RETIRED),
            (self.tr("Delete…"), self.delete_wanted, not published),
        ):
            if there:
                action = QAction(words, self.menu)
                action.triggered.connect(signal)
                self.menu.addAction(action)

    def _open_menu(self) -> None:
        self.menu.popup(self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft()))

    def _say_state(self) -> str:
        state, version = self.line.state, self.line.version
        if state is WorkState.RETIRED:
            return self.tr("Withdrawn: nobody is taught it")
        if state is WorkState.LIVE and self.line.publishable_items:
            state = WorkState.CHANGED
        if not version:
            return say_state(WorkState.NEW)
        return self.tr("Version {version}  ·  {state}").format(version=version, state=say_state(state))

    def _counts(self) -> str:
        look, line = self._look, self.line
        pages = self.tr("1 page") if line.pages == 1 else self.tr("{count} pages")
        items = self.tr("1 item") if line.items == 1 else self.tr("{count} items")
        parts = [pages.format(count=line.pages), items.format(count=say_number(look, line.items))]
        if line.items_from:
            count = len(line.items_from)
            from_ = self.tr("items of 1 module") if count == 1 else self.tr("items of {count} modules")
            parts = [from_.format(count=count)]
        count = line.publishable_items
        if count and line.version:
            changed = self.tr("1 item changed") if count == 1 else self.tr("{count} items changed")
            parts.append(changed.format(count=say_number(look, count)))
        if len(line.languages) == 1:
            parts.append(say_alone(line.languages[0]))
        return "  ·  ".join(parts)

    def _unfinished(self) -> str:
        if self.line.only_waits:
            return say_nothing_yet(self._look, self.line.waiting_items)
        if self.line.unfinished_items == 1:
            return self.tr("1 item is unfinished.")
        return self.tr("{count} items are unfinished.").format(count=say_number(self._look, self.line.unfinished_items))

    def _warning(self, icon: str, role: str, words: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._look.px(6))
        row.addWidget(line_icon(self._look, icon, role, "meta"))
        row.addWidget(TextBlock(self._look, words, "meta", role), 1)
        return row
