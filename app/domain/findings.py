"""What `clausewise check` finds besides faults: each finding has an id that an author can accept with a reason."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.texts import Language


class FindingId(StrEnum):
    """The ids of the findings, as the files write them in `accepted:`."""

    KEY_LONGEST = "key-longest"
    KEY_POSITION = "key-position"
    ALL_OR_NONE = "all-or-none-of-the-above"
    NEGATIVE_STEM = "negative-stem"
    DOUBLE_NEGATIVE = "double-negative"
    ABSOLUTE_WORDS = "absolute-words"
    OVERLAPPING_OPTIONS = "overlapping-options"
    DUPLICATE_OPTIONS = "duplicate-options"
    MISSING_FEEDBACK = "missing-feedback"
    NO_FEEDBACK = "no-feedback"
    UNEQUAL_GRAMMAR = "unequal-grammar"
    STEM_TOO_LONG = "stem-too-long"
    OPTION_TOO_LONG = "option-too-long"
    TRANSLATION_OLDER = "translation-older"
    UNCOVERED_COMMITMENT = "uncovered-commitment"
    THIN_COMMITMENT = "thin-commitment"
    FEW_SITUATIONS = "few-situations"
    UNUSED_ACCEPTED = "unused-accepted"


@dataclass(frozen=True, slots=True)
class Finding:
    """A weakness that is no fault: what it is, and how to mend it.

    For a window in another language: the `language` that it is found in, its `place` in the item in the form of
    `item_readiness.Lack`, and the `values` that `what` tells of.
    """

    id: FindingId
    what: str
    mend: str
    language: Language | None = None
    place: tuple[str, ...] = ()
    values: tuple[tuple[str, str | int], ...] = ()
