"""HR looks through records: what people finished is there at once, and every page can be reached."""

import pytest

from app.domain.people import Actor
from app.domain.records import RecordFilter, RecordSort, SortKey, anchor_of
from app.services import record_browsing
from app.services.workspace import Workspace
from tests.builders import StandingClock, take_quiz


def test_a_finished_attempt_is_a_record_with_everything_that_hr_needs(
    workspace: Workspace, aiko: Actor, hr: Actor, clock: StandingClock
) -> None:
    quiz = workspace.quizzes.start(aiko, "tidy-desk")
    assert workspace.records.page(hr, RecordFilter(), RecordSort(), "en", None) == []
    clock.advance(minutes=12, seconds=30)
    take_quiz(workspace, aiko, wrong=2)
    (record,) = workspace.records.page(hr, RecordFilter(), RecordSort(), "ja", None)
    assert record._asdict() | {"id": ""} == {
        "sequence": 1,
        "edition": record.edition,
        "number": "00123",
        "name": "Aiko Tanaka",
        "department": "",
        "module": "tidy-desk",
        "module_title": "机の上を片づける",
        "module_version": "1.0",
        "policy_version": "2026-01",
        "commitments": "protect.desk protect.screen ask.first",
        "score": 0.5,
        "points": 2.0,
        "max_points": 4.0,
        "pass_mark": 0.75,
        "passed": 0,
        "started_utc": "2026-04-01T00:00:00Z",
        "started_date": "2026-04-01",
        "started_time": "09:00:00",
        "started_offset": "+09:00",
        "completed_utc": "2026-04-01T00:12:30Z",
        "completed_date": "2026-04-01",
        "completed_time": "09:12:30",
        "completed_offset": "+09:00",
        "language": "en",
        "app_version": "0.1.0",
        "corrects": "",
        "superseded": "",
        "id": "",
    }
    assert quiz.attempt.number == 1


def test_each_finished_attempt_is_one_row(workspace: Workspace, aiko: Actor, ben: Actor, hr: Actor) -> None:
    for actor, wrong in ((aiko, 4), (aiko, 0), (ben, 0)):
        take_quiz(workspace, actor, wrong=wrong)
    count = workspace.records.count(hr, RecordFilter())
    assert (count.records, count.people) == (3, 2)
    passed = workspace.records.count(hr, RecordFilter(passed=True))
    assert (passed.records, passed.people) == (2, 2)


@pytest.mark.parametrize("descending", [True, False])
@pytest.mark.parametrize("key", list(SortKey))
def test_pages_follow_each_other_and_anchors_reach_each(
    workspace: Workspace, hr: Actor, key: SortKey, descending: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(record_browsing, "ROWS_OF_A_PAGE", 16)
    workspace.samples.make(20, 100, seed=3)
    sort = RecordSort(key, descending)
    pages = [workspace.records.page(hr, RecordFilter(), sort, "en", None)]
    while pages[-1]:
        pages.append(workspace.records.page(hr, RecordFilter(), sort, "en", anchor_of(pages[-1][-1], sort)))
    assert [len(page) for page in pages] == [16, 16, 16, 16, 16, 16, 4, 0]
    assert len({record.id for page in pages for record in page}) == 100
    anchors = workspace.records.anchors(hr, RecordFilter(), sort)
    reached = [workspace.records.page(hr, RecordFilter(), sort, "en", anchor) for anchor in anchors]
    assert reached == pages[1:7]


def test_choices_are_the_modules_and_departments_there_are(workspace: Workspace, hr: Actor) -> None:
    assert workspace.records.choices(hr).departments == ()
    workspace.samples.make(30, 30, seed=1)
    choices = workspace.records.choices(hr)
    assert "Support" in choices.departments
    assert [choice.module for choice in choices.modules] == ["locked-drawer", "tidy-desk"]
