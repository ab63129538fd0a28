"""“May I share this?” is walked by keyboard to an outcome; the way can be seen and changed, and is kept nowhere."""

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.people import Actor
from app.domain.sharing import OutcomeKind
from app.domain.sharing_summary import SharingSummary
from app.services.enrolment import learner
from app.services.workspace import Workspace, open_workspace
from app.ui.learner import share_page
from app.ui.learner.answer_card import AnswerCard
from app.ui.learner.policy_page import PolicyPage
from app.ui.learner.share_page import SharePage
from app.ui.learner.share_printing import print_summary, summary_document
from app.ui.places import Place, PlaceName
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.commitment_tag import CompactTags
from app.ui.shared.look import Look
from app.ui.shared.tag_button import TagButton
from tests.builders import StandingClock
from tests.ui.conftest import Show
from tests.windows import (
    CONTENT,
    ENGLISH,
    RESOURCES,
    Desk,
    click,
    focused,
    focused_name,
    name_of,
    number_key,
    press,
    settle,
    shades,
    tab_to,
    texts,
    type_text,
)

WHAT = "Names and addresses of 1,200 users"
COURIER = (1, 3, 2, 1, 1, 2)
"""A courier that wants the addresses for its own mailings, too, by the numbers of the answers."""

AMBULANCE = (1, 5, 4, 4, 1, 1)
MINISTRY = (1, 5, 4, 4, 3, 4)
OpenShare = Callable[..., SharePage]


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with one learner, in which the shipped course is published."""
    path = tmp_path_factory.mktemp("share") / "published.clausewise"
    workspace = open_workspace(path, CONTENT, StandingClock(), resources=RESOURCES)
    workspace.enrolment.join("00123", "Aiko Tanaka")
    workspace.catalogue.course()
    workspace.close()
    return path


@pytest.fixture
def workspace(published: Path, tmp_path: Path) -> Iterator[Workspace]:
    """A workspace of the test's own, with the shipped course."""
    path = tmp_path / "desk" / "training.clausewise"
    path.parent.mkdir()
    shutil.copy(published, path)
    workspace = open_workspace(path, CONTENT, StandingClock(), resources=RESOURCES)
    workspace.catalogue.course()
    yield workspace
    workspace.close()


@pytest.fixture
def aiko(workspace: Workspace) -> Actor:
    """The learner."""
    person = workspace.enrolment.current()
    assert person is not None
    return learner(person)


@pytest.fixture
def chosen() -> list[str]:
    """The file that the person chooses next; none if it is empty."""
    return []


@pytest.fixture
def printed() -> list[SharingSummary]:
    """What was sent to the printer."""
    return []


@pytest.fixture
def open_share(
    show: Show, workspace: Workspace, aiko: Actor, chosen: list[str], printed: list[SharingSummary]
) -> Iterator[OpenShare]:
    """Show the page with the keyboard where the window would put it."""
    worker = BackgroundWorker()

    def choose(_owner: QWidget, _name: str, _kinds: str) -> str:
        return chosen[-1] if chosen else ""

    def print_out(_owner: QWidget, _look: Look, summary: SharingSummary) -> None:
        printed.append(summary)

    def open_one(look: Look = ENGLISH, width: int = 1200, height: int = 800) -> SharePage:
        page = SharePage(look, workspace.sharing, aiko, date(2026, 4, 1), worker, choose, print_out)
        show(page, width, height)
        page.focus_control()
        settle()
        return page

    yield open_one
    worker.wait()


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader was told."""
    told: list[str] = []
    monkeypatch.setattr(share_page, "announce", lambda _widget, words: told.append(words))
    return told


def answer(*numbers: int) -> None:
    """Answer one question after another by number keys, leaving the field for own words first."""
    for number in numbers:
        if isinstance(focused(), QLineEdit):
            press(Qt.Key.Key_Return)
        press(number_key(number))


def step_names(page: SharePage) -> list[str]:
    assert page.path is not None
    return [name_of(row) for row in page.path.rows]


def states(page: SharePage) -> list[str]:
    """Return the words of the five exceptions from top to bottom."""
    settle()
    shown = [widget for widget in page.findChildren(QWidget) if widget.isVisible()]
    rows = [name_of(widget) for widget in shown if name_of(widget).startswith("§3.")]
    return [name.split(": ", 1)[1] for name in rows if ": " in name]


# ---------------------------------------------------------------- walking


def test_it_opens_on_the_first_question_with_the_field_for_own_words(open_share: OpenShare) -> None:
    page = open_share()
    seen = texts(page)
    assert "What is it?" in seen
    assert "I do not know" in seen
    assert "Your answers here are not kept." in seen
    assert isinstance(focused(), QLineEdit)
    assert focused_name() == "In a few words, for the summary only (optional)"
    assert states(page) == ["Open"] * 5
    assert not page.copy_button.isVisible()
    assert not page.again_button.isVisible()


def test_a_courier_with_plans_of_its_own_gets_nothing(open_share: OpenShare) -> None:
    page = open_share()
    type_text(WHAT)
    answer(*COURIER)
    seen = texts(page)
    assert "Do not share it with them" in seen
    assert WHAT in seen
    assert "No. They agreed to our newsletter only" in seen
    assert "What you can do instead" in seen
    assert "Send only the delivery addresses, and say in writing that they are for this delivery." in seen
    assert states(page) == ["Fails: purpose", "Not given", "Does not apply", "Does not apply", "Does not apply"]
    assert any("within the stated purpose only" in text for text in seen)


def test_an_ambulance_gets_what_prevents_the_harm_and_no_more(open_share: OpenShare) -> None:
    page = open_share()
    answer(*AMBULANCE)
    seen = texts(page)
    assert "Yes, now: to prevent the harm" in seen
    assert "For this and no more" in seen
    assert "Only what prevents the harm, and only to those who can prevent it." in seen
    assert states(page) == ["Does not apply", "Not given", "Not needed", "Holds", "Not needed"]


def test_who_does_not_know_is_led_to_the_privacy_desk(open_share: OpenShare) -> None:
    page = open_share()
    answer(*MINISTRY)
    seen = texts(page)
    assert "Stop and ask: the privacy desk checks it today" in seen
    assert "What to find out, and whom to ask" in seen
    assert states(page)[4] == "Not known: duty"
    assert states(page)[2] == "Open"


def test_the_mouse_answers_as_the_keys_do(open_share: OpenShare) -> None:
    page = open_share()
    for number in COURIER:
        settle()
        assert page.question is not None
        click(page.question.cards[number - 1])
    assert "Do not share it with them" in texts(page)


def test_arrows_move_between_answers_and_enter_answers(open_share: OpenShare) -> None:
    page = open_share()
    press(Qt.Key.Key_Down)
    assert focused_name().startswith("Information about users")
    press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up)
    assert focused_name() == "Cookie numbers or lines of an access log"
    press(Qt.Key.Key_Return)
    assert "Can they be tied to a person?" in texts(page)
    assert isinstance(focused(), AnswerCard)


def test_a_key_without_an_answer_does_nothing(open_share: OpenShare) -> None:
    page = open_share()
    press(Qt.Key.Key_Return, Qt.Key.Key_9)
    assert page.path is not None
    assert page.path.rows == []


def test_each_outcome_is_shown_with_its_words_and_its_lesson_page(
    open_share: OpenShare, workspace: Workspace, qtbot: QtBot
) -> None:
    page = open_share()
    assert page.sharing is not None
    kinds = set()
    for numbers in (COURIER, AMBULANCE, MINISTRY, (1, 1, 6), (3, 1), (1, 2, 2), (2, 3)):
        answer(*numbers)
        outcome = page.made().outcome
        assert outcome is not None
        kinds.add(outcome.kind)
        settle()
        assert outcome.title.en in texts(page)
        assert page.foot is not None
        with qtbot.waitSignal(page.lesson_wanted) as wanted:
            click_or_scroll(page, page.foot.read_button)
        module, number = wanted.args
        shown = workspace.catalogue.course().module(module).module.pages[number - 1]
        assert shown.commitments[0] == outcome.under
        page.again_button.click()
    assert kinds == set(OutcomeKind)


def click_or_scroll(page: SharePage, widget: QWidget) -> None:
    page.bring(widget)
    settle()
    click(widget)


# ---------------------------------------------------------------- what is heard


def test_the_outcome_is_announced_and_has_the_keyboard(open_share: OpenShare, announced: list[str]) -> None:
    page = open_share()
    answer(*COURIER)
    assert announced[-1].startswith("No. Do not share it with them")
    assert "another purpose" in announced[-1]
    assert focused() is page.outcome
    assert focused_name() == "Do not share it with them §3.1 Partner"


def test_each_question_is_announced_with_its_help(open_share: OpenShare, announced: list[str]) -> None:
    open_share()
    answer(1)
    assert announced == [
        "Who would receive it? What counts is who can see it in the end. A sister company, a user’s relative and a "
        "colleague who has left are outside."
    ]


def test_the_way_is_a_list_of_steps_to_a_screen_reader(open_share: OpenShare) -> None:
    page = open_share()
    type_text(WHAT)
    answer(1, 3, 2)
    assert page.path is not None
    assert name_of(page.path) == "The way so far, 3 steps"
    assert step_names(page) == [
        f"Step 1 of 3: What is it? {WHAT}",
        "Step 2 of 3: Who would receive it? A company that is not ours §1.2",
        "Step 3 of 3: Has the user agreed to exactly this? No. They agreed to our newsletter only §3.2",
    ]
    assert [name_of(row.change_button) for row in page.path.rows][1] == "Change: Who would receive it?"


def test_tab_goes_through_the_page_in_the_order_of_reading(open_share: OpenShare) -> None:
    page = open_share()
    answer(1, 3)
    met = []
    page.copy_button.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(14):
        met.append(focused_name())
        press(Qt.Key.Key_Tab)
    assert met[:4] == ["Copy summary", "Start again", "Change: What is it?", "Change: Who would receive it?"]
    assert met[4].startswith("It seems so.")
    assert met[9:14] == ["§3.1 Partner", "§3.2 Consent", "§3.3 Breach", "§3.4 Danger", "§3.5 Law"]


def test_the_outcome_is_told_by_icon_word_and_shape_not_by_colour_alone(open_share: OpenShare) -> None:
    page = open_share()
    answer(*COURIER)
    assert page.outcome is not None
    assert ENGLISH.colour("wrong").rgb() in shades(page.outcome.grab().toImage())
    assert page.findChildren(TagButton)
    tags = [name_of(one) for one in page.findChildren(CompactTags) if one.isVisible()]
    assert tags[:2] == ["§1.2", "§3.2"]


# ---------------------------------------------------------------- changing


def test_another_answer_takes_back_what_followed_and_says_so(open_share: OpenShare, announced: list[str]) -> None:
    page = open_share()
    answer(*COURIER)
    assert page.path is not None
    click_or_scroll(page, page.path.rows[1].change_button)
    assert "Another answer here takes back the 4 answers after it." in texts(page)
    assert focused_name() == "A company that is not ours"
    press(number_key(6))
    assert "The answers after it were taken back. Go on from here." in texts(page)
    assert "taken back" in announced[-1]
    assert len(step_names(page)) == 2
    assert "Has the user agreed to exactly this?" in texts(page)


def test_the_same_answer_once_more_keeps_what_followed(open_share: OpenShare) -> None:
    page = open_share()
    answer(*COURIER)
    assert page.path is not None
    click_or_scroll(page, page.path.rows[1].change_button)
    press(number_key(3))
    assert "Do not share it with them" in texts(page)
    assert len(step_names(page)) == 6


def test_escape_keeps_the_answer_that_was_going_to_be_changed(open_share: OpenShare) -> None:
    page = open_share()
    answer(*COURIER)
    assert page.path is not None
    click_or_scroll(page, page.path.rows[2].change_button)
    press(Qt.Key.Key_Escape)
    assert "Do not share it with them" in texts(page)
    assert focused() is page.outcome


def test_backspace_changes_the_last_answer(open_share: OpenShare) -> None:
    page = open_share()
    answer(*COURIER)
    press(Qt.Key.Key_Backspace)
    assert focused_name() == "No. They also want it for their own mailings"
    press(number_key(1))
    assert "Yes, to the partner, for this work" in texts(page)


def test_backspace_in_the_field_deletes_a_letter(open_share: OpenShare) -> None:
    page = open_share()
    type_text("Logs")
    press(Qt.Key.Key_Backspace)
    assert page.question is not None
    assert page.question.field is not None
    assert page.question.field.text() == "Log"


def test_starting_again_can_be_taken_back(open_share: OpenShare) -> None:
    page = open_share()
    type_text(WHAT)
    answer(*COURIER)
    click_or_scroll(page, page.again_button)
    assert isinstance(focused(), QLineEdit)
    assert step_names(page) == []
    tab_to("Bring my answers back")
    press(Qt.Key.Key_Return)
    assert "Do not share it with them" in texts(page)
    assert WHAT in texts(page)


def test_a_fresh_answer_ends_what_could_be_brought_back(open_share: OpenShare) -> None:
    page = open_share()
    answer(*COURIER)
    click_or_scroll(page, page.again_button)
    answer(2)
    assert "Bring my answers back" not in texts(page)


# ---------------------------------------------------------------- the summary


def test_the_summary_is_copied_as_text_with_date_version_way_and_outcome(
    open_share: OpenShare, announced: list[str]
) -> None:
    page = open_share()
    type_text(WHAT)
    answer(*COURIER)
    click_or_scroll(page, page.copy_button)
    copied = QGuiApplication.clipboard().text()
    for wanted in (
        "May I share this?",
        "Date: Wednesday 1 April 2026",
        "Policy: Handling user information, version 2026-01",
        "Outcome: No",
        f"1. What is it?\n   {WHAT} (Information about users",
        "6. Will they use it only within the purpose we stated?",
        "No. They also want it for their own mailings  [§3.1]",
        "Do not share it with them",
        "§3.1 Partner: Operations",
        "What you can do instead\n- Send only the delivery addresses",
        "It is not legal advice.",
    ):
        assert wanted in copied
    assert page.copy_button.text() == "Copied"
    assert announced[-1] == "The summary is in the clipboard."


def test_a_walk_that_is_not_finished_says_so_in_its_summary(open_share: OpenShare) -> None:
    page = open_share()
    answer(1, 3)
    click_or_scroll(page, page.copy_button)
    assert "Not decided yet" in QGuiApplication.clipboard().text()
    assert "Outcome:" not in QGuiApplication.clipboard().text()


def test_what_is_printed_is_the_whole_summary(
    open_share: OpenShare, printed: list[SharingSummary], tmp_path: Path
) -> None:
    page = open_share()
    answer(*AMBULANCE)
    assert page.foot is not None
    click_or_scroll(page, page.foot.print_button)
    (summary,) = printed
    assert summary == page.summary()
    document = summary_document(ENGLISH, summary)
    shown = document.toPlainText()
    for line in summary.as_text().split("\n"):
        words = line.strip().removeprefix("- ").split("  [")[0]
        assert words.split(": ", 1)[-1].split(". ", 1)[-1] in shown
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    print_summary(ENGLISH, summary, printer)
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")
    image = QImage(600, 800, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    document.drawContents(painter)
    painter.end()
    assert len(shades(image)) > 3


def test_own_words_are_printed_as_they_are_and_never_read_as_html(open_share: OpenShare, red_picture: Path) -> None:
    page = open_share()
    evil = f"<img src='{red_picture}'><b>all</b>"
    type_text(evil[:160])
    answer(1)
    document = summary_document(ENGLISH, page.summary())
    assert evil[:40] in document.toPlainText()
    assert evil[:40] in "".join(texts(page))


def test_the_summary_is_saved_where_the_person_wants_it(
    open_share: OpenShare, chosen: list[str], tmp_path: Path, qtbot: QtBot
) -> None:
    page = open_share()
    answer(*COURIER)
    assert page.foot is not None
    click_or_scroll(page, page.foot.save_button)
    assert page.foot.save_button.isEnabled(), "nothing was chosen"
    chosen.append(str(tmp_path / "share.pdf"))
    click_or_scroll(page, page.foot.save_button)
    assert not page.foot.save_button.isEnabled()
    foot = page.foot
    qtbot.waitUntil(foot.save_button.isEnabled, timeout=30_000)
    assert foot.saved.text() == f"Saved to {chosen[0]}"
    assert (tmp_path / "share.pdf").read_bytes().startswith(b"%PDF")


def test_a_file_that_cannot_be_written_is_told(open_share: OpenShare, chosen: list[str], qtbot: QtBot) -> None:
    page = open_share()
    answer(*COURIER)
    chosen.append("/nowhere/share.pdf")
    assert page.foot is not None
    foot = page.foot
    click_or_scroll(page, foot.save_button)
    qtbot.waitUntil(foot.save_button.isEnabled, timeout=30_000)
    assert "was not written" in foot.fault.text()


# ---------------------------------------------------------------- nothing is kept


def test_a_whole_walk_writes_nothing(
    open_share: OpenShare, workspace: Workspace, caplog: pytest.LogCaptureFixture
) -> None:
    folder = workspace.database.path.parent

    def everything() -> dict[str, bytes]:
        return {path.name: path.read_bytes() for path in folder.iterdir()}

    with caplog.at_level("DEBUG"):
        page = open_share()
        before = everything()
        type_text(WHAT)
        answer(*COURIER)
        page.again_button.click()
        answer(*MINISTRY)
    assert everything() == before
    assert caplog.text == ""


def test_another_language_finds_the_answers_again(open_share: OpenShare) -> None:
    page = open_share()
    type_text(WHAT)
    answer(1, 3, 2)
    page.hide()
    japanese = open_share(Look(RESOURCES, "dark", "ja"))
    seen = texts(japanese)
    assert "相手は、当社にとって何ですか。" in seen
    assert "いいえ。当社のお知らせを受け取ることだけに同意している" in seen
    assert WHAT in seen


def test_a_policy_without_questions_leads_to_the_policy(desk: Desk) -> None:
    window = desk.start()
    window.page.submitted.emit("00417", "Mirei Asanuma")  # type: ignore[attr-defined]
    window.go(Place(PlaceName.SHARE))
    settle()
    assert "This policy has no such questions" in texts(window.page)
    assert focused_name() == "Open the policy"
    press(Qt.Key.Key_Return)
    settle()
    assert isinstance(window.page, PolicyPage)


# ---------------------------------------------------------------- every look


@pytest.mark.parametrize("theme", ["light", "dark", "highContrast"])
@pytest.mark.parametrize("language", ["en", "ja"])
def test_everything_fits_at_twice_the_text_size(
    open_share: OpenShare, qapp: QApplication, theme: str, language: str
) -> None:
    from tests.ui.test_tour import cut_off, unheard

    page = open_share(Look(RESOURCES, theme, language, 2.0), 1044, 700)  # type: ignore[arg-type]
    for numbers in (COURIER, AMBULANCE, MINISTRY):
        answer(*numbers)
        settle()
        assert cut_off(page) == []
        assert unheard(page) == []
        assert page.scroll_area.horizontalScrollBar().maximum() == 0
        page.again_button.click()


def test_the_side_stands_beside_the_way_only_where_there_is_room(open_share: OpenShare) -> None:
    wide = open_share()
    answer(1)
    settle()
    exceptions = next(widget for widget in wide.findChildren(TagButton) if widget.commitment_id == "disclosure.law")
    assert wide.question is not None
    assert (
        exceptions.mapTo(wide, exceptions.rect().topLeft()).x()
        > wide.question.mapTo(wide, wide.question.rect().topRight()).x()
    )
    wide.hide()
    narrow = open_share(width=800)
    exceptions = next(widget for widget in narrow.findChildren(TagButton) if widget.commitment_id == "disclosure.law")
    assert narrow.question is not None
    assert exceptions.mapTo(narrow, exceptions.rect().topLeft()).x() < 400


class _Watcher(QObject):
    """Counts what is painted, and remembers every window that comes onto the screen."""

    def __init__(self) -> None:
        super().__init__()
        self.paints = 0
        self.windows: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.paints += event.type() == QEvent.Type.Paint
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(type(watched).__name__)
        return False


def test_a_walk_is_drawn_in_every_theme_and_opens_no_window(open_share: OpenShare, qapp: QApplication) -> None:
    for theme in ("light", "dark", "highContrast"):
        page = open_share(Look(RESOURCES, theme, "en"))  # type: ignore[arg-type]
        watcher = _Watcher()
        qapp.installEventFilter(watcher)
        page.again_button.click()
        answer(*COURIER)
        settle()
        qapp.removeEventFilter(watcher)
        assert watcher.paints > 20
        assert watcher.windows == []
        page.hide()
