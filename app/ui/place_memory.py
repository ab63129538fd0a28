"""Writes down where a person was when the window closed, so that the next start can go on there."""

import json
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from app.ui.places import Place, PlaceName

_KEPT = {
    PlaceName.MODULES,
    PlaceName.LESSON,
    PlaceName.QUIZ,
    PlaceName.RESULT,
    PlaceName.REVIEW,
    PlaceName.PRACTICE,
    PlaceName.SHARE,
    PlaceName.POLICY,
    PlaceName.MY_DATA,
}
"""What one goes back to; HR's side waits behind its sign-in, and everything else is as quick to reach from Home."""


@dataclass(frozen=True, slots=True)
class KeptPlace:
    """A place and whose it is: the workspace, and the person in it."""

    workspace: Path
    person: int
    place: Place


def write_place(kept: KeptPlace) -> str:
    """Return a place as text; nothing for one that is not kept."""
    place = kept.place
    if place.name not in _KEPT:
        return ""
    body = {
        "workspace": str(kept.workspace),
        "person": kept.person,
        "name": place.name.value,
        "module": place.module,
        "attempt": str(place.attempt) if place.attempt is not None else "",
        "item": place.item,
        "commitment": place.commitment,
    }
    return json.dumps(body)


def read_place(text: str, workspace: Path) -> KeptPlace | None:
    """Return the place that was written for this workspace, None for anything else."""
    try:
        body = json.loads(text)
        if Path(body["workspace"]) != workspace or body["name"] not in _KEPT:
            return None
        attempt = UUID(body["attempt"]) if body["attempt"] else None
        place = Place(
            PlaceName(body["name"]),
            str(body["module"]),
            attempt=attempt,
            item=int(body["item"]),
            commitment=str(body["commitment"]),
        )
        return KeptPlace(workspace, int(body["person"]), place)
    except (AttributeError, KeyError, TypeError, ValueError):
        return None
