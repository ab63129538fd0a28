"""HR's side opens with a password that is made once."""

import pytest
from argon2 import PasswordHasher

from app.domain.people import Role
from app.domain.refusals import Refusal, Sentence
from app.services.workspace import Workspace
from app.storage import accounts
from tests.conftest import HR_PASSWORD, OpenWorkspace


def kept_hash(workspace: Workspace) -> str | None:
    with workspace.database.reading() as session:
        return accounts.load_password_hash(session, Role.HR)


def test_the_password_is_made_once_and_opens_hr_s_side_from_then_on(opened: OpenWorkspace) -> None:
    workspace = opened()
    assert not workspace.hr_access.is_set_up()
    assert workspace.hr_access.set_up(HR_PASSWORD, HR_PASSWORD).role is Role.HR
    assert workspace.hr_access.is_set_up()
    workspace.close()
    assert opened().hr_access.sign_in(HR_PASSWORD).role is Role.HR


@pytest.mark.parametrize("wrong", ["", "another password", HR_PASSWORD + " ", HR_PASSWORD.upper(), "\ud800", "\udcff"])
def test_a_wrong_password_is_refused(workspace: Workspace, wrong: str) -> None:
    workspace.hr_access.set_up(HR_PASSWORD, HR_PASSWORD)
    with pytest.raises(Refusal) as refused:
        workspace.hr_access.sign_in(wrong)
    assert refused.value.sentence is Sentence.PASSWORD_WRONG


@pytest.mark.parametrize("password", ["正しい馬の電池ホチキス", "x" * 200, " leading and trailing "])
def test_any_long_enough_password_can_be_used(workspace: Workspace, password: str) -> None:
    workspace.hr_access.set_up(password, password)
    assert workspace.hr_access.sign_in(password).role is Role.HR


@pytest.mark.parametrize(
    ("password", "again", "sentence"),
    [
        ("123456789", "123456789", Sentence.PASSWORD_SHORT),
        ("", "", Sentence.PASSWORD_SHORT),
        ("x" * 201, "x" * 201, Sentence.PASSWORD_LONG),
        ("1234567890", "1234567891", Sentence.PASSWORDS_DIFFER),
    ],
)
def test_a_short_long_or_mistyped_password_is_not_taken(
    workspace: Workspace, password: str, again: str, sentence: Sentence
) -> None:
    with pytest.raises(Refusal) as refused:
        workspace.hr_access.set_up(password, again)
    assert refused.value.sentence is sentence
    assert not workspace.hr_access.is_set_up()


def test_a_second_password_is_refused_and_the_first_one_stays(workspace: Workspace) -> None:
    workspace.hr_access.set_up(HR_PASSWORD, HR_PASSWORD)
    with pytest.raises(Refusal) as refused:
        workspace.hr_access.set_up("another password", "another password")
    assert refused.value.sentence is Sentence.HR_SET_UP_ALREADY
    assert workspace.hr_access.sign_in(HR_PASSWORD)


def test_signing_in_before_there_is_a_password_is_refused(workspace: Workspace) -> None:
    with pytest.raises(Refusal) as refused:
        workspace.hr_access.sign_in(HR_PASSWORD)
    assert refused.value.sentence is Sentence.HR_NOT_SET_UP


def test_only_an_argon2id_hash_is_kept(workspace: Workspace) -> None:
    workspace.hr_access.set_up(HR_PASSWORD, HR_PASSWORD)
    kept = kept_hash(workspace)
    assert kept is not None
    assert kept.startswith("$argon2id$")
    assert HR_PASSWORD.encode() not in workspace.database.path.read_bytes()


def test_a_weaker_hash_is_replaced_at_the_next_sign_in(workspace: Workspace) -> None:
    workspace.hr_access.set_up(HR_PASSWORD, HR_PASSWORD)
    weak = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(HR_PASSWORD)
    with workspace.database.transaction() as session:
        accounts.save_password_hash(session, Role.HR, weak)
    workspace.hr_access.sign_in(HR_PASSWORD)
    assert kept_hash(workspace) != weak
    assert workspace.hr_access.sign_in(HR_PASSWORD)
