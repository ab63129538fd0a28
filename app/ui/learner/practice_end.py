"""The end of a practice session: what got stronger, what comes back tomorrow, and when something is due next."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.practice import CommitmentStrength, SectionStrength
from app.ui.learner.practice_strengths import StrengthCell, say_standing
from app.ui.learner.practice_words import say_next
from app.ui.shared.commitment_popover import CommitmentOpener
from app.ui.shared.labels import icon_label, label
from app.ui.shared.lines import hairline
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock

if TYPE_CHECKING:
    from app.services.practising import PracticeOverview, PracticeSession, Practised


class PracticeEnd(QWidget):
    """Lists the commitments of the items that were answered, with how strong each was and is."""

    def __init__(
        self,
        look: Look,
        session: "PracticeSession",
        answers: Mapping[str, "Practised"],
        after: "PracticeOverview",
        opener: CommitmentOpener,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._policy, self._opener = look, session.policy, opener
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.px(36), 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(look.px(16))
        head.addWidget(icon_label(look, "repeat", "accentText", 34), 0, Qt.AlignmentFlag.AlignTop)
        right = sum(answer.mark >= 1 for answer in answers.values())
        words = self.tr("{right} of {items} right").format(right=right, items=len(answers))
        if not answers:
            words = self.tr("Nothing was answered")
        head.addWidget(TextBlock(look, words, "display"), 1)
        column.addLayout(head)
        column.addSpacing(look.px(8))
        column.addWidget(TextBlock(look, self._sentence(answers, after), "option", "textMuted"))
        column.addSpacing(look.px(28))
        touched = {
            commitment_id
            for asked in session.items
            if asked.item.id in answers
            for commitment_id in asked.item.commitments
        }
        before = _lines(session.before)
        if touched:
            column.addWidget(label(look, self.tr("What you practised"), "heading"))
            column.addSpacing(look.px(8))
        for line in _lines(after.sections).values():
            if line.id in touched:
                column.addWidget(hairline())
                column.addWidget(self._row(before[line.id], line))
        column.addStretch(1)

    def _sentence(self, answers: Mapping[str, "Practised"], after: "PracticeOverview") -> str:
        sentence = self.tr("Nothing of it is recorded for HR.")
        following = ""
        if any(answer.mark <= 0 for answer in answers.values()):
            following = self.tr("What was not right comes back tomorrow.")
        elif after.next_due is not None and not after.due:
            following = self.tr("{next}.").format(next=say_next(self._look, after.next_due, after.today))
        if following:
            sentence = self.tr("{first} {second}").format(first=following, second=sentence)
        if after.due:
            rest = self.tr("Still due today: {count}.").format(count=after.due)
            sentence = self.tr("{first} {second}").format(first=rest, second=sentence)
        return sentence

    def _row(self, before: CommitmentStrength, after: CommitmentStrength) -> QWidget:
        """A commitment with its words before and now; where they are the same, one says so."""
        look = self._look
        name = after.label.in_language(look.language)
        row = QWidget()
        across = look.scale <= 1.4
        line = QBoxLayout(QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom, row)
        line.setContentsMargins(look.px(2), look.px(11), look.px(2), look.px(11))
        line.setSpacing(look.px(8))
        line.addWidget(self._opener.tag(self._policy, self._policy.commitment(after.id)))
        line.addStretch(1)
        states = QHBoxLayout()
        states.setSpacing(look.px(8))
        if before.standing is after.standing:
            words = self.tr("still {state}").format(state=say_standing(after.standing))
        else:
            words = say_standing(after.standing)
            states.addWidget(StrengthCell(look, before.standing))
            states.addWidget(label(look, say_standing(before.standing), "meta", "muted"))
            states.addWidget(icon_label(look, "arrow-right", "textMuted", 16))
        states.addWidget(StrengthCell(look, after.standing))
        states.addWidget(label(look, words, "bodyStrong"))
        states.addStretch(0 if across else 1)
        line.addLayout(states)
        row.setAccessibleName(
            self.tr("§{number} {name}: {before} before, {after} now").format(
                number=after.number,
                name=name,
                before=say_standing(before.standing),
                after=say_standing(after.standing),
            )
        )
        return row


def _lines(sections: tuple[SectionStrength, ...]) -> dict[str, CommitmentStrength]:
    return {line.id: line for section in sections for line in section.lines}
