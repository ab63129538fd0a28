"""A receipt is read back as it was written, and nothing else is taken for one."""

import json
from dataclasses import replace

import pytest

from app.domain.ledger import Checkpoint
from app.domain.ledger_report import Said, Verdict
from app.domain.ledger_signing import new_seed, public_key
from app.domain.ledger_tree import leaf_hash, node_hash
from app.domain.receipts import Receipt, check_receipt, read_receipt

PAYLOAD = '{"kind":"completion","person":{"name":"佐藤 健","number":"00123"},"result":{"score":0.75}}'


def receipt(payload: str = PAYLOAD) -> Receipt:
    """A receipt of the first of two leaves."""
    seed, salt, sibling = new_seed(), b"s" * 16, bytes(32)
    root = node_hash(leaf_hash(salt, payload.encode()), sibling).hex()
    checkpoint = Checkpoint("clausewise/A/1", 2, root, "2026-04-01T00:00:00Z", public_key(seed)).signed(seed)
    return Receipt(payload, salt.hex(), 0, (sibling.hex(),), checkpoint)


def said(statements: tuple[object, ...]) -> set[Said]:
    return {one.said for one in statements}  # type: ignore[attr-defined]


def test_a_receipt_is_read_back_as_it_was_written() -> None:
    one = receipt()
    assert read_receipt(one.text()) == one
    assert read_receipt(json.dumps(json.loads(one.text()), indent=4)) == one


def test_it_proves_its_record_and_says_what_it_does_not_prove() -> None:
    report = check_receipt(receipt())
    assert report.verdict is Verdict.SOUND
    assert said(report.proven) == {Said.RECEIPT_SIGNED, Said.RECEIPT_PLACE}
    assert said(report.not_proven) == {Said.RECEIPT_OWNER_UNKNOWN, Said.RECEIPT_LATER, Said.TIMES, Said.OWNER}


def test_a_witness_says_whose_key_it_is() -> None:
    one = receipt()
    assert Said.RECEIPT_OWNER_KNOWN in said(check_receipt(one, [one.checkpoint]).proven)
    report = check_receipt(one, [receipt().checkpoint])
    assert (report.verdict, said(report.breaks)) == (Verdict.BROKEN, {Said.RECEIPT_OTHER_KEY})


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"payload": PAYLOAD.replace("0.75", "0.99")}, Said.RECEIPT_CHANGED),
        ({"salt": "00" * 16}, Said.RECEIPT_CHANGED),
        ({"leaf": 1}, Said.RECEIPT_CHANGED),
        ({"path": ()}, Said.RECEIPT_CHANGED),
        ({"checkpoint": replace(receipt().checkpoint, time="2020-01-01T00:00:00Z")}, Said.RECEIPT_UNSIGNED),
    ],
)
def test_every_change_breaks_it(change: dict[str, object], why: Said) -> None:
    report = check_receipt(replace(receipt(), **change))  # type: ignore[arg-type]
    assert report.verdict is Verdict.BROKEN
    assert why in said(report.breaks)
    assert report.proven == ()


def test_an_adopted_record_is_said_to_be_one() -> None:
    report = check_receipt(receipt('{"adopted":true,' + PAYLOAD[1:]))
    assert Said.RECEIPT_ADOPTED in said(report.not_proven)


@pytest.mark.parametrize(
    "change",
    [
        lambda plain: plain.update(format="other"),
        lambda plain: plain.update(more=1),
        lambda plain: plain.pop("salt"),
        lambda plain: plain.update(salt="00"),
        lambda plain: plain.update(salt=5),
        lambda plain: plain.update(leaf="0"),
        lambda plain: plain.update(leaf=True),
        lambda plain: plain.update(path=["zz"]),
        lambda plain: plain.update(path=["00"] * 65),
        lambda plain: plain.update(payload=[]),
        lambda plain: plain.update(payload={}),
        lambda plain: plain.update(checkpoint=None),
        lambda plain: plain["checkpoint"].update(size="2"),
        lambda plain: plain["checkpoint"].update(public_key="xyz"),
        lambda plain: plain["checkpoint"].update(origin="\ud800"),
        lambda plain: plain["payload"].update(kind="\ud800"),
    ],
)
def test_anything_else_is_refused(change) -> None:
    plain = json.loads(receipt().text())
    change(plain)
    with pytest.raises(ValueError):
        read_receipt(json.dumps(plain))


@pytest.mark.parametrize("text", ["", "{}", "[]", "null", '{"format":NaN}', "[" * 99_000, "x" * 100_001])
def test_no_odd_text_is_a_receipt(text: str) -> None:
    with pytest.raises(ValueError):
        read_receipt(text)


def test_a_name_that_is_there_twice_is_refused() -> None:
    with pytest.raises(ValueError):
        read_receipt(receipt().text().replace('"leaf":0', '"leaf":0,"leaf":0'))
