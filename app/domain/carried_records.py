"""What the entries of a record file say, checked field by field: a device is trusted with its records, not with SQL."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from app.domain.people import clean_line, clean_name, clean_number
from app.domain.refusals import Refusal

_UTC = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", re.ASCII)
_LOCAL = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d", re.ASCII)
_DIGEST = re.compile(r"[0-9a-f]{64}", re.ASCII)


@dataclass(frozen=True, slots=True)
class CarriedPerson:
    """Who somebody was on their device when something about them was recorded."""

    number: str
    name: str
    department: str


@dataclass(frozen=True, slots=True)
class CarriedCompletion:
    """A completion as a record file has it; times are the text forms of `domain.moments`."""

    id: str
    person: CarriedPerson
    module_digest: str
    policy_digest: str
    score: float
    points: float
    max_points: float
    pass_mark: float
    passed: int
    started_utc: str
    started_local: str
    completed_utc: str
    completed_local: str
    language: str
    app_version: str


@dataclass(frozen=True, slots=True)
class CarriedAgreement:
    """An agreement as a record file has it; `completion_id` is the record that it was given for."""

    id: str
    completion_id: str
    person: CarriedPerson
    policy_digest: str
    wording: str
    language: str
    attested_utc: str
    attested_local: str


def read_completion(content: Mapping[str, Any]) -> CarriedCompletion:
    """Return what the payload of a completion says; raises ValueError for one that no program of ours wrote."""
    try:
        record, result, training = content["record"], content["result"], content["training"]
        share = {name: _number(result[name]) for name in ("score", "points", "max_points", "pass_mark")}
        if not 0 <= share["score"] <= 1 or result["passed"] not in (0, 1):
            raise ValueError("a result that cannot be")
        return CarriedCompletion(
            id=_id(record["id"]),
            person=_person(content["person"]),
            module_digest=_match(_DIGEST, training["module_digest"]),
            policy_digest=_match(_DIGEST, training["policy_digest"]),
            **share,
            passed=int(result["passed"]),
            started_utc=_match(_UTC, record["started_utc"]),
            started_local=_match(_LOCAL, record["started_local"]),
            completed_utc=_match(_UTC, record["completed_utc"]),
            completed_local=_match(_LOCAL, record["completed_local"]),
            language=_language(training["language"]),
            app_version=_line(training["app_version"]),
        )
    except (KeyError, TypeError, AttributeError, Refusal) as error:
        raise ValueError("a completion that no program of ours wrote") from error


def read_agreement(content: Mapping[str, Any]) -> CarriedAgreement:
    """Return what the payload of an agreement says; errors as in `read_completion`."""
    try:
        record = content["record"]
        wording = record["wording"]
        if not isinstance(wording, str) or len(wording) > 20_000:
            raise ValueError("a wording that cannot be")
        return CarriedAgreement(
            id=_id(record["id"]),
            completion_id=_id(record["completion_id"]),
            person=_person(content["person"]),
            policy_digest=_match(_DIGEST, record["policy_digest"]),
            wording=wording,
            language=_language(record["language"]),
            attested_utc=_match(_UTC, record["attested_utc"]),
            attested_local=_match(_LOCAL, record["attested_local"]),
        )
    except (KeyError, TypeError, AttributeError, Refusal) as error:
        raise ValueError("an agreement that no program of ours wrote") from error


def _person(plain: Mapping[str, Any]) -> CarriedPerson:
    number, name, department = plain["number"], plain["name"], plain["department"]
    if clean_number(number) != number or clean_name(name) != name or clean_line(department) != department:
        raise ValueError("a person that no program of ours wrote")
    return CarriedPerson(number, name, department)


def _number(value: Any) -> float:
    if type(value) not in (int, float) or not abs(value) < 1e9:
        raise ValueError("a number is expected")
    return float(value)


def _id(value: str) -> str:
    if str(UUID(value)) != value:
        raise ValueError("an id is expected")
    return value


def _match(pattern: re.Pattern[str], value: str) -> str:
    if not pattern.fullmatch(value):
        raise ValueError("a time or a digest is expected")
    return value


def _language(value: str) -> str:
    if value not in ("en", "ja"):
        raise ValueError("a language is expected")
    return value


def _line(value: str) -> str:
    line = clean_line(value)
    if line != value or len(line) > 40:
        raise ValueError("a short line is expected")
    return line
