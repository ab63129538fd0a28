"""Payloads are the canonical JSON of what rows say, however quickly they are put together."""

import hashlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.ledger import LeafKind
from app.domain.ledger_payloads import Identity, PayloadMaking, Training, subject_payload
from app.domain.ledger_tree import leaf_hash

TRAINING = Training("tidy-desk", "1.0", "a" * 64, "2026-01", "b" * 64)
ROW = (1, "en", "0.1.0", 0.75, 3.0, 4.0, 0.75, 1, "id-1", "2026-04-01T00:00:00Z", "2026-04-01T09:00:00+09:00",
       "2026-04-01T00:10:00Z", "2026-04-01T09:10:00+09:00")  # fmt: skip

RECORD = ("completed_local", "completed_utc", "id", "started_local", "started_utc")


def plain(identity: Identity, row: tuple[object, ...], *, adopted: bool) -> str:
    """The payload, made the slow way."""
    names = ("score", "points", "max_points", "pass_mark", "passed")
    times = ("id", "started_utc", "started_local", "completed_utc", "completed_local")
    whole = {
        "kind": "completion",
        "person": {"number": identity.number, "name": identity.name, "department": identity.department},
        "record": dict(zip(times, row[8:], strict=True)),
        "result": dict(zip(names, row[3:8], strict=True)),
        "training": {**TRAINING._asdict(), "language": row[1], "app_version": row[2]},
    }
    whole |= {"adopted": True} if adopted else {}
    return json.dumps(whole, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


@given(st.text(), st.text(), st.text(), st.floats(0, 1), st.floats(0, 1e6), st.booleans())
def test_a_completion_is_the_canonical_json_of_its_row(
    number: str, name: str, language: str, score: float, points: float, adopted: bool
) -> None:
    identity = Identity(1, number, name, "営業")
    row = (1, language, "0.1.0", score, points, *ROW[5:])
    expected = plain(identity, row, adopted=adopted).encode(errors="surrogatepass")
    making = PayloadMaking({1: TRAINING})
    assert making.completion(identity.part(), row, adopted=adopted) == expected
    (found,) = making.completion_hashes([b"s" * 16], [identity.part()], [row], adopted=adopted)
    written = json.dumps(row[:8])
    record = json.dumps(
        dict(zip(RECORD, (row[12], row[11], row[8], row[10], row[9]), strict=True)), separators=(",", ":")
    )
    opening = making.opening(identity.part(), adopted=adopted)
    assert making.written_hashes([b"s" * 16], [opening], [record.encode()], [written.encode()]) == [found]
    assert found == leaf_hash(b"s" * 16, expected) == hashlib.sha256(b"\0" + b"s" * 16 + expected).digest()


@pytest.mark.parametrize("place", range(len(ROW)))
def test_every_column_changes_the_payload(place: int) -> None:
    making = PayloadMaking({1: TRAINING, 2: TRAINING._replace(version="2.0")})
    changed = (2 if place == 0 else "other" if isinstance(ROW[place], str) else 0.125,)
    row = (*ROW[:place], *changed, *ROW[place + 1 :])
    assert making.completion(b"{}", row, adopted=False) != making.completion(b"{}", ROW, adopted=False)


@pytest.mark.parametrize("odd", ['"', "\\", 'x","id":"y'])
def test_an_id_that_could_look_like_another_field_has_no_payload(odd: str) -> None:
    with pytest.raises(ValueError):
        PayloadMaking({1: TRAINING}).completion(b"{}", (*ROW[:8], odd, *ROW[9:]), adopted=False)


def test_an_unknown_edition_and_a_foreign_type_have_no_payload() -> None:
    making = PayloadMaking({1: TRAINING})
    with pytest.raises(KeyError):
        making.completion(b"{}", (7, *ROW[1:]), adopted=False)
    with pytest.raises(TypeError):
        making.completion(b"{}", (*ROW[:2], b"blob", *ROW[3:]), adopted=False)


def test_other_kinds_name_their_kind_and_their_person() -> None:
    row = ("id", "completion", "digest", "I will.", "en", "2026-04-01T00:00:00Z", "2026-04-01T09:00:00+09:00")
    part = Identity(1, "00123", "佐藤 健", "").part()
    payload = json.loads(subject_payload(LeafKind.ATTESTATION, part, row, adopted=False))
    assert payload["kind"] == "attestation"
    assert payload["person"] == {"number": "00123", "name": "佐藤 健", "department": ""}
    assert payload["record"]["wording"] == "I will."
    assert json.loads(subject_payload(LeafKind.ATTESTATION, part, row, adopted=True))["adopted"] is True
