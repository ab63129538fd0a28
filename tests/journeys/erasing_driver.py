"""Erases one person after another in a process of its own that is killed at any moment; tells what it does."""

from multiprocessing.connection import Connection
from pathlib import Path

from app.domain.moments import system_clock
from app.domain.people import Actor, Role
from app.domain.refusals import Refusal
from app.services.workspace import open_workspace

HR = Actor(Role.HR)


def erase_people(path: Path, course: Path, resources: Path, numbers: list[str], told: Connection) -> None:
    """Erase the people with these numbers, of whom some are gone already."""
    workspace = open_workspace(path, course, system_clock, resources=resources)
    told.send(("ready", ""))
    for number in numbers:
        told.send(("erasing", number))
        try:
            workspace.erasing.erase(HR, number, "On request")
        except Refusal:
            continue
        told.send(("erased", number))
    told.send(("done", ""))
