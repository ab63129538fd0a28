"""The steps made so far: each question with its answer, what it rests on, and the way to change it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.policy import Policy, compact_numbers
from app.domain.sharing import OutcomeKind, Step, step_state
from app.ui.learner.share_nodes import LINE, OUTCOME_FACES, STEP_FACES, NodeRow
from app.ui.shared.buttons import Button
from app.ui.shared.commitment_tag import CompactTags
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock

_TO_OUTCOME = 33
"""The room below the last step, through which the line reaches the outcome."""


class SharePath(QWidget):
    """A list of steps; `change_wanted` carries the id of a question."""

    change_wanted = Signal(str)

    def __init__(
        self,
        look: Look,
        policy: Policy,
        steps: tuple[Step, ...],
        description: str,
        ending: OutcomeKind | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.rows: list[StepRow] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for number, step in enumerate(steps, start=1):
            last = number == len(steps)
            below = OUTCOME_FACES[ending].role if ending is not None and last else LINE
            row = StepRow(look, policy, step, description, above=LINE if number > 1 else "", below=below)
            row.say_place(number, len(steps))
            if ending is not None and last:
                row.leave_room(look.px(_TO_OUTCOME))
            row.change_wanted.connect(self.change_wanted)
            self.rows.append(row)
            column.addWidget(row)
        self.setAccessibleName(self.tr("The way so far, {steps} steps").format(steps=len(steps)))


class StepRow(NodeRow):
    """One step; a description in own words stands for the answer to the question that asks for it."""

    change_wanted = Signal(str)

    def __init__(
        self,
        look: Look,
        policy: Policy,
        step: Step,
        description: str,
        *,
        above: str,
        below: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, STEP_FACES[step_state(step)], above=above, below=below, parent=parent)
        language = look.language
        self.step = step
        self._question = step.question.text.in_language(language)
        own = description if step.question.describes else ""
        self._answer = own or step.answer.text.in_language(language)
        self._numbers = compact_numbers(policy, step.question.about(step.answer))
        self.words.addWidget(TextBlock(look, self._question, "body", "textMuted"))
        self.words.addWidget(TextBlock(look, self._answer, "controlLarge"))
        if self._numbers:
            self.row.addWidget(CompactTags(look, self._numbers), 0, Qt.AlignmentFlag.AlignVCenter)
        self.change_button = Button(look, self.tr("Change"), "link", compact=True)
        self.change_button.setFont(look.font("meta"))
        self.change_button.setProperty("small", True)
        self.change_button.setAccessibleName(self.tr("Change: {question}").format(question=self._question))
        self.change_button.clicked.connect(self._want_change)
        self.row.addWidget(self.change_button, 0, Qt.AlignmentFlag.AlignVCenter)

    def say_place(self, number: int, steps: int) -> None:
        """Tell a screen reader where in the list this step is."""
        words = self.tr("Step {number} of {steps}: {question} {answer}").format(
            number=number, steps=steps, question=self._question, answer=self._answer
        )
        self.setAccessibleName(" ".join([words, *(f"§{one}" for one in self._numbers)]))

    def _want_change(self) -> None:
        self.change_wanted.emit(self.step.question.id)
