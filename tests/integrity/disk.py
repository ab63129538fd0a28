"""Stands between SQLite and the disk: records what is written and forced to it, and lets any of that fail.

It replaces, in the library that the program itself uses, the functions of SQLite's file layer that write
(https://www.sqlite.org/c3ref/vfs.html, https://www.sqlite.org/c3ref/io_methods.html) with ones that look first.
"""

import ctypes
import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

import sqlcipher3._sqlite3

_POINTER, _INT, _LONG, _TEXT = ctypes.c_void_p, ctypes.c_int, ctypes.c_longlong, ctypes.c_char_p
# Names are passed on as the pointers that they came as: SQLite keeps them.
_OPEN = ctypes.CFUNCTYPE(_INT, _POINTER, _POINTER, _POINTER, _INT, _POINTER)
_DELETE = ctypes.CFUNCTYPE(_INT, _POINTER, _POINTER, _INT)
_WRITE = ctypes.CFUNCTYPE(_INT, _POINTER, _POINTER, _INT, _LONG)
_TRUNCATE = ctypes.CFUNCTYPE(_INT, _POINTER, _LONG)
_SYNC = ctypes.CFUNCTYPE(_INT, _POINTER, _INT)

_METHODS = 19
"""Machine words of sqlite3_io_methods: the version, then 18 functions."""
_AT_WRITE, _AT_TRUNCATE, _AT_SYNC = 3, 4, 5

SECTOR = 512
FULL, IO_WRITE, IO_SYNC, IO_TRUNCATE, IO_DELETE, CANNOT_OPEN = 13, 778, 1034, 1546, 2570, 14
"""What SQLite's file layer answers for ENOSPC and EIO (https://www.sqlite.org/rescode.html)."""


class _Vfs(ctypes.Structure):
    _fields_ = (
        ("version", _INT),
        ("file_size", _INT),
        ("longest_path", _INT),
        ("next", _POINTER),
        ("name", _TEXT),
        ("data", _POINTER),
        ("open", _POINTER),
        ("delete", _POINTER),
    )


class Event(NamedTuple):
    """Something that was done to a file; `what` is write, truncate, sync or delete, or told for a word of the test."""

    what: str
    path: str
    place: int = 0
    content: bytes = b""


@dataclass
class Disk:
    """What is done to the files of a folder, and which of it shall fail.

    `fail` is the kind of act and its number (from 1), with what SQLite is answered then.
    """

    folder: Path
    events: list[Event] = field(default_factory=list)
    fail: tuple[str, int, int] | None = None
    counts: dict[str, int] = field(default_factory=dict)

    def tell(self, word: str) -> None:
        """Put a word between the events: what was done before it is acknowledged."""
        self.events.append(Event("told", word))

    def act(self, what: str, path: str, place: int = 0, content: bytes = b"") -> int:
        """Note an act; return what SQLite is to be answered, 0 to let it be done."""
        if not path.startswith(str(self.folder)):
            return 0
        self.counts[what] = self.counts.get(what, 0) + 1
        if self.fail is not None and self.fail[:2] == (what, self.counts[what]):
            return self.fail[2]
        self.events.append(Event(what, path, place, content))
        return 0


@contextmanager
def watching(disk: Disk) -> Iterator[Disk]:
    """Watch what SQLite does from here on; one watcher at a time, and no connection may outlive it."""
    library = ctypes.CDLL(sqlcipher3._sqlite3.__file__)
    library.sqlite3_vfs_find.restype = ctypes.POINTER(_Vfs)
    vfs = library.sqlite3_vfs_find(None).contents
    whole_open, whole_delete = vfs.open, vfs.delete
    really_open, really_delete = _OPEN(whole_open), _DELETE(whole_delete)
    paths: dict[int, str] = {}
    methods: dict[int, tuple[ctypes.Array[ctypes.c_void_p], list[object]]] = {}

    def open_(this: int, name: int | None, file: int, flags: int, out: int | None) -> int:
        path = ctypes.string_at(name).decode() if name else ""
        answer = disk.act("open", path) if path else 0
        answer = answer or really_open(this, name, file, flags, out)
        word = ctypes.cast(file, ctypes.POINTER(_POINTER))
        if answer == 0 and path and word[0]:
            paths[file] = path
            word[0] = ctypes.addressof(replaced(word[0]))
        return answer

    def delete(this: int, name: int, force: int) -> int:
        return disk.act("delete", ctypes.string_at(name).decode()) or really_delete(this, name, force)

    def replaced(original: int) -> "ctypes.Array[ctypes.c_void_p]":
        """Return the functions of a kind of file with ours in the place of those that write."""
        if original not in methods:
            words = (_POINTER * _METHODS).from_buffer_copy((_POINTER * _METHODS).from_address(original))
            write, truncate = _WRITE(words[_AT_WRITE]), _TRUNCATE(words[_AT_TRUNCATE])
            sync = _SYNC(words[_AT_SYNC])
            ours = [
                _WRITE(
                    lambda file, data, size, place: (
                        disk.act("write", paths[file], place, ctypes.string_at(data, size))
                        or write(file, data, size, place)
                    )
                ),
                _TRUNCATE(lambda file, size: disk.act("truncate", paths[file], size) or truncate(file, size)),
                _SYNC(lambda file, flags: disk.act("sync", paths[file]) or sync(file, flags)),
            ]
            for place, function in zip((_AT_WRITE, _AT_TRUNCATE, _AT_SYNC), ours, strict=True):
                words[place] = ctypes.cast(function, _POINTER).value
            methods[original] = (words, [write, truncate, sync, *ours])
        return methods[original][0]

    our_open, our_delete = _OPEN(open_), _DELETE(delete)
    vfs.open = ctypes.cast(our_open, _POINTER).value
    vfs.delete = ctypes.cast(our_delete, _POINTER).value
    try:
        yield disk
    finally:
        vfs.open, vfs.delete = whole_open, whole_delete
        _KEPT.append((methods, our_open, our_delete))


_KEPT: list[object] = []
"""What SQLite may still call, for a connection that is closed late; it must not be collected."""


@dataclass
class _File:
    safe: bytearray
    pending: list[Event] = field(default_factory=list)


class PowerLoss:
    """The disk as it may be after the power fails: what was forced to it, and of the rest any part, whole or torn."""

    def __init__(self, before: dict[str, bytes], chance: random.Random) -> None:
        self._files = {path: _File(bytearray(content)) for path, content in before.items()}
        self._chance = chance

    def go_on(self, event: Event) -> None:
        """Do what was done."""
        if event.what in ("told", "open"):
            return
        file = self._files.setdefault(event.path, _File(bytearray()))
        if event.what == "sync":
            for pending in file.pending:
                _apply(file.safe, pending, len(pending.content))
            file.pending.clear()
        elif event.what == "delete":
            del self._files[event.path]
        else:
            file.pending.append(event)

    def state(self) -> dict[str, bytes]:
        """Return one of the states that the files may be in."""
        return {path: self._left_of(file) for path, file in self._files.items()}

    def _left_of(self, file: _File) -> bytes:
        content = bytearray(file.safe)
        mood = self._chance.random()
        for pending in file.pending:
            luck = self._chance.random()
            if luck < mood:
                continue
            size = len(pending.content)
            if luck > 0.8 and size > SECTOR:
                size = self._chance.randrange(0, size, SECTOR)
            _apply(content, pending, size)
        return bytes(content)


def _apply(content: bytearray, event: Event, size: int) -> None:
    if event.what == "truncate":
        del content[event.place :]
        content.extend(bytes(event.place - len(content)))
        return
    content.extend(bytes(max(0, event.place - len(content))))
    content[event.place : event.place + size] = event.content[:size]
