"""Quick entry: questions are typed or pasted as plain text, and beside them stands what is understood, item by item."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QTextCursor
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.domain.people import Actor
from app.domain.policy import Policy
from app.domain.quick_entry import Missing, QuickDraft, about, count_missing
from app.domain.refusals import Refusal
from app.domain.studio_lists import ModuleLine
from app.services.quick_entering import QuickEntering, Understood
from app.ui.shared.background import BackgroundWorker, Job
from app.ui.shared.buttons import Button
from app.ui.shared.labels import label
from app.ui.shared.lines import PageBody, hairline, scrolling
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.sentences import say, say_number
from app.ui.shared.text_flow import TextBlock
from app.ui.trainer.draft_saving import PAUSE
from app.ui.trainer.quick_entry_choices import QuickEntryChoices
from app.ui.trainer.quick_entry_preview import QuickEntryPreview
from app.ui.trainer.quick_entry_words import QuickEntryWords

_PAUSE = 150
"""Milliseconds without a key after which the text is read."""
_BESIDE = 860
"""Width of the page in pixels of the design below which the preview goes under the text."""
_LOWEST = 120


class QuickEntryPage(QWidget):
    """`left` leads back to where one came from, `added` carries the ids of the items that were added and the
    draft that they were made of.

    Text is read on `worker`, which outlives the page. It is kept while it is written, until it is added or cleared;
    `module` is the module to begin with.
    """

    left = Signal()
    added = Signal(tuple, QuickDraft)

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
        state: QuickDraft | None = None,
        module: str = "",
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look, self._entering, self._actor, self._worker = look, entering, actor, worker
        self._job: Job | None = None
        self._adding = False
        self._understood = Understood((), ())
        back = self.tr("Back to the module") if module else self.tr("Items")
        self.back_button = Button(look, back, "link", icon="arrow-left")
        kept = entering.kept(actor)
        self._known = frozenset(one.id for one in policy.commitments())
        self._said_what = QuickEntryWords(look, self)
        self.choices = QuickEntryChoices(look, policy, modules, kept)
        self.words = QPlainTextEdit()
        self.words.setAccessibleName(self.tr("Questions as plain text"))
        self.words.setTabChangesFocus(True)
        self.words.setPlaceholderText(self.tr("Type or paste your questions here"))
        self.words.setProperty("ringRadius", look.radius("control") + 2)
        self.words.setMinimumHeight(look.px(_LOWEST))
        self.preview = QuickEntryPreview(look, policy)
        self.preview.setMinimumHeight(look.px(_LOWEST))
        self.help_button = Button(look, self.tr("How to write it"), "link", icon="info", compact=True)
        self.notice = Notice(look)
        self.warning = Notice(look, "due", "triangle-alert")
        self.clear_button = Button(look, self.tr("Clear"), "ghost", icon="x")
        self.sentence = TextBlock(look, "", "body", "textMuted")
        self.add_button = Button(look, "", "primary", icon="plus")
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._keeping = QTimer(self, singleShot=True, interval=PAUSE)
        self._helps = False
        self._lay_out()
        before = state or kept.draft
        self._kept: QuickDraft | None = kept.draft
        if before is not None:
            self.words.setPlainText(before.text)
            self.choices.choose(before.language, before.module, before.commitments)
        if module and (before is None or before.module != module):
            self.choices.begin_with(module)
        self._connect()
        self._show(Understood((), ()))
        if self.words.toPlainText():
            self._read()

    def state(self) -> QuickDraft:
        """Return what is typed and chosen."""
        chosen = self.choices
        return QuickDraft(self.words.toPlainText(), chosen.language(), chosen.module_id(), chosen.commitments)

    def take_focus(self) -> None:
        """Put the keyboard into the text."""
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_reading(self) -> bool:
        """Whether what is typed is not understood yet."""
        return self._timer.isActive() or self._job is not None

    def keep(self) -> None:
        """Keep what is typed, so that it is here again whatever happens before it is added."""
        self._keeping.stop()
        now = self.state()
        if now != self._kept and (now.text.strip() or self._kept is not None):
            self._entering.keep(self._actor, now)
            self._kept = now if now.text.strip() else None

    def clear(self) -> None:
        """Take the whole text away; Ctrl+Z brings it back."""
        cursor = self.words.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        self.take_focus()

    def hideEvent(self, event: QHideEvent) -> None:
        # The page is left, or the window closes: what was typed a moment ago is kept too.
        if not self._adding:
            self.keep()
        super().hideEvent(event)

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
            "an indented line for its feedback. The text is kept until you add or clear it."
        )
        column.addWidget(TextBlock(look, words, "meta", "textMuted"))
        row = QHBoxLayout()
        row.setSpacing(look.px(12))
        row.addWidget(self.choices, 1)
        row.addWidget(self.help_button, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(row)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(look.px(20))
        self._columns.addWidget(self.words, 1)
        self._columns.addWidget(self.preview, 1)
        column.addLayout(self._columns, 1)
        column.addWidget(self.notice)
        whole.addWidget(hairline())
        warned = QVBoxLayout()
        warned.setContentsMargins(look.px(24), look.px(6), look.px(24), 0)
        warned.addWidget(self.warning)
        whole.addLayout(warned)
        foot = QHBoxLayout()
        foot.setContentsMargins(look.px(24), look.px(8), look.px(24), look.px(12))
        foot.setSpacing(look.px(16))
        foot.addWidget(self.sentence, 1, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self.clear_button)
        foot.addWidget(self.add_button)
        whole.addLayout(foot)

    def _connect(self) -> None:
        self.back_button.clicked.connect(self.left)
        self.words.textChanged.connect(self._timer.start)
        self.words.textChanged.connect(self._keeping.start)
        self._keeping.timeout.connect(self.keep)
        self.choices.changed.connect(self._keeping.start)
        self.choices.language_chosen.connect(self._keeping.start)
        self.help_button.clicked.connect(self._help)
        self.clear_button.clicked.connect(self.clear)
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
        self.clear_button.setVisible(bool(self.words.toPlainText()))
        # Where nothing is understood yet the help stands there anyway.
        self.help_button.setVisible(self._helps or count > 0 or bool(self._understood.problems))
        missing = self._missing()
        lacking = missing.get(Missing.COMMITMENT, 0)
        if lacking:
            self.warning.say(self._said_what.without_commitment(count, lacking))
        else:
            self.warning.clear()
        if not count:
            self.sentence.set_text(self.tr("Nothing to add yet."))
        elif not self.choices.module_id():
            self.sentence.set_text(self.tr("Choose the module that the items belong to."))
        else:
            self.sentence.set_text(self._said(missing))

    def _missing(self) -> dict[Missing, int]:
        chosen = self.choices
        items = [about(one.item, chosen.commitments) for one in self._understood.items]
        return count_missing(items, chosen.language(), self._known, chosen.spoken())

    def _said(self, missing: dict[Missing, int]) -> str:
        look, lost = self._look, len(self._understood.problems)
        if lost:
            words = self.tr("{count} of the problems are about text that does not come in.")
            one = self.tr("One of the problems is about text that does not come in.")
            return one if lost == 1 else words.format(count=say_number(look, lost))
        drafts = self.tr("They become drafts: nobody is asked them before their module is published.")
        needed = self._said_what.still_needed(len(self._understood.items), missing, self.choices.language())
        return f"{needed} {drafts}".strip()

    def _help(self) -> None:
        self._helps = not self._helps
        shown = self.tr("Show what is understood") if self._helps else self.tr("How to write it")
        self.help_button.setText(shown)
        self.help_button.updateGeometry()
        self.preview.show_help(wanted=self._helps)

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
        self._adding = True
        self._keeping.stop()
        self.add_button.setEnabled(False)
        self._worker.run(
            self,
            lambda _report: self._entering.add(
                self._actor, chosen.text, chosen.language, chosen.module, chosen.commitments
            ),
            lambda kept: self._end(tuple(one.draft.item.id for one in kept), chosen),
            self._fail,
        )

    def _end(self, ids: tuple[str, ...], draft: QuickDraft) -> None:
        """Begin anew after a draft was added, so that it cannot be added once more on the way back."""
        self.words.clear()
        self._keeping.stop()
        self.added.emit(ids, draft)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        self._job, self._adding = None, False
        self.notice.say(say(error))
        self._explain()
