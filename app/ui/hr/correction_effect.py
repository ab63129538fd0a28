"""What a correction comes to, in sentences, before it is saved; and the answer to whom asked for it."""

from PySide6.QtCore import QObject

from app.domain.standings import Standing
from app.services.correcting import Corrected
from app.services.correction_steps import CorrectionPlan, Shift
from app.ui.shared.correction_words import CorrectionWords
from app.ui.shared.look import Look


class CorrectionEffect(QObject):
    """Speaks the language of a look."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.words = CorrectionWords(look, self)

    def sentences(self, plan: CorrectionPlan) -> list[str]:
        """Return one sentence for each thing that changes, and for what stays."""
        found = [self.tr("The record as it is now stays visible and does not count any more.")]
        if plan.after is None:
            found.append(self.tr("Nothing takes its place."))
        elif plan.person.id != plan.record.person_id:
            words = self.tr("A new record goes to {name} ({number}): {record}.")
            found.append(
                words.format(name=plan.person.name, number=plan.person.number, record=self.words.said(plan.after))
            )
        else:
            found.append(self.tr("A new record takes its place: {record}.").format(record=self.words.said(plan.after)))
        found += [self._shift(plan, shift) for shift in plan.shifts if shift.before is not None]
        if plan.attested:
            found.append(self.tr("The confirmation of the policy stays with the old record."))
        found.append(self.tr("Both records and the reason stand under “My data” of whom they are about."))
        return found

    def answer(self, done: Corrected) -> str:
        """Return an answer to whom asked for the correction, to be looked over and sent."""
        plan, title = done.plan, done.plan.record.module_title.in_language(self._look.language)
        day = self.words.day(plan.record.completed.local)
        if plan.after is None:
            words = self.tr("Your record “{title}” of {date} was annulled: it does not count any more.")
        elif plan.person.id != plan.record.person_id:
            words = self.tr("The record “{title}” of {date} was moved to the person whom it belongs to.")
        else:
            words = self.tr("Your record “{title}” of {date} was corrected. It now says: {record}.")
        said = self.words.said(plan.after) if plan.after is not None else ""
        more = self.tr("Both records and the reason stand under “My data”.")
        return words.format(title=title, date=day, record=said) + "\n" + more

    def _shift(self, plan: CorrectionPlan, shift: Shift) -> str:
        title = plan.record.module_title.in_language(self._look.language)
        values = {"name": shift.person.name, "title": title}
        if shift.before == shift.after or shift.before is None or shift.after is None:
            words = self.tr("Nothing changes for {name} in what is assigned: “{title}” is {standing}.")
            return words.format(standing=self._standing(shift.before or Standing.OPEN), **values)
        words = self.tr("“{title}” was {before} for {name} and will be {after}.")
        return words.format(before=self._standing(shift.before), after=self._standing(shift.after), **values)

    def _standing(self, standing: Standing) -> str:
        words = {
            Standing.DONE: self.tr("done"),
            Standing.OPEN: self.tr("still to do"),
            Standing.OVERDUE: self.tr("overdue"),
            Standing.EXEMPT: self.tr("exempt"),
        }
        return words[standing]
