"""Signs checkpoints with the key of this device: Ed25519 (RFC 8032); keys and signatures are hexadecimal."""

import hashlib
import secrets


def new_seed() -> str:
    """Return a fresh private key: 32 random bytes, the seed of RFC 8032, section 5.1.5."""
    return secrets.token_hex(32)


def public_key(seed: str) -> str:
    """Return the public key of a seed, 32 bytes."""
    # The library takes 50 ms to load, and a start needs no signature.
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(bytes.fromhex(seed)).public_key().public_bytes_raw().hex()


def sign(seed: str, message: bytes) -> str:
    """Return the signature of a message, 64 bytes."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(bytes.fromhex(seed)).sign(message).hex()


def is_signed(key: str, signature: str, message: bytes) -> bool:
    """Whether `signature` over `message` is by the owner of the public key; False for what is no key or signature."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)).verify(bytes.fromhex(signature), message)
    except (InvalidSignature, ValueError, TypeError):
        return False
    return True


def fingerprint(key: str) -> str:
    """Return what people compare instead of a public key: 80 bits of its SHA-256 as five groups of four digits."""
    return grouped(hashlib.sha256(bytes.fromhex(key)).hexdigest())


def grouped(digits: str) -> str:
    """Return the first twenty hexadecimal digits in groups of four, as they are printed."""
    return "-".join(digits[place : place + 4].upper() for place in range(0, 20, 4))
