"""Finds out what a path on the command line is: a whole course folder, or one module of a course."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class CoursePlace:
    """What is to be checked: `modules` under the course `folder`, whose policies lie in `policies`.

    `beside` are the other modules of the same course, from which an assessment may draw.
    """

    folder: Path
    policies: Path
    modules: tuple[Path, ...]
    beside: tuple[Path, ...]
    whole: bool


def find_place(path: Path, shipped: Path) -> CoursePlace | None:
    """Return what stands at `path`; None where neither a course nor a module is there.

    A module folder is known by its `module.yaml`. Its policies are in `../../policies`, or else in the `shipped`
    course.
    """
    path = path.resolve()
    if (path / "policies").is_dir() or (path / "modules").is_dir():
        return CoursePlace(path, path, _modules(path / "modules"), (), True)
    if not (path / "module.yaml").exists():
        return None
    course = path.parent.parent
    policies = course if (course / "policies").is_dir() else shipped.resolve()
    beside = tuple(one for one in _modules(path.parent) if one != path)
    return CoursePlace(path, policies, (path,), beside, False)


def _modules(folder: Path) -> tuple[Path, ...]:
    return tuple(sorted(path.parent for path in folder.glob("*/module.yaml")))
