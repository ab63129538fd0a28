"""The rows behind a paged list: pages fetched by key in the background, never all of them.

A list has a filter (any value that can be compared), an order (a `ListSort`), and a `PagedSource`: three functions
that a service answers on a background thread. `page` must return at most `ROWS_OF_A_PAGE` rows, fewer only at the end;
`anchors` the place of every `ROWS_OF_A_PAGE`-th row, each of which `page` can start after (`storage.paging` helps with
both). `paged_table` shows how a page puts them together.
"""

from collections import OrderedDict, deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, ClassVar, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from app.domain.paging import ROWS_OF_A_PAGE, Anchor, Counted, ListSort, RowCount
from app.domain.refusals import Refusal
from app.ui.shared.background import BackgroundWorker, Job
from app.ui.shared.labels import tip
from app.ui.shared.lists.paged_columns import PagedColumns

PAGES_KEPT = 12
_PAGES_WANTED_AT_ONCE = 3
_BEFORE_COUNTING = 100
"""Milliseconds after which the rows are drawn, and further typing would have made the count useless."""

Row = TypeVar("Row")
Filter = TypeVar("Filter")
Sort = TypeVar("Sort", bound=ListSort[Any])
Count = TypeVar("Count", bound=Counted)
Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


def _count_rows(rows: list[Any]) -> Any:
    return RowCount(len(rows))


@dataclass(frozen=True, slots=True)
class PagedSource(Generic[Row, Filter, Sort, Count]):
    """Where the rows come from; all is called in the background.

    `page` returns the rows that follow an anchor, the first for None. `count` may tell more than the number of rows;
    then `count_whole` tells the same of a list that is shorter than a page, from its rows.
    """

    page: Callable[[Filter, Sort, Anchor | None], list[Row]]
    count: Callable[[Filter], Count]
    anchors: Callable[[Filter, Sort], list[Anchor]]
    count_whole: Callable[[list[Row]], Count] = _count_rows


@dataclass(eq=False)
class _Listing(Generic[Row, Filter, Sort, Count]):
    """One filter in one order, as far as it is known by now."""

    wanted: Filter
    sort: Sort
    pages: OrderedDict[int, list[Row]] = field(default_factory=OrderedDict)
    rows: int = 0
    count: Count | None = None
    anchors: list[Anchor] | None = None
    asked: list[int] = field(default_factory=list)
    under_way: int | None = None
    jobs: deque[Job] = field(default_factory=lambda: deque(maxlen=8))

    def cancel(self) -> None:
        for job in self.jobs:
            job.cancel()

    def keep(self, page: int, rows: list[Row]) -> None:
        """Keep a page and forget the one that was longest unused; the first stays, for it has no anchor."""
        self.pages[page] = rows
        while len(self.pages) > PAGES_KEPT:
            del self.pages[next(one for one in self.pages if one)]


class PagedModel(QAbstractTableModel, Generic[Row, Filter, Sort, Count]):
    """Shows the first page as soon as it is there; grows to all rows when they are counted and can be reached.

    `listed` tells that another filter or order is shown now, `counted` how much it finds (what the source counted),
    `refused` what went wrong. Nothing is read before `list_anew`.
    """

    listed = Signal()
    counted: ClassVar["Signal[Any]"] = Signal(object)
    refused = Signal(Refusal)

    def __init__(
        self,
        columns: PagedColumns[Row],
        source: PagedSource[Row, Filter, Sort, Count],
        worker: BackgroundWorker,
        slow_worker: BackgroundWorker,
        wanted: Filter,
        sort: Sort,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = columns
        self._source, self._worker, self._slow_worker = source, worker, slow_worker
        self._listing = _Listing[Row, Filter, Sort, Count](wanted, sort)
        self._coming: _Listing[Row, Filter, Sort, Count] | None = None
        self._before_counting = QTimer(self, singleShot=True, interval=_BEFORE_COUNTING)
        self._before_counting.timeout.connect(self._count)

    @property
    def wanted(self) -> Filter:
        """The filter of the rows that are shown."""
        return self._listing.wanted

    @property
    def sort_shown(self) -> Sort:
        """The order of the rows that are shown."""
        return self._listing.sort

    @property
    def count(self) -> Count | None:
        """How many rows the filter finds; None until they are counted."""
        return self._listing.count

    def is_complete(self) -> bool:
        """Whether what was asked for last is shown, counted, and can be reached to its last row."""
        count = self._listing.count
        return self._coming is None and count is not None and self._listing.rows >= count.rows

    def list_anew(self, wanted: Filter, sort: Sort) -> None:
        """List another filter or order; what is shown stays until its first page is there."""
        if self._coming is not None:
            self._coming.cancel()
        self._before_counting.stop()
        self._coming = listing = _Listing[Row, Filter, Sort, Count](wanted, sort)
        self._run(self._worker, listing, partial(self._read, listing, None), partial(self._begin, listing))

    def row(self, number: int) -> Row | None:
        """Return a row by its number from the top; None while its page is under way."""
        listing = self._listing
        page, place = divmod(number, ROWS_OF_A_PAGE)
        rows = listing.pages.get(page)
        if rows is None:
            self._ask(listing, page)
            return None
        listing.pages.move_to_end(page)
        return rows[place] if place < len(rows) else None

    def collect(self, spans: Sequence[range], done: Callable[[list[Row]], None]) -> None:
        """Read some rows, on the screen or not, and hand them to `done`."""
        listing = self._listing
        kept = dict(listing.pages)

        def read(_report: Callable[[int], None]) -> list[Row]:
            found: list[Row] = []
            for span in spans:
                for page in range(span.start // ROWS_OF_A_PAGE, (span.stop - 1) // ROWS_OF_A_PAGE + 1):
                    if page not in kept:
                        kept[page] = self._read(listing, self._anchor(listing, page), _report)
                    first = page * ROWS_OF_A_PAGE
                    found += kept[page][max(span.start - first, 0) : span.stop - first]
            return found

        self._run(self._slow_worker, listing, read, done)

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else self._listing.rows

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.columns.all)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or not index.isValid():
            return None
        row = self.row(index.row())
        return "" if row is None else self.columns.all[index.column()].text(row)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or section >= len(self.columns.all):
            return None
        column = self.columns.all[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.heading
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return column.about
        return tip(column.about) if role == Qt.ItemDataRole.ToolTipRole and column.about else None

    def _begin(self, listing: _Listing[Row, Filter, Sort, Count], first: list[Row]) -> None:
        if listing is not self._coming:
            return
        self._coming = None
        self._listing.cancel()
        self.beginResetModel()
        self._listing = listing
        listing.pages[0], listing.rows = first, len(first)
        self.endResetModel()
        self.listed.emit()
        if len(first) < ROWS_OF_A_PAGE:
            self._count_known(listing, self._source.count_whole(first))
        else:
            self._before_counting.start()

    def _count(self) -> None:
        listing = self._listing
        self._run(
            self._slow_worker,
            listing,
            lambda _report: self._source.count(listing.wanted),
            partial(self._count_known, listing),
        )
        self._run(
            self._slow_worker,
            listing,
            lambda _report: self._source.anchors(listing.wanted, listing.sort),
            partial(self._anchors_known, listing),
        )

    def _count_known(self, listing: _Listing[Row, Filter, Sort, Count], count: Count) -> None:
        listing.count = count
        self.counted.emit(count)
        self._grow(listing)

    def _anchors_known(self, listing: _Listing[Row, Filter, Sort, Count], anchors: list[Anchor]) -> None:
        listing.anchors = anchors
        self._grow(listing)

    def _grow(self, listing: _Listing[Row, Filter, Sort, Count]) -> None:
        if listing.count is None or listing.anchors is None:
            return
        # A row may have come in between the two: only rows that an anchor leads to can be shown.
        rows = min(listing.count.rows, (len(listing.anchors) + 1) * ROWS_OF_A_PAGE)
        if rows > listing.rows:
            self.beginInsertRows(QModelIndex(), listing.rows, rows - 1)
            listing.rows = rows
            self.endInsertRows()

    def _ask(self, listing: _Listing[Row, Filter, Sort, Count], page: int) -> None:
        """Remember which pages the table shows; those that it scrolled past meanwhile are left out."""
        if page == listing.under_way:
            return
        if page in listing.asked:
            listing.asked.remove(page)
        listing.asked = [*listing.asked, page][-_PAGES_WANTED_AT_ONCE:]
        if listing.under_way is None:
            self._fetch_next(listing)

    def _fetch_next(self, listing: _Listing[Row, Filter, Sort, Count]) -> None:
        listing.under_way = None
        if not listing.asked:
            return
        page = listing.under_way = listing.asked.pop()
        anchor = self._anchor(listing, page)
        self._run(self._worker, listing, partial(self._read, listing, anchor), partial(self._page_here, listing, page))

    def _page_here(self, listing: _Listing[Row, Filter, Sort, Count], page: int, rows: list[Row]) -> None:
        if listing is not self._listing:
            return
        listing.keep(page, rows)
        first = page * ROWS_OF_A_PAGE
        last = min(first + ROWS_OF_A_PAGE, listing.rows) - 1
        self._fetch_next(listing)
        self.dataChanged.emit(self.index(first, 0), self.index(last, self.columnCount() - 1), [])

    def _read(
        self, listing: _Listing[Row, Filter, Sort, Count], after: Anchor | None, _report: Callable[[int], None]
    ) -> list[Row]:
        return self._source.page(listing.wanted, listing.sort, after)

    def _anchor(self, listing: _Listing[Row, Filter, Sort, Count], page: int) -> Anchor | None:
        return listing.anchors[page - 1] if page and listing.anchors else None

    def _run(
        self,
        worker: BackgroundWorker,
        listing: _Listing[Row, Filter, Sort, Count],
        work: Callable[[Callable[[int], None]], Any],
        done: Callable[[Any], None],
    ) -> None:
        listing.jobs.append(worker.run(self, work, done, partial(self._fail, listing)))

    def _fail(self, listing: _Listing[Row, Filter, Sort, Count], error: Exception) -> None:
        listing.under_way, listing.asked = None, []
        if not isinstance(error, Refusal):
            raise error
        self.refused.emit(error)
