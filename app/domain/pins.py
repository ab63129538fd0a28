"""The PIN that opens a person's learning on a computer that several people share."""

import unicodedata
from dataclasses import dataclass
from datetime import date

from app.domain.people import clean_line
from app.domain.refusals import Refusal, Sentence

SHORTEST_PIN, LONGEST_PIN = 4, 12
LONGEST_REASON = 500


@dataclass(frozen=True, slots=True)
class PinReset:
    """HR took a PIN away, on which day, by whose sign-in (empty where it has no name), and why."""

    day: date
    account: str
    reason: str


@dataclass(frozen=True, slots=True)
class PinState:
    """Whether a person has a PIN; `reset` says why they have none any more."""

    made: bool
    reset: PinReset | None = None


def clean_pin(text: str) -> str:
    """Return a PIN as its digits; full-width ones become ASCII. Refuses anything but 4–12 digits."""
    pin = unicodedata.normalize("NFKC", text).strip()
    if not (pin.isascii() and pin.isdigit() and SHORTEST_PIN <= len(pin) <= LONGEST_PIN):
        raise Refusal(Sentence.PIN_UNFIT)
    return pin


def clean_new_pin(text: str, again: str) -> str:
    """Return a new PIN; refuse one that is none, that is one digit over and over, or that differs the second time."""
    pin = clean_pin(text)
    if len(set(pin)) == 1:
        raise Refusal(Sentence.PIN_TOO_EASY)
    if unicodedata.normalize("NFKC", again).strip() != pin:
        raise Refusal(Sentence.PINS_DIFFER)
    return pin


def clean_reset_reason(text: str) -> str:
    """Return why a PIN is taken away; refuse none, an unsafe or an overlong one."""
    reason = clean_line(text)
    if not reason:
        raise Refusal(Sentence.REASON_MISSING)
    if len(reason) > LONGEST_REASON:
        raise Refusal(Sentence.REASON_TOO_LONG)
    return reason
