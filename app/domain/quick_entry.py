"""What somebody types into quick entry before it is added, and what the items of it will still lack then."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from app.domain.item_readiness import Lack, LackId, lacks
from app.domain.items import Item
from app.domain.texts import LANGUAGES, Language


@dataclass(frozen=True, slots=True)
class ModuleHabit:
    """The commitments that were chosen last for the items of a module."""

    module: str
    commitments: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class QuickDraft:
    """A text that is not added yet, its language, and the module and commitments that are chosen for it."""

    text: str = ""
    language: Language = "en"
    module: str = ""
    commitments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KeptQuickEntry:
    """The draft as it is kept, None where nothing waits, and what was chosen before, one habit for a module."""

    draft: QuickDraft | None = None
    habits: tuple[ModuleHabit, ...] = ()

    def usual(self, module: str, own: tuple[str, ...]) -> tuple[str, ...]:
        """Return the commitments to begin with in a module whose own ones are `own`.

        Its only one, or of several those that were chosen last.
        """
        if len(own) == 1:
            return own
        before = next((one.commitments for one in self.habits if one.module == module), ())
        return tuple(one for one in before if one in own)

    def used(self, draft: QuickDraft) -> "KeptQuickEntry":
        """Return what is kept after a draft was added: no text, and what was chosen for it."""
        others = tuple(one for one in self.habits if one.module != draft.module)
        return KeptQuickEntry(None, (*others, ModuleHabit(draft.module, draft.commitments)))


class Missing(StrEnum):
    """What an item can still lack that a text could not give, or did not."""

    COMMITMENT = "commitment"
    KEY = "key"
    EXPLANATION = "explanation"
    OTHER_LANGUAGE = "other-language"
    MORE = "more"


def about(item: Item, commitments: tuple[str, ...]) -> Item:
    """Return an item as it will be added: one that names no commitment gets `commitments`."""
    return replace(item, commitments=item.commitments or commitments)


def count_missing(
    items: Iterable[Item], language: Language, known: frozenset[str], languages: tuple[Language, ...] = LANGUAGES
) -> dict[Missing, int]:
    """Return how many items lack what, as they will be added to a module in `languages`.

    `language` is that of the text, `known` are the commitments of the policy.

    An item counts once for each. What is missing in the other language alone counts as that language.
    """
    counts = dict.fromkeys(Missing, 0)
    for item in items:
        for one in {_missing(lack, language) for lack in lacks(item, known, languages)}:
            counts[one] += 1
    return {one: count for one, count in counts.items() if count}


def _missing(lack: Lack, language: Language) -> Missing:
    if lack.id in (LackId.COMMITMENTS, LackId.COMMITMENT_UNKNOWN):
        return Missing.COMMITMENT
    if lack.language not in (None, language):
        return Missing.OTHER_LANGUAGE
    if lack.id in (LackId.NO_KEY, LackId.NO_FULL_MARK):
        return Missing.KEY
    return Missing.EXPLANATION if lack.place == ("explanation",) else Missing.MORE
