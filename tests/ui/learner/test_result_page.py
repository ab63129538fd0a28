"""The result says in words how it went, on which commitments, and where to go on."""

import shutil
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from app.domain.corrections import Annulment, OtherResult
from app.domain.people import Actor
from app.domain.refusals import Refusal, Sentence
from app.services.correction_steps import CorrectionOrder
from app.services.enrolment import learner
from app.services.workspace import Workspace
from app.storage import completions
from app.ui.learner.certificate_saving import CertificateSaving
from app.ui.learner.result_page import ResultPage
from app.ui.learner.score_bar import ScoreBar
from app.ui.shared.buttons import Button, PaintedButton
from app.ui.shared.look import Look
from tests.builders import RESOURCES, StandingClock, right_choice, take_quiz, wrong_choice
from tests.conftest import OpenWorkspace
from tests.ui.learner.conftest import ShowResult
from tests.windows import click, focused, focused_name, name_of, press, settle, tab_to, texts

ShowOwn = Callable[[int], ResultPage]


@pytest.fixture
def result(show_result: ShowResult, workspace: Workspace, aiko: Actor) -> ShowOwn:
    """Show the result of a quiz with so many wrong answers out of four."""
    return lambda wrong: show_result(aiko, take_quiz(workspace, aiko, wrong=wrong))


def rows_of(page: ResultPage) -> list[PaintedButton]:
    """Return the rows in their order."""
    return page.rows.findChildren(PaintedButton)


# ---------------------------------------------------------------- what it says


def test_a_pass_without_a_fault(result: ShowOwn) -> None:
    seen = texts(result(0))
    assert "Passed, 4 of 4 right" in seen
    assert "Every item is right, on every commitment." in seen
    assert "Worth a review" not in seen
    assert "Your proof" in seen
    assert focused_name() == "Save certificate"


def test_a_pass_with_a_fault_names_it(result: ShowOwn) -> None:
    seen = texts(result(1))
    assert "Passed, 3 of 4 right" in seen
    assert "Worth a review" in seen
    assert "Review the missed item" in seen


def test_a_fail_says_what_to_do_next(result: ShowOwn, qtbot: QtBot) -> None:
    page = result(3)
    seen = texts(page)
    assert "Not passed yet, 1 of 4 right" in seen
    assert "Look at what was not right, reread those pages, then retake the quiz." in seen
    assert "Not passed, 0.25" in seen
    assert focused_name() == "Retake"
    with qtbot.waitSignal(page.retake_wanted) as told:
        press(Qt.Key.Key_Return)
    assert told.args == ["tidy-desk"]


def test_a_fail_gives_neither_certificate_nor_words_to_confirm(result: ShowOwn) -> None:
    page = result(3)
    seen = texts(page)
    assert "Your record" in seen
    assert "Save certificate" not in seen
    assert page.attestation is None


def test_the_bar_says_score_and_pass_mark_in_words(result: ShowOwn) -> None:
    assert name_of(result(1).findChild(ScoreBar)) == "you 75 %, pass mark 75 %"


def test_every_commitment_of_the_quiz_has_its_line(result: ShowOwn) -> None:
    seen = texts(result(0))
    assert sum(text in ("1 of 1", "2 of 2") for text in seen) == 3
    assert seen.count("Right") == 3
    assert "3 commitments, wording 2026-01" in seen


def test_the_record_is_shown_as_hr_has_it(result: ShowOwn) -> None:
    seen = texts(result(0))
    assert "1 April 2026\n09:00:00 +09:00" in seen
    assert "Saved 09:00:00" in seen
    assert "Passed, 1.00" in seen
    assert "No. 000001" in seen


# ---------------------------------------------------------------- what must be passed


@pytest.fixture
def strict(opened: OpenWorkspace, course_folder: Path) -> Workspace:
    """A workspace whose quiz must be passed on the screen, whatever the total."""
    path = course_folder / "modules/tidy-desk/module.yaml"
    rule = "  must_pass:\n    - {commitment: protect.screen, at_least: 0.5}\n"
    path.write_text(path.read_text("utf-8").replace("pass_mark: 0.75", "pass_mark: 0.25") + rule, encoding="utf-8")
    return opened()


def take_with_fault_on(workspace: Workspace, actor: Actor, commitment: str) -> UUID:
    """Take the quiz with everything right but the items of one commitment."""
    quiz = workspace.quizzes.start(actor, "tidy-desk")
    for place in quiz.attempt.items:
        choose = wrong_choice if commitment in place.item.commitments else right_choice
        workspace.quizzes.submit_answer(actor, quiz.attempt.id, place.position, choose(place.item))
    workspace.quizzes.finish(actor, quiz.attempt.id, "en")
    return quiz.attempt.id


def test_what_must_be_passed_is_named_by_its_commitment(
    strict: Workspace, show_strict: Callable[[Actor, UUID], ResultPage]
) -> None:
    actor = learner(strict.enrolment.join("00123", "Aiko Tanaka"))
    failed = texts(show_strict(actor, take_with_fault_on(strict, actor, "protect.screen")))
    assert "The total is enough, but this must be passed and is not: §1.2 Screen." in failed
    assert "Not enough" in failed
    assert failed.count("Must pass") == 1
    passed = texts(show_strict(actor, take_with_fault_on(strict, actor, "ask.first")))
    assert "You reached the pass mark, and what must be passed is: §1.2 Screen." in passed


@pytest.fixture
def show_strict(strict: Workspace, show, look: Look, worker, save_dialog) -> Callable[[Actor, UUID], ResultPage]:
    """Show results of the strict workspace."""

    def show_one(actor: Actor, attempt: UUID) -> ResultPage:
        saving = CertificateSaving(look, strict.certificates, actor, save_dialog, worker)
        return show(ResultPage(look, strict.results, strict.attesting, saving, actor, attempt))

    return show_one


# ---------------------------------------------------------------- the rows


def test_each_row_is_one_button_that_tells_all_and_leads_to_its_items(result: ShowOwn, qtbot: QtBot) -> None:
    page = result(1)
    attempt = page._result.quiz.attempt
    for row, one in zip(rows_of(page), page._result.commitments, strict=True):
        name = name_of(row)
        assert name.startswith(f"§{one.commitment.number} {one.commitment.label.en}, {sum(one.marks)} of ")
        assert name.endswith(("Right, Review", "Worth a review, Review"))
        interface = QAccessible.queryAccessibleInterface(row)
        assert interface.role() == QAccessible.Role.Button
        assert interface.text(QAccessible.Text.Description) == one.commitment.text.en
        with qtbot.waitSignal(page.review_wanted) as told:
            click(row)
        item = attempt.items[told.args[1] - 1]
        assert told.args[0] == attempt.id
        assert one.commitment.id in item.item.commitments
        assert one.right or item.response.mark < 1


def test_the_rows_are_walked_by_tab_and_by_arrows(result: ShowOwn, qtbot: QtBot) -> None:
    page = result(1)
    first, second, third = rows_of(page)
    first.setFocus()
    press(Qt.Key.Key_Down)
    assert focused() is second
    press(Qt.Key.Key_Tab)
    assert focused() is third
    press(Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert focused() is first
    with qtbot.waitSignal(page.review_wanted):
        press(Qt.Key.Key_Return)


@pytest.mark.parametrize(("words", "position"), [("Review all answers", 1), ("Review the missed items", 1)])
def test_answers_can_be_reviewed(result: ShowOwn, qtbot: QtBot, words: str, position: int) -> None:
    page = result(2)
    settle()
    button = next(button for button in page.findChildren(Button) if button.text() == words)
    with qtbot.waitSignal(page.review_wanted) as told:
        click(button)
    assert isinstance(told.args[0], UUID)
    assert told.args[1] == position


# ---------------------------------------------------------------- another attempt


def limited(course_folder: Path, attempts: int) -> None:
    path = course_folder / "modules/tidy-desk/module.yaml"
    path.write_text(path.read_text("utf-8") + f"  attempts: {attempts}\n", encoding="utf-8")


def test_a_retake_says_that_it_is_new_and_that_this_one_stays(result: ShowOwn) -> None:
    page = result(3)
    assert "A retake is a new attempt and draws other items first. This one stays." in texts(page)
    assert page.retake_button.isEnabled()


def test_attempts_that_are_left_are_told_and_none_is_told_with_its_reason(
    course_folder: Path, opened: OpenWorkspace, show, look: Look, worker, save_dialog
) -> None:
    limited(course_folder, 2)
    workspace = opened()
    actor = learner(workspace.enrolment.join("00123", "Aiko Tanaka"))

    def shown() -> ResultPage:
        attempt = take_quiz(workspace, actor, wrong=4)
        saving = CertificateSaving(look, workspace.certificates, actor, save_dialog, worker)
        page = show(ResultPage(look, workspace.results, workspace.attesting, saving, actor, attempt))
        page.focus_control()
        return page

    first = shown()
    words = "Attempts left: 1 of 2. A retake is a new attempt and draws other items first. This one stays."
    assert words in texts(first)
    second = shown()
    assert "All 2 attempts are used. Ask HR for another one." in texts(second)
    assert not second.retake_button.isEnabled()
    interface = QAccessible.queryAccessibleInterface(second.retake_button)
    assert interface.text(QAccessible.Text.Description) == "All 2 attempts are used. Ask HR for another one."
    assert focused_name() == "Review all answers"


def test_a_module_that_left_the_course_has_no_retake_and_keeps_its_result(
    show_result: ShowResult, workspace: Workspace, aiko: Actor, opened: OpenWorkspace, course_folder
) -> None:
    attempt = take_quiz(workspace, aiko)
    shutil.rmtree(course_folder / "modules/tidy-desk")
    later = opened()
    result = later.results.load(aiko, attempt)
    assert result.terms is None
    assert dict(result.lessons) == {}
    assert result.record.passed


# ---------------------------------------------------------------- going on


def test_a_pass_leads_to_the_next_module_if_there_is_one(
    show_result: ShowResult, workspace: Workspace, aiko: Actor, qtbot: QtBot
) -> None:
    attempt = take_quiz(workspace, aiko)
    page = show_result(aiko, attempt, "The locked drawer")
    assert page.onward_button.text() == "Next module"
    with qtbot.waitSignal(page.next_wanted):
        click(page.onward_button)
    page = show_result(aiko, attempt)
    assert page.onward_button.text() == "Back to Home"
    failed = show_result(aiko, take_quiz(workspace, aiko, wrong=4), "The locked drawer")
    assert failed.onward_button.text() == "Back to Home"


def test_escape_and_the_button_lead_home(result: ShowOwn, qtbot: QtBot) -> None:
    page = result(0)
    with qtbot.waitSignal(page.leave_pressed):
        press(Qt.Key.Key_Escape)
    with qtbot.waitSignal(page.leave_pressed):
        click(page.onward_button)


def test_the_result_of_another_person_is_refused(
    show_result: ShowResult, workspace: Workspace, aiko: Actor, ben: Actor
) -> None:
    attempt = take_quiz(workspace, aiko)
    with pytest.raises(Refusal) as refused:
        show_result(ben, attempt)
    assert refused.value.sentence is Sentence.ATTEMPT_NOT_YOURS


# ---------------------------------------------------------------- confirming


def test_what_is_shown_is_what_is_kept(
    show_result: ShowResult, workspace: Workspace, aiko: Actor, clock: StandingClock
) -> None:
    attempt = take_quiz(workspace, aiko)
    clock.advance(minutes=5)
    page = show_result(aiko, attempt)
    assert page.attestation is not None
    shown = page.attestation.wording()
    assert shown == "I have read “The office” (version 2026-01) and will follow it."
    tab_to("I agree")
    press(Qt.Key.Key_Return)
    given = workspace.results.load(aiko, attempt).attestation
    assert given is not None
    assert given.wording == shown
    seen = texts(page)
    assert shown in seen
    assert "Confirmed 1 April 2026 09:05:00 +09:00" in seen
    assert "I agree" not in seen
    assert focused_name() == "Save certificate"


def test_what_was_confirmed_stays_in_the_words_of_then(
    show_result: ShowResult, workspace: Workspace, aiko: Actor
) -> None:
    attempt = take_quiz(workspace, aiko)
    record = workspace.results.load(aiko, attempt).record.id
    given = workspace.attesting.attest(aiko, record, "ja")
    page = show_result(aiko, attempt)
    assert page.attestation is not None
    assert page.attestation.wording() == given.wording
    assert not page.attestation.agree_button.isVisible()


def test_nothing_has_to_be_confirmed_to_leave(result: ShowOwn, workspace: Workspace, qtbot: QtBot) -> None:
    page = result(0)
    with qtbot.waitSignal(page.leave_pressed):
        press(Qt.Key.Key_Escape)
    assert page._result.attestation is None


def test_a_refusal_of_the_ledger_is_a_sentence_beside_the_button(
    show_result: ShowResult, workspace: Workspace, aiko: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = show_result(aiko, take_quiz(workspace, aiko))

    def refuse(*_: object) -> None:
        raise Refusal(Sentence.RECORD_UNKNOWN)

    monkeypatch.setattr(workspace.attesting, "attest", refuse)
    assert page.attestation is not None
    click(page.attestation.agree_button)
    assert "This record is not in the workspace." in texts(page)
    assert page.attestation.agree_button.isVisible()


def test_in_a_narrow_window_the_keyboard_is_in_sight(
    show_result: ShowResult, workspace: Workspace, aiko: Actor
) -> None:
    page = show_result(aiko, take_quiz(workspace, aiko), look=Look(RESOURCES, "light", "en", 2.0))
    page.resize(1100, 700)
    settle()
    page.focus_control()
    assert focused_name() == "Back to Home"
    tab_to("I agree")
    press(Qt.Key.Key_Return)
    settle()
    assert focused_name() == "Save certificate"
    port = page.scroll_area.viewport()
    assert port.rect().intersects(page.save_button.rect().translated(page.save_button.mapTo(port, QPoint(0, 0))))


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("language", ["en", "ja"])
def test_every_row_fits_its_column(
    show_result: ShowResult, workspace: Workspace, aiko: Actor, language, scale: float
) -> None:
    page = show_result(aiko, take_quiz(workspace, aiko, wrong=1), look=Look(RESOURCES, "light", language, scale))
    page.resize(1100, 700)
    settle()
    for row in rows_of(page):
        assert row.width() <= page.rows.width()
        assert row.sizeHint().width() <= row.width()


# ---------------------------------------------------------------- what was corrected or deleted since


def record_of(workspace: Workspace, actor: Actor) -> str:
    with workspace.database.reading() as session:
        return completions.list_own_records(session, actor.learner())[-1].id


def test_after_a_correction_the_new_record_is_shown_with_the_reason(
    show_result: ShowResult, workspace: Workspace, aiko: Actor, hr: Actor
) -> None:
    attempt = take_quiz(workspace, aiko, wrong=2)
    workspace.correcting.correct(hr, CorrectionOrder(record_of(workspace, aiko), OtherResult(3, 4), "Marked wrongly"))
    page = show_result(aiko, attempt)
    seen = texts(page)
    for words in (
        "Passed, 3 of 4 points",
        "“The tidy desk”: The result was wrong",
        "Before: 2 of 4 points, not passed, completed 1 April 2026.",
        "Reason: Marked wrongly",
        "Your proof",
        "No. 000002",
        "What you answered is below as it was. The record was corrected since.",
    ):
        assert words in seen
    assert page.attestation is not None
    assert page.rows.isVisible()


def test_what_was_annulled_gives_no_proof(
    show_result: ShowResult, workspace: Workspace, aiko: Actor, hr: Actor
) -> None:
    attempt = take_quiz(workspace, aiko)
    workspace.correcting.correct(hr, CorrectionOrder(record_of(workspace, aiko), Annulment(), "Somebody else took it"))
    page = show_result(aiko, attempt)
    seen = texts(page)
    assert "This result does not count any more" in seen
    assert "Now: it does not count, and nothing takes its place." in seen
    assert "Save certificate" not in seen
    assert page.attestation is None


def test_a_result_stays_when_its_answers_were_deleted(
    show_result: ShowResult, workspace: Workspace, aiko: Actor, hr: Actor, clock: StandingClock
) -> None:
    attempt = take_quiz(workspace, aiko, wrong=1)
    clock.advance(days=91)
    workspace.retaining.apply(hr)
    page = show_result(aiko, attempt)
    seen = texts(page)
    assert "Passed, 3 of 4 right" in seen
    assert "The single answers of this attempt were deleted after their time. The result stays." in seen
    assert "By commitment" not in seen
    assert "Worth a review" not in seen
    assert not page.review_button.isEnabled()
    assert "Save certificate" in seen
