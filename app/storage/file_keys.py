"""The key of an encrypted workspace: 32 random or derived bytes, and the salt that the file begins with.

SQLCipher begins a file with 16 bytes of salt. Ours begins with a mark that tells where the key is; 12 random bytes
follow. So nothing has to lie beside the file that could get lost: it tells by itself what it is and what its key is
made with, and so does every copy of it.
"""

import secrets
import unicodedata
from pathlib import Path

from app.domain.protection import Protection
from app.storage import workspace_file

_SALT = 16
_MARKS = dict(zip((Protection.KEYCHAIN, Protection.PASSPHRASE), workspace_file.ENCRYPTED_MARKS, strict=True))

_ROUNDS, _MEMORY_KIB, _LANES = 3, 65_536, 4
"""Costs of argon2id for the mark of today (RFC 9106, second recommendation); others need another mark."""


def salt_of(path: Path) -> bytes:
    """Return the salt of an encrypted workspace, b"" of a plain or an empty one or of none; raises OSError."""
    if not path.is_file():
        return b""
    header = workspace_file.read_header(path)
    return header[:_SALT] if workspace_file.is_encrypted(header) else b""


def protection_by(salt: bytes) -> Protection:
    """Return where the key of a file with such a salt is."""
    return next((one for one, mark in _MARKS.items() if salt.startswith(mark)), Protection.NONE)


def new_salt(protection: Protection) -> bytes:
    """Return a fresh salt for a file whose key will be there."""
    return _MARKS[protection] + secrets.token_bytes(_SALT - len(_MARKS[protection]))


def new_secret() -> str:
    """Return 32 random bytes in hexadecimal."""
    return secrets.token_hex(32)


def derive_secret(passphrase: str, salt: bytes) -> str:
    """Return 32 bytes in hexadecimal that argon2id makes of a passphrase; takes about a tenth of a second."""
    from argon2.low_level import Type, hash_secret_raw

    words = unicodedata.normalize("NFC", passphrase).encode(errors="surrogatepass")
    return hash_secret_raw(words, salt, _ROUNDS, _MEMORY_KIB, _LANES, 32, Type.ID).hex()


def raw_key(secret: str, salt: bytes) -> str:
    """Return what SQLCipher takes as raw key and salt: 96 hexadecimal digits; "" without a secret."""
    return secret + salt.hex() if secret else ""
