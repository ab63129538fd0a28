"""Completion records as xAPI statements, one JSON object a line, with the verbs that cmi5 uses.

Statements are those of xAPI 2.0 (IEEE 9274.1.1): the actor by an account and no e-mail, times in UTC. Nothing launched
these trainings from outside, so they are no cmi5 sessions. Each record gives two statements, `completed` and then
`passed` or `failed`, with ids made from the record's own: the same records give the same statements. A record that
corrects an older one comes after two more, which void the statements of that one.
"""

import json
import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from json.encoder import encode_basestring as quoted
from pathlib import Path
from typing import Any, NamedTuple

from app.domain.records import Record
from app.domain.texts import Language, Text

_VERBS = "http://adlnet.gov/expapi/verbs/"
_NAMES = {
    "completed": Text("completed", "完了した"),
    "passed": Text("passed", "合格した"),
    "failed": Text("failed", "不合格だった"),
    "voided": Text("voided", "無効にした"),
}
_TAG = "urn:clausewise"


class Corrected(NamedTuple):
    """A record that another one corrects: its id, and whether it was a pass."""

    record: str
    passed: bool


def write_xapi(
    path: Path,
    blocks: Iterable[list[Record]],
    workspace: uuid.UUID,
    language: Language,
    *,
    named: bool,
    corrected: Mapping[str, Corrected],
    progress: Callable[[int], None],
) -> int:
    """Write statements to `path` and return the number of records; `progress` gets the number of them so far.

    `workspace` is what the employee numbers belong to; `named` puts people's names beside them; `corrected` has what a
    record (by its id) stands in the place of. `progress` may raise Cancelled.
    """
    statements = _Statements(workspace, language, corrected, named=named)
    written = 0
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for block in blocks:
            file.writelines(line for record in block for line in statements.of(record))
            written += len(block)
            progress(written)
    return written


def statement_id(record: str, verb: str) -> uuid.UUID:
    """Return the id of the statement that a record (by its id) gives with a verb: UUID version 5 (RFC 9562, 5.5)."""
    return uuid.uuid5(uuid.UUID(record), verb)


class _Statements:
    """Makes statements; the parts that many records share are made once."""

    def __init__(
        self, workspace: uuid.UUID, language: Language, corrected: Mapping[str, Corrected], *, named: bool
    ) -> None:
        self._home, self._language, self._named = quoted(workspace.urn), language, named
        self._corrected = corrected
        self._verbs = {name: _json(_verb(name)) for name in _NAMES}
        self._trainings: dict[tuple[Any, ...], tuple[str, str]] = {}

    def of(self, record: Record) -> Iterator[str]:
        """Yield the lines of a record."""
        older = self._corrected.get(record.id)
        if older is not None:
            for verb in ("completed", "passed" if older.passed else "failed"):
                yield self._voiding(record, older, verb)
        duration = _duration(record.started_utc, record.completed_utc)
        judged = "passed" if record.passed else "failed"
        score = {"scaled": record.score, "raw": record.points, "min": 0, "max": record.max_points}
        lasted = {"duration": duration} if duration else {}
        yield self._line(record, "completed", {"completion": True, **lasted})
        yield self._line(record, judged, {"success": bool(record.passed), "score": score, **lasted})

    def _line(self, record: Record, verb: str, result: dict[str, Any]) -> str:
        name = f',"name":{_text(record.name)}' if self._named and record.name else ""
        activity, context = self._training(record)
        return (
            f'{{"id":"{statement_id(record.id, verb)}","actor":{{"objectType":"Agent","account":'
            f'{{"homePage":{self._home},"name":{_text(record.number)}}}{name}}},"verb":{self._verbs[verb]},'
            f'"object":{activity},"result":{_json(result)},"context":{{"registration":"{record.id}",{context}}},'
            f'"timestamp":"{record.completed_utc}","version":"2.0.0"}}\n'
        )

    def _voiding(self, record: Record, older: Corrected, verb: str) -> str:
        return (
            f'{{"id":"{statement_id(record.id, f"voided {verb}")}","actor":{{"objectType":"Agent","account":'
            f'{{"homePage":{self._home},"name":"Clausewise"}}}},"verb":{self._verbs["voided"]},'
            f'"object":{{"objectType":"StatementRef","id":"{statement_id(older.record, verb)}"}},"version":"2.0.0"}}\n'
        )

    def _training(self, record: Record) -> tuple[str, str]:
        key = record.edition, record.pass_mark, record.language, record.app_version, record.completed_offset
        known = self._trainings.get(key)
        if known is None:
            known = self._trainings[key] = _json(self._activity(record)), _json(self._context(record))[1:-1]
        return known

    def _activity(self, record: Record) -> dict[str, Any]:
        title = {self._language: _clean(record.module_title)}
        kind = "http://adlnet.gov/expapi/activities/module"
        return {
            "objectType": "Activity",
            "id": f"{_TAG}:module:{record.module}:{record.module_version}",
            "definition": {"type": kind, "name": title},
        }

    def _context(self, record: Record) -> dict[str, Any]:
        policy = [{"objectType": "Activity", "id": f"{_TAG}:policy:{record.policy_version}"}]
        commitments = [
            {"objectType": "Activity", "id": f"{_TAG}:commitment:{one}"} for one in record.commitments.split()
        ]
        return {
            "language": record.language,
            "platform": f"Clausewise {record.app_version}",
            "contextActivities": {"grouping": policy, "other": commitments},
            "extensions": {
                f"{_TAG}:pass-mark": record.pass_mark,
                f"{_TAG}:policy-version": record.policy_version,
                f"{_TAG}:commitments": record.commitments.split(),
                f"{_TAG}:utc-offset": record.completed_offset,
            },
        }


def _verb(name: str) -> dict[str, Any]:
    words = _NAMES[name]
    return {"id": f"{_VERBS}{name}", "display": {"en": words.en, "ja": words.ja}}


def _duration(started: str, completed: str) -> str:
    """Return the time between two UTC times in the form of ISO 8601 ("PT15M7S"), empty where the clock went back."""
    seconds = round((datetime.fromisoformat(completed) - datetime.fromisoformat(started)).total_seconds())
    if seconds < 0:
        return ""
    hours, rest = divmod(seconds, 3600)
    minutes, left = divmod(rest, 60)
    parts = ((hours, "H"), (minutes, "M"), (left, "S"))
    return "PT" + ("".join(f"{number}{unit}" for number, unit in parts if number) or "0S")


def _clean(text: str) -> str:
    """Return a text without half characters, which no JSON can carry."""
    return text.encode(errors="replace").decode()


def _text(text: str) -> str:
    return quoted(_clean(text))


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
