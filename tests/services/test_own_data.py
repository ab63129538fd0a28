"""The list of what is held is counted from what is there, and tampering with it is seen."""

from datetime import date
from pathlib import Path

import sqlalchemy as sa

from app.domain.people import Actor
from app.domain.records import ExportFormat, RecordFilter, RecordSort
from app.domain.releases import Release
from app.services.record_export import ExportOrder
from app.services.workspace import Workspace
from tests.builders import StandingClock, right_choice, take_quiz


def contents(workspace: Workspace, actor: Actor) -> dict[str, str]:
    return {part.name: part.contents.en for part in workspace.own_data.load(actor).parts}


def test_somebody_new_is_told_that_nothing_else_is_held(workspace: Workspace, aiko: Actor) -> None:
    assert contents(workspace, aiko) == {
        "who": "Name, employee number 00123",
        **dict.fromkeys(
            (
                *("progress", "results", "corrections", "answers", "agreements", "assignments"),
                *("practice", "questions", "readings", "pin", "settings"),
            ),
            "Nothing",
        ),
    }


def test_counts_are_of_this_person_alone(workspace: Workspace, aiko: Actor, ben: Actor) -> None:
    workspace.lessons.open(aiko, "tidy-desk", 2)
    take_quiz(workspace, aiko)
    take_quiz(workspace, ben)
    quiz = workspace.quizzes.start(aiko, "locked-drawer")
    workspace.quizzes.save_draft(aiko, quiz.attempt.id, 1, right_choice(quiz.attempt.items[0].item))
    found = contents(workspace, aiko)
    assert found["progress"] == "1 lesson, 1 page read, 2 attempts"
    assert found["results"] == "1 record: module, wording, score, date"
    assert found["answers"] == "4 answers in 2 attempts, 1 not checked yet"


def test_the_rule_for_single_answers_says_when_it_comes_and_what_is_past_it(
    workspace: Workspace, aiko: Actor, clock: StandingClock
) -> None:
    def until() -> str:
        return next(part.until.en for part in workspace.own_data.load(aiko).parts if part.name == "answers")

    assert until() == "90 days each"
    take_quiz(workspace, aiko)
    assert until() == "90 days each; the first until 30 June 2026"
    clock.advance(days=91)
    take_quiz(workspace, aiko, "locked-drawer")
    assert until() == "90 days each; 4 are past that"


def test_an_earlier_name_is_counted(workspace: Workspace, aiko: Actor) -> None:
    take_quiz(workspace, aiko)
    with workspace.database.transaction() as session:
        session.execute(sa.text("UPDATE person SET department = 'Sales'"))
    assert contents(workspace, aiko)["who"] == (
        "Name, employee number 00123, department; 1 earlier form of these, in signed entries"
    )
    assert workspace.own_data.load(aiko).held.first_answer == date(2026, 4, 1)


def test_exports_about_a_person_are_listed(workspace: Workspace, aiko: Actor, hr: Actor, tmp_path: Path) -> None:
    take_quiz(workspace, aiko)
    order = ExportOrder(
        RecordFilter(), RecordSort(), ExportFormat.XLSX, Release("For the audit"), tmp_path / "a.xlsx", "en"
    )
    workspace.exports.export(hr, order)
    [export] = workspace.own_data.load(aiko).exports
    assert (export.purpose, export.format, export.role, export.certain) == ("For the audit", "xlsx", "hr", True)


def test_entries_that_are_as_they_were_signed_are_sound(workspace: Workspace, aiko: Actor, ben: Actor) -> None:
    assert (workspace.own_data.check(aiko).entries, workspace.own_data.check(aiko).broken) == (0, 0)
    for _ in range(2):
        take_quiz(workspace, aiko)
    take_quiz(workspace, ben)
    found = workspace.own_data.check(aiko)
    assert (found.entries, found.broken, found.at.local) == (2, 0, "2026-04-01T09:00:00+09:00")


def test_a_record_that_was_changed_is_found(workspace: Workspace, aiko: Actor) -> None:
    take_quiz(workspace, aiko)
    take_quiz(workspace, aiko, wrong=4)
    with workspace.database.transaction() as session:
        session.execute(sa.text("UPDATE completion SET passed = 1, score = 1 WHERE sequence = 2"))
    found = workspace.own_data.check(aiko)
    assert (found.entries, found.broken) == (2, 1)
