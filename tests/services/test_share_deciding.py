"""The questions of “May I share this?” are handed out; what is answered stays in memory and goes with the program."""

import logging
from pathlib import Path

import pytest
from pypdf import PdfReader

from app.domain.people import Actor
from app.domain.refusals import Refusal, Sentence
from app.domain.sharing_summary import SharingSummary, SummaryPart, SummaryStep
from app.services.share_deciding import SharingDraft
from app.services.workspace import Workspace
from tests.conftest import OpenWorkspace

SECRET = "Names and addresses of 1,200 users of Blue Harbour"
DRAFT = SharingDraft((("what", "users"), ("who", "company")), SECRET)
SUMMARY = SharingSummary(
    title="May I share this?",
    facts=(("Date", "1 April 2026"), ("Policy", "The office, version 2026-01")),
    way="Questions and answers",
    steps=(SummaryStep("What is it?", "氏名と住所", ""), SummaryStep("Who?", "A company", "§1.2")),
    verdict="Do not share it",
    reason="None of the exceptions holds.",
    tag="§1.2 No third party",
    clause="We give it to nobody.",
    parts=(SummaryPart("What you can do instead", ("Ask the users.", "Ask the privacy desk.")),),
    note="This is not legal advice.",
)


def everything_in(folder: Path) -> dict[Path, bytes]:
    """Return every file under a folder with its content: the workspace, its log, and whatever else there is."""
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_questions_come_with_the_lesson_page_of_each_commitment(workspace: Workspace, aiko: Actor) -> None:
    opened = workspace.sharing.open(aiko)
    assert opened.policy.id == "office"
    assert opened.policy.sharing is None
    assert opened.lessons["protect.desk"].page == 1
    assert opened.lessons["protect.screen"].page == 2
    assert "ask.first" not in opened.lessons  # it is only mentioned on the page of another
    assert opened.draft == SharingDraft()


def test_answers_are_found_again_while_the_program_runs(workspace: Workspace, aiko: Actor) -> None:
    workspace.sharing.remember(aiko, DRAFT)
    assert workspace.sharing.open(aiko).draft == DRAFT
    workspace.sharing.remember(aiko, SharingDraft())
    assert workspace.sharing.open(aiko).draft == SharingDraft()


def test_answers_of_one_person_are_not_shown_to_another(workspace: Workspace, aiko: Actor, ben: Actor) -> None:
    workspace.sharing.remember(aiko, DRAFT)
    assert workspace.sharing.open(ben).draft == SharingDraft()


def test_answers_are_written_nowhere_and_gone_with_the_program(
    opened: OpenWorkspace, workspace: Workspace, aiko: Actor, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    workspace.sharing.open(aiko)  # the course is published at the first look at it
    before = everything_in(tmp_path)
    with caplog.at_level(logging.DEBUG):
        workspace.sharing.remember(aiko, DRAFT)
        workspace.sharing.open(aiko)
    assert everything_in(tmp_path) == before
    assert caplog.text == ""
    assert opened(2).sharing.open(aiko).draft == SharingDraft()


def test_what_is_written_would_be_noticed(workspace: Workspace, aiko: Actor, tmp_path: Path) -> None:
    workspace.sharing.open(aiko)
    before = everything_in(tmp_path)
    workspace.enrolment.join("00999", SECRET[:40])
    assert everything_in(tmp_path) != before


def test_a_summary_is_saved_as_pdf_with_all_of_its_words(workspace: Workspace, aiko: Actor, tmp_path: Path) -> None:
    target = tmp_path / "share.pdf"
    workspace.sharing.save(aiko, SUMMARY, "ja", "Page {page} of {pages}", target)
    words = "".join(page.extract_text() for page in PdfReader(target).pages)
    assert [one for one in SUMMARY.as_text().split() if one.strip("[]-:") not in words] == []
    assert "氏名と住所" in words
    assert "Page 1 of 1" in words
    assert target.stat().st_mode & 0o777 == 0o600


def test_a_summary_is_not_written_over_the_workspace(workspace: Workspace, aiko: Actor) -> None:
    with pytest.raises(Refusal) as refused:
        workspace.sharing.save(aiko, SUMMARY, "en", "{page}/{pages}", workspace.database.path)
    assert refused.value.sentence is Sentence.FILE_IS_WORKSPACE


def test_the_summary_as_text_says_everything_in_order() -> None:
    text = SUMMARY.as_text()
    wanted = ["May I share this?", "1 April 2026", "version 2026-01", "1. What is it?", "氏名と住所", "[§1.2]"]
    wanted += ["Do not share it", "None of the exceptions", "§1.2 No third party: We give it to nobody."]
    wanted += ["What you can do instead\n- Ask the users.\n- Ask the privacy desk.", "not legal advice"]
    places = [text.index(one) for one in wanted]
    assert places == sorted(places)
