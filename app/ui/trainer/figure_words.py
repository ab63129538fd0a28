"""Says the figures of items and quizzes, and what each means to somebody who never heard of it."""

from PySide6.QtCore import QObject

from app.domain.item_advice import EASY, HARD
from app.domain.item_statistics import FEWEST_ANSWERS
from app.domain.suppression import SMALLEST_GROUP
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_number

_VERY_GOOD, _GOOD, _WEAK = 50, 30, 20
"""Discrimination from which on Moodle's guide calls an item very good, adequate and weak."""

_RELIABLE, _SOMEWHAT = 0.7, 0.5
"""Cronbach's alpha from which on a result can be relied on for a group (Nunnally, 1978), and below which hardly."""


class FigureWords(QObject):
    """Speaks the language of a look."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def people(self, people: int | None) -> str:
        """Return how many people answered, None for one to four."""
        if people is None:
            return self.tr("under {count}").format(count=SMALLEST_GROUP)
        return say_number(self._look, people)

    def too_few(self) -> str:
        """Return why no figures are shown."""
        return self.tr("Too few answers: figures are shown from {count} first attempts on.").format(
            count=FEWEST_ANSWERS
        )

    def share(self, share: float) -> str:
        """Return a share (0–1) in per cent; a few are never said to be none."""
        if 0 < share < 0.01:
            return self.tr("under 1 %")
        return self.tr("{number} %").format(number=round(100 * share))

    def points(self, share: float) -> str:
        """Return a difference of shares (0–1) in percentage points."""
        return str(round(100 * share))

    def index(self, index: float | None) -> str:
        """Return an index of −100 to 100, with a true minus sign."""
        if index is None:
            return self.tr("not defined")
        return self._look.locale().toString(round(index)).replace("-", "−")

    def decimal(self, number: float | None, places: int = 2) -> str:
        """Return a number with decimals."""
        if number is None:
            return self.tr("not defined")
        return self._look.locale().toString(number, "f", places).replace("-", "−")

    def seconds(self, seconds: float | None) -> str:
        """Return a time an item takes."""
        if seconds is None:
            return self.tr("not known")
        whole = round(seconds)
        if whole < 120:
            return self.tr("{count} s").format(count=whole)
        return self.tr("{count} min").format(count=round(whole / 60))

    def people_counted(self) -> str:
        """Return what the number of answers is."""
        return self.tr("How many people answered it in their first attempt.")

    def what_facility_is(self) -> str:
        """Return what a facility index is, and what is good."""
        return self.tr(
            "Facility index: how much of its marks people got. Good is between {hard} % (very hard) and {easy} % "
            "(nearly everybody gets it right)."
        ).format(hard=round(HARD * 100), easy=round(EASY * 100))

    def what_discrimination_is(self) -> str:
        """Return what a discrimination index is, and what is good."""
        return self.tr(
            "Discrimination index, −100 to 100: whether those who do well in the rest of the quiz do well here. Good "
            "is {good} and more; below 0 the key may be wrong."
        ).format(good=_GOOD)

    def what_efficiency_is(self) -> str:
        """Return what a discriminative efficiency is, and what is good."""
        return self.tr(
            "Discriminative efficiency: how near the discrimination comes to the most that an item so easy or so hard "
            "can reach. 100 is all of it; the more, the better."
        )

    def what_time_is(self) -> str:
        """Return what the time of an item is."""
        return self.tr("Half of the people took longer than this.")

    def facility(self, facility: float) -> str:
        """Return what a facility index means."""
        return self.tr("Of 100 marks that could be got, people got {count}.").format(count=round(100 * facility))

    def discrimination(self, index: float | None) -> str:
        """Return what a discrimination index means."""
        if index is None:
            return self.tr("Everybody got the same mark, here or in the rest of the quiz: there is nothing to compare.")
        if index >= _VERY_GOOD:
            return self.tr("Who does well in the rest of the quiz does well here: very good.")
        if index >= _GOOD:
            return self.tr("Who does well in the rest of the quiz mostly does well here: good.")
        if index >= _WEAK:
            return self.tr("Who does well in the rest of the quiz does a little better here: weak.")
        if index >= 0:
            return self.tr("It hardly tells who knows from who does not.")
        return self.tr("Who does well in the rest of the quiz does worse here.")

    def efficiency(self, index: float | None) -> str:
        """Return what a discriminative efficiency means."""
        if index is None:
            return self.tr("Not defined where everybody got the same mark.")
        return self.tr("How near it comes to the most that an item so easy or so hard could tell: 100 is all of it.")

    def mean(self) -> str:
        """Return what the mean of a quiz means."""
        return self.tr("What people got on average, in points of all that there are.")

    def alpha(self, alpha: float | None) -> str:
        """Return what Cronbach's alpha means."""
        if alpha is None:
            return self.tr("Not defined: everybody has the same result, or there is only one item.")
        if alpha >= _RELIABLE:
            judged = self.tr("The items agree with each other: the result can be relied on.")
        elif alpha >= _SOMEWHAT:
            judged = self.tr("The items agree somewhat: good for a group, less so for one person.")
        else:
            judged = self.tr("The items hardly agree: another draw of items could give another result.")
        return self.tr("How much the items of the quiz measure one thing; 1 is the most. {judged}").format(
            judged=judged
        )

    def standard_error(self, error: float | None) -> str:
        """Return what the standard error of a quiz means."""
        if error is None:
            return self.tr("Not defined where Cronbach’s alpha is not.")
        return self.tr("Two of three results are off by less than this: so near to the pass mark chance decides.")

    def attempts(self) -> str:
        """Return what is counted."""
        return self.tr("Submitted first attempts at this version, one for each person; nobody is named.")
