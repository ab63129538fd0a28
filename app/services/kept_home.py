"""The Home of last time, drawn before the database library is loaded; this file must not import that library."""

from pathlib import Path

from app.domain.home import Home
from app.domain.plain import read
from app.storage.glance import load_glance
from app.storage.names import GLANCE_HOME


def load_kept_home(path: Path) -> Home | None:
    """Return the Home that the workspace at `path` showed last; None without one, or with one of an older shape."""
    body = load_glance(path, GLANCE_HOME)
    if body is None:
        return None
    try:
        return read(Home, body)
    except (KeyError, TypeError, ValueError):
        return None
