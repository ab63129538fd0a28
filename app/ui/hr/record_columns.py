"""The columns of the records table: heading, width and text of each; the screen shows what a file holds."""

from datetime import date

from PySide6.QtCore import QObject

from app.domain.policy import Policy, compact_numbers
from app.domain.records import Record, SortKey
from app.ui.shared.lists.paged_columns import PagedColumns, TableColumn
from app.ui.shared.lists.row_cells import IconCell, TagsCell
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_date, say_short_date_time

_NARROWEST, _WIDEST = 170, 336


class RecordColumns(PagedColumns[Record]):
    """All columns in the language of the window; the first seven are those that fit the screen."""

    def __init__(self, look: Look, policy: Policy, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look, self._policy = look, policy
        self._tags: dict[str, tuple[str, ...]] = {}
        main = self._main()
        self.set_columns(
            *main,
            *self._further(),
            stretched="module",
            main=len(main),
            narrowest=_NARROWEST,
            widest=_WIDEST,
            is_faded=lambda record: bool(record.superseded),
        )

    def tags(self, record: Record) -> tuple[str, ...]:
        """Return the numbers of the compact tags of a record, runs joined."""
        found = self._tags.get(record.commitments)
        if found is None:
            found = compact_numbers(self._policy, tuple(record.commitments.split()))
            self._tags[record.commitments] = found
        return found

    def result(self, record: Record) -> str:
        """Return the result in words; of a record that corrects or was superseded, that comes first."""
        passed = self.tr("Passed") if record.passed else self.tr("Not passed")
        if record.superseded:
            return self.tr("Superseded: {result}").format(result=passed)
        return self.tr("Corrected: {result}").format(result=passed) if record.corrects else passed

    def result_in_short(self, record: Record) -> str:
        """Return the result as the cell shows it."""
        if record.superseded:
            return self.tr("Superseded")
        return self.tr("Corrected") if record.corrects else self.result(record)

    def result_tip(self, record: Record) -> str:
        """Return what the result is, and why it is that of a correction."""
        if record.superseded:
            day = say_date(self._look, date.fromisoformat(record.superseded))
            return self.tr("{result}. A correction took its place on {day}.").format(
                result=self.result(record), day=day
            )
        if record.corrects:
            return self.tr("{result}. It stands in the place of an earlier record.").format(result=self.result(record))
        return self.result(record)

    def commitments_in_words(self, record: Record) -> str:
        """Return the module's title and the commitments with their labels, one on a line."""
        language, ids = self._look.language, record.commitments.split()
        lines = [
            f"§{commitment.number} {commitment.label.in_language(language)}"
            for commitment in self._policy.commitments()
            if commitment.id in ids
        ]
        return "\n".join([record.module_title, *lines])

    def _commitments_and_module(self, record: Record) -> str:
        return " ".join([*self.tags(record), record.module_title])

    def _completed(self, record: Record) -> str:
        return say_short_date_time(self._look, f"{record.completed_date}T{record.completed_time}")

    def _started(self, record: Record) -> str:
        return say_short_date_time(self._look, f"{record.started_date}T{record.started_time}")

    def _main(self) -> tuple[TableColumn[Record], ...]:
        key, look = SortKey, self._look
        titled = TagsCell(look, self.tags, lambda r: r.module_title)
        result = IconCell(look, _result_icon, self.result_in_short)
        return (
            TableColumn("number", self.tr("No."), 68, lambda r: r.number, key.NUMBER, typed_by_people=True),
            TableColumn("name", self.tr("Name"), 138, lambda r: r.name, key.NAME, typed_by_people=True),
            TableColumn(
                "department", self.tr("Department"), 104, lambda r: r.department, key.DEPARTMENT, typed_by_people=True
            ),
            TableColumn(
                "module",
                self.tr("Commitments and module"),
                300,
                self._commitments_and_module,
                key.MODULE,
                cell=titled,
                tip=self.commitments_in_words,
            ),
            TableColumn(
                "score", self.tr("Score"), 58, lambda r: f"{r.score:.2f}", key.SCORE, to_the_right=True, down_first=True
            ),
            TableColumn("passed", self.tr("Result"), 104, self.result, key.PASSED, cell=result, tip=self.result_tip),
            TableColumn(
                "completed",
                self.tr("Completed"),
                142,
                self._completed,
                key.COMPLETED,
                to_the_right=True,
                down_first=True,
            ),
        )

    def _further(self) -> tuple[TableColumn[Record], ...]:
        return (
            TableColumn("completed_offset", self.tr("Offset"), 64, lambda r: r.completed_offset),
            TableColumn("module_version", self.tr("Version"), 68, lambda r: r.module_version),
            TableColumn("policy_version", self.tr("Wording"), 80, lambda r: r.policy_version),
            TableColumn(
                "points", self.tr("Points"), 76, lambda r: f"{r.points:g} / {r.max_points:g}", to_the_right=True
            ),
            TableColumn("pass_mark", self.tr("Pass mark"), 82, lambda r: f"{r.pass_mark:.2f}", to_the_right=True),
            TableColumn("started", self.tr("Started"), 142, self._started, to_the_right=True),
            TableColumn("started_offset", self.tr("Offset at start"), 108, lambda r: r.started_offset),
            TableColumn("completed_utc", self.tr("Completed (UTC)"), 158, lambda r: r.completed_utc),
            TableColumn("started_utc", self.tr("Started (UTC)"), 158, lambda r: r.started_utc),
            TableColumn("language", self.tr("Language"), 80, lambda r: r.language),
            TableColumn("module_id", self.tr("Module"), 110, lambda r: r.module),
            TableColumn("commitments", self.tr("Commitments covered"), 220, lambda r: r.commitments),
            TableColumn("app_version", self.tr("Clausewise version"), 134, lambda r: r.app_version),
            TableColumn("id", self.tr("Record id"), 280, lambda r: r.id),
            TableColumn("corrects", self.tr("Corrects record"), 280, lambda r: r.corrects),
            TableColumn("superseded", self.tr("Superseded on"), 120, lambda r: r.superseded),
        )


def _result_icon(record: Record) -> tuple[str, str]:
    if record.superseded:
        return "history", "textMuted"
    if record.corrects:
        return "pencil", "due"
    return ("check", "right") if record.passed else ("x", "wrong")
