"""Beside the path: how each exception stands, the clause in question, and what this can and cannot tell."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.policy import Policy
from app.domain.sharing import Standing, StandingState
from app.ui.shared.commitment_popover import CommitmentOpener
from app.ui.shared.commitment_words import QuoteRule
from app.ui.shared.labels import icon_label, label
from app.ui.shared.lines import card, hairline
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock

_LOOKS = {
    StandingState.OPEN: ("muted", "textMuted", "circle"),
    StandingState.HOLDS: ("right", "right", "check"),
    StandingState.FAILS: ("wrong", "wrong", "x"),
    StandingState.ABSENT: ("muted", "textMuted", "minus"),
    StandingState.UNKNOWN: ("due", "due", "circle-help"),
}
"""The tone of the words, the colour role of the icon, and the icon."""


class ShareSide(QWidget):
    """The right column; `granted` says that the walk ended with a yes, so that what is open was not needed."""

    def __init__(
        self,
        look: Look,
        policy: Policy,
        standings: tuple[Standing, ...],
        clause: str,
        opener: CommitmentOpener,
        *,
        granted: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.states: dict[str, str] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        frame, inside = card(look)
        heading = self.tr("The {count} exceptions").format(count=len(standings))
        if len(standings) == 5:
            heading = self.tr("The five exceptions")
        inside.setContentsMargins(look.px(20), look.px(18), look.px(20), look.px(6))
        inside.addWidget(label(look, heading, "heading"))
        inside.addSpacing(look.px(4))
        inside.addWidget(TextBlock(look, self.tr("One has to hold in full. Half of one is none."), "meta", "textMuted"))
        inside.addSpacing(look.px(13))
        for standing in standings:
            inside.addWidget(hairline())
            inside.addWidget(self._row(look, policy, standing, opener, granted=granted))
        column.addWidget(frame)
        column.addSpacing(look.px(18))
        column.addWidget(self._quote(look, policy.commitment(clause).text.in_language(look.language)))
        column.addSpacing(look.px(12))
        follows = self.tr("This follows the policy. Law may ask for more, and then law wins. It is not legal advice.")
        column.addWidget(_indented(look, TextBlock(look, follows, "meta", "textMuted")))
        column.addSpacing(look.px(12))
        kept = QWidget()
        row = QHBoxLayout(kept)
        row.setContentsMargins(look.px(4), 0, 0, 0)
        row.setSpacing(look.px(8))
        row.addWidget(icon_label(look, "eye-off", "textMuted", 16), 0, Qt.AlignmentFlag.AlignTop)
        self.not_kept = TextBlock(look, self.tr("Your answers here are not kept."), "meta", "textMuted")
        row.addWidget(self.not_kept, 1)
        column.addWidget(kept)
        column.addStretch(1)

    def _row(
        self, look: Look, policy: Policy, standing: Standing, opener: CommitmentOpener, *, granted: bool
    ) -> QWidget:
        language = look.language
        commitment = policy.commitment(standing.exception.commitment)
        words = self._words(look, standing, granted=granted)
        tone, role, icon = _LOOKS[standing.state]
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, look.px(8), 0, look.px(7))
        row.setSpacing(look.px(6))
        name = commitment.label.in_language(language)
        row.addWidget(opener.tag(policy, commitment))
        row.addStretch(1)
        said = label(look, words, "meta", tone)
        if standing.state in (StandingState.HOLDS, StandingState.FAILS, StandingState.UNKNOWN):
            said.setStyleSheet(f"{said.styleSheet()} font-weight: 600;")
        row.addWidget(said)
        unneeded = granted and standing.state is StandingState.OPEN
        row.addWidget(icon_label(look, "minus" if unneeded else icon, role, 16))
        made.setAccessibleName(f"§{commitment.number} {name}: {words}")
        self.states[commitment.id] = words
        return made

    def _words(self, look: Look, standing: Standing, *, granted: bool) -> str:
        if standing.state is StandingState.ABSENT:
            return standing.exception.absent.in_language(look.language)
        name = standing.condition.name.in_language(look.language) if standing.condition is not None else ""
        return {
            StandingState.OPEN: self.tr("Not needed") if granted else self.tr("Open"),
            StandingState.HOLDS: self.tr("Holds"),
            StandingState.FAILS: self.tr("Fails: {condition}").format(condition=name),
            StandingState.UNKNOWN: self.tr("Not known: {condition}").format(condition=name),
        }[standing.state]

    def _quote(self, look: Look, text: str) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(look.px(4), 0, 0, 0)
        row.setSpacing(look.px(14))
        row.addWidget(QuoteRule(look))
        row.addWidget(TextBlock(look, text, "clauseSmall"), 1)
        return made


def _indented(look: Look, block: TextBlock) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(look.px(4), 0, 0, 0)
    column.addWidget(block)
    return made
