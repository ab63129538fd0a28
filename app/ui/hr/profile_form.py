"""How the whole file of an export profile is written: dates, words, signs, and bytes."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.domain.export_profiles import DATE_FORMATS, DecimalSign, Delimiter, ExportProfile, FileEncoding, LineEnd
from app.ui.hr.written_combo import WrittenCombo
from app.ui.shared.field_combo import FieldCombo
from app.ui.shared.labels import label
from app.ui.shared.look import Look
from app.ui.shared.tick_box import TickBox

_LONGEST_WORD = 60


class ProfileForm(QWidget):
    """`changed` tells that something is different now."""

    changed = Signal()

    def __init__(self, look: Look, profile: ExportProfile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.date_format = WrittenCombo(look, self.tr("Dates"), list(DATE_FORMATS))
        self.date_format.setEditText(profile.date_format)
        self.passed = self._line(profile.passed)
        self.not_passed = self._line(profile.not_passed)
        self.delimiter = self._combo(
            (
                (Delimiter.COMMA, self.tr("Comma")),
                (Delimiter.SEMICOLON, self.tr("Semicolon")),
                (Delimiter.TAB, self.tr("Tab")),
                (Delimiter.BAR, self.tr("Vertical bar")),
            ),
            profile.delimiter,
        )
        self.encoding = self._combo(
            (
                (FileEncoding.UTF8, self.tr("UTF-8")),
                (FileEncoding.UTF8_MARKED, self.tr("UTF-8 with a mark (BOM)")),
                (FileEncoding.CP932, self.tr("Shift_JIS (CP932)")),
            ),
            profile.encoding,
        )
        self.line_end = self._combo(
            ((LineEnd.CRLF, self.tr("CR LF (Windows)")), (LineEnd.LF, self.tr("LF (Linux, macOS)"))), profile.line_end
        )
        self.decimal_sign = self._combo(
            ((DecimalSign.POINT, self.tr("Point: 0.75")), (DecimalSign.COMMA, self.tr("Comma: 0,75"))),
            profile.decimal_sign,
        )
        self.headings = TickBox(look, self.tr("Headings in the first row"))
        self.headings.setChecked(profile.headings)
        self.guarded = TickBox(look, self.tr("Make cells that look like formulas safe"))
        self.guarded.setChecked(profile.guarded)
        self._lay_out()
        self.date_format.editTextChanged.connect(self.changed)
        for line in (self.passed, self.not_passed):
            line.textChanged.connect(self.changed)
        for combo in (self.delimiter, self.encoding, self.line_end, self.decimal_sign):
            combo.currentIndexChanged.connect(self.changed)
        for box in (self.headings, self.guarded):
            box.toggled.connect(self.changed)

    def fill_in(self, name: str, profile: ExportProfile) -> ExportProfile:
        """Return a profile of this name with the columns of `profile` and what is said here."""
        return ExportProfile(
            name,
            profile.columns,
            self.date_format.currentText().strip(),
            self.passed.text(),
            self.not_passed.text(),
            Delimiter(self.delimiter.currentData()),
            FileEncoding(self.encoding.currentData()),
            LineEnd(self.line_end.currentData()),
            DecimalSign(self.decimal_sign.currentData()),
            self.headings.isChecked(),
            self.guarded.isChecked(),
        )

    def _line(self, text: str) -> QLineEdit:
        line = QLineEdit(text)
        line.setMaxLength(_LONGEST_WORD)
        return line

    def _combo(self, choices: Sequence[tuple[str, str]], chosen: str) -> FieldCombo:
        combo = FieldCombo(self._look, "", "")
        for value, words in choices:
            combo.addItem(words, str(value))
        combo.setCurrentIndex(combo.findData(str(chosen)))
        return combo

    def _lay_out(self) -> None:
        look = self._look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        for name, field in (
            (self.tr("Dates"), self.date_format),
            (self.tr("Passed is called"), self.passed),
            (self.tr("Not passed is called"), self.not_passed),
            (self.tr("Between cells"), self.delimiter),
            (self.tr("Characters"), self.encoding),
            (self.tr("Ends of lines"), self.line_end),
            (self.tr("Decimals"), self.decimal_sign),
        ):
            field.setAccessibleName(name)
            column.addWidget(label(look, name, "overline"))
            column.addWidget(field)
            column.addSpacing(look.px(6))
        column.addWidget(self.headings)
        column.addWidget(self.guarded)
        column.addStretch(1)
