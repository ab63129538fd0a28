"""The fields of a correction: what was wrong with the record, and what it should say."""

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.corrections import (
    Annulment,
    Change,
    CorrectionKind,
    OtherDay,
    OtherPerson,
    OtherResult,
    Reinstatement,
    Said,
    reaches,
)
from app.ui.shared.labels import label
from app.ui.shared.look import Look
from app.ui.shared.segmented import SegmentedControl
from app.ui.shared.text_flow import TextBlock

_PASSED, _NOT_PASSED = "passed", "not-passed"


class CorrectionForm(QWidget):
    """`changed` tells that something else is meant; what was annulled can only count again, so nothing is asked."""

    changed = Signal()

    def __init__(self, look: Look, said: Said, *, annulled: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._said, self._annulled = look, said, annulled
        kinds = (
            (CorrectionKind.RESULT.value, self.tr("Result")),
            (CorrectionKind.COMPLETED.value, self.tr("Day")),
            (CorrectionKind.PERSON.value, self.tr("Person")),
            (CorrectionKind.ANNULLED.value, self.tr("Must not count")),
        )
        self.kind = SegmentedControl(look, self.tr("What is wrong?"), kinds)
        self.kind.choose(CorrectionKind.RESULT.value)
        self.points = self._field(self.tr("Points"), f"{said.points:g}", 72)
        self.most = self._field(self.tr("Points possible"), f"{said.max_points:g}", 72)
        results = ((_PASSED, self.tr("Passed")), (_NOT_PASSED, self.tr("Not passed")))
        self.passed = SegmentedControl(look, self.tr("Counts as"), results)
        self.passed.choose(_PASSED if said.passed else _NOT_PASSED)
        self.day = self._day_field()
        self.number = self._field(self.tr("Employee number of whose record it is"), "", 200)
        self._parts: dict[str, QWidget] = {}
        self._lay_out()
        self.kind.chosen.connect(self._choose_kind)
        for field in (self.points, self.most):
            field.textEdited.connect(self._follow_points)
        self.passed.chosen.connect(self.changed)
        self.day.dateChanged.connect(self._tell)
        self.number.textEdited.connect(self._tell)
        self._show_parts()

    def change(self) -> Change | None:
        """Return what is meant, None as long as something is not filled in."""
        if self._annulled:
            return Reinstatement()
        kind = self.kind.value()
        if kind == CorrectionKind.ANNULLED.value:
            return Annulment()
        if kind == CorrectionKind.PERSON.value:
            number = self.number.text().strip()
            return OtherPerson(number) if number else None
        if kind == CorrectionKind.COMPLETED.value:
            day = self.day.date().toPython()
            return OtherDay(day) if isinstance(day, date) else None
        points, most = self._numbers()
        if points is None or most is None:
            return None
        return OtherResult(points, most, self.passed.value() == _PASSED)

    def focus_first(self) -> None:
        """Put the keyboard on the first choice."""
        if not self._annulled:
            self.kind.segments[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        look = self._look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        if self._annulled:
            words = self.tr("This record was annulled. All that can be said of it is that it counts after all.")
            column.addWidget(TextBlock(look, words, "body"))
            return
        column.addWidget(label(look, self.tr("What is wrong?"), "bodyStrong"))
        column.addWidget(self.kind, 0, Qt.AlignmentFlag.AlignLeft)
        self._parts = {
            CorrectionKind.RESULT.value: self._result_part(),
            CorrectionKind.COMPLETED.value: self._part(
                self.tr("Completed on"), self.day, self.tr("The time of day stays as it is.")
            ),
            CorrectionKind.PERSON.value: self._part(
                self.number.accessibleName(), self.number, self.tr("Leading zeros count.")
            ),
            CorrectionKind.ANNULLED.value: TextBlock(
                look, self.tr("It stays visible and counts for nothing. Nothing takes its place."), "body"
            ),
        }
        for part in self._parts.values():
            column.addWidget(part)

    def _result_part(self) -> QWidget:
        look = self._look
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        column.addWidget(label(look, self.tr("Points"), "overline", "muted"))
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        row.addWidget(self.points)
        row.addWidget(label(look, self.tr("of"), "body", "muted"))
        row.addWidget(self.most)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(label(look, self.tr("Counts as"), "overline", "muted"))
        column.addWidget(self.passed, 0, Qt.AlignmentFlag.AlignLeft)
        mark = self.tr("The pass mark is {mark} %.").format(mark=f"{self._said.pass_mark * 100:g}")
        column.addWidget(TextBlock(look, mark, "meta", "textMuted"))
        return part

    def _part(self, name: str, field: QWidget, hint: str) -> QWidget:
        look = self._look
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        column.addWidget(label(look, name, "overline", "muted"))
        column.addWidget(field, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(TextBlock(look, hint, "meta", "textMuted"))
        return part

    def _field(self, name: str, text: str, width: float) -> QLineEdit:
        field = QLineEdit(text)
        field.setMaxLength(60)
        field.setFixedWidth(self._look.px(width))
        field.setAccessibleName(name)
        field.setProperty("ringRadius", self._look.radius("control") + 2)
        return field

    def _day_field(self) -> QDateEdit:
        look = self._look
        day = date.fromisoformat(self._said.completed.local[:10])
        field = QDateEdit(QDate(day.year, day.month, day.day))
        field.setLocale(look.locale())
        field.setDisplayFormat("yyyy/MM/dd" if look.language == "ja" else "d MMM yyyy")
        field.setFixedSize(look.px(148), look.number("fieldHeight"))
        field.lineEdit().setTextMargins(look.number("fieldPadX") - 2, 0, 0, 0)
        field.setAccessibleName(self.tr("Completed on"))
        return field

    def _numbers(self) -> tuple[float | None, float | None]:
        return _number(self.points.text()), _number(self.most.text())

    def _follow_points(self) -> None:
        """Let the result follow the points; it can be chosen otherwise after that."""
        points, most = self._numbers()
        if points is not None and most is not None:
            reached = reaches(points, most, self._said.pass_mark)
            self.passed.choose(_PASSED if reached else _NOT_PASSED)
        self.changed.emit()

    def _choose_kind(self) -> None:
        self._show_parts()
        self.changed.emit()

    def _show_parts(self) -> None:
        for kind, part in self._parts.items():
            if kind != self.kind.value():
                part.hide()
        if self.kind.value() in self._parts:
            self._parts[self.kind.value()].show()

    def _tell(self) -> None:
        self.changed.emit()


def _number(text: str) -> float | None:
    """Return a number as people type it, with a point or a comma; None for anything else."""
    plain = text.strip().replace(",", ".")
    return float(plain) if plain.replace(".", "", 1).isdecimal() and plain.isascii() else None
