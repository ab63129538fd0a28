"""HR, trainers and auditors sign in with a name and a password; the first HR user is made when there is none.

Every method but the listing takes about a tenth of a second by design (argon2id): call it off the window's thread.
"""

from dataclasses import dataclass

from argon2 import PasswordHasher
from argon2.exceptions import VerificationError

from app.domain.accounts import (
    ROLES_WITH_ACCOUNTS,
    Account,
    check_new_password,
    clean_sign_in_name,
    new_first_password,
    new_recovery_code,
    read_recovery_code,
    seconds_to_wait,
)
from app.domain.moments import Clock
from app.domain.people import READERS, Actor, Role
from app.domain.refusals import Refusal, Sentence
from app.storage import accounts
from app.storage.accounts import KeptAccount
from app.storage.database import Database


@dataclass(frozen=True, slots=True)
class SetUp:
    """Who was let in with a new password, and the code to write down: it is shown once and kept nowhere."""

    actor: Actor
    recovery_code: str


@dataclass(frozen=True, slots=True)
class GivenOut:
    """An account with the password that HR hands to its owner, who replaces it at the first sign-in."""

    account: Account
    first_password: str


class SigningIn:
    """Makes and checks sign-ins (argon2id with the library's defaults)."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._hasher = PasswordHasher()
        # Checked where there is no such name, so that nobody can tell by the time which names there are.
        self._decoy = ""

    def is_set_up(self) -> bool:
        """Whether there is anybody of HR yet."""
        with self._database.reading() as session:
            return accounts.count_open(session, Role.HR) > 0

    def only_name(self) -> str | None:
        """Return the name of the one account there is, None where there are several or none."""
        with self._database.reading() as session:
            found = accounts.list_accounts(session)
        return found[0].name if len(found) == 1 else None

    def set_up(self, name: str, password: str, again: str) -> SetUp:
        """Make the first HR user and let them in; refuse a name or password that cannot be, and a second set-up."""
        name = clean_sign_in_name(name)
        check_new_password(password, again)
        code = new_recovery_code()
        password_hash, recovery_hash = self._hash(password), self._hash(code)
        with self._database.transaction() as session:
            if accounts.count_open(session, Role.HR):
                raise Refusal(Sentence.HR_SET_UP_ALREADY)
            account = accounts.add_account(
                session, name, Role.HR, password_hash, self._clock(), recovery_hash=recovery_hash
            )
        return SetUp(_actor(account), code)

    def sign_in(self, name: str, password: str) -> Actor:
        """Return who signs in; refuse a wrong name or password, and one that HR gave out for one sign-in.

        After five wrong passwords in a row each next one has to wait, up to a minute, also after a restart.
        """
        kept = self._checked(name, password)
        if kept.account.must_change:
            raise Refusal(Sentence.PASSWORD_MUST_CHANGE)
        if self._hasher.check_needs_rehash(kept.password_hash):
            with self._database.transaction() as session:
                accounts.save_rehashed(session, kept.account.id, self._hash(password))
        return _actor(kept.account)

    def change_password(self, name: str, old: str, password: str, again: str) -> Actor:
        """Replace a password by its owner, and let them in; refusals as in `sign_in`, and the same one again."""
        check_new_password(password, again)
        kept = self._checked(name, old)
        if password == old:
            raise Refusal(Sentence.PASSWORD_SAME)
        new = self._hash(password)
        with self._database.transaction() as session:
            accounts.save_password(session, kept.account.id, new)
        return _actor(kept.account)

    def recover(self, name: str, code: str, password: str, again: str) -> SetUp:
        """Replace a forgotten password with the recovery code, which is replaced too, and let the person in.

        Refuses a code that is not this name's; wrong ones count as wrong passwords do.
        """
        check_new_password(password, again)
        kept = self._awaited(name)
        if kept is None or kept.recovery_hash is None:
            raise Refusal(Sentence.RECOVERY_CODE_WRONG)
        if not self._is_right(kept.recovery_hash, read_recovery_code(code)):
            self._count_failure(kept)
            raise Refusal(Sentence.RECOVERY_CODE_WRONG)
        _refuse_disabled(kept)
        fresh = new_recovery_code()
        password_hash, recovery_hash = self._hash(password), self._hash(fresh)
        with self._database.transaction() as session:
            accounts.save_password(session, kept.account.id, password_hash, recovery_hash=recovery_hash)
        return SetUp(_actor(kept.account), fresh)

    def list_accounts(self, actor: Actor) -> list[Account]:
        """Return all sign-ins by name; for HR and auditors."""
        actor.require(*READERS)
        with self._database.reading() as session:
            return accounts.list_accounts(session)

    def add(self, actor: Actor, name: str, role: Role) -> GivenOut:
        """Make a sign-in for somebody, with a password for their first one; refuse a name that is taken."""
        actor.require(Role.HR)
        if role not in ROLES_WITH_ACCOUNTS:
            raise Refusal(Sentence.ROLE_WITHOUT_ACCOUNT)
        name, password = clean_sign_in_name(name), new_first_password()
        password_hash = self._hash(password)
        with self._database.transaction() as session:
            if accounts.load_by_name(session, name) is not None:
                raise Refusal(Sentence.SIGN_IN_NAME_TAKEN, name=name)
            account = accounts.add_account(session, name, role, password_hash, self._clock(), must_change=True)
        return GivenOut(account, password)

    def reset(self, actor: Actor, account_id: int) -> GivenOut:
        """Give an account a new password for one sign-in; the one of before opens nothing any more."""
        actor.require(Role.HR)
        password = new_first_password()
        password_hash = self._hash(password)
        with self._database.transaction() as session:
            account = _known(accounts.load_account(session, account_id)).account
            accounts.save_password(session, account_id, password_hash, must_change=True)
        return GivenOut(account, password)

    def switch(self, actor: Actor, account_id: int, *, on: bool) -> None:
        """Switch an account off or on again; refuse to switch the last one of HR off."""
        actor.require(Role.HR)
        with self._database.transaction() as session:
            account = _known(accounts.load_account(session, account_id)).account
            last = account.role is Role.HR and not account.disabled and accounts.count_open(session, Role.HR) == 1
            if last and not on:
                raise Refusal(Sentence.LAST_HR)
            accounts.save_disabled(session, account_id, not on)

    def _checked(self, name: str, password: str) -> KeptAccount:
        """Return the account of a name and its right password."""
        kept = self._awaited(name)
        if kept is None:
            self._decoy = self._decoy or self._hash("nobody's password")
            self._is_right(self._decoy, password)
            raise Refusal(Sentence.SIGN_IN_WRONG)
        if not self._is_right(kept.password_hash, password):
            self._count_failure(kept)
            raise Refusal(Sentence.SIGN_IN_WRONG)
        _refuse_disabled(kept)
        if kept.failures:
            with self._database.transaction() as session:
                accounts.clear_failures(session, kept.account.id)
        return kept

    def _awaited(self, name: str) -> KeptAccount | None:
        """Return the account of a name, None if there is none; refuse while a wrong password has to wait."""
        with self._database.reading() as session:
            if not accounts.list_accounts(session):
                raise Refusal(Sentence.HR_NOT_SET_UP)
            kept = accounts.load_by_name(session, clean_sign_in_name(name))
        if kept is not None:
            seconds = seconds_to_wait(kept.failures, kept.tried, self._clock())
            if seconds:
                raise Refusal(Sentence.SIGN_IN_WAIT, seconds=str(seconds))
        return kept

    def _count_failure(self, kept: KeptAccount) -> None:
        with self._database.transaction() as session:
            accounts.add_failure(session, kept.account.id, self._clock())

    def _hash(self, secret: str) -> str:
        return self._hasher.hash(_bytes(secret))

    def _is_right(self, kept: str, secret: str) -> bool:
        try:
            return self._hasher.verify(kept, _bytes(secret))
        except VerificationError:
            return False


def _actor(account: Account) -> Actor:
    return Actor(account.role, name=account.name, account_id=account.id)


def _known(kept: KeptAccount | None) -> KeptAccount:
    if kept is None:
        raise Refusal(Sentence.SIGN_IN_UNKNOWN)
    return kept


def _refuse_disabled(kept: KeptAccount) -> None:
    if kept.account.disabled:
        raise Refusal(Sentence.SIGN_IN_DISABLED)


def _bytes(password: str) -> bytes:
    """Return what is hashed; an environment variable may bring bytes that are no UTF-8, which are only wrong then."""
    return password.encode(errors="surrogatepass")
