"""The trainer takes up a new version of the policy: what changed is seen, decided, and adopted after one question."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from app.domain.people import Actor, Role
from app.domain.policy_changing import Decision, Touched
from app.domain.studio_lists import ItemFilter
from app.domain.studio_sentences import StudioSentence
from app.services.workspace import Workspace
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock
from app.ui.trainer.policy_change_page import PolicyChangePage
from app.ui.trainer.policy_change_parts import PolicyFiles, PolicyServices, PolicyWorkers
from app.ui.trainer.policy_start import PolicyStart
from app.ui.trainer.policy_work import PolicyWork
from tests.builders import StandingClock, take_quiz
from tests.services.test_policy_changing import changed
from tests.ui.conftest import Show
from tests.windows import RESOURCES, click, focused_name, press, settle, tab_to, texts

TRAINER = Actor(Role.TRAINER, name="Tomas Ferreira")
OTHER_WORDS = ("Nothing stays on", "Nothing whatever stays on")


@dataclass
class Dialogs:
    """What the dialogs choose."""

    chosen: str = ""
    saved: str = ""
    asked: list[str] = field(default_factory=list)


@dataclass
class Opened:
    """The page, its dialogs, and the worker that does its work."""

    page: PolicyChangePage
    dialogs: Dialogs
    worker: BackgroundWorker

    def wait(self) -> None:
        """Let everything in the background end and be shown."""
        for _ in range(5):
            self.worker.wait()
            settle()

    @property
    def work(self) -> PolicyWork:
        """What is shown where a version waits."""
        assert isinstance(self.page.content, PolicyWork)
        return self.page.content

    @property
    def start(self) -> PolicyStart:
        """What is shown where none waits."""
        assert isinstance(self.page.content, PolicyStart)
        return self.page.content

    def take(self, path: Path) -> None:
        """Take a file up."""
        self.page.take_file(str(path))
        self.wait()


Open = Callable[..., Opened]


@pytest.fixture
def open_page(show: Show, workspace: Workspace, worker: BackgroundWorker, clock: StandingClock) -> Open:
    """Open the page and wait until it has read what there is."""

    def open_one(scale: float = 1.0, width: int = 884) -> Opened:
        dialogs = Dialogs()
        page = PolicyChangePage(
            Look(RESOURCES, "light", "en", scale),
            PolicyServices(workspace.policy_changing, workspace.library),
            TRAINER,
            PolicyWorkers(worker, worker),
            PolicyFiles(lambda _owner, _kinds: dialogs.chosen, lambda _owner, _name, _kinds: dialogs.saved),
            clock().date(),
        )
        show(page, width, 700)
        opened = Opened(page, dialogs, worker)
        opened.wait()
        return opened

    return open_one


@pytest.fixture
def new_policy(course_folder: Path, tmp_path: Path) -> Path:
    """A policy file in which the desk has another wording."""
    return changed(course_folder, tmp_path, *OTHER_WORDS)


def test_what_is_taught_is_said_and_a_file_can_be_chosen(open_page: Open, new_policy: Path) -> None:
    opened = open_page()
    assert opened.start.sentence.text() == "“The office”, version 2026-01, is taught. It holds since 1 January 2026."
    assert "No version was adopted here yet: what is taught came with the course." in texts(opened.page)
    assert focused_name() == "Choose a file"
    opened.dialogs.chosen = str(new_policy)
    press(Qt.Key.Key_Return)
    opened.wait()
    assert opened.work.sentence.text() == (
        "Version 2026-10, compared with 2026-01: 1 reworded, 2 the same. 1 decision is missing."
    )


def test_a_file_can_be_dropped(open_page: Open, new_policy: Path) -> None:
    opened = open_page()
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(new_policy))])
    place, action = QPointF(10, 10), Qt.DropAction.CopyAction
    dropped = QDropEvent(place, action, files, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    opened.start.drop.dropEvent(dropped)
    opened.wait()
    assert len(opened.work.views) == 1


def test_a_file_with_a_fault_is_refused_with_its_line_and_nothing_changes(
    open_page: Open, course_folder: Path, tmp_path: Path
) -> None:
    opened = open_page()
    opened.take(changed(course_folder, tmp_path, "sections:", "chapters:"))
    assert opened.page.failure.text().startswith(
        "The policy was not taken up, and nothing was changed. It has a fault:"
    )
    assert "policy.yaml" in opened.page.failure.text()
    assert isinstance(opened.page.content, PolicyStart)


def test_both_wordings_stand_side_by_side_with_what_differs_named_for_who_cannot_see_it(
    open_page: Open, new_policy: Path, workspace: Workspace, aiko: Actor
) -> None:
    take_quiz(workspace, aiko)
    opened = open_page()
    opened.take(new_policy)
    [view] = opened.work.views
    seen = texts(view)
    assert "Reworded" in seen
    assert "Changed in English: the wording. The Japanese is the same." in seen
    assert "1 person passed it under the old wording" in seen
    [pair] = view.pairs
    described = {child.accessibleDescription() for child in pair.findChildren(type(opened.work.sentence))}
    assert "Not in the new wording: " not in " ".join(described)
    assert "Not in the old wording: whatever" in described
    click(opened.work.language.segments[1])
    assert view.pairs == []
    assert "In this language the wording is the same." in texts(view)


def test_what_is_about_a_commitment_leads_to_its_editors(open_page: Open, new_policy: Path) -> None:
    opened = open_page()
    opened.take(new_policy)
    [view] = opened.work.views
    wanted: list[Touched] = []
    opened.page.touched_wanted.connect(wanted.append)
    assert view.touched.links == []
    click(view.touched.fold_button)
    settle()
    for link in (view.touched.links[0], view.touched.links[-1]):
        click(link)
    assert [one.is_page for one in wanted] == [True, False]
    click(view.touched.fold_button)
    assert not view.touched.links[0].isVisible()


def test_a_version_is_decided_and_adopted_by_keyboard_after_one_question(
    open_page: Open, new_policy: Path, workspace: Workspace, aiko: Actor
) -> None:
    take_quiz(workspace, aiko)
    opened = open_page()
    opened.take(new_policy)
    adoption = opened.work.adoption
    assert "§1.1 Desk is not decided." in texts(adoption)
    assert not adoption.adopt_button.isEnabled()
    assert focused_name() == "Minor: completions stay"
    press(Qt.Key.Key_Right)
    opened.wait()
    assert opened.work.sentence.text().endswith("Everything is decided.")
    seen = " ".join(texts(adoption))
    assert "Nothing is in the way." in seen
    assert "It is given to 1 person, who passed under an older wording." in seen
    tab_to("Adopt version 2026-10")
    press(Qt.Key.Key_Return)
    assert "The short module goes to 1 person, due on 1 May 2026." in adoption.question.text()
    assert focused_name() == "Cancel"
    press(Qt.Key.Key_Return)
    assert not adoption.yes_button.isVisible()
    assert workspace.catalogue.course().policy.version == "2026-01"
    press(Qt.Key.Key_Return)
    click(adoption.yes_button)
    opened.wait()
    assert workspace.catalogue.course().policy.version == "2026-10"
    assert opened.page.done.text() == (
        "Version 2026-10 is taught now. 1 person was given “What changed in the policy, version 2026-10”."
    )
    line = texts(opened.start.table)
    for words in ("2026-10", "1 April 2026", "Tomas Ferreira", "1 to learn again", "1 person"):
        assert words in line
    gone: list[str] = []
    opened.page.module_wanted.connect(gone.append)
    click(opened.page.done.module_button)
    click(opened.start.module_buttons[0])
    assert gone == ["office-2026-10-change"] * 2


def test_a_decision_is_kept_at_once_and_can_be_changed(open_page: Open, new_policy: Path, workspace: Workspace) -> None:
    opened = open_page()
    opened.take(new_policy)
    for place, decision in ((0, Decision.MINOR), (1, Decision.AGAIN), (0, Decision.MINOR)):
        click(opened.work.views[0].decision.segments[place])
        opened.wait()
        [change] = workspace.policy_changing.list_changes(TRAINER)
        assert change.decision("protect.desk") is decision
    assert "Nobody has to learn anything again." in texts(opened.work.adoption)
    again = open_page()
    assert again.work.views[0].decision.value() == Decision.MINOR.value


def test_a_plan_that_comes_late_is_dropped(open_page: Open, new_policy: Path) -> None:
    opened = open_page()
    opened.take(new_policy)
    [view] = opened.work.views
    view.decision.segments[1].click()
    view.decision.segments[0].click()
    opened.wait()
    assert "Nobody has to learn anything again." in texts(opened.work.adoption)


def test_what_is_in_the_way_is_named_with_the_way_to_it(open_page: Open, course_folder: Path, tmp_path: Path) -> None:
    opened = open_page()
    opened.take(changed(course_folder, tmp_path, "id: protect.screen", "id: protect.monitor"))
    for view in opened.work.views:
        if view.change.asks:
            view.decision.segments[0].click()
            opened.wait()
    adoption = opened.work.adoption
    assert not adoption.adopt_button.isEnabled()
    assert any("is about a commitment that is gone." in words for words in texts(adoption))
    wanted: list[Touched] = []
    opened.page.touched_wanted.connect(wanted.append)
    click_in_view(opened, adoption.way_buttons[0])
    assert len(wanted) == 1


def test_a_commitment_that_nothing_would_test_is_led_to(
    open_page: Open, new_policy: Path, workspace: Workspace
) -> None:
    opened = open_page()
    opened.take(new_policy)
    [view] = [one for one in opened.work.views if one.change.asks]
    view.decision.segments[0].click()
    ids = workspace.library.list_ids(TRAINER, ItemFilter(commitment="protect.screen"))
    workspace.item_shelving.retire(TRAINER, ids)
    opened.page.load()
    opened.wait()
    wanted: list[str] = []
    opened.page.item_wanted.connect(wanted.append)
    write, *_ = (one for one in opened.work.adoption.way_buttons if one.text() == "Write an item")
    click_in_view(opened, write)
    assert wanted == ["protect.screen"]


def click_in_view(opened: Opened, widget: object) -> None:
    opened.page.scroll_area.ensureWidgetVisible(widget)  # type: ignore[arg-type]
    settle()
    click(widget)  # type: ignore[arg-type]


def test_a_version_is_put_away_after_one_question(open_page: Open, new_policy: Path, workspace: Workspace) -> None:
    opened = open_page()
    opened.take(new_policy)
    adoption = opened.work.adoption
    click_in_view(opened, adoption.drop_button)
    assert adoption.question.text().startswith("Its decisions are lost")
    assert len(workspace.policy_changing.list_changes(TRAINER)) == 1
    click_in_view(opened, adoption.yes_button)
    opened.wait()
    assert workspace.policy_changing.list_changes(TRAINER) == []
    assert opened.page.done.text() == "Version 2026-10 is put away."


def test_the_version_that_is_taught_is_saved_as_a_file(open_page: Open, tmp_path: Path) -> None:
    opened = open_page()
    opened.dialogs.saved = str(tmp_path / "policy.yaml")
    click(opened.start.save_button)
    opened.wait()
    assert "2026-01" in (tmp_path / "policy.yaml").read_text("utf-8")
    assert opened.page.done.text().startswith("Saved as ")


def test_what_another_window_put_away_is_told_and_the_page_begins_again(
    open_page: Open, new_policy: Path, workspace: Workspace
) -> None:
    opened = open_page()
    opened.take(new_policy)
    [change] = workspace.policy_changing.list_changes(TRAINER)
    workspace.policy_changing.drop(TRAINER, change.id)
    click(opened.work.views[0].decision.segments[0])
    opened.wait()
    assert opened.page.failure.text() == StudioSentence.POLICY_CHANGE_UNKNOWN.value
    assert isinstance(opened.page.content, PolicyStart)


@pytest.mark.parametrize(("scale", "width"), [(1.0, 884), (2.0, 824), (1.0, 560)])
def test_nothing_is_wider_than_the_page(open_page: Open, new_policy: Path, scale: float, width: int) -> None:
    opened = open_page(scale, width)
    opened.take(new_policy)
    click_in_view(opened, opened.work.views[0].touched.fold_button)
    opened.work.same_button.click()
    settle()
    body = opened.page.scroll_area.widget()
    for child in opened.work.findChildren(type(opened.page.back_button)):
        if child.isVisible():
            assert child.mapTo(body, child.rect().topRight()).x() <= body.width()


def test_the_place_to_drop_a_file_is_as_high_as_its_words_in_a_wide_window(open_page: Open) -> None:
    words = open_page(width=1144).start.drop.findChildren(TextBlock)[-1]
    for count in range(20, 60, 4):
        words.set_text("Words " * count)
        for _ in range(4):
            settle()
        assert words.height() >= words.heightForWidth(words.width()), count
