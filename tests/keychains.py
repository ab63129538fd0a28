"""Keychains for tests: one that keeps secrets in memory, one that is not there, one that is locked."""

from app.domain.refusals import Refusal, Sentence


class FakeKeychain:
    """Keeps what it is given."""

    def __init__(self) -> None:
        self.secrets: dict[str, str] = {}
        self.locked = False

    def is_there(self) -> bool:
        return True

    def load(self, name: str) -> str | None:
        self._answer()
        return self.secrets.get(name)

    def save(self, name: str, secret: str) -> None:
        self._answer()
        self.secrets[name] = secret

    def _answer(self) -> None:
        if self.locked:
            raise Refusal(Sentence.KEYCHAIN_CLOSED, reason="locked")


class NoKeychain:
    """As on a computer without any."""

    def is_there(self) -> bool:
        return False

    def load(self, name: str) -> str | None:
        raise Refusal(Sentence.KEYCHAIN_CLOSED, reason="there is none")

    def save(self, name: str, secret: str) -> None:
        raise Refusal(Sentence.KEYCHAIN_MISSING)
