"""The lesson player: one calm column, the commitment beside it, paging by keyboard."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.inquiries import AboutKind, Subject, page_about
from app.domain.modules import Page, Picture
from app.domain.people import Actor
from app.ui.shared.buttons import Button, press
from app.ui.shared.commitment_card import CommitmentCard
from app.ui.shared.commitment_popover import CommitmentOpener
from app.ui.shared.cut_label import CutLabel
from app.ui.shared.focus_frame import NARROW, FocusFrame
from app.ui.shared.focus_order import tab_through
from app.ui.shared.labels import label
from app.ui.shared.laying_out import lay_out_now
from app.ui.shared.lesson_text import LessonText
from app.ui.shared.lines import swap
from app.ui.shared.look import Look
from app.ui.shared.picture_view import PictureView
from app.ui.shared.progress_segments import ProgressSegments
from app.ui.shared.spoken_words import say_other_language
from app.ui.shared.text_flow import TextBlock
from app.ui.shared.try_card import TryCard

if TYPE_CHECKING:
    from app.services.lesson_reading import LessonReading, OpenLesson


_LINE = 52
_CARD_TOP = 74


class LessonPage(FocusFrame):
    """Turns the pages of a lesson; `quiz_wanted` carries the module's id after the last one.

    `policy_wanted` carries a commitment to look up, `ask_wanted` the page that the person asks about.
    """

    quiz_wanted = Signal(str)
    policy_wanted = Signal(str)
    ask_wanted = Signal(Subject)

    def __init__(
        self,
        look: Look,
        reading: "LessonReading",
        actor: Actor,
        module_id: str,
        page: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            look,
            leave=self.tr("Home"),
            leave_icon="arrow-left",
            main=568,
            side=304 + _LINE,
            gap=64 - _LINE,
            parent=parent,
        )
        self._reading, self._actor, self._module_id = reading, actor, module_id
        self._lesson: OpenLesson = reading.open(actor, module_id, page)
        self._opener = CommitmentOpener(look, self)
        self._lay_out()
        self._opener.policy_wanted.connect(self.policy_wanted)
        self.ask_button.clicked.connect(self._ask)
        self.back_button.clicked.connect(self._back)
        self.next_button.clicked.connect(self._next)
        self._show_page()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            press(self.next_button)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace):
            press(self.back_button)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            bar = self.scroll_area.verticalScrollBar()
            bar.setValue(bar.value() + (60 if key == Qt.Key.Key_Down else -60))
        elif key == Qt.Key.Key_Escape:
            press(self.leave_button)
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self._press_number(key - Qt.Key.Key_0)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() / self._look.scale < NARROW
        self._line.setVisible(not narrow)
        self._segments.set_width(self._look.px(84 if narrow else 234))
        self._following.setVisible(not narrow)  # the buttons need the room

    def focus_control(self) -> None:
        """Put the keyboard on the way forward."""
        self.next_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def tries(self) -> list[TryCard]:
        """Return the "try it" items of the page."""
        return self._tries

    def _press_number(self, number: int) -> None:
        """Give a number key to the item that has the keyboard, or else to the first one that is not answered."""
        focused = self.focusWidget()
        here = [card for card in self._tries if focused is not None and card.isAncestorOf(focused)]
        waiting = [card for card in self._tries if not card.is_checked()]
        for card in (here or waiting)[:1]:
            card.press_number(number)

    def _open_picture(self, picture: Picture, words: str) -> None:
        before = self.focusWidget()
        view = PictureView(self._look, picture, words, self)
        view.closed.connect(lambda: (before or self.next_button).setFocus(Qt.FocusReason.PopupFocusReason))

    def _lay_out(self) -> None:
        look, module = self._look, self._lesson.module
        self._segments = ProgressSegments(look, len(module.pages), look.px(234), "")
        self._count = label(look, "", "meta", "muted")
        self._left = label(look, "", "meta", "muted")
        title = module.title.in_language(look.language)
        self.centre.addWidget(CutLabel(look, title, "bodyStrong", "text"))
        self.centre.addWidget(self._segments)
        self.centre.addWidget(self._count)
        self.right.addWidget(self._left)
        self._words = QWidget()
        self._card = QWidget()
        self._line = QWidget()
        self.main_column.addWidget(self._words)
        self.side_column.addWidget(self._card)
        self.back_button = Button(look, self.tr("Back"), "secondary", key="←")
        self._following = TextBlock(look, "", "meta", "textMuted")
        self.next_button = Button(look, self.tr("Next page"), "primary", key="→")
        self.ask_button = Button(look, self.tr("Ask or doubt"), "ghost", icon="message-circle-question-mark")
        self.action_row.addWidget(self.back_button)
        self.action_row.addWidget(self.ask_button)
        self.action_row.addStretch(1)
        self.action_row.addWidget(self._following, 0, Qt.AlignmentFlag.AlignVCenter)
        self.action_row.addWidget(self.next_button)

    def _show_page(self) -> None:
        look, lesson = self._look, self._lesson
        pages = lesson.module.pages
        page = pages[lesson.page - 1]
        words = self.tr("Page {page} of {pages}").format(page=lesson.page, pages=len(pages))
        self._segments.show_progress(frozenset(range(1, lesson.page)), lesson.page, words)
        self._count.setText(words)
        minutes = lesson.module.minutes * (0.6 * (len(pages) - lesson.page + 1) / len(pages) + 0.4)
        self._left.setText(self.tr("About {minutes} min left").format(minutes=max(1, round(minutes))))
        self.back_button.setEnabled(lesson.page > 1)
        last = lesson.page == len(pages)
        if last:
            items = min(lesson.module.quiz.draw, len(lesson.module.bank()))
            quiz = self.tr("Continue the quiz") if lesson.quiz_open else self.tr("Start the quiz")
            mark = round(lesson.module.quiz.pass_mark * 100)
            following = self.tr("{items} items, pass mark {mark} %").format(items=items, mark=mark)
        else:
            quiz = self.tr("Next page")
            following = self.tr("Next: {title}").format(title=pages[lesson.page].title.in_language(look.language))
        self.next_button.setText(quiz)
        self._following.set_text(following)
        self._fill_words(page)
        self._fill_card(page)
        self.scroll_area.verticalScrollBar().setValue(0)
        tab_through(self.leave_button, self._words, self._card, self.bar)
        lay_out_now()
        self.next_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill_words(self, page: Page) -> None:
        look, language = self._look, self._look.language
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, look.px(36), 0, 0)
        column.setSpacing(0)
        spoken = say_other_language(look, self._lesson.module.languages)
        if spoken and self._lesson.page == 1:  # over the title, so that the text stays beside its commitment
            gap = look.px(4)
            column.setContentsMargins(0, look.px(36) - look.line_height("meta") - gap, 0, 0)
            column.addWidget(TextBlock(look, spoken, "meta", "textMuted"))
            column.addSpacing(gap)
        column.addWidget(TextBlock(look.reading(page.title), page.title.in_language(language), "pageTitle"))
        column.addSpacing(look.px(16))
        text = LessonText(look.reading(page.body), page.body.in_language(language), page.pictures)
        text.picture_opened.connect(self._open_picture)
        column.addWidget(text)
        self._tries = [TryCard(look, self._lesson.module.item(item_id)) for item_id in page.try_items]
        for card in self._tries:
            card.checked.connect(self._show_whole_try)
            column.addSpacing(look.px(8))
            column.addWidget(card)
            column.addSpacing(look.px(8))
        column.addStretch(1)
        self._words = swap(self.main_column, self._words, fresh)

    def _fill_card(self, page: Page) -> None:
        look, policy = self._look, self._lesson.policy
        fresh = QWidget()
        row = QHBoxLayout(fresh)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._line = _MarginLine(look)
        row.addWidget(self._line)
        self._line.setVisible(self.width() / look.scale >= NARROW)
        column = QVBoxLayout()
        column.setContentsMargins(0, look.px(_CARD_TOP), 0, 0)
        column.setSpacing(look.px(14))
        row.addLayout(column, 1)
        own, *others = (policy.commitment(one) for one in page.commitments)
        column.addWidget(CommitmentCard(look, policy, own, self._opener, note=False))
        if others:
            also = QVBoxLayout()
            also.setContentsMargins(look.px(4), 0, 0, 0)
            also.setSpacing(look.px(8))
            also.addWidget(label(look, self.tr("Also on this page"), "meta", "muted"))
            for other in others:
                also.addWidget(self._opener.tag(policy, other), 0, Qt.AlignmentFlag.AlignLeft)
            column.addLayout(also)
        column.addStretch(1)
        self._card = swap(self.side_column, self._card, fresh)

    def _show_whole_try(self) -> None:
        """Scroll to the feedback that has just appeared; the keyboard goes on."""
        card = self.sender()
        self.focus_control()
        lay_out_now()
        if isinstance(card, TryCard):
            self.scroll_area.ensureWidgetVisible(card, 0, self._look.px(24))

    def _ask(self) -> None:
        page = self._lesson.module.pages[self._lesson.page - 1]
        self.ask_wanted.emit(Subject(AboutKind.PAGE, page_about(self._module_id, page.id), page.title))

    def _back(self) -> None:
        self._turn(self._lesson.page - 1)

    def _next(self) -> None:
        if self._lesson.page == len(self._lesson.module.pages):
            self.quiz_wanted.emit(self._module_id)
        else:
            self._turn(self._lesson.page + 1)

    def _turn(self, page: int) -> None:
        self._lesson = self._reading.open(self._actor, self._module_id, page)
        self._show_page()


class _MarginLine(QWidget):
    """The line with a dot that joins the text to the tag of its commitment."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedWidth(look.px(_LINE))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        top = look.px(_CARD_TOP) + look.number("cardPad") + look.number("tagHeight") // 2
        painter.setPen(QPen(look.colour("clause"), 1))
        painter.drawLine(look.px(4), top, self.width(), top)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(look.colour("clause"))
        size = look.px(7)
        painter.drawEllipse(QRectF(0, top - size / 2 + 0.5, size, size))
