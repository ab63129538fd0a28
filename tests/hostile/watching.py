"""A process in which readers are let loose on hostile files, one after another, watched by its parent.

It may use some seconds of processor time and two gigabytes of addresses for each file, after which the system ends it;
its parent starts another. What it opens, connects to and starts is heard by an audit hook: only its own temporary
folder, the file itself and what belongs to the program may be opened.
"""

import gc
import multiprocessing
import os
import resource
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path
from types import TracebackType
from typing import Any

from tests.hostile.cases import Case, Outcome
from tests.hostile.reading import read_one

CANARY = "canary.txt"
SECRET = "what no file may ask for"
_PATIENCE = 120.0
"""Seconds of a busy machine that the parent waits; the processor time is what counts."""

_ADDRESSES = 2_500_000_000
_LARGE = 250.0
_FORBIDDEN = ("socket.", "subprocess.", "os.system", "os.exec", "os.fork", "os.posix_spawn", "os.spawn", "ftplib.",
              "urllib.Request", "http.client", "os.symlink", "os.link", "os.chmod", "os.truncate", "code.__new__",
              "shutil.unpack_archive", "webbrowser.")  # fmt: skip


class Watch:
    """The process and its sandbox; to be used in a `with`. The system ends it after `seconds` of the processor."""

    def __init__(self, folder: Path, seconds: int = 15) -> None:
        self.folder, self._seconds = folder, seconds
        (folder / "tmp").mkdir(parents=True, exist_ok=True)
        (folder / "box" / "course" / "images").mkdir(parents=True, exist_ok=True)
        (folder / CANARY).write_text(SECRET, encoding="utf-8")
        self._process: Any = None
        self._line: Connection | None = None

    def __enter__(self) -> "Watch":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()

    def read(self, case: Case) -> Outcome:
        """Make the file, let its reader read it, and return the outcome with whatever was left behind."""
        place = self.folder / "box" / ("course/images" if case.reader == "picture" else ".") / case.name
        place.write_bytes(case.make())
        before = self._tree()
        found = self._ask(case.reader, place)
        left = sorted(str(path) for path in self._tree() ^ before)
        place.unlink()
        shutil.rmtree(self.folder / "box" / "unpacked", ignore_errors=True)
        shutil.rmtree(self.folder / "tmp")
        (self.folder / "tmp").mkdir()
        return replace(found, escaped=(*found.escaped, *(f"{path} was left or changed" for path in left[:5])))

    def _ask(self, reader: str, place: Path) -> Outcome:
        if self._line is None:
            self._start()
        assert self._line is not None
        self._line.send((reader, place))
        try:
            if not self._line.poll(_PATIENCE):
                self._end()
                return Outcome(seconds=_PATIENCE, error="the reader did not come back")
            found: Outcome = self._line.recv()
        except (EOFError, OSError):
            process = self._process
            process.join()
            self._end()
            return Outcome(seconds=float(self._seconds), error=f"the reader was ended (signal {-process.exitcode})")
        if found.megabytes > _LARGE:  # what was freed may still be held: the next file shall not pay for it
            self._end()
        return found

    def _start(self) -> None:
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload(["tests.hostile.reading"])
        self._line, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs, self.folder, self._seconds), daemon=True)
        self._process.start()
        theirs.close()

    def _end(self) -> None:
        if self._line is not None:
            self._line.close()
        if self._process is not None:
            self._process.kill()
            self._process.join()
        self._line = self._process = None

    def _tree(self) -> set[tuple[str, int, int]]:
        return set(_entries(self.folder))


def _entries(folder: Path) -> Iterator[tuple[str, int, int]]:
    for root, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(root, name)  # noqa: PTH118
            with suppress(OSError):
                state = os.lstat(path)
                yield path, state.st_size, state.st_mtime_ns


class _Ear:
    """Hears what the process opens and does while a file is being read."""

    def __init__(self, folder: Path) -> None:
        self.heard: list[str] = []
        self.place = ""
        self._is_on = False
        self._temporary = str(folder / "tmp")
        prefixes = {sys.prefix, sys.base_prefix, str(Path(__file__).parents[2] / "app"), "/dev/null", "/dev/urandom"}
        self._program = tuple({*prefixes, *map(os.path.realpath, prefixes), "/usr/share/zoneinfo", "/proc/self/"})
        sys.addaudithook(self._hear)

    def listen(self, place: Path | None) -> None:
        self._is_on = place is not None
        if place is not None:
            self.heard, self.place = [], str(place)

    def _hear(self, event: str, arguments: tuple[Any, ...]) -> None:
        if not self._is_on:
            return
        if event == "open":
            self._open(*arguments[:3])
        elif event.startswith(_FORBIDDEN) and event != "code.__new__":
            self.heard.append(f"{event} {arguments!r}"[:200])

    def _open(self, path: Any, mode: Any, flags: Any) -> None:
        if isinstance(path, int):
            return
        name = os.path.abspath(os.fsdecode(path))  # noqa: PTH100
        writes = (
            bool(flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)) if isinstance(flags, int) else "r" not in str(mode)
        )
        if name.startswith(self._temporary) or (not writes and name == self.place):
            return
        if not writes and (name.startswith(self._program) or self._is_beside(name) or not os.path.lexists(name)):
            return  # a folder that is removed is opened by names that mean something else there
        self.heard.append(f"{'wrote' if writes else 'read'} {name}")

    def _is_beside(self, name: str) -> bool:
        """The questions about sharing are read from beside a policy."""
        return name == str(Path(self.place).parent / "sharing.yaml")


def _serve(line: Connection, folder: Path, seconds: int) -> None:
    """Answer for one file after another until the parent hangs up."""
    os.chdir(folder / "box")
    tempfile.tempdir = str(folder / "tmp")
    resource.setrlimit(resource.RLIMIT_AS, (_ADDRESSES, _ADDRESSES))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    ear = _Ear(folder)
    with suppress(EOFError, BrokenPipeError):
        while True:
            reader, place = line.recv()
            line.send(_measured(reader, place, ear, seconds))


def _measured(reader: str, place: Path, ear: _Ear, seconds: int) -> Outcome:
    gc.collect()
    Path("/proc/self/clear_refs").write_text("5")
    started = time.process_time()
    hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
    resource.setrlimit(resource.RLIMIT_CPU, (int(started) + seconds, hard))
    ear.listen(place)
    try:
        found = read_one(reader, place)
    except MemoryError:
        found = Outcome(error="the reader wanted more memory than there is")
    except BaseException as error:
        found = Outcome(error=f"{type(error).__name__}: {error}"[:300])
    finally:
        ear.listen(None)
    took = time.process_time() - started
    return replace(found, seconds=took, megabytes=_peak(), escaped=tuple(ear.heard[:5]))


def _peak() -> float:
    """Return the most megabytes that the process held since the mark was set back."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1_000
    return 0.0
