"""The navigation: where one can go, who one is, and the settings."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.ui.shared.buttons import PaintedButton
from app.ui.shared.labels import label, tip
from app.ui.shared.lines import hairline
from app.ui.shared.logo import Logo
from app.ui.shared.look import Look


class NavItem(PaintedButton):
    """An entry of the navigation; collapsed it is its icon. Its tool tip names the key that leads there.

    `focused` tells that it got the keyboard.
    """

    focused = Signal()

    def __init__(self, look: Look, icon: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._icon, self._collapsed, self._count, self._key = look, icon, False, 0, ""
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        # Where the window is low, entries give up height before they are cut off.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setProperty("ringRadius", look.radius("control"))

    def minimumSizeHint(self) -> QSize:
        smallest = max(self._look.plain("minTarget"), self._look.number("iconSize") + self._look.px(2))
        return QSize(self._look.px(36), smallest)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def collapse(self, collapsed: bool) -> None:
        """Show the icon alone, or icon and text."""
        self._collapsed = collapsed
        self._explain()
        self.update()

    def set_key(self, key: str) -> None:
        """Name the key that leads to this entry, for instance "Ctrl+1"."""
        self._key = key
        self._explain()

    def set_count(self, count: int) -> None:
        """Show how much waits behind this entry; 0 shows nothing."""
        self._count = count
        self.setAccessibleDescription(self.tr("{count} waiting").format(count=count) if count else "")
        self.update()

    def _explain(self) -> None:
        self.setToolTip(tip("  ".join(part for part in (self.text() if self._collapsed else "", self._key) if part)))

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(40), self._look.number("navItemHeight"))

    def nextCheckState(self) -> None:
        """Only the window decides which entry is current."""

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = "pressed" if self.isDown() else "selected" if self.isChecked() else "hover" if self.underMouse() else ""
        if fill:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour(fill))
            painter.drawRoundedRect(self.rect(), look.radius("control"), look.radius("control"))
        if self.isChecked():
            wide, high = 3, look.px(18)
            painter.fillRect(QRectF(0, (self.height() - high) / 2, wide, high), look.colour("accent"))
        size = look.number("iconSize")
        left = (self.width() - size) / 2 if self._collapsed else look.px(10)
        role = "accentText" if self.isChecked() else "textMuted"
        look.draw_icon(painter, self._icon, role, QRectF(left, (self.height() - size) / 2, size, size))
        if self._collapsed:
            if self._count:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.colour("accent"))
                dot = look.px(7)
                painter.drawEllipse(QRectF(left + size - dot / 2, (self.height() - size) / 2 - dot / 4, dot, dot))
            return
        taken = look.px(44) + self._paint_count(painter)
        painter.setFont(look.font("bodyStrong" if self.isChecked() else "body"))
        metrics = QFontMetricsF(painter.font())
        painter.setPen(look.colour("text"))
        text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() - taken)
        baseline = self.height() / 2 + (metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(look.px(38), baseline), text)

    def _paint_count(self, painter: QPainter) -> int:
        """Paint the count at the right edge and return the width that it takes from the text."""
        if not self._count:
            return 0
        look = self._look
        painter.setFont(look.font("caption"))
        painter.setPen(look.colour("textMuted"))
        words = f"{self._count}" if self._count < 1000 else "999+"
        room = self.rect().adjusted(0, 0, -look.px(10), 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)
        return round(QFontMetricsF(painter.font()).horizontalAdvance(words)) + look.px(8)


class Initials(QWidget):
    """A person's initials in a circle; decoration beside the name."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        parts = name.split()
        latin = parts and parts[0][0].isascii()
        self._text = "".join(part[0] for part in parts[:2]).upper() if latin else name[:1]
        self.setFixedSize(look.px(30), look.px(30))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("clause"))
        painter.drawEllipse(self.rect())
        painter.setPen(self._look.colour("onClause"))
        painter.setFont(self._look.font("tag"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)


class Sidebar(QWidget):
    """The navigation column; `chosen` tells the name of the entry that was pressed, `sign_out_pressed` the way out.

    Where the window is too low for all entries, those above the foot scroll, with the keyboard too.
    """

    chosen = Signal(str)
    sign_out_pressed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = look
        self._items: dict[str, NavItem] = {}
        self._headings: list[tuple[QWidget, list[str]]] = []
        self._hidden: frozenset[str] = frozenset()
        self._wide_parts: list[QWidget] = []
        self._narrow_parts: list[QWidget] = []
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
        self._area.setWidget(places)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for part in (self._area.viewport(), places):
            part.setAutoFillBackground(False)  # the column's own fill shows through
        # The scroll bar stands in the margin, so that entries keep their place and width beside it.
        self._area.verticalScrollBar().rangeChanged.connect(self._make_room)
        column.addWidget(self._area, 1)
        self._below = column_below = QVBoxLayout()
        column_below.setSpacing(look.number("navItemGap"))
        column.addLayout(column_below)
        self._signed_in = label(look, "", "caption", "muted")
        self._signed_in.setContentsMargins(look.px(10), look.px(6), 0, 0)
        self._sign_out = NavItem(look, "log-out", self.tr("Sign out"))
        self._sign_out.setCheckable(False)
        self._sign_out.clicked.connect(self.sign_out_pressed)
        self._feet = QVBoxLayout()
        self._feet.setSpacing(look.number("navItemGap"))
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
            self._headings[-1][1].append(name)
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

    def add_heading(self, text: str) -> None:
        """Begin a group of entries with its name; collapsed, a hairline parts it from the group before."""
        heading = label(self._look, text, "overline", "muted")
        heading.setContentsMargins(self._look.px(10), self._look.px(8), 0, self._look.px(4))
        self._headings.append((heading, []))
        self._places.addWidget(heading)
        if self._places.count() > 1:
            line = hairline()
            self._narrow_parts.append(line)
            line.hide()
            self._places.addWidget(line)

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
        for name, item in self._items.items():
            item.setVisible(name not in self._hidden)
        self.collapse(self._collapsed)

    def mark(self, name: str) -> None:
        """Mark the entry that is shown now."""
        for key, item in self._items.items():
            item.setChecked(key == name)
            if key == name:
                self._area.ensureWidgetVisible(item, 0, self._look.px(8))

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
        for part in self._narrow_parts:
            part.setVisible(collapsed)
        for heading, names in self._headings:
            heading.setVisible(not collapsed and not self._hidden.issuperset(names))
        self._signed_in.setVisible(bool(self._who_signed_in) and not collapsed)
        self._sign_out.setVisible(bool(self._who_signed_in))
        for item in (*self._items.values(), self._sign_out):
            item.collapse(collapsed)

    def _make_room(self) -> None:
        """Leave the margins beside the entries, on the right what the scroll bar does not take of it."""
        bar = self._area.verticalScrollBar()
        taken = bar.sizeHint().width() if bar.maximum() > 0 else 0
        self._places.setContentsMargins(self._margin, 0, max(self._margin - taken, 0), 0)
