"""xAPI 2.0 statements: what a learning record store accepts, and nothing about a person that it does not need."""

import json
import re
import uuid
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.records import Record
from app.domain.refusals import Cancelled
from app.formats.xapi_writing import Corrected, statement_id, write_xapi
from tests.builders import record

WORKSPACE = uuid.UUID("0193a1b2-c3d4-7000-8000-0000000000aa")
_DURATION = re.compile(r"PT(?=\d)(\d+H)?(\d+M)?(\d+S)?")


def nothing(rows: int) -> None:
    """Take no notice of progress."""


def statements(
    folder: Path, *records: Record, named: bool = True, corrected: dict[str, Corrected] | None = None
) -> list[dict[str, Any]]:
    path = folder / "statements.jsonl"
    written = write_xapi(
        path, [list(records)], WORKSPACE, "en", named=named, corrected=corrected or {}, progress=nothing
    )
    assert written == len(records)
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def test_a_record_is_completed_and_then_passed_or_failed(tmp_path: Path) -> None:
    lines = statements(tmp_path, record(1), record(2, passed=0))
    assert [one["verb"]["id"].rsplit("/", 1)[1] for one in lines] == ["completed", "passed", "completed", "failed"]
    assert all(one["verb"]["id"].startswith("http://adlnet.gov/expapi/verbs/") for one in lines)
    completed, passed, _, failed = (one["result"] for one in lines)
    assert completed == {"completion": True, "duration": "PT15M"}
    assert passed == {
        "success": True,
        "score": {"scaled": 0.75, "raw": 3.0, "min": 0, "max": 4.0},
        "duration": "PT15M",
    }
    assert failed["success"] is False
    assert "completion" not in passed and "success" not in completed and "score" not in completed


def test_the_actor_is_an_account_without_e_mail(tmp_path: Path) -> None:
    (one, _) = statements(tmp_path, record(number="00417", name="佐倉 ひより"))
    assert one["actor"] == {
        "objectType": "Agent",
        "account": {"homePage": WORKSPACE.urn, "name": "00417"},
        "name": "佐倉 ひより",
    }
    assert "mbox" not in json.dumps(one)


def test_without_names_nobody_is_named(tmp_path: Path) -> None:
    lines = statements(tmp_path, record(name="Mirei Asanuma", department="Support"), named=False)
    assert "Mirei" not in json.dumps(lines)
    assert "Support" not in json.dumps(lines)


def test_commitments_policy_and_module_stand_in_object_and_context(tmp_path: Path) -> None:
    (one, _) = statements(tmp_path, record(commitments="disclosure.law purpose.news"))
    assert one["object"]["id"] == "urn:clausewise:module:tidy-desk:1.0"
    assert one["object"]["definition"]["name"] == {"en": "The tidy desk"}
    activities = one["context"]["contextActivities"]
    assert [other["id"] for other in activities["other"]] == [
        "urn:clausewise:commitment:disclosure.law",
        "urn:clausewise:commitment:purpose.news",
    ]
    assert activities["grouping"][0]["id"] == "urn:clausewise:policy:2026-01"
    assert one["context"]["registration"] == record().id
    assert one["context"]["language"] == "ja"
    assert all(key.startswith("urn:") for key in one["context"]["extensions"])
    assert one["version"] == "2.0.0"


def test_times_are_utc_and_ids_are_made_from_the_record(tmp_path: Path) -> None:
    first = statements(tmp_path, record(1), record(2))
    assert first == statements(tmp_path, record(1), record(2))
    ids = [uuid.UUID(one["id"]) for one in first]
    assert len(set(ids)) == 4 and all(one.version == 5 for one in ids)
    assert ids[0] == statement_id(record(1).id, "completed")
    assert all(one["timestamp"] == "2026-03-31T23:55:00Z" for one in first)


def test_a_correction_voids_what_it_stands_in_the_place_of(tmp_path: Path) -> None:
    older = Corrected(record(1).id, passed=False)
    lines = statements(tmp_path, record(2), corrected={record(2).id: older})
    voided = [one for one in lines if one["verb"]["id"].endswith("voided")]
    assert [one["object"] for one in voided] == [
        {"objectType": "StatementRef", "id": str(statement_id(older.record, "completed"))},
        {"objectType": "StatementRef", "id": str(statement_id(older.record, "failed"))},
    ]
    assert len({one["id"] for one in lines}) == 4
    assert statements(tmp_path, record(2))[0] == lines[2]


@pytest.mark.parametrize(
    ("started", "duration"),
    [
        ("2026-03-31T23:55:00Z", "PT0S"),
        ("2026-03-31T21:40:59Z", "PT2H14M1S"),
        ("2026-03-30T23:55:00Z", "PT24H"),
        ("2026-03-31T23:56:00Z", None),
    ],
)
def test_durations_are_iso_8601_and_left_out_where_the_clock_went_back(
    tmp_path: Path, started: str, duration: str | None
) -> None:
    for one in statements(tmp_path, record(started_utc=started)):
        assert one["result"].get("duration") == duration


texts = st.text(st.characters(codec=None), max_size=20)


@given(texts, texts, texts, st.floats(0, 1), st.integers(0, 1), st.integers(0, 100_000))
def test_whatever_people_typed_every_line_is_a_statement(
    tmp_path: Path, number: str, name: str, title: str, score: float, passed: int, seconds: int
) -> None:
    begun = datetime.fromtimestamp(1_800_000_000 - seconds).strftime("%Y-%m-%dT%H:%M:%SZ")
    ended = datetime.fromtimestamp(1_800_000_000).strftime("%Y-%m-%dT%H:%M:%SZ")
    one = record(number=number, name=name, module_title=title, score=score, passed=passed)
    lines = statements(tmp_path, one._replace(started_utc=begun, completed_utc=ended))
    assert len(lines) == 2
    for line in lines:
        assert _DURATION.fullmatch(line["result"]["duration"])
        account = line["actor"]["account"]["name"]
        assert account == number.encode(errors="replace").decode()
    assert 0 <= lines[1]["result"]["score"]["scaled"] <= 1


def test_a_cancel_is_heard(tmp_path: Path) -> None:
    def cancel(rows: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        write_xapi(tmp_path / "a", [[record()]], WORKSPACE, "en", named=True, corrected={}, progress=cancel)
