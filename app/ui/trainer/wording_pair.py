"""The old and the new wording of one part of a commitment, side by side or, where it is narrow, under each other."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.policy import Commitment
from app.domain.policy_changing import CommitmentChange, Difference
from app.domain.texts import Language
from app.domain.wording_marks import Run, Runs, mark_differences
from app.ui.shared.commitment_words import QuoteRule
from app.ui.shared.labels import label, line_icon
from app.ui.shared.look import Look
from app.ui.trainer.marked_words import MarkedWords
from app.ui.trainer.policy_words import say_part


class WordingPair(QWidget):
    """What one part said and says; either side may be missing."""

    def __init__(
        self,
        look: Look,
        part: str,
        sides: tuple[Runs | None, Runs | None],
        versions: tuple[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look.px(24))
        before, after = sides
        # The policy's own words are in its voice; what explains them is in the program's.
        style = "clause" if part == "text" else "body"
        if before is not None:
            words = self.tr("{part}, before: {version}").format(part=_begun(part), version=versions[0])
            self._row.addWidget(
                _side(look, "minus", words, MarkedWords(look, before, style, "textMuted", gone=True)), 1
            )
        if after is not None:
            words = self.tr("{part}, now: {version}").format(part=_begun(part), version=versions[1])
            self._row.addWidget(_side(look, "plus", words, MarkedWords(look, after, style, gone=False)), 1)

    def fold(self, folded: bool) -> None:
        """Put the two under each other, or side by side."""
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if folded else QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(self._look.px(12 if folded else 24))


def wording_pairs(
    look: Look, change: CommitmentChange, versions: tuple[str, str], language: Language
) -> list[WordingPair]:
    """Return what of a commitment is to be read in a language: what changed, or all of what is new or gone."""
    before, after = change.before, change.after
    found = []
    if change.difference in (Difference.ADDED, Difference.REMOVED):
        only = after or before
        for part in ("text", "note", "conditions"):
            words = _words(only, part, language) if only is not None else ""
            if words:
                whole: Runs = (Run(words, False),)
                sides = (None, whole) if change.difference is Difference.ADDED else (whole, None)
                found.append(WordingPair(look, part, sides, versions))
        return found
    for part in change.parts:
        old, new = (_words(one, part, language) if one is not None else "" for one in (before, after))
        if old != new:
            found.append(WordingPair(look, part, mark_differences(old, new, language), versions))
    return found


def _words(commitment: Commitment, part: str, language: Language) -> str:
    if part != "conditions":
        text = {
            "label": commitment.label,
            "text": commitment.text,
            "note": commitment.note,
            "reference": commitment.reference,
        }[part]
        return text.in_language(language)
    conditions = commitment.conditions
    if conditions is None:
        return ""
    lines = [f"{place}. {one.text.in_language(language)}" for place, one in enumerate(conditions.points, start=1)]
    return "\n".join([conditions.title.in_language(language), *lines]).replace("**", "")


def _begun(part: str) -> str:
    words = say_part(part)
    return words[:1].upper() + words[1:]


def _side(look: Look, icon: str, words: str, wording: MarkedWords) -> QWidget:
    side = QWidget()
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look.px(4))
    head = QHBoxLayout()
    head.setSpacing(look.px(6))
    head.addWidget(line_icon(look, icon, "textMuted", "overline"))
    name = label(look, words, "overline", "muted")
    name.setWordWrap(True)
    head.addWidget(name, 1)
    column.addLayout(head)
    quote = QHBoxLayout()
    quote.setSpacing(look.px(12))
    quote.addWidget(QuoteRule(look))
    quote.addWidget(wording, 1)
    column.addLayout(quote)
    column.addStretch(1)
    side.setAccessibleName(f"{words}: {wording.text()}")
    column.setAlignment(Qt.AlignmentFlag.AlignTop)
    return side
