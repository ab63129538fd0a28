"""The workspace that is measured: a sample with one learner at work in it, always a copy."""

import shutil
from pathlib import Path

from app.bootstrap import build_workspace
from app.domain.people import Actor, Role
from app.services.workspace import Workspace

HR = Actor(Role.HR)


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
