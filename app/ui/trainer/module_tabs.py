"""The parts of a module as tabs, each of which scrolls by itself; and the way to any spot in them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.ui.shared.lines import PageBody, scrolling
from app.ui.shared.look import Look
from app.ui.trainer.inspector_tabs import InspectorTabs
from app.ui.trainer.reading_order import is_gone
from app.ui.trainer.spots import Spot, find_place
from app.ui.trainer.word_field import WordField

PAD, WIDEST = 28, 1000


class ModuleTabs(QWidget):
    """`turned` carries the place of the tab that is shown, from 0; `made` that of one whose part is there now.

    Each part is built when somebody turns to it, the first at once. `areas` are where those scroll that are there.
    """

    turned = Signal(int)
    made = Signal(int)

    def __init__(
        self, look: Look, name: str, parts: Sequence[tuple[str, Callable[[], QWidget]]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._builders = look, tuple(build for _, build in parts)
        self.tabs = InspectorTabs(look, name, tuple(title for title, _ in parts))
        self._stack = QStackedWidget()
        self.areas: dict[int, QScrollArea] = {}
        self._bodies: dict[int, QWidget] = {}
        head = QVBoxLayout()
        head.setContentsMargins(look.px(PAD), 0, look.px(PAD), 0)
        head.addWidget(self.tabs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(10))
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        self.make(0)
        self.tabs.chosen.connect(self._turn)

    def make(self, tab: int) -> None:
        """Build the part of a tab, unless it is there already."""
        if tab in self.areas:
            return
        look, body = self._look, PageBody()
        # A column asks how high a part is at its own width, wider than the part may become; a row does not.
        inside = QHBoxLayout(body)
        inside.setContentsMargins(look.px(PAD), look.px(8), look.px(PAD), look.px(28))
        self._bodies[tab] = body
        self.areas[tab] = scrolling(body)
        self._stack.addWidget(self.areas[tab])
        part = self._builders[tab]()
        part.setMaximumWidth(look.px(WIDEST))
        inside.addWidget(part, 1)  # late, for the style looks at all that a widget holds each time it moves
        inside.addStretch()  # takes what is left of a wide window, and nothing of a narrower one
        self.made.emit(tab)

    def parts_there(self) -> list[QScrollArea]:
        """Return what scrolls of the parts that are there, in the order of the tabs."""
        return [self.areas[tab] for tab in sorted(self.areas)]

    def place(self) -> int:
        """Return the place of the tab that is shown."""
        return self.tabs.place()

    def choose(self, tab: int) -> None:
        """Show a tab."""
        self.tabs.choose(tab)

    def focus_tab(self) -> None:
        """Put the keyboard on the tab that is shown."""
        self.tabs.tabs[self.place()].setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, spot: Spot, tab: int) -> None:
        """Show a tab, put the keyboard at a spot in it and bring that into sight."""
        self.choose(tab)
        body = self._bodies[tab]
        fields = [one for one in body.findChildren(WordField) if not is_gone(one, body)]
        here = [one for one in fields if one.spot.place == spot.place]
        exact = [one for one in here if one.spot.language == spot.language]
        best = exact or here
        found = best[0] if best else find_place(body, spot.place)
        if found is not None:
            found.setFocus(Qt.FocusReason.TabFocusReason)
            self.areas[tab].ensureWidgetVisible(found, 0, self._look.px(60))

    def follow(self, focused: QWidget | None) -> None:
        """Keep the cursor of a field in sight while it grows."""
        body = self._bodies[self.place()]
        if isinstance(focused, WordField) and body.isAncestorOf(focused):
            at = focused.viewport().mapTo(body, focused.cursorRect().center())
            self.areas[self.place()].ensureVisible(at.x(), at.y(), 0, self._look.px(40))

    def scrolled(self) -> int:
        """Return how far the tab is scrolled, in pixels."""
        return self.areas[self.place()].verticalScrollBar().value()

    def scroll_to(self, pixels: int) -> None:
        """Scroll the tab as far again, once everything has its place."""
        area = self.areas[self.place()]
        QTimer.singleShot(0, self, lambda: area.verticalScrollBar().setValue(pixels))

    def _turn(self, tab: int) -> None:
        self.make(tab)
        self._stack.setCurrentWidget(self.areas[tab])
        self.turned.emit(tab)
