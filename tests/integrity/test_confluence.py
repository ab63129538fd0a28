"""Record files of several machines in any order, twice and with gaps: what HR has of them depends on none of that."""

import random
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.domain.ledger_report import Verdict
from app.domain.people import Actor, Role
from app.domain.records import ExportFormat, RecordFilter, RecordSort
from app.domain.releases import Release
from app.services.enrolment import learner
from app.services.record_export import ExportOrder
from app.services.workspace import Workspace, open_workspace
from tests.builders import RESOURCES, StandingClock, take_quiz
from tests.integrity.long_form import times

HR = Actor(Role.HR)
PERMUTATIONS = times(6, 1000)


@dataclass(frozen=True)
class Sent:
    """A record file and the machine that it comes from."""

    path: Path
    device: str


@pytest.fixture
def files(tmp_path: Path, course_folder: Path, clock: StandingClock) -> list[Sent]:
    """Let three people learn on machines of their own; two of them share a moment, and one changes machines."""
    people = (("00123", "Aiko Tanaka"), ("00200", "Ben Okafor"), ("00123", "Aiko Tanaka-Sato"))
    sent: list[Sent] = []
    for place, (number, name) in enumerate(people):
        own = tmp_path / f"own-{place}.clausewise"  # made, not copied: a copy has the same key
        workspace = open_workspace(own, course_folder, clock, resources=RESOURCES)
        actor = learner(workspace.enrolment.join(number, name))
        for turn, module in enumerate(("tidy-desk", "locked-drawer", "tidy-desk")):
            record = workspace.results.load(actor, take_quiz(workspace, actor, module, wrong=turn % 2)).record
            if record.passed:
                workspace.attesting.attest(actor, record.id, "en")
            everything = turn == 1
            path = tmp_path / f"{place}-{turn}.records"
            sent.append(Sent(path, workspace.sending.write(actor, path, everything=everything).device))
            if place:
                clock.advance(minutes=7)
        workspace.close()
    return sent


Take = Callable[[Sequence[Sent]], bytes]


@pytest.fixture
def take(tmp_path: Path, course_folder: Path, clock: StandingClock, empty_workspace: Path) -> Iterator[Take]:
    """Take files in at a new machine of HR's and return the bytes of its export for machines."""
    path, out = tmp_path / "hr.clausewise", tmp_path / "out.csv"

    def take_in(order: Sequence[Sent]) -> bytes:
        for old in tmp_path.glob("hr.clausewise*"):
            old.unlink()
        shutil.copyfile(empty_workspace, path)
        workspace = open_workspace(path, course_folder, clock, resources=RESOURCES)
        try:
            for one in order:
                workspace.taking.take(HR, one.path, one.device)
            assert workspace.integrity.verify().verdict is Verdict.SOUND
            return exported(workspace, out)
        finally:
            workspace.close()

    return take_in


def exported(workspace: Workspace, out: Path) -> bytes:
    order = ExportOrder(RecordFilter(), RecordSort(), ExportFormat.CSV_MACHINE, Release("audit"), out, "en")
    out.unlink(missing_ok=True)
    workspace.exports.export(HR, order)
    return out.read_bytes()


def test_two_machines_of_hr_s_agree_byte_for_byte_whatever_the_order(files: list[Sent], take: Take) -> None:
    whole = take(files)
    assert whole.count(b"\r\n") == 1 + len(files)
    chance = random.Random(7)
    for number in range(PERMUTATIONS):
        some = files if number % 2 else chance.sample(files, chance.randrange(1, len(files)))
        one, other = [*some, *chance.sample(some, len(some) // 2)], list(some)
        chance.shuffle(one)
        chance.shuffle(other)
        found = take(one)
        assert found == take(other), [file.path.name for file in one]
        if some is files:
            assert found == whole


def test_machines_that_took_in_other_files_do_not_agree(files: list[Sent], take: Take) -> None:
    """The positive control: the bytes are of the records."""
    last = files[-1:]
    assert take(files[:-1]) != take([*files[:-1], *last])
