"""Checks item files one by one, in two processes where there is much to read; only sketches of the items are kept."""

import multiprocessing
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from app.domain.course_coverage import ItemSketch, sketch_of
from app.domain.findings import Finding
from app.domain.item_writing import item_findings
from app.domain.texts import Language
from app.formats.course_bank import Lacking, read_bank_file
from app.formats.problems import Problem

PROCESSES = 2
WORTH_PROCESSES = 2_000_000
"""Bytes of YAML from which on starting processes costs less than it saves."""


@dataclass(frozen=True, slots=True)
class BankOrder:
    """A file to check: as in `read_bank_file`, with its size in bytes."""

    path: Path
    shown: Path
    known: frozenset[str]
    pages: frozenset[str]
    languages: tuple[Language, ...]
    size: int


@dataclass(frozen=True, slots=True)
class BankReport:
    """What is kept of a checked file: findings stand beside the id of their item and its line."""

    file: Path
    problems: tuple[Problem, ...]
    sketches: tuple[ItemSketch, ...]
    findings: tuple[tuple[str, int, Finding], ...]
    lacking: tuple[Lacking, ...]


def check_bank(order: BankOrder) -> BankReport:
    """Read one file and judge its items."""
    bank = read_bank_file(order.path, order.shown, order.known, order.pages, order.languages)
    findings = tuple(
        (placed.item.id, placed.line, finding)
        for placed in bank.items
        for finding in item_findings(placed.item, placed.revised, order.languages)
    )
    sketches = tuple(sketch_of(placed.item, placed.line) for placed in bank.items)
    return BankReport(bank.file, bank.problems, sketches, findings, bank.lacking)


def check_banks(orders: list[BankOrder]) -> Iterator[BankReport]:
    """Yield the report of each file in the order given."""
    if len(orders) < PROCESSES or sum(order.size for order in orders) < WORTH_PROCESSES:
        yield from map(check_bank, orders)
        return
    # Spawned, not forked: the same on every system, and whoever calls may have threads.
    with ProcessPoolExecutor(PROCESSES, mp_context=multiprocessing.get_context("spawn")) as pool:
        yield from pool.map(check_bank, orders)
