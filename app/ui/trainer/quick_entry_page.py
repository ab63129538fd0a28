"""Quick entry: questions are typed or pasted as plain text, and beside them stands what is understood, item by item."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QTextCursor
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.domain.people import Actor
from app.domain.policy import Policy
from app.domain.refusals import Refusal
from app.domain.studio_lists import ModuleLine
from app.domain.texts import Language
from app.services.quick_entering import QuickEntering, Understood
from app.ui.shared.background import BackgroundWorker, Job
from app.ui.shared.buttons import Button
from app.ui.shared.labels import label
from app.ui.shared.lines import PageBody, hairline, scrolling
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.sentences import say, say_number
from app.ui.shared.text_flow import TextBlock
from app.ui.trainer.quick_entry_choices import QuickEntryChoices
from app.ui.trainer.quick_entry_preview import QuickEntryPreview

_PAUSE = 150
"""Milliseconds without a key after which the text is read."""
_BESIDE = 860
"""Width of the page in pixels of the design below which the preview goes under the text."""
_LOWEST = 120


@dataclass(frozen=True, slots=True)
class QuickEntryState:
    """What was typed and chosen, to go on with it in another look."""

    text: str
    language: Language
    module: str
    commitments: tuple[str, ...]


class QuickEntryPage(QWidget):
    """`left` leads back to the items, `added` carries the ids of the items that were added.

    Text is read on `worker`, which outlives the page.
    """

    left = Signal()
    added = Signal(object)

    def __init__(
        self,
        look: Look,
        entering: QuickEntering,
        actor: Actor,
        policy: Policy,
        modules: list[ModuleLine],
        worker: BackgroundWorker,
        parent: QWidget | None = None,
        *,
        state: QuickEntryState | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look, self._entering, self._actor, self._worker = look, entering, actor, worker
        self._job: Job | None = None
        self._understood = Understood((), ())
        self.back_button = Button(look, self.tr("Items"), "link", icon="arrow-left")
        self.choices = QuickEntryChoices(look, policy, modules)
        self.words = QPlainTextEdit()
        self.words.setAccessibleName(self.tr("Questions as plain text"))
        self.words.setTabChangesFocus(True)
        self.words.setPlaceholderText(self._example())
        self.words.setProperty("ringRadius", look.radius("control") + 2)
        self.words.setMinimumHeight(look.px(_LOWEST))
        self.preview = QuickEntryPreview(look, policy)
        self.preview.setMinimumHeight(look.px(_LOWEST))
        self.notice = Notice(look)
        self.sentence = TextBlock(look, "", "body", "textMuted")
        self.add_button = Button(look, "", "primary", icon="plus")
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._lay_out()
        if state is not None:
            self.words.setPlainText(state.text)
            self.choices.choose(state.language, state.module, state.commitments)
        self._connect()
        self._show(Understood((), ()))
        if self.words.toPlainText():
            self._read()

    def state(self) -> QuickEntryState:
        """Return what is typed and chosen."""
        chosen = self.choices
        return QuickEntryState(self.words.toPlainText(), chosen.language(), chosen.module_id(), chosen.commitments)

    def take_focus(self) -> None:
        """Put the keyboard into the text."""
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_reading(self) -> bool:
        """Whether what is typed is not understood yet."""
        return self._timer.isActive() or self._job is not None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() / self._look.scale < _BESIDE
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(down if narrow else right)
        # Where the window is too low for all of it the page scrolls; what adds the items stays in view.
        self._body.setMinimumHeight(self._inside.totalMinimumHeightForWidth(self._body.width()))

    def _lay_out(self) -> None:
        look = self._look
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._body = PageBody()
        self._area = scrolling(self._body)
        whole.addWidget(self._area, 1)
        self._inside = column = QVBoxLayout(self._body)
        column.setContentsMargins(look.px(24), look.px(14), look.px(24), look.px(8))
        column.setSpacing(look.px(8))
        column.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(label(look, self.tr("Quick entry"), "title"))
        words = self.tr(
            "Type or paste questions with a blank line between them: the options below, “*” before the right one, "
            "an indented line for its feedback."
        )
        column.addWidget(TextBlock(look, words, "meta", "textMuted"))
        column.addWidget(self.choices)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(look.px(20))
        self._columns.addWidget(self.words, 1)
        self._columns.addWidget(self.preview, 1)
        column.addLayout(self._columns, 1)
        column.addWidget(self.notice)
        whole.addWidget(hairline())
        foot = QHBoxLayout()
        foot.setContentsMargins(look.px(24), look.px(8), look.px(24), look.px(12))
        foot.setSpacing(look.px(16))
        foot.addWidget(self.sentence, 1, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self.add_button)
        whole.addLayout(foot)

    def _connect(self) -> None:
        self.back_button.clicked.connect(self.left)
        self.words.textChanged.connect(self._timer.start)
        self._timer.timeout.connect(self._read)
        self.choices.language_chosen.connect(self._read)
        self.choices.changed.connect(self._explain)
        self.preview.line_wanted.connect(self._go_to_line)
        self.add_button.clicked.connect(self._add)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.add_button.click)

    def _read(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._timer.stop()
        text, language = self.words.toPlainText(), self.choices.language()
        if not text.strip():
            self._job = None
            self._show(Understood((), ()))
            return
        self._job = self._worker.run(
            self, lambda _report: self._entering.understand(self._actor, text, language), self._show, self._fail
        )

    def _show(self, understood: Understood) -> None:
        self._job, self._understood = None, understood
        self.preview.show_understood(understood, self.choices.language())
        self._explain()

    def _explain(self) -> None:
        """Say how much was understood, and why it cannot be added yet."""
        look, count = self._look, len(self._understood.items)
        number = say_number(look, count)
        words = self.tr("Add {count} items").format(count=number)
        self.add_button.setText(self.tr("Add items") if not count else self.tr("Add 1 item") if count == 1 else words)
        self.add_button.setEnabled(count > 0 and bool(self.choices.module_id()))
        if not count:
            self.sentence.set_text(self.tr("Nothing to add yet."))
        elif not self.choices.module_id():
            self.sentence.set_text(self.tr("Choose the module that the items belong to."))
        else:
            self.sentence.set_text(self._said())

    def _said(self) -> str:
        look, problems, lost = self._look, self._understood.count_problems(), len(self._understood.problems)
        if lost:
            words = self.tr("{count} of the problems are about text that does not come in.")
            one = self.tr("One of the problems is about text that does not come in.")
            return one if lost == 1 else words.format(count=say_number(look, lost))
        if problems:
            return self.tr("Items with problems come in too, as drafts to be finished.")
        return self.tr("They become drafts: nobody is asked them before their module is published.")

    def _go_to_line(self, line: int) -> None:
        block = self.words.document().findBlockByNumber(line - 1)
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        self.words.setTextCursor(cursor)
        self.words.centerCursor()
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self) -> None:
        if self.is_reading() or not self.add_button.isEnabled():
            return
        chosen = self.state()
        self.add_button.setEnabled(False)
        self._worker.run(
            self,
            lambda _report: self._entering.add(
                self._actor, chosen.text, chosen.language, chosen.module, chosen.commitments
            ),
            lambda kept: self.added.emit(tuple(one.draft.item.id for one in kept)),
            self._fail,
        )

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        self._job = None
        self.notice.say(say(error))
        self._explain()

    def _example(self) -> str:
        return self.tr(
            "A caller who says she is from the police asks for an address. What do you do?\n"
            "* Ask for a written request\n"
            "  Only what the law asks for is handed over.\n"
            "- Tell her the address\n"
            "  Nobody knows who calls.\n"
            "§3.2"
        )
