"""Practice before it begins: what is due, how strong each commitment is, and the switch."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.people import Actor
from app.ui.learner.practice_foot import PracticeFoot
from app.ui.learner.practice_strengths import StrengthList
from app.ui.learner.practice_words import say_next
from app.ui.shared.buttons import Button
from app.ui.shared.labels import icon_label, label
from app.ui.shared.lines import PageBody, scrolling, swap
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock

if TYPE_CHECKING:
    from app.services.practising import PracticeOverview, Practising

_WIDEST = 904
_TWO_COLUMNS = 780


class PracticePage(QWidget):
    """`practise_wanted` asks for a session, `home_wanted` for Home; `due_changed` tells that `due_items` changed.

    `policy_wanted` carries a commitment to look up.
    """

    practise_wanted = Signal()
    home_wanted = Signal()
    due_changed = Signal()
    policy_wanted = Signal(str)

    def __init__(self, look: Look, practising: "Practising", actor: Actor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look, self._practising, self._actor = look, practising, actor
        self._content = QWidget()
        body = PageBody()
        self._around = QHBoxLayout(body)
        self._around.addWidget(self._content)
        self._around.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.scroll_area = scrolling(body)
        outer.addWidget(self.scroll_area)
        self._show_overview()

    def focus_control(self) -> None:
        """Put the keyboard on what most people want: to practise, or to switch practice on."""
        self.action_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)

    def _show_overview(self) -> None:
        look = self._look
        overview = self._practising.overview(self._actor)
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(TextBlock(look, self.tr("Practice"), "title"))
        column.addSpacing(look.px(4))
        sentence = self.tr("Two minutes of what you are about to forget. Nothing here is recorded for HR.")
        column.addWidget(TextBlock(look, sentence, "body", "textMuted"))
        column.addSpacing(look.px(18))
        self._strengths: StrengthList | None = None
        column.addWidget(self._card(overview))
        met = [line for section in overview.sections for line in section.lines if line.items]
        if overview.on and met:
            column.addSpacing(look.px(26))
            head = QHBoxLayout()
            head.addWidget(label(look, self.tr("How strong each commitment is"), "heading"))
            head.addStretch(1)
            total = sum(len(section.lines) for section in overview.sections)
            count = self.tr("{met} of {total} met").format(met=len(met), total=total)
            head.addWidget(label(look, count, "meta", "muted"))
            column.addLayout(head)
            column.addSpacing(look.px(14))
            self._strengths = StrengthList(look, overview.sections)
            self._strengths.policy_wanted.connect(self.policy_wanted)
            column.addWidget(self._strengths)
        column.addSpacing(look.px(8 if self._strengths is not None else 26))
        self.foot = PracticeFoot(look, on=overview.on, answers=overview.answers)
        self.foot.off_wanted.connect(partial(self._switch, False))
        self.foot.clear_wanted.connect(self._clear)
        column.addWidget(self.foot)
        self._content = swap(self._around, self._content, fresh)
        self._around.setAlignment(self._content, Qt.AlignmentFlag.AlignTop)
        self._arrange()
        self.due_items = overview.items if overview.on and overview.due else 0
        self.due_changed.emit()

    def _card(self, overview: "PracticeOverview") -> QFrame:
        """What a session would be now, and the button that begins it."""
        look = self._look
        heading, sentence, words, primary = self._words(overview)
        frame = QFrame()
        frame.setObjectName("card")
        row = QBoxLayout(
            QBoxLayout.Direction.TopToBottom if look.scale > 1.4 else QBoxLayout.Direction.LeftToRight, frame
        )
        pad = look.px(24)
        row.setContentsMargins(pad, pad, pad, pad)
        row.setSpacing(look.px(16))
        row.addWidget(icon_label(look, "repeat", "accentText", 22), 0, Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout()
        lines.setSpacing(look.px(4))
        self.heading = TextBlock(look, heading, "question")
        self.sentence = TextBlock(look, sentence, "body", "textMuted")
        lines.addWidget(self.heading)
        lines.addWidget(self.sentence)
        row.addLayout(lines, 1)
        self.action_button = Button(look, words, "primary" if primary else "secondary", key="Enter", large=True)
        self.action_button.clicked.connect(self._act)
        row.addWidget(self.action_button, 0, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self._on, self._can_practise = overview.on, overview.items > 0
        return frame

    def _words(self, overview: "PracticeOverview") -> tuple[str, str, str, bool]:
        """Return heading, sentence, the words of the button and whether it is the primary one."""
        if not overview.on:
            sentence = self.tr("While it is off, nothing is planned and nothing is kept of what you would practise.")
            return self.tr("Practice is switched off"), sentence, self.tr("Switch it on"), True
        following = say_next(self._look, overview.next_due, overview.today) if overview.next_due else ""
        if overview.due:
            if overview.items == 1:
                heading = self.tr("1 item, about {minutes} min").format(minutes=overview.minutes)
            else:
                heading = self.tr("{items} items, about {minutes} min").format(
                    items=overview.items, minutes=overview.minutes
                )
            sentence = self.tr("Missed last time, or not seen for a while.")
            if overview.due > overview.items:
                rest = self.tr("More after these: {count}.").format(count=overview.due - overview.items)
                sentence = self.tr("{first} {second}").format(first=sentence, second=rest)
            return heading, sentence, self.tr("Practise"), True
        if overview.items:
            sentence = self.tr("You can practise what you know least, ahead of time.")
            if following:
                sentence = self.tr("{first}. {second}").format(first=following, second=sentence)
            return self.tr("Nothing is due"), sentence, self.tr("Practise"), False
        if following:
            return self.tr("Nothing is due"), following, self.tr("Back to Home"), False
        sentence = self.tr("Finish a quiz. What you answer there comes back here before you forget it.")
        return self.tr("Nothing to practise yet"), sentence, self.tr("Back to Home"), False

    def _act(self) -> None:
        if not self._on:
            self._switch(True)
        elif self._can_practise:
            self.practise_wanted.emit()
        else:
            self.home_wanted.emit()

    def _switch(self, on: bool) -> None:
        self._practising.switch(self._actor, on)
        self._begin_anew()

    def _clear(self) -> None:
        self._practising.clear(self._actor)
        self._begin_anew()

    def _begin_anew(self) -> None:
        self._show_overview()
        self.scroll_area.verticalScrollBar().setValue(0)
        self.focus_control()

    def _arrange(self) -> None:
        look = self._look
        width = min(look.px(_WIDEST), self.width() - 2 * look.number("pagePadX"))
        # The left edge holds still whether or not there is a scroll bar at the right.
        self._around.setContentsMargins((self.width() - width) // 2, look.number("pagePadTop"), 0, look.px(28))
        self._content.setFixedWidth(width)
        if self._strengths is not None:
            self._strengths.fold(width / look.scale < _TWO_COLUMNS)
