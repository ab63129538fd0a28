"""The navigation: where one can go, who one is, and the settings."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.shared.labels import label, tip
from app.ui.shared.lines import hairline
from app.ui.shared.logo import Logo
from app.ui.shared.look import Look
from app.ui.shared.nav_items import Initials, NavHeading, NavItem

_COMFORTABLE = 28
"""Height of an entry in pixels of the design below which sections rather fold than all entries shrink."""


@dataclass(slots=True)
class _Section:
    """A group of entries; `choice` is whether a person opened or folded it, None as long as they did neither.

    `fits` is whether it is open where nobody chose.
    """

    name: str
    heading: NavHeading
    line: QWidget | None
    entries: list[str] = field(default_factory=list)
    choice: bool | None = None
    fits: bool = True

    def is_open(self) -> bool:
        """Whether it is open though nothing of it is shown now."""
        return not self.name or (self.fits if self.choice is None else self.choice)


class Sidebar(QWidget):
    """The navigation column; `chosen` tells the name of the entry that was pressed, `sign_out_pressed` the way out.

    A section with a name of its own folds. Where nobody chose, it is folded as far as a window of this height has no
    room for all; nothing folds because somebody goes to another page or opens a section. The one that holds what is
    shown now is open always. `section_folded` tells that somebody opened (True) or folded one. Where the window is too
    low, the entries above the foot scroll, with the keyboard too.
    """

    chosen = Signal(str)
    sign_out_pressed = Signal()
    section_folded = Signal(str, bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = look
        self._items: dict[str, NavItem] = {}
        self._sections: list[_Section] = []
        self._current: _Section | None = None
        self._collapsed = False
        self._hidden: frozenset[str] = frozenset()
        self._wide_parts: list[QWidget] = []
        self._margin = look.px(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.px(18), 0, look.px(14))
        column.setSpacing(look.number("navItemGap"))
        self._brand = brand = QHBoxLayout()
        brand.setSpacing(look.px(10))
        brand.addWidget(Logo(look))
        name = label(look, "Clausewise", "brand")
        self._wide_parts.append(name)
        brand.addWidget(name, 1)
        column.addLayout(brand)
        places = QWidget()
        self._places = QVBoxLayout(places)
        self._places.setContentsMargins(0, 0, 0, 0)
        self._places.setSpacing(look.number("navItemGap"))
        self._places.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._area = QScrollArea()
        self._area.setViewport(QWidget())  # one of Qt's own costs a start 20 ms: see `lines.scrolling`
        self._area.setWidget(places)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for part in (self._area.viewport(), places):
            part.setAutoFillBackground(False)  # the column's own fill shows through
        # The scroll bar stands in the margin, so that entries keep their place and width beside it.
        self._area.verticalScrollBar().rangeChanged.connect(self._make_room)
        self._area.verticalScrollBar().valueChanged.connect(self._show_edge)
        self._edge = hairline()  # where entries go on above, they end at a line
        self._edge.setParent(self._area)
        self._edge.hide()
        column.addWidget(self._area, 1)
        self._below = column_below = QVBoxLayout()
        column_below.setSpacing(look.number("navItemGap"))
        column.addLayout(column_below)
        self._signed_in = label(look, "", "caption", "muted")
        self._signed_in.setContentsMargins(look.px(10), look.px(4), 0, 0)
        self._sign_out = NavItem(look, "log-out", self.tr("Sign out"))
        self._sign_out.setCheckable(False)
        self._sign_out.clicked.connect(self.sign_out_pressed)
        self._feet = QVBoxLayout()
        self._feet.setSpacing(look.number("navItemGap"))
        self._foot_line = hairline()  # else whoever is signed in would look like a part of the section above
        column_below.addWidget(self._foot_line)
        column_below.addWidget(self._signed_in)
        column_below.addWidget(self._sign_out)
        column_below.addLayout(self._feet)
        self._who_line = hairline()
        self._who_line.hide()
        column_below.addSpacing(look.px(8))
        column_below.addWidget(self._who_line)
        column_below.addSpacing(look.px(8))
        self._who = QHBoxLayout()
        self._who.setSpacing(look.px(10))
        column_below.addLayout(self._who)
        self._who_signed_in = ""
        self.collapse(False)

    def add_place(self, name: str, icon: str, text: str, *, foot: bool = False) -> NavItem:
        """Add an entry; `foot` puts it at the bottom."""
        item = NavItem(self._look, icon, text)
        item.clicked.connect(lambda: self.chosen.emit(name))
        if not foot:
            item.focused.connect(partial(self._area.ensureWidgetVisible, item, 0, self._look.px(8)))
        (self._feet if foot else self._places).addWidget(item)
        self._items[name] = item
        if not foot:
            self._sections[-1].entries.append(name)
        return item

    def set_count(self, name: str, count: int) -> None:
        """Show at an entry how much waits there; an unknown name is no error, for not every window has every entry."""
        if name in self._items:
            self._items[name].set_count(count)

    def names(self) -> tuple[str, ...]:
        """Return the names of the entries from top to bottom."""
        return tuple(self._items)

    def set_key(self, name: str, key: str) -> None:
        """Name the key that leads to an entry."""
        self._items[name].set_key(key)

    def add_heading(self, text: str, name: str = "") -> None:
        """Begin a section of entries, which folds if it has a `name`; collapsed, a hairline parts it from others."""
        heading = NavHeading(self._look, text, folds=bool(name))
        line = None
        if self._places.count():
            line = hairline()
            line.hide()
            self._places.addWidget(line)
        section = _Section(name, heading, line)
        heading.clicked.connect(partial(self._turn, section))
        heading.focused.connect(partial(self._area.ensureWidgetVisible, heading, 0, self._look.px(8)))
        self._sections.append(section)
        self._places.addWidget(heading)

    def choose_open(self, choices: Mapping[str, bool]) -> None:
        """Open (True) and fold sections as somebody did before."""
        for section in self._sections:
            section.choice = choices.get(section.name)
        self._fit_sections()

    def headings(self) -> dict[str, NavHeading]:
        """Return the headings of the sections that fold, by name."""
        return {one.name: one.heading for one in self._sections if one.name}

    def show_signed_in(self, name: str, role: str) -> None:
        """Show who is signed in, with the way out; an empty role is nobody."""
        words = self.tr("{name}, {role}", "who is signed in").format(name=name, role=role) if name else role
        self._who_signed_in = words
        fitting = QFontMetricsF(self._signed_in.font()).elidedText(
            words, Qt.TextElideMode.ElideRight, self._look.number("sidebarWidth") - self._look.px(36)
        )
        self._signed_in.setText(fitting)
        self._signed_in.setToolTip(tip(words))
        self._sign_out.setAccessibleDescription(words)
        self.collapse(self._collapsed)

    def show_person(self, name: str, below: str) -> None:
        """Show whose program this is."""
        while item := self._who.takeAt(0):
            if widget := item.widget():
                self._wide_parts = [part for part in self._wide_parts if part is not widget]
                widget.deleteLater()
        words = QWidget()
        lines = QVBoxLayout(words)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        shown = QFontMetricsF(self._look.font("control")).elidedText(
            name, Qt.TextElideMode.ElideRight, self._look.px(136)
        )
        first = label(self._look, shown, "control")
        first.setToolTip(tip(name))
        lines.addWidget(first)
        lines.addWidget(label(self._look, below, "caption", "muted"))
        self._who.addWidget(Initials(self._look, name))
        self._who.addWidget(words, 1)
        self._wide_parts.append(words)
        words.setVisible(not self._collapsed)
        self._who_line.show()

    def hide_places(self, names: Iterable[str]) -> None:
        """Hide these entries, and show all others; a group without any is hidden with its name."""
        self._hidden = frozenset(names)
        self._fit_sections()

    def mark(self, name: str) -> None:
        """Mark the entry that is shown now, and open its section."""
        for key, item in self._items.items():
            item.setChecked(key == name)
        self._current = next((one for one in self._sections if name in one.entries), self._current)
        if self._current is not None:
            self._current.fits = True  # and stays so when somebody goes elsewhere
        self._show_sections()
        QTimer.singleShot(0, self, partial(self._bring_into_view, name))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().height() != event.oldSize().height():
            self._fit_sections()
        self._edge.setGeometry(self._margin, 0, self.width() - 2 * self._margin, 1)

    def _show_edge(self, scrolled: int) -> None:
        self._edge.setVisible(scrolled > 0)

    def _turn(self, section: _Section) -> None:
        """Open a section that is folded, or fold it."""
        section.choice = not section.heading.isChecked()
        self._show_sections()
        if section.choice and section.entries:
            QTimer.singleShot(0, self, partial(self._bring_into_view, section.entries[0]))
        self.section_folded.emit(section.name, section.choice)

    def _bring_into_view(self, name: str) -> None:
        """Scroll to an entry, with as much of its section as there is room for."""
        section = next((one for one in self._sections if name in one.entries), None)
        if section is not None:
            for part in (self._items[section.entries[-1]], section.heading, self._items[name]):
                self._area.ensureWidgetVisible(part, 0, self._look.px(4))

    def _fit_sections(self) -> None:
        """Find out what there is room for where nobody chose."""
        there = self._sections_there()
        opened = [one for one in there if not one.name or one is self._current or one.choice is not False]
        # What nobody uses most is folded first: the trainer's and HR's side before one's own training.
        free = [one for one in reversed(opened) if one.name and one is not self._current and one.choice is None]
        while free and self._height_of(there, opened) > self._room():
            opened.remove(free.pop(0))
        for section in self._sections:
            section.fits = section in opened
        self._show_sections()

    def _sections_there(self) -> list[_Section]:
        return [one for one in self._sections if not self._hidden.issuperset(one.entries)]

    def _show_sections(self) -> None:
        """Show the entries of the sections that are to be open, and hide those of the others."""
        there = self._sections_there()
        for section in self._sections:
            shown = section in there and (section is self._current or section.is_open())
            fixed = not section.name or section is self._current
            section.heading.show_open(opened=shown, fixed=fixed)
            fits_in = section in there and not (self._collapsed and fixed)
            section.heading.setVisible(fits_in)
            if section.line is not None:
                section.line.setVisible(section in there and self._collapsed)
            for name in section.entries:
                self._items[name].setVisible(shown and name not in self._hidden)
        for name in set(self._items) - {one for section in self._sections for one in section.entries}:
            self._items[name].setVisible(name not in self._hidden)

    def _height_of(self, there: list[_Section], opened: list[_Section]) -> int:
        gap, entry = self._look.number("navItemGap"), self._look.px(_COMFORTABLE)
        entries = sum(len(set(one.entries) - self._hidden) for one in opened)
        return entries * (entry + gap) + sum(one.heading.sizeHint().height() + gap for one in there)

    def _room(self) -> int:
        """Return the height that there is between the name of the program and the foot."""
        margins = self.contentsMargins()
        taken = self._brand.sizeHint().height() + self._below.sizeHint().height() + 2 * self._look.number("navItemGap")
        return self.height() - taken - self._look.px(18 + 14) - margins.top() - margins.bottom()

    def collapse(self, collapsed: bool) -> None:
        """Show icons alone, or the whole navigation."""
        self._collapsed = collapsed
        self.setFixedWidth(self._look.number("sidebarCollapsed" if collapsed else "sidebarWidth"))
        self._margin = margin = self._look.px(8 if collapsed else 12)
        self._below.setContentsMargins(margin, 0, margin, 0)
        self._make_room()
        # Collapsed, logo and initials stand in the middle as the icons do.
        self._brand.setContentsMargins(margin + (0 if collapsed else self._look.px(10)), 0, margin, self._look.px(18))
        self._who.setContentsMargins(0 if collapsed else self._look.px(8), 0, 0, 0)
        for part in self._wide_parts:
            part.setVisible(not collapsed)
        for section in self._sections:
            section.heading.collapse(collapsed)
        self._signed_in.setVisible(bool(self._who_signed_in) and not collapsed)
        self._sign_out.setVisible(bool(self._who_signed_in))
        self._foot_line.setVisible(bool(self._who_signed_in))
        for item in (*self._items.values(), self._sign_out):
            item.collapse(collapsed)
        self._show_sections()

    def _make_room(self) -> None:
        """Leave the margins beside the entries, on the right what the scroll bar does not take of it."""
        bar = self._area.verticalScrollBar()
        taken = bar.sizeHint().width() if bar.maximum() > 0 else 0
        self._places.setContentsMargins(self._margin, 0, max(self._margin - taken, 0), 0)
