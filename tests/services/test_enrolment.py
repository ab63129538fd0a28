"""An employee says who they are, once."""

import pytest

from app.domain.refusals import Refusal, Sentence
from app.services.workspace import Workspace
from tests.conftest import OpenWorkspace


def test_a_new_person_is_kept_with_the_zeros_of_their_number(workspace: Workspace) -> None:
    person = workspace.enrolment.join("００123", " Aiko  Tanaka ")
    assert (person.number, person.name, person.department) == ("00123", "Aiko Tanaka", "")
    assert workspace.enrolment.current() == person


def test_numbers_that_differ_in_zeros_are_different_people(workspace: Workspace) -> None:
    people = {workspace.enrolment.join(number, "Aiko Tanaka").id for number in ("123", "0123", "00123")}
    assert len(people) == 3


def test_the_same_person_is_recognised_in_any_spelling(workspace: Workspace) -> None:
    first = workspace.enrolment.join("00123", "田中 愛子")
    assert workspace.enrolment.join("００１２３", "田中　愛子") == first
    assert workspace.enrolment.join("00123", "田中愛子") == first


def test_a_number_that_somebody_else_has_is_refused(workspace: Workspace) -> None:
    first = workspace.enrolment.join("00123", "Aiko Tanaka")
    with pytest.raises(Refusal) as refused:
        workspace.enrolment.join("00123", "Ben Okafor")
    assert refused.value.sentence is Sentence.NUMBER_TAKEN
    assert "00123" in str(refused.value)
    assert "Aiko" not in str(refused.value)
    assert workspace.enrolment.current() == first


@pytest.mark.parametrize("name", ["A\x07b", "A\u202eb", "A\u2066b", "A\ud800b"])
def test_an_unsafe_name_is_refused_and_nobody_is_added(workspace: Workspace, name: str) -> None:
    for number, typed in (("00123", name), (name, "Aiko")):
        with pytest.raises(Refusal) as refused:
            workspace.enrolment.join(number, typed)
        assert refused.value.sentence is Sentence.TEXT_UNSAFE
    assert workspace.enrolment.current() is None
    assert workspace.enrolment.join("00123", "Aiko").id == 1


def test_who_learns_here_is_remembered_until_they_leave(opened: OpenWorkspace) -> None:
    workspace = opened()
    person = workspace.enrolment.join("00123", "Aiko")
    workspace.close()
    again = opened()
    assert again.enrolment.current() == person
    again.enrolment.leave()
    assert again.enrolment.current() is None
    assert again.enrolment.join("00123", "Aiko") == person
