"""The rows of the statistics: every item version in every quiz, filtered and ordered in memory, page by page.

There are as many as there are item versions, which is thousands at most, and all of them are worked out together; the
table asks for pages of them as of any other list.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from app.domain.item_advice import AdviceKind
from app.domain.paging import ROWS_OF_A_PAGE, Anchor, ListSort, RowCount
from app.domain.studio_lists import Statistic
from app.domain.texts import Language
from app.services.item_statistics import ItemStatistics, ModuleStatistics, StatisticsNames

_STEM = 120
_SEVERITY = (Statistic.WEAK, Statistic.FINE, Statistic.FEW, Statistic.NONE)
_KINDS = tuple(AdviceKind)


class StatisticsKey(StrEnum):
    """What the rows can be ordered by."""

    ITEM = "item"
    MODULE = "module"
    PEOPLE = "people"
    FACILITY = "facility"
    DISCRIMINATION = "discrimination"
    EFFICIENCY = "efficiency"
    SECONDS = "seconds"
    ADVICE = "advice"


@dataclass(frozen=True, slots=True)
class StatisticsSort(ListSort[StatisticsKey]):
    """The order of the rows; what needs a look most comes first."""

    key: StatisticsKey = StatisticsKey.ADVICE
    descending: bool = False


class Shown(StrEnum):
    """Which items are listed."""

    ALL = "all"
    WEAK = "weak"
    FEW = "few"


@dataclass(frozen=True, slots=True)
class StatisticsFilter:
    """What is listed: of one module or of all, by what the answers say, with or without earlier versions."""

    module: str = ""
    shown: Shown = Shown.ALL
    earlier: bool = False


@dataclass(frozen=True, slots=True)
class StatisticsRow:
    """An item version in the quiz of a module; `number` is None where the studio does not know the version.

    `named` says that a trainer gave the item its title; else it is the beginning of its stem.
    """

    statistics: ItemStatistics
    title: str
    named: bool
    module_title: str
    number: int | None
    has_draft: bool

    @property
    def key(self) -> tuple[str, str]:
        """What names the row: its module and the digest of the version."""
        return self.statistics.module, self.statistics.digest


def make_rows(
    modules: Iterable[ModuleStatistics], names: StatisticsNames, language: Language
) -> tuple[StatisticsRow, ...]:
    """Return a row for each item version in each module; one without a title is called by the start of its stem."""
    found = []
    for module in modules:
        text = names.modules.get(module.module)
        title = text.in_language(language) if text is not None else module.module
        for one in module.items:
            stem = " ".join(one.item.stem.in_language(language).replace("**", "").split())
            own = names.titles.get(one.item.id, "")
            found.append(
                StatisticsRow(
                    one,
                    own or (stem if len(stem) <= _STEM else f"{stem[:_STEM].rstrip()}…"),
                    bool(own),
                    title,
                    names.number(one),
                    one.item.id in names.titles,
                )
            )
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Headline:
    """How many items are asked now, how many of them need a look, and of how many too little is known."""

    items: int
    weak: int
    few: int


class StatisticsRows:
    """Answers a `PagedSource` from what was worked out; `take` gives it other rows."""

    def __init__(self) -> None:
        self._rows: tuple[StatisticsRow, ...] = ()

    def take(self, rows: tuple[StatisticsRow, ...]) -> None:
        """Answer from other rows."""
        self._rows = rows

    def page(self, wanted: StatisticsFilter, sort: StatisticsSort, after: Anchor | None) -> list[StatisticsRow]:
        """Return the rows behind an anchor, which is the number of rows before them."""
        start = 0 if after is None else int(after.values[0])
        return self.listed(wanted, sort)[start : start + ROWS_OF_A_PAGE]

    def count(self, wanted: StatisticsFilter) -> RowCount:
        """Return how many rows a filter finds."""
        return RowCount(sum(_is_listed(row, wanted) for row in self._rows))

    def anchors(self, wanted: StatisticsFilter, _sort: StatisticsSort) -> list[Anchor]:
        """Return the place of every `ROWS_OF_A_PAGE`-th row."""
        return [Anchor((place,)) for place in range(ROWS_OF_A_PAGE, self.count(wanted).rows + 1, ROWS_OF_A_PAGE)]

    def listed(self, wanted: StatisticsFilter, sort: StatisticsSort) -> list[StatisticsRow]:
        """Return all rows of a filter in order: versions that are asked now first, unknown figures last."""
        rows = [row for row in self._rows if _is_listed(row, wanted)]
        by, name = _ORDERS[sort.key], sort.descending
        known = [row for row in rows if by(row) is not None]
        unknown = [row for row in rows if by(row) is None]
        known.sort(key=by, reverse=name)  # type: ignore[arg-type]  # None is not among them
        return sorted([*known, *unknown], key=lambda row: not row.statistics.current)

    def find(self, key: tuple[str, str]) -> StatisticsRow | None:
        """Return the row of a module and a digest."""
        return next((row for row in self._rows if row.key == key), None)

    def find_item(self, item: str, module: str) -> StatisticsRow | None:
        """Return the row of the version of an item that is asked now, in a module if it is asked there, else of any."""
        found = [row for row in self._rows if row.statistics.item.id == item]
        found.sort(key=lambda row: (row.statistics.module != module, not row.statistics.current))
        return found[0] if found else None

    def headline(self, module: str) -> Headline:
        """Return the numbers of the first sentence, of one module or of all; each item counts once, at its worst."""
        worst: dict[str, Statistic] = {}
        for row in self._rows:
            one = row.statistics
            if one.current and module in ("", one.module):
                worst[one.item.id] = min(worst.get(one.item.id, one.verdict), one.verdict, key=_SEVERITY.index)
        few = sum(verdict in (Statistic.FEW, Statistic.NONE) for verdict in worst.values())
        return Headline(len(worst), sum(verdict is Statistic.WEAK for verdict in worst.values()), few)


def _is_listed(row: StatisticsRow, wanted: StatisticsFilter) -> bool:
    one = row.statistics
    if wanted.module not in ("", one.module) or not (one.current or wanted.earlier):
        return False
    if wanted.shown is Shown.WEAK:
        return one.verdict is Statistic.WEAK
    return wanted.shown is Shown.ALL or one.verdict in (Statistic.FEW, Statistic.NONE)


def _advice(row: StatisticsRow) -> tuple[int, int, int, float]:
    """Return how pressing it is: the verdict, then the first advice, then how much there is."""
    one = row.statistics
    first = _KINDS.index(one.advice[0].kind) if one.advice else len(_KINDS)
    return _SEVERITY.index(one.verdict), first, -len(one.advice), -(one.people or 0)


_ORDERS: dict[StatisticsKey, Callable[[StatisticsRow], object]] = {
    StatisticsKey.ITEM: lambda row: row.title.casefold(),
    StatisticsKey.MODULE: lambda row: row.module_title.casefold(),
    StatisticsKey.PEOPLE: lambda row: row.statistics.people,
    StatisticsKey.FACILITY: lambda row: row.statistics.figures and row.statistics.figures.facility,
    StatisticsKey.DISCRIMINATION: lambda row: row.statistics.figures and row.statistics.figures.discrimination,
    StatisticsKey.EFFICIENCY: lambda row: row.statistics.figures and row.statistics.figures.efficiency,
    StatisticsKey.SECONDS: lambda row: row.statistics.figures and row.statistics.figures.seconds,
    StatisticsKey.ADVICE: _advice,
}
