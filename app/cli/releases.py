"""What every command says about a file that leaves: before it, for what and for whom, and after it, what it is."""

import argparse
import json

from app.domain.hr_sentences import HrSentence
from app.domain.refusals import Refusal
from app.domain.releases import Release
from app.services.releasing import ReleasedFile


def release_of(arguments: argparse.Namespace) -> Release:
    """Return what was said of the file; refuse an exception without a recipient, who would silently be left out."""
    if not arguments.to.strip() and (arguments.basis or arguments.confirm):
        raise Refusal(HrSentence.RECIPIENT_MISSING)
    return Release(arguments.purpose, arguments.to, arguments.basis, arguments.confirm)


def say_released(made: ReleasedFile, *, as_json: bool, **more: int) -> None:
    """Print what was written, as sentences or as one JSON object; `more` are further counts of the object."""
    if as_json:
        whole = {
            "id": str(made.id),
            "path": str(made.path),
            "rows": made.rows,
            "people": made.people,
            "sha256": made.sha256,
            **more,
        }
        print(json.dumps(whole, ensure_ascii=False))
        return
    print(f"{made.people:,} people, {made.rows:,} rows saved to {made.path}")
    print(f"SHA-256 {made.sha256}")
