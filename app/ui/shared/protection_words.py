"""Says how a workspace is protected, in the same words wherever that is shown."""

from PySide6.QtCore import QCoreApplication

from app.domain.protection import Pending, Protection, ProtectionState
from app.ui.shared.look import Look


def say_protection(look: Look, state: ProtectionState) -> str:
    """Return how a workspace is protected, and what that means for who gets hold of the file."""
    if state.protection is Protection.KEYCHAIN:
        return QCoreApplication.translate(
            "ProtectionWords",
            "Encrypted. The key is in the keychain of this computer; the file can be read nowhere else.",
        )
    if state.protection is Protection.PASSPHRASE:
        return QCoreApplication.translate(
            "ProtectionWords", "Encrypted with a passphrase, which is asked for at each start and kept nowhere."
        )
    words = [
        QCoreApplication.translate(
            "ProtectionWords", "Not encrypted. Whoever gets hold of the file can read the records in it."
        )
    ]
    if state.pending is Pending.AT_CLOSE:
        words.append(
            QCoreApplication.translate(
                "ProtectionWords", "It is encrypted with the keychain of this computer when the program is closed."
            )
        )
    elif not state.has_keychain:
        words.append(
            QCoreApplication.translate(
                "ProtectionWords", "This computer has no keychain that could keep a key, so a passphrase is the way."
            )
        )
    return (" " if look.language == "en" else "").join(words)
