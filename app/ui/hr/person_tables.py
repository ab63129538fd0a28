"""The tables of the page about a person, each on the page itself under hairlines."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.allowances import Allowance
from app.domain.held_exports import HeldExport
from app.domain.person_history import Confirmation, PersonAssignment, PersonForm, PersonRecord
from app.ui.hr.person_words import STANDING_ICONS, PersonWords
from app.ui.shared.buttons import Button
from app.ui.shared.commitment_tag import CompactTags
from app.ui.shared.correction_words import CorrectionWords
from app.ui.shared.labels import icon_label
from app.ui.shared.lined_table import LinedColumn, LinedTable
from app.ui.shared.look import Look
from app.ui.shared.role_words import say_by
from app.ui.shared.sentences import say_moment, say_short_date_time
from app.ui.shared.text_flow import TextBlock


class FormsTable(LinedTable):
    """Who somebody is and was, the newest first."""

    def __init__(self, look: Look, forms: Sequence[PersonForm], parent: QWidget | None = None) -> None:
        super().__init__(
            look,
            (
                LinedColumn(self.tr("When"), 190),
                LinedColumn(self.tr("Name"), 0),
                LinedColumn(self.tr("No."), 100, prefix=True),
                LinedColumn(self.tr("Department"), 0, prefix=True),
                LinedColumn(self.tr("Job"), 0, prefix=True),
                LinedColumn(self.tr("Manager"), 100, prefix=True),
            ),
            parent,
        )
        words = PersonWords(look, self)
        for form in forms:
            cells = [words.days(form), form.name, form.number, form.department, form.job]
            texts = [text or "–" for text in (*cells, form.manager)]
            styles = ["bodyStrong", *["body"] * (len(texts) - 1)]
            self.add_row([TextBlock(look, *one) for one in zip(texts, styles, strict=True)], ". ".join(texts))


class AssignedTable(LinedTable):
    """What somebody has to learn, until when, and where they are with it."""

    def __init__(self, look: Look, assigned: Sequence[PersonAssignment], parent: QWidget | None = None) -> None:
        super().__init__(
            look,
            (
                LinedColumn(self.tr("Module"), 0),
                LinedColumn(self.tr("Assigned"), 170, prefix=True),
                LinedColumn(self.tr("Due"), 170, prefix=True),
                LinedColumn(self.tr("Standing"), 240),
            ),
            parent,
        )
        words = PersonWords(look, self)
        for one in assigned:
            since, due, standing = words.day(one.since), words.due(one), words.standing(one)
            cells = [
                TextBlock(look, one.title, "bodyStrong"),
                TextBlock(look, since, "body"),
                TextBlock(look, due, "body"),
                _with_icon(look, *STANDING_ICONS[one.standing], standing),
            ]
            self.add_row(cells, f"{one.title}. {since}. {due}. {standing}")


class PersonRecordsTable(LinedTable):
    """The records of somebody, the newest first; one that was corrected has the reason below, as the other one has.

    With `may_correct`, what counts can be put right: `correct_wanted` carries the id of the record.
    """

    correct_wanted = Signal(str)

    def __init__(
        self,
        look: Look,
        tags: Callable[[PersonRecord], tuple[str, ...]],
        parent: QWidget | None = None,
        *,
        may_correct: bool = False,
    ) -> None:
        super().__init__(
            look,
            (
                LinedColumn(self.tr("Completed"), 160),
                LinedColumn(self.tr("Commitments and module"), 0),
                LinedColumn(self.tr("Wording"), 90, prefix=True),
                LinedColumn(self.tr("Score"), 70, prefix=True),
                LinedColumn(self.tr("Result"), 210),
            ),
            parent,
        )
        self._look, self._tags, self._may_correct = look, tags, may_correct
        self._words, self._corrections = PersonWords(look, self), CorrectionWords(look, self)

    def add(self, records: Sequence[PersonRecord]) -> None:
        """Add records at the end."""
        look = self._look
        for one in records:
            record = one.record
            when = say_short_date_time(look, f"{record.completed_date}T{record.completed_time}")
            icon, role, result = self._words.result(record)
            tone = "textMuted" if record.superseded else "text"
            score = f"{record.score:.2f}"
            reasons = []
            for made in one.corrections:
                words = self._corrections
                reasons += [f"{words.kind(made.kind)}. {words.reason(made)}", words.by(made)]
            cells = [
                TextBlock(look, when, "body", tone),
                self._module(one, tone, reasons),
                TextBlock(look, record.policy_version, "body", tone),
                TextBlock(look, score, "body", tone),
                _with_icon(look, icon, role, result),
            ]
            said = [when, record.module_title, record.policy_version, score, result, *reasons]
            self.add_row(cells, ". ".join(said))

    def _module(self, one: PersonRecord, tone: str, reasons: list[str]) -> QWidget:
        look, holder = self._look, QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        numbers = self._tags(one)
        if numbers:
            column.addWidget(CompactTags(look, numbers), 0, Qt.AlignmentFlag.AlignLeft)
        title = f"{one.record.module_title} ({one.record.module_version})"
        column.addWidget(TextBlock(look, title, "body", tone))
        for reason in reasons:
            column.addWidget(TextBlock(look, reason, "meta", "textMuted"))
        if self._may_correct and not one.record.superseded:
            correct = Button(look, self.tr("Correct…"), "link", icon="pencil", compact=True)
            correct.setAccessibleName(self.tr("Correct the record “{title}”").format(title=title))
            correct.clicked.connect(partial(self.correct_wanted.emit, one.record.id))
            column.addWidget(correct, 0, Qt.AlignmentFlag.AlignLeft)
        return holder


class GrantsTable(LinedTable):
    """What somebody confirmed and what they were granted, with days and reasons."""

    def __init__(
        self,
        look: Look,
        confirmed: Sequence[Confirmation],
        allowances: Sequence[Allowance],
        titles: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            look,
            (
                LinedColumn(self.tr("When"), 190),
                LinedColumn(self.tr("What"), 300),
                LinedColumn(self.tr("Wording or reason"), 0),
            ),
            parent,
        )
        words = PersonWords(look, self)
        rows = [
            (
                words.day(date.fromisoformat(one.attested.local[:10])),
                self.tr("Confirmed the policy of {version}").format(version=one.policy_version),
                one.wording,
            )
            for one in confirmed
        ]
        for allowance in allowances:
            module = titles(allowance.module) if allowance.module else self.tr("every module")
            what = self.tr("{granted}: {module}").format(granted=words.granted(allowance), module=module)
            rows.append((words.day(allowance.granted.date()), what, allowance.reason))
        for row in rows:
            self.add_row([TextBlock(look, text, "body") for text in row], ". ".join(row))


class PersonExportsTable(LinedTable):
    """The exports that held somebody, the newest first."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(
            look,
            (
                LinedColumn(self.tr("When"), 244),
                LinedColumn(self.tr("By"), 150),
                LinedColumn(self.tr("Purpose"), 0),
                LinedColumn(self.tr("File"), 190, prefix=True),
            ),
            parent,
        )
        self._look = look

    def add(self, exports: Sequence[HeldExport]) -> None:
        """Add exports at the end; one that is not certain says so."""
        look = self._look
        for export in exports:
            by = say_by(export.role, export.account)
            purpose = export.purpose
            if not export.certain:
                purpose = self.tr("{purpose} (may have held them)").format(purpose=purpose)
            texts = [say_moment(look, export.exported.local), by, purpose, export.file_name]
            self.add_row([TextBlock(look, text, "body") for text in texts], ". ".join(texts))


def _with_icon(look: Look, icon: str, role: str, words: str) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(look.px(6))
    mark = icon_label(look, icon, role, 16)
    mark.setFixedHeight(look.line_height("body"))  # beside the first line, in its middle
    row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(TextBlock(look, words, "body"), 1)
    return holder
