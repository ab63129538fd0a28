"""A workspace through any story of attempts, restarts, imports, corrections, erasures, restores, beside a plain model.

After every step the workspace holds what the model holds, and the ledger is sound.
"""

import copy
import shutil
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from app.domain.corrections import Annulment
from app.domain.ledger_report import Verdict
from app.domain.people import Actor, Role
from app.services.correction_steps import CorrectionOrder
from app.services.enrolment import learner
from app.services.record_proving import verify_file
from app.services.workspace import Workspace, open_workspace
from app.storage import driver, ledger
from tests.builders import RESOURCES, StandingClock, right_choice, take_quiz, wrong_choice
from tests.integrity.long_form import times

HR = Actor(Role.HR)
PEOPLE = ("00001", "00002", "00003")
RUNS, STEPS = times(4, 300), times(25, 50)
numbers = st.sampled_from(PEOPLE)


@dataclass(frozen=True)
class Stage:
    """What every run begins with: an empty workspace, a course, and files of another machine with their record ids."""

    empty: Path
    course: Path
    files: tuple[tuple[Path, str, frozenset[str]], ...]
    sender: str = "00500"


@dataclass
class Model:
    """What was acknowledged: records by id with person and points, the annulled ones, open attempts with marks."""

    records: dict[str, tuple[str, float]] = field(default_factory=dict)
    annulled: set[str] = field(default_factory=set)
    attempts: dict[str, tuple[UUID, dict[int, float]]] = field(default_factory=dict)


class Story(RuleBasedStateMachine):
    """One story; `stage` is set before it is run. `forget` makes the model lie, for the positive control."""

    stage: Stage
    forget = False

    def __init__(self) -> None:
        super().__init__()
        self._folder = Path(tempfile.mkdtemp(prefix="clausewise-story-"))
        self._path = self._folder / "story.clausewise"
        self._backup = self._folder / "backup.clausewise"
        shutil.copyfile(self.stage.empty, self._path)
        self._clock = StandingClock()
        self._model, self._kept = Model(), Model()
        self._actors: dict[str, Actor] = {}
        self._open()

    @initialize()
    def keep_a_first_copy(self) -> None:
        self.back_up()

    @rule(number=numbers)
    def start(self, number: str) -> None:
        if number not in self._model.attempts:
            quiz = self._workspace.quizzes.start(self._actor(number), "tidy-desk")
            self._model.attempts[number] = (quiz.attempt.id, {})

    @rule(number=numbers, right=st.booleans(), count=st.integers(1, 4))
    def answer(self, number: str, right: bool, count: int) -> None:
        if number not in self._model.attempts:
            return
        attempt, marks = self._model.attempts[number]
        actor = self._actor(number)
        for place in self._workspace.quizzes.open(actor, attempt).attempt.unanswered()[:count]:
            chosen = right_choice(place.item) if right else wrong_choice(place.item)
            saved = self._workspace.quizzes.submit_answer(actor, attempt, place.position, chosen)
            marks[place.position] = saved.response.mark

    @rule(number=numbers)
    def finish(self, number: str) -> None:
        if number not in self._model.attempts:
            return
        attempt, marks = self._model.attempts[number]
        actor = self._actor(number)
        if self._workspace.quizzes.open(actor, attempt).attempt.unanswered():
            return
        self._workspace.quizzes.finish(actor, attempt, "en")
        del self._model.attempts[number]
        if not self.forget:
            self._model.records[self._workspace.results.load(actor, attempt).record.id] = (number, sum(marks.values()))

    @rule(number=numbers, wrong=st.integers(0, 2))
    def take_a_whole_quiz(self, number: str, wrong: int) -> None:
        self.start(number)
        self.answer(number, False, wrong)
        self.answer(number, True, 100)
        self.finish(number)

    @rule()
    def restart(self) -> None:
        self._workspace.close()
        self._open()

    @rule(data=st.data())
    def take_in(self, data: st.DataObject) -> None:
        path, device, records = data.draw(st.sampled_from(self.stage.files))
        self._workspace.taking.take(HR, path, device)
        for one in records - self._model.records.keys():
            self._model.records[one] = (self.stage.sender, -1)

    @precondition(lambda self: self._model.records.keys() - self._model.annulled)
    @rule(data=st.data())
    def annul(self, data: st.DataObject) -> None:
        record = data.draw(st.sampled_from(sorted(self._model.records.keys() - self._model.annulled)))
        self._workspace.correcting.correct(HR, CorrectionOrder(record, Annulment(), "Taken by somebody else"))
        self._model.annulled.add(record)

    @rule(number=numbers)
    def erase(self, number: str) -> None:
        self._actor(number)
        self._workspace.erasing.erase(HR, number, "Asked for on the phone")
        self._actors.pop(number)
        gone = {one for one, (owner, _) in self._model.records.items() if owner == number}
        self._model.attempts.pop(number, None)
        self._model.annulled -= gone
        for one in gone:
            del self._model.records[one]

    @rule()
    def back_up(self) -> None:
        self._workspace.close()
        shutil.copyfile(self._path, self._backup)
        self._kept = copy.deepcopy(self._model)
        self._open()

    @rule()
    def restore(self) -> None:
        self._workspace.close()
        for path in self._folder.glob("story.clausewise*"):
            path.unlink()
        shutil.copyfile(self._backup, self._path)
        self._model = copy.deepcopy(self._kept)
        self._open()
        with self._workspace.database.transaction() as session:
            ledger.begin_restored_epoch(session, self._clock())

    @invariant()
    def is_what_the_model_holds(self) -> None:
        self._clock.advance(minutes=3)
        connection = driver.connect(self._path)
        try:
            query = (
                "SELECT c.id, p.number, c.points, c.superseded FROM completion c JOIN person p ON p.id = c.person_id"
            )
            rows = {row[0]: row[1:] for row in connection.execute(query)}
            given = list(connection.execute("SELECT attempt_id, position, mark FROM response"))
        finally:
            connection.close()
        assert {one: row[0] for one, row in rows.items()} == {one: row[0] for one, row in self._model.records.items()}
        for one, (_, points) in self._model.records.items():
            assert points in (-1, rows[one][1])
        assert {one for one, row in rows.items() if row[2] is not None} == self._model.annulled
        for attempt, marks in self._model.attempts.values():
            assert {position: mark for of, position, mark in given if of == attempt.hex} == marks
        report = verify_file(self._path)
        assert (report.verdict, report.breaks) == (Verdict.SOUND, ())
        assert report.records == len(self._model.records)

    def teardown(self) -> None:
        self._workspace.close()
        shutil.rmtree(self._folder)

    def _open(self) -> None:
        self._workspace: Workspace = open_workspace(
            self._path, self.stage.course, self._clock, resources=RESOURCES, wait_seconds=1
        )
        self._actors = {}

    def _actor(self, number: str) -> Actor:
        if number not in self._actors:
            self._actors[number] = learner(self._workspace.enrolment.join(number, f"Person {number}"))
        return self._actors[number]


@pytest.fixture
def stage(tmp_path: Path, course_folder: Path, empty_workspace: Path) -> Stage:
    clock = StandingClock()
    workspace = open_workspace(tmp_path / "own.clausewise", course_folder, clock, resources=RESOURCES)
    actor = learner(workspace.enrolment.join("00500", "Elsewhere"))
    files = []
    for turn in range(3):
        take_quiz(workspace, actor, wrong=turn)
        sent = workspace.sending.write(actor, tmp_path / f"{turn}.records", everything=turn == 2)
        with workspace.database.reading() as session:
            ids = [
                row[0] for row in session.connection().exec_driver_sql("SELECT id FROM completion ORDER BY sequence")
            ]
        files.append((sent.path, sent.device, frozenset(ids if turn == 2 else ids[-1:])))
        clock.advance(minutes=1)
    workspace.close()
    return Stage(empty_workspace, course_folder, tuple(files))


def tell(story: type[Story], runs: int, steps: int) -> None:
    run_state_machine_as_test(
        story,
        settings=settings(
            max_examples=runs,
            stateful_step_count=steps,
            deadline=None,
            database=None,
            derandomize=True,
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_any_story_leaves_what_was_acknowledged_and_a_sound_ledger(stage: Stage) -> None:
    class Told(Story):
        pass

    Told.stage = stage
    tell(Told, RUNS, STEPS)


def test_a_model_that_forgets_a_record_does_not_fit(stage: Stage) -> None:
    """The positive control: the comparison sees one record too many."""

    class Forgetful(Story):
        forget = True

    Forgetful.stage = stage
    story = Forgetful()
    try:
        story.take_a_whole_quiz("00001", 0)
        with pytest.raises(AssertionError):
            story.is_what_the_model_holds()
    finally:
        story.teardown()
