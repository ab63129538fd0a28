"""What has to be said before a file with personal data leaves: for what, to whom, and what allows it.

The rule is the policy's own: nothing to a third party, unless one of the five exceptions holds with all its conditions.
"""

from dataclasses import dataclass

from app.domain.people import clean_line
from app.domain.refusals import Refusal, Sentence

LONGEST_PURPOSE = 500
LONGEST_RECIPIENT = 200

EXCEPTIONS = (
    "disclosure.partner",
    "disclosure.consent",
    "disclosure.breach",
    "disclosure.danger",
    "disclosure.law",
)
"""The ids of the five exceptions, in the order of the register."""


@dataclass(frozen=True, slots=True)
class Release:
    """What HR says about a file: `recipient` is empty for somebody inside the company.

    For one outside, `basis` is one of EXCEPTIONS, and `confirmed` says that all its conditions are met.
    """

    purpose: str
    recipient: str = ""
    basis: str = ""
    confirmed: bool = False

    @property
    def is_outside(self) -> bool:
        """Whether the file leaves the company."""
        return bool(self.recipient)


def check_release(release: Release) -> Release:
    """Return a release with its texts cleaned, an inside one without a basis.

    Refuses one without a purpose, and an outside one without an exception whose conditions are confirmed.
    """
    purpose, recipient = clean_line(release.purpose), clean_line(release.recipient)
    if not purpose:
        raise Refusal(Sentence.PURPOSE_MISSING)
    if len(purpose) > LONGEST_PURPOSE:
        raise Refusal(Sentence.PURPOSE_TOO_LONG)
    if not recipient:
        return Release(purpose)
    if len(recipient) > LONGEST_RECIPIENT:
        raise Refusal(Sentence.RECIPIENT_TOO_LONG)
    if not release.basis:
        raise Refusal(Sentence.BASIS_MISSING)
    if release.basis not in EXCEPTIONS:
        raise Refusal(Sentence.BASIS_UNKNOWN, basis=release.basis)
    if not release.confirmed:
        raise Refusal(Sentence.BASIS_NOT_CONFIRMED)
    return Release(purpose, recipient, release.basis, confirmed=True)
