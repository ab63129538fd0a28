"""HR looks through what left, knows a file again, and makes profiles."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.export_log import ExportKey, ExportSort
from app.domain.export_profiles import Delimiter, ExportProfile, new_profile
from app.domain.records import EXPORT_COLUMNS, ExportFormat, RecordFilter, RecordSort
from app.domain.releases import Release
from app.services.record_export import ExportOrder
from app.services.workspace import Workspace, open_workspace
from app.ui.hr.exports_page import ExportsPage, ExportsServices
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.look import Look
from tests.ui.hr.conftest import HR, RESOURCES, ROOT, SaveDialog

ShowExports = Callable[[Workspace], ExportsPage]
OUTSIDE = Release("Certification audit", "Northgate Assurance Ltd", "disclosure.partner", confirmed=True)
PAYROLL = new_profile("Payroll", "en")


def _an_hour_later() -> datetime:
    return datetime(2026, 4, 1, 10, 0, tzinfo=UTC)


class OpenDialog:
    """Stands for the dialog: answers with a path."""

    def __init__(self) -> None:
        self.path: Path | None = None

    def __call__(self, _owner: object, _kinds: str) -> str:
        return str(self.path or "")


@pytest.fixture
def open_dialog() -> OpenDialog:
    return OpenDialog()


@pytest.fixture
def show_exports(
    qtbot: QtBot, look: Look, worker: BackgroundWorker, save_dialog: SaveDialog, open_dialog: OpenDialog
) -> Iterator[ShowExports]:
    """Show the page of exports of a workspace, its log read."""
    slow = BackgroundWorker()

    def show(workspace: Workspace) -> ExportsPage:
        services = ExportsServices(workspace.export_log, workspace.export_profiles)
        policy = workspace.catalogue.course().policy
        page = ExportsPage(look, services, HR, policy, worker, slow, save_dialog, open_dialog)
        qtbot.addWidget(page)
        page.resize(1144, 800)
        page.show()
        qtbot.waitUntil(page.log.model.is_complete)
        return page

    yield show
    slow.wait()


def export(workspace: Workspace, target: Path, release: Release, wanted: RecordFilter | None = None) -> None:
    order = ExportOrder(wanted or RecordFilter(), RecordSort(), ExportFormat.CSV, release, target, "en")
    workspace.exports.export(HR, order)


@pytest.fixture
def busy(sample: Workspace, tmp_path: Path) -> Workspace:
    """The sample after two exports, an hour apart."""
    export(sample, tmp_path / "inside.csv", Release("Quarterly report"), RecordFilter(passed=True))
    later = open_workspace(sample.database.path, ROOT / "content", _an_hour_later, resources=RESOURCES)
    export(later, tmp_path / "outside.csv", OUTSIDE)
    later.close()
    return sample


def shown(page: ExportsPage) -> list[list[str]]:
    model = page.log.model
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def texts(widget: QWidget) -> str:
    """Return every text of a widget that is read out, in one."""
    names = [QAccessible.queryAccessibleInterface(one) for one in widget.findChildren(QWidget)]
    return "\n".join(one.text(QAccessible.Text.Name) for one in names if one)


# ---------------------------------------------------------------- the log


def test_the_log_lists_what_left_newest_first(show_exports: ShowExports, busy: Workspace) -> None:
    page = show_exports(busy)
    first, second = shown(page)
    assert first[1:4] == ["Records, CSV", "Certification audit", "§3.1 Northgate Assurance Ltd"]
    assert second[1:4] == ["Records, CSV", "Quarterly report", "Inside the company"]
    assert first[6] == "outside.csv" and len(first[8]) == 64
    assert page.count_label.text() == "2 exports"


def test_an_empty_log_says_what_will_be_here_and_leads_to_the_records(
    qtbot: QtBot, show_exports: ShowExports, sample: Workspace
) -> None:
    page = show_exports(sample)
    assert page.log.empty_heading.text() == "Nothing has left yet"
    with qtbot.waitSignal(page.records_wanted):
        page.log.empty_button.click()


def test_search_filter_and_order_narrow_the_log(qtbot: QtBot, show_exports: ShowExports, busy: Workspace) -> None:
    page = show_exports(busy)
    page.log.search.setText("northgate")
    qtbot.waitUntil(lambda: len(shown(page)) == 1)
    page.log.search.setText("nothing like it")
    qtbot.waitUntil(lambda: page.log.empty_heading.text() == "No export matches these filters.")
    page.log.empty_button.click()
    qtbot.waitUntil(lambda: len(shown(page)) == 2)
    page.log.recipient.choose("inside")
    qtbot.waitUntil(lambda: [row[2] for row in shown(page)] == ["Quarterly report"])
    page.log.clear_link.click()
    page.log.table.header.sort_chosen.emit(ExportSort(ExportKey.ROWS, False))
    qtbot.waitUntil(lambda: [row[2] for row in shown(page)] == ["Quarterly report", "Certification audit"])


def test_going_to_an_entry_shows_it_whole(qtbot: QtBot, show_exports: ShowExports, busy: Workspace) -> None:
    page = show_exports(busy)
    assert not page.detail.isVisible()
    page.log.table.selectRow(1)
    qtbot.waitUntil(page.detail.isVisible)
    words = texts(page.detail)
    for part in (
        "Quarterly report",
        "Result: passed",
        "Inside the company",
        f"All {len(EXPORT_COLUMNS)}",
        "inside.csv",
    ):
        assert part in words
    page.log.table.selectRow(0)
    words = texts(page.detail)
    assert "Outside: Northgate Assurance Ltd" in words and "§3.1 Partner" in words
    entry = page.detail.entry
    assert entry is not None and entry.sha256[:16] in words
    qtbot.keyClick(page.detail.check_button, Qt.Key.Key_Escape)
    assert not page.detail.isVisible()


def test_a_file_is_checked_against_the_entry(
    qtbot: QtBot, show_exports: ShowExports, busy: Workspace, open_dialog: OpenDialog, tmp_path: Path
) -> None:
    page = show_exports(busy)
    page.log.table.selectRow(1)
    qtbot.waitUntil(page.detail.isVisible)
    page.detail.check_button.click()
    assert not page.detail.same.isVisible() and not page.detail.different.isVisible()
    open_dialog.path = tmp_path / "inside.csv"
    page.detail.check_button.click()
    qtbot.waitUntil(page.detail.same.isVisible)
    assert page.detail.same.text() == "“inside.csv” is this file, to the byte."
    open_dialog.path = tmp_path / "outside.csv"
    page.detail.check_button.click()
    qtbot.waitUntil(page.detail.different.isVisible)
    assert page.detail.different.text().startswith("“outside.csv” is another file: it left on 1 April 2026")
    open_dialog.path.write_text("changed")
    page.detail.check_button.click()
    qtbot.waitUntil(lambda: "was changed since" in page.detail.different.text())
    open_dialog.path = tmp_path / "gone.csv"
    page.detail.check_button.click()
    qtbot.waitUntil(lambda: "cannot be read" in page.detail.different.text())
    assert page.detail.check_button.isEnabled()


def test_in_a_narrow_window_the_entry_takes_the_place_of_the_table(
    qtbot: QtBot, show_exports: ShowExports, busy: Workspace
) -> None:
    page = show_exports(busy)
    page.resize(700, 700)
    page.log.table.selectRow(0)
    qtbot.waitUntil(page.detail.isVisible)
    assert not page.log.table.isVisible()
    page.detail.close_button.click()
    assert page.log.table.isVisible()


# ---------------------------------------------------------------- profiles


def test_a_new_profile_is_made_with_a_live_sample_and_kept(
    qtbot: QtBot, show_exports: ShowExports, sample: Workspace
) -> None:
    page = show_exports(sample)
    page.show_profiles()
    page.profiles.new_button.click()
    editor = page.profiles.editor
    assert editor is not None
    editor.save_button.click()
    assert editor.name_fault.text() == "Give the profile a name."
    editor.name.setText("Payroll")
    editor.rows[1].remove_button.click()
    editor.rows[0].heading.setText("EmpNo")
    editor.form.delimiter.setCurrentIndex(1)
    editor.form.date_format.setEditText("DD.MM.YYYY")
    qtbot.waitUntil(lambda: editor.sample.toPlainText().startswith("EmpNo;Module;Passed;Score;"))
    assert len(editor.sample.toPlainText().splitlines()) == 4
    editor.save_button.click()
    assert page.profiles.editor is None
    (kept,) = sample.export_profiles.list_all(HR)
    assert kept.profile.delimiter is Delimiter.SEMICOLON
    assert [column.heading for column in kept.profile.columns][:2] == ["EmpNo", "Module"]
    assert page.profiles.done.text() == "“Payroll” is kept."


def test_columns_are_added_moved_and_given_a_fixed_text(
    qtbot: QtBot, show_exports: ShowExports, sample: Workspace
) -> None:
    page = show_exports(sample)
    page.profiles.edit(replace(PAYROLL, columns=PAYROLL.columns[:2]), None)
    editor = page.profiles.editor
    assert editor is not None
    page.show_profiles()
    assert not editor.rows[0].up_button.isEnabled() and not editor.rows[1].down_button.isEnabled()
    editor.add_button.click()
    row = editor.rows[2]
    row.source.setCurrentIndex(row.source.findData("score"))
    assert row.heading.text() == "Score" and not row.fixed.isVisibleTo(row)
    row.source.setCurrentIndex(row.source.findData(""))
    assert row.fixed.isVisibleTo(row)
    row.heading.setText("Company")
    row.fixed.setText("01")
    row.up_button.click()
    row.up_button.click()
    assert [column.heading for column in editor.profile().columns] == ["Company", "Employee number", "Name"]
    qtbot.waitUntil(lambda: editor.sample.toPlainText().startswith("Company,Employee number,Name\n01,"))


def test_what_makes_no_sense_is_said_while_it_is_written(
    qtbot: QtBot, show_exports: ShowExports, sample: Workspace
) -> None:
    page = show_exports(sample)
    page.show_profiles()
    page.profiles.edit(PAYROLL, None)
    editor = page.profiles.editor
    assert editor is not None
    editor.form.date_format.setEditText("MM/YYYY")
    qtbot.waitUntil(editor.fault.isVisible)
    assert "is no form of a date" in editor.fault.text()
    editor.save_button.click()
    assert sample.export_profiles.list_all(HR) == []
    editor.form.date_format.setEditText("YYYY/MM/DD")
    qtbot.waitUntil(lambda: not editor.fault.isVisible())


def test_a_deleted_profile_comes_back_with_undo(show_exports: ShowExports, sample: Workspace) -> None:
    sample.export_profiles.save(HR, PAYROLL)
    page = show_exports(sample)
    page.show_profiles()
    page.profiles.rows[0].delete_link.click()
    assert sample.export_profiles.list_all(HR) == []
    assert page.profiles.rows == []
    page.profiles.undo_button.click()
    assert [one.profile for one in sample.export_profiles.list_all(HR)] == [PAYROLL]
    assert len(page.profiles.rows) == 1
    assert not page.profiles.undo_button.isVisible()


def test_a_change_that_was_cancelled_can_be_gone_on_with(show_exports: ShowExports, sample: Workspace) -> None:
    sample.export_profiles.save(HR, PAYROLL)
    page = show_exports(sample)
    page.show_profiles()
    page.profiles.rows[0].edit_link.click()
    editor = page.profiles.editor
    assert editor is not None
    editor.name.setText("Archive")
    editor.cancel_button.click()
    assert page.profiles.editor is None
    assert sample.export_profiles.list_all(HR)[0].profile.name == "Payroll"
    page.profiles.undo_button.click()
    again = page.profiles.editor
    assert again is not None and again.name.text() == "Archive"
    again.save_button.click()
    assert [one.profile.name for one in sample.export_profiles.list_all(HR)] == ["Archive"]


def test_a_duplicate_is_another_profile(show_exports: ShowExports, sample: Workspace) -> None:
    sample.export_profiles.save(HR, PAYROLL)
    page = show_exports(sample)
    page.show_profiles()
    page.profiles.rows[0].duplicate_link.click()
    assert page.profiles.editor is not None
    page.profiles.editor.save_button.click()
    assert [one.profile.name for one in sample.export_profiles.list_all(HR)] == ["Payroll", "Payroll (copy)"]


def test_a_profile_goes_to_a_file_and_comes_from_one(
    show_exports: ShowExports, sample: Workspace, save_dialog: SaveDialog, open_dialog: OpenDialog, tmp_path: Path
) -> None:
    kept = sample.export_profiles.save(HR, PAYROLL)
    save_dialog.path = open_dialog.path = tmp_path / "payroll.json"
    page = show_exports(sample)
    page.show_profiles()
    page.profiles.rows[0].save_link.click()
    assert save_dialog.asked[0][0] == "Payroll.json"
    sample.export_profiles.remove(HR, kept.id)
    page.profiles.import_button.click()
    assert page.profiles.editor is not None
    page.profiles.editor.save_button.click()
    assert sample.export_profiles.list_all(HR)[0].profile == PAYROLL
    open_dialog.path.write_text("no profile")
    page.profiles.import_button.click()
    assert "is not an export profile" in page.profiles.failure.text()


def test_a_profile_that_is_being_written_is_there_in_another_look(show_exports: ShowExports, sample: Workspace) -> None:
    page = show_exports(sample)
    page.show_profiles()
    page.profiles.new_button.click()
    assert page.profiles.editor is not None
    page.profiles.editor.name.setText("Half done")
    other = show_exports(sample)
    other.come_back(page.state())
    assert other.profiles.isVisible()
    assert other.profiles.editor is not None
    assert other.profiles.editor.name.text() == "Half done"


def test_every_control_has_a_name(show_exports: ShowExports, busy: Workspace) -> None:
    busy.export_profiles.save(HR, ExportProfile("A", PAYROLL.columns))
    page = show_exports(busy)
    page.log.table.selectRow(0)
    page.show_profiles()
    for step in (lambda: None, page.profiles.new_button.click):
        step()
        for widget in page.findChildren(QWidget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
                interface = QAccessible.queryAccessibleInterface(widget)
                assert interface.text(QAccessible.Text.Name), widget
