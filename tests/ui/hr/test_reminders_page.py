"""HR sees who is late by whom one would ask, chooses, and makes what reminds them."""

import csv
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.domain.chasing import ChaseFilter, LateGroup, LatePerson
from app.domain.policy import compact_numbers
from app.domain.texts import Language
from app.services.workspace import Workspace
from app.storage import exports
from app.storage.people_states import PersonState, save_states
from app.ui.hr.late_model import MoreRow
from app.ui.hr.reminders_page import RemindersPage
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.look import Look
from tests.ui.hr.conftest import HR, SaveDialog

TODAY = date(2026, 4, 1)
Show = Callable[..., RemindersPage]


@pytest.fixture
def late(sample: Workspace) -> Workspace:
    """The sample with managers and addresses: 00001 leads the first twenty, and every fifth has no address."""
    with sample.database.transaction() as session:
        rows = list(session.connection().exec_driver_sql("SELECT id, number, name, department FROM person"))
        states = []
        for person_id, number, name, department in rows:
            manager = "00001" if 1 < person_id <= 20 else ""
            email = "" if person_id % 5 == 0 else f"p{number}@example.org"
            states.append((person_id, PersonState(number, name, department, "", manager, email, None, None)))
        save_states(session, states, TODAY)
        # The sample's people have passed everything: take some of it back.
        session.connection().exec_driver_sql("UPDATE assignment SET fulfilled = NULL WHERE person_id % 3 > 0")
    return sample


@pytest.fixture
def show(qtbot: QtBot, look: Look, worker: BackgroundWorker, save_dialog: SaveDialog) -> Iterator[Show]:
    """Show the page, all groups counted and the first one open."""
    counting = BackgroundWorker()

    def show_page(workspace: Workspace, width: int = 1144, height: int = 800, look: Look = look) -> RemindersPage:
        course = workspace.catalogue.course()
        numbers = {one.module.id: compact_numbers(course.policy, one.module.commitments) for one in course.modules}
        page = RemindersPage(
            look,
            workspace.chasing,
            workspace.records.choices,
            HR,
            course.policy,
            numbers,
            TODAY,
            worker,
            counting,
            save_dialog,
        )
        qtbot.addWidget(page)
        page.resize(width, height)
        page.show()
        wait(qtbot, page)
        return page

    yield show_page
    counting.wait()


def wait(qtbot: QtBot, page: RemindersPage) -> None:
    """Wait until everything that was asked for is there."""
    qtbot.waitUntil(lambda: page.day_label.text().startswith("As of") and not loading(page), timeout=10_000)


def loading(page: RemindersPage) -> bool:
    return any(isinstance(row, MoreRow) and row.loading for row in rows(page))


def rows(page: RemindersPage) -> list[object]:
    return [page.model.row(page.model.index(n)) for n in range(page.model.rowCount())]


def people(page: RemindersPage) -> list[LatePerson]:
    return [row for row in rows(page) if isinstance(row, LatePerson)]


def groups(page: RemindersPage) -> list[LateGroup]:
    return [row for row in rows(page) if isinstance(row, LateGroup)]


def press(qtbot: QtBot, page: RemindersPage, key: Qt.Key) -> None:
    qtbot.keyClick(page.list, key)


# ---------------------------------------------------------------- what is shown


@pytest.mark.parametrize("language", ["en", "ja"])
def test_large_text_in_a_low_window_cuts_nothing_above_the_list(
    show: Show, late: Workspace, look: Look, language: Language
) -> None:
    page = show(late, 780, 600, replace(look, language=language, scale=2.0))
    sentence = page.sentence
    assert sentence.height() >= sentence.heightForWidth(sentence.width())
    assert page.list.height() >= 120


def test_the_page_begins_with_a_sentence_and_the_first_group_open(qtbot: QtBot, show: Show, late: Workspace) -> None:
    page = show(late)
    overview = late.chasing.overview(HR, ChaseFilter(TODAY))
    count = overview.count
    assert count.people > 20 and count.without_email > 1
    assert page.sentence.text() == (
        f"**{count.people} people** are late with **{count.modules} modules**; "
        f"{count.without_email} of them have no e-mail address."
    )
    assert groups(page) == list(overview.groups)
    first = overview.groups[0]
    assert first.name and page.model.is_open(first.key)
    assert len(people(page)) == first.people
    assert page.day_label.text() == "As of 1 April 2026"
    assert page.chosen_label.text() == f"{count.people} of {count.people} people chosen"


def test_the_model_is_sound_while_groups_open_and_close(qtbot: QtBot, show: Show, late: Workspace) -> None:
    page = show(late)
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for group in groups(page)[:3]:
        page.model.open_group(group.key)
    wait(qtbot, page)
    assert len(people(page)) == sum(group.people for group in groups(page)[:3])
    for group in groups(page)[:3]:
        page.model.close_group(group.key)
    assert people(page) == []


def test_the_arrow_keys_open_and_close_and_space_chooses(qtbot: QtBot, show: Show, late: Workspace) -> None:
    page = show(late)
    page.list.setCurrentIndex(page.model.index(0))
    press(qtbot, page, Qt.Key.Key_Down)
    chosen = people(page)[0]
    press(qtbot, page, Qt.Key.Key_Space)
    assert not page.model.chosen_person(chosen)
    assert page.model.check_state(groups(page)[0]) is Qt.CheckState.PartiallyChecked
    press(qtbot, page, Qt.Key.Key_Left)
    assert page.list.currentIndex().row() == 0
    press(qtbot, page, Qt.Key.Key_Left)
    assert people(page) == []
    press(qtbot, page, Qt.Key.Key_Right)
    wait(qtbot, page)
    assert len(people(page)) == groups(page)[0].people
    press(qtbot, page, Qt.Key.Key_Space)
    assert page.model.chosen_person(chosen)  # a group is chosen with all of its people
    press(qtbot, page, Qt.Key.Key_Space)
    assert page.model.count_chosen()[0] == sum(group.people for group in groups(page)[1:])
    press(qtbot, page, Qt.Key.Key_Return)
    assert people(page) == []


def test_the_mouse_chooses_by_the_box_and_opens_elsewhere(qtbot: QtBot, show: Show, late: Workspace) -> None:
    page = show(late)
    rect = page.list.visualRect(page.model.index(0))
    box = QPoint(rect.left() + 36, rect.center().y())
    qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert page.model.check_state(groups(page)[0]) is Qt.CheckState.Unchecked
    qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert people(page) == []


def test_a_screen_reader_hears_the_row_with_its_state(qtbot: QtBot, show: Show, late: Workspace) -> None:
    page = show(late)
    spoken = page.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    group = groups(page)[0]
    assert spoken.startswith(f"{group.name}, chosen, manager, 00001, {group.people} people")
    assert spoken.endswith("open")
    without = next(n for n, row in enumerate(rows(page)) if isinstance(row, LatePerson) and not row.email)
    page.model.turn(page.model.index(without))
    spoken = page.model.index(without).data(Qt.ItemDataRole.AccessibleTextRole)
    assert ", not chosen, " in spoken and spoken.endswith("no e-mail address")


def test_a_filter_counts_anew_and_can_be_cleared(qtbot: QtBot, show: Show, late: Workspace) -> None:
    page = show(late)
    everybody = page.sentence.text()
    page.filters.department.choose("Sales")
    wait(qtbot, page)
    expected = late.chasing.overview(HR, ChaseFilter(TODAY, department="Sales")).count
    assert page.sentence.text().startswith(f"**{expected.people} ")
    page.filters.age.choose("0")
    wait(qtbot, page)
    assert page.empty.isVisible() and page.empty.title.text() == "Nobody matches these filters"
    assert not page.panel.action_button.isEnabled()
    page.empty.clear_button.click()
    wait(qtbot, page)
    assert page.sentence.text() == everybody
    assert not page.filters.clear_link.isVisible()


def test_a_past_day_is_said_above_the_list_and_taken_back(qtbot: QtBot, show: Show, late: Workspace) -> None:
    page = show(late)
    assert not page.as_of_line.isVisible()
    page.filters.as_of.choose(date(2026, 3, 31))
    qtbot.waitUntil(page.as_of_line.isVisible)
    assert "As of 31 March 2026." in page.as_of_line.accessibleName()
    assert page.day_label.text() == "As of 31 March 2026"
    page.as_of_line.back_button.click()
    qtbot.waitUntil(lambda: not page.as_of_line.isVisible())


def test_nobody_late_is_said_in_words(qtbot: QtBot, show: Show, nobody: Workspace) -> None:
    page = show(nobody)
    assert page.sentence.text() == "Nobody is late."
    assert page.empty.isVisible() and page.empty.title.text() == "Nobody is late"
    assert not page.empty.clear_button.isVisible()


def test_many_people_of_a_group_come_a_page_at_a_time(
    qtbot: QtBot, show: Show, late: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.services.chasing.PEOPLE_OF_A_PAGE", 4)
    page = show(late)
    assert len(people(page)) == 4
    last = next(n for n, row in enumerate(rows(page)) if isinstance(row, MoreRow))
    page.list.setCurrentIndex(page.model.index(last))
    press(qtbot, page, Qt.Key.Key_Return)
    wait(qtbot, page)
    assert len(people(page)) == 8
    assert len({person.id for person in people(page)}) == 8


# ---------------------------------------------------------------- what is made


def saved(qtbot: QtBot, page: RemindersPage) -> str:
    page.panel.action_button.click()
    qtbot.waitUntil(lambda: page.panel.success.isVisible() or page.panel.failure.isVisible(), timeout=10_000)
    assert not page.panel.failure.isVisible(), page.panel.failure.text()
    return page.panel.success.text()


def test_the_merge_file_has_who_is_chosen(qtbot: QtBot, show: Show, late: Workspace, save_dialog: SaveDialog) -> None:
    page = show(late)
    page.none_button.click()
    assert page.panel.count.people.text() == "0 people chosen"
    assert not page.panel.action_button.isEnabled() and not page.panel.copy_button.isEnabled()
    page.model.turn(page.model.index(1))
    chosen = people(page)[0]
    page.panel.format.segments[1].click()
    assert page.panel.count.people.text() == "1 person chosen"
    assert saved(qtbot, page) == f"Saved to {save_dialog.path}."
    assert save_dialog.asked == [("reminders-2026-04-01.csv", "CSV for mail merge (*.csv)")]
    assert save_dialog.path is not None
    with save_dialog.path.open(encoding="utf-8-sig", newline="") as file:
        assert [row[0] for row in csv.reader(file)][1:] == [chosen.number]
    with late.database.reading() as session:
        (entry,) = exports.list_exports(session, 10)
    assert (entry.purpose, entry.subject) == ("Reminding people of their training", "chasing")


def test_drafts_have_the_words_as_they_were_changed_and_previewed(
    qtbot: QtBot, show: Show, late: Workspace, save_dialog: SaveDialog, tmp_path: Path
) -> None:
    save_dialog.path = tmp_path / "drafts.zip"
    page = show(late)
    words = page.panel.words
    reached = next(n for n, row in enumerate(rows(page)) if isinstance(row, LatePerson) and row.email)
    page.list.setCurrentIndex(page.model.index(reached))
    person = page.model.row(page.model.index(reached))
    assert isinstance(person, LatePerson)
    assert words.preview_head.text() == f"What {person.name} reads"
    assert person.modules[0].title.en in words.preview_body.text()
    for language in (0, 1):
        words.language.segments[language].click()
        words.subject.setText("Two minutes: {count}")
        words.body.setPlainText("Dear {name}\n{modules}\nThank you")
    qtbot.waitUntil(lambda: words.preview_subject.text() == f"Two minutes: {len(person.modules)}")
    assert words.preview_body.text().startswith(f"Dear {person.name}\n")
    people_, without = page.model.count_chosen()
    assert page.panel.action_button.text() == f"Save {people_ - without} drafts"
    assert f"{without} people have no e-mail address" in saved(qtbot, page)
    with zipfile.ZipFile(tmp_path / "drafts.zip") as archive:
        found = [message_from_bytes(archive.read(name), policy=default) for name in archive.namelist()]
    assert len(found) == people_ - without
    (own,) = [one for one in found if one["To"].addresses[0].addr_spec == person.email]
    assert own["Subject"] == f"Two minutes: {len(person.modules)}"
    assert own.get_content().startswith(f"Dear {person.name}\r\n")


def test_a_wording_that_cannot_be_filled_in_is_said_beside_it_and_nothing_is_made(
    qtbot: QtBot, show: Show, late: Workspace, save_dialog: SaveDialog
) -> None:
    page = show(late)
    words = page.panel.words
    words.body.setPlainText("Hello {boss}\n{modules}")
    qtbot.waitUntil(words.notice.isVisible)
    assert "“{boss}”" in words.notice.text()
    page.panel.action_button.click()
    qtbot.waitUntil(lambda: words.body.hasFocus() or words.notice.isVisible())
    qtbot.waitUntil(lambda: not page.panel.progress.isVisible())
    assert save_dialog.path is not None and not save_dialog.path.exists()
    words.usual_button.click()
    assert not words.notice.isVisible() and "{modules}" in words.body.toPlainText()


def test_addresses_are_copied_and_nothing_is_logged(qtbot: QtBot, show: Show, late: Workspace) -> None:
    page = show(late)
    page.panel.copy_button.click()
    qtbot.waitUntil(page.panel.success.isVisible)
    people_, without = page.model.count_chosen()
    assert page.panel.success.text() == f"{people_ - without} addresses copied."
    assert len(QGuiApplication.clipboard().text().split("; ")) == people_ - without
    with late.database.reading() as session:
        assert exports.list_exports(session, 10) == []


def test_a_purpose_is_needed_and_can_be_another(
    qtbot: QtBot, show: Show, late: Workspace, save_dialog: SaveDialog
) -> None:
    page = show(late)
    assert page.panel.release.purpose.currentText() == "Reminding people of their training"
    page.panel.release.purpose.setEditText("")
    page.panel.action_button.click()
    assert page.panel.release.purpose_fault.isVisible()
    assert save_dialog.asked == []


# ---------------------------------------------------------------- room and memory


def test_in_a_narrow_window_the_panel_takes_the_place_of_the_list(qtbot: QtBot, show: Show, late: Workspace) -> None:
    page = show(late, width=700)
    assert page.list.isVisible() and not page.panel.isVisible()
    qtbot.mouseClick(page.remind_button, Qt.MouseButton.LeftButton)
    assert page.panel.isVisible() and not page.list.isVisible()
    qtbot.keyClick(page.panel.copy_button, Qt.Key.Key_Escape)
    assert page.list.isVisible() and not page.panel.isVisible()
    assert page.width() == 700


def test_another_look_goes_on_with_filter_words_and_panel(qtbot: QtBot, show: Show, late: Workspace) -> None:
    page = show(late)
    page.filters.department.choose("Sales")
    page.filters.as_of.choose(date(2026, 3, 31))
    page.panel.format.segments[2].click()
    page.panel.words.body.setPlainText("Mine {modules}")
    page.panel.release.purpose.setEditText("Another purpose")
    page.remind_button.click()
    wait(qtbot, page)
    state = page.state()
    other = show(late)
    other.come_back(state)
    wait(qtbot, other)
    assert other.state() == state
    assert other.filters.department.choice() == "Sales" and other.filters.is_past()
    assert other.panel.words.body.toPlainText() == "Mine {modules}"
    assert other.panel.release.purpose.currentText() == "Another purpose"


def test_the_page_tells_the_navigation_how_many_are_late_today(qtbot: QtBot, show: Show, late: Workspace) -> None:
    page = show(late)
    told: list[int] = []
    page.late_counted.connect(told.append)
    page.refresh()
    wait(qtbot, page)
    qtbot.waitUntil(lambda: told == [late.chasing.count(HR)])
    page.filters.department.choose("Sales")
    wait(qtbot, page)
    assert len(told) == 1
