"""HR brings a roster in, step by step, and nothing happens that was not shown."""

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.domain.people_lists import PeopleFilter
from app.domain.roster import RosterField
from app.services.workspace import Workspace
from app.ui.hr.roster_columns_step import RosterColumnsStep
from app.ui.hr.roster_page import RosterPage, RosterState
from app.ui.hr.roster_preview_step import RosterPreviewStep
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.file_drop import FileDrop
from app.ui.shared.look import Look
from tests.formats.roster_corpus import HEADINGS, PEOPLE, as_text, bomb, write_book, write_csv
from tests.ui.hr.conftest import HR

TODAY = date(2026, 4, 1)
ShowRoster = Callable[..., RosterPage]


@pytest.fixture
def show_roster(qtbot: QtBot, look: Look, worker: BackgroundWorker) -> Iterator[ShowRoster]:
    def show(workspace: Workspace, chosen: str = "", state: RosterState | None = None) -> RosterPage:
        page = RosterPage(look, workspace.rosters, HR, TODAY, worker, lambda _owner, _kinds: chosen, state=state)
        qtbot.addWidget(page)
        page.resize(1144, 800)
        page.show()
        return page

    yield show
    worker.wait()


def at_columns(qtbot: QtBot, page: RosterPage) -> RosterColumnsStep:
    qtbot.waitUntil(lambda: isinstance(page.step, RosterColumnsStep) and page.progress.isHidden())
    assert isinstance(page.step, RosterColumnsStep)
    return page.step


def at_preview(qtbot: QtBot, page: RosterPage) -> RosterPreviewStep:
    qtbot.waitUntil(lambda: isinstance(page.step, RosterPreviewStep) and page.progress.isHidden())
    step = page.step
    assert isinstance(step, RosterPreviewStep)
    qtbot.waitUntil(lambda: step.view.model.is_complete())
    return step


def preview_of(qtbot: QtBot, page: RosterPage, path: Path) -> RosterPreviewStep:
    page.take_file(str(path))
    qtbot.mouseClick(at_columns(qtbot, page).preview_button, Qt.MouseButton.LeftButton)
    return at_preview(qtbot, page)


def lines(step: RosterPreviewStep) -> list[list[str]]:
    model = step.view.model
    return [[model.index(row, column).data() for column in range(4)] for row in range(model.rowCount())]


def people(workspace: Workspace) -> int:
    return workspace.people.count(HR, PeopleFilter()).rows


def test_a_file_is_chosen_matched_previewed_and_applied(
    qtbot: QtBot, show_roster: ShowRoster, nobody: Workspace, tmp_path: Path
) -> None:
    path = write_csv(tmp_path / "staff.csv", as_text((HEADINGS, *PEOPLE)), "cp932")
    page = show_roster(nobody, str(path))
    assert page.focusWidget().text() == "Choose a file"
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    columns = at_columns(qtbot, page)
    assert columns.kind_label.text() == "CP932, “,”"
    assert [combo.currentData() for combo in columns.form.combos] == [field.value for field in RosterField]
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    step = at_preview(qtbot, page)
    QAbstractItemModelTester(step.view.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert step.view.said() == "3 added, 0 unchanged"
    assert lines(step)[1] == ["3", "00417", "浅沼 みれい", "サポート, 主任, mirei@example.com"]
    assert step.apply_button.text() == "Apply to 3 people"
    assert people(nobody) == 0
    with qtbot.waitSignal(page.applied):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    assert page.accessibleDescription() == "Done: 3 added, 0 unchanged."
    assert people(nobody) == 3
    with qtbot.waitSignal(page.people_wanted):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Return)


def test_old_and_new_values_are_shown_and_bad_rows_first(
    qtbot: QtBot, show_roster: ShowRoster, nobody: Workspace, tmp_path: Path
) -> None:
    page = show_roster(nobody)
    preview_of(qtbot, page, write_csv(tmp_path / "a.csv", as_text((HEADINGS, *PEOPLE)))).apply_button.click()
    qtbot.waitUntil(lambda: people(nobody) == 3)
    rows = [list(row) for row in PEOPLE]
    rows[1][2], rows[1][7] = "法務", ""
    rows[2][1] = ""
    page = show_roster(nobody)
    step = preview_of(qtbot, page, write_csv(tmp_path / "b.csv", as_text((HEADINGS, *rows))))
    assert step.view.said() == "1 changed, 1 unchanged, 1 row cannot be read"
    assert lines(step) == [["4", "01260", "", "There is no name."]]
    texts = [segment.text() for segment in step.view.parts.segments]
    assert texts == ["Changed 1", "Unchanged 1", "Problems 1"]
    step.view.parts.segments[0].click()
    qtbot.waitUntil(lambda: lines(step) == [["3", "00417", "浅沼 みれい", "Department: サポート → 法務"]])
    assert step.apply_button.text() == "Apply to 2 people"


def test_who_is_not_in_the_file_leaves_only_when_it_is_said(
    qtbot: QtBot, show_roster: ShowRoster, nobody: Workspace, tmp_path: Path
) -> None:
    page = show_roster(nobody)
    preview_of(qtbot, page, write_csv(tmp_path / "a.csv", as_text((HEADINGS, *PEOPLE)))).apply_button.click()
    qtbot.waitUntil(lambda: people(nobody) == 3)
    page = show_roster(nobody)
    step = preview_of(qtbot, page, write_csv(tmp_path / "b.csv", as_text((HEADINGS, *PEOPLE[:1]))))
    assert step.view.absent.isVisible()
    assert not step.apply_button.isEnabled()
    assert step.nothing.isVisible()
    qtbot.mouseClick(step.view.absent.leave, Qt.MouseButton.LeftButton)
    assert step.view.said() == "1 left, 1 unchanged"
    assert step.apply_button.text() == "Apply to 2 people"
    qtbot.waitUntil(lambda: step.view.model.is_complete())
    step.view.parts.segments[0].click()
    qtbot.waitUntil(lambda: lines(step) == [["–", "00417", "浅沼 みれい", "Left on: nothing → 31 March 2026"]])
    step.apply_button.click()
    qtbot.waitUntil(lambda: page.accessibleDescription() == "Done: 1 left, 1 unchanged.")
    assert nobody.people.count(HR, PeopleFilter(here=True)).rows == 1
    assert people(nobody) == 3


def test_columns_are_chosen_by_hand_and_remembered(
    qtbot: QtBot, show_roster: ShowRoster, nobody: Workspace, tmp_path: Path
) -> None:
    path = write_csv(tmp_path / "a.csv", as_text((("Code", "Who", "Since"), ("00417", "Mirei", "1.3.2020"))))
    page = show_roster(nobody)
    page.take_file(str(path))
    columns = at_columns(qtbot, page)
    columns.preview_button.click()
    qtbot.waitUntil(lambda: "No column is said" in page.notice.text())
    for combo, field in zip(columns.form.combos, ("number", "name", "joined_on"), strict=True):
        combo.setCurrentIndex(combo.findData(field))
    columns.preview_button.click()
    step = at_preview(qtbot, page)
    assert "Some dates can be two days" in page.note.text()
    step.columns_button.click()
    columns = at_columns(qtbot, page)
    assert page.focusWidget() is columns.day_order
    columns.day_order.setCurrentIndex(0)
    columns.preview_button.click()
    step = at_preview(qtbot, page)
    assert step.view.said() == "1 added, 0 unchanged"
    step.apply_button.click()
    qtbot.waitUntil(lambda: people(nobody) == 1)
    page = show_roster(nobody)
    page.take_file(str(path))
    columns = at_columns(qtbot, page)
    assert "chose last time" in columns.kind_label.text()
    assert columns.mapping().day_order is not None


def test_another_sheet_can_be_chosen(qtbot: QtBot, show_roster: ShowRoster, nobody: Workspace, tmp_path: Path) -> None:
    path = write_book(tmp_path / "a.xlsx", [["No", "Name"]], Staff=[HEADINGS, *PEOPLE])
    page = show_roster(nobody)
    page.take_file(str(path))
    columns = at_columns(qtbot, page)
    assert [columns.sheet.itemText(place) for place in range(columns.sheet.count())] == ["Sheet", "Staff"]
    columns.sheet.setCurrentIndex(1)
    columns.sheet.activated.emit(1)
    qtbot.waitUntil(lambda: isinstance(page.step, RosterColumnsStep) and len(page.step.form.combos) == 8)


@pytest.mark.parametrize("hostile", ["bomb", "missing", "binary"])
def test_a_file_that_cannot_be_read_is_refused_with_a_sentence(
    qtbot: QtBot, show_roster: ShowRoster, nobody: Workspace, tmp_path: Path, hostile: str
) -> None:
    path = tmp_path / "a.xlsx"
    if hostile == "bomb":
        bomb(path, 120)
    elif hostile == "binary":
        path.write_bytes(b"\x00\x01\x02")
    page = show_roster(nobody)
    page.take_file(str(path))
    qtbot.waitUntil(lambda: page.notice.text() != "")
    assert page.progress.isHidden()
    assert page.focusWidget().text() == "Choose a file"


def test_a_dropped_file_is_taken(qtbot: QtBot, show_roster: ShowRoster, nobody: Workspace, tmp_path: Path) -> None:
    path = write_csv(tmp_path / "staff.csv", as_text((HEADINGS, *PEOPLE)))
    page = show_roster(nobody)
    (drop,) = page.findChildren(FileDrop)
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(path))])
    action, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPoint(20, 20), action, held, button, keys)
    drop.dragEnterEvent(entered)
    assert entered.isAccepted()
    drop.dropEvent(QDropEvent(QPointF(20, 20), action, held, button, keys))
    at_columns(qtbot, page)


def test_stopping_while_it_applies_changes_nothing(
    qtbot: QtBot, show_roster: ShowRoster, nobody: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = show_roster(nobody)
    step = preview_of(qtbot, page, write_csv(tmp_path / "a.csv", as_text((HEADINGS, *PEOPLE))))
    apply = type(nobody.rosters).apply

    def pressed_meanwhile(service: object, actor: object, preview: object, choices: object, progress: object) -> object:
        qtbot.waitUntil(lambda: page._run is not None)
        page._run.stop()  # type: ignore[union-attr]
        return apply(nobody.rosters, actor, preview, choices, progress)  # type: ignore[arg-type]

    monkeypatch.setattr(type(nobody.rosters), "apply", pressed_meanwhile)
    step.apply_button.click()
    qtbot.waitUntil(lambda: page.note.text() == "Stopped. Nothing was changed.")
    assert people(nobody) == 0
    monkeypatch.undo()
    step.apply_button.click()
    qtbot.waitUntil(lambda: people(nobody) == 3)


def test_a_workspace_that_changed_meanwhile_shows_the_new_preview(
    qtbot: QtBot, show_roster: ShowRoster, nobody: Workspace, tmp_path: Path
) -> None:
    page = show_roster(nobody)
    step = preview_of(qtbot, page, write_csv(tmp_path / "a.csv", as_text((HEADINGS[:3], ("1", "Mirei", "Sales")))))
    nobody.enrolment.join("1", "Mirei")
    step.apply_button.click()
    qtbot.waitUntil(lambda: "nothing was applied" in page.note.text())
    fresh = at_preview(qtbot, page)
    assert fresh.view.said() == "1 changed, 0 unchanged"
    fresh.apply_button.click()
    qtbot.waitUntil(lambda: page.accessibleDescription() == "Done: 1 changed, 0 unchanged.")


def test_the_import_goes_on_in_another_look(
    qtbot: QtBot, show_roster: ShowRoster, nobody: Workspace, tmp_path: Path
) -> None:
    path = write_csv(tmp_path / "staff.csv", as_text((HEADINGS, *PEOPLE)))
    page = show_roster(nobody)
    preview_of(qtbot, page, path)
    shutil.move(path, tmp_path / "gone.csv")  # what was read is kept
    again = show_roster(nobody, state=page.state())
    step = at_preview(qtbot, again)
    assert step.view.said() == "3 added, 0 unchanged"
    step.apply_button.click()
    qtbot.waitUntil(lambda: people(nobody) == 3)
