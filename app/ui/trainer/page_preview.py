"""A lesson page as the learner sees it while it is written: the text, the commitment beside it, what to try."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.item_trying import tryable
from app.domain.items import Item
from app.domain.modules import Page
from app.domain.policy import Policy
from app.domain.texts import LANGUAGES, Language
from app.ui.shared.commitment_card import CommitmentCard
from app.ui.shared.commitment_popover import CommitmentOpener
from app.ui.shared.items.views import view_of
from app.ui.shared.labels import label
from app.ui.shared.lesson_text import LessonText
from app.ui.shared.lines import card, hairline, swap
from app.ui.shared.look import Look
from app.ui.shared.segmented_control import SegmentedControl
from app.ui.shared.text_flow import TextBlock

_PAUSE = 150
"""Milliseconds without a change after which the page is set anew."""
_CARD, _BESIDE_FROM = 280, 640


class PagePreview(QWidget):
    """Set with the parts of the learner's page, so that nothing looks otherwise there."""

    def __init__(self, look: Look, policy: Policy, opener: CommitmentOpener, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._policy, self._opener = look, policy, opener
        self._page: Page | None = None
        self._items: tuple[Item, ...] = ()
        self._drawn: object = None
        self._languages = LANGUAGES
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.draw)
        self.switch = SegmentedControl(look, self.tr("Language"), ("EN", "JA"))
        head = QHBoxLayout()
        head.setSpacing(look.px(8))
        title = label(look, self.tr("As the learner sees it"), "heading")
        title.setWordWrap(True)
        head.addWidget(title, 1)
        head.addWidget(self.switch)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(12))
        self._column.addLayout(head)
        self._column.addWidget(hairline())
        self._shown: QWidget = QWidget()
        self._column.addWidget(self._shown)
        if look.language == "ja":
            self.switch.segments[1].setChecked(True)
        self.switch.chosen.connect(self.draw)

    def offer(self, languages: tuple[Language, ...]) -> None:
        """Offer the languages of the module; one alone is shown, and there is nothing to choose."""
        self.switch.setVisible(len(languages) > 1)
        self._languages = languages
        if LANGUAGES[self.switch.place()] not in languages:
            self.switch.segments[LANGUAGES.index(languages[0])].setChecked(True)

    def show_page(self, page: Page, items: Sequence[Item]) -> None:
        """Show a page soon; `items` are those that it lets people try."""
        self._page, self._items = page, tuple(items)
        self._pause.start()

    def draw(self) -> None:
        """Show the page at once."""
        self._pause.stop()
        page, wanted = self._page, (self._page, self._items, self.switch.place(), self._languages)
        if page is None or wanted == self._drawn:
            return
        self._drawn = wanted
        look = replace(self._look, language="ja" if self.switch.place() else "en")
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(16))
        title = page.title.written_in(look.language).strip()
        body = page.body.written_in(look.language)
        column.addWidget(TextBlock(look, title or self.tr("Untitled page"), "pageTitle"))
        if body.strip():
            column.addWidget(LessonText(look, body, page.pictures))
        else:
            column.addWidget(TextBlock(look, self.tr("There is no text yet."), "body", "textMuted"))
        for item in self._items:
            column.addWidget(self._try(look, item))
        column.addStretch(1)
        known = {one.id for one in self._policy.commitments()}
        own = [self._policy.commitment(one) for one in page.commitments if one in known]
        side = CommitmentCard(look, self._policy, own[0], self._opener, note=False) if own else None
        self._shown = swap(self._column, self._shown, _Beside(self._look, words, side))

    def _try(self, look: Look, item: Item) -> QFrame:
        frame, inside = card(look)
        inside.setSpacing(look.px(8))
        inside.addWidget(label(look, self.tr("Try it"), "overline", "accent"))
        fit = tryable(item, self._languages)
        if fit is None:
            inside.addWidget(TextBlock(look, self.tr("This item is not finished."), "body", "textMuted"))
            return frame
        view = view_of(look, fit, fit.parts(), compact=True)
        view.setEnabled(False)
        inside.addWidget(view)
        return frame


class _Beside(QWidget):
    """The text with the card of its commitment beside it; below it where there is no room."""

    def __init__(self, look: Look, words: QWidget, side: QWidget | None) -> None:
        super().__init__()
        self._look, self._words, self._side = look, words, side
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look.px(40))
        self._row.addWidget(words)
        if side is not None:
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(side)
            column.addStretch(1)
            self._side = holder
            self._row.addWidget(holder)
        self._row.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        look, wide = self._look, event.size().width() >= self._look.px(_BESIDE_FROM)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        room = event.size().width()
        side = look.px(_CARD) if wide else min(room, look.px(360))
        column = look.number("readingColumn")
        self._words.setFixedWidth(min(column, room - (side + look.px(40) if wide and self._side is not None else 0)))
        if self._side is not None:
            self._side.setFixedWidth(side)
        super().resizeEvent(event)
