"""A wrong key is put right in a window: tried out with names first, then marked anew with a reason."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.people import Actor
from app.services.workspace import Workspace
from app.ui.learner.review_page import ReviewPage
from app.ui.shared.buttons import Button
from app.ui.shared.look import Look
from app.ui.trainer.item_inspector import VERSIONS
from app.ui.trainer.remark_dialog import RemarkDialog, RemarkServices
from tests.builders import right_choice, wrong_choice
from tests.ui.conftest import Show
from tests.ui.trainer.conftest import TRAINER, OpenEditor
from tests.windows import press, settle, texts, type_text

OpenDialog = Callable[[str], RemarkDialog]


@pytest.fixture
def dialog(studio: Workspace, show: Show, look: Look) -> OpenDialog:
    def open_one(item_id: str) -> RemarkDialog:
        services = RemarkServices(studio.re_marking, studio.item_editing)
        made = RemarkDialog(look, services, TRAINER, item_id)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        show(made, 680, 700)
        return made

    return open_one


def fail_by_one(studio: Workspace, actor: Actor) -> tuple[str, object]:
    """Take the quiz with two of four wrong, so that one more mark passes; return the first item and the attempt."""
    quiz = studio.quizzes.start(actor, "tidy-desk")
    for place in quiz.attempt.items:
        choose = wrong_choice if place.position <= 2 else right_choice
        studio.quizzes.submit_answer(actor, quiz.attempt.id, place.position, choose(place.item))
    studio.quizzes.finish(actor, quiz.attempt.id, "en")
    return quiz.attempt.items[0].item.id, quiz.attempt.id


def try_out(qtbot: QtBot, dialog: RemarkDialog) -> None:
    dialog.try_button.click()
    qtbot.waitUntil(lambda: dialog.sentence.isVisible() or bool(dialog.notice.text()))


def test_a_dry_run_names_who_flips_then_new_marks_are_given_with_a_reason(
    qtbot: QtBot, studio: Workspace, aiko: Actor, dialog: OpenDialog, show: Show, look: Look
) -> None:
    item_id, attempt = fail_by_one(studio, aiko)
    window = dialog(item_id)
    assert not window.action_button.isEnabled()
    window.choice.all_right.click()
    try_out(qtbot, window)
    assert window.sentence.text() == "1 of 1 answers would get another mark; the pass of 1 person changes:"
    qtbot.waitUntil(lambda: window.model.rowCount() == 1)
    row = [window.model.data(window.model.index(0, column)) for column in range(5)]
    assert row == ["00123", "Aiko Tanaka", "2 → 3 / 4", "Not passed", "Passed"]
    assert studio.re_marking.history(TRAINER, item_id) == []
    window.action_button.click()
    assert window.notice.text().startswith("Say why.")
    type_text("Option b is right too.")
    with qtbot.waitSignal(window.remarked):
        window.action_button.click()
    assert window.done_line.words.text() == (
        "1 answer is marked anew. 1 record has a new one beside it. 1 person’s pass changed."
    )
    assert any("Option b is right too." in one for one in texts(window))
    review = ReviewPage(look, studio.results, aiko, attempt)  # type: ignore[arg-type]
    show(review)
    said = "Marked anew on 1 April 2026: Option b is right too. Your answer counts as right now."
    assert said in texts(review)
    press(Qt.Key.Key_Right)
    assert said not in texts(review)


def test_the_dialog_is_as_high_as_what_it_shows(qtbot: QtBot, studio: Workspace, aiko: Actor, look: Look) -> None:
    item_id, _ = fail_by_one(studio, aiko)
    window = RemarkDialog(look, RemarkServices(studio.re_marking, studio.item_editing), TRAINER, item_id)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(window)
    window.show()
    settle()
    before = window.height()
    assert before < 450
    window.choice.all_right.click()
    try_out(qtbot, window)
    settle()
    assert window.height() > before + window.table.height()
    assert window.reason.visibleRegion().boundingRect().height() == window.reason.height()


def test_another_choice_asks_for_another_dry_run(
    qtbot: QtBot, studio: Workspace, aiko: Actor, dialog: OpenDialog
) -> None:
    item_id, _ = fail_by_one(studio, aiko)
    window = dialog(item_id)
    window.choice.all_right.click()
    try_out(qtbot, window)
    assert window.action_button.isEnabled()
    window.choice.by_draft.click()
    assert not window.action_button.isEnabled()
    assert not window.table.isVisible()
    try_out(qtbot, window)
    assert window.sentence.text() == "Nothing would change: every answer has this mark already."
    assert not window.action_button.isEnabled()


def test_a_dry_run_can_be_stopped(qtbot: QtBot, studio: Workspace, aiko: Actor, dialog: OpenDialog) -> None:
    item_id, _ = fail_by_one(studio, aiko)
    window = dialog(item_id)
    window.choice.all_right.click()
    window.try_button.click()
    window.progress.cancel_button.click()
    qtbot.waitUntil(lambda: not window.progress.isVisible())
    settle()
    assert window.sentence.isVisible() or window.note.text() == "Stopped. Nothing was changed."
    assert studio.re_marking.history(TRAINER, item_id) == []


def test_the_item_editor_leads_to_it_once_everything_is_saved(qtbot: QtBot, edit: OpenEditor) -> None:
    page = edit()
    page.inspector.tabs.choose(VERSIONS)
    settle()
    button = next(
        one for one in page.inspector.versions.findChildren(Button) if one.text() == "The answer key was wrong…"
    )
    with qtbot.waitSignal(page.remark_wanted):
        button.click()
