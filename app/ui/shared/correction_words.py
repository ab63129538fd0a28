"""Says in words what a correction was: the same to HR and to whom the record is of."""

from datetime import date

from PySide6.QtCore import QObject

from app.domain.corrections import Correction, CorrectionKind, Said
from app.ui.shared.look import Look
from app.ui.shared.role_words import say_by
from app.ui.shared.sentences import say_date, say_moment


class CorrectionWords(QObject):
    """Speaks the language of a look."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def kind(self, kind: CorrectionKind) -> str:
        """Return what was wrong, as a heading."""
        words = {
            CorrectionKind.RESULT: self.tr("The result was wrong"),
            CorrectionKind.COMPLETED: self.tr("The day was wrong"),
            CorrectionKind.PERSON: self.tr("It was of another person"),
            CorrectionKind.ANNULLED: self.tr("It does not count"),
            CorrectionKind.REINSTATED: self.tr("It counts after all"),
        }
        return words[kind]

    def heading(self, title: str, kind: CorrectionKind) -> str:
        """Return which record it was, by the title of its module, and what was wrong."""
        return self.tr("“{title}”: {kind}").format(title=title, kind=self.kind(kind))

    def reason(self, correction: Correction) -> str:
        """Return why."""
        return self.tr("Reason: {reason}").format(reason=correction.reason)

    def by(self, correction: Correction) -> str:
        """Return who corrected it and when."""
        by = say_by(correction.role.value, correction.account)
        time = say_moment(self._look, correction.corrected.local)
        return self.tr("Corrected by {who}, {time}").format(who=by, time=time)

    def said(self, said: Said) -> str:
        """Return what a record says, for instance "3 of 4 points, passed, completed 1 April 2026"."""
        passed = self.tr("passed") if said.passed else self.tr("not passed")
        words = self.tr("{points} of {most} points, {result}, completed {date}")
        return words.format(
            points=f"{said.points:g}", most=f"{said.max_points:g}", result=passed, date=self.day(said.completed.local)
        )

    def day(self, local: str) -> str:
        """Return the day of a local time in words."""
        return say_date(self._look, date.fromisoformat(local[:10]))

    def before(self, said: Said | None) -> str:
        """Return what the old record says, to whom it is of."""
        if said is None:
            return self.tr("Before: the record was kept under another person.")
        return self.tr("Before: {record}.").format(record=self.said(said))

    def after(self, correction: Correction, said: Said | None) -> str:
        """Return what the new record says, to whom it is of."""
        if said is not None:
            return self.tr("Now: {record}.").format(record=self.said(said))
        if correction.kind is CorrectionKind.PERSON:
            return self.tr("Now: the record is kept under whom it belongs to, and does not count for you.")
        return self.tr("Now: it does not count, and nothing takes its place.")
