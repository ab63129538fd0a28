"""Questions come in from a file: choose it, look at each of them, and bring in what is ticked."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.filed_items import ItemFormat
from app.domain.item_importing import ImportPlan, ImportTerms
from app.domain.people import Actor
from app.domain.policy import Policy
from app.domain.studio_lists import ModuleLine
from app.domain.texts import Language
from app.services.item_exporting import ItemExporting
from app.services.item_importing import ImportFile, ImportOver, ItemImporting
from app.services.studio_library import StudioLibrary
from app.services.taking_back import TakenIn
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.buttons import Button
from app.ui.shared.file_drop import FileDrop
from app.ui.shared.flow_layout import FlowLayout
from app.ui.shared.labels import icon_label, label
from app.ui.shared.look import Look
from app.ui.shared.open_dialog import OpenFile
from app.ui.shared.save_dialog import ChooseFile
from app.ui.shared.sentences import say_number
from app.ui.shared.step_frame import StepFrame, in_scroll
from app.ui.shared.text_flow import TextBlock
from app.ui.trainer.import_preview import ImportPreview


@dataclass(frozen=True, slots=True)
class ImportState:
    """How far an import is, to go on with it in another look."""

    file: ImportFile | None = None
    terms: ImportTerms = field(default_factory=ImportTerms)
    left_out: frozenset[int] = frozenset()
    taken: TakenIn | None = None


@dataclass(frozen=True, slots=True)
class ImportServices:
    """What the import of questions works with."""

    library: StudioLibrary
    importing: ItemImporting
    exporting: ItemExporting


@dataclass(frozen=True, slots=True)
class _Read:
    file: ImportFile
    plan: ImportPlan
    modules: list[ModuleLine]
    policy: Policy


class ImportView(StepFrame):
    """`items_wanted` carries the ids of what is new, `pack_found` the path of a file that is a course pack."""

    items_wanted = Signal(tuple)
    pack_found = Signal(str)

    def __init__(
        self,
        look: Look,
        services: ImportServices,
        actor: Actor,
        worker: BackgroundWorker,
        open_file: OpenFile,
        choose_file: ChooseFile,
        state: ImportState | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, worker, parent)
        self._services, self._actor = services, actor
        self._open_file, self._choose_file = open_file, choose_file
        self._state = state or ImportState()
        state = self._state
        self._next_button: Button | None = None
        if state.taken is not None:
            self._show_result(state.taken)
        else:
            self._begin()
            if state.file is not None:
                self._replan(state.file, state.terms, state.left_out)

    def state(self) -> ImportState:
        """Return how far the import is."""
        if isinstance(self.step, ImportPreview):
            return replace(self._state, terms=self.step.form.terms(), left_out=frozenset(self.step.ticks.left_out))
        return self._state

    def focus_step(self) -> None:
        """Put the keyboard on what comes next."""
        if isinstance(self.step, ImportPreview):
            self.step.focus_first()
        elif self._next_button is not None:
            self._next_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_file(self, path: str, form: str = "", language: Language | None = None) -> None:
        """Read a file as a format, without one as what it seems to be, and show what it would do."""
        chosen = ItemFormat(form) if form else None
        spoken = language or self.look.language
        importing, actor, terms = self._services.importing, self._actor, self.state().terms

        def read(progress: Callable[[int], None]) -> _Read:
            file = importing.read(actor, Path(path), chosen, spoken)
            return self._planned(file, terms, progress)

        self.start(read, self.tr("Reading the file… {count}"), self._take_read)

    # ---------------------------------------------------------------- steps

    def _begin(self) -> None:
        look = self.look
        self._state = ImportState(terms=self._state.terms)
        sentence = self.tr(
            "Questions in GIFT, Aiken, Moodle XML, QTI, CSV or Excel, or a course pack. You see each one as a learner "
            "would, and what is wrong with it, before anything comes in."
        )
        drop = FileDrop(look, self.tr("Drop a file of questions here"), sentence)
        drop.choose_pressed.connect(self._choose)
        drop.dropped.connect(self.take_file)
        self._next_button = drop.choose_button
        part = QWidget()
        part.setMaximumWidth(look.px(720))
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addWidget(drop)
        column.addSpacing(look.px(12))
        column.addWidget(label(look, self.tr("No questions yet?"), "heading"))
        words = self.tr("Write them into a sheet: each column is explained, and there is an example for each kind.")
        column.addWidget(TextBlock(look, words, "body", "textMuted"))
        row = FlowLayout(look.px(12))
        self.book_button = Button(look, self.tr("Save a template for Excel"), icon="download")
        self.sheet_button = Button(look, self.tr("Save a template as CSV"), "ghost", icon="download")
        self.book_button.clicked.connect(lambda: self._save_template(ItemFormat.XLSX))
        self.sheet_button.clicked.connect(lambda: self._save_template(ItemFormat.CSV))
        row.addWidget(self.book_button)
        row.addWidget(self.sheet_button)
        column.addLayout(row)
        self.show_step(in_scroll(part))

    def _choose(self) -> None:
        kinds = self.tr("Questions and course packs ({patterns})")
        path = self._open_file(self, kinds.format(patterns="*.gift *.txt *.xml *.zip *.csv *.tsv *.xlsx"))
        if path:
            self.take_file(path)

    def _planned(self, file: ImportFile, terms: ImportTerms, progress: Callable[[int], None]) -> _Read:
        library, actor = self._services.library, self._actor
        policy = library.open(actor)
        modules = library.list_modules(actor)
        if not terms.module and not terms.title:
            terms = replace(terms, module=next((one.id for one in modules if not one.items_from), ""))
        return _Read(file, self._services.importing.plan(actor, file, terms, progress), modules, policy)

    def _take_read(self, read: _Read) -> None:
        if read.file.is_pack:
            self.pack_found.emit(str(read.file.path))
        else:
            self._show_preview(read, frozenset())

    def _replan(self, file: ImportFile, terms: ImportTerms, left_out: frozenset[int]) -> None:
        words = self.tr("Looking at the questions… {count}")
        self.start(
            lambda progress: self._planned(file, terms, progress),
            words,
            lambda read: self._show_preview(read, left_out),
        )

    def _show_preview(self, read: _Read, left_out: frozenset[int]) -> None:
        file = read.file
        self._state = ImportState(file, read.plan.terms, left_out)
        step = ImportPreview(self.look, file, read.plan, read.modules, read.policy, self.worker, left_out)
        step.apply_wanted.connect(self._apply)
        step.again_pressed.connect(self._begin_again)
        step.terms_changed.connect(self._change_terms)
        step.file_changed.connect(lambda form, language: self.take_file(str(file.path), form, language))
        self.show_step(step)
        self.focus_step()

    def _change_terms(self, terms: ImportTerms) -> None:
        """Plan anew without a sign of it, so that the keyboard stays where somebody types."""
        file, importing, actor = self._state.file, self._services.importing, self._actor
        if file is not None:
            self._state = replace(self._state, terms=terms)
            self.worker.run(self, lambda _report: importing.plan(actor, file, terms), self._show_plan, self.fail)

    def _show_plan(self, plan: ImportPlan) -> None:
        if isinstance(self.step, ImportPreview) and plan.terms == self._state.terms:
            self.step.show_plan(plan)

    def _apply(self) -> None:
        step, file = self.step, self._state.file
        if isinstance(step, ImportPreview) and file is not None:
            plan, left_out = step.plan, frozenset(step.ticks.left_out)
            self._state = replace(self._state, left_out=left_out)
            importing, actor = self._services.importing, self._actor
            self.start(
                lambda progress: importing.apply(actor, file, plan, left_out, progress),
                self.tr("{count} items brought in"),
                self._show_result,
                len(plan.wanted(left_out)),
                self.tr("Items are being brought in: {count} so far. If you stop it, nothing of it is kept."),
            )

    def fail(self, error: Exception) -> None:
        """Say why something was refused, and show what would happen now."""
        if isinstance(error, ImportOver) and isinstance(self.step, ImportPreview):
            self.step.show_plan(error.plan)
        super().fail(error)

    def _show_result(self, taken: TakenIn) -> None:
        look = self.look
        terms = self._state.terms
        self._state = ImportState(terms=terms, taken=taken)
        result = QWidget()
        column = QVBoxLayout(result)
        column.setContentsMargins(0, look.px(12), 0, 0)
        column.setSpacing(look.px(12))
        column.addWidget(icon_label(look, "circle-check", "right", 22))
        said = self._said(taken)
        column.addWidget(TextBlock(look, said, "question"))
        words = self.tr("They are drafts: learners get them when their module is published.")
        column.addWidget(TextBlock(look, words, "body", "textMuted"))
        foot = FlowLayout(look.px(12))
        show = Button(look, self.tr("Show them"), "primary", icon="square-pen", large=True)
        self.undo_button = Button(look, self.tr("Undo"), icon="rotate-ccw", large=True)
        again = Button(look, self.tr("Another file"), "ghost", large=True)
        show.clicked.connect(lambda: self.items_wanted.emit(taken.items))
        self.undo_button.clicked.connect(lambda: self._undo(taken))
        again.clicked.connect(self._begin_again)
        for button in (show, self.undo_button, again):
            foot.addWidget(button)
        column.addLayout(foot)
        self._next_button = show
        self.show_step(in_scroll(result))
        self.setAccessibleDescription(said)
        self.focus_step()

    def _undo(self, taken: TakenIn) -> None:
        importing, actor = self._services.importing, self._actor

        def undo(_progress: Callable[[int], None]) -> bool:
            importing.undo(actor, taken)
            return True

        self.start(undo, self.tr("Taking it back…"), lambda _done: self._taken_back())

    def _taken_back(self) -> None:
        self._state = ImportState()
        self._begin()
        self.done_line.say(self.tr("Taken back. The library is as it was before."))
        self.focus_step()

    def _begin_again(self) -> None:
        self.forget()
        self._begin()
        self.focus_step()

    def _said(self, taken: TakenIn) -> str:
        new, changed = len(taken.items), len(taken.changed_items)
        parts = []
        if new:
            words = self.tr("1 item came in") if new == 1 else self.tr("{count} items came in")
            parts.append(words.format(count=say_number(self.look, new)))
        if changed:
            words = self.tr("1 item was updated") if changed == 1 else self.tr("{count} items were updated")
            parts.append(words.format(count=say_number(self.look, changed)))
        return self.tr("Done: {parts}.").format(parts=self.tr(", ").join(parts))

    def _save_template(self, form: ItemFormat) -> None:
        name = self.tr("questions") + f".{form.value}"
        kinds = "Excel (*.xlsx)" if form is ItemFormat.XLSX else "CSV (*.csv)"
        path = self._choose_file(self, name, kinds)
        if not path:
            return
        exporting, actor, language = self._services.exporting, self._actor, self.look.language

        def save(_progress: Callable[[int], None]) -> str:
            exporting.save_template(actor, form, language, Path(path))
            return path

        self.start(save, self.tr("Saving the template…"), self._saved)

    def _saved(self, path: str) -> None:
        self.done_line.say(self.tr("Saved to {path}.").format(path=path))
        self.book_button.setFocus(Qt.FocusReason.OtherFocusReason)
