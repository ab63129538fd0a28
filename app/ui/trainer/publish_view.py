"""Publishing a module: what happens, what changed, what stands in the way, whom it concerns, and the button."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QProgressBar, QVBoxLayout, QWidget

from app.domain.policy import Policy
from app.domain.publishing import Blocker, BlockerId, Whom
from app.domain.refusals import Refusal
from app.domain.texts import Text
from app.ui.shared.announcing import announce
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.buttons import Button
from app.ui.shared.labels import label
from app.ui.shared.laying_out import lay_out_now
from app.ui.shared.lines import swap
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.sentences import say
from app.ui.shared.text_flow import TextBlock
from app.ui.trainer.blocker_words import BlockerWords
from app.ui.trainer.change_words import ChangeWords
from app.ui.trainer.draft_reasons import DraftReasons
from app.ui.trainer.publish_choice import PublishChoice
from app.ui.trainer.publish_done import PublishDone
from app.ui.trainer.publish_findings import PublishFindings
from app.ui.trainer.publish_lists import BlockerList, DraftList, LineList
from app.ui.trainer.publish_words import PublishWords, say_nothing_yet
from app.ui.trainer.spots import give_place

if TYPE_CHECKING:
    from app.services.module_publishing import Published
    from app.services.publication import PublicationPlan, PublishOrder

_PAUSE = 300
"""Milliseconds without a letter after which a version is looked at."""
_FIELDS = 420


@dataclass(frozen=True, slots=True)
class PublishActs:
    """What the view asks for in the background: the plan under a version, and the publication."""

    plan: "Callable[[str], PublicationPlan]"
    publish: "Callable[[PublishOrder], Published]"


class PublishView(QWidget):
    """`mend_wanted` carries what stands in the way and is to be mended, `published` tells that a version is taught.

    `laid_out` tells that other controls are there than before.

    Where what is written is taught already, `taught` says so in the place of the form, with what can come next; its
    signals lead there. `may_give` is whether whoever signed in assigns modules.
    """

    mend_wanted = Signal(Blocker)
    published = Signal()
    laid_out = Signal()

    def __init__(
        self,
        look: Look,
        module_id: str,
        acts: PublishActs,
        policy: Policy,
        departments: Sequence[str],
        titles: Mapping[str, Text],
        today: date,
        worker: BackgroundWorker,
        parent: QWidget | None = None,
        *,
        may_give: bool = False,
    ) -> None:
        super().__init__(parent)
        self._look, self._module, self._acts, self._worker = look, module_id, acts, worker
        self._titles = {one: title.in_language(look.language) or one for one, title in titles.items()}
        self._words = ChangeWords(look, policy, self)
        self._blockers = BlockerWords(self._words, look.language, self)
        self._said = PublishWords(look, self._words, self)
        self._reasons = DraftReasons(policy, look.language, self)
        self._plan: PublicationPlan | None = None
        self._running = self._version_typed = False
        self._asked = 0
        self.sentence = TextBlock(look, self.tr("Looking at what changed…"), "lead")
        self.lists: QWidget = QWidget()
        self.blockers: BlockerList | None = None
        self.findings: PublishFindings | None = None
        self.version = QLineEdit()
        self.version.setAccessibleName(self.tr("Version"))
        self.version.setMaxLength(40)
        give_place(self.version, "version")
        self.note = QLineEdit()
        self.note.setAccessibleName(self.tr("Note for other trainers"))
        self.note.setPlaceholderText(self.tr("Why, in one sentence"))
        self.note.setMaxLength(300)
        self.choice = PublishChoice(look, departments, today)
        self.button = Button(look, self.tr("Publish"), "primary", large=True)
        self.why_not = TextBlock(look, "", "meta", "textMuted")
        self.bar = QProgressBar()
        self.notice = Notice(look)
        self.taught = PublishDone(look, may_give=may_give)
        self._again = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._lay_out()
        self._pause.timeout.connect(self.look_anew)
        self.version.textEdited.connect(self._type_version)
        self.button.clicked.connect(self.publish)
        self._fit()

    def look_anew(self) -> None:
        """Plan the publication again, because the draft or the version is another one."""
        if self._running:
            return
        self._pause.stop()
        self._asked += 1
        asked, version = self._asked, self.version.text() if self._version_typed else ""

        def show(plan: "PublicationPlan") -> None:
            if asked == self._asked:
                self._show(plan)

        self._worker.run(self, lambda _report: self._acts.plan(version), show, self._fail)

    def publish(self) -> None:
        """Publish in the background; once begun it is done as a whole."""
        from app.services.publication import PublishOrder

        concern = self.choice.concern()
        self.notice.clear()
        if concern.whom is Whom.DEPARTMENT and not concern.department:
            self._say(self.tr("Choose the department that learns it again."))
            self.choice.department.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        order = PublishOrder(self._module, self.version.text(), self.note.text(), concern)
        self._running = True
        self._fit()
        announce(self, self.tr("Publishing…"))
        self._worker.run(self, lambda _report: self._acts.publish(order), self._published, self._fail)

    def _lay_out(self) -> None:
        look = self._look
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(12))
        column.addWidget(self.taught)
        column.addWidget(self.sentence)
        column.addWidget(self.lists)
        self._named: list[QWidget] = []
        for title, field in ((self.tr("Version"), self.version), (self.tr("Note for other trainers"), self.note)):
            holder = QWidget()
            named = QVBoxLayout(holder)
            named.setContentsMargins(0, 0, 0, 0)
            named.setSpacing(look.px(6))
            named.addWidget(label(look, title, "overline"))
            named.addWidget(field)
            self._named.append(holder)
            column.addWidget(holder)
        self.version.setFixedWidth(look.px(160))
        self.note.setMaximumWidth(look.px(_FIELDS))
        column.addWidget(self.choice)
        column.addWidget(self.notice)
        column.addWidget(self.bar)
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setMaximumWidth(look.px(_FIELDS))
        self.bar.setAccessibleName(self.tr("Publishing…"))
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.why_not)
        column.addStretch(1)

    def _type_version(self, words: str) -> None:
        self._version_typed = bool(words.strip())
        self._pause.start()

    def _show(self, plan: "PublicationPlan") -> None:
        self._plan = plan
        if not self._version_typed:
            self.version.setText(plan.module.version)
        self.sentence.set_text(self._said.what_happens(plan))
        self.choice.show_first(first=plan.before is None and not plan.passed)
        self.lists = swap(self._column, self.lists, self._make_lists(plan))
        self._show_taught(plan.before.version if plan.before is not None and _is_taught(plan) else "", plan)
        self._fit()
        self.laid_out.emit()
        lay_out_now()

    def _show_taught(self, version: str, plan: "PublicationPlan") -> None:
        """Show that a version is taught in the place of the form; without a version, the form."""
        for part in (self.sentence, self.button, *self._named):
            part.setVisible(not version)
        if version:
            waiting = len(plan.left_out)
            self.taught.say(version, self._again, say_nothing_yet(self._look, waiting) if waiting else "")
            self.choice.hide()
        else:
            self._again = ""
            self.taught.hide()

    def _make_lists(self, plan: "PublicationPlan") -> QWidget:
        look, holder = self._look, QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, look.px(4), 0, look.px(4))
        column.setSpacing(look.px(14))
        self.blockers = self.findings = None
        taught = _is_taught(plan)
        if plan.blockers and not taught:
            begun = frozenset(one for draft in plan.left_out for one in draft.item.commitments)
            alone = len(plan.module.languages) == 1
            self.blockers = BlockerList(look, self._blockers, plan.blockers, begun, alone=alone)
            self.blockers.pressed.connect(self._mend)
            self.blockers.more.grown.connect(self.laid_out)
            column.addWidget(self.blockers)
        if plan.left_out:
            title = self.tr("Stays a draft, because it is not finished")
            drafts = DraftList(look, title, [self._reasons.lacking(one) for one in plan.left_out])
            drafts.pressed.connect(self._open)
            drafts.more.grown.connect(self.laid_out)
            column.addWidget(drafts)
        for title, lines, role in (
            (self.tr("What changed"), [self._words.say(one) for one in plan.changes], "text"),
            (self.tr("Few items: a retake draws the same ones"), [] if taught else self._said.thin(plan), "due"),
            (self.tr("Gets a new version with it"), [self._titles.get(one, one) for one in plan.renewed], "text"),
        ):
            if lines:
                column.addWidget(LineList(look, title, lines, role))
        if plan.weak and not taught:
            self.findings = PublishFindings(look, [self._reasons.weak(one) for one in plan.weak])
            self.findings.pressed.connect(self._open)
            self.findings.grown.connect(self.laid_out)
            column.addWidget(self.findings)
        return holder

    def _open(self, item_id: str) -> None:
        self.mend_wanted.emit(_unfinished(item_id))

    def _mend(self, blocker: Blocker) -> None:
        """Ask for what is mended; where an item about a commitment is begun, that is finished first."""
        drafts = self._plan.left_out if self._plan is not None and blocker.id is BlockerId.UNTESTED else ()
        begun = next((one for one in drafts if blocker.subject in one.item.commitments), None)
        self.mend_wanted.emit(blocker if begun is None else _unfinished(begun.item.id))

    def _fit(self) -> None:
        plan = self._plan
        ready = plan is not None and not plan.blockers and not self._running
        self.button.setEnabled(ready)
        self.bar.setVisible(self._running)
        version = plan.module.version if plan is not None else ""
        words = self.tr("Publish version {version}").format(version=version) if version else self.tr("Publish")
        self.button.setText(words)
        blocked = plan is not None and bool(plan.blockers) and not _is_taught(plan)
        why_not = self.tr("Mend first what the list above names.") if blocked else ""
        self.why_not.set_text(self.tr("Publishing…") if self._running else why_not)
        self.why_not.setVisible(bool(self.why_not.text()))

    def _published(self, done: "Published") -> None:
        self._running, self._version_typed = False, False
        self.note.clear()
        version = done.publication.version
        self._again = self._said.again(done)
        self._plan = replace(done.plan, blockers=())
        self.lists.hide()  # they are of what was still to be published
        self.choice.stay.click()
        self._show_taught(version, self._plan)
        self._fit()
        self.taught.try_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.published.emit()
        self.look_anew()

    def _fail(self, error: Exception) -> None:
        self._running = False
        self._fit()
        if not isinstance(error, Refusal):
            raise error
        self._say(say(error))

    def _say(self, sentence: str) -> None:
        self.notice.say(sentence)
        announce(self.notice, sentence)


def _unfinished(item_id: str) -> Blocker:
    return Blocker(BlockerId.ITEM_UNFINISHED, item_id)


def _is_taught(plan: "PublicationPlan") -> bool:
    """Whether what is written is taught already, and nothing is in the way but that."""
    return plan.before is not None and [one.id for one in plan.blockers] == [BlockerId.NOTHING_CHANGED]
