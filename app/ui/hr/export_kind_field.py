"""Which kind of file: the usual ones side by side, the others and HR's own profiles in a list below."""

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.export_profiles import Delimiter, ExportProfile, KeptProfile
from app.domain.records import ExportFormat
from app.ui.shared.buttons import Button
from app.ui.shared.field_combo import FieldCombo
from app.ui.shared.look import Look
from app.ui.shared.segmented_control import SegmentedControl
from app.ui.shared.text_flow import TextBlock

_FORMATS = (ExportFormat.XLSX, ExportFormat.CSV, ExportFormat.XAPI, ExportFormat.PDF)
_OTHER = len(_FORMATS)
_MACHINE = ExportFormat.CSV_MACHINE.value


@dataclass(frozen=True, slots=True)
class KindChoice:
    """A kind of file, with the profile that it follows if it is of that kind."""

    format: ExportFormat
    profile: ExportProfile | None = None

    @property
    def has_columns(self) -> bool:
        """Whether columns can be chosen for it."""
        return self.format not in (ExportFormat.PDF, ExportFormat.PROFILE)

    @property
    def suffix(self) -> str:
        """How a name of such a file ends."""
        if self.profile is not None:
            return "tsv" if self.profile.delimiter is Delimiter.TAB else "csv"
        return {ExportFormat.XLSX: "xlsx", ExportFormat.XAPI: "jsonl", ExportFormat.PDF: "pdf"}.get(self.format, "csv")


class ExportKindField(QWidget):
    """`changed` tells that another kind was chosen, `profiles_wanted` that HR wants to make or change profiles."""

    changed = Signal()
    profiles_wanted = Signal()

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._profiles: dict[UUID, ExportProfile] = {}
        texts = (self.tr("Excel"), self.tr("CSV"), self.tr("JSON"), self.tr("PDF"), self.tr("Other"))
        self.segments = SegmentedControl(look, name, texts)
        self.other = FieldCombo(look, self.tr("Another kind of file"), self.tr("Choose"))
        self.manage_link = Button(look, self.tr("Make or change profiles"), "link", compact=True)
        self._hint = TextBlock(look, "", "meta", "textMuted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        column.addWidget(self.segments)
        column.addWidget(self.other)
        column.addWidget(self.manage_link)
        column.addWidget(self._hint)
        self.offer([])
        self.segments.chosen.connect(self._tell)
        self.other.currentIndexChanged.connect(self._tell)
        self.manage_link.clicked.connect(self.profiles_wanted)

    def choice(self) -> KindChoice:
        """Return the kind that is chosen."""
        place = self.segments.place()
        if place < _OTHER:
            return KindChoice(_FORMATS[place])
        chosen = self.other.currentData()
        if isinstance(chosen, UUID):
            return KindChoice(ExportFormat.PROFILE, self._profiles[chosen])
        return KindChoice(ExportFormat.CSV_MACHINE)

    def choose(self, choice: KindChoice) -> None:
        """Choose a kind; a profile by its name."""
        if choice.format in _FORMATS:
            self.segments.segments[_FORMATS.index(choice.format)].setChecked(True)
            return
        self.segments.segments[_OTHER].setChecked(True)
        name = choice.profile.name if choice.profile is not None else self.other.itemText(0)
        self.other.setCurrentIndex(max(self.other.findText(name), 0))

    def offer(self, profiles: list[KeptProfile]) -> None:
        """Offer these profiles beside the kinds that there always are; what is chosen stays."""
        before = self.other.currentData()
        self._profiles = {kept.id: kept.profile for kept in profiles}
        self.other.blockSignals(True)
        self.other.clear()
        self.other.addItem(self.tr("CSV for machines"), _MACHINE)
        for kept in profiles:
            super(FieldCombo, self.other).addItem(kept.profile.name, kept.id)
        self.other.setCurrentIndex(max(self.other.findData(before), 0))
        self.other.blockSignals(False)
        self._tell()

    def kinds(self) -> str:
        """Return what a file dialog calls the kind."""
        choice = self.choice()
        words = {
            ExportFormat.XLSX: self.tr("Excel workbook (*.xlsx)"),
            ExportFormat.CSV: self.tr("CSV for people (*.csv)"),
            ExportFormat.CSV_MACHINE: self.tr("CSV for machines (*.csv)"),
            ExportFormat.XAPI: self.tr("xAPI statements (*.jsonl)"),
            ExportFormat.PDF: self.tr("PDF report (*.pdf)"),
        }
        if choice.profile is None:
            return words[choice.format]
        return self.tr("{profile} (*.{suffix})").format(profile=choice.profile.name, suffix=choice.suffix)

    def focus_first(self) -> None:
        """Put the keyboard on the kinds."""
        self.segments.setFocus()

    def _tell(self) -> None:
        other = self.segments.place() == _OTHER
        self.other.setVisible(other)
        self.manage_link.setVisible(other)
        self._hint.set_text(self._words())
        self.changed.emit()

    def _words(self) -> str:
        choice = self.choice()
        if choice.format is ExportFormat.XLSX:
            return self.tr("Typed cells, nothing is a formula. A second sheet says filter, purpose and counts.")
        if choice.format is ExportFormat.CSV:
            return self.tr(
                "For opening in a spreadsheet, made safe from formulas. Excel drops leading zeros of a CSV; the "
                "workbook keeps them."
            )
        if choice.format is ExportFormat.XAPI:
            return self.tr("xAPI statements with the cmi5 verbs, one a line. People by number, without e-mail.")
        if choice.format is ExportFormat.PDF:
            return self.tr("A report to read and to file, with filter and purpose at its head. Up to 20,000 rows.")
        if choice.profile is not None:
            return self.tr("For the system that you made this profile for, exactly as it says.")
        return self.tr("For programs: the bytes as they are, field names as headings, nothing guarded.")
