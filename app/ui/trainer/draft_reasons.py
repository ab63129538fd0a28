"""Says in one line why an item is told of before publishing: what it lacks, or what the item-writing rules find."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from app.domain.item_readiness import lacks
from app.domain.item_writing import item_findings
from app.domain.policy import Policy
from app.domain.studio import ItemDraft
from app.domain.texts import Language
from app.ui.trainer.draft_names import name_of_draft
from app.ui.trainer.finding_words import FindingWords
from app.ui.trainer.lack_words import LackWords

_LONGEST = 240
_FEW = 2
"""Reasons that are said of an item: one that was just begun lacks everything."""


@dataclass(frozen=True, slots=True)
class ListedDraft:
    """An item in a list before publishing: its id, what it is called, and why it is there."""

    id: str
    name: str
    why: str


class DraftReasons(QObject):
    """Speaks the language of the window, `language`."""

    def __init__(self, policy: Policy, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known, self._language = frozenset(one.id for one in policy.commitments()), language
        self._lacks, self._findings = LackWords(self), FindingWords(self)

    def lacking(self, draft: ItemDraft) -> ListedDraft:
        """Return an item with what it lacks."""
        found = self._lacks.joined(lacks(draft.item, self._known, draft.languages), draft.languages)
        return self._listed(draft, [self._lacks.say(draft.item, *one) for one in found])

    def weak(self, draft: ItemDraft) -> ListedDraft:
        """Return an item with what the item-writing rules find in it."""
        found = item_findings(draft.item, draft.revised, draft.languages)
        return self._listed(draft, [self._findings.title(draft.item, one) for one in found])

    def _listed(self, draft: ItemDraft, reasons: list[str]) -> ListedDraft:
        said = list(dict.fromkeys(reasons))  # a rule may find the same in either language
        more = len(said) - _FEW
        if more > 1:
            said = [*said[:_FEW], self.tr("{count} more").format(count=more)]
        return ListedDraft(draft.item.id, name_of_draft(draft, self._language, _LONGEST), "  ·  ".join(said))
