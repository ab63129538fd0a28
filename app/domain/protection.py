"""How a workspace file is protected from whoever gets hold of it."""

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
