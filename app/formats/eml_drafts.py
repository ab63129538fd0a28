"""Messages as drafts (RFC 5322) that a mail program opens ready to send; this program sends nothing.

`X-Unsent: 1` makes Outlook, Thunderbird and Apple Mail open the file as a message that is being written.
"""

import base64
import re
import zipfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from email.header import Header
from email.utils import format_datetime
from pathlib import Path

from app.domain.chasing import is_address
from app.formats.safe_cells import without_controls

_UNSAFE = re.compile(r"[^A-Za-z0-9-]+")
_PLAIN_NAME = re.compile(r"[A-Za-z0-9 '-]{0,60}")
_PLAIN_SUBJECT = re.compile(r"[A-Za-z0-9 '.,:()-]{0,60}")
"""Texts that stand in a header as they are."""

_FOLD = "\r\n "
_FIXED_TIME = (1980, 1, 1, 0, 0, 0)
"""The time of every entry of a zip: the least that the format can hold. When it was made is in the messages."""


@dataclass(frozen=True, slots=True)
class Draft:
    """One message: to whom (`number` names the file), its subject and its text."""

    number: str
    name: str
    email: str
    subject: str
    body: str


def draft_message(draft: Draft, made: datetime) -> bytes:
    """Return a draft as a file; ValueError for an address that `domain.chasing.is_address` does not pass.

    Nothing that is put in can become a header or a second address. What is not of the plainest letters is written as
    encoded words (RFC 2047), also what looks like one itself: the message classes of the library would read that, and
    write the line break that it may hold.
    """
    if not is_address(draft.email):
        raise ValueError("no usable e-mail address")
    text = "\r\n".join(without_controls(line) for line in draft.body.splitlines()) + "\r\n"
    lines = [
        f"To: {_words(draft.name, _PLAIN_NAME)}{_FOLD}<{draft.email}>",
        f"Subject: {_words(draft.subject, _PLAIN_SUBJECT)}",
        f"Date: {format_datetime(made)}",
        "X-Unsent: 1",
        "MIME-Version: 1.0",
        'Content-Type: text/plain; charset="utf-8"',
        "Content-Transfer-Encoding: base64",
        "",
        *base64.encodebytes(text.encode()).decode("ascii").split("\n"),
    ]
    return "\r\n".join(lines).encode("ascii")


def _words(text: str, plain: re.Pattern[str]) -> str:
    """Return one line of text as it stands in a header that has a name of at most 7 letters."""
    line = " ".join(without_controls(text).split())
    if plain.fullmatch(line):
        return line
    return Header(line, "utf-8", maxlinelen=75, header_name="Subject").encode(linesep="\r\n")


def write_drafts(path: Path, drafts: Iterable[Draft], made: datetime, progress: Callable[[int], None]) -> int:
    """Write a zip of drafts, one file a person, and return their number; `progress` may raise Cancelled.

    The names of the files hold the employee number, and of that only letters and digits of ASCII; a place in the row
    of messages keeps them apart.
    """
    written = 0
    with zipfile.ZipFile(path, "w") as archive:
        for draft in drafts:
            written += 1
            number = _UNSAFE.sub("-", draft.number).strip("-")[:40]
            place = zipfile.ZipInfo(f"{written:06d}-{number or 'person'}.eml", _FIXED_TIME)
            place.external_attr = 0o600 << 16
            place.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(place, draft_message(draft, made))
            progress(written)
    return written


def write_draft(path: Path, draft: Draft, made: datetime) -> int:
    """Write one draft as a file of its own, and return 1."""
    path.write_bytes(draft_message(draft, made))
    return 1
