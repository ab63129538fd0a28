"""HR sees everything that left, and knows a file again."""

from pathlib import Path

import pytest

from app.domain.export_log import ExportKey, ExportLogFilter, ExportSort, LoggedExport, export_anchor
from app.domain.hr_sentences import HrSentence
from app.domain.people import Actor
from app.domain.records import ExportFormat, RecordFilter, RecordSort
from app.domain.refusals import Cancelled, Refusal
from app.domain.releases import Release
from app.services.record_export import ExportOrder
from app.services.workspace import Workspace
from app.storage import export_log as stored
from tests.builders import StandingClock, take_quiz

OUTSIDE = Release("Certification audit", "Northgate Assurance Ltd", "disclosure.partner", confirmed=True)


def export(workspace: Workspace, hr: Actor, target: Path, release: Release, wanted: RecordFilter | None = None) -> None:
    order = ExportOrder(wanted or RecordFilter(), RecordSort(), ExportFormat.CSV, release, target, "en")
    workspace.exports.export(hr, order)


@pytest.fixture
def log(
    workspace: Workspace, aiko: Actor, ben: Actor, hr: Actor, clock: StandingClock, tmp_path: Path
) -> list[LoggedExport]:
    """Three exports, an hour apart, newest first."""
    take_quiz(workspace, aiko)
    take_quiz(workspace, ben)
    export(workspace, hr, tmp_path / "a.csv", Release("Quarterly report"))
    clock.advance(hours=1)
    export(workspace, hr, tmp_path / "b.csv", OUTSIDE, RecordFilter(search="Aiko"))
    clock.advance(hours=1)
    export(workspace, hr, tmp_path / "c.csv", Release("Another report"), RecordFilter(search="nobody"))
    return workspace.export_log.page(hr, ExportLogFilter(), ExportSort(), None)


def test_the_log_says_what_left_why_to_whom_and_how_many_people_it_was_about(log: list[LoggedExport]) -> None:
    assert [one.file_name for one in log] == ["c.csv", "b.csv", "a.csv"]
    assert [(one.rows, one.people) for one in log] == [(0, 0), (1, 1), (2, 2)]
    outside = log[1]
    assert (outside.purpose, outside.recipient, outside.basis) == (
        "Certification audit",
        "Northgate Assurance Ltd",
        "disclosure.partner",
    )
    assert outside.exported.local == "2026-04-01T10:00:00+09:00"
    assert outside.asked_for()["search"] == "Aiko"
    assert (log[0].recipient, log[0].basis, log[0].subject) == ("", "", "records")


@pytest.mark.parametrize(
    ("wanted", "files"),
    [
        (ExportLogFilter("report"), ["c.csv", "a.csv"]),
        (ExportLogFilter("northgate"), ["b.csv"]),
        (ExportLogFilter("a.csv"), ["a.csv"]),
        (ExportLogFilter("%"), []),
        (ExportLogFilter(outside=True), ["b.csv"]),
        (ExportLogFilter(outside=False), ["c.csv", "a.csv"]),
        (ExportLogFilter("report", outside=True), []),
    ],
)
def test_the_log_is_searched_and_filtered(
    workspace: Workspace, hr: Actor, log: list[LoggedExport], wanted: ExportLogFilter, files: list[str]
) -> None:
    found = workspace.export_log.page(hr, wanted, ExportSort(), None)
    assert [one.file_name for one in found] == files
    assert workspace.export_log.count(hr, wanted).rows == len(files)


@pytest.mark.parametrize("key", ExportKey)
@pytest.mark.parametrize("descending", [True, False])
def test_every_order_can_be_gone_through_from_any_entry(
    workspace: Workspace, hr: Actor, log: list[LoggedExport], key: ExportKey, descending: bool
) -> None:
    sort = ExportSort(key, descending)
    whole = workspace.export_log.page(hr, ExportLogFilter(), sort, None)
    assert {one.id for one in whole} == {one.id for one in log}
    for place, entry in enumerate(whole):
        after = workspace.export_log.page(hr, ExportLogFilter(), sort, export_anchor(entry, sort))
        assert after == whole[place + 1 :]
    with workspace.database.reading() as session:
        anchors = stored.list_log_anchors(session, ExportLogFilter(), sort, 2)
    assert anchors == [export_anchor(whole[1], sort)]


def test_the_file_of_an_entry_is_known_again_and_every_other_is_not(
    workspace: Workspace, hr: Actor, log: list[LoggedExport], tmp_path: Path
) -> None:
    entry = log[2]
    same = workspace.export_log.check_file(hr, entry.id, tmp_path / "a.csv")
    assert (same.same, same.sha256, same.other) == (True, entry.sha256, None)
    other = workspace.export_log.check_file(hr, entry.id, tmp_path / "b.csv")
    assert not other.same
    assert other.other is not None and other.other.id == log[1].id
    changed = tmp_path / "changed.csv"
    changed.write_bytes((tmp_path / "a.csv").read_bytes() + b" ")
    unknown = workspace.export_log.check_file(hr, entry.id, changed)
    assert (unknown.same, unknown.other) == (False, None)


def test_a_file_that_cannot_be_read_is_told_and_a_check_can_be_cancelled(
    workspace: Workspace, hr: Actor, log: list[LoggedExport], tmp_path: Path
) -> None:
    with pytest.raises(Refusal) as refused:
        workspace.export_log.check_file(hr, log[0].id, tmp_path)
    assert refused.value.sentence is HrSentence.FILE_NOT_READ

    def cancel(read: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        workspace.export_log.check_file(hr, log[0].id, tmp_path / "a.csv", cancel)


def test_an_entry_of_before_people_and_recipients_were_kept_says_that_it_does_not_know(
    workspace: Workspace, hr: Actor, log: list[LoggedExport]
) -> None:
    with workspace.database.transaction() as session:
        session.connection().exec_driver_sql(
            "UPDATE export SET people = NULL, recipient = NULL, basis = NULL, subject = NULL"
        )
    old = workspace.export_log.page(hr, ExportLogFilter(), ExportSort(), None)[0]
    assert (old.people, old.recipient, old.basis, old.subject) == (None, None, "", "records")


def test_the_names_are_those_of_the_modules_and_the_policy(
    workspace: Workspace, hr: Actor, log: list[LoggedExport]
) -> None:
    names = workspace.export_log.names(hr)
    assert names.module("tidy-desk", "en") == "The tidy desk"
    assert names.commitment("protect.desk", "en") == "§1.1 Desk"
