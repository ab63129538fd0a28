"""A quiz shows one item at a time, tells why, keeps every answer at once, and has no dead end."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.items import ItemKind
from app.domain.people import Actor
from app.services.workspace import Workspace
from app.ui.learner.quiz_page import QuizPage
from app.ui.shared.commitment_tag import CommitmentTag
from app.ui.shared.look import Look
from app.ui.shared.option_card import Verdict
from app.ui.shared.tag_button import TagButton
from tests.ui.conftest import Show
from tests.ui.learner.conftest import QuizTaker, choose, choose_right, choose_wrong
from tests.windows import click, focused, focused_name, name_of, number_key, press, shades, texts


def icons(page: QuizPage) -> list[QImage]:
    """Return the large icons that can be seen in the bar at the bottom."""
    labels = page.bar.findChildren(QLabel)
    return [label.pixmap().toImage() for label in labels if label.isVisible() and not label.pixmap().isNull()]


def test_the_first_item_is_shown_with_the_keyboard_on_its_first_option(quiz: QuizTaker) -> None:
    page = quiz.open()
    assert focused() is page.view.cards()[0]
    assert "Item 1 of 4" in texts(page)
    assert not page.check_button.isEnabled()


def test_number_key_and_enter_answer_an_item(quiz: QuizTaker, workspace: Workspace, aiko: Actor) -> None:
    page = quiz.open()
    item = page.view.item
    for number, card in enumerate(page.view.cards(), start=1):
        if card.option_id in item.key():
            press(number_key(number))
    assert page.check_button.isEnabled()
    press(Qt.Key.Key_Return)
    assert focused_name() == "Continue"
    kept = workspace.quizzes.open(aiko, page.attempt_id()).attempt.items[0].response
    assert set(kept.chosen) == item.key()
    assert kept.mark == 1.0
    press(Qt.Key.Key_Return)
    assert "Item 2 of 4" in texts(page)
    assert focused() is page.view.cards()[0]


def test_enter_before_a_choice_does_nothing(quiz: QuizTaker, workspace: Workspace, aiko: Actor) -> None:
    page = quiz.open()
    press(Qt.Key.Key_Return, Qt.Key.Key_Enter)
    assert len(workspace.quizzes.open(aiko, page.attempt_id()).attempt.unanswered()) == 4
    assert "Item 1 of 4" in texts(page)


@pytest.mark.parametrize(("right", "word", "tone"), [(True, "Right", "right"), (False, "Not right", "wrong")])
def test_the_verdict_is_a_word_an_icon_and_a_reason(
    quiz: QuizTaker, look: Look, right: bool, word: str, tone: str
) -> None:
    page = quiz.open()
    assert icons(page) == []
    (choose_right if right else choose_wrong)(page)
    click(page.check_button)
    seen = texts(page)
    assert page.verdict.text() == word
    assert word in seen
    assert "In short" in seen
    (icon,) = icons(page)
    assert look.colour(tone).rgb() in {colour | 0xFF000000 for colour in shades(icon)}


def test_right_and_wrong_have_icons_of_different_shape(quiz: QuizTaker) -> None:
    shapes = []
    for answer in (choose_right, choose_wrong):
        page = quiz.open()
        answer(page)
        page.check_button.click()
        icon = icons(page)[0]
        shapes.append(
            {(x, y) for x in range(icon.width()) for y in range(icon.height()) if icon.pixelColor(x, y).alpha()}
        )
        page.continue_button.click()
    assert shapes[0] != shapes[1]


def test_every_option_tells_why(quiz: QuizTaker) -> None:
    page = quiz.open()
    choose_wrong(page)
    chosen = page.view.chosen()
    click(page.check_button)
    for card in page.view.cards():
        if card.option_id in chosen:
            assert card.verdict() in (Verdict.WRONG_CHOSEN, Verdict.RIGHT_CHOSEN)
            assert "Your answer" in name_of(card)
        if card.option_id not in ("true", "false"):
            assert card.accessibleName() != card.text()


def test_the_commitment_is_named_only_after_checking(quiz: QuizTaker, workspace: Workspace, aiko: Actor) -> None:
    page = quiz.open()
    policy = workspace.catalogue.course().policy
    commitment = policy.commitment(page.view.item.commitments[0])
    words, section = commitment.text.en, policy.section_of(commitment.id)
    before = texts(page)
    assert words not in before
    assert not any(name_of(child) == f"§{commitment.number} {commitment.label.en}" for child in tags(page))
    assert [name_of(child) for child in tags(page)] == [f"§{section.number} {section.title.en}"]
    choose_right(page)
    click(page.check_button)
    after = texts(page)
    assert words in after
    assert commitment.note.en in after
    assert [name_of(child) for child in tags(page)] == [f"§{commitment.number} {commitment.label.en}"]


def tags(page: QuizPage) -> list:
    """Return the commitment tags that can be seen."""
    texts(page)
    return [tag for tag in page.findChildren(QWidget) if isinstance(tag, CommitmentTag | TagButton) and tag.isVisible()]


def test_a_flag_stays_with_the_item_and_keeps_the_choice(quiz: QuizTaker, workspace: Workspace, aiko: Actor) -> None:
    page = quiz.open()
    choose_right(page)
    chosen = page.view.chosen()
    press(Qt.Key.Key_F)
    assert name_of(page.flag_button) == "Flagged"
    assert page.view.chosen() == chosen
    assert workspace.quizzes.open(aiko, page.attempt_id()).attempt.items[0].flagged
    again = quiz.open()
    assert again.flag_button.isChecked()
    click(again.flag_button)
    assert name_of(again.flag_button) == "Flag"
    assert not workspace.quizzes.open(aiko, page.attempt_id()).attempt.items[0].flagged


def test_an_answer_cannot_be_changed_once_it_is_checked(quiz: QuizTaker, workspace: Workspace, aiko: Actor) -> None:
    page = quiz.open()
    choose_wrong(page)
    chosen = page.view.chosen()
    page.check_button.click()
    choose_right(page)
    press(*(number_key(number) for number in (1, 2, 3)))
    for card in page.view.cards():
        click(card)
    assert page.view.chosen() == chosen
    assert workspace.quizzes.open(aiko, page.attempt_id()).attempt.items[0].response.chosen == chosen


def test_leaving_and_coming_back_shows_the_same_item_in_the_same_order(quiz: QuizTaker, qtbot: QtBot) -> None:
    page = quiz.open()
    choose_right(page)
    page.check_button.click()
    page.continue_button.click()
    item, order = page.view.item.id, [card.option_id for card in page.view.cards()]
    with qtbot.waitSignal(page.leave_pressed):
        press(Qt.Key.Key_Escape)
    again = quiz.open()
    assert "Item 2 of 4" in texts(again)
    assert again.attempt_id() == page.attempt_id()
    assert (again.view.item.id, [card.option_id for card in again.view.cards()]) == (item, order)


def test_back_shows_the_answer_that_was_given(quiz: QuizTaker) -> None:
    page = quiz.open()
    assert not page.back_button.isVisible()
    choose_wrong(page)
    chosen = page.view.chosen()
    page.check_button.click()
    page.continue_button.click()
    click(page.back_button)
    assert "Item 1 of 4" in texts(page)
    assert page.verdict.text() == "Not right"
    assert page.view.chosen() == chosen
    assert focused_name() == "Continue"
    press(Qt.Key.Key_Return)
    assert "Item 2 of 4" in texts(page)


def test_after_the_last_item_comes_the_result(quiz: QuizTaker, workspace: Workspace, aiko: Actor, qtbot: QtBot) -> None:
    page = quiz.open()
    kinds = set()
    for _ in range(3):
        kinds.add(page.view.item.kind)
        choose_right(page)
        press(Qt.Key.Key_Return, Qt.Key.Key_Return)
    choose_right(page)
    press(Qt.Key.Key_Return)
    assert focused_name() == "See the result"
    with qtbot.waitSignal(page.finished) as told:
        press(Qt.Key.Key_Return)
    assert told.args == [page.attempt_id()]
    assert workspace.results.load(aiko, page.attempt_id()).outcome.passed
    assert kinds <= set(ItemKind)


def test_another_window_that_answered_first_wins_and_this_one_goes_on(
    quiz: QuizTaker, workspace: Workspace, aiko: Actor
) -> None:
    first, second = quiz.open(), quiz.open()
    choose_right(first)
    choose_wrong(second)
    first.check_button.click()
    second.check_button.click()
    said = "This item has been answered already. Your first answer stays; continue with the next item."
    assert said in texts(second)
    assert name_of(second.notice) == said
    assert second.verdict.text() == "Right"
    assert set(second.view.chosen()) == second.view.item.key()
    assert focused_name() == "Continue"
    second.continue_button.click()
    assert "Item 2 of 4" in texts(second)
    assert said not in texts(second)


def test_another_window_that_finished_first_is_said(quiz: QuizTaker, workspace: Workspace, aiko: Actor) -> None:
    page = quiz.open()
    choose_right(page)
    from tests.builders import answer_all

    attempt = workspace.quizzes.open(aiko, page.attempt_id())
    answer_all(workspace, aiko, attempt)
    workspace.quizzes.finish(aiko, page.attempt_id(), "en")
    click(page.check_button)
    assert "This attempt is finished. Start a new one to answer again." in texts(page)
    assert page.leave_button.isEnabled()


def test_a_statement_without_its_reason_cannot_be_checked(quiz: QuizTaker) -> None:
    for _ in range(20):
        page = quiz.open()
        if page.view.item.kind is ItemKind.TRUE_FALSE_REASON:
            break
        choose_right(page)
        page.check_button.click()
        page.continue_button.click()
    choose(page, "true")
    assert not page.check_button.isEnabled()
    choose(page, "b")
    assert page.check_button.isEnabled()


def test_a_page_to_reread_is_offered(quiz: QuizTaker, qtbot: QtBot) -> None:
    page = quiz.open()
    choose_wrong(page)
    page.check_button.click()
    link = next(child for child in page.findChildren(type(page.check_button)) if child.text() == "Reread lesson page 1")
    texts(page)
    with qtbot.waitSignal(page.reread) as told:
        click(link)
    assert told.args == ["tidy-desk", 1]


def test_time_of_saving_is_shown(quiz: QuizTaker, show: Show) -> None:
    page = quiz.open()
    assert "Each answer is saved at once" in texts(page)
    choose_right(page)
    page.check_button.click()
    assert "Saved 09:00:00" in texts(page)
