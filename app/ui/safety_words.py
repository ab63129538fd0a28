"""Says of safety copies when they were taken, how large they are and where they lie."""

from datetime import tzinfo
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.domain.safety_copies import SafetyCopy
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_date, say_number


def say_taken(look: Look, copy: SafetyCopy, zone: tzinfo | None = None) -> str:
    """Return when a copy was taken, in a zone (that of this computer by default): "12 March 2026, 10:42"."""
    local = copy.taken.astimezone(zone)
    comma = " " if look.language == "ja" else ", "
    return f"{say_date(look, local.date())}{comma}{local:%H:%M}"


def say_size(look: Look, size: int) -> str:
    """Return a size in megabytes, for instance "1.3 MB"."""
    return f"{look.locale().toString(max(size / 1_000_000, 0.1), 'f', 1)} MB"


def short_path(path: Path) -> str:
    """Return a path as people write it: with ~ for their own folder."""
    home = Path.home()
    return f"~/{path.relative_to(home)}" if path.is_relative_to(home) else str(path)


def say_newest(look: Look, newest: SafetyCopy | None) -> str:
    """Return which copy is the last good one, or when the first one is made."""
    if newest is None:
        return QCoreApplication.translate(
            "SafetyWords", "There is none yet. One is made by itself each day that the program is used."
        )
    words = QCoreApplication.translate("SafetyWords", "Last good copy: {when}, {size}")
    if newest.encrypted:
        words = QCoreApplication.translate("SafetyWords", "Last good copy: {when}, {size}, encrypted")
    return words.format(when=say_taken(look, newest), size=say_size(look, newest.size))


def say_kept(look: Look, copies: int, folder: Path) -> str:
    """Return how many copies there are, and where."""
    if not copies:
        return QCoreApplication.translate("SafetyWords", "They will lie in {folder}").format(folder=short_path(folder))
    if copies == 1:
        return QCoreApplication.translate("SafetyWords", "One copy, in {folder}").format(folder=short_path(folder))
    return QCoreApplication.translate("SafetyWords", "{count} copies, in {folder}").format(
        count=say_number(look, copies), folder=short_path(folder)
    )
