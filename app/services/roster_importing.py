"""HR brings a roster in: look at the file, see what it would change, and then all of it in one transaction."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

from app.domain.hr_sentences import HrSentence
from app.domain.moments import Clock
from app.domain.people import Actor, Role
from app.domain.plain import digest
from app.domain.refusals import Refusal
from app.domain.roster import ColumnMapping, heading_key, is_own_file, read_mapping, recognise, write_mapping
from app.domain.roster_checks import KnownPerson
from app.domain.roster_diff import ChangeKind, PersonChange, RosterDiff, compare, leave
from app.domain.roster_problems import BadRow, RowProblem
from app.domain.roster_rows import NumberedEntry, RosterSource, RowReading, shown_cells
from app.formats.roster_file import RosterTable, open_roster
from app.formats.safe_cells import unguarded
from app.storage import facts, roster
from app.storage.database import Database

SAMPLE_ROWS = 5
_REPORT_EVERY = 500


@dataclass(frozen=True, slots=True)
class RosterLook:
    """What a file looks like before it is read: how it was recognised, its headings and its first rows as texts.

    `mapping` is the one that was used last for these headings (`remembered`), else what the headings suggest.
    """

    source: RosterSource
    kind: str
    sheets: tuple[str, ...]
    headings: tuple[str, ...]
    sample: tuple[tuple[str, ...], ...]
    mapping: ColumnMapping
    remembered: bool


@dataclass(frozen=True, slots=True)
class RosterPreview:
    """What importing a file would do; it holds what was read, so that the file may go or change meanwhile."""

    source: RosterSource
    headings: tuple[str, ...]
    mapping: ColumnMapping
    entries: tuple[NumberedEntry, ...]
    reading_problems: tuple[RowProblem, ...]
    day: date
    diff: RosterDiff

    def people(self, choices: "RosterChoices") -> int:
        """Return how many people are taken in: those of every row that can be read, and those who leave unnamed."""
        named = sum(self.diff.count(kind) for kind in ChangeKind)
        return named + len(self.leaving(choices))

    def leaving(self, choices: "RosterChoices") -> tuple[PersonChange, ...]:
        """Return what happens to the people whom the file does not name."""
        day = choices.absent_left_on
        return tuple(leave(self.diff.absent, day.isoformat())) if day is not None else ()


@dataclass(frozen=True, slots=True)
class RosterChoices:
    """What HR decides: the last day of those whom the file does not name (None: they stay as they are).

    `skip_bad` takes the good rows in where others cannot be read; without it, nothing is taken in then.
    """

    absent_left_on: date | None = None
    skip_bad: bool = False


@dataclass(frozen=True, slots=True)
class RosterApplied:
    """What importing did, in people; `skipped` counts rows that could not be read."""

    added: int
    changed: int
    left: int
    returned: int
    unchanged: int
    skipped: int


class PreviewOver(Refusal):
    """Raised where others changed the workspace so that importing would do something else; `preview` is the new one."""

    def __init__(self, preview: RosterPreview) -> None:
        super().__init__(HrSentence.ROSTER_PREVIEW_OVER)
        self.preview = preview


class RosterImporting:
    """Reads rosters and applies them. Both take seconds for many rows: call them off the window's thread.

    `progress` gets the number of rows, or people, so far and may raise Cancelled; then nothing was changed.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def look(self, actor: Actor, source: RosterSource) -> RosterLook:
        """Return what a file looks like; refusals as in `formats.roster_file.open_roster`."""
        actor.require(Role.HR)
        with open_roster(source) as table:
            sample = tuple(shown_cells(row, len(table.headings)) for row in islice(table.rows(), SAMPLE_ROWS))
            remembered = self._remembered(table.headings)
            mapping = remembered or recognise(table.headings)
            chosen = RosterSource(source.path, table.sheet or None)
            return RosterLook(chosen, table.kind, table.sheets, table.headings, sample, mapping, remembered is not None)

    def read(
        self,
        actor: Actor,
        source: RosterSource,
        mapping: ColumnMapping | None = None,
        progress: Callable[[int], None] = lambda _rows: None,
    ) -> RosterPreview:
        """Return what importing a file would do; without a mapping, with the remembered or the recognised one.

        Refuses a mapping without number or name, and one with two columns for one thing; else as `look`.
        """
        actor.require(Role.HR)
        with open_roster(source) as table:
            if mapping is None:
                mapping = self._remembered(table.headings) or recognise(table.headings)
            _check_mapping(mapping)
            entries, problems = _read_entries(table, mapping, progress)
            headings = table.headings
        with self._database.reading() as session:
            known = roster.load_known(session)
        return self._preview(source, headings, mapping, entries, problems, known)

    def apply(
        self,
        actor: Actor,
        preview: RosterPreview,
        choices: RosterChoices = RosterChoices(),
        progress: Callable[[int], None] = lambda _people: None,
    ) -> RosterApplied:
        """Do what a preview says, in one transaction, and remember the mapping for files with these headings.

        Raises PreviewOver where it would do something else by now. Refuses bad rows unless they are to be skipped, and
        to let people leave whom the file does not name while it has rows that do not say whose they are.
        """
        actor.require(Role.HR)
        if preview.diff.bad_rows() and not choices.skip_bad:
            raise Refusal(HrSentence.ROSTER_ROWS_BAD, count=f"{preview.diff.bad_rows():,}")
        if choices.absent_left_on is not None and not preview.diff.may_say_who_left():
            raise Refusal(HrSentence.ROSTER_ABSENT_UNSURE)
        with self._database.transaction() as session:
            fresh = self._preview(
                preview.source,
                preview.headings,
                preview.mapping,
                preview.entries,
                preview.reading_problems,
                roster.load_known(session),
            )
            if not fresh.diff.has_effect_of(preview.diff):
                raise PreviewOver(fresh)
            day = choices.absent_left_on
            changes = list(fresh.diff.to_write(day.isoformat() if day is not None else None))
            roster.write_changes(session, changes, self._clock(), progress)
            facts.save_fact(session, _fact_name(preview.headings), write_mapping(preview.mapping))
        return RosterApplied(
            added=fresh.diff.count(ChangeKind.ADDED),
            changed=fresh.diff.count(ChangeKind.CHANGED),
            left=fresh.diff.count(ChangeKind.LEFT) + len(fresh.leaving(choices)),
            returned=fresh.diff.count(ChangeKind.RETURNED),
            unchanged=fresh.diff.count(ChangeKind.UNCHANGED),
            skipped=fresh.diff.bad_rows(),
        )

    def _preview(
        self,
        source: RosterSource,
        headings: tuple[str, ...],
        mapping: ColumnMapping,
        entries: tuple[NumberedEntry, ...],
        problems: tuple[RowProblem, ...],
        known: Mapping[str, KnownPerson],
    ) -> RosterPreview:
        day = self._clock().date()
        diff = compare(entries, known, mapping.fields(), day.isoformat(), problems)
        return RosterPreview(source, headings, mapping, entries, problems, day, diff)

    def _remembered(self, headings: Sequence[str]) -> ColumnMapping | None:
        with self._database.reading() as session:
            kept = facts.load_fact(session, _fact_name(headings))
        return read_mapping(kept) if kept is not None else None


def _fact_name(headings: Sequence[str]) -> str:
    return f"roster-mapping-{digest(heading_key(headings))}"


def _check_mapping(mapping: ColumnMapping) -> None:
    if mapping.missing():
        raise Refusal(HrSentence.ROSTER_COLUMNS_MISSING)
    if mapping.doubled():
        raise Refusal(HrSentence.ROSTER_COLUMN_TWICE)


def _read_entries(
    table: RosterTable, mapping: ColumnMapping, progress: Callable[[int], None]
) -> tuple[tuple[NumberedEntry, ...], tuple[RowProblem, ...]]:
    # Only a file that the program wrote has an apostrophe of its own making before what could run as a formula.
    unguard = unguarded if table.is_guarded and is_own_file(table.headings) else str
    reading = RowReading(mapping, table.headings, unguard, from_1904=table.from_1904)
    entries: list[NumberedEntry] = []
    problems: list[RowProblem] = []
    for count, row in enumerate(table.rows(), start=1):
        try:
            entries.append(NumberedEntry(row.row, reading.entry(row)))
        except BadRow as bad:
            problems.append(bad.problem)
        if count % _REPORT_EVERY == 0:
            progress(count)
    return tuple(entries), (*problems, *reading.warnings)
