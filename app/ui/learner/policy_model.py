"""The list of commitments as a model: the sections with what was found in them, then what only lesson pages say."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.domain.home import CommitmentState
from app.domain.policy import Commitment, Policy
from app.domain.policy_search import Field, Hit, Spans, spans_of
from app.domain.texts import Language

ROW = Qt.ItemDataRole.UserRole
"""The role of the whole `ListRow`, for the delegate."""

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class ListRow:
    """A row: a heading alone, or a commitment with a passage of its text; spans mark what was searched for."""

    heading: str
    commitment: str = ""
    number: str = ""
    label: str = ""
    label_spans: Spans = ()
    where: str = ""
    passage: str = ""
    passage_spans: Spans = ()
    wording: bool = False
    state: CommitmentState = CommitmentState.OPEN
    state_words: str = ""


def state_words(state: CommitmentState) -> str:
    """Return where a person is with a commitment in a word."""
    words = {
        CommitmentState.PROVED: QCoreApplication.translate("CommitmentStates", "Proved"),
        CommitmentState.DUE: QCoreApplication.translate("CommitmentStates", "Due"),
        CommitmentState.READ: QCoreApplication.translate("CommitmentStates", "Read"),
        CommitmentState.OPEN: QCoreApplication.translate("CommitmentStates", "Open"),
    }
    return words[state]


class PolicyModel(QAbstractListModel):
    """Shows the hits of a search; `language` is that of the window."""

    def __init__(self, policy: Policy, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._policy, self._language = policy, language
        self._commitments = {commitment.id: commitment for commitment in policy.commitments()}
        self._rows: list[ListRow] = []

    def show_hits(self, hits: Sequence[Hit], states: dict[str, CommitmentState]) -> None:
        """Show what a search found."""
        found = {hit.commitment: hit for hit in hits if not hit.by_lesson}
        self.beginResetModel()
        self._rows = []
        for section in self._policy.sections:
            own = [found[commitment.id] for commitment in section.commitments if commitment.id in found]
            if own:
                self._rows.append(ListRow(f"§{section.number} {section.title.in_language(self._language)}"))
                self._rows += [self._row(hit, states) for hit in own]
        by_lesson = [hit for hit in hits if hit.by_lesson]
        if by_lesson:
            self._rows.append(ListRow(self.tr("Only in lesson pages")))
            self._rows += [self._row(hit, states) for hit in by_lesson]
        self.endResetModel()

    def first(self) -> QModelIndex:
        """Return the first commitment, an invalid index if there is none."""
        return self.index(1) if len(self._rows) > 1 else QModelIndex()

    def place_of(self, commitment_id: str) -> QModelIndex:
        """Return where a commitment stands, an invalid index if it is not shown."""
        for place, row in enumerate(self._rows):
            if commitment_id and row.commitment == commitment_id:
                return self.index(place)
        return QModelIndex()

    def row(self, index: _Index) -> ListRow:
        """Return the row at a valid index."""
        return self._rows[index.row()]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid() or not self.row(index).commitment:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.row(index)
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if not row.commitment:
                return row.heading
            parts = (f"§{row.number} {row.label}", row.state_words, row.where, row.passage)
            return ". ".join(part for part in parts if part)
        return None

    def _row(self, hit: Hit, states: dict[str, CommitmentState]) -> ListRow:
        commitment: Commitment = self._commitments[hit.commitment]
        label = commitment.label.in_language(self._language)
        state = states.get(commitment.id, CommitmentState.OPEN)
        passage = hit.passage
        return ListRow(
            heading="",
            commitment=commitment.id,
            number=commitment.number,
            label=label,
            label_spans=spans_of(label, hit.words),
            where=self._where(hit),
            passage=passage.text,
            passage_spans=passage.spans,
            wording=passage.field is Field.WORDING,
            state=state,
            state_words=state_words(state),
        )

    def _where(self, hit: Hit) -> str:
        """Say what the passage is from; the wording needs no name."""
        if hit.passage.page is not None:
            title = hit.passage.page.in_language(self._language)
            return self.tr("Lesson: {title}").format(title=title)
        words = {
            Field.NUMBER: self.tr("Number"),
            Field.LABEL: self.tr("Name"),
            Field.NOTE: self.tr("What it means"),
            Field.CONDITION: self.tr("Condition"),
            Field.REFERENCE: self.tr("In the source"),
            Field.SECTION: self.tr("Section"),
        }
        return words.get(hit.passage.field, "")
