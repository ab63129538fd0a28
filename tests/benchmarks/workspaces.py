"""The workspace that is measured: a sample with one learner at work in it, always a copy."""

import shutil
from datetime import date, timedelta
from pathlib import Path

from app.bootstrap import build_workspace
from app.domain.people import Actor, Role
from app.services.workspace import Workspace
from app.storage import bulk

HR = Actor(Role.HR)
LIVE = "superseded IS NULL AND corrects IS NULL"


def take_up(sample: Path, target: Path) -> None:
    """Copy a sample and let somebody begin a lesson in it, so that there is a Home to come back to."""
    shutil.copyfile(sample, target)
    workspace = build_workspace(target)
    person = workspace.enrolment.join("0990099", "Benchmark Learner")
    actor = Actor(Role.LEARNER, person.id, person.name)
    workspace.lessons.open(actor, first_module(workspace), 2)
    workspace.home.keep_for_next_start(actor, workspace.home.load(actor))
    workspace.close()


def learner(workspace: Workspace) -> Actor:
    """Return the learner of the workspace."""
    person = workspace.enrolment.current()
    if person is None:
        raise RuntimeError("nobody uses this workspace")
    return Actor(Role.LEARNER, person.id, person.name)


def first_module(workspace: Workspace) -> str:
    """Return the id of the first module."""
    return workspace.catalogue.course().modules[0].module.id


def give_past(workspace: Workspace) -> None:
    """Let every tenth person have been somebody else half a year ago, and correct 3,000 records."""
    half_a_year_ago = (date.today() - timedelta(days=182)).isoformat()
    kept = (
        "person_id, edition_id, score, points, max_points, pass_mark, passed, started_utc, started_local, "
        "completed_utc, completed_local, language, app_version"
    )
    with workspace.database.transaction() as session:
        run = session.connection().exec_driver_sql
        run(
            "INSERT INTO person_past (person_id, since, until, number, name, department, job, manager, email) "
            "SELECT id, '2020-01-01', ?, number, name, 'Support', '', '', '' FROM person WHERE id % 10 = 0",
            (half_a_year_ago,),
        )
        run("UPDATE person SET since = CASE WHEN id % 10 = 0 THEN ? ELSE '2020-01-01' END", (half_a_year_ago,))
        some = f"sequence % (SELECT max(sequence) / 3000 + 1 FROM completion) = 1 AND {LIVE}"
        run(
            f"INSERT INTO completion (id, corrects, recorded, {kept}) "
            f"SELECT 'corrects-' || id, id, ?, {kept} FROM completion WHERE {some}",
            (date.today().isoformat(),),
        )
        run(
            "UPDATE completion SET superseded = ? WHERE id IN (SELECT corrects FROM completion)",
            (date.today().isoformat(),),
        )
        bulk.gather_statistics(session)
