"""What can be wrong with a row of a roster, each with the sentence that says what it is and how to mend it."""

from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.translating import QT_TRANSLATE_NOOP


class Complaint(StrEnum):
    """Every complaint about a row; `{…}` is filled in by the problem, `{column}` is a heading of the file."""

    NUMBER_MISSING = QT_TRANSLATE_NOOP("Roster", "There is no employee number.")
    NUMBER_TOO_LONG = QT_TRANSLATE_NOOP("Roster", "The employee number has more than 40 characters.")
    NUMBER_SPOILED = QT_TRANSLATE_NOOP(
        "Roster",
        "“{text}” is what a spreadsheet makes of a number. Format the column as text and write the number again.",
    )
    NUMBER_TWICE = QT_TRANSLATE_NOOP("Roster", "The number {number} is in row {other} too. Keep one of the two rows.")
    NAME_MISSING = QT_TRANSLATE_NOOP("Roster", "There is no name.")
    TEXT_TOO_LONG = QT_TRANSLATE_NOOP("Roster", "“{column}” has more than 200 characters.")
    TEXT_UNSAFE = QT_TRANSLATE_NOOP(
        "Roster", "“{column}” has an invisible control character in it. Type it again instead of pasting it."
    )
    EMAIL_WRONG = QT_TRANSLATE_NOOP("Roster", "“{text}” is no e-mail address.")
    DAY_UNREADABLE = QT_TRANSLATE_NOOP(
        "Roster", "“{column}”: “{text}” is no date. Write it as 2026-03-31, 2026/3/31 or 2026年3月31日."
    )
    DAY_AMBIGUOUS = QT_TRANSLATE_NOOP(
        "Roster", "“{column}”: “{text}” can be two days. Say whether the day or the month comes first."
    )
    LEFT_BEFORE_JOINED = QT_TRANSLATE_NOOP("Roster", "They left on {left}, before they joined on {joined}.")
    MANAGER_LOOP = QT_TRANSLATE_NOOP("Roster", "These people manage one another in a circle: {numbers}.")
    CELL_FORMULA = QT_TRANSLATE_NOOP(
        "Roster", "{cell} holds a formula, and nobody can tell whether its value is right. Save the file with values."
    )
    CELL_ERROR = QT_TRANSLATE_NOOP("Roster", "{cell} holds the error {text}.")
    CELL_MERGED = QT_TRANSLATE_NOOP("Roster", "{cell} is merged with other cells, so it is unclear whose value it is.")
    ROW_TOO_WIDE = QT_TRANSLATE_NOOP("Roster", "The row has more cells than there are headings.")
    ROW_BROKEN = QT_TRANSLATE_NOOP("Roster", "The row cannot be read: a quotation mark stands in the wrong place.")
    ROW_CUT = QT_TRANSLATE_NOOP("Roster", "The file ends in the middle of this row. Save it again where it comes from.")
    # What follows are warnings: the row is taken in.
    ROW_SHORT = QT_TRANSLATE_NOOP("Roster", "The row has fewer cells than there are headings; the others are empty.")
    ZEROS_PERHAPS_LOST = QT_TRANSLATE_NOOP(
        "Roster", "The file has {number} as a number and not as text, so leading zeros may be lost."
    )
    ZEROS_DIFFER = QT_TRANSLATE_NOOP(
        "Roster", "{number} would be somebody new, but {other} is here, which differs in its leading zeros only."
    )
    MANAGER_UNKNOWN = QT_TRANSLATE_NOOP("Roster", "The manager {manager} is neither in the file nor in the workspace.")
    OWN_MANAGER = QT_TRANSLATE_NOOP("Roster", "They are named as their own manager, which is taken as having none.")


WARNINGS = frozenset(
    {
        Complaint.ROW_SHORT,
        Complaint.ZEROS_PERHAPS_LOST,
        Complaint.ZEROS_DIFFER,
        Complaint.MANAGER_UNKNOWN,
        Complaint.OWN_MANAGER,
    }
)
"""Complaints about rows that are taken in all the same."""


@dataclass(frozen=True, slots=True)
class RowProblem:
    """A complaint about a row, by its number in the file (the headings are row 1); `number` is whose row it is."""

    row: int
    complaint: Complaint
    values: dict[str, str] = field(default_factory=dict, hash=False)
    number: str = ""

    @property
    def is_warning(self) -> bool:
        """Whether the row is taken in all the same."""
        return self.complaint in WARNINGS

    def __str__(self) -> str:
        return self.complaint.format(**self.values)


class BadRow(Exception):
    """Raised where a row cannot be taken in; carries the problem."""

    def __init__(self, problem: RowProblem) -> None:
        self.problem = problem
        super().__init__(str(problem))
