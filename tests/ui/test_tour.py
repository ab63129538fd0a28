"""The tour draws every screen; nothing on any of them is cut off or nameless, at one or at two times the text size."""

import random
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLabel, QVBoxLayout, QWidget

from app.services.backing_up import SafetyCopies
from app.services.file_keys import FileKeys
from app.services.protecting import Protecting
from app.services.workspace import Workspace, open_workspace
from app.ui.application import wear
from app.ui.learner.answer_card import AnswerCard
from app.ui.main_window import MainWindow
from app.ui.shared.buttons import Button, KeyHint
from app.ui.shared.commitment_tag import CommitmentTag
from app.ui.shared.labels import label
from app.ui.shared.look import Look
from app.ui.shared.option_card import OptionCard
from app.ui.shared.preferences import Preferences
from app.ui.shared.tag_button import TagButton
from app.ui.shared.text_flow import TextBlock
from app.ui.tour import TourOrder, run_tour
from tests.integrity.long_form import LONG
from tests.keychains import NoKeychain
from tests.ui.conftest import Show
from tests.windows import CONTENT, ENGLISH, RESOURCES, TRANSLATED, settle, shades

NOW = datetime(2026, 3, 12, 10, 42, 7, tzinfo=timezone(timedelta(hours=9)))
PASSWORD = "sample-password"
FLOWING = TextBlock | OptionCard | AnswerCard
"""What grows in height where its text needs more lines."""

LOOKS = [pytest.param(Look(RESOURCES, "light", "en", 1.0), id="en")]
"""Every screen in four looks takes minutes: the two that differ most always, the others with CLAUSEWISE_LONG=1."""

if TRANSLATED:
    LOOKS.append(pytest.param(Look(RESOURCES, "light", "ja", 2.0), id="ja, 200 %"))
if LONG:
    LOOKS.append(pytest.param(Look(RESOURCES, "light", "en", 2.0), id="en, 200 %"))
if TRANSLATED and LONG:
    LOOKS.append(pytest.param(Look(RESOURCES, "light", "ja", 1.0), id="ja"))


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with a small organisation, to be copied."""
    path = tmp_path_factory.mktemp("tour") / "sample.clausewise"
    workspace = open_workspace(path, CONTENT, lambda: NOW, resources=RESOURCES)
    workspace.sign_ins.set_up("HR", PASSWORD, PASSWORD)
    workspace.samples.make(people=60, records=240, seed=1)
    workspace.close()
    return path


def cut_off(window: QWidget) -> list[str]:
    """Return what of a window cannot be read whole: too narrow or too low for its text, or beyond its page's edge."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        what = f"{type(widget).__name__} “{(words(widget) or '')[:40]}”"
        wide, high = widget.width(), widget.height()
        if isinstance(widget, QLabel) and widget.text() and not widget.wordWrap():
            if widget.sizeHint().width() > wide:
                found.append(f"{what} is {widget.sizeHint().width()} wide and has {wide}")
        elif isinstance(widget, Button | CommitmentTag | TagButton | KeyHint):
            if widget.sizeHint().width() > wide or widget.sizeHint().height() > high:
                found.append(f"{what} needs {widget.sizeHint().toTuple()} and has {(wide, high)}")
        elif widget.layout() is None and widget.hasHeightForWidth() and widget.heightForWidth(wide) > high:
            found.append(f"{what} is {widget.heightForWidth(wide)} high at {wide} and has {high}")
        if words(widget) and not frame_of(widget, window).contains(range_of(widget, window)):
            found.append(f"{what} reaches from {range_of(widget, window)} out of {frame_of(widget, window)}")
    return found


_NO_CONTROL = (QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Window, QAccessible.Role.Pane)


def unheard(window: QWidget) -> list[str]:
    """Return the controls that a screen reader cannot tell: what takes the keyboard and has no name or no role."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not widget.isEnabled() or isinstance(widget, QAbstractScrollArea):
            continue
        if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or widget.focusProxy() is not None:
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        name = interface.text(QAccessible.Text.Name) if interface else ""
        if not name.strip():
            found.append(f"{type(widget).__name__} “{widget.objectName()}” has no name")
        if interface is None or interface.role() in _NO_CONTROL:
            found.append(f"{type(widget).__name__} “{name}” has no role")
    return found


def words(widget: QWidget) -> str:
    """Return the text that a widget shows, if it is one that shows a text."""
    if isinstance(widget, CommitmentTag | TagButton | KeyHint):
        return widget.accessibleName()
    return widget.text() if isinstance(widget, QLabel | Button | FLOWING) else ""


class Across(tuple[int, int]):
    """From where to where something reaches from left to right, in pixels of the window."""

    def contains(self, other: "Across") -> bool:
        """Whether another one lies in it."""
        return self[0] <= other[0] and other[1] <= self[1]


def range_of(widget: QWidget, window: QWidget) -> Across:
    """Return where a widget reaches."""
    left = widget.mapTo(window, QPoint(0, 0)).x()
    return Across((left, left + widget.width()))


def frame_of(widget: QWidget, window: QWidget) -> Across:
    """Return what can be seen around a widget: the page that scrolls up and down, the popup, or the window."""
    parent = widget.parentWidget()
    while parent is not None and parent is not window:
        if parent.isWindow():
            return range_of(parent, window)
        if isinstance(parent.parentWidget(), QAbstractScrollArea):
            return range_of(parent, window)
        parent = parent.parentWidget()
    return Across((0, window.width()))


@dataclass
class Critic:
    """Looks at each screen of the tour before it is drawn."""

    faults: dict[str, list[str]] = field(default_factory=dict)
    seen: list[str] = field(default_factory=list)

    def look(self, name: str, window: MainWindow) -> None:
        """Note what is cut off or nameless on a screen."""
        self.seen.append(name)
        if silent := unheard(window):
            self.faults[name] = silent
            return
        faults = cut_off(window)
        for _ in range(10):  # layouts within layouts take several rounds
            if not faults:
                return
            settle()
            faults = cut_off(window)
        if faults:
            self.faults[name] = faults


def tour(look: Look, sample: Path, folder: Path, watch: Callable[[str, MainWindow], None]) -> list[Path]:
    """Draw the tour of a workspace in a look."""
    path = folder / "tour.clausewise"
    shutil.copy(sample, path)

    times = [NOW]

    def workspace() -> Workspace:
        return open_workspace(path, CONTENT, lambda: times[-1], resources=RESOURCES, chance=random.Random(3))

    preferences = Preferences("light", look.language, look.scale)
    order = TourOrder(
        folder / "pictures",
        look,
        preferences,
        (1100, 700),
        path,
        lambda: times[-1].date(),
        ("HR", PASSWORD),
        pause=80,
        pass_days=lambda days: times.append(times[-1] + timedelta(days=days)),
        build_safety=lambda: SafetyCopies(path, lambda: times[-1]),
        build_protecting=lambda: Protecting(path, FileKeys(NoKeychain())),
    )
    try:
        return run_tour(order, workspace, watch)
    finally:
        wear(QApplication.instance(), ENGLISH, [])


@pytest.mark.qt_log_ignore("^This plugin does not support", extend=True)
@pytest.mark.parametrize("look", LOOKS)
def test_every_screen_is_drawn_and_nothing_is_cut_off(look: Look, sample: Path, tmp_path: Path) -> None:
    critic = Critic()
    files = tour(look, sample, tmp_path, critic.look)
    folder = files[0].parent
    assert critic.faults == {}, f"look at {folder}"
    assert [file.stem[4:] for file in files] == critic.seen
    assert len(critic.seen) >= 25
    screens = {
        "welcome",
        "home-new",
        "quiz-before",
        "result-passed",
        "review",
        "hr-records",
        "settings",
        "practice-before",
        "practice-end",
        "share-question",
        "share-change",
        "share-no",
        "share-yes",
        "share-ask",
    }
    assert screens <= set(critic.seen)
    for file in files:
        image = QImage(str(file))
        assert (image.width(), image.height()) == (1100, 700)
        colours = shades(image.scaled(220, 140))  # every fifth pixel says as much
        assert len(colours) > 10, f"{file.name} is blank"
        assert max(colours.values()) < 0.98 * 220 * 140, f"{file.name} is blank"


def test_text_that_is_cut_off_would_be_found(show: Show, look: Look) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    narrow, button, block = (
        label(look, "A long label"),
        Button(look, "A long button"),
        TextBlock(look, "Words " * 60, "body"),
    )
    for widget in (narrow, button, block):
        column.addWidget(widget)
    show(window, 400, 300)
    settle()
    assert cut_off(window) == []
    narrow.setFixedWidth(20)
    button.setFixedWidth(30)
    block.setFixedHeight(10)
    settle()
    assert [fault.split()[0] for fault in sorted(cut_off(window))] == ["Button", "QLabel", "TextBlock"]
    narrow.setMinimumWidth(0)
    narrow.setMaximumWidth(300)
    narrow.setGeometry(QRect(350, 0, 300, 20))
    assert any("reaches from" in fault for fault in cut_off(window))


def test_a_control_without_name_or_role_would_be_found(show: Show, look: Look) -> None:
    window = QWidget()
    bare, named = QWidget(window), Button(look, "A button")
    named.setParent(window)
    bare.setGeometry(0, 0, 20, 20)
    show(window, 400, 300)
    assert unheard(window) == []
    bare.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    assert [fault.split(" has ")[1] for fault in unheard(window)] == ["no name", "no role"]
    named.setText("")
    named.setAccessibleName("")
    assert len(unheard(window)) == 3
