"""The records behind the table: pages fetched by key in the background, never all of them."""

from collections import OrderedDict, deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from app.domain.people import Actor
from app.domain.records import Anchor, Record, RecordCount, RecordFilter, RecordSort
from app.domain.refusals import Refusal
from app.domain.texts import Language
from app.services.record_browsing import ROWS_OF_A_PAGE, RecordBrowsing
from app.ui.hr.record_columns import RecordColumns
from app.ui.shared.background import BackgroundWorker, Job

PAGES_KEPT = 12
_PAGES_WANTED_AT_ONCE = 3
_BEFORE_COUNTING = 100
"""Milliseconds after which the rows are drawn, and further typing would have made the count useless."""

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


@dataclass(eq=False)
class _Listing:
    """One filter in one order, as far as it is known by now."""

    wanted: RecordFilter
    sort: RecordSort
    pages: OrderedDict[int, list[Record]] = field(default_factory=OrderedDict)
    rows: int = 0
    count: RecordCount | None = None
    anchors: list[Anchor] | None = None
    asked: list[int] = field(default_factory=list)
    under_way: int | None = None
    jobs: deque[Job] = field(default_factory=lambda: deque(maxlen=8))

    def cancel(self) -> None:
        for job in self.jobs:
            job.cancel()

    def keep(self, page: int, records: list[Record]) -> None:
        """Keep a page and forget the one that was longest unused; the first stays, for it has no anchor."""
        self.pages[page] = records
        while len(self.pages) > PAGES_KEPT:
            del self.pages[next(one for one in self.pages if one)]


class RecordsModel(QAbstractTableModel):
    """Shows the first page as soon as it is there; grows to all rows when they are counted and can be reached.

    `listed` tells that another filter or order is shown now, `counted` how much it finds, `refused` what went wrong.
    """

    listed = Signal()
    counted = Signal(RecordCount)
    refused = Signal(Refusal)

    def __init__(
        self,
        columns: RecordColumns,
        records: RecordBrowsing,
        actor: Actor,
        language: Language,
        worker: BackgroundWorker,
        slow_worker: BackgroundWorker,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = columns
        self._records, self._actor, self._language = records, actor, language
        self._worker, self._slow_worker = worker, slow_worker
        self._listing = _Listing(RecordFilter(), RecordSort())
        self._coming: _Listing | None = None
        self._before_counting = QTimer(self, singleShot=True, interval=_BEFORE_COUNTING)
        self._before_counting.timeout.connect(self._count)

    @property
    def wanted(self) -> RecordFilter:
        """The filter of the rows that are shown."""
        return self._listing.wanted

    @property
    def sort_shown(self) -> RecordSort:
        """The order of the rows that are shown."""
        return self._listing.sort

    @property
    def count(self) -> RecordCount | None:
        """How many records the filter finds; None until they are counted."""
        return self._listing.count

    def is_complete(self) -> bool:
        """Whether what was asked for last is shown, counted, and can be reached to its last row."""
        count = self._listing.count
        return self._coming is None and count is not None and self._listing.rows >= count.records

    def list_anew(self, wanted: RecordFilter, sort: RecordSort) -> None:
        """List another filter or order; what is shown stays until its first page is there."""
        if self._coming is not None:
            self._coming.cancel()
        self._before_counting.stop()
        self._coming = listing = _Listing(wanted, sort)
        self._run(self._worker, listing, partial(self._read, listing, None), partial(self._begin, listing))

    def record(self, row: int) -> Record | None:
        """Return the record of a row; None while its page is under way."""
        listing = self._listing
        page, place = divmod(row, ROWS_OF_A_PAGE)
        records = listing.pages.get(page)
        if records is None:
            self._ask(listing, page)
            return None
        listing.pages.move_to_end(page)
        return records[place] if place < len(records) else None

    def collect(self, spans: Sequence[range], done: Callable[[list[Record]], None]) -> None:
        """Read the records of some rows, on the screen or not, and hand them to `done`."""
        listing = self._listing
        kept = dict(listing.pages)

        def read(_report: Callable[[int], None]) -> list[Record]:
            found: list[Record] = []
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
        record = self.record(index.row())
        return "" if record is None else self.columns.all[index.column()].text(record)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return self.columns.all[section].heading if section < len(self.columns.all) else None

    def _begin(self, listing: _Listing, first: list[Record]) -> None:
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
            self._count_known(listing, RecordCount(len(first), len({record.number for record in first})))
        else:
            self._before_counting.start()

    def _count(self) -> None:
        listing = self._listing
        self._run(
            self._slow_worker,
            listing,
            lambda _report: self._records.count(self._actor, listing.wanted),
            partial(self._count_known, listing),
        )
        self._run(
            self._slow_worker,
            listing,
            lambda _report: self._records.anchors(self._actor, listing.wanted, listing.sort),
            partial(self._anchors_known, listing),
        )

    def _count_known(self, listing: _Listing, count: RecordCount) -> None:
        listing.count = count
        self.counted.emit(count)
        self._grow(listing)

    def _anchors_known(self, listing: _Listing, anchors: list[Anchor]) -> None:
        listing.anchors = anchors
        self._grow(listing)

    def _grow(self, listing: _Listing) -> None:
        if listing.count is None or listing.anchors is None:
            return
        # A record may have come in between the two: only rows that an anchor leads to can be shown.
        rows = min(listing.count.records, (len(listing.anchors) + 1) * ROWS_OF_A_PAGE)
        if rows > listing.rows:
            self.beginInsertRows(QModelIndex(), listing.rows, rows - 1)
            listing.rows = rows
            self.endInsertRows()

    def _ask(self, listing: _Listing, page: int) -> None:
        """Remember which pages the table shows; those that it scrolled past meanwhile are left out."""
        if page == listing.under_way:
            return
        if page in listing.asked:
            listing.asked.remove(page)
        listing.asked = [*listing.asked, page][-_PAGES_WANTED_AT_ONCE:]
        if listing.under_way is None:
            self._fetch_next(listing)

    def _fetch_next(self, listing: _Listing) -> None:
        listing.under_way = None
        if not listing.asked:
            return
        page = listing.under_way = listing.asked.pop()
        anchor = self._anchor(listing, page)
        self._run(self._worker, listing, partial(self._read, listing, anchor), partial(self._page_here, listing, page))

    def _page_here(self, listing: _Listing, page: int, records: list[Record]) -> None:
        if listing is not self._listing:
            return
        listing.keep(page, records)
        first = page * ROWS_OF_A_PAGE
        last = min(first + ROWS_OF_A_PAGE, listing.rows) - 1
        self._fetch_next(listing)
        self.dataChanged.emit(self.index(first, 0), self.index(last, self.columnCount() - 1), [])

    def _read(self, listing: _Listing, after: Anchor | None, _report: Callable[[int], None]) -> list[Record]:
        return self._records.page(self._actor, listing.wanted, listing.sort, self._language, after)

    def _anchor(self, listing: _Listing, page: int) -> Anchor | None:
        return listing.anchors[page - 1] if page and listing.anchors else None

    def _run(
        self,
        worker: BackgroundWorker,
        listing: _Listing,
        work: Callable[[Callable[[int], None]], Any],
        done: Callable[[Any], None],
    ) -> None:
        listing.jobs.append(worker.run(self, work, done, partial(self._fail, listing)))

    def _fail(self, listing: _Listing, error: Exception) -> None:
        listing.under_way, listing.asked = None, []
        if not isinstance(error, Refusal):
            raise error
        self.refused.emit(error)
