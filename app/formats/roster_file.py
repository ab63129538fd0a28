"""Opens a roster, whatever kind of file it is, and yields its rows one after another."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from typing import Protocol

from app.domain.hr_sentences import HrSentence
from app.domain.refusals import Refusal
from app.domain.roster import recognise
from app.domain.roster_rows import FileRow, RosterSource

MOST_ROWS = 200_000
"""Rows of one file; an organisation with more brings one file a part."""

CountKnown = Callable[[Sequence[str]], int]
"""Tells how many of the headings of a row are known, by which headings and delimiters are found."""

LARGEST_CSV = 50_000_000
LARGEST_XLSX = 50_000_000
"""Bytes on the disk; what an XLSX holds inside is counted besides."""


class RosterTable(Protocol):
    """A table of a file: its headings, what is worth knowing about the file, and its rows, which are read once.

    `kind` says in a few words how the file was read, for instance "CP932, TAB"; `sheets` are the names of the sheets
    that can be read, `sheet` the one that is, `unread` those of the others that hold anything. `is_guarded` says that
    the program writes such files with guarded cells.
    """

    headings: tuple[str, ...]
    kind: str
    sheets: tuple[str, ...]
    sheet: str
    unread: tuple[str, ...]
    from_1904: bool
    is_guarded: bool

    def rows(self) -> Iterator[FileRow]:
        """Yield the rows under the headings; refuse a file with more than MOST_ROWS."""


def count_known(headings: Sequence[str]) -> int:
    """Return how many of the headings are those of a roster."""
    return len(recognise(headings).columns)


def open_roster(source: RosterSource) -> AbstractContextManager[RosterTable]:
    """Return the table of a file, to be used in a `with`.

    Refuses a file that is not there, cannot be read, is too large, unsafe, empty, or of no kind that is known here.
    """
    path = source.path
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            start = file.read(8)
    except (OSError, ValueError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
        raise Refusal(HrSentence.ROSTER_NOT_OPENED, path=str(path), reason=reason) from error
    zipped = start.startswith(b"PK")
    largest = LARGEST_XLSX if zipped else LARGEST_CSV
    if size > largest:
        megabytes = f"{size / 1_000_000:,.0f}"
        raise Refusal(HrSentence.ROSTER_TOO_LARGE, size=megabytes, most=f"{largest // 1_000_000}")
    if start.startswith(b"\xd0\xcf\x11\xe0"):
        raise Refusal(HrSentence.ROSTER_OLD_EXCEL)
    # Each reader brings its own library; only the one that is needed is loaded.
    if zipped:
        from app.formats.roster_xlsx import open_xlsx

        return open_xlsx(path, source.sheet)
    from app.formats.roster_csv import open_csv

    return open_csv(path)
