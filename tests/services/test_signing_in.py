"""HR, trainers and auditors sign in by name; wrong passwords wait, and nobody is locked out for good."""

import pytest
from argon2 import PasswordHasher

from app.domain.people import Actor, Role
from app.domain.refusals import Refusal, Sentence
from app.services.workspace import Workspace
from app.storage import accounts
from app.storage.accounts import KeptAccount
from tests.builders import StandingClock
from tests.conftest import HR_PASSWORD, OpenWorkspace

OTHER = "another long password"


def kept(workspace: Workspace, name: str = "Ines") -> KeptAccount:
    with workspace.database.reading() as session:
        found = accounts.load_by_name(session, name)
    assert found is not None
    return found


def refused(act: object, *arguments: object) -> Refusal:
    with pytest.raises(Refusal) as caught:
        act(*arguments)  # type: ignore[operator]
    return caught.value


@pytest.fixture
def ines(workspace: Workspace) -> Actor:
    """The first HR user."""
    return workspace.sign_ins.set_up("Ines", HR_PASSWORD, HR_PASSWORD).actor


def test_the_first_sign_in_is_made_once_and_opens_hr_s_side_from_then_on(opened: OpenWorkspace) -> None:
    workspace = opened()
    assert not workspace.sign_ins.is_set_up()
    made = workspace.sign_ins.set_up(" Ines  Fallowbrook ", HR_PASSWORD, HR_PASSWORD).actor
    assert (made.role, made.name) == (Role.HR, "Ines Fallowbrook")
    assert workspace.sign_ins.is_set_up()
    assert refused(workspace.sign_ins.set_up, "Eve", OTHER, OTHER).sentence is Sentence.HR_SET_UP_ALREADY
    workspace.close()
    assert opened().sign_ins.sign_in("ines fallowbrook", HR_PASSWORD) == made


@pytest.mark.parametrize("wrong", ["", OTHER, HR_PASSWORD + " ", HR_PASSWORD.upper(), "\ud800", "\udcff"])
def test_a_wrong_password_is_refused(workspace: Workspace, ines: Actor, wrong: str) -> None:
    assert refused(workspace.sign_ins.sign_in, "Ines", wrong).sentence is Sentence.SIGN_IN_WRONG


@pytest.mark.parametrize("password", ["正しい馬の電池ホチキス", "x" * 200, " leading and trailing "])
def test_any_long_enough_password_can_be_used(workspace: Workspace, password: str) -> None:
    workspace.sign_ins.set_up("Ines", password, password)
    assert workspace.sign_ins.sign_in("Ines", password).role is Role.HR


def test_an_unknown_name_is_told_like_a_wrong_password(workspace: Workspace, ines: Actor) -> None:
    assert refused(workspace.sign_ins.sign_in, "Nobody", HR_PASSWORD).sentence is Sentence.SIGN_IN_WRONG


def test_before_there_is_anybody_signing_in_says_so(workspace: Workspace) -> None:
    assert refused(workspace.sign_ins.sign_in, "Ines", HR_PASSWORD).sentence is Sentence.HR_NOT_SET_UP
    assert workspace.sign_ins.only_name() is None


def test_only_argon2id_hashes_are_kept(workspace: Workspace) -> None:
    made = workspace.sign_ins.set_up("Ines", HR_PASSWORD, HR_PASSWORD)
    found = kept(workspace)
    assert found.recovery_hash is not None
    assert all(one.startswith("$argon2id$") for one in (found.password_hash, found.recovery_hash))
    whole = workspace.database.path.read_bytes()
    assert HR_PASSWORD.encode() not in whole
    assert made.recovery_code.encode() not in whole


def test_a_weaker_hash_is_replaced_at_the_next_sign_in(workspace: Workspace, ines: Actor) -> None:
    weak = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(HR_PASSWORD)
    with workspace.database.transaction() as session:
        accounts.save_rehashed(session, kept(workspace).account.id, weak)
    workspace.sign_ins.sign_in("Ines", HR_PASSWORD)
    assert kept(workspace).password_hash != weak
    assert workspace.sign_ins.sign_in("Ines", HR_PASSWORD) == ines


def test_after_five_wrong_passwords_the_right_one_waits_too_also_after_a_restart(
    opened: OpenWorkspace, clock: StandingClock
) -> None:
    workspace = opened()
    workspace.sign_ins.set_up("Ines", HR_PASSWORD, HR_PASSWORD)
    for _ in range(5):
        assert refused(workspace.sign_ins.sign_in, "Ines", "wrong").sentence is Sentence.SIGN_IN_WRONG
    workspace.close()
    workspace = opened()
    waiting = refused(workspace.sign_ins.sign_in, "Ines", HR_PASSWORD)
    assert (waiting.sentence, waiting.values) == (Sentence.SIGN_IN_WAIT, {"seconds": "1"})
    clock.advance(seconds=1)
    assert workspace.sign_ins.sign_in("Ines", HR_PASSWORD).role is Role.HR
    assert kept(workspace).failures == 0


def test_a_forgotten_password_is_replaced_with_the_recovery_code_which_works_once(workspace: Workspace) -> None:
    code = workspace.sign_ins.set_up("Ines", HR_PASSWORD, HR_PASSWORD).recovery_code
    recover = workspace.sign_ins.recover
    wrong = refused(recover, "Ines", "AAAAA-AAAAA-AAAAA-AAAAA-AAAAA", OTHER, OTHER)
    assert wrong.sentence is Sentence.RECOVERY_CODE_WRONG
    fresh = recover("Ines", code.lower().replace("-", ""), OTHER, OTHER)
    assert workspace.sign_ins.sign_in("Ines", OTHER) == fresh.actor
    assert refused(workspace.sign_ins.sign_in, "Ines", HR_PASSWORD).sentence is Sentence.SIGN_IN_WRONG
    assert refused(recover, "Ines", code, HR_PASSWORD, HR_PASSWORD).sentence is Sentence.RECOVERY_CODE_WRONG
    assert recover("Ines", fresh.recovery_code, HR_PASSWORD, HR_PASSWORD).actor == fresh.actor


@pytest.mark.parametrize("role", [Role.HR, Role.TRAINER, Role.AUDITOR])
def test_somebody_else_gets_a_password_for_one_sign_in(workspace: Workspace, ines: Actor, role: Role) -> None:
    given = workspace.sign_ins.add(ines, "Tom", role)
    assert refused(workspace.sign_ins.sign_in, "Tom", given.first_password).sentence is Sentence.PASSWORD_MUST_CHANGE
    same = refused(
        workspace.sign_ins.change_password, "Tom", given.first_password, given.first_password, given.first_password
    )
    assert same.sentence is Sentence.PASSWORD_SAME
    tom = workspace.sign_ins.change_password("Tom", given.first_password, OTHER, OTHER)
    assert (tom.role, tom.name) == (role, "Tom")
    assert workspace.sign_ins.sign_in("tom", OTHER) == tom
    assert [one.name for one in workspace.sign_ins.list_accounts(ines)] == ["Ines", "Tom"]
    assert workspace.sign_ins.only_name() is None


def test_a_name_is_given_once_and_learners_have_none(workspace: Workspace, ines: Actor) -> None:
    assert refused(workspace.sign_ins.add, ines, "INES", Role.TRAINER).sentence is Sentence.SIGN_IN_NAME_TAKEN
    assert refused(workspace.sign_ins.add, ines, "Tom", Role.LEARNER).sentence is Sentence.ROLE_WITHOUT_ACCOUNT


def test_a_reset_password_opens_nothing_any_more(workspace: Workspace, ines: Actor) -> None:
    given = workspace.sign_ins.add(ines, "Tom", Role.TRAINER)
    workspace.sign_ins.change_password("Tom", given.first_password, OTHER, OTHER)
    again = workspace.sign_ins.reset(ines, given.account.id)
    assert refused(workspace.sign_ins.sign_in, "Tom", OTHER).sentence is Sentence.SIGN_IN_WRONG
    assert refused(workspace.sign_ins.sign_in, "Tom", again.first_password).sentence is Sentence.PASSWORD_MUST_CHANGE
    assert refused(workspace.sign_ins.reset, ines, 99).sentence is Sentence.SIGN_IN_UNKNOWN


def test_a_sign_in_is_switched_off_and_on_but_never_the_last_of_hr(workspace: Workspace, ines: Actor) -> None:
    given = workspace.sign_ins.add(ines, "Tom", Role.HR)
    workspace.sign_ins.change_password("Tom", given.first_password, OTHER, OTHER)
    workspace.sign_ins.switch(ines, given.account.id, on=False)
    assert refused(workspace.sign_ins.sign_in, "Tom", OTHER).sentence is Sentence.SIGN_IN_DISABLED
    assert refused(workspace.sign_ins.sign_in, "Tom", HR_PASSWORD).sentence is Sentence.SIGN_IN_WRONG
    own = kept(workspace).account.id
    with pytest.raises(Refusal) as caught:
        workspace.sign_ins.switch(ines, own, on=False)
    assert caught.value.sentence is Sentence.LAST_HR
    workspace.sign_ins.switch(ines, given.account.id, on=True)
    workspace.sign_ins.switch(ines, own, on=False)
    assert workspace.sign_ins.sign_in("Tom", OTHER).role is Role.HR


def test_an_auditor_reads_who_signs_in_and_changes_nothing(workspace: Workspace, ines: Actor) -> None:
    auditor = Actor(Role.AUDITOR, name="Ann")
    assert len(workspace.sign_ins.list_accounts(auditor)) == 1
    for act in (
        lambda: workspace.sign_ins.add(auditor, "Tom", Role.HR),
        lambda: workspace.sign_ins.reset(auditor, 1),
        lambda: workspace.sign_ins.switch(auditor, 1, on=False),
    ):
        assert refused(act).sentence is Sentence.ROLE_NEEDED
    assert refused(workspace.sign_ins.list_accounts, Actor(Role.TRAINER)).sentence is Sentence.ROLE_NEEDED
