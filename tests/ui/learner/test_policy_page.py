"""Every commitment can be looked up by words of either language, with the keyboard alone and at any size."""

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from app.domain.examples import Known, examples_of
from app.domain.home import CommitmentState
from app.domain.inquiries import AboutKind
from app.domain.marking import best_response
from app.domain.people import Actor
from app.services.enrolment import learner
from app.services.workspace import Workspace, open_workspace
from app.ui.learner.link_row import LinkRow
from app.ui.learner.policy_model import ROW, PolicyModel
from app.ui.learner.policy_page import PolicyPage
from app.ui.shared.look import Look
from tests.builders import StandingClock, take_quiz
from tests.domain.test_examples import secrets_of
from tests.ui.conftest import Show
from tests.ui.test_tour import cut_off
from tests.windows import CONTENT, RESOURCES, click, focused, focused_name, name_of, press, settle, texts, type_text

OpenPage = Callable[..., PolicyPage]


@pytest.fixture
def course_workspace(workspace_path: Path, clock: StandingClock) -> Iterator[Workspace]:
    """A workspace with the course that is shipped."""
    workspace = open_workspace(workspace_path, CONTENT, clock, resources=RESOURCES, chance=random.Random(1))
    yield workspace
    workspace.close()


@pytest.fixture
def mirei(course_workspace: Workspace) -> Actor:
    """A learner of the shipped course."""
    return learner(course_workspace.enrolment.join("00417", "Mirei Asanuma"))


@pytest.fixture
def open_page(show: Show, course_workspace: Workspace, mirei: Actor) -> OpenPage:
    """Show the policy in a window."""

    def open_one(
        commitment: str = "", language: str = "en", scale: float = 1.0, size: tuple[int, int] = (984, 800)
    ) -> PolicyPage:
        look = Look(RESOURCES, "light", language, scale)
        page = show(PolicyPage(look, course_workspace.policy, mirei, commitment), *size)
        page.focus_control()
        settle()
        return page

    return open_one


def rows(page: PolicyPage) -> list[str]:
    """Return the headings and the numbers of what is listed."""
    found = [page.list.model().index(place, 0).data(ROW) for place in range(page.list.model().rowCount())]
    return [row.number or row.heading for row in found]


def search(page: PolicyPage, words: str) -> None:
    """Type words into the search field and wait until they are searched."""
    page.search.setFocus()
    page.search.clear()
    type_text(words)
    press(Qt.Key.Key_End)
    page.search.returnPressed.disconnect(page._open_from_search)
    press(Qt.Key.Key_Return)
    page.search.returnPressed.connect(page._open_from_search)


def test_every_commitment_stands_in_its_section_in_order(open_page: OpenPage) -> None:
    page = open_page()
    listed = rows(page)
    assert listed[:3] == ["§1 Undertakings", "1.1", "1.2"]
    assert [row for row in listed if row.startswith("§")] == [
        "§1 Undertakings",
        "§2 Purposes",
        "§3 Disclosure",
        "§4 Cookies",
        "§5 Access logs",
    ]
    assert len(listed) == 30
    assert "25 commitments" in texts(page)
    assert focused() is page.search


def test_a_commitment_is_shown_whole(open_page: OpenPage) -> None:
    page = open_page("disclosure.danger")
    seen = texts(page.detail)
    for words in (
        "Someone’s life, body or property is in imminent danger and disclosure is needed urgently.",
        "Both are needed",
        "Policy, “Purposes”, second list, 4",
        "Stands in “Handling user information”, wording 2026-01, since 1 January 2026",
        "Not read yet",
        "Real danger is not always imminent",
        "When may it leave the company?",
        "Final assessment",
    ):
        assert words in seen
    assert page.list.current() == "disclosure.danger"
    assert focused() is page.list


@pytest.mark.parametrize("language", ["en", "ja"])
@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("差し迫った", ["3.4"]),
        ("IMMINENT ", ["3.4"]),
        ("ｉｍｍｉｎｅｎｔ\u3000緊急", ["3.4"]),
        ("§3.4", ["3.4"]),
        ("委託先目的", ["3.1"]),
        ("ｸｯｷｰ", ["4.1", "4.2", "4.3", "4.4"]),
    ],
)
def test_what_is_typed_is_found_whatever_the_language(
    open_page: OpenPage, language: str, query: str, expected: list[str]
) -> None:
    page = open_page(language=language)
    search(page, query)
    found = rows(page)
    own = found[: found.index("Only in lesson pages")] if "Only in lesson pages" in found else found
    assert [row for row in own if not row.startswith("§")] == expected
    assert page.detail is not None


def test_the_list_says_why_something_was_found(open_page: OpenPage) -> None:
    page = open_page()
    search(page, "courier")
    assert rows(page)[0] == "Only in lesson pages"
    row = page.list.model().index(1, 0).data(ROW)
    start, end = row.passage_spans[0]
    assert row.passage[start:end].casefold() == "courier"
    assert row.where.startswith("Lesson: ")
    said = page.list.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("§1.2 No third party. Open. Lesson: ")


def test_how_much_was_found_is_shown_and_announced(open_page: OpenPage, monkeypatch: pytest.MonkeyPatch) -> None:
    page = open_page()
    heard: list[str] = []
    monkeypatch.setattr("app.ui.learner.policy_page.announce", lambda _widget, words: heard.append(words))
    search(page, "cookie")
    assert "6 commitments match" in texts(page)
    search(page, "zebra")
    search(page, "委託先目的")
    assert heard == ["6 commitments match", "No commitment matches “zebra”.", "1 commitment matches"]


def test_nothing_found_says_so_and_can_be_cleared(open_page: OpenPage) -> None:
    page = open_page()
    search(page, "zebra")
    assert "No commitment matches “zebra”." in texts(page)
    assert page.detail is None
    assert not page.list.isVisible()
    click(page.clear_button)
    assert len(rows(page)) == 30
    assert page.search.text() == ""
    assert focused() is page.search
    assert page.detail is not None


def test_a_commitment_that_is_still_found_stays_open(open_page: OpenPage) -> None:
    page = open_page("disclosure.law")
    search(page, "law")
    assert page.shown() == "disclosure.law"
    search(page, "cookie")
    assert page.shown() == "cookie.sent"


def test_arrows_go_through_the_list_and_show_what_they_come_to(open_page: OpenPage) -> None:
    page = open_page()
    press(Qt.Key.Key_Down)
    assert focused() is page.list
    for number in ("1.2", "1.3", "1.4", "1.5", "2.1"):
        press(Qt.Key.Key_Down)
        assert page.list.currentIndex().data(ROW).number == number
        assert page.shown() == page.list.current()
    press(Qt.Key.Key_Up)
    assert page.shown() == "undertaking.comply-improve"


def test_enter_leads_into_what_is_shown_and_escape_back_to_the_list(open_page: OpenPage) -> None:
    page = open_page()
    search(page, "imminent")
    press(Qt.Key.Key_Return)
    assert page.shown() == "disclosure.danger"
    assert focused_name() == "Ask or doubt"
    press(Qt.Key.Key_Tab)
    assert focused_name() == "Real danger is not always imminent"
    press(Qt.Key.Key_Escape)
    assert focused() is page.list
    press(Qt.Key.Key_Return)
    assert focused_name() == "Ask or doubt"


@pytest.mark.parametrize("where", ["list", "detail"])
def test_slash_and_ctrl_f_lead_to_the_search_field(open_page: OpenPage, where: str) -> None:
    page = open_page("disclosure.danger")
    for key, modifier in (
        (Qt.Key.Key_Slash, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier),
    ):
        (page.list if where == "list" else page.detail.links[0]).setFocus()
        QTest.keyClick(focused(), key, modifier)
        assert focused() is page.search
        assert page.search.text() == ""
    type_text("/")
    assert page.search.text() == "/"


def test_keys_scroll_what_is_shown(open_page: OpenPage) -> None:
    page = open_page("disclosure.danger", size=(984, 420))
    page.detail.ask_button.setFocus()
    bar = page.detail_area.verticalScrollBar()
    bar.setValue(0)
    for key, down in ((Qt.Key.Key_Down, True), (Qt.Key.Key_PageDown, True), (Qt.Key.Key_PageUp, False)):
        before = bar.value()
        press(key)
        assert (bar.value() > before) is down


def test_lesson_pages_open_at_the_right_page(open_page: OpenPage, qtbot: QtBot, course_workspace: Workspace) -> None:
    page = open_page("disclosure.danger")
    for row in [row for row in page.detail.links if row.accessibleDescription().startswith("Not read")]:
        with qtbot.waitSignal(page.page_wanted) as told:
            row.click()
        module, number = told.args
        opened = course_workspace.catalogue.course().module(module).module.pages[number - 1]
        assert "disclosure.danger" in opened.commitments
        assert opened.title.en == name_of(row)


def test_modules_open_by_keyboard(open_page: OpenPage, qtbot: QtBot) -> None:
    page = open_page("disclosure.danger")
    row = next(row for row in page.detail.links if name_of(row) == "Final assessment")
    assert row.accessibleDescription() == "Not begun yet"
    row.setFocus()
    with qtbot.waitSignal(page.module_wanted) as told:
        press(Qt.Key.Key_Return)
    assert told.args == ["final-assessment"]


def test_a_question_is_about_exactly_the_commitment_shown(open_page: OpenPage, qtbot: QtBot) -> None:
    page = open_page("cookie.what")
    with qtbot.waitSignal(page.ask_wanted) as told:
        page.detail.ask_button.click()
    subject = told.args[0]
    assert (subject.kind, subject.about, subject.number) == (AboutKind.COMMITMENT, "cookie.what", "4.2")


def test_what_was_read_and_proved_is_said_with_its_day(
    open_page: OpenPage, course_workspace: Workspace, mirei: Actor
) -> None:
    course_workspace.lessons.open(mirei, "anonymous", 1)
    quiz = course_workspace.quizzes.start(mirei, "decline")
    for place in quiz.attempt.items:
        course_workspace.quizzes.submit_answer(mirei, quiz.attempt.id, place.position, best_response(place.item))
    course_workspace.quizzes.finish(mirei, quiz.attempt.id, "en")
    page = open_page("purpose.may-decline")
    assert "Proved on 1 April 2026" in texts(page.detail)
    modules = {name_of(row): row.accessibleDescription() for row in page.detail.findChildren(LinkRow)}
    assert modules["The user may decline"] == "Passed 100 %"
    states = {row.number: row.state for row in (page.list.model().index(n, 0).data(ROW) for n in range(30))}
    assert states["2.6"] is CommitmentState.PROVED
    assert CommitmentState.READ in states.values()


def test_examples_show_their_answer_only_after_passing(
    open_page: OpenPage, course_workspace: Workspace, mirei: Actor
) -> None:
    modules = tuple(current.module for current in course_workspace.catalogue.course().modules)
    everything = Known(frozenset(module.id for module in modules), frozenset(), frozenset(), frozenset())
    items = {item.id: item for module in modules for item in module.items}
    about = [items[example.item] for example in examples_of("purpose.may-decline", modules, everything)]
    secrets = set().union(*(secrets_of(item) for item in about))

    def told(page: PolicyPage) -> set[str]:
        seen: set[str] = set()
        for _ in range(6):
            seen |= set(texts(page.detail))
            if page.detail.example_card is not None:
                page.detail.example_card.another_button.click()
        return seen

    assert told(open_page("purpose.may-decline")) & secrets == set()
    quiz = course_workspace.quizzes.start(mirei, "decline")
    for place in quiz.attempt.items:
        course_workspace.quizzes.submit_answer(mirei, quiz.attempt.id, place.position, best_response(place.item))
        assert told(open_page("purpose.may-decline")) & secrets == set()
    course_workspace.quizzes.finish(mirei, quiz.attempt.id, "en")
    after = told(open_page("purpose.may-decline"))
    assert after & secrets, "after passing, an answer has to be there: else this test proves nothing"


def test_another_example_follows_and_the_first_comes_again(open_page: OpenPage) -> None:
    page = open_page("undertaking.answer")
    card = page.detail.example_card
    first = texts(card)
    assert "Example 1 of 3" in first
    assert any("once you have passed" in text for text in first)
    card.another_button.setFocus()
    press(Qt.Key.Key_Return)
    assert "Example 2 of 3" in texts(card)
    assert focused() is card.another_button
    card.another_button.click()
    card.another_button.click()
    assert texts(card) == first


def test_without_examples_it_is_said_where_they_come_from(open_page: OpenPage) -> None:
    page = open_page("log.outsourced")
    assert page.detail.example_card is None
    assert any("Examples come from items that you have met" in text for text in texts(page.detail))


def test_a_commitment_that_is_gone_is_said_and_the_list_is_there(open_page: OpenPage) -> None:
    page = open_page("undertaking.gone")
    assert "not in the policy any more" in page.notice.text()
    assert len(rows(page)) == 30
    assert focused() is page.search
    search(page, "cookie")
    assert page.notice.text() == ""


def test_at_large_text_the_list_and_a_commitment_take_turns(open_page: OpenPage) -> None:
    page = open_page(scale=2.0, size=(1044, 700))
    assert page.list.isVisible()
    assert not page.detail_area.isVisible()
    press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert page.detail_area.isVisible()
    assert not page.list.isVisible()
    assert focused_name() == "All commitments"
    assert page.shown() == "undertaking.no-third-party"
    press(Qt.Key.Key_Escape)
    assert focused() is page.list
    assert page.list.current() == "undertaking.no-third-party"
    press(Qt.Key.Key_Return, Qt.Key.Key_Slash)
    assert focused() is page.search
    assert page.list.isVisible()


@pytest.mark.parametrize("language", ["en", "ja"])
@pytest.mark.parametrize(("scale", "size"), [(1.0, (984, 800)), (2.0, (1044, 700)), (1.5, (1044, 700))])
def test_nothing_is_cut_off(open_page: OpenPage, language: str, scale: float, size: tuple[int, int]) -> None:
    for commitment in ("", "disclosure.partner", "undertaking.protect", "cookie.anonymous"):
        page = open_page(commitment, language, scale, size)
        for _ in range(4):
            settle()
        assert cut_off(page) == []
    search(page, "しまうま zebra")
    settle()
    assert cut_off(page) == []


def test_the_list_is_a_list_to_a_screen_reader(open_page: OpenPage) -> None:
    page = open_page("disclosure.danger")
    interface = QAccessible.queryAccessibleInterface(page.list)
    assert interface.role() is QAccessible.Role.List
    assert name_of(page.list) == "Commitments"
    assert name_of(page.search) == "Search in both languages"


def test_the_model_keeps_the_rules_of_models(course_workspace: Workspace, mirei: Actor) -> None:
    overview = course_workspace.policy.overview(mirei)
    model = PolicyModel(overview.policy, "en")
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for query in ("", "cookie", "zebra", "courier"):
        model.show_hits(course_workspace.policy.search(mirei, query, "en"), overview.states)
    assert tester.model() is model
    assert model.rowCount() > 0


def test_the_small_course_shows_an_example_with_its_answer(
    show: Show, look: Look, workspace: Workspace, aiko: Actor
) -> None:
    take_quiz(workspace, aiko)
    page = show(PolicyPage(look, workspace.policy, aiko, "protect.desk"), 984, 800)
    seen = texts(page.detail.example_card)
    assert "The right answer" in seen or "False, because" in seen
    assert "In short" in seen
