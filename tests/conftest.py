"""What every test may ask for: a course, a clock that stands still, and real workspaces in a temporary folder."""

import os
import random
import shutil
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from app.domain.people import Actor, Role
from app.services.enrolment import learner
from app.services.workspace import Workspace, open_workspace
from app.storage.database import open_database
from tests import builders

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = (
    "keyring.backends.fail.Keyring"  # no test touches the keychain of whoever runs it
)

settings.register_profile(
    "clausewise",
    deadline=None,
    derandomize=True,
    max_examples=60,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("clausewise")

HR_PASSWORD = "a long enough password"

OpenWorkspace = Callable[..., Workspace]


class NoNetworkSocket(socket.socket):
    """A socket that is opened within the machine only."""

    def __init__(self, family: int = -1, *arguments: Any, **keywords: Any) -> None:
        given = keywords.get("fileno") if len(arguments) < 3 else arguments[2]
        if given is None and family != socket.AF_UNIX:
            raise AssertionError("no network: Clausewise speaks to nobody")
        super().__init__(family, *arguments, **keywords)


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Forbid every test to open a socket to a network."""
    monkeypatch.setattr(socket, "socket", NoNetworkSocket)


@pytest.fixture
def clock() -> builders.StandingClock:
    """A clock that shows nine in the morning in Tokyo until a test moves it."""
    return builders.StandingClock()


@pytest.fixture
def course_folder(tmp_path: Path) -> Path:
    """A course with two small modules about one policy."""
    return builders.write_course(tmp_path / "course")


@pytest.fixture(scope="session")
def empty_workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace file with nothing but its tables, to be copied: migrating takes longer than most tests."""
    path = tmp_path_factory.mktemp("template") / "empty.clausewise"
    open_database(path).close()
    return path


@pytest.fixture
def workspace_path(tmp_path: Path, empty_workspace: Path) -> Path:
    """The path of a workspace of the test's own."""
    path = tmp_path / "training.clausewise"
    shutil.copy(empty_workspace, path)
    return path


@pytest.fixture
def opened(workspace_path: Path, course_folder: Path, clock: builders.StandingClock) -> Iterator[OpenWorkspace]:
    """Open the test's workspace, as often as the test likes; every one is closed at the end."""
    opened: list[Workspace] = []

    def open_once(seed: int = 1, wait_seconds: float = 5.0) -> Workspace:
        chance = random.Random(seed)
        workspace = open_workspace(
            workspace_path,
            course_folder,
            clock,
            resources=builders.RESOURCES,
            chance=chance,
            wait_seconds=wait_seconds,
        )
        opened.append(workspace)
        return opened[-1]

    yield open_once
    for workspace in opened:
        workspace.close()


@pytest.fixture
def workspace(opened: OpenWorkspace) -> Workspace:
    """An open workspace with nobody in it."""
    return opened()


@pytest.fixture
def aiko(workspace: Workspace) -> Actor:
    """A learner."""
    return learner(workspace.enrolment.join("00123", "Aiko Tanaka"))


@pytest.fixture
def ben(workspace: Workspace) -> Actor:
    """Another learner."""
    return learner(workspace.enrolment.join("00777", "Ben Okafor"))


@pytest.fixture
def hr() -> Actor:
    """HR, as `HrAccess` returns it after a slow look at the password."""
    return Actor(Role.HR)
