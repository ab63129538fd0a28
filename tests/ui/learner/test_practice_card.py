"""The card on Home says how much is due, and leads there."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.home import Home, HomePractice
from app.domain.people import Actor
from app.domain.plain import canonical, read
from app.services.workspace import Workspace
from app.ui.learner.practice_card import PracticeCard
from app.ui.shared.commitment_tag import CompactTags
from app.ui.shared.look import Look
from tests.builders import StandingClock, take_quiz
from tests.ui.conftest import Show
from tests.windows import focused_name, name_of, press, texts

TODAY = date(2026, 4, 1)


def test_it_says_how_much_is_due_and_one_key_begins(show: Show, look: Look, qtbot: QtBot) -> None:
    card = show(PracticeCard(look, HomePractice(5, 2, ("1.1", "2.5", "3.3", "4.1"), None), TODAY), 276, 200)
    assert {"Practice", "5 items · 2 min", "Practise"} <= set(texts(card))
    assert "Missed last time, or not seen for a while. Nothing here is recorded for HR." in texts(card)
    assert [name_of(tags) for tags in card.findChildren(CompactTags)] == ["§1.1 §2.5 §3.3"]
    card.button.setFocus()
    assert focused_name() == "Practise"
    with qtbot.waitSignal(card.pressed):
        press(Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("practice", "said"),
    [
        (HomePractice(1, 1, ("1.1",), None), "1 item · 1 min"),
        (HomePractice(0, 0, (), date(2026, 4, 2)), "Nothing is due. Next: tomorrow."),
        (HomePractice(0, 0, (), date(2026, 4, 9)), "Nothing is due. Next: 9 April 2026."),
        (HomePractice(0, 0, (), None), "Nothing is due."),
    ],
)
def test_it_has_words_for_little_and_for_nothing(show: Show, look: Look, practice: HomePractice, said: str) -> None:
    card = show(PracticeCard(look, practice, TODAY), 276, 200)
    assert said in texts(card)
    assert card.button.text() == ("Practise" if practice.items else "See practice")


def test_a_home_that_was_kept_keeps_its_practice_and_an_older_one_has_none(
    workspace: Workspace, aiko: Actor, clock: StandingClock
) -> None:
    take_quiz(workspace, aiko, wrong=1)
    clock.advance(days=1)
    home = workspace.home.load(aiko)
    assert home.practice is not None
    assert home.practice.items == 1
    body = canonical(home)
    assert read(Home, body) == home
    start = body.index(',"practice":')
    older = body[:start] + body[body.index("}", start) + 1 :]
    assert read(Home, older).practice is None
