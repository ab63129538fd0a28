"""Reads one version of a policy from a file that lies anywhere, not only in a course folder."""

import shutil
import tempfile
from pathlib import Path

from app.domain.policy import Policy
from app.formats.course_folder import read_policies
from app.formats.problems import FaultyFile, Problem
from app.formats.yaml_reading import read_yaml
from app.formats.zip_checking import is_reserved

_SHARING = "sharing.yaml"
MOST_BYTES = 5_000_000
_LONGEST_ID = 80


def read_policy_file(path: Path, sharing: bytes = b"") -> tuple[Policy | None, tuple[Problem, ...]]:
    """Return the policy of a `policy.yaml` (or of the folder that it lies in) and its problems; None if unusable.

    The questions of “May I share this?” are read from `sharing.yaml` beside it; without one, `sharing` takes its place
    and has to fit the policy. A policy counts as usable only without any problem. It is read from a copy in a temporary
    folder of its own: a course folder names policies by their folders.
    """
    file = path / "policy.yaml" if path.is_dir() else path
    try:
        if file.stat().st_size > MOST_BYTES:
            return None, (Problem(file, 1, "the file has more than 5 MB", "choose a policy file"),)
        policy_id = read_yaml(file, Path(file.name)).value
    except FaultyFile as error:
        return None, (error.problem,)
    except OSError as error:
        return None, (Problem(file, 1, f"the file cannot be read: {error.strerror or error}", "choose another one"),)
    name = policy_id.get("id") if isinstance(policy_id, dict) else None
    usable = isinstance(name, str) and 0 < len(name) <= _LONGEST_ID and Path(name).name == name and name[0] != "."
    if not isinstance(name, str) or not usable or is_reserved(name):
        return None, (Problem(Path(file.name), 1, "the file is no policy: it has no usable id", "choose policy.yaml"),)
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "policies" / name
        place.mkdir(parents=True)
        shutil.copyfile(file, place / "policy.yaml")
        beside = file.parent / _SHARING
        if beside.is_file():
            shutil.copyfile(beside, place / _SHARING)
        elif sharing:
            (place / _SHARING).write_bytes(sharing)
        problems: list[Problem] = []
        policy = read_policies(Path(folder), problems).get(name)
    return (policy, ()) if not problems else (None, tuple(problems))
