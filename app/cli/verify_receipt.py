"""`clausewise verify-receipt`: what a receipt or a certificate proves, without the database that it came from."""

import argparse
import json

from app.domain.ledger_report import Verdict
from app.domain.receipts import Receipt, ReceiptReport, check_receipt
from app.services.record_proving import load_witness, read_receipt_from

EXIT_CODES = {Verdict.SOUND: 0, Verdict.BROKEN: 1, Verdict.CANNOT_TELL: 2}


def run(arguments: argparse.Namespace) -> int:
    """Check and print; return 0 sound, 1 broken; a file without a receipt is refused, which ends in 2."""
    receipt = read_receipt_from(arguments.file)
    report = check_receipt(receipt, load_witness(arguments.witness) if arguments.witness else None)
    print(_told(receipt, report))
    return EXIT_CODES[report.verdict]


def _told(receipt: Receipt, report: ReceiptReport) -> str:
    # The fingerprint is what a certificate shows in print.
    lines = [
        report.verdict.value.upper(),
        f"Fingerprint {receipt.fingerprint}",
        "",
        "What the receipt says",
        *_content(receipt),
    ]
    for heading, statements in (
        ("Where it breaks", report.breaks),
        ("What is proven", report.proven),
        ("What is not proven", report.not_proven),
    ):
        if statements:
            lines += ["", heading, *(f"- {one}" for one in statements)]
    return "\n".join(lines)


def _content(receipt: Receipt) -> list[str]:
    """The payload, a line for each value; what is no text or number is shown as JSON."""
    lines = []
    for part, values in receipt.content().items():
        if isinstance(values, dict):
            lines += [f"  {part} {name}: {_shown(one)}" for name, one in values.items()]
        else:
            lines.append(f"  {part}: {_shown(values)}")
    return lines


def _shown(value: object) -> str:
    """One line of printable characters, so that no receipt can write over the verdict."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return "".join(char if char.isprintable() else "�" for char in text)
