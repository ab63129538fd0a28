"""The keychain of the operating system, which keeps the keys of workspaces; it is asked only when a key is needed."""

import sys
from types import ModuleType
from typing import Protocol

from app.domain.refusals import Refusal, Sentence

_SERVICE = "Clausewise"


class Keychain(Protocol):
    """Keeps secrets by name."""

    def is_there(self) -> bool:
        """Whether this computer has a keychain that can be used."""

    def load(self, name: str) -> str | None:
        """Return a secret, None if there is none of this name; refuse where the keychain does not answer."""

    def save(self, name: str, secret: str) -> None:
        """Keep a secret; refuse where there is no keychain or it does not answer."""


class SystemKeychain:
    """The keychain through `keyring`, whose import takes an eighth of a second."""

    def is_there(self) -> bool:
        """Whether there is one; a stand-in that only raises or keeps nothing is none."""
        library = _load_library()
        from keyring.backends import fail, null

        try:
            return not isinstance(library.get_keyring(), fail.Keyring | null.Keyring)
        except Exception:
            return False

    def load(self, name: str) -> str | None:
        """Return a secret, None if there is none of this name."""
        library = _load_library()
        from keyring.errors import NoKeyringError

        try:
            secret: str | None = library.get_password(_SERVICE, name)
        except NoKeyringError as error:
            raise Refusal(Sentence.KEYCHAIN_CLOSED, reason="there is none") from error
        except Exception as error:  # what talks to the keychain raises its own kinds, too
            raise Refusal(Sentence.KEYCHAIN_CLOSED, reason=str(error) or type(error).__name__) from error
        return secret

    def save(self, name: str, secret: str) -> None:
        """Keep a secret, and read it back: some keychains accept what they do not keep."""
        library = _load_library()
        from keyring.errors import NoKeyringError

        try:
            library.set_password(_SERVICE, name, secret)
            kept = library.get_password(_SERVICE, name) == secret
        except NoKeyringError as error:
            raise Refusal(Sentence.KEYCHAIN_MISSING) from error
        except Exception as error:  # as in `load`
            raise Refusal(Sentence.KEYCHAIN_CLOSED, reason=str(error) or type(error).__name__) from error
        if not kept:
            raise Refusal(Sentence.KEYCHAIN_MISSING)


def _load_library() -> ModuleType:
    """Return `keyring`, kept from looking for Apple's libraries on another system.

    It would run the compiler and the linker to find out where they are, which takes as long as everything else.
    """
    if sys.platform != "darwin":
        # None forbids the import, which the library's own module for Apple then goes without.
        sys.modules.setdefault("keyring.backends.macOS.api", None)  # type: ignore[arg-type]
    import keyring

    return keyring
