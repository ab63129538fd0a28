"""Says what a roster does, and what is wrong with its rows, in the language of the window."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from app.domain.roster import DAYS, ROSTER_COLUMNS, RosterField
from app.domain.roster_diff import FieldChange
from app.domain.roster_problems import RowProblem
from app.services.roster_importing import RosterApplied
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_date, say_number


def say_problem(problem: RowProblem) -> str:
    """Return what is wrong with a row."""
    return QCoreApplication.translate("Roster", problem.complaint.value).format(**problem.values)


class RosterWords(QObject):
    """Puts counts and changes into words."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        language = look.language
        self._fields = {RosterField(one.field): one.heading.in_language(language) for one in ROSTER_COLUMNS}

    def field(self, field: RosterField) -> str:
        """Return the name of a field."""
        return self._fields[field]

    def counts(self, counts: RosterApplied) -> str:
        """Return what a file does in one line; what does not happen is left out, but for what is unchanged."""
        number = {
            name: say_number(self._look, getattr(counts, name))
            for name in ("added", "changed", "left", "returned", "unchanged", "skipped")
        }
        parts = [
            (counts.added, self.tr("{count} added").format(count=number["added"])),
            (counts.changed, self.tr("{count} changed").format(count=number["changed"])),
            (counts.left, self.tr("{count} left").format(count=number["left"])),
            (counts.returned, self.tr("{count} returned").format(count=number["returned"])),
            (1, self.tr("{count} unchanged").format(count=number["unchanged"])),
        ]
        said = [words for count, words in parts if count]
        if counts.skipped == 1:
            said.append(self.tr("1 row cannot be read"))
        elif counts.skipped:
            said.append(self.tr("{count} rows cannot be read").format(count=number["skipped"]))
        return self.tr(", ").join(said)

    def change(self, change: FieldChange) -> str:
        """Return a field with its old and its new value."""
        before, after = self._value(change.field, change.before), self._value(change.field, change.after)
        return self.tr("{field}: {before} → {after}").format(
            field=self._fields[change.field], before=before, after=after
        )

    def _value(self, field: RosterField, value: str) -> str:
        if not value:
            return self.tr("nothing")
        return say_date(self._look, date.fromisoformat(value)) if field in DAYS else value
