"""The policy: every commitment, found by words of either language, with all about it beside the list."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.inquiries import Subject
from app.domain.people import Actor
from app.domain.refusals import Refusal
from app.ui.learner.commitment_detail import CommitmentDetail
from app.ui.learner.policy_list import SEARCH_KEY, PolicyList
from app.ui.learner.policy_model import PolicyModel
from app.ui.shared.announcing import announce
from app.ui.shared.buttons import Button
from app.ui.shared.labels import icon_label, label
from app.ui.shared.lines import PageBody, scrolling, swap
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.search_field import SearchField
from app.ui.shared.sentences import say
from app.ui.shared.text_flow import TextBlock

if TYPE_CHECKING:
    from app.services.policy_reading import PolicyReading

_LIST_WIDTH = 344
_GAP = 32
_WIDEST = 1080
_NARROW = 760
"""Width of the page (pixels ÷ text scale) below which the list and a commitment are shown one at a time."""
_STEP = 60


class PolicyPage(QWidget):
    """Shows the list and a commitment side by side, or one of them; the signals are those of `CommitmentDetail`."""

    page_wanted = Signal(str, int)
    module_wanted = Signal(str)
    ask_wanted = Signal(Subject)

    def __init__(
        self,
        look: Look,
        reading: "PolicyReading",
        actor: Actor,
        commitment: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look, self._reading, self._actor = look, reading, actor
        self._overview = overview = reading.overview(actor)
        self._narrow, self._opened = False, False
        self.detail: CommitmentDetail | None = None
        self._shown = ""
        hint = self.tr("Search in both languages")
        self.search = SearchField(look, hint, widest=_LIST_WIDTH * 2)
        self._count = label(look, "", "meta", "muted")
        self.notice = Notice(look)
        self._model = PolicyModel(overview.policy, look.language, self)
        self.list = PolicyList(look, self._model)
        self.clear_button = Button(look, self.tr("Clear the search"), "secondary")
        self.back_button = Button(look, self.tr("All commitments"), "ghost", icon="arrow-left")
        self._lay_out()
        self.search.searched.connect(self._search)
        self.search.returnPressed.connect(self._open_from_search)
        self.list.moved_to.connect(self._move_to)
        self.list.opened.connect(self._open)
        self.list.picked.connect(self._pick)
        self.clear_button.clicked.connect(self._clear)
        self.back_button.clicked.connect(self._close)
        self._show_hits("")
        if commitment:
            self._begin_at(commitment)

    def focus_control(self) -> None:
        """Put the keyboard on the commitment that was asked for, or where one is looked for."""
        if not self._shown or not self._opened:
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._narrow:
            self.back_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if event.matches(QKeySequence.StandardKey.Find) or event.text() == SEARCH_KEY:
            self._go_to_search()
        elif key == Qt.Key.Key_Down and self.search.hasFocus():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif key == Qt.Key.Key_Escape and self._is_in_detail():
            self._close()
        elif key in _SCROLLING and self._is_in_detail():
            bar = self.detail_area.verticalScrollBar()
            direction, by_page = _SCROLLING[Qt.Key(key)]
            bar.setValue(bar.value() + direction * (bar.pageStep() - _STEP if by_page else _STEP))
        else:
            super().keyPressEvent(event)

    def shown(self) -> str:
        """Return the commitment that is shown whole, an empty text if there is none."""
        return self._shown

    def _lay_out(self) -> None:
        look = self._look
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(look.px(4), 0, look.px(4), 0)
        left.setSpacing(look.px(8))
        left.addWidget(TextBlock(look, self.tr("The policy"), "title"))
        left.addWidget(self.search)
        left.addWidget(self._count)
        left.addWidget(self.notice)
        left.addWidget(self.list, 1)
        self._nothing = self._empty_state()
        left.addWidget(self._nothing)
        self._right = QWidget()
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(look.px(8))
        right.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.detail_area = self._detail_area()
        right.addWidget(self.detail_area, 1)
        self._columns = QHBoxLayout(self)
        self._columns.addWidget(self._left)
        self._columns.addWidget(self._right, 1)

    def _detail_area(self) -> QScrollArea:
        body = PageBody()
        self._around = QVBoxLayout(body)
        self._around.setContentsMargins(0, 0, 0, 0)
        self._holder = QWidget()
        self._around.addWidget(self._holder)
        self._around.addStretch(1)
        return scrolling(body)

    def _empty_state(self) -> QWidget:
        look = self._look
        state = QWidget()
        column = QVBoxLayout(state)
        column.setContentsMargins(0, look.px(24), 0, 0)
        column.setSpacing(look.px(10))
        column.addWidget(icon_label(look, "search", "textMuted", 22))
        self._nothing_words = TextBlock(look, "", "heading")
        column.addWidget(self._nothing_words)
        sentence = self.tr(
            "Each word has to stand in a commitment, in what is said about it, or in a lesson page. "
            "English and Japanese both count."
        )
        column.addWidget(TextBlock(look, sentence, "body", "textMuted"))
        column.addWidget(self.clear_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return state

    def _begin_at(self, commitment: str) -> None:
        try:
            self._show(commitment)
        except Refusal as refusal:
            self.notice.say(say(refusal))
            return
        self._opened = True
        self.list.choose(self._model.place_of(commitment))

    def _search(self, query: str) -> None:
        self.notice.clear()
        words = self._show_hits(query)
        announce(self, words)

    def _show_hits(self, query: str) -> str:
        """Show what is found; return how much that is in words."""
        hits = self._reading.search(self._actor, query, self._look.language)
        self._model.show_hits(hits, self._overview.states)
        words = self._count_words(query, len(hits))
        self._count.setText(words if hits else "")
        self._count.setVisible(bool(hits))
        self._nothing_words.set_text(words)
        self._nothing.setVisible(not hits)
        self.list.setVisible(bool(hits))
        stays = self._model.place_of(self._shown)
        index = stays if stays.isValid() else self._model.first()
        if index.isValid():
            self.list.choose(index)
            self._show(self.list.current())
        else:
            self._drop_detail()
        self._arrange()
        return words

    def _count_words(self, query: str, count: int) -> str:
        if not count:
            return self.tr("No commitment matches “{query}”.").format(query=query.strip())
        if not query.strip():
            return self.tr("{count} commitments").format(count=count)
        if count == 1:
            return self.tr("1 commitment matches")
        return self.tr("{count} commitments match").format(count=count)

    def _show(self, commitment: str) -> None:
        """Show a commitment whole; refusals as the service has them."""
        if commitment == self._shown:
            return
        detail = CommitmentDetail(self._look, self._reading.read(self._actor, self._overview, commitment))
        detail.page_wanted.connect(self.page_wanted)
        detail.module_wanted.connect(self.module_wanted)
        detail.ask_wanted.connect(self.ask_wanted)
        self._holder = swap(self._around, self._holder, detail)
        self.detail, self._shown = detail, commitment
        self.detail_area.verticalScrollBar().setValue(0)

    def _drop_detail(self) -> None:
        self._holder = swap(self._around, self._holder, QWidget())
        self.detail, self._shown, self._opened = None, "", False

    def _move_to(self, commitment: str) -> None:
        self.notice.clear()
        self._show(commitment)

    def _open(self, commitment: str) -> None:
        self._pick(commitment)
        if self.detail is not None and not self._narrow:
            self.detail.ask_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _pick(self, commitment: str) -> None:
        self._show(commitment)
        self._opened = True
        self._arrange()
        if self._narrow:
            self.back_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_from_search(self) -> None:
        commitment = self.list.current()
        if commitment and not self.list.isHidden():
            self._open(commitment)

    def _close(self) -> None:
        """Go back to the list."""
        self._opened = False
        self._arrange()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear(self) -> None:
        self.search.clear_quietly()
        self._search("")
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to_search(self) -> None:
        if self._narrow and self._opened:
            self._close()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _is_in_detail(self) -> bool:
        focused = self.focusWidget()
        return focused is not None and self._right.isAncestorOf(focused)

    def _arrange(self) -> None:
        look = self._look
        self._narrow = self.width() / look.scale < _NARROW
        width = min(look.px(_WIDEST), self.width() - 2 * look.number("pagePadX"))
        side = (self.width() - width) // 2
        if self._narrow:
            side = look.px(20)
        self._columns.setContentsMargins(side, look.number("pagePadTop"), side, 0)
        self._columns.setSpacing(0 if self._narrow else look.px(_GAP))
        self._left.setVisible(not self._narrow or not self._opened)
        self._right.setVisible(not self._narrow or self._opened)
        self.back_button.setVisible(self._narrow)
        self._left.setMinimumWidth(0 if self._narrow else look.px(_LIST_WIDTH))
        self._left.setMaximumWidth(16_777_215 if self._narrow else look.px(_LIST_WIDTH))


_SCROLLING = {
    Qt.Key.Key_Up: (-1, False),
    Qt.Key.Key_Down: (1, False),
    Qt.Key.Key_PageUp: (-1, True),
    Qt.Key.Key_PageDown: (1, True),
}
"""Keys that scroll a commitment: the direction, and whether by a page."""
