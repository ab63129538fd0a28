"""Records and their columns."""

import pytest

from app.domain.records import EXPORT_COLUMNS, Record, RecordFilter, RecordSort, SortKey, anchor_of, in_order_of_ids
from tests.builders import record


def test_every_field_but_the_inner_ones_is_a_column_of_the_export() -> None:
    inner = ("sequence", "edition")
    assert [column.field for column in EXPORT_COLUMNS] == [field for field in Record._fields if field not in inner]
    assert len({column.heading.en for column in EXPORT_COLUMNS}) == len(EXPORT_COLUMNS)
    assert len({column.heading.ja for column in EXPORT_COLUMNS}) == len(EXPORT_COLUMNS)


@pytest.mark.parametrize("key", list(SortKey))
def test_an_anchor_ends_in_the_sequence_so_that_no_two_are_equal(key: SortKey) -> None:
    sort = RecordSort(key, descending=False)
    assert anchor_of(record(7), sort).values[-1] == 7
    assert anchor_of(record(7), sort) != anchor_of(record(8), sort)


def test_a_filter_is_open_until_something_is_asked_for() -> None:
    assert RecordFilter().is_open()
    assert not RecordFilter(passed=False).is_open()


@pytest.mark.parametrize("size", [1, 2, 3, 7])
def test_records_of_one_moment_come_by_their_ids_wherever_a_block_ends(size: int) -> None:
    moments = ("03", "02", "02", "02", "02", "01", "01")
    ids = ("g", "d", "a", "c", "b", "f", "e")
    found = [record(completed_utc=time, id=one) for time, one in zip(moments, ids, strict=True)]
    blocks = [found[start : start + size] for start in range(0, len(found), size)]
    ordered = [one for block in in_order_of_ids(blocks) for one in block]
    assert [one.id for one in ordered] == ["g", "a", "b", "c", "d", "e", "f"]
    assert list(in_order_of_ids([])) == []
