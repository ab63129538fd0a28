"""HR exports what the table shows, says what for, and can stop it."""

import csv
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.export_log import ExportLogFilter, ExportSort, LoggedExport
from app.domain.export_profiles import Delimiter, new_profile
from app.domain.records import EXPORT_COLUMNS, RecordFilter, RecordSort, SortKey
from app.domain.releases import Release
from app.services.workspace import Workspace
from app.ui.hr.records_page import RecordsPage
from tests.ui.hr.conftest import HR, SaveDialog, ShowRecords, naive, wait_until_listed

PURPOSE = "Evidence for certification audit"


def open_panel(qtbot: QtBot, page: RecordsPage, place: int = 1) -> None:
    """Open the panel and choose a kind of file and a purpose."""
    qtbot.mouseClick(page.export_button, Qt.MouseButton.LeftButton)
    page.panel.kind.segments.segments[place].click()
    page.panel.release.purpose.setEditText(PURPOSE)


def test_the_file_holds_the_rows_of_the_table_in_its_order(
    qtbot: QtBot, show_records: ShowRecords, sample: Workspace, save_dialog: SaveDialog
) -> None:
    page = show_records(sample)
    page.filters.result.choose("not passed")
    page.table.header.sort_chosen.emit(RecordSort(SortKey.NAME, False))
    wait_until_listed(qtbot, page)
    expected = naive(sample, RecordFilter(passed=False), RecordSort(SortKey.NAME, False))
    open_panel(qtbot, page)
    assert page.panel.action_button.text() == f"Export {len(expected)} rows"
    page.panel.action_button.click()
    qtbot.waitUntil(page.panel.success.isVisible)
    assert page.panel.success.text() == f"{len(expected)} records saved to {save_dialog.path}."
    assert save_dialog.path is not None
    rows = list(csv.reader(save_dialog.path.read_text("utf-8-sig").splitlines()))
    assert [row[-1] for row in rows[1:]] == [record.id for record in expected]
    name, kinds = save_dialog.asked[0]
    assert name.startswith("records-")
    assert kinds == "CSV for people (*.csv)"


def test_an_export_without_purpose_is_refused_beside_the_field(
    qtbot: QtBot, show_records: ShowRecords, sample: Workspace, save_dialog: SaveDialog
) -> None:
    page = show_records(sample)
    open_panel(qtbot, page)
    page.panel.release.purpose.setEditText("  ")
    page.panel.action_button.click()
    assert page.panel.release.purpose_fault.text() == "Say what the file is for. The purpose is kept with the export."
    assert not save_dialog.asked
    page.panel.release.purpose.setEditText("R")
    assert not page.panel.release.purpose_fault.isVisible()


def test_nothing_happens_if_no_file_is_chosen(
    qtbot: QtBot, show_records: ShowRecords, sample: Workspace, save_dialog: SaveDialog
) -> None:
    page = show_records(sample)
    save_dialog.path = None
    open_panel(qtbot, page)
    page.panel.action_button.click()
    assert not page.panel.is_running()


def test_a_stopped_export_leaves_no_file(
    qtbot: QtBot, show_records: ShowRecords, sample: Workspace, save_dialog: SaveDialog, tmp_path: Path
) -> None:
    page = show_records(sample)
    open_panel(qtbot, page, place=0)
    before = set(tmp_path.iterdir())
    page.panel.action_button.click()
    assert page.panel.progress.isVisible()
    page.panel.progress.cancel_button.click()
    qtbot.waitUntil(lambda: not page.panel.is_running())
    assert page.panel.failure.text() == "Stopped. No file was written."
    assert page.panel.action_button.isVisible()
    assert set(tmp_path.iterdir()) == before


def test_a_file_that_cannot_be_written_is_explained(
    qtbot: QtBot, show_records: ShowRecords, sample: Workspace, save_dialog: SaveDialog, tmp_path: Path
) -> None:
    page = show_records(sample)
    save_dialog.path = tmp_path / "no such folder" / "out.csv"
    open_panel(qtbot, page)
    page.panel.action_button.click()
    qtbot.waitUntil(page.panel.failure.isVisible)
    assert "Your records are unchanged." in page.panel.failure.text()


def test_escape_and_the_cross_close_the_panel(qtbot: QtBot, show_records: ShowRecords, sample: Workspace) -> None:
    page = show_records(sample)
    page.activateWindow()
    open_panel(qtbot, page)
    assert not page.export_button.isVisible()
    qtbot.keyClick(page.panel.release.purpose, Qt.Key.Key_Escape)
    assert not page.panel.isVisible()
    open_panel(qtbot, page)
    page.panel.close_button.click()
    assert not page.panel.isVisible()
    assert page.export_button.isVisible()


def test_the_arrow_keys_choose_the_kind_of_file(qtbot: QtBot, show_records: ShowRecords, sample: Workspace) -> None:
    page = show_records(sample)
    open_panel(qtbot, page, place=0)
    segments = page.panel.kind.segments.segments
    qtbot.keyClick(segments[0], Qt.Key.Key_Right)
    assert page.panel.kind.segments.place() == 1
    assert [one.focusPolicy() is Qt.FocusPolicy.StrongFocus for one in segments] == [False, True, False, False, False]


def test_every_control_has_a_name(qtbot: QtBot, show_records: ShowRecords, sample: Workspace) -> None:
    from PySide6.QtGui import QAccessible
    from PySide6.QtWidgets import QWidget

    page = show_records(sample)
    open_panel(qtbot, page)
    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            interface = QAccessible.queryAccessibleInterface(widget)
            assert interface.text(QAccessible.Text.Name), widget


def test_a_page_may_go_while_it_exports(qtbot: QtBot, show_records: ShowRecords, sample: Workspace) -> None:
    page = show_records(sample)
    open_panel(qtbot, page, place=0)
    page.panel.action_button.click()
    page.deleteLater()
    qtbot.wait(100)


# ---------------------------------------------------------------- for whom, and what allows it


def log(workspace: Workspace) -> list[LoggedExport]:
    return workspace.export_log.page(HR, ExportLogFilter(), ExportSort(), None)


def test_a_recipient_outside_needs_a_name_an_exception_and_every_condition(
    qtbot: QtBot, show_records: ShowRecords, sample: Workspace, save_dialog: SaveDialog
) -> None:
    page = show_records(sample)
    open_panel(qtbot, page)
    panel, form = page.panel, page.panel.release
    form.outside.click()
    panel.action_button.click()
    assert form.recipient_fault.isVisible()
    form.recipient.setText("Northgate Assurance Ltd")
    panel.action_button.click()
    assert form.basis_fault.isVisible()
    form.exception.choose("disclosure.danger")
    form.confirmation.click()
    panel.action_button.click()
    assert form.confirmation_fault.isVisible()
    qtbot.waitUntil(lambda: not form.confirmation_fault.visibleRegion().isEmpty())
    assert not save_dialog.asked
    assert log(sample) == []
    form.second_confirmation.click()
    panel.action_button.click()
    qtbot.waitUntil(panel.success.isVisible)
    (entry,) = log(sample)
    assert (entry.recipient, entry.basis) == ("Northgate Assurance Ltd", "disclosure.danger")


def test_a_recipient_that_was_named_and_taken_back_is_not_kept(
    qtbot: QtBot, show_records: ShowRecords, sample: Workspace, save_dialog: SaveDialog
) -> None:
    page = show_records(sample)
    open_panel(qtbot, page)
    page.panel.release.outside.click()
    page.panel.release.recipient.setText("Northgate Assurance Ltd")
    page.panel.release.inside.click()
    page.panel.action_button.click()
    qtbot.waitUntil(page.panel.success.isVisible)
    assert log(sample)[0].recipient == ""


# ---------------------------------------------------------------- kinds and columns


def test_only_the_columns_that_were_chosen_are_in_the_file(
    qtbot: QtBot, show_records: ShowRecords, sample: Workspace, save_dialog: SaveDialog
) -> None:
    page = show_records(sample)
    open_panel(qtbot, page)
    columns = page.panel.columns
    assert columns.link.text() == f"{len(EXPORT_COLUMNS)} of {len(EXPORT_COLUMNS)}"
    columns.link.click()
    columns.choose(())
    page.panel.action_button.click()
    assert page.panel.columns_fault.text() == "Choose at least one column."
    columns.lines["name"].click()
    columns.lines["number"].click()
    assert columns.link.text() == f"2 of {len(EXPORT_COLUMNS)}"
    page.panel.action_button.click()
    qtbot.waitUntil(page.panel.success.isVisible)
    assert save_dialog.path is not None
    assert save_dialog.path.read_text("utf-8-sig").splitlines()[0] == "Employee number,Name"


def test_each_kind_of_file_has_its_ending_and_a_report_its_own_columns(
    qtbot: QtBot, show_records: ShowRecords, sample: Workspace, save_dialog: SaveDialog
) -> None:
    page = show_records(sample)
    save_dialog.path = None
    endings = []
    for place in range(5):
        open_panel(qtbot, page, place)
        assert page.panel.columns.link.isVisible() is (place != 3)
        page.panel.action_button.click()
        endings.append(save_dialog.asked[-1][0].rsplit(".", 1)[1])
        page.panel.close_button.click()
    assert endings == ["xlsx", "csv", "jsonl", "pdf", "csv"]
    assert save_dialog.asked[-1][1] == "CSV for machines (*.csv)"


def test_a_profile_of_hr_can_be_chosen_and_is_followed(
    qtbot: QtBot, show_records: ShowRecords, sample: Workspace, save_dialog: SaveDialog
) -> None:
    profile = replace(new_profile("Payroll", "en"), delimiter=Delimiter.SEMICOLON)
    sample.export_profiles.save(HR, profile)
    page = show_records(sample)
    open_panel(qtbot, page, place=4)
    kind = page.panel.kind
    qtbot.waitUntil(lambda: kind.other.count() == 2)
    kind.other.setCurrentIndex(1)
    assert not page.panel.columns.link.isVisible()
    page.panel.action_button.click()
    qtbot.waitUntil(page.panel.success.isVisible)
    assert save_dialog.path is not None
    head = save_dialog.path.read_text().splitlines()[0]
    assert head == "Employee number;Name;Module;Passed;Score;Completed, local date"
    assert log(sample)[0].format == "profile"
    with qtbot.waitSignal(page.exports_wanted):
        kind.manage_link.click()


def test_the_note_says_how_many_people_can_see_it(qtbot: QtBot, show_records: ShowRecords, sample: Workspace) -> None:
    page = show_records(sample)
    open_panel(qtbot, page)
    people = sample.records.count(HR, RecordFilter()).people
    assert f"The {people} people in it can see it under My data." in page.panel.note.text()


def test_what_was_said_is_there_in_another_look_but_not_what_was_confirmed(
    qtbot: QtBot, show_records: ShowRecords, sample: Workspace
) -> None:
    page = show_records(sample)
    open_panel(qtbot, page, place=3)
    said = Release("Audit", "Northgate Assurance Ltd", "disclosure.partner", confirmed=True)
    page.panel.release.show_release(said)
    page.panel.columns.choose(("number",))
    other = show_records(sample)
    other.come_back(page.state())
    assert other.panel.state() == page.panel.state()
    assert other.panel.isVisible()
    assert page.panel.release.release() == said
    assert other.panel.release.said() == replace(said, confirmed=False)
