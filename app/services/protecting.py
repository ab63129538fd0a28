"""Changing how a workspace is protected: encrypted with a key in the keychain, by a passphrase, or not at all."""

from dataclasses import dataclass
from pathlib import Path

from app.domain.protection import Protection
from app.domain.refusals import Refusal, Sentence
from app.services.file_keys import FileKeys
from app.storage import backups, rekeying


@dataclass(frozen=True, slots=True)
class Protected:
    """What a change did: the protection of now, and how many safety copies have it or could not be given it."""

    protection: Protection
    copies: int
    copies_left: int


class Protecting:
    """The protection of one workspace, which nobody may have open while it is changed.

    Whoever may read and write the file may do this; no role is asked for.
    """

    def __init__(self, path: Path, keys: FileKeys) -> None:
        self.path = path.absolute()
        self._keys = keys

    def state(self) -> Protection:
        """Return how the workspace is protected."""
        return self._keys.protection_of(self.path)

    def has_keychain(self) -> bool:
        """Whether this computer has a keychain."""
        return self._keys.has_keychain()

    def unlock(self, passphrase: str) -> None:
        """Remember the passphrase of the workspace for this run; refuse a wrong one. Slow by design."""
        self._keys.unlock(self.path, passphrase)

    def change(self, wanted: Protection, passphrase: str = "", again: str = "") -> Protected:
        """Write the workspace, and then its safety copies, anew with another protection; seconds for a large one.

        Refuses where nothing would change, for a passphrase that is short or differs from `again`, and as
        `FileKeys.new_key` and `storage.rekeying.rekey` do; all is as it was then. A copy that cannot be written anew
        stays as it is, and the list of copies says so.
        """
        if not self.path.is_file():
            raise Refusal(Sentence.WORKSPACE_MISSING, path=str(self.path))
        if wanted is not Protection.PASSPHRASE and wanted is self.state():
            raise Refusal(Sentence.PROTECTION_UNCHANGED, path=str(self.path))
        if passphrase != again:
            raise Refusal(Sentence.PASSPHRASES_DIFFER)
        old = self._keys.key_of(self.path)
        new = self._keys.new_key(wanted, passphrase)
        rekeying.rekey(self.path, old, new)
        copies = backups.list_copies(self.path)
        left = sum(not self._change_copy(copy.path, new) for copy in copies)
        return Protected(wanted, len(copies) - left, left)

    def _change_copy(self, copy: Path, new: str) -> bool:
        try:
            rekeying.rekey_copy(copy, self._keys.key_of(copy), new)
        except Refusal:
            return False
        return True
