"""A person sees the exports that held them, whatever they are called by then."""

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import text

from app.domain.held_exports import HeldExport
from app.domain.people import Actor
from app.domain.records import ExportFormat, RecordFilter, RecordSort
from app.domain.releases import Release
from app.services.record_export import ExportOrder
from app.services.workspace import Workspace
from app.storage import people
from app.storage.held_exports import list_exports_about
from tests.builders import TOKYO, StandingClock, take_quiz


def export(workspace: Workspace, hr: Actor, folder: Path, wanted: RecordFilter, purpose: str = "audit") -> None:
    order = ExportOrder(
        wanted, RecordSort(), ExportFormat.CSV_MACHINE, Release(purpose), folder / f"{purpose}.csv", "en"
    )
    workspace.exports.export(hr, order)


def about(workspace: Workspace, actor: Actor) -> list[HeldExport]:
    with workspace.database.reading() as session:
        return list_exports_about(session, actor.learner(), TOKYO)


def run(workspace: Workspace, statement: str, **values: object) -> None:
    with workspace.database.transaction() as session:
        session.execute(text(statement), values)


def test_who_was_in_an_export_sees_it_and_who_was_not_does_not(
    workspace: Workspace, aiko: Actor, ben: Actor, hr: Actor, tmp_path: Path, clock: StandingClock
) -> None:
    take_quiz(workspace, aiko)
    export(workspace, hr, tmp_path, RecordFilter(), "first")
    clock.advance(hours=1)
    take_quiz(workspace, ben)
    export(workspace, hr, tmp_path, RecordFilter(), "second")
    assert [one.purpose for one in about(workspace, aiko)] == ["second", "first"]
    assert [one.purpose for one in about(workspace, ben)] == ["second"]
    [second] = about(workspace, ben)
    assert second.certain
    assert second.exported.local == "2026-04-01T10:00:00+09:00"
    assert (second.row_count, second.format, second.file_name) == (2, "csv-machine", "second.csv")


def test_a_later_name_or_department_changes_nothing(
    workspace: Workspace, aiko: Actor, ben: Actor, hr: Actor, tmp_path: Path
) -> None:
    take_quiz(workspace, aiko)
    take_quiz(workspace, ben)
    run(workspace, "UPDATE person SET department = 'Sales' WHERE id = :id", id=aiko.person_id)
    export(workspace, hr, tmp_path, RecordFilter(search="Aiko", department="Sales"))
    run(workspace, "UPDATE person SET department = 'Support', name = 'Aiko Mori' WHERE id = :id", id=aiko.person_id)
    run(workspace, "UPDATE person SET department = 'Sales', name = 'Aiko Okafor' WHERE id = :id", id=ben.person_id)
    assert len(about(workspace, aiko)) == 1
    assert about(workspace, ben) == []


@pytest.mark.parametrize(
    ("wanted", "certain"),
    [(RecordFilter(until=date(2026, 4, 1)), True), (RecordFilter(department="Nowhere"), False)],
)
def test_an_export_from_before_people_were_kept_is_judged_by_its_filter(
    workspace: Workspace, aiko: Actor, ben: Actor, hr: Actor, tmp_path: Path, wanted: RecordFilter, certain: bool
) -> None:
    take_quiz(workspace, aiko)
    export(workspace, hr, tmp_path, wanted)
    run(workspace, "UPDATE export SET people = NULL")
    assert [one.certain for one in about(workspace, aiko)] == [certain]
    assert about(workspace, ben) == []


def test_many_people_of_an_export_are_found_as_few_are(workspace: Workspace, hr: Actor) -> None:
    with workspace.database.transaction() as session:
        everybody = [people.add_person(session, f"{n:05d}", f"Name {n}", StandingClock()()) for n in range(700)]
        for count in (3, 600):
            some = everybody[50 : 50 + count]
            assert people.list_ids(session, {one.number for one in some}) == [one.id for one in some]
