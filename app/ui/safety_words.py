"""Says of a safety copy when it was taken and how large it is."""

from datetime import tzinfo
from pathlib import Path

from app.domain.safety_copies import SafetyCopy
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_date


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
