"""One commitment whole: its words, where the person is with it, what teaches and tests it, examples of it."""

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.domain.home import CommitmentState, HomeModule, ModuleState
from app.domain.inquiries import AboutKind, Subject
from app.ui.learner.commitments_card import paint_cell
from app.ui.learner.example_card import ExampleCard
from app.ui.learner.link_row import LinkRow
from app.ui.shared.buttons import Button
from app.ui.shared.commitment_tag import CommitmentTag
from app.ui.shared.commitment_words import CommitmentWords
from app.ui.shared.labels import label
from app.ui.shared.lines import hairline
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_date
from app.ui.shared.text_flow import TextBlock

if TYPE_CHECKING:
    from app.services.policy_reading import CommitmentReading, PageAbout

_EXAMPLES_AT_MOST = 5


class CommitmentDetail(QWidget):
    """Shows a reading; `page_wanted` carries a module and a page (from 1), `module_wanted` a module."""

    page_wanted = Signal(str, int)
    module_wanted = Signal(str)
    ask_wanted = Signal(Subject)

    def __init__(self, look: Look, reading: "CommitmentReading", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._reading = look, reading
        self.links: list[LinkRow] = []
        self.example_card: ExampleCard | None = None
        self.ask_button = Button(
            look, self.tr("Ask or doubt"), "secondary", icon="message-circle-question-mark", compact=True
        )
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(look.px(6), 0, look.px(6), look.px(28))
        column.setSpacing(0)
        self._add_head()
        column.addSpacing(look.px(16))
        column.addWidget(CommitmentWords(look, reading.policy, reading.commitment))
        column.addSpacing(look.px(10))
        column.addWidget(self.ask_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._add_links(self.tr("Lesson pages"), [self._page_row(page) for page in reading.pages])
        self._add_links(self.tr("Modules that test it"), [self._module_row(module) for module in reading.modules])
        self._add_examples()
        column.addStretch(1)
        self.ask_button.clicked.connect(self._ask)

    def _add_head(self) -> None:
        look, reading = self._look, self._reading
        section = f"§{reading.section.number} {reading.section.title.in_language(look.language)}"
        self._column.addWidget(label(look, section, "overline", "muted"))
        self._column.addSpacing(look.px(8))
        commitment = reading.commitment
        # At large text the state needs a line of its own.
        direction = QBoxLayout.Direction.TopToBottom if look.scale > 1.4 else QBoxLayout.Direction.LeftToRight
        row = QBoxLayout(direction)
        row.setSpacing(look.px(10))
        tag = CommitmentTag(look, commitment.number, commitment.label.in_language(look.language))
        row.addWidget(tag, 0, Qt.AlignmentFlag.AlignLeft)
        row.addStretch(1)
        state = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        state.setSpacing(look.px(8))
        state.addWidget(_Cell(look, reading.state))
        state.addWidget(label(look, self._state_words(), "meta", "muted"))
        state.addStretch(1)
        row.addLayout(state)
        self._column.addLayout(row)

    def _state_words(self) -> str:
        reading = self._reading
        if reading.proved is not None:
            date = say_date(self._look, datetime.fromisoformat(reading.proved.local).date())
            if reading.state is CommitmentState.DUE:
                return self.tr("Due again, last proved on {date}").format(date=date)
            return self.tr("Proved on {date}").format(date=date)
        if reading.state is CommitmentState.DUE:
            return self.tr("Due, not proved yet")
        if reading.state is CommitmentState.READ:
            return self.tr("Read, not proved yet")
        return self.tr("Not read yet")

    def _add_links(self, title: str, rows: list[LinkRow]) -> None:
        if not rows:
            return
        look = self._look
        self._add_heading(title)
        for row in rows:
            self._column.addWidget(hairline())
            self._column.addWidget(row)
            self.links.append(row)
        self._column.addSpacing(look.px(4))

    def _add_heading(self, title: str) -> None:
        self._column.addSpacing(self._look.px(22))
        self._column.addWidget(label(self._look, title, "heading"))
        self._column.addSpacing(self._look.px(6))

    def _page_row(self, page: "PageAbout") -> LinkRow:
        language = self._look.language
        state = self.tr("Read") if page.read else self.tr("Not read yet")
        words = self.tr("{state}, page {number} of “{module}”").format(
            state=state, number=page.number, module=page.module_title.in_language(language)
        )
        icon, role = ("check", "right") if page.read else ("circle", "textMuted")
        row = LinkRow(self._look, "book-open", page.title.in_language(language), words, state_icon=icon, role=role)
        row.clicked.connect(partial(self.page_wanted.emit, page.module, page.number))
        return row

    def _module_row(self, module: HomeModule) -> LinkRow:
        states = {
            ModuleState.PASSED: (self.tr("Passed {percent} %"), "circle-check", "right"),
            ModuleState.NOT_PASSED: (self.tr("{percent} %, not passed yet"), "rotate-ccw", "wrong"),
            ModuleState.IN_QUIZ: (self.tr("Its quiz is under way"), "circle-dot", "accent"),
            ModuleState.READING: (self.tr("Begun"), "circle-dot", "accent"),
            ModuleState.TO_DO: (self.tr("Not begun yet"), "circle", "textMuted"),
        }
        words, icon, role = states[module.state]
        if module.again and module.state is ModuleState.TO_DO:
            words, icon, role = self.tr("To be passed again"), "rotate-ccw", "due"
        title = module.title.in_language(self._look.language)
        words = words.format(percent=module.percent)
        row = LinkRow(self._look, "list-checks", title, words, state_icon=icon, role=role)
        row.clicked.connect(partial(self.module_wanted.emit, module.id))
        return row

    def _add_examples(self) -> None:
        look = self._look
        self._add_heading(self.tr("Examples"))
        examples = self._reading.examples[:_EXAMPLES_AT_MOST]
        if not examples:
            sentence = self.tr(
                "Examples come from items that you have met. Answer some in a quiz, then look here again."
            )
            self._column.addWidget(TextBlock(look, sentence, "body", "textMuted"))
            return
        self.example_card = ExampleCard(look, examples)
        self.example_card.page_wanted.connect(self.page_wanted)
        self._column.addWidget(self.example_card)

    def _ask(self) -> None:
        commitment = self._reading.commitment
        self.ask_wanted.emit(Subject(AboutKind.COMMITMENT, commitment.id, commitment.label, commitment.number))


class _Cell(QWidget):
    """The state of the commitment as its shape; the words stand beside it."""

    def __init__(self, look: Look, state: CommitmentState) -> None:
        super().__init__()
        self._look, self._state = look, state
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(12), self._look.px(14))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_cell(QPainter(self), self._look, QRectF(self.rect()), self._state)
