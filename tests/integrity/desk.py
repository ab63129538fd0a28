"""Where small workspaces are made one after the other, so that what takes long is done once for all of them."""

import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from app.domain.record_file import RecordFile
from app.formats.record_file_text import read_record_file
from app.services.enrolment import learner
from app.services.workspace import open_workspace
from app.storage import driver
from app.storage.database import open_database
from tests.builders import RESOURCES, StandingClock, take_quiz, write_course

LEDGER_TABLES = ("ledger_leaf", "ledger_node", "ledger_checkpoint", "ledger_epoch", "ledger_identity", "device_key")


@dataclass(frozen=True, slots=True)
class Stage:
    """What every history begins with: an empty workspace without a ledger, and what other machines sent."""

    empty: bytes
    files: tuple[RecordFile, ...]


@cache
def make_stage() -> Stage:
    """Make it once: migrating takes longer than a whole history."""
    with tempfile.TemporaryDirectory(prefix="clausewise-stage-") as name:
        path = Path(name) / "template.clausewise"
        open_database(path).close()
        connection = driver.connect(path)
        for table in LEDGER_TABLES:
            connection.execute(f"DELETE FROM {table}")
        connection.close()
        return Stage(path.read_bytes(), make_record_files(Path(name)))


def make_record_files(folder: Path) -> tuple[RecordFile, ...]:
    """Let two machines of their own send what they have: each a first file, and later everything."""
    files: list[RecordFile] = []
    for number in ("00000", "70000"):
        clock = StandingClock()
        course = write_course(folder / f"course-{number}")
        path = folder / f"own-{number}.clausewise"
        workspace = open_workspace(path, course, clock, resources=RESOURCES)
        actor = learner(workspace.enrolment.join(number, f"Machine {number}"))
        for everything in (False, True):
            take_quiz(workspace, actor)
            sent = workspace.sending.write(actor, folder / f"{number}-{everything}.records", everything=everything)
            files.append(read_record_file(sent.path))
            clock.advance(minutes=9)
        workspace.close()
    return tuple(files)


class Desk:
    """Where one history after the other is made: statements that were compiled for one serve the next."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.path = folder, folder / "desk.clausewise"
        self.stage = make_stage()
        self.clear()
        self.database = open_database(self.path)

    def clear(self) -> None:
        """Begin with an empty workspace; nobody has the one before open."""
        self.path.write_bytes(self.stage.empty)
