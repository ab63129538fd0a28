"""HR keeps how its own system wants its file."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.export_profiles import FileEncoding, LineEnd, ProfileColumn, new_profile
from app.domain.hr_sentences import HrSentence
from app.domain.people import Actor
from app.domain.refusals import Refusal, Sentence
from app.services.workspace import Workspace
from tests.builders import learner_of, take_quiz

PAYROLL = new_profile("Payroll", "en")


def test_profiles_are_listed_by_name_and_found_by_it(workspace: Workspace, hr: Actor) -> None:
    profiles = workspace.export_profiles
    profiles.save(hr, PAYROLL)
    profiles.save(hr, replace(PAYROLL, name="  Archive "))
    assert [one.profile.name for one in profiles.list_all(hr)] == ["Archive", "Payroll"]
    assert profiles.named(hr, "Payroll") == PAYROLL
    with pytest.raises(Refusal) as refused:
        profiles.named(hr, "payroll")
    assert refused.value.sentence is HrSentence.PROFILE_UNKNOWN


def test_a_change_stays_the_same_profile_and_no_two_have_one_name(workspace: Workspace, hr: Actor) -> None:
    profiles = workspace.export_profiles
    kept = profiles.save(hr, PAYROLL)
    profiles.save(hr, replace(PAYROLL, name="Archive"))
    changed = profiles.save(hr, replace(PAYROLL, line_end=LineEnd.LF), kept.id)
    assert changed.id == kept.id
    assert len(profiles.list_all(hr)) == 2
    for profile_id in (None, kept.id):
        with pytest.raises(Refusal) as refused:
            profiles.save(hr, replace(PAYROLL, name="Archive"), profile_id)
        assert refused.value.sentence is HrSentence.PROFILE_NAME_TAKEN
    with pytest.raises(Refusal):
        profiles.save(hr, replace(PAYROLL, columns=()))


def test_a_deleted_profile_can_be_brought_back(workspace: Workspace, hr: Actor) -> None:
    profiles = workspace.export_profiles
    kept = profiles.save(hr, PAYROLL)
    assert profiles.remove(hr, kept.id) == kept
    assert profiles.list_all(hr) == []
    assert profiles.remove(hr, kept.id) is None
    assert profiles.save(hr, kept.profile, kept.id) == kept
    assert profiles.list_all(hr) == [kept]


def test_a_sample_is_the_beginning_of_the_file(workspace: Workspace, hr: Actor, aiko: Actor) -> None:
    assert workspace.export_profiles.sample(hr, PAYROLL, "en") == [
        'Employee number,Name,Module,Passed,Score,"Completed, local date"'
    ]
    take_quiz(workspace, aiko)
    ben = learner_of(workspace.enrolment.join("00777", "=Ben"))
    for _ in range(3):
        take_quiz(workspace, ben, wrong=4)
    lines = workspace.export_profiles.sample(hr, replace(PAYROLL, guarded=True, passed="yes", not_passed="no"), "en")
    assert lines[1:] == ["00777,'=Ben,tidy-desk,no,0,2026-04-01"] * 3


def test_a_sample_says_what_the_encoding_lacks(workspace: Workspace, hr: Actor) -> None:
    take_quiz(workspace, learner_of(workspace.enrolment.join("00777", "Łucja")))
    with pytest.raises(Refusal) as refused:
        workspace.export_profiles.sample(hr, replace(PAYROLL, encoding=FileEncoding.CP932), "en")
    assert refused.value.sentence is HrSentence.PROFILE_CHARACTER


def test_a_profile_travels_to_another_workspace_as_a_file(workspace: Workspace, hr: Actor, tmp_path: Path) -> None:
    profile = replace(PAYROLL, columns=(*PAYROLL.columns, ProfileColumn("会社", fixed="01")))
    path = workspace.export_profiles.save_file(hr, profile, tmp_path / "payroll.json")
    assert workspace.export_profiles.read_file(hr, path) == profile
    assert workspace.export_profiles.list_all(hr) == []


@pytest.mark.parametrize("content", [b"\xff\xfe", b"x" * 1_000_001, b"{}"])
def test_a_file_that_is_no_profile_is_refused(workspace: Workspace, hr: Actor, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "p.json"
    path.write_bytes(content)
    for place in (path, tmp_path / "missing.json", tmp_path):
        with pytest.raises(Refusal) as refused:
            workspace.export_profiles.read_file(hr, place)
        assert refused.value.sentence is HrSentence.PROFILE_UNREADABLE


def test_a_place_that_cannot_be_written_is_told(workspace: Workspace, hr: Actor, tmp_path: Path) -> None:
    with pytest.raises(Refusal) as refused:
        workspace.export_profiles.save_file(hr, PAYROLL, tmp_path / "nowhere" / "p.json")
    assert refused.value.sentence is Sentence.FILE_NOT_WRITTEN
