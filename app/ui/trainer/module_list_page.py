"""The modules of the studio: what is taught, what is being written, and the way to a new policy version."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.people import Actor
from app.domain.policy import Policy
from app.domain.refusals import Refusal
from app.domain.studio import WorkState
from app.domain.studio_lists import ModuleLine
from app.domain.texts import LANGUAGES
from app.ui.shared.announcing import announce
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.buttons import Button
from app.ui.shared.decision_dialog import DecisionDialog
from app.ui.shared.done_line import DoneLine
from app.ui.shared.labels import icon_label
from app.ui.shared.laying_out import lay_out_now
from app.ui.shared.lines import PageBody, hairline, scrolling, swap
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.sentences import say
from app.ui.shared.text_flow import TextBlock
from app.ui.trainer.module_line import ModuleLineView
from app.ui.trainer.new_module_dialog import NewModuleDialog

if TYPE_CHECKING:
    from app.services.module_editing import ModuleEditing
    from app.services.module_publishing import ModulePublishing
    from app.services.studio_library import StudioLibrary

_WIDEST, _ONE_LINE_FROM = 904, 640


@dataclass(frozen=True, slots=True)
class ModuleListServices:
    """What the page works with."""

    library: "StudioLibrary"
    editing: "ModuleEditing"
    publishing: "ModulePublishing"


class ModuleListPage(QWidget):
    """`open_wanted` carries a module and where to open it; `policy_change_wanted` leads to a new policy version.

    What is being worked on comes first: what was never published, then what somebody wrote in, the last changed before
    the others. The rest keeps the order of the course. `back_from` is a module that one comes from: the keyboard is put
    on it.
    """

    open_wanted = Signal(str, str)
    policy_change_wanted = Signal()

    def __init__(
        self,
        look: Look,
        services: ModuleListServices,
        actor: Actor,
        worker: BackgroundWorker,
        parent: QWidget | None = None,
        *,
        back_from: str = "",
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look, self._services, self._actor, self._worker = look, services, actor, worker
        self._policy: Policy | None = None
        self._languages = LANGUAGES
        self._back_from = back_from
        self.lines: list[ModuleLineView] = []
        self.dialog: DecisionDialog | None = None
        self.new_button = Button(look, self.tr("New module"), "primary", icon="plus")
        self.policy_button = Button(look, self.tr("New policy version…"), "secondary")
        self.done = DoneLine(look)
        self.failure = Notice(look)
        self._content: QWidget = TextBlock(look, self.tr("Reading the modules…"), "body", "textMuted")
        self._lay_out()
        self.new_button.setEnabled(False)
        self.new_button.clicked.connect(self._ask_new)
        self.policy_button.clicked.connect(self.policy_change_wanted)
        QShortcut(QKeySequence.StandardKey.New, self, self._ask_new)
        self.refresh()

    def focus_control(self) -> None:
        """Put the keyboard on the module that one comes from, else on the first thing that can be done."""
        here = next((one for one in self.lines if one.line.id == self._back_from), None)
        first = here or (self.lines[0] if self.lines else None)
        (first.open_button if first is not None else self.policy_button).setFocus(Qt.FocusReason.OtherFocusReason)
        if here is not None:
            QTimer.singleShot(0, here, partial(self._area.ensureWidgetVisible, here, 0, self._look.px(24)))

    def refresh(self) -> None:
        """Read the modules anew."""
        self._worker.run(self, self._load, self._show, self._fail)

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = event.size().width() / self._look.scale < _ONE_LINE_FROM
        self._head.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        super().resizeEvent(event)

    def _lay_out(self) -> None:
        look = self._look
        inner = QWidget()
        inner.setMaximumWidth(look.px(_WIDEST))
        self._column = column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(10))
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(look.px(10))
        self._head.addWidget(TextBlock(look, self.tr("Modules and publishing"), "title"), 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(look.px(10))
        buttons.addWidget(self.new_button)
        buttons.addWidget(self.policy_button)
        buttons.addStretch(1)
        self._head.addLayout(buttons)
        column.addLayout(self._head)
        words = self.tr(
            "You write drafts here. Learners see the published version. Your changes reach them when you publish."
        )
        column.addWidget(TextBlock(look, words, "body", "textMuted"))
        column.addWidget(self.done)
        column.addWidget(self.failure)
        column.addSpacing(look.px(6))
        column.addWidget(self._content)
        column.addStretch(1)
        body = PageBody()
        around = QHBoxLayout(body)
        around.setContentsMargins(look.px(40), look.px(28), look.px(40), look.px(28))
        around.addWidget(inner, 1)
        around.addStretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._area = scrolling(body)
        outer.addWidget(self._area)

    def _load(self, _report: Callable[[int], None]) -> tuple[Policy, list[ModuleLine]]:
        library = self._services.library
        library.open(self._actor)
        return library.policy(self._actor), library.list_modules(self._actor)

    def _show(self, found: tuple[Policy, list[ModuleLine]]) -> None:
        look = self._look
        self._policy, lines = found
        self._languages = lines[-1].languages if lines else LANGUAGES  # those of the module that was added last
        self.new_button.setEnabled(True)
        numbers = {one.id: one.number for one in self._policy.commitments()}
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        # Before the modules are read there is nothing else to take the keyboard; then it goes to the first of them.
        focused, first = self.focusWidget(), not self.lines
        had_focus = focused is not None and (
            self._content.isAncestorOf(focused) or (first and focused is self.policy_button)
        )
        self.lines = []
        for line in sorted(lines, key=_place):
            view = ModuleLineView(look, line, numbers)
            view.open_wanted.connect(partial(self.open_wanted.emit, line.id, ""))
            view.publish_wanted.connect(partial(self.open_wanted.emit, line.id, "publish"))
            view.withdraw_wanted.connect(partial(self._ask_to_withdraw, line))
            view.delete_wanted.connect(partial(self._ask_to_delete, line))
            self.lines.append(view)
            column.addWidget(hairline())
            column.addWidget(view)
        if not lines:
            column.addWidget(self._empty())
        self._content = swap(self._column, self._content, content)
        if had_focus:
            self.focus_control()
        lay_out_now()

    def _empty(self) -> QWidget:
        look, empty = self._look, QWidget()
        column = QVBoxLayout(empty)
        column.setContentsMargins(0, look.px(24), 0, 0)
        column.setSpacing(look.px(8))
        column.addWidget(icon_label(look, "library", "textMuted", 22))
        column.addWidget(TextBlock(look, self.tr("No module yet"), "heading"))
        words = self.tr("A module is a short lesson with its quiz. Begin one with New module, above.")
        column.addWidget(TextBlock(look, words, "body", "textMuted"))
        return empty

    def _ask_new(self) -> None:
        if self._policy is None:
            return
        self.dialog = dialog = NewModuleDialog(self._look, self._policy, self._languages, self)
        dialog.decided.connect(partial(self._make, dialog))
        dialog.open()

    def _make(self, dialog: NewModuleDialog) -> None:
        title = dialog.title()
        if not (title.en or title.ja):
            both = len(dialog.languages.languages()) > 1
            in_both = self.tr("Give it a title, in one language at least.")
            dialog.refuse(in_both if both else self.tr("Give it a title."))
            return
        try:
            kept = self._services.editing.add(
                self._actor, title, dialog.commitments.chosen(), dialog.languages.languages()
            )
        except Refusal as refusal:
            dialog.refuse(say(refusal))
            return
        dialog.accept()
        self.open_wanted.emit(kept.draft.id, "")

    def _ask_to_withdraw(self, line: ModuleLine) -> None:
        words = self.tr(
            "Nobody is taught it any more. Records and attempts in progress stay, and you can bring it back by "
            "publishing it again."
        )
        act = partial(self._services.publishing.withdraw, self._actor, line.id)
        done = self.tr("“{title}” is withdrawn.").format(title=self._title(line))
        self._ask(line, self.tr("Withdraw the module"), self.tr("Withdraw"), words, act, done)

    def _ask_to_delete(self, line: ModuleLine) -> None:
        words = self.tr("The draft goes with its lesson and its items. It was never published, so nobody has met it.")
        act = partial(self._services.editing.delete, self._actor, line.id)
        done = self.tr("“{title}” is deleted.").format(title=self._title(line))
        self._ask(line, self.tr("Delete the module"), self.tr("Delete"), words, act, done)

    def _ask(self, line: ModuleLine, title: str, action: str, words: str, act: Callable[[], None], done: str) -> None:
        self.dialog = dialog = DecisionDialog(self._look, self._title(line), self)
        dialog.call(title, action)
        dialog.content.addWidget(TextBlock(self._look, words, "body"))
        dialog.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)

        def decide() -> None:
            try:
                act()
            except Refusal as refusal:
                dialog.refuse(say(refusal))
                return
            dialog.accept()
            self.done.say(done)
            self.refresh()

        dialog.decided.connect(decide)
        dialog.open()

    def _title(self, line: ModuleLine) -> str:
        return line.title.in_language(self._look.language) or line.id

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        self.failure.say(say(error))
        announce(self.failure, self.failure.text())


def _place(line: ModuleLine) -> tuple[int, float]:
    """Return what a module's place in the list is sorted by."""
    if line.version and (not line.touched or line.state is WorkState.RETIRED):
        return 2, 0.0
    return int(bool(line.version)), -line.changed.timestamp()
