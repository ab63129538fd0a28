"""Exemptions: whom HR does not ask for a module, from when until when, and why."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from app.domain.hr_sentences import HrSentence
from app.domain.refusals import Refusal


@dataclass(frozen=True, slots=True)
class Exemption:
    """One exemption; an empty `module` means every module.

    It holds from `begins` to `ends` (None: without an end), both inclusive, and no longer on the day it was `lifted`.
    """

    id: UUID
    person_id: int
    module: str
    reason: str
    begins: date
    ends: date | None = None
    lifted: date | None = None

    def holds(self, day: date) -> bool:
        """Whether the person is exempt on a day."""
        ended = (self.ends is not None and self.ends < day) or (self.lifted is not None and self.lifted <= day)
        return self.begins <= day and not ended

    def applies_to(self, module_id: str) -> bool:
        """Whether it counts for a module."""
        return self.module in ("", module_id)


def check_span(begins: date, ends: date | None) -> None:
    """Refuse an exemption that ends before it begins."""
    if ends is not None and ends < begins:
        raise Refusal(HrSentence.EXEMPTION_ENDS_BEFORE)
