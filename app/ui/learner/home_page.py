"""Home: opens on the one thing to do next."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.home import Home, HomeModule
from app.ui.learner.commitments_card import CommitmentsCard
from app.ui.learner.home_head import HomeHead
from app.ui.learner.module_row import ModuleRow
from app.ui.learner.next_card import NextCard
from app.ui.learner.nothing_due_card import NothingDueCard
from app.ui.learner.practice_card import PracticeCard
from app.ui.places import Place, PlaceName
from app.ui.shared.focus_order import tab_through
from app.ui.shared.labels import label
from app.ui.shared.lines import PageBody, hairline, scrolling, swap
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice

_WIDEST = 904


class HomePage(QWidget):
    """Shows a `Home`; `module_chosen` carries the module to go on with, `place_wanted` where else a card leads."""

    module_chosen = Signal(str)
    place_wanted = Signal(Place)

    def __init__(self, look: Look, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look, self._today = look, today
        self._shown: Home | None = None
        self.next_card: NextCard | None = None
        self.nothing_due: NothingDueCard | None = None
        self.practice_card: PracticeCard | None = None
        self._side: QWidget | None = None
        self.rows: list[ModuleRow] = []
        self.notice = Notice(look, "due", "triangle-alert")
        self.question: QWidget | None = None
        self._asked = QVBoxLayout()
        self._content = QWidget()
        self._body = PageBody()
        # Side by side with a stretch: a column would ask for the height at its own width, not at the content's.
        self._around = QHBoxLayout(self._body)
        self._around.addWidget(self._content)
        self._around.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.scroll_area = scrolling(self._body)
        outer.addWidget(self.scroll_area)

    def show_home(self, home: Home) -> None:
        """Show a Home; nothing is rebuilt if it is the one that is shown."""
        if home == self._shown:
            return
        had_focus = self._shown is None or self.isAncestorOf(self.focusWidget() or self)
        self._shown = home
        self._build(home)
        self._arrange()
        if had_focus:
            self._focus_first()

    def show_question(self, question: QWidget) -> None:
        """Show, under the one thing to do, a question that can wait; one that was asked before goes."""
        if self.question is not None:
            self.question.hide()
            self.question.deleteLater()
        self.question = question
        if self._shown is not None:
            self._place_question(question)

    def _place_question(self, question: QWidget) -> None:
        self._asked.addWidget(question)
        question.show()
        above = self.next_card or self.nothing_due
        if above is not None:
            tab_through(above, question)

    def _focus_first(self) -> None:
        """Put the keyboard on the one thing to do, or else on the first thing that can be done."""
        if self.next_card is not None:
            self.next_card.button.setFocus()
        elif self.nothing_due is not None and self.nothing_due.button is not None:
            self.nothing_due.button.setFocus()
        elif self.rows:
            self.rows[0].setFocus()

    def say(self, sentence: str) -> None:
        """Say something above everything else, for instance that a course file has a fault."""
        self.notice.say(sentence)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)

    def _build(self, home: Home) -> None:
        look = self._look
        old = self._content
        self.notice.setParent(None)
        if self.question is not None:
            self.question.setParent(None)
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(HomeHead(look, self._today))
        column.addSpacing(look.px(12))
        column.addWidget(self.notice)
        self.next_card = None
        self.nothing_due = None
        self.rows = []
        if home.next is not None:
            self.next_card = NextCard(look, home.next, self._today)
            self.next_card.pressed.connect(self.module_chosen)
            self.next_card.policy_wanted.connect(self._look_up)
            column.addWidget(self.next_card)
        else:
            self.nothing_due = NothingDueCard(look, home, self._today)
            self.nothing_due.practise_pressed.connect(self._practise)
            column.addWidget(self.nothing_due)
        self._asked = QVBoxLayout()
        self._asked.setContentsMargins(0, look.px(16), 0, 0)
        column.addLayout(self._asked)
        column.addSpacing(look.px(22))
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(look.px(28))
        self._lists = QWidget()
        lists = QVBoxLayout(self._lists)
        lists.setContentsMargins(0, 0, 0, 0)
        lists.setSpacing(0)
        led = home.next is not None and not any(module.assigned for module in home.modules())
        for title, modules in (
            (self.tr("Assigned to you"), home.assigned),
            (self.tr("In progress"), home.in_progress),
            (self.tr("Due again"), home.again),
            (self.tr("To do") if led else self.tr("Also in the course"), home.to_do),
        ):
            if modules:
                self._section(lists, title, self._time_needed(modules), modules)
        if home.done:
            self._section(lists, self.tr("Done"), "", home.done)
        lists.addStretch(1)
        self._side = self._side_column(home)
        self._columns.addWidget(self._lists, 0, Qt.AlignmentFlag.AlignTop)
        self._columns.addWidget(self._side, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(self._columns)
        swap(self._around, old, self._content)
        self._around.setAlignment(self._content, Qt.AlignmentFlag.AlignTop)
        if self.question is not None:
            self._place_question(self.question)

    def _look_up(self, commitment_id: str) -> None:
        self.place_wanted.emit(Place(PlaceName.POLICY, commitment=commitment_id))

    def _side_column(self, home: Home) -> QWidget:
        look = self._look
        side = QWidget()
        cards = QVBoxLayout(side)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(look.px(16))
        self.practice_card = None
        if home.practice is not None:
            self.practice_card = PracticeCard(look, home.practice, self._today)
            place = PlaceName.PRACTISING if home.practice.items else PlaceName.PRACTICE
            self.practice_card.pressed.connect(lambda: self.place_wanted.emit(Place(place)))
            cards.addWidget(self.practice_card)
        cards.addWidget(CommitmentsCard(look, home))
        return side

    def _section(self, lists: QVBoxLayout, title: str, note: str, modules: tuple[HomeModule, ...]) -> None:
        look = self._look
        head = QHBoxLayout()
        head.setContentsMargins(look.px(2), 0, look.px(2), look.px(6))
        head.addWidget(label(look, title, "bodyStrong"))
        head.addStretch(1)
        if note:
            head.addWidget(label(look, note, "meta", "muted"))
        lists.addLayout(head)
        for module in modules:
            lists.addWidget(hairline())
            row = ModuleRow(look, module, self._today)
            row.clicked.connect(self._choose)
            self.rows.append(row)
            lists.addWidget(row)
        lists.addSpacing(look.px(22))

    def _choose(self) -> None:
        row = self.sender()
        if isinstance(row, ModuleRow):
            self.module_chosen.emit(row.module.id)

    def _time_needed(self, modules: tuple[HomeModule, ...]) -> str:
        minutes = sum(module.minutes_left for module in modules)
        if len(modules) == 1:
            return self.tr("1 module, about {minutes} minutes").format(minutes=minutes)
        return self.tr("{count} modules, about {minutes} minutes").format(count=len(modules), minutes=minutes)

    def _practise(self) -> None:
        self.place_wanted.emit(Place(PlaceName.PRACTISING))

    def _arrange(self) -> None:
        look = self._look
        width = min(look.px(_WIDEST), self.width() - 2 * look.number("pagePadX"))
        # The left edge holds still whether or not there is a scroll bar at the right.
        left = (self.width() - width) // 2
        self._around.setContentsMargins(left, look.number("pagePadTop"), 0, look.px(28))
        self._content.setFixedWidth(width)
        if self._shown is None or self._side is None:
            return
        narrow = width / look.scale < 780
        self._columns.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        alone = not self.rows
        self._lists.setVisible(not alone)
        side = width if alone else look.number("sideColumnHome")
        self._side.setFixedWidth(width if narrow else side)
        if not alone:
            self._lists.setFixedWidth(width if narrow else width - side - look.px(28))
        for row in self.rows:
            row.fold(narrow and look.scale > 1.3)
        if self.next_card is not None:
            self.next_card.fold(narrow)
