"""An export profile as a JSON file, to carry it to another workspace.

The file is an object with `format` ("clausewise export profile 1") and `profile`, an object with the fields of
`domain.export_profiles.ExportProfile`; what is left out is as in a new profile.
"""

import json
from dataclasses import fields
from enum import Enum
from pathlib import Path
from typing import Any, get_type_hints

from app.domain.export_profiles import ExportProfile, ProfileColumn, check_profile
from app.domain.hr_sentences import HrSentence
from app.domain.plain import to_plain
from app.domain.refusals import Refusal

FORMAT = "clausewise export profile 1"
LONGEST_FILE = 1_000_000
"""Bytes; a profile has a few thousand."""


def profile_text(profile: ExportProfile) -> str:
    """Return the content of a profile's file."""
    return json.dumps({"format": FORMAT, "profile": to_plain(profile)}, ensure_ascii=False, indent=2) + "\n"


def read_profile(text: str, path: str) -> ExportProfile:
    """Read and check a profile; refuse what is none, with the reason, and `path` as the name of the file."""
    try:
        whole = json.loads(text, object_pairs_hook=_once, parse_constant=_refuse_constant)
        json.dumps(whole, ensure_ascii=False).encode()
        if not isinstance(whole, dict) or whole.get("format") != FORMAT:
            raise ValueError(f"its format is not “{FORMAT}”")
        profile = whole.get("profile")
        if not isinstance(profile, dict) or not isinstance(profile.get("columns"), list):
            raise ValueError("it has no profile with columns")
        columns = tuple(_read(ProfileColumn, column) for column in profile["columns"])
        found = _read(ExportProfile, profile | {"columns": columns})
    except (ValueError, TypeError, RecursionError) as error:
        raise Refusal(HrSentence.PROFILE_UNREADABLE, path=path, reason=_reason(error)) from error
    return check_profile(found)


def read_profile_file(path: Path) -> ExportProfile:
    """Read a profile from a file; refusals as in `read_profile`, and for one that is too long or cannot be read."""
    try:
        with path.open("rb") as file:
            content = file.read(LONGEST_FILE + 1)
        if len(content) > LONGEST_FILE:
            raise ValueError("it is too long")
        text = content.decode("utf-8-sig")
    except OSError as error:
        reason = error.strerror or str(error)
        raise Refusal(HrSentence.PROFILE_UNREADABLE, path=str(path), reason=reason) from error
    except UnicodeDecodeError as error:
        raise Refusal(HrSentence.PROFILE_UNREADABLE, path=str(path), reason="it is no UTF-8 text") from error
    except ValueError as error:
        raise Refusal(HrSentence.PROFILE_UNREADABLE, path=str(path), reason=str(error)) from error
    return read_profile(text, str(path))


def _read(kind: Any, values: Any) -> Any:
    """Build a dataclass of texts, truth values, enums and what is built already."""
    if not isinstance(values, dict):
        raise ValueError("a column is no object")
    hints = get_type_hints(kind)
    known = {field.name for field in fields(kind)}
    for name, value in values.items():
        if name not in known:
            raise ValueError(f"“{name}” is unknown")
        expected = hints[name]
        if isinstance(expected, type) and issubclass(expected, Enum):
            values = values | {name: expected(value)}
        elif expected in (str, bool) and not isinstance(value, expected):
            raise ValueError(f"“{name}” is of the wrong kind")
    return kind(**values)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a name occurs twice in it")
    return found


def _refuse_constant(name: str) -> Any:
    raise ValueError(f"{name} is no number")


def _reason(error: Exception) -> str:
    if isinstance(error, RecursionError):
        return "it is nested too deeply"
    if isinstance(error, UnicodeEncodeError):
        return "it has half a character"
    if isinstance(error, json.JSONDecodeError):
        return f"line {error.lineno} is no JSON"
    if isinstance(error, TypeError):
        return "something in it is missing"
    return str(error)
