"""HR exports what the table shows, says what for, and can stop it."""

import csv
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.records import RecordFilter, RecordSort, SortKey
from app.services.workspace import Workspace
from app.ui.hr.records_page import RecordsPage
from tests.ui.hr.conftest import SaveDialog, ShowRecords, naive, wait_until_listed

PURPOSE = "Evidence for certification audit"


def open_panel(qtbot: QtBot, page: RecordsPage, place: int = 1) -> None:
    """Open the panel and choose a kind of file and a purpose."""
    qtbot.mouseClick(page.export_button, Qt.MouseButton.LeftButton)
    page.panel.format.segments[place].click()
    page.panel.purpose.setEditText(PURPOSE)


def test_the_file_holds_the_rows_of_the_table_in_its_order(
    qtbot: QtBot, show_records: ShowRecords, sample: Workspace, save_dialog: SaveDialog
) -> None:
    page = show_records(sample)
    page.filters.result.choose("not passed")
    page.table.header.sort_chosen.emit(RecordSort(SortKey.NAME, False))
    wait_until_listed(qtbot, page)
    expected = naive(sample, RecordFilter(passed=False), RecordSort(SortKey.NAME, False))
    open_panel(qtbot, page)
    assert page.panel.export_button.text() == f"Export {len(expected)} rows"
    page.panel.export_button.click()
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
    page.panel.purpose.setEditText("  ")
    page.panel.export_button.click()
    assert page.panel.purpose_fault.text() == "Say what the file is for. The purpose is kept with the export."
    assert not save_dialog.asked
    page.panel.purpose.setEditText("R")
    assert not page.panel.purpose_fault.isVisible()


def test_nothing_happens_if_no_file_is_chosen(
    qtbot: QtBot, show_records: ShowRecords, sample: Workspace, save_dialog: SaveDialog
) -> None:
    page = show_records(sample)
    save_dialog.path = None
    open_panel(qtbot, page)
    page.panel.export_button.click()
    assert not page.panel.is_running()


def test_a_stopped_export_leaves_no_file(
    qtbot: QtBot, show_records: ShowRecords, sample: Workspace, save_dialog: SaveDialog, tmp_path: Path
) -> None:
    page = show_records(sample)
    open_panel(qtbot, page, place=0)
    before = set(tmp_path.iterdir())
    page.panel.export_button.click()
    assert page.panel.progress.isVisible()
    page.panel.progress.cancel_button.click()
    qtbot.waitUntil(lambda: not page.panel.is_running())
    assert page.panel.failure.text() == "Stopped. No file was written."
    assert page.panel.export_button.isVisible()
    assert set(tmp_path.iterdir()) == before


def test_a_file_that_cannot_be_written_is_explained(
    qtbot: QtBot, show_records: ShowRecords, sample: Workspace, save_dialog: SaveDialog, tmp_path: Path
) -> None:
    page = show_records(sample)
    save_dialog.path = tmp_path / "no such folder" / "out.csv"
    open_panel(qtbot, page)
    page.panel.export_button.click()
    qtbot.waitUntil(page.panel.failure.isVisible)
    assert "Your records are unchanged." in page.panel.failure.text()


def test_escape_and_the_cross_close_the_panel(qtbot: QtBot, show_records: ShowRecords, sample: Workspace) -> None:
    page = show_records(sample)
    page.activateWindow()
    open_panel(qtbot, page)
    assert not page.export_button.isVisible()
    qtbot.keyClick(page.panel.purpose, Qt.Key.Key_Escape)
    assert not page.panel.isVisible()
    open_panel(qtbot, page)
    page.panel.close_button.click()
    assert not page.panel.isVisible()
    assert page.export_button.isVisible()


def test_the_arrow_keys_choose_the_kind_of_file(qtbot: QtBot, show_records: ShowRecords, sample: Workspace) -> None:
    page = show_records(sample)
    open_panel(qtbot, page, place=0)
    segments = page.panel.format.segments
    qtbot.keyClick(segments[0], Qt.Key.Key_Right)
    assert page.panel.format.place() == 1
    assert [one.focusPolicy() is Qt.FocusPolicy.StrongFocus for one in segments] == [False, True, False]


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
    page.panel.export_button.click()
    page.deleteLater()
    qtbot.wait(100)
