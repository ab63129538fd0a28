"""The only place where objects are built and wired; what is not needed yet is not imported yet."""

import gc
import importlib
import os
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from app.domain.moments import Clock, system_clock
from app.domain.protection import PASSPHRASE_VARIABLE

if TYPE_CHECKING:
    import argparse

    from app.services.backing_up import SafetyCopies
    from app.services.file_keys import FileKeys
    from app.services.protecting import Protecting
    from app.services.workspace import Workspace

Run = Callable[["argparse.Namespace", "Workspace"], int | None]
"""A command that works in a workspace; returns its exit code, None for 0."""

ROOT = Path(__file__).parents[1]
"""In a checkout and in an installed wheel alike, content and resources lie beside the package."""

CONTENT = ROOT / "content"
RESOURCES = ROOT / "resources"
TOUR_NAME = "HR"
TOUR_PASSWORD = "sample-password"  # noqa: S105 - opens nothing but the sample of the tour


def default_workspace() -> Path:
    """Return the path of the workspace of whoever uses this computer."""
    return Path(platformdirs.user_data_dir("Clausewise", appauthor=False)) / "training.clausewise"


def build_workspace(path: Path, clock: Clock = system_clock, keys: "FileKeys | None" = None) -> "Workspace":
    """Open a workspace on the shipped course; loads the database library, a third of a second.

    Without `keys` only a plain one is opened, and a new one is plain.
    """
    from app.services.workspace import open_workspace

    return open_workspace(path, CONTENT, clock, resources=RESOURCES, keys=keys)


def build_keys() -> "FileKeys":
    """Build what finds keys, without a window: in the keychain, by the environment or by asking at the terminal."""
    from app.cli.password import ask_passphrase
    from app.services.file_keys import FileKeys
    from app.services.keychain import SystemKeychain

    return FileKeys(SystemKeychain(), ask_passphrase)


def build_window_keys() -> "FileKeys":
    """Build what finds keys for the window, which asks for a passphrase on a page of its own."""
    from app.services.file_keys import FileKeys
    from app.services.keychain import SystemKeychain

    return FileKeys(SystemKeychain(), lambda _file: os.environ.get(PASSPHRASE_VARIABLE))


def build_safety_copies(path: Path, keys: "FileKeys", clock: Clock = system_clock) -> "SafetyCopies":
    """Build what makes and restores the safety copies of a workspace, whether or not that can be opened."""
    from app.services.backing_up import SafetyCopies

    return SafetyCopies(path, clock, keys.key_of)


def build_protecting(path: Path, keys: "FileKeys") -> "Protecting":
    """Build what changes the encryption of a workspace that nobody has open."""
    from app.services.protecting import Protecting

    return Protecting(path, keys, is_own=path.absolute() == default_workspace())


def run_command(arguments: "argparse.Namespace") -> int:
    """Run a command without a window and return the exit code."""
    if arguments.command == "check":
        from app.cli import check

        return check.run(arguments, CONTENT)
    if arguments.command == "items":
        from app.cli import items

        return items.run(arguments, CONTENT, default_workspace())
    if arguments.command == "backup":
        from app.cli import backup

        return backup.run(arguments, build_safety_copies(arguments.workspace, build_keys()))
    if arguments.command == "protect":
        from app.cli import protect

        return protect.run(arguments, build_protecting(arguments.workspace, build_keys()))
    if arguments.command == "verify":
        from app.cli import verify

        return verify.run(arguments, build_keys().key_of)
    if arguments.command == "verify-receipt":
        from app.cli import verify_receipt

        return verify_receipt.run(arguments)
    if arguments.command == "sample":
        from app.cli import sample

        sample.run(arguments, lambda: build_workspace(arguments.workspace))
        return 0
    return _run_in_workspace(arguments)


def _run_in_workspace(arguments: "argparse.Namespace") -> int:
    """Run a command of HR's in the workspace that it names; refuse one that is not there.

    Each has a module of its name; only the one that is asked for is loaded.
    """
    from app.domain.refusals import Refusal, Sentence

    run: Run = importlib.import_module(f"app.cli.{arguments.command}").run
    if not os.path.exists(arguments.workspace):  # noqa: PTH110 - Path.exists raises for an impossible name
        raise Refusal(Sentence.WORKSPACE_MISSING, path=str(arguments.workspace))
    workspace = build_workspace(arguments.workspace, keys=build_keys())
    try:
        return run(arguments, workspace) or 0
    finally:
        workspace.close()


def run_window(path: Path | None) -> int:
    """Open the window on a workspace (the user's own by default) and return the exit code."""
    # Next to nothing of what a start makes is garbage; looking for it as often as usual takes a tenth of the time.
    gc.set_threshold(50_000)
    from app.ui.application import Start, no_display_reason, start_window

    reason = no_display_reason()
    if reason is not None:
        raise NoDisplay(reason)
    # The bare driver reads what Home showed last time; services and their database library come behind the window.
    from app.services.kept_home import load_kept_home
    from app.services.keychain import SystemKeychain

    place = path or default_workspace()
    preferences = Path(platformdirs.user_config_dir("Clausewise", appauthor=False)) / "preferences.ini"
    keys = cache(build_window_keys)
    start = Start(
        place,
        RESOURCES,
        preferences,
        lambda: build_workspace(place, keys=keys()),
        load_kept_home(place, SystemKeychain()),
        build_safety=lambda: build_safety_copies(place, keys()),
        build_protecting=lambda: build_protecting(place, keys()),
    )
    return start_window(start)


def run_tour(arguments: "argparse.Namespace") -> int:
    """Draw every screen into a folder, without a display, and return the exit code."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    import tempfile

    from app.ui.shared.look import Look, ThemeName
    from app.ui.shared.preferences import Preferences
    from app.ui.tour import TourOrder, run_tour

    themes: dict[str, ThemeName] = {"light": "light", "dark": "dark", "contrast": "highContrast"}
    theme = themes[arguments.theme]
    width, height = (int(part) for part in arguments.size.lower().split("x"))
    times = [datetime(2026, 3, 12, 10, 42, 7, tzinfo=timezone(timedelta(hours=9)))]
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "tour.clausewise"
        workspace = build_workspace(place, lambda: times[-1])
        workspace.sign_ins.set_up(TOUR_NAME, TOUR_PASSWORD, TOUR_PASSWORD)
        workspace.samples.make(people=398, records=1204, seed=1)
        workspace.close()
        build_protecting(place, build_window_keys()).keep_plain()  # else every Home would ask, on some computers
        order = TourOrder(
            out=arguments.out,
            look=Look(RESOURCES, theme, arguments.language, arguments.scale),
            preferences=Preferences(theme, arguments.language, arguments.scale),
            size=(width, height),
            place=default_workspace(),
            today=lambda: times[-1].date(),
            hr=(TOUR_NAME, TOUR_PASSWORD),
            pass_days=lambda days: times.append(times[-1] + timedelta(days=days)),
            build_safety=lambda: build_safety_copies(place, build_window_keys(), lambda: times[-1]),
            build_protecting=lambda: build_protecting(place, build_window_keys()),
        )
        files = run_tour(order, lambda: build_workspace(place, lambda: times[-1]))
    print(f"{len(files)} pictures in {arguments.out}")
    return 0


class NoDisplay(Exception):
    """Raised where no window can be opened."""
