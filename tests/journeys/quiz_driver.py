"""Takes quizzes without a window and without an end, in a process of its own that is killed at any moment.

It tells what it is about to write, and what it was told is written; each message is small enough for the pipe to take
it whole or not at all.
"""

import random
from multiprocessing.connection import Connection
from pathlib import Path

from app.domain.attempts import Attempt, AttemptItem
from app.domain.items import ItemKind
from app.domain.moments import system_clock
from app.domain.people import Actor, Role
from app.services.workspace import Workspace, open_workspace
from tests.builders import right_choice, wrong_choice

NUMBER, NAME, MODULE = "00123", "Aiko Tanaka", "tidy-desk"


def learner_of(workspace: Workspace) -> Actor:
    """Return the learner who takes the quizzes."""
    person = workspace.enrolment.join(NUMBER, NAME)
    return Actor(Role.LEARNER, person.id, person.name)


def take_quizzes(path: Path, course: Path, resources: Path, seed: int, told: Connection) -> None:
    """Take quizzes until somebody ends the process."""
    chance = random.Random(seed)
    workspace = open_workspace(path, course, system_clock, resources=resources)
    actor = learner_of(workspace)
    workspace.catalogue.course()
    told.send(("ready",))
    while True:
        told.send(("starting",))
        attempt = workspace.quizzes.start(actor, MODULE).attempt
        told.send(("started", str(attempt.id), attempt.number))
        for place in attempt.unanswered():
            _answer(workspace, actor, attempt, place, chance, told)
        told.send(("finishing", str(attempt.id)))
        workspace.quizzes.finish(actor, attempt.id, "en")
        told.send(("finished", str(attempt.id)))


def _answer(
    workspace: Workspace, actor: Actor, attempt: Attempt, place: AttemptItem, chance: random.Random, told: Connection
) -> None:
    """Choose, change the choice as people do, and check."""
    where = (str(attempt.id), place.position)
    for chosen in (wrong_choice(place.item), right_choice(place.item)):
        draft = chosen[:1] if place.item.kind is not ItemKind.SINGLE_CHOICE and chance.random() < 0.5 else chosen
        told.send(("choosing", *where, draft))
        workspace.quizzes.save_draft(actor, attempt.id, place.position, draft)
        told.send(("chosen", *where, draft))
    answer = wrong_choice(place.item) if place.position == 2 else right_choice(place.item)
    told.send(("answering", *where, answer))
    workspace.quizzes.submit_answer(actor, attempt.id, place.position, answer)
    told.send(("answered", *where, answer))
