"""Falsified workspaces are found, and honest ones are not accused, whatever happened to them."""

from pathlib import Path

import pytest

from app.domain.ledger_report import Verdict
from app.services.record_proving import verify_file
from tests.integrity.databases import Honest
from tests.integrity.falsify import WAYS, Falsifying, falsify
from tests.integrity.forgery import WITH_A_WITNESS, Act, Forger
from tests.integrity.long_form import times

PARTS = 2
DATABASES = times(8, 1000)
HONEST = times(12, 10_000)


@pytest.mark.parametrize("part", range(PARTS))
def test_each_of_the_seventeen_falsifications_is_found_and_nobody_honest_is_accused(tmp_path: Path, part: int) -> None:
    tally = falsify(tmp_path, DATABASES // PARTS, first_seed=100_000 * part)
    assert len(WAYS) == 17
    assert tally.missed == {}
    assert tally.alarms == []
    assert dict(tally.tried) == dict.fromkeys(WAYS, DATABASES // PARTS)


def test_no_honest_workspace_is_accused(tmp_path: Path) -> None:
    work = Falsifying(tmp_path)
    while work.tally.honest < HONEST:
        work.forget(work.honest(10_000_000 + work.tally.honest))
    assert work.tally.alarms == []


def nothing(forger: Forger, mine: Honest, other: Honest) -> None:
    """Falsify nothing."""


def an_answer(forger: Forger, mine: Honest, other: Honest) -> None:
    """Change what no leaf is about."""
    forger.run("UPDATE person SET joined = '2001-01-01 00:00:00.000000'")


@pytest.mark.parametrize("act", [nothing, an_answer])
def test_what_is_no_falsification_would_be_counted_as_missed(tmp_path: Path, act: Act) -> None:
    """The positive control of the harness: it does not take everything for found."""
    work = Falsifying(tmp_path)
    mine, other = work.honest(1), work.honest(2)
    work.falsify("control", act, 1, mine, other)
    assert work.tally.missed == {"control": [1]}


@pytest.mark.parametrize("name", WITH_A_WITNESS)
def test_what_needs_a_witness_gets_past_without_one(tmp_path: Path, name: str) -> None:
    """`records.md` says so, and the report says it to whoever reads it."""
    work = Falsifying(tmp_path)
    other = work.honest(0)
    for seed in range(1, 8):
        work.falsify(name, WITH_A_WITNESS[name], seed, work.honest(seed), other)
    assert work.tally.tried[name] > 0
    assert not [found for found in work.tally.tried if "clumsy" in found]
    assert work.tally.missed == {}


def test_an_honest_workspace_is_sound_with_its_witness_and_names_no_break(tmp_path: Path) -> None:
    work = Falsifying(tmp_path)
    mine = work.honest(3)
    report = verify_file(mine.path, mine.witness)
    assert (report.verdict, report.breaks, report.unknown) == (Verdict.SOUND, (), ())
    assert work.tally.alarms == []
