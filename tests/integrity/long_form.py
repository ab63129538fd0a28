"""How much the harnesses do: a little in every run, everything with CLAUSEWISE_LONG=1 in the environment."""

import os

LONG = bool(os.environ.get("CLAUSEWISE_LONG"))


def times(quick: int, long: int) -> int:
    """Return how often something is tried in this run."""
    return long if LONG else quick
