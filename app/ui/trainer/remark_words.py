"""Says what marking anew comes to, and what came of it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.re_marking import Remarking
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_date, say_number

if TYPE_CHECKING:
    from app.services.re_marking import RemarkPlan


class RemarkWords(QObject):
    """Speaks the language of a look."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def what_comes(self, plan: "RemarkPlan") -> str:
        """Return what would change, in one sentence with numbers."""
        if not plan.answers:
            return self.tr("No answer to this version is kept, so there is nothing to mark anew.")
        if not plan.changed:
            return self.tr("Nothing would change: every answer has this mark already.")
        answers = self.tr("{changed} of {answers} answers would get another mark").format(
            changed=say_number(self._look, plan.changed), answers=say_number(self._look, plan.answers)
        )
        if not plan.flips:
            return self.tr("{answers}; nobody’s pass changes.").format(answers=answers)
        words = self.tr("{answers}; {count} people’s pass changes:")
        if len(plan.flips) == 1:
            words = self.tr("{answers}; the pass of 1 person changes:")
        return words.format(answers=answers, count=say_number(self._look, len(plan.flips)))

    def rest(self, plan: "RemarkPlan") -> str:
        """Return what else is to be known; empty if nothing is."""
        records = plan.altered - len(plan.flips)
        parts = [
            (
                records,
                self.tr("1 other record gets other points, with the same result."),
                self.tr("{count} other records get other points, with the same result."),
            ),
            (
                plan.under_way,
                self.tr("1 answer is of an attempt in progress: it will count with the new mark."),
                self.tr("{count} answers are of attempts in progress: they will count with the new mark."),
            ),
            (
                plan.corrected,
                self.tr("1 was corrected before, and stays as it is."),
                self.tr("{count} were corrected before, and stay as they are."),
            ),
            (
                plan.unmarkable,
                self.tr("1 chose what the right version does not have, and keeps its mark."),
                self.tr("{count} chose what the right version does not have, and keep their mark."),
            ),
        ]
        said = ((count, one if count == 1 else many) for count, one, many in parts if count)
        return " ".join(words.format(count=say_number(self._look, count)) for count, words in said)

    def done(self, remarking: Remarking, plan: "RemarkPlan") -> str:
        """Return what was done."""
        answers = self.tr("1 answer is marked anew.")
        if remarking.changed != 1:
            answers = self.tr("{changed} answers are marked anew.")
        records = self.tr("1 record has a new one beside it.")
        if plan.altered != 1:
            records = self.tr("{records} records have a new one beside them.")
        flipped = self.tr("1 person’s pass changed.")
        if remarking.flipped != 1:
            flipped = self.tr("{flipped} people’s pass changed.")
        return f"{answers} {records} {flipped}".format(
            changed=say_number(self._look, remarking.changed),
            records=say_number(self._look, plan.altered),
            flipped=say_number(self._look, remarking.flipped),
        )

    def stopped(self, remarking: Remarking, whole: int) -> str:
        """Return how far a re-marking came of which `whole` answers were to get another mark."""
        return self.tr("Stopped: {changed} of {whole} answers are marked anew.").format(
            changed=say_number(self._look, remarking.changed), whole=say_number(self._look, whole)
        )

    def left_over(self, remarking: Remarking) -> str:
        """Return that a re-marking is not finished, how far it came, and why it was made."""
        words = self.tr(
            "Marking anew on {day} is not finished: {changed} answers have their new mark, the rest do not yet."
        )
        if remarking.changed == 1:
            words = self.tr("Marking anew on {day} is not finished: 1 answer has its new mark, the rest do not yet.")
        day = say_date(self._look, remarking.remarked.astimezone().date())
        said = words.format(day=day, changed=say_number(self._look, remarking.changed))
        return self.tr("{said} Reason: {reason}").format(said=said, reason=remarking.reason)

    def before(self, remarking: Remarking) -> str:
        """Return that answers to the item were marked anew before."""
        day = say_date(self._look, remarking.remarked.astimezone().date())
        return self.tr("Marked anew before, on {day}: {reason}").format(day=day, reason=remarking.reason)
