"""Gives the paged list HR's completion records."""

from functools import partial

from app.domain.paging import Anchor
from app.domain.people import Actor
from app.domain.records import Record, RecordCount, RecordFilter, RecordSort
from app.domain.texts import Language
from app.services.record_browsing import RecordBrowsing
from app.ui.shared.lists.paged_model import PagedModel, PagedSource

RecordsModel = PagedModel[Record, RecordFilter, RecordSort, RecordCount]


def record_source(
    records: RecordBrowsing, actor: Actor, language: Language
) -> PagedSource[Record, RecordFilter, RecordSort, RecordCount]:
    """Return the records as a source, the titles of modules in `language`."""

    def page(wanted: RecordFilter, sort: RecordSort, after: Anchor | None) -> list[Record]:
        return records.page(actor, wanted, sort, language, after)

    return PagedSource(page, partial(records.count, actor), partial(records.anchors, actor), _count_whole)


def _count_whole(found: list[Record]) -> RecordCount:
    return RecordCount(len(found), len({record.number for record in found}))
