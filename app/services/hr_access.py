"""Signing in to HR's side with a password that is made when it is first opened."""

from argon2 import PasswordHasher
from argon2.exceptions import VerificationError

from app.domain.moments import Clock
from app.domain.people import Actor, Role
from app.domain.refusals import Refusal, Sentence
from app.storage import accounts
from app.storage.database import Database

SHORTEST_PASSWORD = 10


class HrAccess:
    """Makes and checks HR's password (argon2id with the library's defaults)."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._hasher = PasswordHasher()

    def is_set_up(self) -> bool:
        """Whether HR has a password yet."""
        with self._database.reading() as session:
            return accounts.load_password_hash(session, Role.HR) is not None

    def set_up(self, password: str, again: str) -> Actor:
        """Make HR's password, typed twice, and sign in; refuse a short one, two that differ, and a second set-up.

        Takes about a tenth of a second by design: call it off the window's thread.
        """
        if password != again:
            raise Refusal(Sentence.PASSWORDS_DIFFER)
        if len(password) < SHORTEST_PASSWORD:
            raise Refusal(Sentence.PASSWORD_SHORT)
        if len(password) > 200:
            raise Refusal(Sentence.PASSWORD_LONG)
        password_hash = self._hasher.hash(_bytes(password))
        with self._database.transaction() as session:
            if accounts.load_password_hash(session, Role.HR) is not None:
                raise Refusal(Sentence.HR_SET_UP_ALREADY)
            accounts.add_account(session, Role.HR, password_hash, self._clock())
        return Actor(Role.HR)

    def sign_in(self, password: str) -> Actor:
        """Return the HR actor for the right password; refuse a wrong one. Slow by design, as `set_up`."""
        with self._database.reading() as session:
            kept = accounts.load_password_hash(session, Role.HR)
        if kept is None:
            raise Refusal(Sentence.HR_NOT_SET_UP)
        try:
            self._hasher.verify(kept, _bytes(password))
        except VerificationError as error:
            raise Refusal(Sentence.PASSWORD_WRONG) from error
        if self._hasher.check_needs_rehash(kept):
            with self._database.transaction() as session:
                accounts.save_password_hash(session, Role.HR, self._hasher.hash(_bytes(password)))
        return Actor(Role.HR)


def _bytes(password: str) -> bytes:
    """Return what is hashed; an environment variable may bring bytes that are no UTF-8, which are only wrong then."""
    return password.encode(errors="surrogatepass")
