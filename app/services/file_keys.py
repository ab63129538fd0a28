"""Finds the key of a workspace file: in the keychain, or made of a passphrase that somebody gave."""

from collections.abc import Callable
from pathlib import Path

from app.domain.protection import SHORTEST_PASSPHRASE, Protection
from app.domain.refusals import Refusal, Sentence
from app.services.keychain import Keychain
from app.storage import backups, file_keys, soundness


class FileKeys:
    """The keys of this computer and this run of the program.

    A new workspace is encrypted where there is a keychain, without a question: nothing is to be set up before the first
    lesson. Where there is none, or it does not take the key, it begins unencrypted, and the window asks beside the work
    what is wanted.
    """

    def __init__(self, keychain: Keychain, ask: Callable[[Path], str | None] = lambda _file: None) -> None:
        """`ask` returns the passphrase of a file, None where nobody can be asked now."""
        self._keychain, self._ask = keychain, ask
        self._secrets: dict[bytes, str] = {}
        self._is_refused = False

    def protection_of(self, path: Path) -> Protection:
        """Return how a file is protected."""
        try:
            return file_keys.protection_by(file_keys.salt_of(path))
        except OSError as error:
            raise _unreachable(path, error) from error

    def has_keychain(self) -> bool:
        """Whether this computer has a keychain that did not refuse a key in this run; slow at first."""
        return not self._is_refused and self._keychain.is_there()

    def key_of(self, path: Path) -> str:
        """Return the key of a file, "" of a plain one or of none; slow where a passphrase has to be tried.

        Refuses where the key is not in the keychain, the keychain does not answer, or a passphrase is needed or wrong.
        """
        try:
            salt = file_keys.salt_of(path)
        except OSError as error:
            raise _unreachable(path, error) from error
        protection = file_keys.protection_by(salt)
        if protection is Protection.NONE:
            return ""
        if salt not in self._secrets:
            if protection is Protection.PASSPHRASE:
                passphrase = self._ask(path)
                if passphrase is None:
                    raise Refusal(Sentence.PASSPHRASE_NEEDED, path=str(path))
                self.unlock(path, passphrase)
            else:
                secret = self._keychain.load(salt.hex())
                if secret is None:
                    raise Refusal(Sentence.KEY_NOT_HERE, path=str(path))
                self._secrets[salt] = secret
        return file_keys.raw_key(self._secrets[salt], salt)

    def unlock(self, path: Path, passphrase: str) -> None:
        """Remember the passphrase of a file for this run of the program; refuse a wrong one. Slow by design."""
        salt = file_keys.salt_of(path)
        secret = file_keys.derive_secret(passphrase, salt)
        key = file_keys.raw_key(secret, salt)
        # A wrong key and a damaged first page look alike. If it opens a safety copy, the key is right.
        copies = [copy.path for copy in backups.list_copies(path) if file_keys.salt_of(copy.path) == salt]
        if not any(soundness.can_be_read(one, key) for one in (path, *copies)):
            raise Refusal(Sentence.PASSPHRASE_WRONG, path=str(path))
        self._secrets[salt] = secret

    def is_made(self, path: Path) -> bool:
        """Whether something is at a place already, or was: then no new workspace is made there."""
        try:
            there = path.exists() and (not path.is_file() or path.stat().st_size > 0)
            return there or bool(backups.list_copies(path))
        except OSError:
            return True

    def key_for(self, path: Path) -> str:
        """Return the key of a workspace, a new one for a place where there is none yet; otherwise as `key_of`."""
        if self.is_made(path) or not self.has_keychain():
            return self.key_of(path)
        try:
            return self.new_key(Protection.KEYCHAIN)
        except Refusal:  # a keychain that is locked may not stand in the way of the first lesson
            self._is_refused = True
            return ""

    def new_key(self, protection: Protection, passphrase: str = "") -> str:
        """Return a fresh key, "" for no protection; refuse a short passphrase, and a keychain that does not keep it."""
        if protection is Protection.NONE:
            return ""
        salt = file_keys.new_salt(protection)
        if protection is Protection.PASSPHRASE:
            if len(passphrase) < SHORTEST_PASSPHRASE:
                raise Refusal(Sentence.PASSPHRASE_SHORT, least=str(SHORTEST_PASSPHRASE))
            self._secrets[salt] = file_keys.derive_secret(passphrase, salt)
        else:
            if not self._keychain.is_there():
                raise Refusal(Sentence.KEYCHAIN_MISSING)
            secret = file_keys.new_secret()
            self._keychain.save(salt.hex(), secret)
            self._secrets[salt] = secret
        return file_keys.raw_key(self._secrets[salt], salt)


def _unreachable(path: Path, error: OSError) -> Refusal:
    return Refusal(Sentence.WORKSPACE_UNREACHABLE, path=str(path), reason=error.strerror or str(error))
