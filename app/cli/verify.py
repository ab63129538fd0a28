"""`clausewise verify`: what the ledger of a workspace proves, what it does not, and where it breaks."""

import argparse
import dataclasses
import json
import sys
from collections.abc import Callable
from pathlib import Path

from app.domain.ledger_report import LedgerReport, Verdict
from app.services.record_proving import load_witness, save_witness, verify_file

EXIT_CODES = {Verdict.SOUND: 0, Verdict.BROKEN: 1, Verdict.CANNOT_TELL: 2}


def run(arguments: argparse.Namespace, key_of: Callable[[Path], str] = lambda _file: "") -> int:
    """Verify and print; return 0 sound, 1 broken, 2 cannot tell. Refusals as in the services.

    `key_of` finds the key of an encrypted workspace.
    """
    witness = load_witness(arguments.witness) if arguments.witness else None
    key = key_of(arguments.workspace)
    report = verify_file(arguments.workspace, witness, _show if sys.stderr.isatty() else lambda _leaves: None, key)
    kept = save_witness(arguments.save_witness, report) if arguments.save_witness else None
    print(json.dumps(_plain(report), ensure_ascii=False, indent=2) if arguments.json else _told(report))
    if kept is False:
        print("clausewise: the witness was not written, for the ledger is not sound", file=sys.stderr)
    elif kept and not arguments.json:
        print(f"\nThe checkpoint was added to {arguments.save_witness}. Keep it on another computer.")
    return EXIT_CODES[report.verdict]


def _told(report: LedgerReport) -> str:
    lines = [report.verdict.value.upper()]
    more = report.break_count - len(report.breaks)
    parts = (
        ("Where it breaks", [*report.breaks, *([f"… and {more:,} more."] if more else [])]),
        ("What cannot be told", report.unknown),
        ("What is proven", report.proven),
        ("What is not proven", report.not_proven),
    )
    for heading, statements in parts:
        if statements:
            lines += ["", heading, *(f"- {one}" for one in statements)]
    return "\n".join(lines)


def _plain(report: LedgerReport) -> dict[str, object]:
    checkpoint = report.checkpoint
    return {
        "verdict": report.verdict.value,
        "leaves": report.leaves,
        "completions": report.records,
        "erased": report.erased,
        "checkpoint": dataclasses.asdict(checkpoint) if checkpoint else None,
        "breaks": [str(one) for one in report.breaks],
        "break_count": report.break_count,
        "unknown": [str(one) for one in report.unknown],
        "proven": [str(one) for one in report.proven],
        "not_proven": [str(one) for one in report.not_proven],
    }


def _show(leaves: int) -> None:
    print(f"\r{leaves:,} entries", end="\r", file=sys.stderr, flush=True)
