"""A finished attempt can be gone through again, item by item, with one's own answers."""

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.attempts import AttemptItem, Response
from app.domain.item_keys import key_feedback, key_lines
from app.domain.items import Item, ItemKind
from app.domain.marking import last_scene, mark
from app.domain.modules import Module
from app.domain.people import Actor
from app.domain.texts import Language
from app.formats.course_folder import read_course
from app.services.enrolment import learner
from app.services.workspace import Workspace
from app.ui.learner.review_page import ReviewPage
from app.ui.learner.reviewed_item import ReviewedItem
from app.ui.shared.buttons import Button
from app.ui.shared.items.item_view import ItemView
from app.ui.shared.look import Look
from app.ui.shared.option_card import Verdict
from tests.builders import MODULE_YAML, RESOURCES, TOKYO, take_quiz, write
from tests.conftest import OpenWorkspace
from tests.ui.conftest import Show
from tests.windows import CONTENT, click, focused_name, name_of, press, settle, texts


@pytest.fixture
def review(show: Show, look: Look, workspace: Workspace, aiko: Actor) -> ReviewPage:
    """An attempt whose first answer was wrong."""
    return show(ReviewPage(look, workspace.results, aiko, take_quiz(workspace, aiko, wrong=1)))


def item_of(page: ReviewPage) -> ItemView:
    """Return the item that is shown."""
    settle()
    return next(view for view in page.findChildren(ItemView) if view.isVisible())


def test_an_item_shows_ones_own_answer_and_the_key(review: ReviewPage) -> None:
    seen = texts(review)
    assert "Item 1 of 4" in seen
    assert "Not right. In short" in seen
    verdicts = {card.verdict() for card in item_of(review).cards()}
    assert Verdict.WRONG_CHOSEN in verdicts
    assert Verdict.RIGHT_MISSED in verdicts
    assert "This item rests on" in seen


def test_keys_lead_through_all_items_and_back_to_the_result(review: ReviewPage, qtbot: QtBot) -> None:
    assert focused_name() == "Next item"
    assert not review.back_button.isEnabled()
    press(Qt.Key.Key_Right)
    assert "Item 2 of 4" in texts(review)
    assert "Right. In short" in texts(review)
    press(Qt.Key.Key_Left)
    assert "Item 1 of 4" in texts(review)
    press(Qt.Key.Key_PageDown, Qt.Key.Key_Return, Qt.Key.Key_Right)
    assert "Item 4 of 4" in texts(review)
    assert name_of(review.next_button) == "Back to the result"
    with qtbot.waitSignal(review.closed):
        press(Qt.Key.Key_Return)


def test_nothing_can_be_changed_any_more(review: ReviewPage) -> None:
    view = item_of(review)
    chosen = view.chosen()
    for card in view.cards():
        click(card)
    assert view.chosen() == chosen


def test_escape_closes(review: ReviewPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(review.closed):
        press(Qt.Key.Key_Escape)


def test_the_lesson_page_can_be_reread(review: ReviewPage, qtbot: QtBot) -> None:
    settle()
    link = next(button for button in review.findChildren(Button) if button.text() == "Reread lesson page 1")
    with qtbot.waitSignal(review.reread) as told:
        click(link)
    assert told.args == ["tidy-desk", 1]


def test_a_review_can_begin_at_any_item(show: Show, look: Look, workspace: Workspace, aiko: Actor) -> None:
    page = show(ReviewPage(look, workspace.results, aiko, take_quiz(workspace, aiko), 3))
    assert "Item 3 of 4" in texts(page)


# ---------------------------------------------------------------- every kind of item


@pytest.fixture(scope="module")
def shipped() -> dict[ItemKind, tuple[Item, Module]]:
    """An item of each kind of the shipped course, with its module."""
    found: dict[ItemKind, tuple[Item, Module]] = {}
    for module in read_course(CONTENT).modules:
        for item in module.bank():
            found.setdefault(item.kind, (item, module))
    assert set(found) == set(ItemKind)
    return found


def wrong_answer(item: Item) -> tuple[str, ...]:
    """Return a complete answer to an item of any kind that is not wholly right."""
    if item.typed is not None:
        return ("987654321",)
    if item.kind is ItemKind.ORDERING:
        return tuple(reversed(item.parts()))
    if item.kind is ItemKind.MATCHING:
        ids = [pair.id for pair in item.pairs]
        return tuple(f"{left}={right}" for left, right in zip(ids, [*ids[1:], ids[0]], strict=True))
    if item.kind is ItemKind.SORTING:
        groups = [group.id for group in item.groups]
        return tuple(f"{card.id}={next(one for one in groups if one != card.group)}" for card in item.options)
    if item.kind is ItemKind.SCENARIO:
        return worst_way(item)
    wrong = next(option.id for option in item.options if not option.right)
    return ("false" if item.statement.is_true else "true", wrong) if item.statement is not None else (wrong,)


def worst_way(item: Item) -> tuple[str, ...]:
    """Return the first way through a scenario that does not end well."""
    ways: list[tuple[str, ...]] = [()]
    while True:
        way = ways.pop(0)
        scene = last_scene(item, way)
        if not scene.choices and (scene.mark or 0) < 1:
            return way
        ways += [(*way, f"{scene.id}={choice.id}") for choice in scene.choices]


def reviewed(show: Show, look: Look, item: Item, chosen: tuple[str, ...] | None) -> ReviewedItem:
    response = None if chosen is None else Response(chosen, mark(item, chosen), datetime(2026, 4, 1, tzinfo=TOKYO))
    return show(ReviewedItem(look, AttemptItem(1, item, item.parts(), False, response)))


def heard(widget: QWidget) -> str:
    """Return everything that is seen, and what a screen reader is told."""
    settle()
    shown = [one for one in widget.findChildren(QWidget) if one.isVisible()]
    return "\n".join([*texts(widget), *(name_of(one) for one in shown)])


def own_words(item: Item, chosen: tuple[str, ...], language: Language) -> list[str]:
    """Return what the person chose, in words."""
    if item.typed is not None:
        return list(chosen)
    if item.kind is ItemKind.SCENARIO:
        choices = {f"{scene.id}={one.id}": one.text for scene in item.scenes for one in scene.choices}
        return [choices[step].in_language(language) for step in chosen]
    if item.kind is ItemKind.MATCHING:
        rights = {pair.id: pair.right for pair in item.pairs}
        return [rights[step.partition("=")[2]].in_language(language) for step in chosen]
    if item.kind is ItemKind.SORTING:
        titles = {group.id: group.title for group in item.groups}
        return [titles[step.partition("=")[2]].in_language(language) for step in chosen]
    return [item.option(one).text.in_language(language) for one in chosen if one not in ("true", "false")]


def plain(text: str) -> str:
    """Return a text without what only emphasises, and without line breaks."""
    return " ".join(text.replace("**", "").split())


@pytest.mark.parametrize("language", ["en", "ja"])
@pytest.mark.parametrize("kind", list(ItemKind))
def test_every_kind_shows_ones_own_answer_the_key_and_the_reasons(
    show: Show, shipped: dict[ItemKind, tuple[Item, Module]], kind: ItemKind, language: Language
) -> None:
    item, _ = shipped[kind]
    chosen = wrong_answer(item)
    assert mark(item, chosen) < 1
    told = plain(heard(reviewed(show, Look(RESOURCES, "light", language), item, chosen)))
    for words in own_words(item, chosen, language):
        assert plain(words) in told
    key = [line.in_language(language) for line in key_lines(item)]
    if kind in (ItemKind.MATCHING, ItemKind.SORTING):  # both sides stand there, not with this arrow between
        key = [part for line in key for part in line.split(" → ")]
    if kind is ItemKind.ORDERING:
        key = [line.partition(". ")[2] for line in key]
    if kind is ItemKind.NUMERICAL:  # the unit stands beside one's own number
        key = [line.split()[0] for line in key]
    for words in key:
        assert plain(words) in told
    reasons = [option.feedback for option in item.options] + [pair.feedback for pair in item.pairs]
    if item.typed is not None:
        reasons.append(item.typed.feedback_if_wrong)
    if kind is ItemKind.SCENARIO:
        reasons += key_feedback(item)
    for reason in reasons:
        if kind is not ItemKind.MATCHING or reason in [pair.feedback for pair in item.pairs]:
            assert plain(reason.in_language(language)) in told


@pytest.mark.parametrize("kind", list(ItemKind))
def test_every_kind_that_was_not_answered_in_time_shows_its_key(
    show: Show, look: Look, shipped: dict[ItemKind, tuple[Item, Module]], kind: ItemKind
) -> None:
    item, _ = shipped[kind]
    told = plain(heard(reviewed(show, look, item, None)))
    assert "You did not answer this item." in told
    assert plain(item.stem.en) in told
    assert "Your answer" not in told
    for line in key_lines(item):
        assert plain(line.en) in told


# ---------------------------------------------------------------- back to the lesson


def test_an_item_of_an_assessment_leads_to_the_lesson_that_it_comes_from(
    show: Show, look: Look, opened: OpenWorkspace, course_folder: Path, qtbot: QtBot
) -> None:
    folder = course_folder / "modules/assessment"
    head = MODULE_YAML.replace("tidy-desk", "assessment")
    start, end = head.index("lesson:"), head.index("quiz:")
    write(folder / "module.yaml", head[:start] + "items_from: [tidy-desk]\n" + head[end:])
    workspace = opened()
    assert workspace.catalogue.course().problems == ()
    actor = learner(workspace.enrolment.join("00123", "Aiko Tanaka"))
    attempt = take_quiz(workspace, actor, "assessment")
    lessons = workspace.results.load(actor, attempt).lessons
    assert set(lessons) == {1, 2, 3, 4}
    page = show(ReviewPage(look, workspace.results, actor, attempt))
    settle()
    link = next(button for button in page.findChildren(Button) if button.text() == "Reread lesson page 1")
    assert "The tidy desk" in texts(page)
    with qtbot.waitSignal(page.reread) as told:
        click(link)
    assert told.args == ["tidy-desk", 1]
    assert workspace.lessons.open(actor, *told.args).page == 1


def test_a_page_that_left_the_course_is_not_led_to(
    workspace: Workspace, aiko: Actor, opened: OpenWorkspace, course_folder: Path
) -> None:
    attempt = take_quiz(workspace, aiko)
    assert workspace.results.load(aiko, attempt).lessons[1].page == 1
    for path in (course_folder / "modules/tidy-desk").rglob("*.yaml"):
        path.write_text(path.read_text("utf-8").replace("page: 01-desk", "page: 02-screen"), encoding="utf-8")
    moved = opened().results.load(aiko, attempt)
    assert moved.lessons[1].page == 2
    for path in (course_folder / "modules/tidy-desk").rglob("*.yaml"):
        path.write_text(path.read_text("utf-8").replace("  page: 02-screen\n", ""), encoding="utf-8")
    still_there = opened().results.load(aiko, attempt)
    assert still_there.lessons[1].page == 1  # where the attempt's own version says, as long as there is such a page
