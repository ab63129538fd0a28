"""HR checks the records: the verdict comes first, a witness sees more, and nothing is claimed that is not proven."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.people import Actor
from app.domain.texts import Language
from app.services.enrolment import learner
from app.services.workspace import Workspace, open_workspace
from app.ui.hr.integrity_page import IntegrityPage
from app.ui.hr.threat_model import ThreatModel
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.look import Look
from tests.builders import RESOURCES, StandingClock, take_quiz

Open = Callable[[Workspace], IntegrityPage]


class Dialogs:
    """Stands for both file dialogs: answers with `path`, or with nothing."""

    def __init__(self, path: Path) -> None:
        self.path: Path | None = path

    def choose(self, _owner: object, _name: str, _kinds: str) -> str:
        return str(self.path or "")

    def open(self, _owner: object, _kinds: str) -> str:
        return str(self.path or "")


@pytest.fixture
def dialogs(tmp_path: Path) -> Dialogs:
    return Dialogs(tmp_path / "clausewise.witness")


@pytest.fixture
def open_page(qtbot: QtBot, look: Look, hr: Actor, worker: BackgroundWorker, dialogs: Dialogs) -> Iterator[Open]:
    slow = BackgroundWorker()

    def open_one(workspace: Workspace) -> IntegrityPage:
        page = IntegrityPage(look, workspace.watching, workspace.taking, hr, worker, slow, dialogs.choose, dialogs.open)
        qtbot.addWidget(page)
        page.resize(984, 800)
        page.show()
        return page

    yield open_one
    slow.wait()


def change(workspace: Workspace, *statements: str) -> None:
    """Change rows behind the program's back."""
    with workspace.database.transaction() as session:
        for statement in statements:
            session.connection().exec_driver_sql(statement)


def said(page: IntegrityPage) -> list[str]:
    return [block.text() for block in page.findings.statements]


def check(qtbot: QtBot, page: IntegrityPage, verdict: str) -> None:
    qtbot.mouseClick(page.check_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.verdict.sentence.text().startswith(verdict) and page.check_button.isEnabled())


def test_nothing_is_claimed_before_the_first_check(open_page: Open, sample: Workspace) -> None:
    page = open_page(sample)
    assert page.verdict.sentence.text() == "Not checked since the program was started."
    assert not page.findings.isVisible()
    assert len(page.fingerprint.text()) == 24


def test_a_check_says_what_is_proven_and_what_is_not(qtbot: QtBot, open_page: Open, sample: Workspace) -> None:
    page = open_page(sample)
    check(qtbot, page, "Sound: the 3,601 entries are what was recorded.")
    assert page.verdict.checked.text() == ("3,601 entries checked on 1 April 2026, 09:00:00 +00:00, without a witness")
    assert any(page.fingerprint.text() in sentence for sentence in said(page))
    assert any(sentence.startswith("There was no witness.") for sentence in said(page))
    assert not page.progress.isVisible()
    assert open_page(sample).verdict.sentence.text().startswith("Sound")


def test_every_time_is_in_the_zone_of_the_clock(
    qtbot: QtBot, open_page: Open, workspace: Workspace, aiko: Actor, clock: StandingClock
) -> None:
    take_quiz(workspace, aiko)
    page = open_page(workspace)
    check(qtbot, page, "Sound")
    assert f"{clock.now:%H:%M:%S} +09:00" in page.verdict.checked.text()
    signed = next(sentence for sentence in said(page) if "under the last signature" in sentence)
    assert f"{clock.now:%H:%M:%S} +09:00" in signed


def test_what_was_changed_is_named(qtbot: QtBot, open_page: Open, sample: Workspace) -> None:
    change(sample, *(f"UPDATE completion SET score = score / 2 + 0.01 WHERE sequence = {one}" for one in (7, 8)))
    page = open_page(sample)
    check(qtbot, page, "Broken: 2 things are not as they were recorded.")
    assert said(page)[0] == "Entry 7, completion record 7: what it says now is not what was recorded."


def test_a_witness_is_saved_and_sees_that_the_file_was_rolled_back(
    qtbot: QtBot, open_page: Open, workspace: Workspace, aiko: Actor, dialogs: Dialogs, tmp_path: Path
) -> None:
    take_quiz(workspace, aiko)
    page = open_page(workspace)
    page.save_button.click()
    qtbot.waitUntil(page.success.isVisible)
    assert page.success.text() == (
        "The checkpoint was added to “clausewise.witness”. Keep it on another computer, or with your auditor."
    )
    page.witness_button.click()
    qtbot.waitUntil(lambda: "against the witness file" in page.verdict.checked.text())
    assert page.verdict.sentence.text().startswith("Sound")
    witness = tmp_path / "clausewise.witness"
    witness.write_text(witness.read_text().replace('"size":', '"size":9'))
    page.witness_button.click()
    qtbot.waitUntil(page.failure.isVisible)
    assert "clausewise.witness" in page.failure.text()


def test_no_checkpoint_is_saved_of_records_that_are_not_sound(
    qtbot: QtBot, open_page: Open, sample: Workspace, tmp_path: Path
) -> None:
    change(sample, "UPDATE ledger_leaf SET salt = zeroblob(16) WHERE number = 9")
    page = open_page(sample)
    page.save_button.click()
    qtbot.waitUntil(page.failure.isVisible)
    assert page.failure.text().startswith("No checkpoint was saved")
    assert page.verdict.sentence.text().startswith("Broken")
    assert not (tmp_path / "clausewise.witness").exists()


def test_a_check_can_be_stopped_and_then_claims_nothing(qtbot: QtBot, open_page: Open, sample: Workspace) -> None:
    page = open_page(sample)
    page.check_button.click()
    assert page.progress.isVisible()
    assert not page.save_button.isEnabled()
    page.progress.cancel_button.click()
    qtbot.waitUntil(page.check_button.isEnabled)
    assert page.verdict.sentence.text() == "Not checked since the program was started."
    assert page.focusWidget() is page.check_button


def test_a_dialog_that_is_closed_changes_nothing(open_page: Open, sample: Workspace, dialogs: Dialogs) -> None:
    dialogs.path = None
    page = open_page(sample)
    page.save_button.click()
    page.witness_button.click()
    assert page.check_button.isEnabled()


def test_machines_with_gaps_are_named_and_lead_to_the_record_files(
    qtbot: QtBot,
    open_page: Open,
    nobody: Workspace,
    hr: Actor,
    tmp_path: Path,
    course_folder: Path,
    clock: StandingClock,
) -> None:
    own = open_workspace(tmp_path / "own.clausewise", course_folder, clock, resources=RESOURCES)
    actor = learner(own.enrolment.join("00123", "Aiko Tanaka"))
    for name in ("tidy-desk", "locked-drawer"):
        take_quiz(own, actor, name)
        sent = own.sending.write(actor, tmp_path / f"{name}.records")
    own.close()
    nobody.taking.take(hr, sent.path, sent.device)
    page = open_page(nobody)
    qtbot.waitUntil(lambda: len(page.machines) == 1)
    assert "missing: 0–1" in page.machines[0].state.text()
    with qtbot.waitSignal(page.record_files_wanted):
        page.files_button.click()
    with qtbot.waitSignal(page.sign_ins_wanted):
        page.sign_ins_button.click()


@pytest.mark.parametrize(("language", "cell"), [("en", "a thief of the computer or the disk"), ("ja", "ファイル")])
def test_the_threat_model_unfolds_with_its_table(qtbot: QtBot, language: Language, cell: str) -> None:
    model = ThreatModel(Look(RESOURCES, "light", language))
    qtbot.addWidget(model)
    model.show()
    assert model.text is None
    model.open_button.click()
    assert model.text is not None
    text = model.text.document().toPlainText()
    assert cell in text
    assert "##" not in text
    assert "|" not in text
    assert model.text.isVisible()
    assert model.focusWidget() is model.close_button
    model.close_button.click()
    assert not model.text.isVisible()
    assert model.open_button.isVisible()
