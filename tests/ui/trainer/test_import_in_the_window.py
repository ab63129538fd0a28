"""Import and export as a place of the window: who may come, where it leads, and what stays when the look changes."""

from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.domain.people import Actor, Role
from app.ui.places import Place, PlaceName
from app.ui.shared.message_page import MessagePage
from app.ui.shared.preferences import Preferences
from app.ui.trainer.import_page import TAKE_OUT, ImportPage
from app.ui.trainer.library_page import LibraryPage
from app.ui.trainer.library_state import ItemSelection
from tests.builders import write
from tests.ui.trainer.conftest import PUBLISHED, TRAINER
from tests.ui.trainer.importing import QUESTIONS, at_preview, preview_of
from tests.windows import Desk, focused_name

HERE = Place(PlaceName.IMPORT)


def opened(desk: Desk, place: Place = HERE) -> ImportPage:
    """Open the page in a window, as a trainer."""
    window = desk.start()
    window.hr_signed_in(TRAINER, place)
    assert isinstance(window.page, ImportPage)
    return window.page


def test_what_came_in_is_shown_in_the_library(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    page = opened(desk)
    window = page.window()
    assert focused_name() == "Choose a file"
    preview_of(qtbot, page, write(tmp_path / "questions.gift", QUESTIONS)).apply_button.click()
    qtbot.waitUntil(lambda: page.bring.state().taken is not None)
    taken = page.bring.state().taken
    assert taken is not None
    page.bring.items_wanted.emit(taken.items)
    library = window.page
    assert isinstance(library, LibraryPage)
    qtbot.waitUntil(library.model.is_complete)
    assert {library.model.row(place).id for place in range(library.model.rowCount())} >= {"lamp", "door", "sheet"}
    assert library.frame.done.words.text().startswith("3 items added.")


def test_items_of_the_library_are_taken_out(desk: Desk, qtbot: QtBot) -> None:
    page = opened(desk, replace(HERE, memory=ItemSelection((PUBLISHED,))))
    assert page.ways.place() == TAKE_OUT
    out = page.out
    assert out is not None
    qtbot.waitUntil(out.is_ready)
    assert out.sentence.text() == "1 item goes into the file."


def test_another_look_keeps_the_preview_and_what_was_unticked(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    page = opened(desk)
    window = page.window()
    step = preview_of(qtbot, page, write(tmp_path / "questions.gift", QUESTIONS))
    step.ticks.turn(step.plan.lines[0])
    window.dress(replace(window.look(), theme="dark"), Preferences("dark"))
    again = window.page
    assert isinstance(again, ImportPage)
    assert again is not page
    assert at_preview(qtbot, again).apply_button.text() == "Bring in 2 items"


def test_an_auditor_is_told_that_trainers_write_there(desk: Desk) -> None:
    window = desk.start()
    window.hr_signed_in(Actor(Role.AUDITOR), HERE)
    assert isinstance(window.page, MessagePage)
