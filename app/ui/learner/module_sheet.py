"""What is under a module of the list once it is opened: its lesson pages, the attempts so far, and the way on."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.home import ModuleState
from app.services.module_listing import ListedAttempt, ListedModule
from app.ui.shared.buttons import Button
from app.ui.shared.labels import icon_label, label, tip
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_short_date_time
from app.ui.shared.spoken_words import say_other_language
from app.ui.shared.text_flow import TextBlock


class ModuleSheet(QWidget):
    """`page_wanted` carries a lesson page (from 1), `go_on_pressed` is the button of the whole module.

    `result_wanted` carries an attempt, `certificate_wanted` a completion; `notes` is a place under the attempts.
    """

    go_on_pressed = Signal()
    page_wanted = Signal(int)
    result_wanted = Signal(UUID)
    certificate_wanted = Signal(str)

    def __init__(self, look: Look, module: ListedModule, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._module = look, module
        self.page_buttons: list[Button] = []
        self.result_buttons: list[Button] = []
        self.certificate_buttons: list[Button] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(38), look.px(10), look.px(2), look.px(22))
        column.setSpacing(look.px(14))
        column.addWidget(TextBlock(look, module.summary.in_language(look.language), "body", "textMuted"))
        spoken = say_other_language(look, module.languages)
        if spoken:
            column.addWidget(TextBlock(look, spoken, "meta", "textMuted"))
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(look.px(32))
        self.notes = QVBoxLayout()
        if module.pages:
            self._halves.addWidget(self._pages(), 1, Qt.AlignmentFlag.AlignTop)
        self._halves.addWidget(self._attempts(), 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(self._halves)
        self.go_on_button = Button(look, self._words(), "secondary", icon="arrow-right")
        self.go_on_button.setAccessibleDescription(module.shown.title.in_language(look.language))
        self.go_on_button.clicked.connect(self.go_on_pressed)
        column.addWidget(self.go_on_button, 0, Qt.AlignmentFlag.AlignLeft)

    def fold(self, narrow: bool, width: int) -> None:
        """Put the attempts under the pages where there is little of `width`; cut titles that are wider than it."""
        room = width - self._look.px(64) if narrow else width // 2 - self._look.px(64)
        for number, (button, page) in enumerate(zip(self.page_buttons, self._module.pages, strict=True), start=1):
            title = f"{number}  {page.title.in_language(self._look.language)}"
            shown = QFontMetricsF(button.font()).elidedText(title, Qt.TextElideMode.ElideRight, room)
            button.setText(shown)
            button.setToolTip(tip(title) if shown != title else "")
        self._halves.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def _pages(self) -> QWidget:
        look = self._look
        half = QWidget()
        column = QVBoxLayout(half)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        column.addWidget(label(look, self.tr("Lesson"), "overline", "muted"))
        for number, page in enumerate(self._module.pages, start=1):
            line = QHBoxLayout()
            line.setSpacing(look.px(8))
            icon, role = ("check", "right") if page.read else ("circle", "textMuted")
            line.addWidget(icon_label(look, icon, role, 16))
            title = page.title.in_language(look.language)
            button = Button(look, f"{number}  {title}", "link", compact=True)
            button.setAccessibleName(self.tr("Page {page}: {title}").format(page=number, title=title))
            button.setAccessibleDescription(self.tr("Read") if page.read else self.tr("To come"))
            button.clicked.connect(partial(self.page_wanted.emit, number))
            self.page_buttons.append(button)
            line.addWidget(button)
            line.addStretch(1)
            column.addLayout(line)
        return half

    def _attempts(self) -> QWidget:
        look = self._look
        half = QWidget()
        column = QVBoxLayout(half)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        column.addWidget(label(look, self.tr("Attempts so far"), "overline", "muted"))
        if not self._module.attempts:
            column.addWidget(
                TextBlock(look, self.tr("None yet. Each will stand here with its result."), "meta", "textMuted")
            )
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.px(14))
        grid.setVerticalSpacing(look.px(6))
        grid.setColumnStretch(4, 1)
        for row, attempt in enumerate(self._module.attempts):
            self._add_attempt(grid, row, attempt)
        column.addLayout(grid)
        column.addLayout(self.notes)
        return half

    def _add_attempt(self, grid: QGridLayout, row: int, attempt: ListedAttempt) -> None:
        look = self._look
        at = say_short_date_time(look, attempt.completed_local)
        words = self.tr("Passed {percent} %") if attempt.passed else self.tr("Not passed, {percent} %")
        words = words.format(percent=attempt.percent)
        role = "right" if attempt.passed else "wrong"
        icon = "circle-check" if attempt.passed else "circle-x"
        if attempt.superseded:
            words, icon, role = self.tr("{result}, corrected since").format(result=words), "pencil", "textMuted"
        elif attempt.corrected:
            words = self.tr("{result}, after a correction").format(result=words)
        result = QHBoxLayout()
        result.setSpacing(look.px(6))
        result.addWidget(icon_label(look, icon, role, 16))
        result.addWidget(label(look, words, "meta", "muted" if attempt.superseded else role))
        result.addStretch(1)
        # At large text the line would be wider than the page: the links stand under it there.
        stacked = look.scale > 1.4
        line = 2 * row if stacked else row
        grid.addWidget(label(look, at, "meta"), line, 0)
        grid.addLayout(result, line, 1)
        links = QHBoxLayout()
        links.setSpacing(look.px(14))
        if attempt.attempt is not None:
            button = Button(look, self.tr("Result"), "link", compact=True)
            button.setAccessibleDescription(f"{at}, {words}")
            button.clicked.connect(partial(self.result_wanted.emit, attempt.attempt))
            self.result_buttons.append(button)
            links.addWidget(button)
        if attempt.passed:
            button = Button(look, self.tr("Certificate"), "link", icon="award", compact=True)
            button.setAccessibleDescription(f"{at}, {words}")
            button.clicked.connect(partial(self.certificate_wanted.emit, attempt.completion))
            self.certificate_buttons.append(button)
            links.addWidget(button)
        links.addStretch(1)
        if stacked:
            grid.addLayout(links, line + 1, 0, 1, 4)
        else:
            grid.addLayout(links, line, 2)

    def _words(self) -> str:
        state = self._module.shown.state
        if state is ModuleState.TO_DO:
            return self.tr("Start")
        if state in (ModuleState.PASSED, ModuleState.NOT_PASSED):
            return self.tr("Retake the quiz")
        return self.tr("Continue the quiz") if state is ModuleState.IN_QUIZ else self.tr("Continue")
