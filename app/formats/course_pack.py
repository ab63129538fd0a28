"""Course packs: a zip of the content layout, which goes from trainer to trainer and is looked into before it is taken.

Nothing but files of the layout is unpacked, by allow-listed names and into a folder of its own; then the readers of a
course read it. What a pack holds besides is named.
"""

import io
import re
import tempfile
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.modules import Module
from app.domain.policy import Policy
from app.domain.texts import Text
from app.formats.course_folder import read_course
from app.formats.course_outline import Accepted
from app.formats.course_writing import UnwritableCourse, module_files, sources_of
from app.formats.policy_writing import policy_files
from app.formats.problems import Problem
from app.formats.zip_checking import UnsafeZip, check_paths, check_zip

LARGEST = 100_000_000
"""Bytes of a pack as it is, and of all its files."""

LARGEST_PART = 20_000_000
MOST_PARTS = 2_000
MOST_MARKS = 1_000_000
"""Signs in all files of YAML that may begin a value: reading takes some microseconds each. A course has some 20,000."""

_ID = r"[a-z0-9][a-z0-9.-]{0,79}"
_ALLOWED = re.compile(
    rf"policies/{_ID}/(?:policy|sharing)\.yaml|modules/{_ID}/(?:module\.yaml|lesson/{_ID}\.(?:en|ja)\.md"
    r"|items/[\w.-]{1,80}\.yaml|images/[\w.-]{1,80}\.(?:png|jpe?g))",
    re.ASCII,
)


@dataclass(frozen=True, slots=True)
class PackedModule:
    """What a module of a pack is, in a line: how many pages, items and pictures it has."""

    id: str
    version: str
    title: Text
    policy: str
    pages: int
    items: int
    pictures: int


@dataclass(frozen=True, slots=True)
class Pack:
    """What a pack holds: usable policies and modules, the problems of the rest, and the files that are none of ours.

    `accepted` are the findings that authors accept, by the ids of their modules.
    """

    policies: tuple[Policy, ...]
    modules: tuple[Module, ...]
    problems: tuple[Problem, ...]
    left_out: tuple[str, ...]
    accepted: Mapping[str, tuple[Accepted, ...]] = field(default_factory=dict)

    def contents(self) -> tuple[PackedModule, ...]:
        """Return the modules in a line each, in teaching order."""
        return tuple(
            PackedModule(
                one.id,
                one.version,
                one.title,
                one.policy,
                len(one.pages),
                len(one.items),
                sum(len(page.pictures) for page in one.pages),
            )
            for one in self.modules
        )


def read_pack(path: Path, known: Sequence[Policy] = ()) -> Pack:
    """Return what a pack holds, nothing of which is kept on the disk; OSError where the file cannot be opened.

    Modules may be about the policies that come with them, or about `known` ones.
    """
    if path.stat().st_size > LARGEST:
        return _refused(path, f"the pack is larger than {LARGEST // 1_000_000} MB", "pack fewer modules")
    try:
        names = check_zip(path, LARGEST, MOST_PARTS)
        check_paths(names)
    except UnsafeZip as error:
        return _refused(path, f"the pack is not safe to open: {error}", "have it packed anew")
    with tempfile.TemporaryDirectory(prefix="clausewise-") as folder:
        left_out, problems = _unpack(path, names, Path(folder))
        own = {one.parent.name for one in Path(folder).glob("policies/*/policy.yaml")}
        for policy in known:
            if policy.id not in own:
                _put(Path(folder), policy_files(policy))
        course = read_course(Path(folder))
    if not course.modules and not course.policies and not course.problems and not problems:
        return _refused(path, "there is no module and no policy in it", "choose a pack of this program")
    policies = tuple(policy for policy in course.policies if policy.id in own)
    accepted = {source.module.id: source.accepted for source in course.sources if source.accepted}
    return Pack(policies, course.modules, (*problems, *course.problems), left_out, accepted)


def write_pack(
    modules: Sequence[Module], policies: Sequence[Policy], accepted: Mapping[str, Sequence[Accepted]] | None = None
) -> bytes:
    """Return a pack of modules in teaching order and of their policies, with the findings accepted for them.

    UnwritableCourse where what was written would not be read back just so: for instance an assessment without the
    modules that it draws from, or a text that is there in one language only.
    """
    files: dict[str, bytes] = {}
    for policy in policies:
        files |= policy_files(policy)
    for position, module in enumerate(modules, start=1):
        own = (accepted or {}).get(module.id, ())
        files |= module_files(module, position, sources_of(module, modules), own)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(_entry(name), content)
    _check_written(files, modules, policies)
    return packed.getvalue()


def _refused(path: Path, what: str, mend: str) -> Pack:
    return Pack((), (), (Problem(Path(path.name), 1, what, mend),), ())


def _unpack(path: Path, names: list[str], folder: Path) -> tuple[tuple[str, ...], list[Problem]]:
    """Write the files of the layout under `folder`; return the names of the others, and what is too large."""
    top = _top(names)
    left_out: list[str] = []
    problems: list[Problem] = []
    marks = 0
    with zipfile.ZipFile(path) as archive:
        for name in names:
            inner = name.removeprefix(top)
            if name.endswith("/"):
                continue
            if not name.startswith(top) or _ALLOWED.fullmatch(inner) is None:
                left_out.append(name)
                continue
            with archive.open(name) as part:
                content = part.read(LARGEST_PART + 1)
            if len(content) > LARGEST_PART:
                what = f"the file is larger than {LARGEST_PART // 1_000_000} MB"
                problems.append(Problem(Path(inner), 1, what, "make it smaller"))
                continue
            if inner.endswith(".yaml"):
                marks += sum(content.count(mark) for mark in (b",", b":", b"\n", b"[", b"{", b"- "))
                if marks > MOST_MARKS:
                    problems.append(Problem(Path(inner), 1, "the pack holds too much to be read", "pack fewer modules"))
                    break
            _put(folder, {inner: content})
    return tuple(left_out), problems


def _top(names: list[str]) -> str:
    """Return the one folder that everything of the layout stands in, with its slash; empty where it is at the top."""
    tops = {name.partition("/")[0] for name in names if _ALLOWED.fullmatch(name.partition("/")[2])}
    if len(tops) != 1 or any(_ALLOWED.fullmatch(name) for name in names):
        return ""
    return f"{tops.pop()}/"


def _put(folder: Path, files: dict[str, bytes]) -> None:
    for name, content in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)


def _check_written(files: dict[str, bytes], modules: Sequence[Module], policies: Sequence[Policy]) -> None:
    """Raise UnwritableCourse where the files are not read back as what was given."""
    with tempfile.TemporaryDirectory(prefix="clausewise-") as folder:
        _put(Path(folder), files)
        course = read_course(Path(folder))
    if course.problems:
        raise UnwritableCourse(str(course.problems[0]))
    read_back = {one.id: one for one in course.modules}
    for module in modules:
        if read_back.get(module.id) != module:
            raise UnwritableCourse(f"the module “{module.id}” has something that its files cannot hold")
    if {one.id: one for one in course.policies} != {one.id: one for one in policies}:
        raise UnwritableCourse("a policy has something that its files cannot hold")


def _entry(name: str) -> zipfile.ZipInfo:
    """Return an entry without the time of writing, so that the same course gives the same pack."""
    entry = zipfile.ZipInfo(name)
    entry.compress_type = zipfile.ZIP_STORED if name.endswith((".png", ".jpg", ".jpeg")) else zipfile.ZIP_DEFLATED
    entry.external_attr = 0o600 << 16
    return entry
