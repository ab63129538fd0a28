"""How a workspace file is protected from whoever gets hold of it."""

from dataclasses import dataclass
from enum import StrEnum

SHORTEST_PASSPHRASE = 10
"""Characters of the shortest passphrase; argon2id makes each guess slow, and length does the rest."""


PASSPHRASE_VARIABLE = "CLAUSEWISE_PASSPHRASE"  # noqa: S105 - the name of the variable, no secret
"""Environment variable with the passphrase of a workspace, for commands without a window."""


class Protection(StrEnum):
    """Where the key of a workspace is."""

    NONE = "none"
    KEYCHAIN = "keychain"
    PASSPHRASE = "passphrase"  # noqa: S105 - a kind, no secret


class Choice(StrEnum):
    """What somebody wants of a workspace that is not encrypted; kept in it."""

    PLAIN = "plain"
    """It stays as it is, and nobody is asked again."""
    UNDECIDED = "undecided"
    """The keychain did not take the key, so that somebody has to choose."""


class Pending(StrEnum):
    """What is still to be settled about the protection of a workspace."""

    NOTHING = "nothing"
    ASK_WITHOUT_KEYCHAIN = "ask without keychain"
    """Somebody has to choose between a passphrase and no encryption; nothing is done by itself."""
    ASK_WITH_KEYCHAIN = "ask with keychain"
    """Between the keychain and no encryption."""
    AT_CLOSE = "at close"
    """It is encrypted with the keychain, without a question, when the program is closed."""


@dataclass(frozen=True, slots=True)
class ProtectionState:
    """How a workspace is protected, whether this computer has a keychain, and what is still to be settled."""

    protection: Protection
    has_keychain: bool
    pending: Pending = Pending.NOTHING


def pending(protection: Protection, choice: Choice | None, *, has_keychain: bool, is_own: bool) -> Pending:
    """Return what is still to be settled.

    `is_own` is a workspace in the place that is this user's and this computer's. One that lies elsewhere may be
    meant for other computers, too, which could not read it any more: it is never encrypted without a question.
    """
    if protection is not Protection.NONE or choice is Choice.PLAIN:
        return Pending.NOTHING
    if not has_keychain or choice is Choice.UNDECIDED:
        return Pending.ASK_WITHOUT_KEYCHAIN
    return Pending.AT_CLOSE if is_own else Pending.ASK_WITH_KEYCHAIN
