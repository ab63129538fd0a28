"""The editor as a place of the window: who may come, what is not there, and what stays when the look changes."""

from dataclasses import replace

from app.domain.people import Actor, Role
from app.ui.places import Place, PlaceName
from app.ui.shared.message_page import MessagePage
from app.ui.shared.preferences import Preferences
from app.ui.trainer.item_editor_page import ItemEditorPage
from tests.ui.trainer.conftest import PUBLISHED, TRAINER, field, write
from tests.windows import Desk, focused, settle, texts

HERE = Place(PlaceName.ITEM, subject=PUBLISHED)


def opened(desk: Desk) -> ItemEditorPage:
    """Open the editor in a window, as a trainer."""
    window = desk.start()
    window.workspace().library.open(TRAINER)
    window.hr_signed_in(TRAINER, HERE)
    assert isinstance(window.page, ItemEditorPage)
    return window.page


def test_a_trainer_comes_to_the_editor_and_writes_at_once(desk: Desk) -> None:
    page = opened(desk)
    assert focused() is field(page, "stem")


def test_an_auditor_is_told_that_trainers_write_there(desk: Desk) -> None:
    window = desk.start()
    window.hr_signed_in(Actor(Role.AUDITOR), HERE)
    assert isinstance(window.page, MessagePage)


def test_an_item_that_is_gone_is_said_to_be_so(desk: Desk) -> None:
    window = desk.start()
    window.hr_signed_in(TRAINER, replace(HERE, subject="nowhere"))
    assert "This item is not here" in texts(window.page)


def test_another_look_keeps_what_was_typed_the_place_and_what_can_be_undone(desk: Desk) -> None:
    page = opened(desk)
    window = page.window()
    write(page, " More.", "options", "b", "feedback", language="ja")
    window.dress(replace(window.look(), theme="dark"), Preferences("dark"))
    settle()
    again = window.page
    assert isinstance(again, ItemEditorPage)
    assert again is not page
    assert focused() is field(again, "options", "b", "feedback", language="ja")
    assert again.history.item.option("b").feedback.ja == "理由b More."
    again.history.undo()
    assert again.history.item.option("b").feedback.ja == "理由b"


def test_closing_the_window_saves_what_was_typed_a_moment_ago(desk: Desk) -> None:
    page = opened(desk)
    window = page.window()
    write(page, " More.", "stem")
    desk.close(window)
    workspace = desk.workspace()
    assert workspace.item_editing.open(TRAINER, PUBLISHED).kept.draft.item.stem.en == "A stem More."
    workspace.close()
