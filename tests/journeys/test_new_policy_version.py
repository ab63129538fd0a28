"""From a new version of the policy to who was trained under which wording, through the windows of everybody in it."""

from datetime import date
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.domain.marking import best_response
from app.domain.people import Actor, Role
from app.domain.records import Record, RecordFilter
from app.ui.hr.records_page import RecordsPage
from app.ui.learner.home_page import HomePage
from app.ui.learner.lesson_page import LessonPage
from app.ui.learner.quiz_intro_page import QuizIntroPage
from app.ui.learner.quiz_page import QuizPage
from app.ui.learner.result_page import ResultPage
from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName
from app.ui.trainer.policy_change_page import PolicyChangePage
from app.ui.trainer.policy_start import PolicyStart
from app.ui.trainer.policy_work import PolicyWork
from tests.builders import StandingClock
from tests.conftest import HR_PASSWORD
from tests.windows import Desk, settle, start_quiz, texts

OLD = "We take reasonable technical measures and train employees"
NEW = "We take strict technical measures, test them every year and train employees"
MODULE = "protection"
DELTA = "user-information-2026-10-change"


def write_next_version(path: Path) -> None:
    """Change one commitment in a saved policy, and give it another version."""
    words = path.read_text("utf-8")
    assert OLD in words
    path.write_text(words.replace(OLD, NEW).replace("2026-01", "2026-10", 1), encoding="utf-8")


def take_quiz_in(window: MainWindow, module: str) -> ResultPage:
    """Take a quiz in the window and answer everything rightly."""
    start_quiz(window, module)
    while isinstance(window.page, QuizPage):
        quiz = window.page
        quiz.view.put(best_response(quiz.view.item))
        quiz.check_button.click()
        quiz.continue_button.click()
        settle()
    assert isinstance(window.page, ResultPage)
    return window.page


def work_of(qtbot: QtBot, page: PolicyChangePage) -> PolicyWork:
    qtbot.waitUntil(lambda: isinstance(page.content, PolicyWork), timeout=30_000)
    assert isinstance(page.content, PolicyWork)
    return page.content


def records_of(qtbot: QtBot, page: RecordsPage, day: date | None) -> set[tuple[str, str]]:
    """Return the modules and wordings of the records as they were known on a day."""
    page.show_filter(RecordFilter(as_of=day))
    model = page.model
    qtbot.waitUntil(lambda: model.wanted == RecordFilter(as_of=day) and model.rowCount() >= 0)
    rows: list[Record] = []

    def listed() -> bool:
        settle()
        found = [model.row(place) for place in range(model.rowCount())]
        rows[:] = [one for one in found if one is not None]
        return bool(found) and len(rows) == len(found)

    qtbot.waitUntil(listed, timeout=30_000)
    return {(one.module, one.policy_version) for one in rows}


def test_a_new_version_is_decided_adopted_learnt_and_seen_in_the_records(
    qtbot: QtBot, desk: Desk, clock: StandingClock, tmp_path: Path
) -> None:
    # The employee learns under the old wording.
    window = desk.start()
    window.page.submitted.emit("00417", "Mirei Asanuma")
    settle()
    take_quiz_in(window, MODULE)
    workspace = window.workspace()
    assert workspace is not None
    workspace.sign_ins.set_up("HR", HR_PASSWORD, HR_PASSWORD)
    first_day = clock().date()

    # The next day the trainer takes up the new version, decides and adopts it.
    clock.advance(days=1)
    window.hr_signed_in(Actor(Role.TRAINER, name="Tomas Ferreira"), Place(PlaceName.POLICY_CHANGE))
    page = window.page
    assert isinstance(page, PolicyChangePage)
    qtbot.waitUntil(lambda: isinstance(page.content, PolicyStart), timeout=30_000)
    desk.save_to = tmp_path / "policy.yaml"
    assert isinstance(page.content, PolicyStart)
    page.content.save_button.click()
    qtbot.waitUntil(page.done.isVisible)
    write_next_version(desk.save_to)
    page.take_file(str(desk.save_to))
    work = work_of(qtbot, page)
    [view] = work.views
    assert "1 person passed it under the old wording" in texts(view)
    view.decision.segments[1].click()
    qtbot.waitUntil(work.adoption.adopt_button.isEnabled, timeout=30_000)
    work.adoption.adopt_button.click()
    work.adoption.yes_button.click()
    qtbot.waitUntil(lambda: isinstance(page.content, PolicyStart), timeout=60_000)
    assert "1 person was given" in page.done.text()
    desk.close(window)

    # The employee opens the program: Home asks for just what changed.
    window = desk.start()
    settle()
    home = window.page
    assert isinstance(home, HomePage)
    assert any("What changed in the policy, version 2026-10" in words for words in texts(home))
    window.go(Place(PlaceName.LESSON, DELTA))
    settle()
    lesson = window.page
    assert isinstance(lesson, LessonPage)
    for _ in range(20):
        if not isinstance(window.page, LessonPage):
            break
        window.page.next_button.click()
        settle()
    assert isinstance(window.page, QuizIntroPage | QuizPage), "the lesson ends at its quiz"
    result = take_quiz_in(window, DELTA)
    assert any("What changed in the policy" in words for words in texts(result))
    desk.close(window)

    # A day later HR sees who was trained under which wording, and when.
    clock.advance(days=1)
    window = desk.start()
    workspace = window.workspace()
    assert workspace is not None
    window.hr_signed_in(workspace.sign_ins.sign_in("HR", HR_PASSWORD), Place(PlaceName.RECORDS))
    records = window.page
    assert isinstance(records, RecordsPage)
    assert records_of(qtbot, records, first_day) == {(MODULE, "2026-01")}
    assert records_of(qtbot, records, None) == {(MODULE, "2026-01"), (DELTA, "2026-10")}
