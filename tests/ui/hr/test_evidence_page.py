"""HR says whose evidence about what, sees what the pack will hold, and makes it."""

import hashlib
import json
import threading
import zipfile
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.evidence import EvidenceScope
from app.domain.hr_sentences import HrSentence
from app.domain.refusals import Refusal
from app.services.workspace import Workspace
from app.storage import exports
from app.ui.hr.evidence_page import EvidencePage
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.look import Look
from tests.ui.hr.conftest import HR, PEOPLE, RECORDS, SaveDialog

TODAY = date(2026, 4, 1)
Show = Callable[..., EvidencePage]


@pytest.fixture
def show(qtbot: QtBot, look: Look, worker: BackgroundWorker, save_dialog: SaveDialog, tmp_path: Path) -> Iterator[Show]:
    """Show the page with the choices offered and the pack counted."""
    counting = BackgroundWorker()
    save_dialog.path = tmp_path / "evidence.zip"

    def show_page(workspace: Workspace, width: int = 1144) -> EvidencePage:
        page = EvidencePage(
            look,
            workspace.evidence,
            workspace.records.choices,
            HR,
            workspace.catalogue.course().policy,
            TODAY,
            worker,
            counting,
            save_dialog,
        )
        qtbot.addWidget(page)
        page.resize(width, 800)
        page.show()
        qtbot.waitUntil(lambda: page.form.department.count() > 0)
        wait(qtbot, page)
        return page

    yield show_page
    counting.wait()


def wait(qtbot: QtBot, page: EvidencePage) -> None:
    qtbot.waitUntil(lambda: not page.is_counting(), timeout=10_000)


def made(qtbot: QtBot, page: EvidencePage) -> dict[str, object]:
    """Make the pack and return its manifest."""
    page.make_button.click()
    qtbot.waitUntil(lambda: page.success.isVisible() or page.failure.isVisible(), timeout=60_000)
    assert not page.failure.isVisible(), page.failure.text()
    path = Path(page.success.text().split("Saved to ")[1].split(". SHA-256 ")[0])
    with zipfile.ZipFile(path) as archive:
        return dict(json.loads(archive.read("manifest.json")))


def test_what_the_pack_will_hold_is_said_before_it_is_made(qtbot: QtBot, show: Show, sample: Workspace) -> None:
    page = show(sample)
    assert page.summary.text() == f"{PEOPLE} people"
    assert f"{RECORDS:,} records" in page.contents.text()
    assert "Answers of" not in page.contents.text()
    page.form.answers.click()
    wait(qtbot, page)
    assert "Answers of 0 attempts, which are kept for 90 days" in page.contents.text()


def test_a_pack_of_named_people_about_one_module_is_made_and_its_sum_said(
    qtbot: QtBot, show: Show, sample: Workspace, save_dialog: SaveDialog
) -> None:
    page = show(sample)
    page.form.named.click()
    qtbot.waitUntil(lambda: not page.make_button.isEnabled())
    page.form.numbers.setPlainText("00001, 00002\n00002")
    for _, box in page.form.module_boxes()[1:]:
        box.click()
    page.release.purpose.setEditText("Certification audit")
    wait(qtbot, page)
    assert page.summary.text() == "2 people"
    manifest = made(qtbot, page)
    module = page.form.module_boxes()[0][0]
    scope = manifest["scope"]
    assert isinstance(scope, dict)
    assert (scope["numbers"], scope["modules"]) == (["00001", "00002"], [module])
    assert save_dialog.path is not None
    assert page.success.text().endswith(hashlib.sha256(save_dialog.path.read_bytes()).hexdigest())
    assert save_dialog.asked == [("evidence-2026-04-01.zip", "Evidence pack (*.zip)")]
    with sample.database.reading() as session:
        (entry,) = exports.list_exports(session, 10)
    assert (entry.subject, entry.purpose) == ("evidence", "Certification audit")


def test_without_a_purpose_nothing_is_asked_and_nothing_made(
    qtbot: QtBot, show: Show, sample: Workspace, save_dialog: SaveDialog
) -> None:
    page = show(sample)
    page.make_button.click()
    assert page.release.purpose_fault.isVisible()
    assert save_dialog.asked == []


def test_a_number_that_nobody_has_is_refused_beside_the_numbers(qtbot: QtBot, show: Show, sample: Workspace) -> None:
    page = show(sample)
    page.form.named.click()
    page.form.numbers.setPlainText("00001 99999")
    wait(qtbot, page)
    assert page.form.notice.isVisible() and "99999" in page.form.notice.text()
    assert not page.make_button.isEnabled()
    page.form.numbers.setPlainText("00001")
    wait(qtbot, page)
    assert not page.form.notice.isVisible() and page.make_button.isEnabled()


def test_at_least_one_module_is_needed(qtbot: QtBot, show: Show, sample: Workspace) -> None:
    page = show(sample)
    for _, box in page.form.module_boxes():
        box.click()
    wait(qtbot, page)
    assert page.contents.text() == "Choose at least one module." and not page.make_button.isEnabled()


def test_a_pack_can_be_stopped_and_leaves_nothing(
    qtbot: QtBot, show: Show, sample: Workspace, save_dialog: SaveDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = show(sample)
    page.release.purpose.setEditText("Audit")
    pack = sample.evidence.pack

    def stopped_at_the_first(actor: object, order: object, progress: Callable[[int], None]) -> object:
        def stop(people: int) -> None:
            page.progress.cancel_pressed.emit()
            progress(people)

        return pack(actor, order, stop)  # type: ignore[arg-type]

    monkeypatch.setattr(type(sample.evidence), "pack", lambda _self, *given: stopped_at_the_first(*given))
    page.make_button.click()
    qtbot.waitUntil(page.failure.isVisible, timeout=30_000)
    assert page.failure.text() == "Stopped. No file was written."
    assert save_dialog.path is not None and not save_dialog.path.exists()
    assert page.make_button.isVisible()


def test_a_count_that_is_refused_does_not_end_the_pack_that_is_written(
    qtbot: QtBot, show: Show, sample: Workspace, save_dialog: SaveDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = show(sample)
    page.release.purpose.setEditText("Audit")
    pack, go_on = sample.evidence.pack, threading.Event()

    def waiting(actor: object, order: object, progress: object) -> object:
        go_on.wait(30)
        return pack(actor, order, progress)  # type: ignore[arg-type]

    monkeypatch.setattr(type(sample.evidence), "pack", lambda _self, *given: waiting(*given))

    def refused(*_given: object) -> object:
        raise Refusal(HrSentence.RULE_UNKNOWN)

    monkeypatch.setattr(type(sample.evidence), "count", refused)
    page.make_button.click()
    page.form.changed.emit()
    qtbot.waitUntil(page.failure.isVisible)
    assert page.progress.isVisible() and not page.make_button.isVisible()
    go_on.set()
    qtbot.waitUntil(page.success.isVisible, timeout=30_000)
    assert save_dialog.path is not None and save_dialog.path.exists()


def test_one_person_is_asked_for_from_their_page(qtbot: QtBot, show: Show, sample: Workspace) -> None:
    page = show(sample)
    page.ask_for_person("00007")
    wait(qtbot, page)
    assert page.form.scope() == EvidenceScope(numbers=("00007",))
    assert page.summary.text() == "1 person"


def test_another_look_goes_on_with_what_was_asked_for(qtbot: QtBot, show: Show, sample: Workspace) -> None:
    page = show(sample)
    page.form.of_department.click()
    page.form.department.setCurrentIndex(page.form.department.findData("Sales"))
    page.form.module_boxes()[0][1].click()
    page.form.completed.choose(date(2025, 1, 1), date(2025, 12, 31))
    page.form.as_of.choose(date(2026, 3, 31))
    page.form.answers.click()
    page.release.purpose.setEditText("Audit")
    state = page.state()
    other = show(sample)
    other.come_back(state)
    assert other.state() == state and state.scope is not None and state.scope.department == "Sales"


def test_in_a_narrow_window_nothing_scrolls_sideways(qtbot: QtBot, show: Show, sample: Workspace) -> None:
    page = show(sample, width=620)
    assert page.width() == 620
    assert page.make_button.width() > 300
    assert page.form.everyone.focusPolicy() == Qt.FocusPolicy.StrongFocus
