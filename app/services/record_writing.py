"""Writes records as each kind of file that they can leave as."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from app.domain.export_profiles import ExportProfile
from app.domain.export_words import ExportFacts
from app.domain.hr_sentences import HrSentence
from app.domain.records import EXPORT_COLUMNS, Column, ExportFormat, Record
from app.domain.refusals import Refusal
from app.domain.texts import Language

REPORT_FIELDS = (
    *("number", "name", "department", "commitments", "module_title", "score", "passed"),
    *("completed_date", "completed_time", "completed_offset", "superseded"),
)
"""The fields of `Record` that stand in a PDF report."""

_STATEMENT_FIELDS = (
    *("number", "module", "module_title", "module_version", "policy_version", "commitments"),
    *("score", "points", "max_points", "pass_mark", "passed", "started_utc", "completed_utc", "completed_offset"),
    *("language", "app_version", "id"),
)
"""The fields of `Record` that xAPI statements are made of; the name only where it was chosen."""


@dataclass(frozen=True, slots=True)
class FileKind:
    """A kind of file with what it needs: the fields chosen for it (all if there are none), and its profile."""

    format: ExportFormat
    fields: tuple[str, ...] = ()
    profile: ExportProfile | None = None

    def columns(self) -> tuple[Column, ...]:
        """Return the columns that were chosen, in the order of all of them; refuse one that there is not."""
        known = {column.field: column for column in EXPORT_COLUMNS}
        for field in self.fields:
            if field not in known:
                raise Refusal(HrSentence.COLUMN_UNKNOWN, column=field, columns=", ".join(known))
        chosen = set(self.fields) or set(known)
        return tuple(column for column in EXPORT_COLUMNS if column.field in chosen)

    def held_fields(self) -> tuple[str, ...]:
        """Return the fields of `Record` that the file holds; refuse a missing profile."""
        columns = tuple(column.field for column in self.columns())
        if self.format is ExportFormat.PDF:
            return REPORT_FIELDS
        if self.format is ExportFormat.XAPI:
            return (*_STATEMENT_FIELDS, "name") if "name" in columns else _STATEMENT_FIELDS
        if self.format is ExportFormat.PROFILE:
            if self.profile is None:
                raise Refusal(HrSentence.PROFILE_NEEDED)
            return self.profile.fields()
        return columns

    def headings(self, language: Language) -> tuple[str, ...]:
        """Return the headings of what the file holds, for people."""
        known = {column.field: column.heading.in_language(language) for column in EXPORT_COLUMNS}
        return tuple(known[field] for field in self.held_fields())


@dataclass(frozen=True, slots=True)
class FileParts:
    """What files of some kinds need beside the records: the facts for their head, fonts, and what statements name."""

    facts: ExportFacts
    fonts: Path
    workspace: UUID
    corrected: Mapping[str, tuple[str, bool]]


def write_file(
    path: Path,
    kind: FileKind,
    blocks: Iterable[list[Record]],
    parts: FileParts,
    people: Callable[[], int],
    language: Language,
    progress: Callable[[int], None],
) -> int:
    """Write records to `path` and return their number; `people` tells how many there were when all are written."""

    def about(rows: int) -> list[tuple[str, str]]:
        return parts.facts.lines(rows, people(), language)

    # Each writer brings its own library; only the one that is asked for is loaded.
    if kind.format is ExportFormat.XLSX:
        from app.formats.xlsx_writing import write_xlsx

        return write_xlsx(path, kind.columns(), blocks, language, about, progress)
    if kind.format is ExportFormat.PDF:
        from app.formats.report_pdf import ReportHead, write_report

        facts = parts.facts

        def head(rows: int) -> ReportHead:
            return ReportHead(about(rows), facts.release.purpose, facts.made)

        return write_report(path, blocks, head, facts.names.policy, language, parts.fonts, progress)
    if kind.format is ExportFormat.XAPI:
        from app.formats.xapi_writing import Corrected, write_xapi

        corrected = {record: Corrected(*older) for record, older in parts.corrected.items()}
        named = "name" in kind.held_fields()
        return write_xapi(path, blocks, parts.workspace, language, named=named, corrected=corrected, progress=progress)
    if kind.profile is not None:
        from app.formats.profile_writing import write_profile

        return write_profile(path, kind.profile, blocks, progress)
    from app.formats.csv_writing import write_csv_for_machines, write_csv_for_people

    if kind.format is ExportFormat.CSV:
        return write_csv_for_people(path, kind.columns(), blocks, language, progress)
    return write_csv_for_machines(path, kind.columns(), blocks, progress)
