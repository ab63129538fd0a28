"""What HR does that is broken off in the middle: letting files out, taking files in; and clumsy ways of it as controls.

A folder holds the workspace, its course, and what there is to take in: `make_stage` fills it.
"""

import hashlib
from pathlib import Path

from app.domain.carried_records import read_completion
from app.domain.ledger import LeafKind
from app.domain.ledger_report import Verdict
from app.domain.moments import new_id
from app.domain.people import Actor, Role
from app.domain.people_lists import PeopleFilter, PeopleSort
from app.domain.records import ExportFormat, RecordFilter, RecordSort
from app.domain.releases import Release
from app.domain.roster_rows import RosterSource
from app.formats.record_file_text import read_record_file
from app.services.enrolment import learner
from app.services.record_export import ExportOrder
from app.services.record_proving import verify_file
from app.services.roster_export import RosterFormat, RosterOrder
from app.services.workspace import Workspace, open_workspace
from app.storage import driver, exports, ledger, record_merging
from app.storage.database import open_database
from app.storage.exports import Export
from tests.builders import RESOURCES, StandingClock, take_quiz, write, write_course
from tests.integrity.safety_acts import Tell, people

HR, AUDIT = Actor(Role.HR), Release("audit")
FORMATS = (ExportFormat.CSV, ExportFormat.CSV_MACHINE, ExportFormat.XLSX)
ROSTER = "Employee number,Full name\r\n" + "".join(f"2{n:04d},Person {n}\r\n" for n in range(12))


def make_stage(folder: Path, empty: Path) -> None:
    """Make HR's workspace with a few records of its own, and the files of a machine that HR has not met yet."""
    folder.mkdir()
    clock, course = StandingClock(), write_course(folder / "course")
    for name in ("own", "training"):
        path = folder / f"{name}.clausewise"
        path.write_bytes(empty.read_bytes())
        workspace = open_workspace(path, course, clock, resources=RESOURCES)
        actor = learner(workspace.enrolment.join(f"0000{len(name)}", name))
        for number in range(3):
            take_quiz(workspace, actor, wrong=number)
            if name == "own":
                workspace.sending.write(actor, folder / f"{number}.records", everything=number == 1)
            clock.advance(minutes=5)
        workspace.close()
    (folder / "own.clausewise").unlink()
    write(folder / "people.csv", ROSTER)


def let_out(path: Path, tell: Tell) -> None:
    """Export records in several forms, the last one over the first, and the people."""
    workspace = _open(path)
    tell("begun")
    for number, form in enumerate((*FORMATS, ExportFormat.CSV)):
        target = path.parent / f"out-{number % len(FORMATS)}"
        order = ExportOrder(RecordFilter(), RecordSort(), form, AUDIT, target, "en")
        tell(f"out {workspace.exports.export(HR, order).sha256}")
    order = RosterOrder(PeopleFilter(), PeopleSort(), RosterFormat.CSV, AUDIT, path.parent / "out-people", "en")
    tell(f"out {workspace.roster_exports.export(HR, order).sha256}")
    workspace.close()


def let_out_clumsily(path: Path, tell: Tell) -> None:
    """Write the file where it belongs, and keep account of it afterwards."""
    database = open_database(path)
    clock = StandingClock()
    tell("begun")
    for number in range(3):
        content = b"number,name\r\n" * 100
        with (path.parent / f"out-{number}").open("wb") as file:
            for place in range(0, len(content), 400):
                file.write(content[place : place + 400])
                file.flush()
        found = hashlib.sha256(content).hexdigest()
        entry = Export(new_id(clock()), clock(), "hr", "audit", "csv", "{}", "number", 100, file.name, found)
        with database.transaction() as session:
            exports.add_export(session, entry, b"")
            ledger.append(session, LeafKind.EXPORT, entry.id, entry.exported)
        tell(f"out {found}")
    database.close()


def check_let_out(path: Path, told: list[str]) -> None:
    """Every file that is there is whole and has its entry, every file that was told of too, and the ledger is sound."""
    assert people(path) == {"00008"}
    assert verify_file(path).verdict is Verdict.SOUND
    connection = driver.connect(path)
    entries = {row[0] for row in connection.execute("SELECT sha256 FROM export")}
    leaves = connection.execute("SELECT count(*) FROM ledger_leaf WHERE kind = 'export'").fetchone()[0]
    rows = connection.execute("SELECT count(*) FROM export").fetchone()[0]
    connection.close()
    there = {hashlib.sha256(file.read_bytes()).hexdigest() for file in path.parent.glob("out-*")}
    acknowledged = [one.removeprefix("out ") for one in told if one.startswith("out ")]
    assert rows == leaves >= len(acknowledged)
    assert there <= entries
    assert set(acknowledged) <= entries
    assert set(acknowledged[1:3]) <= there  # another one may have taken the place of the first


def take_in(path: Path, tell: Tell) -> None:
    """Take in the files of a new machine, one of them twice, and then the list of people."""
    workspace = _open(path)
    tell("begun")
    files = sorted(path.parent.glob("*.records"))
    for file in (*files, files[0]):
        workspace.taking.take(HR, file, read_record_file(file).device)
        tell(f"taken {file.name}")
    preview = workspace.rosters.read(HR, RosterSource(path.parent / "people.csv"))
    workspace.rosters.apply(HR, preview)
    tell("people")
    workspace.close()


def take_in_clumsily(path: Path, tell: Tell) -> None:
    """Take in the records first, and write all of them into the ledger afterwards."""
    database = open_database(path)
    now = StandingClock()()
    tell("begun")
    files = sorted(path.parent.glob("*.records"))
    for file in files:
        with database.transaction() as session:
            read = read_record_file(file)
            record_merging.merge(session, read, read.device, now, lambda _entries: None)
    with database.transaction() as session:
        ledger.append_unrecorded(session, now)
    for file in files:
        tell(f"taken {file.name}")
    database.close()


def check_taken_in(path: Path, told: list[str]) -> None:
    """Of each file, and of the list of people, there is everything or nothing; what was told of is there."""
    numbers = people(path) - {"00008"}
    assert verify_file(path).verdict is Verdict.SOUND
    connection = driver.connect(path)
    here = {row[0] for row in connection.execute("SELECT id FROM completion WHERE attempt_id IS NULL")}
    connection.close()
    known = [set[str]()]
    for file in sorted(path.parent.glob("*.records")):
        known.append(known[-1] | _records_in(file))
    assert len(known[-1]) == 3
    taken = len({one for one in told if one.startswith("taken ")})
    assert here in known[taken:]
    listed = {number for number in numbers if number.startswith("2")}
    assert len(listed) in (0, 12)
    assert listed or "people" not in told
    assert numbers - listed == ({"00003"} if here else set())


def _records_in(file: Path) -> set[str]:
    contents = [leaf.content for leaf in read_record_file(file).leaves if leaf.content is not None]
    return {read_completion(one).id for one in contents if one["kind"] == LeafKind.COMPLETION.value}


def _open(path: Path) -> Workspace:
    return open_workspace(path, path.parent / "course", StandingClock(), resources=RESOURCES)
