"""What is told about an item draft in lists: how it stands to what is taught, what it lacks, and what is weak in it."""

from dataclasses import dataclass

from app.domain.item_readiness import complete_languages, count_of, lacks
from app.domain.item_shaping import furnished
from app.domain.item_writing import item_findings
from app.domain.items import Item
from app.domain.studio import ItemDraft, WorkState
from app.domain.texts import Language


@dataclass(frozen=True, slots=True)
class ItemMarks:
    """How a draft stands, those of its module's languages that are complete, and how much is missing and weak."""

    state: WorkState
    languages: tuple[Language, ...]
    lacks: int
    findings: int


def marks_of(draft: ItemDraft, live: Item | None, known: frozenset[str]) -> ItemMarks:
    """Return the marks of a draft; `known` are the commitments of the policy.

    What is missing is counted as the editor shows it, which begins with the empty parts that a kind needs.
    """
    return ItemMarks(
        draft.state(live),
        complete_languages(draft.item, draft.languages),
        count_of(lacks(furnished(draft.item), known, draft.languages)),
        len(item_findings(draft.item, draft.revised, draft.languages)),
    )
