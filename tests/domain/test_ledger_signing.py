"""Signatures are Ed25519 as RFC 8032 has it, and checkpoints say what they sign."""

from dataclasses import replace

from app.domain.ledger import Checkpoint
from app.domain.ledger_signing import fingerprint, is_signed, new_seed, public_key, sign

SEED = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"


def test_the_first_test_vector_of_the_rfc_comes_out() -> None:
    """RFC 8032, section 7.1, test 1."""
    key = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
    signature = (
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
        "d25bf5f0595bbe24655141438e7a100b"
    )
    assert public_key(SEED) == key
    assert sign(SEED, b"") == signature
    assert is_signed(key, signature, b"")
    assert not is_signed(key, signature, b"x")
    assert len(fingerprint(key)) == 24


def test_what_is_no_key_or_signature_signs_nothing() -> None:
    key = public_key(SEED)
    for odd in ("", "zz", "00", "00" * 64):
        assert not is_signed(key, odd, b"")
        assert not is_signed(odd, sign(SEED, b""), b"")


def test_two_devices_have_two_keys() -> None:
    assert new_seed() != new_seed()


def test_a_checkpoint_holds_for_exactly_what_it_says() -> None:
    signed = Checkpoint("clausewise/A/1", 7, "ab" * 32, "2026-04-01T00:00:00Z", public_key(SEED)).signed(SEED)
    assert signed.is_sound()
    others = (
        replace(signed, origin="clausewise/A/2"),
        replace(signed, size=8),
        replace(signed, root="cd" * 32),
        replace(signed, time="2026-04-02T00:00:00Z"),
        replace(signed, public_key=public_key(new_seed())),
        replace(signed, signature=""),
    )
    assert not any(other.is_sound() for other in others)
