"""Records go from machine to machine in files: merged by id in any order, checked, and every gap named."""

import itertools
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from app.domain.people import Actor, Role
from app.domain.refusals import Cancelled, Refusal, Sentence
from app.services.enrolment import learner
from app.services.record_proving import verify_file
from app.services.record_taking import TakenIn
from app.services.workspace import Workspace, open_workspace
from app.storage import ledger
from tests import builders
from tests.builders import StandingClock, take_quiz

HR = Actor(Role.HR)


@dataclass
class Machine:
    """A machine with a workspace of its own, and whoever sits there."""

    workspace: Workspace
    folder: Path
    actor: Actor = field(default_factory=lambda: HR)
    files: int = 0

    def learn(self, module: str = "tidy-desk") -> None:
        """Pass a quiz, and agree to the policy."""
        take_quiz(self.workspace, self.actor, module)
        with self.workspace.database.reading() as session:
            query = "SELECT id FROM completion ORDER BY sequence DESC LIMIT 1"
            newest = session.connection().exec_driver_sql(query).scalar_one()
        self.workspace.attesting.attest(self.actor, newest, "en")

    def send(self, *, everything: bool = False) -> Path:
        """Write a record file and return its path."""
        self.files += 1
        path = self.folder / f"{self.actor.person_id or 'hr'}-{self.files}.records"
        self.workspace.sending.write(self.actor, path, everything=everything)
        return path

    def take(self, path: Path) -> TakenIn:
        """Take a file in, whoever sent it."""
        device, _ = self.workspace.taking.device_of(HR, path)
        return self.workspace.taking.take(HR, path, device)

    def state(self) -> list[tuple[object, ...]]:
        """Return what is known here of people and their records, whatever it is numbered here."""
        with self.workspace.database.reading() as session:
            run = session.connection().exec_driver_sql
            query = (
                "SELECT c.id, p.number, p.name, p.department, e.digest, c.score, c.passed, c.completed_local, a.id "
                "FROM completion c JOIN person p ON p.id = c.person_id JOIN module_edition e ON e.id = c.edition_id "
                "LEFT JOIN attestation a ON a.completion_id = c.id ORDER BY c.completed_utc, c.id"
            )
            return [tuple(row) for row in run(query)]


Make = Callable[..., Machine]


@pytest.fixture
def machine(tmp_path: Path, course_folder: Path, clock: StandingClock, empty_workspace: Path) -> Iterator[Make]:
    """Make a machine of its own; with a number and a name, somebody sits there."""
    made: list[Machine] = []

    def make(number: str = "", name: str = "") -> Machine:
        folder = tmp_path / f"machine-{len(made)}"
        folder.mkdir()
        workspace = open_workspace(folder / "training.clausewise", course_folder, clock, resources=builders.RESOURCES)
        one = Machine(workspace, folder)
        if number:
            one.actor = learner(workspace.enrolment.join(number, name))
        made.append(one)
        return one

    yield make
    for one in made:
        one.workspace.close()


def refused(act: Callable[[], object]) -> Refusal:
    with pytest.raises(Refusal) as caught:
        act()
    return caught.value


def changed(path: Path, change: Callable[[list[dict[str, object]]], None]) -> Path:
    """Return a copy of a file in which something was changed."""
    lines = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    change(lines)
    copy = path.with_suffix(".changed")
    text = "".join(json.dumps(line, ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n" for line in lines)
    copy.write_text(text, "utf-8")
    return copy


def test_what_a_machine_sends_is_the_same_at_hr_s(machine: Make, clock: StandingClock) -> None:
    aiko, hr = machine("00123", "Aiko Tanaka"), machine()
    aiko.learn()
    path = aiko.send()
    assert path.stat().st_mode & 0o777 == 0o600
    taken = hr.take(path)
    assert (taken.new, taken.known, taken.waiting, taken.device.gaps) == (2, 0, 0, ())
    assert hr.state() == aiko.state()
    again = hr.take(path)
    assert (again.new, again.known) == (0, 2)
    assert hr.state() == aiko.state()
    report = verify_file(hr.workspace.database.path)
    assert (report.verdict.value, report.records) == ("sound", 1)


def test_a_second_file_has_only_what_the_first_had_not(machine: Make, clock: StandingClock) -> None:
    aiko, hr = machine("00123", "Aiko Tanaka"), machine()
    aiko.learn()
    first = aiko.send()
    assert aiko.workspace.sending.count_unsent(aiko.actor) == 0
    clock.advance(days=1)
    aiko.learn("locked-drawer")
    assert aiko.workspace.sending.count_unsent(aiko.actor) == 2
    second = aiko.send()
    assert len(second.read_text("utf-8").splitlines()) < len(first.read_text("utf-8").splitlines()) + 3
    late = hr.take(second)
    assert late.device.gaps == ((0, 2),)
    assert late.new == 2
    assert hr.take(first).device.gaps == ()
    assert hr.state() == aiko.state()


def test_an_agreement_waits_for_its_record(machine: Make, clock: StandingClock) -> None:
    aiko, hr = machine("00123", "Aiko Tanaka"), machine()
    take_quiz(aiko.workspace, aiko.actor)
    first = aiko.send()
    with aiko.workspace.database.reading() as session:
        newest = session.connection().exec_driver_sql("SELECT id FROM completion").scalar_one()
    aiko.workspace.attesting.attest(aiko.actor, newest, "en")
    second = aiko.send()
    assert hr.take(second).waiting == 1
    assert hr.state() == []
    assert hr.take(first).new == 2
    assert hr.state() == aiko.state()


@pytest.mark.parametrize("order", list(itertools.permutations(range(4))))
def test_the_same_files_in_any_order_and_twice_give_the_same(
    machine: Make, clock: StandingClock, order: tuple[int, ...]
) -> None:
    aiko, ben, hr, other = machine("00123", "Aiko Tanaka"), machine("00777", "Ben Okafor"), machine(), machine()
    files = []
    for one, module in ((aiko, "tidy-desk"), (ben, "tidy-desk"), (aiko, "locked-drawer"), (ben, "locked-drawer")):
        clock.advance(days=1)
        one.learn(module)
        files.append(one.send())
    for place in (*order, *order):
        hr.take(files[place])
    for path in files:
        other.take(path)
    assert hr.state() == other.state() == sorted([*aiko.state(), *ben.state()], key=lambda row: (row[7], row[0]))


def test_somebody_who_is_called_otherwise_on_two_machines_has_the_newest_name_in_any_order(
    machine: Make, clock: StandingClock
) -> None:
    old, new, hr, other = machine("00123", "Aiko Tanaka"), machine("00123", "Aiko Mori"), machine(), machine()
    old.learn()
    clock.advance(days=1)
    new.learn("locked-drawer")
    files = [old.send(), new.send()]
    for path in files:
        hr.take(path)
    for path in reversed(files):
        other.take(path)
    assert hr.state() == other.state()
    assert {row[2] for row in hr.state()} == {"Aiko Mori"}


def test_whom_the_roster_knows_it_calls_as_it_does(machine: Make) -> None:
    aiko, hr = machine("00123", "AIKO TANAKA"), machine()
    hr.workspace.enrolment.join("00123", "Aiko Tanaka")
    aiko.learn()
    hr.take(aiko.send())
    assert [row[2] for row in hr.state()] == ["Aiko Tanaka"]


def test_a_record_from_elsewhere_fulfils_what_was_assigned_here(machine: Make, clock: StandingClock) -> None:
    aiko, hr = machine("00123", "Aiko Tanaka"), machine()
    hr.workspace.enrolment.join("00123", "Aiko Tanaka")
    hr.workspace.assigning.assign_to_everyone(HR, "tidy-desk")
    aiko.learn()
    clock.advance(days=3)
    hr.take(aiko.send())
    with hr.workspace.database.reading() as session:
        run = session.connection().exec_driver_sql
        assert run("SELECT fulfilled FROM assignment").scalar_one() == "2026-04-01"
        assert run("SELECT recorded FROM completion").scalar_one() == "2026-04-04"


def test_a_device_that_is_new_has_to_be_compared_first(machine: Make) -> None:
    aiko, hr = machine("00123", "Aiko Tanaka"), machine()
    aiko.learn()
    path = aiko.send()
    device, known = hr.workspace.taking.device_of(HR, path)
    assert not known
    for trusted in ("", "0000-0000-0000-0000-0000"):
        assert refused(lambda one=trusted: hr.workspace.taking.take(HR, path, one)).sentence is Sentence.DEVICE_UNKNOWN
    assert hr.workspace.taking.list_devices(HR) == []
    hr.workspace.taking.take(HR, path, device.lower())
    assert hr.workspace.taking.device_of(HR, path) == (device, True)
    aiko.learn("locked-drawer")
    assert hr.workspace.taking.take(HR, aiko.send()).new == 2


@pytest.mark.parametrize(
    "change",
    [
        lambda lines: lines[2]["payload"]["result"].update(score=1.0, passed=1),
        lambda lines: lines[2]["payload"]["person"].update(number="00777"),
        lambda lines: lines.insert(3, lines[2]) or lines[0].update(leaves=lines[0]["leaves"] + 1),
        lambda lines: lines.pop(2) and lines[0].update(leaves=lines[0]["leaves"] - 1),
        lambda lines: lines[0]["checkpoint"].update(size=lines[0]["checkpoint"]["size"] + 1),
        lambda lines: lines[-1].update(body=lines[-1]["body"] + " "),
        lambda lines: lines[0]["epochs"][0].update(public_key="00" * 32),
    ],
)
def test_a_file_that_was_changed_on_the_way_is_refused_whole(
    machine: Make, change: Callable[[list[dict[str, object]]], None]
) -> None:
    aiko, hr = machine("00123", "Aiko Tanaka"), machine()
    take_quiz(aiko.workspace, aiko.actor, wrong=3)
    path = aiko.send()
    assert refused(lambda: hr.take(changed(path, change))).sentence is Sentence.RECORD_FILE_FALSE
    assert hr.state() == []
    assert hr.take(changed(path, lambda lines: None)).new == 1, "the control: written again, it is what was signed"


def test_a_file_without_an_edition_is_refused(machine: Make) -> None:
    aiko, hr = machine("00123", "Aiko Tanaka"), machine()
    aiko.learn()
    without = changed(aiko.send(), lambda lines: lines.pop() and lines[0].update(bodies=lines[0]["bodies"] - 1))
    said = refused(lambda: hr.take(without))
    assert said.sentence is Sentence.RECORD_FILE_FALSE
    assert "trained on" in said.values["reason"]


def test_a_device_that_rolls_its_workspace_back_is_found(machine: Make, clock: StandingClock) -> None:
    """The attacker with the device's key: a copy of the workspace from before signs another history."""
    aiko, hr = machine("00123", "Aiko Tanaka"), machine()
    before = aiko.workspace.database.path
    aiko.workspace.close()
    copy = before.read_bytes()
    aiko.workspace = open_workspace(before, aiko.folder.parent / "course", clock, resources=builders.RESOURCES)
    take_quiz(aiko.workspace, aiko.actor, wrong=3)
    hr.take(aiko.send())
    aiko.workspace.close()
    for rest in ("-wal", "-shm"):
        before.with_name(before.name + rest).unlink(missing_ok=True)
    before.write_bytes(copy)
    aiko.workspace = open_workspace(before, aiko.folder.parent / "course", clock, resources=builders.RESOURCES)
    take_quiz(aiko.workspace, aiko.actor)
    said = refused(lambda: hr.take(aiko.send(everything=True)))
    assert said.sentence is Sentence.RECORD_FILE_CONFLICT
    assert len(hr.state()) == 1


def test_a_restored_backup_is_another_epoch_and_both_histories_are_kept(machine: Make, clock: StandingClock) -> None:
    aiko, hr = machine("00123", "Aiko Tanaka"), machine()
    aiko.learn()
    hr.take(aiko.send())
    with aiko.workspace.database.transaction() as session:
        ledger.begin_restored_epoch(session, clock())
    clock.advance(days=1)
    aiko.learn("locked-drawer")
    taken = hr.take(aiko.send())
    assert (taken.new, taken.device.gaps) == (2, ())
    assert hr.state() == aiko.state()


def test_a_record_that_is_here_and_says_something_else_is_refused(machine: Make) -> None:
    aiko, hr = machine("00123", "Aiko Tanaka"), machine()
    aiko.learn()
    path = aiko.send()
    hr.take(path)
    with hr.workspace.database.transaction() as session:
        run = session.connection().exec_driver_sql
        run("DELETE FROM carried_leaf")
        run("UPDATE completion SET score = 0.5")
    assert refused(lambda: hr.take(path)).sentence is Sentence.RECORD_FILE_OTHER_RECORD


def test_a_learner_sends_nobody_else_s_records_but_hr_may(machine: Make) -> None:
    shared, hr = machine("00123", "Aiko Tanaka"), machine()
    shared.learn()
    shared.actor = learner(shared.workspace.enrolment.join("00777", "Ben Okafor"))
    shared.learn()
    assert refused(lambda: shared.send()).sentence is Sentence.RECORDS_OF_OTHERS
    shared.actor = HR
    assert hr.take(shared.send()).new == 4


def test_cancelling_leaves_no_file_and_nothing_taken_in(machine: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    aiko, hr = machine("00123", "Aiko Tanaka"), machine()
    aiko.workspace.samples.make(3, 1500, seed=1)
    device_file = aiko.folder / "big.records"

    def stop(_entries: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        aiko.workspace.sending.write(HR, device_file, progress=stop)
    assert list(aiko.folder.glob("*.records*")) == []
    aiko.workspace.sending.write(HR, device_file)
    device, _ = hr.workspace.taking.device_of(HR, device_file)
    with pytest.raises(Cancelled):
        hr.workspace.taking.take(HR, device_file, device, progress=stop)
    assert hr.state() == []
    assert hr.workspace.taking.take(HR, device_file, device).new == 1500
    assert hr.state() == aiko.state()


@pytest.mark.parametrize("content", ["", "PK", "{}\n", '{"format": "clausewise records 1"}\n'])
def test_a_foreign_file_is_one_clear_sentence(machine: Make, tmp_path: Path, content: str) -> None:
    hr = machine()
    path = tmp_path / "foreign"
    path.write_text(content)
    said = refused(lambda: hr.workspace.taking.take(HR, path))
    assert said.sentence is Sentence.RECORD_FILE_UNREADABLE
    assert "line 1" in said.values["reason"]
    assert refused(lambda: hr.workspace.taking.take(HR, tmp_path / "none")).sentence is Sentence.RECORD_FILE_UNREADABLE
