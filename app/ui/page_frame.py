"""The window's inside: the navigation, one page beside it, and the focus ring over both."""

from collections.abc import Mapping
from functools import partial
from types import MappingProxyType
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.people import Actor, Person, Role
from app.ui.shared.labels import line_icon
from app.ui.shared.lines import swap
from app.ui.shared.look import Look
from app.ui.shared.role_words import say_role
from app.ui.shared.sidebar import Sidebar
from app.ui.shared.text_flow import TextBlock

_OF_TRAINER = ("items", "studio-modules", "coverage", "statistics", "import")
_OF_TRAINER_ALONE = ("items", "studio-modules", "coverage", "import")
_ROOM = {"people": 1120, "assignments": 1120, "records": 1120, "statistics": 1120}
"""Width in the design's pixels that a page needs beside the navigation; where there is less, that folds to icons."""
_OF_HR_ALONE = ("overview", "people", "assignments", "records", "reminders", "exports", "integrity", "sign-ins")
_OF_HR = ("overview", "people", "assignments", "records", "reminders", "exports", "inbox", "integrity", "sign-ins")


class FoldMemory(Protocol):
    """Remembers which sections of the navigation somebody opened (True) or folded."""

    def load_folds(self) -> dict[str, bool]:
        """Return what was chosen, by the names of sections."""

    def save_folds(self, opened: Mapping[str, bool]) -> None:
        """Remember what is chosen."""


class PageFrame(QWidget):
    """Shows one page at a time; `chosen` tells the name of the place that was pressed in the navigation.

    `sign_out_pressed` asks to close HR’s side. `counts` is how much waits at entries of the navigation at first.
    """

    chosen = Signal(str)
    sign_out_pressed = Signal()

    def __init__(
        self,
        look: Look,
        folds: FoldMemory | None = None,
        counts: Mapping[str, int] = MappingProxyType({}),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._needs, self._folds = look, 0, folds
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._sidebar = Sidebar(look)
        self._sidebar.add_heading(self.tr("Your training"), "training")
        self._sidebar.add_place("home", "house", self.tr("Home"))
        self._sidebar.add_place("modules", "book-open", self.tr("Modules"))
        self._sidebar.add_place("practice", "repeat", self.tr("Practice"))
        self._sidebar.add_place("share", "split", self.tr("May I share this?"))
        self._sidebar.add_place("policy", "scroll-text", self.tr("The policy"))
        self._sidebar.add_place("my-data", "id-card", self.tr("My data"))
        self._sidebar.add_heading(self.tr("HR"), "hr")
        self._sidebar.add_place("overview", "layout-grid", self.tr("Overview"))
        self._sidebar.add_place("people", "users", self.tr("People"))
        self._sidebar.add_place("assignments", "list-checks", self.tr("Assignments"))
        self._sidebar.add_place("records", "table-2", self.tr("Records"))
        self._sidebar.add_place("reminders", "bell", self.tr("Reminders"))
        self._sidebar.add_place("exports", "file-output", self.tr("Exports"))
        self._sidebar.add_place("integrity", "shield-check", self.tr("Integrity"))
        self._sidebar.add_heading(self.tr("Questions"))
        self._sidebar.add_place("inbox", "inbox", self.tr("Inbox"))
        self._sidebar.add_heading(self.tr("Trainer"), "trainer")
        self._sidebar.add_place("items", "square-pen", self.tr("Items"))
        self._sidebar.add_place("studio-modules", "library", self.tr("Modules, publishing"))
        self._sidebar.add_place("coverage", "map", self.tr("Coverage"))
        self._sidebar.add_place("statistics", "chart-spline", self.tr("Statistics"))
        self._sidebar.add_place("import", "file-input", self.tr("Import and export"))
        self._sidebar.add_place("sign-ins", "key-round", self.tr("Sign-ins"), foot=True)
        self._sidebar.add_place("settings", "settings", self.tr("Settings"), foot=True)
        self._give_keys()
        self.page = QWidget()
        row.addWidget(self._sidebar)
        self._reads_only = False
        self._strip = self._make_strip()
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self._column.addWidget(self._strip)
        self._column.addWidget(self.page, 1)
        row.addLayout(self._column, 1)
        self._sidebar.chosen.connect(self.chosen)
        self._sidebar.sign_out_pressed.connect(self.sign_out_pressed)
        self._sidebar.section_folded.connect(self._keep_fold)
        if folds is not None:
            self._sidebar.choose_open(folds.load_folds())
        self._sidebar.hide()
        for name, count in counts.items():
            self.set_count(name, count)

    def set_count(self, name: str, count: int) -> None:
        """Show at an entry of the navigation how much waits there; 0 shows nothing."""
        self._sidebar.set_count(name, count)

    def show_person(self, person: Person) -> None:
        """Show at the foot of the navigation whose program this is."""
        self._sidebar.show_person(person.name, person.department or person.number)

    def show_signed_in(self, actor: Actor | None) -> None:
        """Show who is signed in to HR's side, with the way out; None is nobody."""
        if actor is None:
            self._sidebar.show_signed_in("", "")
        else:
            self._sidebar.show_signed_in(actor.name, say_role(actor.role.value))
        self._sidebar.hide_places(_hidden_from(actor))
        self._reads_only = actor is not None and actor.role is Role.AUDITOR
        if not self._reads_only:
            self._strip.hide()

    def set_aside(self) -> QWidget:
        """Take the page out of the window without dropping it, and return it."""
        page, self.page = self.page, QWidget()
        self._column.removeWidget(page)
        self._column.addWidget(self.page, 1)
        return page

    def show_page(self, page: QWidget, place: str = "", room: int = 0) -> None:
        """Show a page in the place of the one before, which is dropped.

        `place` is its name in the navigation; without one the page has the window for itself. `room` is the width in
        the design's pixels that it needs beside the navigation, where that is more than its place always needs.
        """
        swap(self._column, self.page, page, 1)
        self._strip.setVisible(self._reads_only and place in (*_OF_HR, "statistics"))
        self.page = page
        self._needs = max(room, _ROOM.get(place, 0))
        self._sidebar.setVisible(bool(place))
        self._sidebar.mark(place)
        self._fold()
        page.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fold()
        super().resizeEvent(event)

    def _give_keys(self) -> None:
        """Let Ctrl and a digit lead to the first nine entries, from every page that has the navigation.

        Elsewhere they do nothing: a page would take the digit for an option of its item.
        """
        for number, name in enumerate(self._sidebar.names()[:9], start=1):
            sequence = QKeySequence(f"Ctrl+{number}")
            self._sidebar.set_key(name, sequence.toString(QKeySequence.SequenceFormat.NativeText))
            QShortcut(sequence, self).activated.connect(partial(self._choose, name))

    def _choose(self, name: str) -> None:
        if self._sidebar.isVisible():
            self.chosen.emit(name)

    def _make_strip(self) -> QWidget:
        """Return the line over HR's pages that tells an auditor why nothing can be changed there."""
        look, strip = self._look, QWidget()
        strip.setObjectName("sidebar")
        strip.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(strip)
        row.setContentsMargins(look.px(24), look.px(6), look.px(24), look.px(6))
        row.setSpacing(look.px(8))
        row.addWidget(line_icon(look, "eye", "textMuted", "meta"), 0, Qt.AlignmentFlag.AlignTop)
        words = self.tr("You are signed in as an auditor: you see everything here, and change and export nothing.")
        row.addWidget(TextBlock(look, words, "meta", "textMuted"), 1)
        strip.hide()
        return strip

    def _fold(self) -> None:
        width, plain = self.width() / self._look.scale, self._look.plain
        narrow = width < plain("sidebarCollapseBelow")
        self._sidebar.collapse(narrow or width < self._needs + plain("sidebarWidth"))

    def _keep_fold(self, section: str, opened: bool) -> None:
        if self._folds is not None:
            self._folds.save_folds({**self._folds.load_folds(), section: opened})


def _hidden_from(actor: Actor | None) -> tuple[str, ...]:
    """Return the entries that are nothing for whoever is signed in; before anybody is, one leads to the studio."""
    if actor is None:
        return _OF_TRAINER[1:]
    if actor.role is Role.TRAINER:
        return _OF_HR_ALONE
    return () if actor.role is Role.HR else _OF_TRAINER_ALONE
