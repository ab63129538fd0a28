"""HR searches, filters, sorts, scrolls and copies; what the page shows is what a plain listing gives."""

from datetime import date

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.corrections import OtherResult
from app.domain.records import RecordFilter, RecordSort, SortKey
from app.services.correction_steps import CorrectionOrder
from app.services.workspace import Workspace
from app.ui.hr.records_page import RecordsPage
from app.ui.shared.lists.paged_table import MOST_COPIED
from app.ui.shared.popup_frame import to_qt
from tests.ui.hr.conftest import HR, RECORDS, ShowRecords, naive, wait_until_listed


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
    form = panel.release
    expected = [page.search, page.views_button, bar.commitment, bar.department, bar.completed, bar.version, bar.as_of]
    expected += [bar.more_button, bar.clear_link, page.table.header, page.table, page.files_button]
    expected += [panel.close_button, panel.kind.segments.segments[0], form.purpose, form.inside]
    expected += [panel.columns.link, panel.action_button]
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


def test_a_commitment_and_a_wording_are_filters_of_their_own(
    qtbot: QtBot, show_records: ShowRecords, sample: Workspace
) -> None:
    page = show_records(sample)
    page.filters.commitment.choose("disclosure.law")
    page.filters.version.choose("2025-01")
    wait_until_listed(qtbot, page)
    found = naive(sample, RecordFilter(commitment="disclosure.law", version="2025-01"))
    assert 0 < page.model.rowCount() == len(found) < RECORDS
    assert shown(page) == numbers(found)
    assert page.filters.commitment.accessibleName() == "Commitment: Law"


def test_a_further_filter_comes_when_it_is_wanted_and_goes_when_it_is_cleared(
    qtbot: QtBot, show_records: ShowRecords, sample: Workspace
) -> None:
    page = show_records(sample)
    person = page.filters.person
    assert not person.isVisible()
    page.filters.more_button.click()
    action = next(one for one in page.filters.more_menu.actions() if one.text() == "Person")
    action.trigger()
    page.filters.more_menu.hide()
    assert person.isVisible()
    assert person.popup.isVisible()
    number = naive(sample)[0].number
    qtbot.keyClick(person.popup.number, Qt.Key.Key_Return)
    assert person.popup.notice.text() == "Type the employee number of somebody."
    qtbot.keyClicks(person.popup.number, number)
    qtbot.keyClick(person.popup.number, Qt.Key.Key_Return)
    wait_until_listed(qtbot, page)
    assert set(shown(page)) == {number}
    qtbot.keyClick(person, Qt.Key.Key_Delete)
    wait_until_listed(qtbot, page)
    assert not person.isVisible()
    assert page.model.rowCount() == RECORDS


def test_a_past_day_is_asked_for_and_said_clearly(qtbot: QtBot, show_records: ShowRecords, sample: Workspace) -> None:
    page = show_records(sample)
    page.filters.as_of.click()
    popup = page.filters.as_of.popup
    popup.day.setDate(to_qt(date(2026, 4, 2)))
    popup.apply_button.click()
    assert popup.notice.text() == "That day is still to come. Choose today or a day before it."
    last_year = next(one for one in popup.preset_buttons if one.text() == "End of last year")
    last_year.click()
    wait_until_listed(qtbot, page)
    found = naive(sample, RecordFilter(as_of=date(2025, 12, 31)))
    assert 0 < page.model.rowCount() == len(found) < RECORDS
    assert page.as_of_line.isVisible()
    assert page.as_of_line.accessibleName().startswith("As of 31 December 2025.")
    page.clear_filters()
    wait_until_listed(qtbot, page)
    assert page.model.wanted == RecordFilter(as_of=date(2025, 12, 31))
    page.as_of_line.back_button.click()
    wait_until_listed(qtbot, page)
    assert page.model.rowCount() == RECORDS
    assert not page.as_of_line.isVisible()


def test_corrected_records_say_so_and_superseded_ones_show_when_asked_for(
    qtbot: QtBot, show_records: ShowRecords, sample: Workspace
) -> None:
    first = naive(sample)[0]
    change = OtherResult(1, first.max_points)
    sample.correcting.correct(HR, CorrectionOrder(first.id, change, "The key was wrong"))
    page = show_records(sample)
    place = page.model.columns.places["passed"]
    assert page.model.index(0, place).data() == "Corrected: Not passed"
    assert page.model.rowCount() == RECORDS
    page.filters.superseded.choose("yes")
    wait_until_listed(qtbot, page)
    assert page.model.rowCount() == RECORDS + 1
    words = {page.model.index(row, place).data().split(":")[0] for row in (0, 1)}
    assert words == {"Corrected", "Superseded"}
    old = next(page.model.row(row) for row in (0, 1) if page.model.row(row).superseded)
    assert page.model.columns.is_faded(old)


def test_opening_a_row_asks_for_the_person(qtbot: QtBot, show_records: ShowRecords, sample: Workspace) -> None:
    page = show_records(sample)
    page.table.setCurrentIndex(page.model.index(2, 0))
    with qtbot.waitSignal(page.person_wanted) as wanted:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert wanted.args == [naive(sample)[2].number]


def test_a_view_is_saved_shown_again_renamed_and_deleted(
    qtbot: QtBot, show_records: ShowRecords, sample: Workspace
) -> None:
    page = show_records(sample)
    button = page.views_button

    def press(words: str) -> None:
        button.fill_menu()
        next(one for one in button.menu.actions() if one.text() == words).trigger()

    page.search.setText("佐")
    page.filters.result.choose("not passed")
    page.table.header.sort_chosen.emit(RecordSort(SortKey.NAME, False))
    wait_until_listed(qtbot, page)
    kept = page.model.wanted
    press("Save this view…")
    qtbot.keyClick(button.popup.name, Qt.Key.Key_Return)
    assert button.popup.notice.text() == "Give the view a name."
    qtbot.keyClicks(button.popup.name, "Not passed yet")
    qtbot.keyClick(button.popup.name, Qt.Key.Key_Return)
    assert button.done.words.text() == "“Not passed yet” is saved."
    page.clear_filters()
    wait_until_listed(qtbot, page)
    press("Not passed yet")
    wait_until_listed(qtbot, page)
    assert (page.model.wanted, page.model.sort_shown) == (kept, RecordSort(SortKey.NAME, False))
    assert page.search.text() == "佐"
    press("Rename “Not passed yet”…")
    button.popup.name.setText("Failed")
    button.popup.apply_button.click()
    press("Delete “Failed”")
    assert sample.views.list_all(HR) == []
    button.done.undo_button.click()
    assert [one.name for one in sample.views.list_all(HR)] == ["Failed"]


def test_another_page_can_open_the_list_with_its_filter(
    qtbot: QtBot, show_records: ShowRecords, sample: Workspace
) -> None:
    page = show_records(sample)
    wanted = RecordFilter(search="佐", passed=False, since=date(2025, 1, 1), module="decline")
    page.show_filter(wanted)
    wait_until_listed(qtbot, page)
    assert page.model.wanted == wanted
    assert page.state().wanted == wanted
    assert page.filters.completed.value_shown() == "1 Jan 2025 –"


def test_a_low_window_shows_only_the_filters_that_are_on(
    qtbot: QtBot, show_records: ShowRecords, sample: Workspace
) -> None:
    page = show_records(sample)
    bar = page.filters
    bar.department.choose(naive(sample)[0].department)
    page.resize(1000, 400)
    qtbot.waitUntil(lambda: not bar.commitment.isVisible())
    assert bar.department.isVisible()
    bar.more_button.click()
    offered = [one.text() for one in bar.more_menu.actions()]
    bar.more_menu.hide()
    assert "Commitment" in offered
    assert "Department" not in offered
    page.resize(1144, 800)
    qtbot.waitUntil(bar.commitment.isVisible)


def test_record_files_of_other_machines_are_one_press_away(
    qtbot: QtBot, show_records: ShowRecords, sample: Workspace
) -> None:
    page = show_records(sample)
    with qtbot.waitSignal(page.files_wanted):
        qtbot.mouseClick(page.files_button, Qt.MouseButton.LeftButton)
