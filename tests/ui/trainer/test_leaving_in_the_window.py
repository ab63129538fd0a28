"""Leaving a page of the window while something goes on there that writes: asked once, and nothing is lost unasked."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.policy_changing import Decision
from app.services import answer_survey
from app.services.enrolment import learner
from app.services.workspace import Workspace
from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName
from app.ui.shared.leaving import StopDialog
from app.ui.shared.preferences import Preferences
from app.ui.trainer.item_editor_page import ItemEditorPage
from app.ui.trainer.module_list_page import ModuleListPage
from app.ui.trainer.module_page import ModulePage
from app.ui.trainer.policy_change_page import PolicyChangePage
from app.ui.trainer.policy_work import PolicyWork
from app.ui.trainer.remark_dialog import RemarkDialog
from tests.builders import StandingClock, take_quiz
from tests.queries import everything
from tests.services.answering import answered_by_many
from tests.services.test_policy_changing import changed, decided
from tests.services.test_re_marking import with_key
from tests.services.test_re_marking_many import cancelling_at
from tests.ui.trainer.policy_pages import OTHER_WORDS, TRAINER
from tests.windows import Desk, click, focused_name, press, settle

ELSEWHERE = Place(PlaceName.STUDIO_MODULES)


@dataclass
class Held:
    """Work that waits as soon as `least` is done, until it may go on."""

    least: int = 1

    reached: threading.Event = field(default_factory=threading.Event)
    go_on: threading.Event = field(default_factory=threading.Event)

    def hold(self, work: Callable[..., Any]) -> Callable[..., Any]:
        """Return the work, whose last argument is progress, with the wait."""

        def held_work(*arguments: Any) -> Any:
            *rest, progress = arguments

            def held(amount: int) -> None:
                progress(amount)
                if amount >= self.least:
                    self.reached.set()
                    assert self.go_on.wait(20)
                    progress(amount)

            return work(*rest, held)

        return held_work


@dataclass
class Adopting:
    """A window in which an adoption goes on."""

    window: MainWindow
    workspace: Workspace
    held: Held
    before: dict[str, Any]

    @property
    def dialog(self) -> StopDialog | None:
        """The question, if it is on the screen."""
        found = QApplication.activeModalWidget()
        return found if isinstance(found, StopDialog) else None

    @property
    def question(self) -> StopDialog:
        """The question, which is on the screen."""
        assert self.dialog is not None
        return self.dialog


@pytest.fixture
def adopting(
    qtbot: QtBot, desk: Desk, course_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Adopting:
    """Open the page, and adopt a version that concerns one person."""
    window, held = desk.start(), Held()
    workspace = window.workspace()
    assert workspace is not None
    workspace.library.open(TRAINER)
    take_quiz(workspace, learner(workspace.enrolment.join("00123", "Aiko Tanaka")))
    decided(workspace, changed(course_folder, tmp_path, *OTHER_WORDS), Decision.AGAIN)
    monkeypatch.setattr(workspace.policy_changing, "adopt", held.hold(workspace.policy_changing.adopt))
    window.hr_signed_in(TRAINER, Place(PlaceName.POLICY_CHANGE))
    page = window.page
    assert isinstance(page, PolicyChangePage)
    qtbot.waitUntil(lambda: isinstance(page.content, PolicyWork) and page.content.adoption.adopt_button.isEnabled())
    before = everything(workspace.database)
    work = page.content
    assert isinstance(work, PolicyWork)
    work.adoption.adopt_button.click()
    work.adoption.yes_button.click()
    assert held.reached.wait(20)
    qtbot.waitUntil(lambda: work.adoption.progress.bar.value() == 1)
    return Adopting(window, workspace, held, before)


def test_leaving_asks_and_keeping_going_leaves_everything_to_go_on(qtbot: QtBot, adopting: Adopting) -> None:
    page = adopting.window.page
    adopting.window.go(ELSEWHERE)
    assert adopting.window.page is page
    assert adopting.question.words.text() == (
        "The new version is being adopted: 1 of 1 people have the short module. If you stop it, nothing of it is kept."
    )
    qtbot.waitUntil(lambda: focused_name() == "Keep going")
    adopting.window.go(ELSEWHERE)  # it is asked once
    assert len(adopting.window.findChildren(StopDialog)) == 1
    press(Qt.Key.Key_Return)
    settle()
    assert adopting.dialog is None
    adopting.held.go_on.set()
    course = adopting.workspace.catalogue
    qtbot.waitUntil(lambda: course.course().policy.version == "2026-10")
    qtbot.waitUntil(lambda: page.done.isVisible())
    assert adopting.window.page is page


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Space])
def test_every_careless_key_keeps_it_going(qtbot: QtBot, adopting: Adopting, key: Qt.Key) -> None:
    adopting.window.go(ELSEWHERE)
    qtbot.waitUntil(lambda: focused_name() == "Keep going")
    press(key)
    settle()
    assert adopting.dialog is None
    adopting.held.go_on.set()
    qtbot.waitUntil(lambda: adopting.workspace.catalogue.course().policy.version == "2026-10")


def test_who_keeps_it_going_and_stops_it_later_stays(qtbot: QtBot, adopting: Adopting) -> None:
    adopting.window.go(ELSEWHERE)
    click(adopting.question.action_button)
    page = adopting.window.page
    assert isinstance(page, PolicyChangePage)
    work = page.content
    assert isinstance(work, PolicyWork)
    click(work.adoption.progress.cancel_button)
    adopting.held.go_on.set()
    qtbot.waitUntil(lambda: work.adoption.failure.text() == "Stopped. Nothing was changed.")
    settle()
    assert adopting.window.page is page


def test_stopping_it_leaves_the_page_with_nothing_half_done(qtbot: QtBot, adopting: Adopting) -> None:
    adopting.window.go(ELSEWHERE)
    click(adopting.question.stop_button)
    assert isinstance(adopting.window.page, PolicyChangePage), "it has not stopped yet"
    adopting.window.go(Place(PlaceName.ITEMS))  # whoever wants somewhere else meanwhile is not asked again
    adopting.window.go(ELSEWHERE)
    assert adopting.dialog is None
    adopting.held.go_on.set()
    qtbot.waitUntil(lambda: isinstance(adopting.window.page, ModuleListPage))
    assert everything(adopting.workspace.database) == adopting.before


def test_what_was_done_before_it_could_be_stopped_is_told_and_nobody_is_led_away(
    qtbot: QtBot, adopting: Adopting
) -> None:
    adopting.window.go(ELSEWHERE)
    adopting.held.go_on.set()  # and it ends while the question stands
    qtbot.waitUntil(lambda: adopting.dialog is None)
    page = adopting.window.page
    assert isinstance(page, PolicyChangePage)
    qtbot.waitUntil(lambda: page.done.isVisible())
    adopting.window.go(ELSEWHERE)
    assert isinstance(adopting.window.page, ModuleListPage), "behind it nothing is asked"


def test_closing_the_window_asks_too(qtbot: QtBot, adopting: Adopting) -> None:
    assert not adopting.window.close()
    assert adopting.window.isVisible()
    click(adopting.question.stop_button)
    adopting.held.go_on.set()
    qtbot.waitUntil(lambda: not adopting.window.isVisible())
    assert everything(adopting.workspace.database) == adopting.before


def test_signing_out_and_going_back_ask_before_anything_of_it_is_done(qtbot: QtBot, adopting: Adopting) -> None:
    for leave in (adopting.window.hr_signed_out, adopting.window.go_back):
        leave()
        adopting.question.action_button.click()
        settle()
        assert isinstance(adopting.window.page, PolicyChangePage)
    adopting.window.hr_signed_out()
    click(adopting.question.stop_button)
    adopting.held.go_on.set()
    qtbot.waitUntil(lambda: not isinstance(adopting.window.page, PolicyChangePage))
    adopting.window.go(ELSEWHERE)
    assert not isinstance(adopting.window.page, ModuleListPage), "nobody of HR's side is signed in"


def test_another_look_waits_until_it_has_ended(qtbot: QtBot, adopting: Adopting) -> None:
    page = adopting.window.page
    adopting.window.dress(replace(adopting.window.look(), theme="dark"), Preferences("dark"))
    assert (adopting.window.page, adopting.window.look().theme) == (page, "light")
    adopting.held.go_on.set()
    qtbot.waitUntil(lambda: adopting.window.look().theme == "dark")
    assert adopting.workspace.catalogue.course().policy.version == "2026-10"


# ---------------------------------------------------------------- marking anew


@dataclass
class Marking:
    """A window in which answers are being marked anew, from the module's page."""

    window: MainWindow
    workspace: Workspace
    held: Held
    item: str

    def open(self) -> RemarkDialog:
        """Open the dialog as a trainer does, and return it."""
        page = self.window.page
        assert isinstance(page, ModulePage)
        page.items.remark_wanted.emit(self.item)
        settle()
        found = QApplication.activeModalWidget()
        assert isinstance(found, RemarkDialog)
        return found


@pytest.fixture
def marking(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Marking:
    """Let many people answer, and open the module in the window; marking waits as soon as something is marked."""
    monkeypatch.setattr(answer_survey, "_AT_ONCE", 2)
    window, held = desk.start(), Held(2)
    workspace = window.workspace()
    assert workspace is not None
    workspace.library.open(TRAINER)
    item = answered_by_many(workspace)
    monkeypatch.setattr(workspace.re_marking, "apply", held.hold(workspace.re_marking.apply))
    window.hr_signed_in(TRAINER, Place(PlaceName.STUDIO_MODULE, subject="tidy-desk", control="items"))
    return Marking(window, workspace, held, item)


def try_out_and_apply(qtbot: QtBot, dialog: RemarkDialog, held: Held) -> int:
    """Mark anew, and return how many answers that will be; wait until it is in the middle."""
    dialog.choice.all_right.click()
    click(dialog.try_button)
    qtbot.waitUntil(dialog.action_button.isEnabled)
    whole = dialog._plan.changed if dialog._plan is not None else 0
    dialog.reason.setText("Option b is right too.")
    click(dialog.action_button)
    assert held.reached.wait(20)
    qtbot.waitUntil(lambda: dialog.progress.bar.value() > 1)
    assert whole > 3
    return whole


def marked(workspace: Workspace) -> int:
    with workspace.database.reading() as session:
        return int(session.connection().exec_driver_sql("SELECT count(*) FROM remark").scalar_one())


def test_stopping_it_leaves_a_rest_that_the_dialog_offers_to_go_on_with(
    qtbot: QtBot, marking: Marking, clock: StandingClock
) -> None:
    dialog = marking.open()
    whole = try_out_and_apply(qtbot, dialog, marking.held)
    done = dialog.progress.bar.value()
    assert 0 < done < whole
    assert dialog.progress.words.text() == f"Marking anew: {done} of {whole} answers"
    marking.workspace.enrolment.join("90000", "Somebody new")  # others write meanwhile
    click(dialog.progress.cancel_button)
    marking.held.go_on.set()
    qtbot.waitUntil(lambda: dialog.note.text() == f"Stopped: {done} of {whole} answers are marked anew.")
    assert marked(marking.workspace) == done
    assert focused_name() == "Go on with the rest"
    clock.advance(minutes=1)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.action_button.isEnabled)
    assert dialog.sentence.text().startswith(f"{whole - done} of ")
    assert dialog.reason.text() == "Option b is right too."
    click(dialog.action_button)
    qtbot.waitUntil(lambda: dialog.done_line.isVisible())
    assert marked(marking.workspace) == whole
    assert not dialog.go_on_button.isVisible()
    assert not dialog.left_over.text()
    dialog.reject()


def test_closing_the_dialog_asks_and_a_later_one_says_what_was_left_over(qtbot: QtBot, marking: Marking) -> None:
    dialog = marking.open()
    whole = try_out_and_apply(qtbot, dialog, marking.held)
    done = dialog.progress.bar.value()
    press(Qt.Key.Key_Escape)
    (question,) = dialog.findChildren(StopDialog)
    assert question.words.text() == (
        f"Answers are being marked anew: {done} of {whole}. "
        "If you stop it, those keep their new mark, and the rest can be done later."
    )
    qtbot.waitUntil(lambda: focused_name() == "Keep going")
    press(Qt.Key.Key_Escape)
    settle()
    assert dialog.isVisible()
    dialog.close()
    (question,) = [one for one in dialog.findChildren(StopDialog) if one.isVisible()]
    click(question.stop_button)
    marking.held.go_on.set()
    qtbot.waitUntil(lambda: not isinstance(QApplication.activeModalWidget(), RemarkDialog))
    again = marking.open()
    assert again.left_over.text() == (
        f"Marking anew on 1 April 2026 is not finished: {done} answers have their new mark, the rest do not yet. "
        "Reason: Option b is right too."
    )
    assert focused_name() == "Go on with the rest"
    again.reject()


def test_a_key_that_is_the_draft_of_then_is_used_for_the_rest(qtbot: QtBot, marking: Marking) -> None:
    order = with_key(marking.workspace, marking.item)
    marking.held.go_on.set()
    remarking, _ = marking.workspace.re_marking.apply(TRAINER, order, cancelling_at(1))
    assert not remarking.complete
    kept = marking.workspace.item_editing.open(TRAINER, marking.item).kept
    draft = replace(kept.draft, item=replace(kept.draft.item, options=tuple(reversed(kept.draft.item.options))))
    marking.workspace.item_editing.save(TRAINER, draft, kept.revision)
    dialog = marking.open()
    click(dialog.go_on_button)
    qtbot.waitUntil(lambda: dialog.sentence.isVisible())
    assert dialog.choice.key.currentText() == "The key that was used on 1 April 2026"
    chosen = dialog.choice.order("")
    assert chosen is not None
    assert chosen.key_digest == remarking.key_digest
    dialog.reject()


def test_leaving_the_page_below_the_dialog_asks_over_it(qtbot: QtBot, marking: Marking) -> None:
    dialog = marking.open()
    try_out_and_apply(qtbot, dialog, marking.held)
    marking.window.go(ELSEWHERE)
    (question,) = dialog.findChildren(StopDialog)
    click(question.stop_button)
    marking.held.go_on.set()
    qtbot.waitUntil(lambda: isinstance(marking.window.page, ModuleListPage))
    assert marked(marking.workspace) > 0


def test_the_versions_of_the_item_say_what_was_left_over_until_it_is_done(
    qtbot: QtBot, marking: Marking, clock: StandingClock
) -> None:
    marking.held.go_on.set()
    order = with_key(marking.workspace, marking.item)
    marking.workspace.re_marking.apply(TRAINER, order, cancelling_at(1))
    clock.advance(minutes=1)
    marking.window.go(Place(PlaceName.ITEM, subject=marking.item, control="versions"))
    page = marking.window.page
    assert isinstance(page, ItemEditorPage)
    said = page.inspector.versions.left_over
    assert said.isVisible()
    assert said.text().startswith("Marking anew on 1 April 2026 is not finished: ")
    page.inspector.versions.remark_wanted.emit()
    settle()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, RemarkDialog)
    click(dialog.go_on_button)
    qtbot.waitUntil(dialog.action_button.isEnabled)
    click(dialog.action_button)
    qtbot.waitUntil(lambda: dialog.done_line.isVisible())
    dialog.reject()
    settle()
    assert not said.isVisible()
