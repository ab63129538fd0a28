"""The panel that makes something of who is chosen: addresses for a mail program, or a file that reminds them."""

from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.domain.chasing import ChaseFilter, Chosen, LatePerson, Wording
from app.domain.hr_sentences import HrSentence
from app.domain.people import Actor
from app.domain.policy import Policy
from app.domain.refusals import Refusal
from app.domain.releases import Release
from app.domain.texts import Language
from app.services.chase_writing import ChaseFormat, ChaseOrder
from app.services.chasing import Addresses, ChasedFile, Chasing
from app.ui.hr.file_panel import FilePanel
from app.ui.hr.release_form import ReleaseForm
from app.ui.hr.wording_editor import WordingEditor
from app.ui.shared.announcing import announce
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.buttons import Button
from app.ui.shared.chosen_count import ChosenCount
from app.ui.shared.labels import label
from app.ui.shared.lines import hairline
from app.ui.shared.look import Look
from app.ui.shared.save_dialog import ChooseFile
from app.ui.shared.segmented_control import SegmentedControl
from app.ui.shared.sentences import say, say_number
from app.ui.shared.text_flow import TextBlock

_FORMATS = (ChaseFormat.EML, ChaseFormat.MERGE_CSV, ChaseFormat.ICS)
_ABOUT_THE_WORDS = (
    HrSentence.REMINDER_WITHOUT_SUBJECT,
    HrSentence.REMINDER_TOO_LONG,
    HrSentence.REMINDER_PLACEHOLDER_UNKNOWN,
    HrSentence.REMINDER_BRACE_ALONE,
    HrSentence.REMINDER_MODULES_IN_SUBJECT,
    HrSentence.REMINDER_WITHOUT_MODULES,
)


@dataclass(frozen=True, slots=True)
class PanelState:
    """What was chosen and written in the panel, to go on with it in another look."""

    place: int
    wordings: dict[Language, Wording]
    release: Release


class ReminderPanel(FilePanel):
    """Works on the filter and the choice that it was last told (`show_choice`); `closed` asks to hide it."""

    def __init__(
        self,
        look: Look,
        chasing: Chasing,
        actor: Actor,
        policy: Policy,
        choose_file: ChooseFile,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, self.tr("Remind"), parent)
        self._chasing, self._actor, self._choose_file = chasing, actor, choose_file
        self._worker = BackgroundWorker(self)
        self._wanted, self._chosen = ChaseFilter(today), Chosen()
        self._people = self._without = 0
        self._kinds = (
            self.tr("Messages as drafts (*.zip)"),
            self.tr("CSV for mail merge (*.csv)"),
            self.tr("Calendar (*.ics)"),
        )
        self._hints = (
            self.tr("One message for each person, in a zip: your mail program opens it ready to send."),
            self.tr("One row for each person, for the mail merge of a word processor or a mail program."),
            self.tr("One all-day entry for each module that is late, on its due date."),
        )
        self._make_parts(policy, today)
        self._ask()
        self.copy_button.clicked.connect(self._copy)
        self.format.chosen.connect(self._show_format)
        self.action_button.clicked.connect(self._save)
        self._show_format()
        self._show_counts()

    def show_choice(self, wanted: ChaseFilter, chosen: Chosen, people: int, without_email: int) -> None:
        """Take over who is meant: how many people, and how many of them without an address."""
        self._wanted, self._chosen = wanted, chosen
        self._people, self._without = people, without_email
        self.words.show_day(wanted.as_of)
        self.clear_notices()
        self._show_counts()

    def show_person(self, person: LatePerson | None) -> None:
        """Preview the message of another person."""
        self.words.show_person(person)

    def focus_first(self) -> None:
        """Put the keyboard on the first choice."""
        self.copy_button.setFocus(Qt.FocusReason.TabFocusReason)

    def state(self) -> PanelState:
        """Return what was chosen and written here."""
        return PanelState(self.format.place(), self.words.wordings(), self.release.said())

    def come_back(self, state: PanelState) -> None:
        """Go on with what was chosen and written in another look."""
        self.format.segments[state.place].setChecked(True)
        self.words.show_wordings(state.wordings)
        self.release.show_release(state.release)

    # ---------------------------------------------------------------- parts

    def _make_parts(self, policy: Policy, today: date) -> None:
        look = self._look
        self.count = ChosenCount(look)
        self.copy_button = Button(look, self.tr("Copy addresses"), icon="copy")
        self.format = SegmentedControl(
            look, self.tr("Make a file"), (self.tr("Drafts"), self.tr("Mail merge"), self.tr("Calendar"))
        )
        self._hint = TextBlock(look, "", "meta", "textMuted")
        self.words = WordingEditor(look, today)
        self.release = ReleaseForm(look, policy, purpose=self.tr("Reminding people of their training"))

    def _ask(self) -> None:
        look, column = self._look, self.column
        column.addWidget(self.count)
        column.addSpacing(look.px(14))
        column.addWidget(self.copy_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(look.px(6))
        used = self.tr("For the address field of your mail program. Nothing leaves by it, so it is no export.")
        column.addWidget(TextBlock(look, used, "meta", "textMuted"))
        column.addSpacing(look.px(16))
        column.addWidget(hairline())
        column.addSpacing(look.px(16))
        column.addWidget(label(look, self.tr("Make a file"), "overline"))
        column.addSpacing(look.px(6))
        column.addWidget(self.format, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(look.px(6))
        column.addWidget(self._hint)
        column.addSpacing(look.px(14))
        column.addWidget(self.words)
        column.addSpacing(look.px(18))
        column.addWidget(self.release)
        column.addSpacing(look.px(14))
        sent = self.tr("Clausewise sends nothing. That the file was made is kept in the log of exports.")
        column.addWidget(TextBlock(look, sent, "meta", "textMuted"))

    # ---------------------------------------------------------------- what is shown

    def _show_format(self) -> None:
        place = self.format.place()
        self._hint.set_text(self._hints[place])
        self.words.setVisible(_FORMATS[place] is ChaseFormat.EML)
        self._show_counts()

    def _show_counts(self) -> None:
        look = self._look
        self.count.show_count(self._people, self._without)
        reached = self._people - self._without
        drafts = self._format() is ChaseFormat.EML
        texts = {
            ChaseFormat.EML: self.tr("Save {count} drafts").format(count=say_number(look, reached)),
            ChaseFormat.MERGE_CSV: self.tr("Save mail-merge file"),
            ChaseFormat.ICS: self.tr("Save calendar"),
        }
        if drafts and reached == 1:
            texts[ChaseFormat.EML] = self.tr("Save 1 draft")
        self.action_button.setText(texts[self._format()])
        self.action_button.setEnabled((reached if drafts else self._people) > 0)
        self.copy_button.setEnabled(reached > 0)

    def _format(self) -> ChaseFormat:
        return _FORMATS[self.format.place()]

    # ---------------------------------------------------------------- what is done

    def _copy(self) -> None:
        self.clear_notices()
        work = partial(self._read_addresses, self._wanted, self._chosen)
        self._worker.run(self, work, self._copied, self._failed)

    def _read_addresses(self, wanted: ChaseFilter, chosen: Chosen, _report: object) -> Addresses:
        return self._chasing.addresses(self._actor, wanted, chosen)

    def _copied(self, found: Addresses) -> None:
        QGuiApplication.clipboard().setText(found.text)
        words = self.tr("{count} addresses copied.").format(count=say_number(self._look, found.people))
        if found.people == 1:
            words = self.tr("1 address copied.")
        self._say(words)

    def _save(self) -> None:
        self.clear_notices()
        try:
            release = self.release.release()
        except Refusal as refusal:
            self._refuse(refusal)
            return
        form = self._format()
        suffix = {ChaseFormat.EML: "zip", ChaseFormat.MERGE_CSV: "csv", ChaseFormat.ICS: "ics"}[form]
        suggested = f"reminders-{self._wanted.as_of.isoformat()}.{suffix}"
        path = self._choose_file(self, suggested, self._kinds[self.format.place()])
        if not path:
            return
        order = ChaseOrder(
            self._wanted, self._chosen, form, self.words.wordings(), release, Path(path), self._look.language
        )
        save = partial(self._chasing.save, self._actor, order)
        self._run.begin(save, None, self._saved, self._failed)

    def _saved(self, made: ChasedFile | None) -> None:
        if made is None:
            self.failure.say(self.tr("Stopped. No file was written."))
            return
        words = self.tr("Saved to {path}.").format(path=made.file.path)
        if made.without_email:
            left = self.tr("{count} people have no e-mail address and are not in it.")
            if made.without_email == 1:
                left = self.tr("1 person has no e-mail address and is not in it.")
            words = f"{words} {left.format(count=say_number(self._look, made.without_email))}"
        self._say(words)

    def _say(self, words: str) -> None:
        self.success.say(words)
        announce(self, words)

    def _refuse(self, refusal: Refusal) -> None:
        if refusal.sentence in _ABOUT_THE_WORDS:
            self.words.refuse(refusal)
        elif not self.release.refuse(refusal):
            self.failure.say(say(refusal))
