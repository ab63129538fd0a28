"""Says what is covered and what is missing, in the language of the window."""

from PySide6.QtCore import QObject

from app.domain.course_coverage import ENOUGH_ITEMS
from app.domain.studio_coverage import CommitmentCover, Hole
from app.domain.texts import Language
from app.services.coverage_reading import StudioCoverage
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_number
from app.ui.trainer.place_words import say_language


class CoverageWords(QObject):
    """Speaks the language of a look."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def sentence(self, read: StudioCoverage) -> str:
        """Return the sentence over the page: how many commitments have no item, how many too few."""
        none, thin = read.count(Hole.NO_ITEM), read.count(Hole.THIN)
        holes = sum(bool(one.holes()) for one in read.rows)
        if not holes:
            words = self.tr("Every commitment has lesson pages, situations, both languages and {most} items or more.")
            return words.format(most=ENOUGH_ITEMS)
        if none and thin:
            return self.tr("{none}, and {thin}.").format(none=self._none(none), thin=self._thin(thin))
        if none:
            return self.tr("{none}.").format(none=self._none(none))
        if thin:
            return self.tr("Every commitment has an item, but {thin}.").format(thin=self._thin(thin))
        some = self._of(holes, self.tr("1 still has a hole"), self.tr("{count} still have a hole"))
        words = self.tr("Every commitment has {most} items or more, but {some}.")
        return words.format(most=ENOUGH_ITEMS, some=some)

    def headings(self) -> tuple[str, ...]:
        """Return the headings of the table."""
        return (
            self.tr("Commitment"),
            self.tr("Pages"),
            self.tr("Items"),
            self.tr("Situations"),
            self.tr("Languages"),
            self.tr("Evidence"),
        )

    def hole(self, row: CommitmentCover, hole: Hole) -> str:
        """Return what is missing, for instance "thin: 2 of 6"."""
        if hole is Hole.NO_ITEM:
            return self.tr("no item")
        if hole is Hole.NO_PAGE:
            return self.tr("no page")
        if hole is Hole.THIN:
            return self.tr("thin: {count} of {most}").format(count=row.items, most=ENOUGH_ITEMS)
        if hole is Hole.ONLY_RECALL:
            return self.tr("only recall")
        language: Language = "ja" if hole is Hole.NOT_IN_JAPANESE else "en"
        name, there = say_language(language), row.written[language]
        if not there:
            return self.tr("not in {language}").format(language=name)
        behind = row.behind[language]
        return self.tr("{count} not in {language}").format(count=say_number(self._look, behind), language=name)

    def way(self, hole: Hole) -> str:
        """Return what pressing a hole does."""
        if hole is Hole.NO_PAGE:
            return self.tr("Open the module to write a page")
        if hole in (Hole.NOT_IN_ENGLISH, Hole.NOT_IN_JAPANESE):
            return self.tr("Show the items that lack it")
        if hole is Hole.ONLY_RECALL:
            return self.tr("Write the missing situation")
        return self.tr("Write the missing item")

    def unfinished(self, row: CommitmentCover) -> str:
        """Return how many items are being written; empty for none."""
        return self.tr("{count} being written").format(count=row.unfinished) if row.unfinished else ""

    def live(self, now: int, then: int) -> str:
        """Return how many are live, where that is not what would be taught; empty where it is."""
        return self.tr("{count} live").format(count=say_number(self._look, now)) if now != then else ""

    def languages(self, row: CommitmentCover) -> str:
        """Return the languages in which there are items."""
        names = [say_language(language) for language, count in row.written.items() if count]
        return self.tr(", ", "between the parts of a list").join(names) or self.tr("none")

    def evidence(self, row: CommitmentCover) -> str:
        """Return how strong the evidence is that items about a commitment give."""
        kinds = self._of(row.kinds, self.tr("of one kind"), self.tr("of {count} kinds"))
        if row.items >= ENOUGH_ITEMS:
            return self.tr("enough, {kinds}").format(kinds=kinds)
        return kinds if row.items else ""

    def answers(self, count: int) -> str:
        """Return how many first attempts answered live items about a commitment."""
        return self._of(count, self.tr("1 first answer"), self.tr("{count} first answers"))

    def _none(self, count: int) -> str:
        return self._of(count, self.tr("1 commitment has no item yet"), self.tr("{count} commitments have no item yet"))

    def _thin(self, count: int) -> str:
        words = self._of(count, self.tr("1 has fewer than {most}"), self.tr("{count} have fewer than {most}"))
        return words.format(most=ENOUGH_ITEMS)

    def _of(self, count: int, one: str, many: str) -> str:
        return one if count == 1 else many.replace("{count}", say_number(self._look, count))
