"""All modules of the course: their pages, the attempts so far, and the way to each, by mouse and by keyboard."""

import time
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from app.domain.corrections import OtherResult
from app.domain.people import Actor
from app.services.correction_steps import CorrectionOrder
from app.services.module_listing import ListedModule
from app.services.workspace import Workspace
from app.ui.learner.certificate_saving import CertificateSaving
from app.ui.learner.modules_page import ModulesPage
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.look import Look
from tests.builders import StandingClock, take_quiz, text
from tests.ui.conftest import Show
from tests.windows import RESOURCES, click, focused_name, name_of, press, settle, texts

TODAY = date(2026, 4, 1)


class Shelf:
    """Opens the page of Aiko's modules."""

    def __init__(self, show: Show, workspace: Workspace, actor: Actor, target: Path) -> None:
        self._show, self._workspace, self._actor, self._target = show, workspace, actor, target
        self.worker = BackgroundWorker()

    def open(self, look: Look, opened: str = "", listing: object = None, width: int = 984) -> ModulesPage:
        saving = CertificateSaving(
            look, self._workspace.certificates, self._actor, lambda *_: str(self._target), self.worker
        )
        page = ModulesPage(look, listing or self._workspace.modules, saving, self._actor, TODAY, opened)
        return self._show(page, width, 800)


@pytest.fixture
def shelf(show: Show, workspace: Workspace, aiko: Actor, tmp_path: Path) -> Shelf:
    """Aiko's modules."""
    return Shelf(show, workspace, aiko, tmp_path / "certificate.pdf")


def described(widget: object) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Description)


def test_every_module_is_listed_closed_in_the_order_of_the_course(
    shelf: Shelf, look: Look, workspace: Workspace, aiko: Actor
) -> None:
    take_quiz(workspace, aiko, "tidy-desk")
    page = shelf.open(look)
    course = [current.module.id for current in workspace.catalogue.course().modules]
    assert [head.module.id for head in page.heads] == course
    assert "2 modules, about 20 minutes in all. Passed: 1." in texts(page)
    assert page.sheet is None
    assert all(described(head).startswith("Closed. ") for head in page.heads)


def test_a_row_opens_by_mouse_and_by_enter_and_closes_again(shelf: Shelf, look: Look) -> None:
    page = shelf.open(look)
    page.focus_control()
    press(Qt.Key.Key_Return)
    assert page.opened() == page.heads[0].module.id
    assert described(page.heads[0]).startswith("Open. ")
    assert "None yet. Each will stand here with its result." in texts(page)
    click(page.heads[1])
    assert page.opened() == page.heads[1].module.id
    assert described(page.heads[0]).startswith("Closed. ")
    click(page.heads[1])
    assert page.sheet is None


def test_arrow_keys_go_from_row_to_row(shelf: Shelf, look: Look) -> None:
    page = shelf.open(look)
    page.focus_control()
    press(Qt.Key.Key_Down)
    assert page.heads[1].hasFocus()
    press(Qt.Key.Key_Down)
    assert page.heads[1].hasFocus()
    press(Qt.Key.Key_Up)
    assert page.heads[0].hasFocus()


def test_any_lesson_page_is_opened(shelf: Shelf, look: Look, workspace: Workspace, aiko: Actor, qtbot: QtBot) -> None:
    workspace.lessons.open(aiko, "tidy-desk", 1)
    page = shelf.open(look, "tidy-desk")
    first, second = page.sheet.page_buttons
    assert (described(first), described(second)) == ("Read", "To come")
    assert name_of(second).startswith("Page 2: ")
    with qtbot.waitSignal(page.page_wanted) as told:
        click(second)
    assert told.args == ["tidy-desk", 2]


def test_attempts_stand_newest_first_with_result_and_certificate(
    shelf: Shelf, look: Look, workspace: Workspace, clock: StandingClock, aiko: Actor, qtbot: QtBot
) -> None:
    failed = take_quiz(workspace, aiko, "tidy-desk", wrong=4)
    clock.advance(days=1)
    passed = take_quiz(workspace, aiko, "tidy-desk")
    page = shelf.open(look, "tidy-desk")
    seen = texts(page)
    assert {"1 Apr 2026 09:00", "Not passed, 0 %", "2 Apr 2026 09:00", "Passed 100 %"} <= set(seen)
    assert [described(button) for button in page.sheet.result_buttons] == [
        "2 Apr 2026 09:00, Passed 100 %",
        "1 Apr 2026 09:00, Not passed, 0 %",
    ]
    for button, attempt in zip(page.sheet.result_buttons, (passed, failed), strict=True):
        with qtbot.waitSignal(page.result_wanted) as told:
            button.click()
        assert told.args == [attempt]
    (certificate,) = page.sheet.certificate_buttons
    click(certificate)
    qtbot.waitUntil(lambda: "Saved to" in page.saving.text(), timeout=60_000)  # its fonts load for seconds
    assert "%PDF" in shelf._target.read_bytes()[:8].decode("latin-1")
    shelf.worker.wait()


def test_a_certificate_that_is_being_written_outlives_its_row(
    shelf: Shelf, look: Look, workspace: Workspace, aiko: Actor, qtbot: QtBot
) -> None:
    take_quiz(workspace, aiko, "tidy-desk")
    page = shelf.open(look, "tidy-desk")
    page.sheet.certificate_buttons[0].click()
    page.heads[0].click()
    page.heads[1].click()
    qtbot.waitUntil(lambda: "Saved to" in page.saving.text(), timeout=60_000)  # its fonts load for seconds
    assert shelf._target.exists()


@pytest.mark.parametrize(
    ("state", "words", "signal"),
    [
        ("new", "Start", "module_wanted"),
        ("reading", "Continue", "module_wanted"),
        ("in quiz", "Continue the quiz", "module_wanted"),
        ("failed", "Retake the quiz", "quiz_wanted"),
        ("passed", "Retake the quiz", "quiz_wanted"),
    ],
)
def test_the_button_of_a_module_goes_on_with_it(
    shelf: Shelf, look: Look, workspace: Workspace, aiko: Actor, qtbot: QtBot, state: str, words: str, signal: str
) -> None:
    if state == "reading":
        workspace.lessons.open(aiko, "tidy-desk", 2)
    elif state == "in quiz":
        workspace.quizzes.start(aiko, "tidy-desk")
    elif state != "new":
        take_quiz(workspace, aiko, "tidy-desk", wrong=0 if state == "passed" else 4)
    page = shelf.open(look, "tidy-desk")
    assert page.sheet.go_on_button.text() == words
    with qtbot.waitSignal(getattr(page, signal)) as told:
        click(page.sheet.go_on_button)
    assert told.args == ["tidy-desk"]


def test_tab_goes_as_one_reads(shelf: Shelf, look: Look, workspace: Workspace, aiko: Actor) -> None:
    take_quiz(workspace, aiko, "tidy-desk")
    page = shelf.open(look)
    place = next(at for at, head in enumerate(page.heads) if head.module.id == "tidy-desk")
    page.heads[place].click()
    page.heads[place].setFocus()
    met = []
    for _ in range(5):
        press(Qt.Key.Key_Tab)
        met.append(focused_name())
    assert met[0].startswith("Page 1: ")
    assert met[1].startswith("Page 2: ")
    assert met[2:] == ["Result", "Certificate", "Retake the quiz"]


class LongListing:
    """Two hundred modules, each of which has been taken forty times."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def load(self, actor: Actor) -> tuple[ListedModule, ...]:
        one = next(listed for listed in self._workspace.modules.load(actor) if listed.attempts)
        title = text("A title that goes on and on and has no end " * 4)
        pages = tuple(replace(page, title=title) for page in one.pages)
        return tuple(
            replace(one, shown=replace(one.shown, id=f"m{n}", title=title), pages=pages, attempts=one.attempts * 40)
            for n in range(200)
        )


@pytest.mark.parametrize(("width", "scale"), [(984, 1.0), (820, 1.5), (1044, 2.0)])
def test_two_hundred_modules_with_long_titles_fit(
    shelf: Shelf, workspace: Workspace, aiko: Actor, width: int, scale: float
) -> None:
    take_quiz(workspace, aiko, "tidy-desk")
    began = time.perf_counter()
    page = shelf.open(Look(RESOURCES, "light", "en", scale), "m150", LongListing(workspace), width)
    assert time.perf_counter() - began < 5
    settle()
    assert len(page.heads) == 200
    assert page.scroll_area.horizontalScrollBar().maximum() == 0
    content = page._content.width()
    assert all(
        button.mapTo(page._content, button.rect().topRight()).x() < content for button in page.sheet.page_buttons
    )
    top = page.heads[150].mapTo(page, page.heads[150].rect().topLeft()).y()
    assert 0 <= top < page.height()


def test_modules_are_listed_in_japanese(shelf: Shelf, workspace: Workspace) -> None:
    page = shelf.open(Look(RESOURCES, "dark", "ja"), "tidy-desk")
    assert "机の上を片づける" in [name_of(head) for head in page.heads]
    assert "机の上に置いてよいもの。" in texts(page)


def test_a_record_that_was_corrected_stands_beside_the_new_one(
    shelf: Shelf, look: Look, workspace: Workspace, aiko: Actor, hr: Actor
) -> None:
    take_quiz(workspace, aiko, "tidy-desk", wrong=2)
    [listed] = workspace.modules.load(aiko)[0].attempts or workspace.modules.load(aiko)[1].attempts
    workspace.correcting.correct(hr, CorrectionOrder(listed.completion, OtherResult(3, 4), "Marked wrongly"))
    page = shelf.open(look, "tidy-desk")
    seen = texts(page)
    assert "Passed 75 %, after a correction" in seen
    assert "Not passed, 50 %, corrected since" in seen
    assert "2 modules, about 20 minutes in all. Passed: 1." in seen
    assert len(page.sheet.result_buttons) == 2
    assert len(page.sheet.certificate_buttons) == 1
