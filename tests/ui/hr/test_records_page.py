"""HR searches, filters, sorts, scrolls and copies; what the page shows is what a plain listing gives."""

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.records import RecordFilter, RecordSort, SortKey
from app.services.workspace import Workspace
from app.ui.hr.paged_table import MOST_COPIED
from app.ui.hr.records_page import RecordsPage
from tests.ui.hr.conftest import RECORDS, ShowRecords, naive, wait_until_listed


def shown(page: RecordsPage, rows: int = 20) -> list[str]:
    """Return the numbers in the first rows, as the table shows them."""
    return [page.model.index(row, 0).data() for row in range(min(rows, page.model.rowCount()))]


def numbers(records: list, rows: int = 20) -> list[str]:
    """Return the numbers of the first of `records`."""
    return [record.number for record in records[:rows]]


def test_the_page_opens_on_all_records_newest_first(show_records: ShowRecords, sample: Workspace) -> None:
    page = show_records(sample)
    assert page.count_label.text() == "3,600 records, 60 people"
    assert shown(page) == numbers(naive(sample))
    assert page.table.isVisible()


def test_typing_searches_once_it_pauses_and_escape_clears(
    qtbot: QtBot, show_records: ShowRecords, sample: Workspace
) -> None:
    page = show_records(sample)
    name = next(record.name for record in naive(sample) if record.name.isascii())
    qtbot.keyClicks(page.search, name)
    wait_until_listed(qtbot, page)
    found = naive(sample, RecordFilter(search=name))
    assert 0 < page.model.rowCount() == len(found) < RECORDS
    assert shown(page) == numbers(found)
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    wait_until_listed(qtbot, page)
    assert page.model.rowCount() == RECORDS


def test_a_japanese_name_is_found_too(qtbot: QtBot, show_records: ShowRecords, sample: Workspace) -> None:
    page = show_records(sample)
    family = next(record.name.split()[0] for record in naive(sample) if not record.name.isascii())
    page.search.setText(f" {family} ")
    wait_until_listed(qtbot, page)
    assert shown(page) == numbers(naive(sample, RecordFilter(search=family)))


def test_control_f_goes_to_the_search(qtbot: QtBot, show_records: ShowRecords, sample: Workspace) -> None:
    page = show_records(sample)
    page.activateWindow()
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.search.hasFocus()


def test_filters_narrow_the_list_and_say_their_value(
    qtbot: QtBot, show_records: ShowRecords, sample: Workspace
) -> None:
    page = show_records(sample)
    department = naive(sample)[0].department
    page.filters.department.choose(department)
    page.filters.result.choose("not passed")
    wait_until_listed(qtbot, page)
    found = naive(sample, RecordFilter(department=department, passed=False))
    assert page.model.rowCount() == len(found)
    assert shown(page) == numbers(found)
    assert page.filters.department.value_shown() == department
    assert page.filters.result.accessibleName() == "Result: Not passed"
    assert page.filters.result.isVisible()
    qtbot.keyClick(page.filters.result, Qt.Key.Key_Delete)
    wait_until_listed(qtbot, page)
    assert not page.filters.result.isVisible()
    assert page.model.wanted == RecordFilter(department=department)
    cross = QPoint(page.filters.department.width() - 10, 14)
    qtbot.mouseClick(page.filters.department, Qt.MouseButton.LeftButton, pos=cross)
    wait_until_listed(qtbot, page)
    assert page.model.wanted.is_open()


def test_days_of_completion_filter_the_list(qtbot: QtBot, show_records: ShowRecords, sample: Workspace) -> None:
    page = show_records(sample)
    popup = page.filters.completed.popup
    last_year = next(one for one in popup.preset_buttons if one.text() == "Last year")
    qtbot.mouseClick(last_year, Qt.MouseButton.LeftButton)
    wait_until_listed(qtbot, page)
    days = page.filters.completed.days()
    assert days is not None
    found = naive(sample, RecordFilter(since=days[0], until=days[1]))
    assert page.model.rowCount() == len(found)
    assert str(days[0].year) in page.filters.completed.value_shown()


def test_days_the_wrong_way_round_are_refused(qtbot: QtBot, show_records: ShowRecords, sample: Workspace) -> None:
    page = show_records(sample)
    popup = page.filters.completed.popup
    qtbot.mouseClick(page.filters.completed, Qt.MouseButton.LeftButton)
    popup.show_days(popup.until.date().toPython(), popup.since.date().addDays(-1).toPython())
    popup.apply_button.click()
    assert popup.isVisible()
    assert popup.notice.text() == "The first day is after the last. Turn them round."
    popup.hide()
    assert page.model.wanted.is_open()


def test_the_keyboard_chooses_days_and_leaves_the_choice(
    qtbot: QtBot, show_records: ShowRecords, sample: Workspace
) -> None:
    page = show_records(sample)
    popup = page.filters.completed.popup
    qtbot.keyClick(page.filters.completed, Qt.Key.Key_Return)
    assert popup.isVisible()
    qtbot.keyClick(popup.since, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert page.filters.completed.days() is None
    qtbot.keyClick(page.filters.completed, Qt.Key.Key_Return)
    qtbot.keyClick(popup.preset_buttons[0], Qt.Key.Key_Return)
    wait_until_listed(qtbot, page)
    assert page.filters.completed.days() is not None


def test_tab_goes_from_the_top_to_the_bottom_and_then_into_the_panel(
    qtbot: QtBot, show_records: ShowRecords, sample: Workspace
) -> None:
    page = show_records(sample)
    page.activateWindow()
    page.open_export()
    panel = page.panel
    bar = page.filters
    expected = [page.search, bar.commitment, bar.department, bar.completed, bar.version, bar.as_of, bar.more_button]
    expected += [bar.clear_link, page.table.header, page.table]
    expected += [panel.close_button, panel.format.segments[0], panel.purpose, panel.export_button]
    page.search.setFocus()
    met = []
    for _ in expected:
        focused = QApplication.focusWidget()
        assert focused is not None
        met.append(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert met == expected


@pytest.mark.parametrize(("place", "key"), [(0, SortKey.NUMBER), (1, SortKey.NAME), (4, SortKey.SCORE)])
def test_a_press_on_a_head_sorts_and_another_turns_the_order(
    qtbot: QtBot, show_records: ShowRecords, sample: Workspace, place: int, key: SortKey
) -> None:
    page = show_records(sample)
    header = page.table.header
    middle = QPoint(header.sectionViewportPosition(place) + 20, header.height() // 2)
    for descending in (key is SortKey.SCORE, key is not SortKey.SCORE):
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=middle)
        wait_until_listed(qtbot, page)
        assert page.model.sort_shown == RecordSort(key, descending)
        assert shown(page) == numbers(naive(sample, RecordFilter(), RecordSort(key, descending)))


def test_the_keyboard_sorts_too(qtbot: QtBot, show_records: ShowRecords, sample: Workspace) -> None:
    page = show_records(sample)
    qtbot.keyClick(page.table.header, Qt.Key.Key_Right)
    qtbot.keyClick(page.table.header, Qt.Key.Key_Return)
    wait_until_listed(qtbot, page)
    assert page.model.sort_shown == RecordSort(SortKey.NAME, False)


def test_the_last_row_can_be_scrolled_to(qtbot: QtBot, show_records: ShowRecords, sample: Workspace) -> None:
    page = show_records(sample)
    page.table.scrollToBottom()
    last = page.model.index(RECORDS - 1, 0)
    qtbot.waitUntil(lambda: bool(last.data()))
    assert last.data() == naive(sample)[-1].number


def test_selected_rows_are_counted_and_copied_as_text(
    qtbot: QtBot, show_records: ShowRecords, sample: Workspace
) -> None:
    page = show_records(sample)
    page.table.selectRow(1)
    both = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    page.table.selectionModel().select(page.model.index(2, 0), both)
    assert page.selected_label.text() == "2 selected"
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(QGuiApplication.clipboard().text()))
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    assert lines[0][:3] == ["No.", "Name", "Department"]
    assert [line[0] for line in lines[1:]] == numbers(naive(sample))[1:3]
    assert len({len(line) for line in lines}) == 1


def test_a_copy_of_too_many_rows_is_refused(qtbot: QtBot, show_records: ShowRecords, sample: Workspace) -> None:
    page = show_records(sample)
    page.table.selectAll()
    assert page.selected_label.text() == "3,600 selected"
    page.table.too_many_to_copy.emit()
    assert f"{MOST_COPIED:,}" in page.notice.text()


def test_no_match_says_so_and_offers_to_clear(qtbot: QtBot, show_records: ShowRecords, sample: Workspace) -> None:
    page = show_records(sample)
    page.filters.result.choose("passed")
    page.search.setText("nobody is called this")
    wait_until_listed(qtbot, page)
    assert page.empty.heading.text() == "No record matches these filters."
    assert page.count_label.text() == "0 records, 0 people"
    page.empty.clear_button.click()
    wait_until_listed(qtbot, page)
    assert page.table.isVisible()
    assert page.search.hasFocus() or not page.isActiveWindow()
    assert page.model.rowCount() == RECORDS


def test_a_new_workspace_says_what_will_be_here(show_records: ShowRecords, nobody: Workspace) -> None:
    page = show_records(nobody)
    assert page.empty.heading.text() == "No records yet"
    assert not page.empty.clear_button.isVisible()


def test_a_page_may_go_while_it_counts(qtbot: QtBot, show_records: ShowRecords, sample: Workspace) -> None:
    page = show_records(sample)
    page.refresh()
    page.deleteLater()
    QTest.qWait(50)


def test_the_screen_shows_every_field_that_a_file_holds(show_records: ShowRecords, sample: Workspace) -> None:
    page = show_records(sample)
    record = naive(sample)[0]
    line = " ".join(column.text(record) for column in page.model.columns.all)
    for field in (
        "number name department module module_title module_version policy_version commitments started_offset"
        " started_utc completed_utc completed_offset language app_version id"
    ).split():
        assert str(getattr(record, field)) in line, field
