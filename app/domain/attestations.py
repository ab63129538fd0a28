"""What a person confirms after a pass, in the words of the policy register."""

import re
from dataclasses import dataclass

from app.domain.moments import Moment
from app.domain.texts import Language, Text

TITLE, VERSION = "{title}", "{version}"
_PLACE = re.compile(r"[{}]+[^{}]*[{}]*")

USUAL_WORDING = Text(
    en="I have read “{title}” (version {version}) and will follow it.",
    ja="私は「{title}」（{version}版）を読みました。この方針に従います。",
)
"""What is confirmed where a register says nothing else."""


@dataclass(frozen=True, slots=True)
class Attestation:
    """A person's agreement to exact words, in one language, given for one completion."""

    id: str
    completion_id: str
    policy_digest: str
    wording: str
    language: Language
    attested: Moment


def fill_in(wording: str, title: str, version: str) -> str:
    """Return the words that a person confirms; nothing but the two places is replaced."""
    parts = re.split(r"(\{title\}|\{version\})", wording)
    return "".join({TITLE: title, VERSION: version}.get(part, part) for part in parts)


def wording_faults(wording: str) -> list[tuple[str, str]]:
    """Return what is wrong with the words of a register and how to mend it."""
    found = [
        (f"the attestation does not have “{place}”", f"write {place} where the policy’s {name} shall stand")
        for place, name in ((TITLE, "title"), (VERSION, "version"))
        if place not in wording
    ]
    for place in _PLACE.findall(wording):
        if place not in (TITLE, VERSION):
            found.append((f"the attestation has “{place}”, which nothing replaces", f"use {TITLE} and {VERSION} only"))
    return found
