"""Asks whose evidence about what shall be packed: people, modules, days, and whether with single answers."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.domain.evidence import EvidenceScope
from app.domain.hr_sentences import HrSentence
from app.domain.refusals import Refusal
from app.services.record_browsing import Choices
from app.ui.hr.as_of_chip import AsOfChip
from app.ui.shared.date_range import DateRangeChip
from app.ui.shared.field_combo import FieldCombo
from app.ui.shared.flow_layout import FlowLayout
from app.ui.shared.labels import label
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.sentences import say
from app.ui.shared.text_flow import TextBlock
from app.ui.shared.tick_box import TickBox


class EvidenceScopeForm(QWidget):
    """Everybody and every module at first; `changed` tells that something else is asked for."""

    changed = Signal()

    def __init__(self, look: Look, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._modules: list[tuple[str, TickBox]] = []
        self._awaited: EvidenceScope | None = None
        self._offered = False
        self._whom = QButtonGroup(self)
        self.everyone = TickBox(look, self.tr("Everyone, also who has left"), "radio")
        self.of_department = TickBox(look, self.tr("A department"), "radio")
        self.named = TickBox(look, self.tr("People by their number"), "radio")
        for choice in (self.everyone, self.of_department, self.named):
            self._whom.addButton(choice)
        self.department = FieldCombo(look, self.tr("Department"), self.tr("Choose a department"))
        self.numbers = _Numbers()
        self.numbers.setAccessibleName(self.tr("Employee numbers"))
        self.numbers.setPlaceholderText(self.tr("One number on a line, or separated by commas"))
        self.numbers.setFixedHeight(look.px(84))
        self.notice = Notice(look)
        self.completed = DateRangeChip(look, self.tr("Completed"), today)
        self.as_of = AsOfChip(look, self.tr("As of"), today)
        self.answers = TickBox(look, self.tr("With the single answers"))
        self._lay_out()
        self._whom.buttonToggled.connect(self._show_whom)
        self.department.currentIndexChanged.connect(self._tell)
        self.numbers.textChanged.connect(self._tell)
        self.completed.changed.connect(self._tell)
        self.as_of.changed.connect(self._tell)
        self.answers.toggled.connect(self._tell)
        self.everyone.setChecked(True)
        self._show_whom()

    def scope(self) -> EvidenceScope:
        """Return what is asked for; raises the refusal of a choice that is not finished, which `refuse` can show."""
        if self._awaited is not None:
            return self._awaited
        numbers: tuple[str, ...] = ()
        department = None
        if self.of_department.isChecked():
            department = self.department.currentData() or None
        elif self.named.isChecked():
            numbers = tuple(dict.fromkeys(self.numbers.toPlainText().replace(",", " ").replace("、", " ").split()))
        if (self.of_department.isChecked() and department is None) or (self.named.isChecked() and not numbers):
            raise Refusal(HrSentence.EVIDENCE_NOBODY)
        chosen = [module for module, box in self._modules if box.isChecked()]
        days = self.completed.days()
        return EvidenceScope(
            numbers=numbers,
            department=department,
            modules=tuple(chosen) if len(chosen) < len(self._modules) else (),
            since=days[0] if days else None,
            until=days[1] if days else None,
            as_of=self.as_of.day(),
            answers=self.answers.isChecked(),
        )

    def module_boxes(self) -> list[tuple[str, TickBox]]:
        """Return the box of each module that is offered, by its id."""
        return list(self._modules)

    def has_modules(self) -> bool:
        """Whether at least one module is asked for; none are offered before they are read."""
        return not self._modules or any(box.isChecked() for _, box in self._modules)

    def show_scope(self, scope: EvidenceScope) -> None:
        """Show what was asked for before; modules and department once they are offered."""
        self._awaited = scope
        if scope.numbers:
            self.numbers.setPlainText("\n".join(scope.numbers))
            self.named.setChecked(True)
        elif scope.department is not None:
            self.of_department.setChecked(True)
        if scope.since is not None and scope.until is not None:
            self.completed.choose(scope.since, scope.until)
        self.as_of.show_quietly(scope.as_of)
        self.answers.setChecked(scope.answers)
        if self._offered:
            self._take_awaited()

    def offer(self, choices: Choices) -> None:
        """Offer the modules and departments that there are."""
        japanese = self._look.language == "ja"
        for name in choices.departments:
            self.department.addItem(name, name)
        for place, one in enumerate(choices.modules):
            box = TickBox(self._look, one.title_ja if japanese else one.title_en)
            box.setChecked(True)
            box.toggled.connect(self._tell)
            self._modules.append((one.module, box))
            self._grid.addWidget(box, place // 2, place % 2)
        self._offered = True
        self._take_awaited()
        self._no_modules.setVisible(not self._modules)

    def refuse(self, refusal: Refusal) -> bool:
        """Show a refusal beside the people if it is about them; False if it is about something else."""
        if refusal.sentence not in (HrSentence.EVIDENCE_NOBODY, HrSentence.EVIDENCE_PEOPLE_UNKNOWN):
            return False
        self.notice.say(say(refusal))
        return True

    def focus_first(self) -> None:
        """Put the keyboard on who is meant."""
        for choice in (self.everyone, self.of_department, self.named):
            if choice.isChecked():
                choice.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        look = self._look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        column.addWidget(label(look, self.tr("Whose evidence?"), "heading"))
        self._department_part, self._numbers_part = self._inset(self.department), self._inset(self.numbers)
        for part in (self.everyone, self.of_department, self._department_part, self.named, self._numbers_part):
            column.addWidget(part)
        column.addWidget(self.notice)
        column.addSpacing(look.px(14))
        column.addWidget(label(look, self.tr("About which modules?"), "heading"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(look.px(20))
        self._grid.setVerticalSpacing(look.px(4))
        for place in (0, 1):
            self._grid.setColumnStretch(place, 1)
        column.addLayout(self._grid)
        self._no_modules = TextBlock(look, self.tr("No module was published yet."), "meta", "textMuted")
        self._no_modules.hide()
        column.addWidget(self._no_modules)
        column.addSpacing(look.px(14))
        column.addWidget(label(look, self.tr("Which days?"), "heading"))
        chips = QWidget()
        flow = FlowLayout(look.px(6), chips)
        for chip in (self.completed, self.as_of):
            flow.addWidget(chip)
        column.addWidget(chips)
        days = self.tr(
            "“As of” asks for the state of a past day: people as they were recorded then, and the records that stood "
            "then."
        )
        column.addWidget(TextBlock(look, days, "meta", "textMuted"))
        column.addSpacing(look.px(14))
        column.addWidget(label(look, self.tr("How much?"), "heading"))
        column.addWidget(self.answers)
        kept = self.tr(
            "Answers are kept for as long as the retention says. Older ones are in no pack; results always are."
        )
        column.addWidget(TextBlock(look, kept, "meta", "textMuted"))

    def _take_awaited(self) -> None:
        """Choose the department and the modules that were asked for before they were offered."""
        wanted, self._awaited = self._awaited, None
        if wanted is not None:
            self.department.setCurrentIndex(self.department.findData(wanted.department))
            for module, box in self._modules:
                box.setChecked(not wanted.modules or module in wanted.modules)

    def _inset(self, part: QWidget) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(self._look.number("radio") + self._look.px(10), 0, 0, self._look.px(4))
        column.addWidget(part)
        return holder

    def _show_whom(self) -> None:
        self._department_part.setVisible(self.of_department.isChecked())
        self._numbers_part.setVisible(self.named.isChecked())
        self._tell()

    def _tell(self) -> None:
        self.notice.clear()
        self.changed.emit()


class _Numbers(QPlainTextEdit):
    """Tab goes on to the next field; a number has no tabs."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
            return
        super().keyPressEvent(event)
