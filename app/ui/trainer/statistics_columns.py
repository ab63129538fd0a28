"""The columns of the statistics: heading, width and text of each, and what an icon says beside the advice."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.domain.item_statistics import ItemFigures
from app.domain.studio_lists import Statistic
from app.ui.shared.lists.paged_columns import PagedColumns, TableColumn
from app.ui.shared.lists.row_cells import IconCell
from app.ui.shared.look import Look
from app.ui.trainer.advice_words import AdviceWords
from app.ui.trainer.figure_words import FigureWords
from app.ui.trainer.statistics_rows import StatisticsKey, StatisticsRow

_ICONS = {
    Statistic.FINE: ("circle-check", "right"),
    Statistic.FEW: ("timer", "textMuted"),
    Statistic.NONE: ("circle", "textMuted"),
}


class StatisticsColumns(PagedColumns[StatisticsRow]):
    """All columns in the language of the window; a figure of too few answers is not shown, in words instead."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words, self._advice = FigureWords(look, self), AdviceWords(look, self)
        key, words = StatisticsKey, self._words
        advice = IconCell[StatisticsRow](look, _icon, self.advice)
        self.set_columns(
            TableColumn("item", self.tr("Item"), 200, lambda row: row.title, key.ITEM, typed_by_people=True),
            TableColumn("version", self.tr("Version"), 62, self.version),
            TableColumn(
                "advice", self.tr("What to look at"), 246, self.advice, key.ADVICE, cell=advice, tip=self.every_advice
            ),
            TableColumn(
                "people",
                self.tr("Answers"),
                74,
                self.people,
                key.PEOPLE,
                to_the_right=True,
                down_first=True,
                about=words.people_counted(),
            ),
            TableColumn(
                "facility",
                self.tr("Facility"),
                68,
                self._of(lambda one: words.share(one.facility)),
                key.FACILITY,
                to_the_right=True,
                about=words.what_facility_is(),
            ),
            TableColumn(
                "discrimination",
                self.tr("Discrimination"),
                106,
                self._of(lambda one: words.index(one.discrimination)),
                key.DISCRIMINATION,
                to_the_right=True,
                about=words.what_discrimination_is(),
            ),
            TableColumn(
                "efficiency",
                self.tr("Efficiency"),
                80,
                self._of(lambda one: words.index(one.efficiency)),
                key.EFFICIENCY,
                to_the_right=True,
                about=words.what_efficiency_is(),
            ),
            TableColumn(
                "seconds",
                self.tr("Time"),
                62,
                self._of(lambda one: words.seconds(one.seconds)),
                key.SECONDS,
                to_the_right=True,
                down_first=True,
                about=words.what_time_is(),
            ),
            TableColumn("module", self.tr("Module"), 140, lambda row: row.module_title, key.MODULE),
            stretched="item",
            narrowest=150,
            gives_way=("module",),
        )

    def version(self, row: StatisticsRow) -> str:
        """Return which version it is."""
        if row.number is None:
            return "–" if row.statistics.current else self.tr("old")
        number = str(row.number)
        return number if row.statistics.current else self.tr("{number}, old").format(number=number)

    def people(self, row: StatisticsRow) -> str:
        """Return how many first attempts it was answered in."""
        return self._words.people(row.statistics.people)

    def advice(self, row: StatisticsRow) -> str:
        """Return the most pressing advice, and how much more there is."""
        one = row.statistics
        if one.advice:
            first = self._advice.title(one.item, one.advice[0])
            more = len(one.advice) - 1
            return self.tr("{advice} +{count}").format(advice=first, count=more) if more else first
        return {
            Statistic.FINE: self.tr("Nothing stands out"),
            Statistic.FEW: self.tr("Too few answers"),
            Statistic.NONE: self.tr("Not answered yet"),
        }[one.verdict]

    def every_advice(self, row: StatisticsRow) -> str:
        """Return every advice, a line each."""
        one = row.statistics
        return "\n".join(self._advice.title(one.item, advice) for advice in one.advice) or self.advice(row)

    @staticmethod
    def _of(say: Callable[[ItemFigures], str]) -> Callable[[StatisticsRow], str]:
        def text(row: StatisticsRow) -> str:
            figures = row.statistics.figures
            return "" if figures is None else say(figures)

        return text


def _icon(row: StatisticsRow) -> tuple[str, str]:
    advice = row.statistics.advice
    return AdviceWords.icon(advice[0]) if advice else _ICONS[row.statistics.verdict]
