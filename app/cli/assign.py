"""`clausewise assign`: HR assigns a module to people, a department or everybody, or does one of its jobs."""

import argparse
import json
from dataclasses import asdict

from app.cli.assign_jobs import run_job
from app.cli.password import sign_in
from app.services.assigning import Assigned
from app.services.workspace import Workspace


def run(arguments: argparse.Namespace, workspace: Workspace) -> None:
    """Sign in as HR, assign, and say whom it reached; refusals as in the service."""
    actor = sign_in(workspace)
    if arguments.job_wanted is not None:
        run_job(arguments, workspace, actor)
        return
    assigning, module, due, again = workspace.assigning, arguments.module, arguments.due, arguments.again
    if arguments.everyone:
        done = assigning.assign_to_everyone(actor, module, due, again=again)
    elif arguments.department is not None:
        done = assigning.assign_to_department(actor, module, arguments.department, due, again=again)
    else:
        done = assigning.assign_to_people(actor, module, arguments.person, due, again=again)
    if arguments.json:
        print(json.dumps({**asdict(done), "due": done.due.isoformat() if done.due else None}, ensure_ascii=False))
    else:
        print("\n".join(_lines(done)))


def _lines(done: Assigned) -> list[str]:
    by = f", due {done.due.isoformat()}" if done.due else ", without a due date"
    lines = [f"“{done.module}” assigned to {_people(done.added)}{by}"]
    if done.proved:
        lines.append(f"{_people(done.proved)} of them passed it before and need not do anything")
    if done.open:
        lines.append(f"{_people(done.open)} left as they are: it is still to do")
    if done.fulfilled:
        lines.append(f"{_people(done.fulfilled)} left as they are: done, and not asked again (--again asks)")
    return lines


def _people(count: int) -> str:
    return "1 person" if count == 1 else f"{count:,} people"
