"""A tag opens its commitment over the page; Escape closes it and the keyboard is back on the tag."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.policy import Policy
from app.formats.course_folder import read_course
from app.ui.shared.commitment_popover import CommitmentOpener
from app.ui.shared.commitment_tag import CommitmentTag
from app.ui.shared.look import Look
from app.ui.shared.tag_button import TagButton
from tests.builders import CONTENT_FOLDER
from tests.ui.conftest import Show
from tests.windows import RESOURCES, click, click_at, focused, focused_name, name_of, press, settle, shades, texts


@pytest.fixture(scope="module")
def policy() -> Policy:
    """The policy that is shipped."""
    return read_course(CONTENT_FOLDER).policies[0]


class TaggedPage(QWidget):
    """A page with a tag at its top and one at its bottom, which counts the keys that come through to it."""

    def __init__(self, look: Look, policy: Policy, *, leads: bool = True) -> None:
        super().__init__()
        self.opener = CommitmentOpener(look, self, leads=leads)
        column = QVBoxLayout(self)
        self.tags = [self.opener.tag(policy, policy.commitment(one)) for one in ("disclosure.danger", "cookie.what")]
        column.addWidget(self.tags[0], 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        column.addWidget(self.tags[1], 0, Qt.AlignmentFlag.AlignRight)
        self.keys: list[int] = []

    def keyPressEvent(self, event: object) -> None:
        self.keys.append(event.key())


@pytest.fixture
def page(show: Show, look: Look, policy: Policy) -> TaggedPage:
    """A page with two tags, the keyboard on the first."""
    shown = show(TaggedPage(look, policy), 1000, 700)
    shown.tags[0].setFocus()
    return shown


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_key_opens_the_whole_commitment(page: TaggedPage, policy: Policy, key: Qt.Key) -> None:
    press(key)
    seen = texts(page.opener.popover)
    danger = policy.commitment("disclosure.danger")
    for text in (danger.text.en, danger.note.en, danger.conditions.title.en, danger.reference.en):
        assert text in seen
    assert any("wording 2026-01, since 1 January 2026" in text for text in seen)
    assert focused_name() == "Open in the policy"


def test_a_click_opens_it_too(page: TaggedPage) -> None:
    click(page.tags[1])
    assert page.opener.popover is not None
    assert name_of(page.opener.popover.panel) == "§4.2 What it is"


def test_escape_closes_and_the_keyboard_is_on_the_tag(page: TaggedPage) -> None:
    for tag in page.tags:
        tag.setFocus()
        press(Qt.Key.Key_Return, Qt.Key.Key_Escape)
        assert page.opener.popover is None
        assert focused() is tag
    assert page.keys == []


def test_the_button_and_a_press_beside_the_panel_close_it(page: TaggedPage) -> None:
    press(Qt.Key.Key_Return)
    click(page.opener.popover.close_button)
    assert page.opener.popover is None
    assert focused() is page.tags[0]
    press(Qt.Key.Key_Return)
    panel = page.opener.popover.panel
    click(panel)
    assert page.opener.popover is not None
    click_at(page, panel.geometry().right() + 40, panel.geometry().bottom())
    assert page.opener.popover is None
    assert focused() is page.tags[0]


def test_no_key_reaches_the_page_behind(page: TaggedPage) -> None:
    press(Qt.Key.Key_Return)
    for key in (Qt.Key.Key_1, Qt.Key.Key_F, Qt.Key.Key_O, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown):
        press(key)
    assert page.keys == []
    assert page.opener.popover is not None
    press(Qt.Key.Key_Escape, Qt.Key.Key_F)
    assert page.keys == [Qt.Key.Key_F]


def test_tab_goes_round_in_the_panel(page: TaggedPage) -> None:
    press(Qt.Key.Key_Return)
    met = []
    for _ in range(4):
        met.append(focused_name())
        press(Qt.Key.Key_Tab)
    assert met == ["Open in the policy", "Close"] * 2
    press(Qt.Key.Key_Backtab)
    assert focused_name() == "Close"


def test_the_link_tells_which_commitment_to_look_up(page: TaggedPage, qtbot: QtBot) -> None:
    press(Qt.Key.Key_Return)
    with qtbot.waitSignal(page.opener.policy_wanted) as told:
        press(Qt.Key.Key_Return)
    assert told.args == ["disclosure.danger"]
    assert page.opener.popover is None


def test_where_the_page_should_not_be_left_there_is_no_link(show: Show, look: Look, policy: Policy) -> None:
    page = show(TaggedPage(look, policy, leads=False), 1000, 700)
    page.tags[0].setFocus()
    press(Qt.Key.Key_Return)
    assert focused_name() == "Close"
    assert "Open in the policy" not in texts(page)
    press(Qt.Key.Key_Tab)
    assert focused_name() == "Close"
    press(Qt.Key.Key_Return)
    assert focused() is page.tags[0]


def test_a_tag_is_a_button_with_name_and_words_and_one_that_is_shown_only_is_none(
    page: TaggedPage, look: Look, policy: Policy
) -> None:
    tag = page.tags[0]
    interface = QAccessible.queryAccessibleInterface(tag)
    assert interface.role() is QAccessible.Role.Button
    assert name_of(tag) == "§3.4 Danger"
    assert interface.text(QAccessible.Text.Description) == policy.commitment("disclosure.danger").text.en
    assert tag.focusPolicy() is Qt.FocusPolicy.StrongFocus
    shown_only = CommitmentTag(look, "3.4", "Danger")
    assert shown_only.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert shown_only.sizeHint() == tag.sizeHint()


def test_a_pressed_tag_looks_pressed(page: TaggedPage) -> None:
    tag = page.tags[0]
    rest = shades(tag.grab().toImage())
    tag.setDown(True)
    pressed = shades(tag.grab().toImage())
    assert rest != pressed
    assert TagButton.of(page.opener._look, read_course(CONTENT_FOLDER).policies[0].commitment("log.why"))


@pytest.mark.parametrize("language", ["en", "ja"])
@pytest.mark.parametrize(("scale", "size"), [(1.0, (1200, 800)), (2.0, (1100, 700)), (1.0, (880, 600))])
def test_the_panel_lies_inside_the_page_and_its_text_can_be_read(
    show: Show, policy: Policy, language: str, scale: float, size: tuple[int, int]
) -> None:
    look = Look(RESOURCES, "light", language, scale)
    page = show(TaggedPage(look, policy), *size)
    for tag in page.tags:
        tag.click()
        settle()
        popover = page.opener.popover
        assert page.rect().contains(popover.panel.geometry())
        assert popover._words.width() >= look.px(200)
        assert popover._words.height() >= popover._words.heightForWidth(popover._words.width())
        assert popover.close_button.width() >= popover.close_button.sizeHint().width()
        popover.dismiss()


def test_the_panel_stays_inside_when_the_window_changes(page: TaggedPage) -> None:
    press(Qt.Key.Key_Return)
    page.resize(600, 420)
    settle()
    assert page.opener.popover.rect() == page.rect()
    assert page.rect().contains(page.opener.popover.panel.geometry())


def test_up_and_down_scroll_what_is_longer_than_the_window(show: Show, policy: Policy) -> None:
    page = show(TaggedPage(Look(RESOURCES, "light", "en", 2.0), policy), 900, 500)
    page.tags[0].click()
    settle()
    bar = page.opener.popover._scroll_area.verticalScrollBar()
    assert bar.maximum() > 0
    press(Qt.Key.Key_Down)
    assert bar.value() > 0
    press(Qt.Key.Key_Up)
    assert bar.value() == 0
