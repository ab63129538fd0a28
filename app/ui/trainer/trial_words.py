"""What a trial of a module says at its end, and where a page has not been written yet."""

from PySide6.QtCore import QObject

from app.domain.marking import score
from app.services.module_trying import Trial
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_number


class TrialWords(QObject):
    """Speaks the language of the window."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def result(self, trial: Trial, points: float, asked: int) -> str:
        """Return what the answers came to, and whether a learner would have passed with them."""
        if not asked:
            return self.tr("There is no item to answer yet.")
        mark = trial.module.quiz.pass_mark
        reached = score((points,), asked, mark)
        words = self.tr(
            "{points} of {asked} points, {percent} %. A learner would have passed: the pass mark is {mark} %."
        )
        percent, needed = round(reached.scaled * 100), round(mark * 100)
        if not reached.reached:
            percent = min(percent, needed - 1)  # rounded up, it would look like enough
            words = self.tr(
                "{points} of {asked} points, {percent} %. A learner would not have passed: the pass mark is {mark} %."
            )
        shown = f"{points:.2f}".rstrip("0").rstrip(".")
        return words.format(points=shown, asked=say_number(self._look, asked), percent=percent, mark=needed)

    def drawn(self, trial: Trial, asked: int) -> str:
        """Return how many items the quiz draws of how many; empty where it asks all of them."""
        bank = len(trial.module.bank())
        if bank <= asked:
            return ""
        words = self.tr("The quiz draws {asked} of {bank} items. Once more draws anew.")
        return words.format(asked=say_number(self._look, asked), bank=say_number(self._look, bank))

    def left_out(self, trial: Trial) -> str:
        """Return how many items were not asked because nothing can be answered in them yet."""
        if not trial.left_out:
            return ""
        if trial.left_out == 1:
            return self.tr("1 item was left out: there is nothing to answer in it yet.")
        words = self.tr("{count} items were left out: there is nothing to answer in them yet.")
        return words.format(count=say_number(self._look, trial.left_out))
