"""Changing how a workspace is protected: encrypted with a key in the keychain, by a passphrase, or not at all."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app.domain.protection import Choice, Pending, Protection, ProtectionState, pending
from app.domain.refusals import Refusal, Sentence
from app.services.file_keys import FileKeys
from app.storage import backups, protection_choice, rekeying


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

    def __init__(self, path: Path, keys: FileKeys, *, is_own: bool = False) -> None:
        """`is_own` is a workspace in this user's own place, which no other computer reads."""
        self.path = path.absolute()
        self._keys, self._is_own = keys, is_own

    def state(self) -> Protection:
        """Return how the workspace is protected."""
        return self._keys.protection_of(self.path)

    def look(self) -> ProtectionState:
        """Return how the workspace is protected, what this computer offers, and what is still to be settled.

        A quarter of a second at first, for the keychain. Refuses a plain file that cannot be read.
        """
        protection, has_keychain = self.state(), self._keys.has_keychain()
        choice = protection_choice.load_choice(self.path) if protection is Protection.NONE else None
        what = pending(protection, choice, has_keychain=has_keychain, is_own=self._is_own)
        return ProtectionState(protection, has_keychain, what)

    def is_settled(self) -> bool:
        """Whether nothing is to be asked or done, without asking for a keychain: quick."""
        return self.state() is not Protection.NONE or protection_choice.load_choice(self.path) is Choice.PLAIN

    def keep_plain(self) -> None:
        """Keep in the workspace, open or not, that it is to stay unencrypted; refuse one that cannot be written."""
        protection_choice.save_choice(self.path, Choice.PLAIN, self._keys.key_of(self.path))

    def protect_at_close(self) -> None:
        """Encrypt the workspace, closed by now, with the keychain where nobody has chosen anything else.

        Nothing is told, for nobody is there any more: what fails is tried again at the next close, and where the
        keychain did not take the key, the next start asks.
        """
        with suppress(Refusal):
            if self.is_settled() or self.look().pending is not Pending.AT_CLOSE or rekeying.is_in_use(self.path):
                return
            try:
                self.change(Protection.KEYCHAIN)
            except Refusal as refusal:
                if refusal.sentence in (Sentence.KEYCHAIN_CLOSED, Sentence.KEYCHAIN_MISSING):
                    protection_choice.save_choice(self.path, Choice.UNDECIDED)

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
        if wanted is Protection.NONE:  # before it is: a plain workspace is encrypted by itself where nobody chose that
            self.keep_plain()
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
