"""A person saves their records for HR, and sees what the machine is called when HR asks."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.people import Actor
from app.services.workspace import Workspace
from app.ui.learner.send_records_card import SendRecordsCard
from app.ui.shared.look import Look
from tests.builders import take_quiz

Open = Callable[[Path], SendRecordsCard]


@pytest.fixture
def open_card(qtbot: QtBot, look: Look, workspace: Workspace, aiko: Actor) -> Open:
    def open_one(target: Path) -> SendRecordsCard:
        card = SendRecordsCard(
            look, workspace.sending, aiko, lambda _owner, _name, _kinds: str(target), lambda: date(2026, 4, 1)
        )
        qtbot.addWidget(card)
        card.show()
        card.begin()
        return card

    return open_one


def test_the_file_carries_what_is_new_and_the_fingerprint_is_said(
    qtbot: QtBot, open_card: Open, workspace: Workspace, aiko: Actor, hr: Actor, tmp_path: Path
) -> None:
    take_quiz(workspace, aiko)
    target = tmp_path / "mine.records"
    card = open_card(target)
    assert card.unsent.text() == "Entries that were in no file yet: 2."
    card.save_button.click()
    qtbot.waitUntil(card.success.isVisible)
    device, _ = workspace.taking.device_of(hr, target)
    assert f"saved to {target}: 1." in card.success.text()
    assert device in card.success.text()
    assert card.unsent.text() == "Entries that were in no file yet: 0."
    before = target.read_bytes()
    card.all_button.click()
    qtbot.waitUntil(lambda: card.save_button.isEnabled())
    assert target.read_bytes() == before, "everything is what was new at first"


def test_a_place_that_cannot_be_written_is_said(qtbot: QtBot, open_card: Open, tmp_path: Path) -> None:
    card = open_card(tmp_path / "nowhere" / "mine.records")
    card.save_button.click()
    qtbot.waitUntil(card.failure.isVisible)
    assert "was not written" in card.failure.text()
    assert card.save_button.isEnabled()
