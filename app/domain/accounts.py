"""Sign-ins with a name and a password: what they may be, how long a wrong one has to wait, and the recovery code."""

import secrets
import unicodedata
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.domain.people import Role, clean_line
from app.domain.refusals import Refusal, Sentence

SHORTEST_PASSWORD = 10
LONGEST_PASSWORD = 200
LONGEST_NAME = 60

FREE_FAILURES = 5
"""So many wrong passwords in a row cost no waiting."""

LONGEST_WAIT = timedelta(seconds=60)
"""Nobody is locked out for good: that would let anybody lock HR out."""

ROLES_WITH_ACCOUNTS = (Role.HR, Role.TRAINER, Role.AUDITOR)

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's Base32 (https://www.crockford.com/base32.html): no letter can be taken for a digit."""

_GROUPS, _GROUP = 5, 5
"""25 letters are 125 bits: no waiting is needed against guessing."""


@dataclass(frozen=True, slots=True)
class Account:
    """A sign-in; `must_change` says that its password was given out by HR and holds for one sign-in."""

    id: int
    name: str
    role: Role
    created: datetime
    disabled: bool
    must_change: bool


def clean_sign_in_name(text: str) -> str:
    """Return the name of a sign-in; refuse an empty, unsafe or overlong one."""
    name = clean_line(text)
    if not name:
        raise Refusal(Sentence.SIGN_IN_NAME_MISSING)
    if len(name) > LONGEST_NAME:
        raise Refusal(Sentence.SIGN_IN_NAME_TOO_LONG)
    return name


def name_key(name: str) -> str:
    """Return what is the same for all spellings of a sign-in name: case and width aside."""
    return unicodedata.normalize("NFKC", name).casefold()


def check_new_password(password: str, again: str) -> None:
    """Refuse a new password that is short, overlong, or typed differently the second time."""
    if password != again:
        raise Refusal(Sentence.PASSWORDS_DIFFER)
    if len(password) < SHORTEST_PASSWORD:
        raise Refusal(Sentence.PASSWORD_SHORT)
    if len(password) > LONGEST_PASSWORD:
        raise Refusal(Sentence.PASSWORD_LONG)


def wait_after(failures: int) -> timedelta:
    """Return how long after the last of so many wrong passwords in a row the next one may be tried.

    Nothing up to five, then 1, 2, 4, … seconds, at most a minute.
    """
    beyond = failures - FREE_FAILURES
    return timedelta() if beyond < 0 else min(timedelta(seconds=2 ** min(beyond, 6)), LONGEST_WAIT)


def seconds_to_wait(failures: int, last: datetime | None, now: datetime) -> int:
    """Return for how many more seconds nobody may try, 0 if somebody may.

    A clock that was set back does not make it longer than the whole wait.
    """
    if last is None:
        return 0
    wait = wait_after(failures)
    left = min(last + wait - now, wait)
    return max(0, -int(-left.total_seconds() // 1))


def new_recovery_code() -> str:
    """Return a fresh recovery code, for instance 7QKM2-0XJ4V-9TB3H-ZC8DE-5RWNA."""
    groups = ("".join(secrets.choice(_LETTERS) for _ in range(_GROUP)) for _ in range(_GROUPS))
    return "-".join(groups)


def read_recovery_code(typed: str) -> str:
    """Return a recovery code as it was given out, however it was typed: case, spaces, dashes, and O, I and L aside."""
    letters = "".join(char for char in typed.upper() if char.isalnum())
    letters = letters.translate(str.maketrans("OIL", "011"))
    return "-".join(letters[start : start + _GROUP] for start in range(0, len(letters), _GROUP))


def new_first_password() -> str:
    """Return a password for HR to hand to somebody, who replaces it when they first sign in."""
    return "-".join("".join(secrets.choice(_LETTERS) for _ in range(4)) for _ in range(4))
