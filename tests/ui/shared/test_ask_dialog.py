"""A question is written in a small dialog, which loses nothing without asking once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.domain.inquiries import LONGEST_TEXT, AboutKind, InquiryKind, Subject
from app.domain.texts import Text
from app.ui.shared.ask_dialog import AskDialog
from app.ui.shared.look import Look
from tests.ui.conftest import Show
from tests.windows import RESOURCES, click, focused, focused_name, name_of, press, settle, tab_to, texts, type_text

DANGER = Subject(AboutKind.COMMITMENT, "disclosure.danger", Text("Danger", "差し迫った危険"), "3.4")
ITEM = Subject(AboutKind.ITEM, "x.y", Text("A courier\nasks " * 30, "配送会社"), "")


@pytest.fixture
def told() -> list[tuple[InquiryKind, str]]:
    """What a dialog asked."""
    return []


@pytest.fixture
def dialog(show: Show, look: Look, told: list[tuple[InquiryKind, str]]) -> AskDialog:
    """A dialog about a commitment, with the keyboard in the text."""
    made = AskDialog(look, DANGER)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    made.asked.connect(lambda kind, text: told.append((kind, text)))
    shown = show(made, 480, 420)
    made.words.setFocus()
    return shown


def test_it_says_what_it_is_about_and_who_reads_it(dialog: AskDialog) -> None:
    seen = texts(dialog)
    assert "About §3.4 Danger" in seen
    assert "The trainer reads it, with your name. The answer will be under My data." in seen
    assert focused_name() == "Your question"


def test_a_long_stem_is_named_by_its_beginning(show: Show, look: Look) -> None:
    shown = show(AskDialog(look, ITEM), 480, 420)
    about = next(text for text in texts(shown) if text.startswith("About"))
    assert about.endswith("…”")
    assert "\n" not in about
    assert len(about) < 140


def test_a_question_is_told_with_ctrl_and_enter(dialog: AskDialog, told: list[tuple[InquiryKind, str]]) -> None:
    type_text("Why is it so?")
    from PySide6.QtTest import QTest

    QTest.keyClick(focused(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert told == [(InquiryKind.QUESTION, "Why is it so?")]


def test_a_doubt_is_told_by_keyboard_alone(dialog: AskDialog, told: list[tuple[InquiryKind, str]]) -> None:
    type_text("The key is wrong")
    press(Qt.Key.Key_Backtab, Qt.Key.Key_Space)
    assert "What seems wrong, and why?" in texts(dialog)
    tab_to("Send")
    press(Qt.Key.Key_Return)
    assert told == [(InquiryKind.DOUBT, "The key is wrong")]


def test_a_refusal_is_said_and_what_was_written_stays(dialog: AskDialog) -> None:
    type_text("x")
    dialog.refuse("Write more.")
    assert dialog.notice.text() == "Write more."
    assert dialog.words.toPlainText() == "x"
    assert focused() is dialog.words
    type_text("y")
    assert dialog.notice.text() == ""


def test_after_sending_it_says_where_the_answer_will_be(dialog: AskDialog) -> None:
    type_text("x")
    dialog.show_sent()
    assert "Sent. The answer will be under My data." in texts(dialog)
    assert focused_name() == "Close"
    press(Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert dialog.result() == AskDialog.DialogCode.Accepted


def test_leaving_without_a_text_asks_nothing(dialog: AskDialog) -> None:
    press(Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize("leave", ["escape", "cancel", "window"])
def test_leaving_with_a_text_asks_once(dialog: AskDialog, leave: str) -> None:
    type_text("half a thought")
    if leave == "escape":
        press(Qt.Key.Key_Escape)
    elif leave == "cancel":
        click(dialog.cancel_button)
    else:
        dialog.close()
    assert dialog.isVisible()
    assert "What you wrote was not sent and would be lost." in texts(dialog)
    assert focused_name() == "Keep writing"
    press(Qt.Key.Key_Return)
    assert focused() is dialog.words
    assert dialog.words.toPlainText() == "half a thought"
    press(Qt.Key.Key_Escape)
    click(dialog.discard_button)
    assert not dialog.isVisible()


def test_characters_are_counted_where_the_end_comes_near(dialog: AskDialog) -> None:
    dialog.words.setPlainText("x" * 100)
    assert not any("characters" in text for text in texts(dialog))
    dialog.words.setPlainText("x" * (LONGEST_TEXT - 10))
    assert "1,990 of 2,000 characters" in texts(dialog)


@pytest.mark.parametrize("language", ["en", "ja"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_off(show: Show, language: str, scale: float) -> None:
    from tests.ui.test_tour import cut_off

    made = AskDialog(Look(RESOURCES, "light", language, scale), DANGER)
    shown = show(made, made.width(), min(made.height(), 680))
    settle()
    assert made.minimumSizeHint().height() <= 680
    assert cut_off(shown) == []
    type_text("text")
    made.reject()
    settle()
    assert cut_off(shown) == []
    made.show_sent()
    settle()
    assert cut_off(shown) == []
    assert isinstance(focused(), QWidget)
    assert name_of(made.close_button)
