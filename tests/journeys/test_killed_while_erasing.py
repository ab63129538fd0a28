"""The program is killed while it erases people: of each everything is there or nothing, and the ledger is whole."""

import multiprocessing
import random
import time
from contextlib import suppress
from pathlib import Path

from app.domain.ledger_report import Verdict
from app.domain.people import Actor
from app.services.enrolment import learner
from app.services.workspace import Workspace
from app.storage import driver
from app.storage.own_rows import list_own_rows
from tests.builders import RESOURCES, take_quiz
from tests.conftest import OpenWorkspace
from tests.journeys.erasing_driver import erase_people

KILLS = 12
PATIENCE = 60


def erase_and_kill(path: Path, course: Path, numbers: list[str], words: int, delay: float) -> list[tuple[str, str]]:
    """Let the driver erase, kill it so many seconds after so many words, and return what it told."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.journeys.erasing_driver"])
    reader, writer = context.Pipe(duplex=False)
    process = context.Process(target=erase_people, args=(path, course, RESOURCES, numbers, writer), daemon=True)
    process.start()
    writer.close()
    heard: list[tuple[str, str]] = []
    try:
        for _ in range(words):
            assert reader.poll(PATIENCE), "the driver says nothing"
            heard.append(reader.recv())
        time.sleep(delay)
        process.kill()
        with suppress(EOFError):
            while True:
                heard.append(reader.recv())
    finally:
        process.kill()
        process.join()
        reader.close()
    return heard


def state_of(workspace: Workspace, person_id: int) -> dict[str, int]:
    """Return how many rows there are about a person, by table."""
    with workspace.database.reading() as session:
        return {table: len(rows) for table, rows in list_own_rows(session, person_id).items() if rows}


def live(workspace: Workspace, number: str) -> Actor:
    actor = learner(workspace.enrolment.join(number, f"Person of {number}"))
    take_quiz(workspace, actor)
    workspace.lessons.open(actor, "tidy-desk", 2)
    return actor


def test_of_each_person_everything_is_there_or_nothing(
    workspace_path: Path, course_folder: Path, opened: OpenWorkspace
) -> None:
    chance = random.Random(2026)
    workspace = opened()
    people = {f"P-{number:03d}-Q": live(workspace, f"P-{number:03d}-Q").learner() for number in range(3 * KILLS)}
    before = {number: state_of(workspace, person) for number, person in people.items()}
    workspace.close()
    told: set[str] = set()
    in_the_middle = 0
    for _ in range(KILLS):
        left = [number for number in people if number not in told]
        heard = erase_and_kill(workspace_path, course_folder, left, chance.randint(2, 6), chance.uniform(0, 0.03))
        told |= {number for what, number in heard if what == "erased"}
        in_the_middle += heard[-1][0] == "erasing"
        connection = driver.connect(workspace_path)
        assert connection.execute("PRAGMA quick_check").fetchall() == [("ok",)]
        connection.close()
        workspace = opened()
        for number, person in people.items():
            state = state_of(workspace, person)
            assert state in ({}, before[number])
            if number in told:
                assert state == {}
        report = workspace.integrity.verify()
        assert (report.verdict, report.breaks) == (Verdict.SOUND, ())
        workspace.close()
    assert told
    assert in_the_middle > 0


def test_half_an_erasure_would_be_found(opened: OpenWorkspace) -> None:
    workspace = opened()
    person = live(workspace, "P-001-Q").learner()
    before = state_of(workspace, person)
    with workspace.database.transaction() as session:
        session.connection().exec_driver_sql("DELETE FROM lesson_progress")
        session.connection().exec_driver_sql("UPDATE ledger_leaf SET salt = NULL WHERE completion IS NOT NULL")
    assert state_of(workspace, person) not in ({}, before)
    assert workspace.integrity.verify().verdict is Verdict.BROKEN
