"""Items go out as a file of another program: which, in which format, and what that cannot hold, before it is saved."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.filed_items import ItemFormat
from app.domain.item_exporting import ExportSelection, ItemsInFile
from app.domain.people import Actor
from app.domain.refusals import Refusal
from app.domain.studio_lists import ModuleLine
from app.domain.texts import Language
from app.services.item_exporting import ItemExporting
from app.services.studio_library import StudioLibrary
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.buttons import Button
from app.ui.shared.done_line import DoneLine
from app.ui.shared.export_progress import ExportProgress
from app.ui.shared.field_combo import FieldCombo
from app.ui.shared.file_run import FileRun
from app.ui.shared.lines import PageBody, scrolling
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.save_dialog import ChooseFile
from app.ui.shared.segmented_control import SegmentedControl
from app.ui.shared.sentences import say, say_number
from app.ui.shared.step_frame import RING
from app.ui.shared.text_flow import TextBlock
from app.ui.trainer.export_losses import ExportLosses
from app.ui.trainer.named_fields import NamedFields

_FORMATS = (ItemFormat.GIFT, ItemFormat.MOODLE_XML, ItemFormat.QTI, ItemFormat.CSV, ItemFormat.XLSX)
_ENDINGS = {
    ItemFormat.GIFT: ("gift", "GIFT (*.gift)"),
    ItemFormat.MOODLE_XML: ("xml", "Moodle XML (*.xml)"),
    ItemFormat.QTI: ("zip", "QTI 3.0 (*.zip)"),
    ItemFormat.CSV: ("csv", "CSV (*.csv)"),
    ItemFormat.XLSX: ("xlsx", "Excel (*.xlsx)"),
}
_ALL, _CHOSEN = "", "chosen"


@dataclass(frozen=True, slots=True)
class ExportState:
    """Which items are taken along from the library, and what was chosen about the file."""

    ids: tuple[str, ...] = ()
    module: str = ""
    form: ItemFormat = ItemFormat.GIFT
    language: Language = "en"


class ExportView(QWidget):
    """What is lost is found out at each choice, in the background; the file that is saved is the one that was shown."""

    def __init__(
        self,
        look: Look,
        library: StudioLibrary,
        exporting: ItemExporting,
        actor: Actor,
        worker: BackgroundWorker,
        choose_file: ChooseFile,
        state: ExportState | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._library, self._exporting, self._actor = look, library, exporting, actor
        self._worker, self._choose_file = worker, choose_file
        self._wanted = state or ExportState(language=look.language)
        self._asked = 0
        self.file: ItemsInFile | None = None
        self.which = FieldCombo(look, self.tr("Which items"), "")
        names = ("GIFT", "Moodle XML", "QTI 3.0", "CSV", "Excel")
        self.format = SegmentedControl(look, self.tr("Format"), names)
        self.language = SegmentedControl(look, self.tr("First language"), ("EN", "JA"))
        self.sentence = TextBlock(look, self.tr("Looking at the items…"), "lead")
        self.losses = ExportLosses(look)
        self.notice = Notice(look)
        self.done_line = DoneLine(look)
        self.save_button = Button(look, "", "primary", icon="file-output", large=True)
        self.progress = ExportProgress(look)
        self._lay_out()
        self._run = FileRun(self, self.save_button, self.progress)
        self._show_choices()
        self.which.activated.connect(self._choose)
        self.format.chosen.connect(self._choose)
        self.language.chosen.connect(self._choose)
        self.save_button.clicked.connect(self._save)
        worker.run(self, lambda _report: self._list(), self._offer, self._fail)

    def state(self) -> ExportState:
        """Return what is chosen."""
        return self._wanted

    def focus_step(self) -> None:
        """Put the keyboard on the first choice."""
        self.which.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_ready(self) -> bool:
        """Whether what is shown is about what is chosen."""
        return self.file is not None

    def _list(self) -> list[ModuleLine]:
        self._library.open(self._actor)
        return self._library.list_modules(self._actor)

    def _offer(self, modules: list[ModuleLine]) -> None:
        language = self._look.language
        if self._wanted.ids:
            one, several = self.tr("The chosen item"), self.tr("The {count} chosen items")
            count = say_number(self._look, len(self._wanted.ids))
            self.which.addItem((one if len(self._wanted.ids) == 1 else several).format(count=count), _CHOSEN)
        self.which.addItem(self.tr("All items"), _ALL)
        for line in modules:
            if line.items:
                self.which.addItem(line.title.in_language(language) or line.title.en or line.id, line.id)
        shown = self._wanted.module or (_CHOSEN if self._wanted.ids else _ALL)
        self.which.setCurrentIndex(max(self.which.findData(shown), 0))
        self._prepare()

    def _show_choices(self) -> None:
        self.format.segments[_FORMATS.index(self._wanted.form)].setChecked(True)
        self.language.segments[1 if self._wanted.language == "ja" else 0].setChecked(True)
        self._name_button()

    def _choose(self) -> None:
        which = str(self.which.currentData() or _ALL)
        self._wanted = ExportState(
            self._wanted.ids,
            which if which not in (_ALL, _CHOSEN) else _ALL,
            _FORMATS[self.format.place()],
            "ja" if self.language.place() else "en",
        )
        self._prepare()

    def _selection(self) -> ExportSelection:
        if str(self.which.currentData()) == _CHOSEN:
            return ExportSelection(ids=self._wanted.ids)
        return ExportSelection(module=self._wanted.module)

    def _prepare(self) -> None:
        """Find out what the file would hold; an answer to an earlier choice is dropped."""
        self._asked += 1
        asked, selection, wanted = self._asked, self._selection(), self._wanted
        self.file = None
        self.notice.clear()
        self.done_line.clear()
        self._name_button()
        exporting, actor = self._exporting, self._actor

        def prepare(_report: Callable[[int], None]) -> tuple[int, ItemsInFile]:
            return asked, exporting.prepare(actor, selection, wanted.form, wanted.language)

        self._worker.run(self, prepare, self._show, self._fail)

    def _show(self, found: tuple[int, ItemsInFile]) -> None:
        asked, file = found
        if asked != self._asked:
            return
        self.file = file
        look, whole = self._look, len(file.items)
        held, left = say_number(look, file.held), say_number(look, whole - file.held)
        words = self.tr("1 item goes into the file.") if file.held == 1 else self.tr("{held} items go into the file.")
        if file.held < whole:
            words = self.tr("{held} of {whole} items go into the file; {left} cannot be held by it.")
        self.sentence.set_text(words.format(held=held, whole=say_number(look, whole), left=left))
        self.losses.show_losses(file.losses)
        self._name_button()

    def _name_button(self) -> None:
        count = self.file.held if self.file is not None else 0
        words = self.tr("Save 1 item…") if count == 1 else self.tr("Save {count} items…")
        self.save_button.setText(words.format(count=say_number(self._look, count)))
        self.save_button.setEnabled(count > 0)

    def _save(self) -> None:
        file = self.file
        if file is None:
            return
        ending, kinds = _ENDINGS[ItemFormat(file.form)]
        path = self._choose_file(self, f"{self.tr('items')}.{ending}", kinds)
        if not path:
            return
        self.notice.clear()
        self.done_line.clear()
        exporting, actor = self._exporting, self._actor

        def save(progress: Callable[[int], None]) -> tuple[int, str]:
            progress(0)
            return exporting.save(actor, file, Path(path)), path

        self._run.begin(save, None, self._saved, self._fail)

    def _saved(self, saved: tuple[int, str] | None) -> None:
        if saved is None:
            self.notice.say(self.tr("Stopped. No file was written."))
            return
        count = say_number(self._look, saved[0])
        words = self.tr("1 item saved to {path}.") if saved[0] == 1 else self.tr("{count} items saved to {path}.")
        self.done_line.say(words.format(count=count, path=saved[1]))

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        self.notice.say(say(error))

    def _lay_out(self) -> None:
        look = self._look
        body = PageBody()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(RING, RING, RING, RING)
        inside.setSpacing(look.px(12))
        fields = NamedFields(look)
        fields.add(self.tr("Which items"), self.which, width=300)
        fields.add(self.tr("Format"), self.format)
        fields.add(self.tr("First language"), self.language)
        inside.addWidget(fields)
        words = self.tr(
            "Both languages go into the file. The first language is what programs show that know only one. Items as "
            "they are written now, drafts too; retired ones only if you chose them."
        )
        about = TextBlock(look, words, "meta", "textMuted")
        about.limit_width(look.number("readingColumn"))
        inside.addWidget(about)
        inside.addWidget(self.sentence)
        inside.addWidget(self.losses)
        inside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addWidget(scrolling(body), 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(RING, 0, RING, RING)
        foot.setSpacing(look.px(8))
        foot.addWidget(self.notice)
        foot.addWidget(self.done_line)
        foot.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignLeft)
        foot.addWidget(self.progress)
        column.addLayout(foot)
