"""The model reads pages by key, keeps a few, and shows every row of its filter once and in order."""

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.domain.paging import ROWS_OF_A_PAGE
from app.domain.people import Actor, Role
from app.domain.records import RecordFilter, RecordSort, SortKey
from app.domain.refusals import Refusal
from app.services.workspace import Workspace
from app.ui.hr.record_columns import RecordColumns
from app.ui.hr.record_source import RecordsModel, record_source
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.lists.paged_model import PAGES_KEPT
from app.ui.shared.look import Look
from tests.ui.hr.conftest import HR, RECORDS, naive


@pytest.fixture
def model(sample: Workspace, look: Look, worker: BackgroundWorker) -> Iterator[RecordsModel]:
    """A model of the sample that nothing was asked of yet."""
    slow = BackgroundWorker()
    columns = RecordColumns(look, sample.catalogue.course().policy)
    yield RecordsModel(columns, record_source(sample.records, HR, "en"), worker, slow, RecordFilter(), RecordSort())
    slow.wait()


def test_it_behaves_as_a_model_while_it_grows_and_changes(qtbot: QtBot, model: RecordsModel) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for wanted in (RecordFilter(), RecordFilter(passed=False), RecordFilter(search="no such name")):
        model.list_anew(wanted, RecordSort())
        qtbot.waitUntil(model.is_complete, timeout=60_000)  # the tester asks for every cell at every change
        model.row(model.rowCount() // 2)
    assert tester.model() is model


def test_the_first_page_shows_before_the_rows_are_counted(qtbot: QtBot, model: RecordsModel) -> None:
    with qtbot.waitSignal(model.listed):
        model.list_anew(RecordFilter(), RecordSort())
    assert model.rowCount() == ROWS_OF_A_PAGE
    assert model.count is None
    qtbot.waitUntil(model.is_complete)
    assert model.rowCount() == RECORDS


@pytest.mark.parametrize("key", list(SortKey))
@pytest.mark.parametrize("descending", [False, True])
def test_scrolling_to_the_end_meets_every_record_in_order(
    qtbot: QtBot, model: RecordsModel, sample: Workspace, key: SortKey, descending: bool
) -> None:
    wanted, sort = RecordFilter(), RecordSort(key, descending)
    model.list_anew(wanted, sort)
    qtbot.waitUntil(model.is_complete)
    met = []
    for first in range(0, model.rowCount(), ROWS_OF_A_PAGE):
        qtbot.waitUntil(lambda row=first: model.row(row) is not None)
        met += [model.row(row) for row in range(first, min(first + ROWS_OF_A_PAGE, model.rowCount()))]
    assert met == naive(sample, wanted, sort)


def test_a_row_is_empty_text_while_its_page_is_under_way(qtbot: QtBot, model: RecordsModel) -> None:
    model.list_anew(RecordFilter(), RecordSort())
    qtbot.waitUntil(model.is_complete)
    last = model.index(model.rowCount() - 1, 1)
    assert last.data() == ""
    with qtbot.waitSignal(model.dataChanged):
        pass
    assert last.data()


def test_few_pages_are_kept_and_the_first_always(qtbot: QtBot, model: RecordsModel) -> None:
    model.list_anew(RecordFilter(), RecordSort())
    qtbot.waitUntil(model.is_complete)
    for row in range(0, model.rowCount(), ROWS_OF_A_PAGE):
        qtbot.waitUntil(lambda row=row: model.row(row) is not None)
    assert len(model._listing.pages) == PAGES_KEPT < RECORDS // ROWS_OF_A_PAGE
    assert 0 in model._listing.pages


def test_a_new_filter_supersedes_the_one_before(qtbot: QtBot, model: RecordsModel, sample: Workspace) -> None:
    last = RecordFilter(passed=False)
    for wanted in (RecordFilter(), RecordFilter(passed=True), RecordFilter(search="佐"), last):
        model.list_anew(wanted, RecordSort())
    qtbot.waitUntil(model.is_complete)
    assert model.wanted == last
    assert model.rowCount() == len(naive(sample, last))


def test_rows_that_are_not_on_the_screen_can_be_collected(qtbot: QtBot, model: RecordsModel, sample: Workspace) -> None:
    model.list_anew(RecordFilter(), RecordSort())
    qtbot.waitUntil(model.is_complete)
    got: list[object] = []
    model.collect([range(3, 5), range(250, 700), range(3598, 3600)], got.extend)
    qtbot.waitUntil(lambda: bool(got))
    every = naive(sample)
    assert got == every[3:5] + every[250:700] + every[3598:]


def test_a_refusal_is_told(qtbot: QtBot, sample: Workspace, look: Look, worker: BackgroundWorker) -> None:
    columns = RecordColumns(look, sample.catalogue.course().policy)
    source = record_source(sample.records, Actor(Role.LEARNER, 1), "en")
    model = RecordsModel(columns, source, worker, worker, RecordFilter(), RecordSort())
    with qtbot.waitSignal(model.refused) as signal:
        model.list_anew(RecordFilter(), RecordSort())
    assert signal.args is not None
    assert isinstance(signal.args[0], Refusal)
    assert model.rowCount() == 0


def test_drawing_loses_no_reference_to_none(qtbot: QtBot, model: RecordsModel) -> None:
    """PySide6 6.12.0 lost one at each call that gave None back, and the process died of it later."""
    model.list_anew(RecordFilter(), RecordSort())
    qtbot.waitUntil(model.is_complete)
    index = model.index(0, 0)
    before = sys.getrefcount(None)
    for _ in range(2_000):
        index.data(Qt.ItemDataRole.DecorationRole)
    assert abs(sys.getrefcount(None) - before) < 200
