"""The card for the one thing to do next, with the commitments that it is about."""

from datetime import date

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.domain.assignments import is_overdue
from app.domain.home import CommitmentLine, CommitmentState, ModuleState, NextThing
from app.ui.shared.buttons import Button
from app.ui.shared.commitment_tag import CompactTags
from app.ui.shared.labels import icon_label, label
from app.ui.shared.lines import hairline
from app.ui.shared.look import Look
from app.ui.shared.progress_segments import ProgressSegments
from app.ui.shared.sentences import begin, say_due_at_length
from app.ui.shared.tag_button import TagButton
from app.ui.shared.text_flow import TextBlock

_LINES_AT_MOST = 8
"""More commitments than these are shown as ranges of numbers."""


class NextCard(QFrame):
    """`pressed` carries the module's id, `policy_wanted` a commitment to look up."""

    pressed = Signal(str)
    policy_wanted = Signal(str)

    def __init__(self, look: Look, following: NextThing, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._look, self._following, self._today = look, following, today
        words, key = self._button_words(), "Enter"
        self.button = Button(look, words, "primary", icon="arrow-right", key=key, large=True)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._halves.setContentsMargins(0, 0, 0, 0)
        self._halves.setSpacing(0)
        self._about = self._about_half()
        self._line = hairline(vertical=True)
        self._halves.addWidget(self._main_half(), 1)
        self._halves.addWidget(self._line)
        self._halves.addWidget(self._about)
        self.button.clicked.connect(self._press)

    def fold(self, narrow: bool) -> None:
        """Put the list of commitments under the main half where there is little width."""
        self._halves.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self._line.setVisible(not narrow)
        self._about.setFixedWidth(self.width() if narrow else self._look.number("sideColumnHome"))
        self._about.setMaximumWidth(16_777_215 if narrow else self._look.number("sideColumnHome"))
        self._about.setMinimumWidth(0 if narrow else self._look.number("sideColumnHome"))
        # Under the main half it begins where that does; its lines stand in by 10.
        left = self._look.number("nextCardPad") - self._look.px(10) if narrow else self._look.px(14)
        self._about_column.setContentsMargins(left, 0 if narrow else self._look.px(28), left, self._look.px(20))

    def _main_half(self) -> QWidget:
        look, following = self._look, self._following
        language = look.language
        half = QWidget()
        column = QVBoxLayout(half)
        pad = look.number("nextCardPad")
        column.setContentsMargins(pad, pad, pad, pad)
        column.setSpacing(0)
        column.addLayout(self._overline())
        column.addSpacing(look.px(8))
        column.addWidget(TextBlock(look, following.module.title.in_language(language), "display"))
        column.addSpacing(look.px(14))
        quote = QHBoxLayout()
        quote.setSpacing(look.px(16))
        quote.addWidget(_Rule(look))
        quote.addWidget(TextBlock(look, following.quote.in_language(language), "clause"), 1)
        column.addLayout(quote)
        column.addSpacing(look.px(26))
        column.addStretch(1)
        action = QBoxLayout(QBoxLayout.Direction.TopToBottom if look.scale > 1.4 else QBoxLayout.Direction.LeftToRight)
        action.setSpacing(look.px(16))
        action.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        action.addLayout(self._progress(), 1)
        column.addLayout(action)
        return half

    def _progress(self) -> QVBoxLayout:
        look, module = self._look, self._following.module
        lines = QVBoxLayout()
        lines.setSpacing(look.px(4))
        first = QHBoxLayout()
        first.setSpacing(look.px(12))
        if module.state is ModuleState.IN_QUIZ:
            number = min(module.answered + 1, module.items)
            words = self.tr("Item {number} of {items}").format(number=number, items=module.items)
            segments = ProgressSegments(look, module.items, look.px(178), words)
            segments.show_progress(frozenset(range(1, module.answered + 1)), number, words)
            rest = self.tr("About {minutes} minutes left").format(minutes=module.minutes_left)
        elif not module.pages:
            words = self.tr("{items} items").format(items=self._following.draw)
            segments = ProgressSegments(look, self._following.draw, look.px(178), words)
            rest = self.tr("About {minutes} minutes, without a lesson").format(minutes=module.minutes_left)
        else:
            page = max(module.page, 1)
            words = self.tr("Page {page} of {pages}").format(page=page, pages=module.pages)
            segments = ProgressSegments(look, module.pages, look.px(178), words)
            done = frozenset(range(1, page)) if module.state is not ModuleState.NOT_PASSED else frozenset()
            segments.show_progress(done, page, words)
            rest = self.tr("About {minutes} minutes, with a quiz of {items} items").format(
                minutes=module.minutes_left, items=self._following.draw
            )
        if module.state is ModuleState.NOT_PASSED:
            words = self.tr("Best so far {percent} %").format(percent=module.percent)
            rest = self.tr("A retake asks the same items.")
            if self._following.draws_others:
                rest = self.tr("A retake draws other items first.")
        else:
            # Where a language needs more words, the segments give way.
            segments.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            first.addWidget(segments, 0, Qt.AlignmentFlag.AlignVCenter)
        first.addWidget(label(look, words, "bodyStrong"))
        self.button.setAccessibleDescription(f"{words}. {rest}")
        first.addStretch(1)
        lines.addLayout(first)
        lines.addWidget(TextBlock(look, rest, "meta", "textMuted"))
        return lines

    def _about_half(self) -> QWidget:
        look = self._look
        half = QWidget()
        self._about_column = column = QVBoxLayout(half)
        column.setSpacing(0)
        title = label(look, self.tr("What it is about"), "overline", "muted")
        title.setContentsMargins(look.px(10), 0, 0, look.px(8))
        column.addWidget(title)
        if len(self._following.lines) <= _LINES_AT_MOST:
            for line in self._following.lines:
                about = _AboutLine(look, line)
                about.tag.pressed_for.connect(self.policy_wanted)
                column.addWidget(about)
        else:
            for number in self._following.module.numbers:
                tags = CompactTags(look, (number,))
                tags.setContentsMargins(0, 0, 0, 0)
                row = QHBoxLayout()
                row.setContentsMargins(look.px(10), look.px(6), 0, look.px(6))
                row.addWidget(tags)
                row.addStretch(1)
                column.addLayout(row)
        column.addStretch(1)
        return half

    def _overline(self) -> QBoxLayout:
        """What this is, and when it is due; what is late has an icon beside its words."""
        look, module = self._look, self._following.module
        words = self.tr("Next for you")
        if module.state is ModuleState.NOT_PASSED:
            words = self.tr("Next for you: try again")
        elif module.again:
            words = self.tr("Next for you: due again")
        line = QBoxLayout(QBoxLayout.Direction.TopToBottom if look.scale > 1.4 else QBoxLayout.Direction.LeftToRight)
        line.setSpacing(look.px(6))
        line.addWidget(label(look, words, "overline", "accent"))
        if module.due is not None:
            late = is_overdue(module.due, self._today)
            due = QHBoxLayout()
            due.setSpacing(look.px(6))
            if late:
                due.addWidget(icon_label(look, "triangle-alert", "due", 16))
            elif look.scale <= 1.4:
                due.addWidget(label(look, "·", "overline"))
            said = say_due_at_length(look, module.due, self._today)
            alone = late or look.scale > 1.4
            due.addWidget(label(look, begin(said) if alone else said, "overline", "due" if late else ""))
            due.addStretch(1)
            line.addLayout(due)
        line.addStretch(1)
        return line

    def _button_words(self) -> str:
        state = self._following.module.state
        if state is ModuleState.TO_DO:
            return self.tr("Start")
        return self.tr("Retake") if state is ModuleState.NOT_PASSED else self.tr("Continue")

    def _press(self) -> None:
        self.pressed.emit(self._following.module.id)


class _AboutLine(QFrame):
    """A commitment of the next module and where the person is with it."""

    def __init__(self, look: Look, line: CommitmentLine) -> None:
        super().__init__()
        self._look, self._here = look, line.here
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(10), look.px(5), look.px(10), look.px(5))
        row.setSpacing(look.px(6))
        self.tag = TagButton(look, line.id, line.number, line.label.in_language(look.language))
        row.addWidget(self.tag)
        row.addStretch(1)
        words, tone, icon, role = self.tr("To come"), "muted", "circle", "textMuted"
        if line.here:
            words, tone, icon, role = self.tr("You are here"), "", "arrow-left", "accentText"
        elif line.state is CommitmentState.PROVED:
            words, tone, icon, role = self.tr("Proved"), "muted", "check", "right"
        elif line.state is CommitmentState.READ:
            words, tone, icon, role = self.tr("Read"), "muted", "check", "right"
        row.addWidget(label(look, words, "bodyStrong" if line.here else "meta", tone))
        row.addWidget(icon_label(look, icon, role, 16))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._here:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("selected"))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)


class _Rule(QWidget):
    """The 3 px line beside a quotation of the policy."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedWidth(3)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._look.colour("clause"))
