"""The Home of last time, drawn before the database library is loaded; this file must not import that library."""

from pathlib import Path

from app.domain.home import Home
from app.domain.plain import read
from app.domain.protection import Protection
from app.domain.refusals import Refusal
from app.services.keychain import Keychain
from app.storage import file_keys
from app.storage.glance import load_glance
from app.storage.names import GLANCE_HOME


def load_kept_home(path: Path, keychain: Keychain | None = None) -> Home | None:
    """Return the Home that the workspace at `path` showed last; None without one, or with one of an older shape.

    One that is encrypted with a passphrase shows nothing before that was given.
    """
    try:
        salt = file_keys.salt_of(path)
        protection = file_keys.protection_by(salt)
        secret = keychain.load(salt.hex()) if keychain and protection is Protection.KEYCHAIN else None
    except (OSError, Refusal):
        return None
    if salt and not secret:
        return None
    body = load_glance(path, GLANCE_HOME, file_keys.raw_key(secret or "", salt))
    if body is None:
        return None
    try:
        return read(Home, body)
    except (KeyError, TypeError, ValueError):
        return None
