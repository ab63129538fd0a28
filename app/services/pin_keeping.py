"""On a shared computer everybody opens their own learning with a PIN, where HR asks for one.

Making and checking one takes about a tenth of a second by design (argon2id): call it off the window's thread.
"""

from functools import cached_property
from typing import TYPE_CHECKING

from app.domain.accounts import seconds_to_wait
from app.domain.moments import Clock
from app.domain.people import READERS, Actor, Role, clean_number
from app.domain.pins import PinReset, PinState, clean_new_pin, clean_pin, clean_reset_reason
from app.domain.refusals import Refusal, Sentence
from app.storage import facts, people, pins
from app.storage.database import Database
from app.storage.names import GLANCE_HOME, PIN_REQUIRED

if TYPE_CHECKING:
    from argon2 import PasswordHasher


class PinKeeping:
    """Asks for PINs or not, and makes, checks and takes them away."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    @cached_property
    def _hasher(self) -> "PasswordHasher":
        from argon2 import PasswordHasher

        return PasswordHasher()

    def is_required(self) -> bool:
        """Whether this workspace asks for PINs; not before HR says so."""
        with self._database.reading() as session:
            return facts.load_fact(session, PIN_REQUIRED) == "yes"

    def require(self, actor: Actor, *, on: bool) -> None:
        """Ask everybody for a PIN from now on, or nobody any more; PINs that were made stay.

        The Home that was kept for the next start is forgotten: it would be drawn before anybody gave a PIN.
        """
        actor.require(Role.HR)
        with self._database.transaction() as session:
            facts.save_fact(session, PIN_REQUIRED, "yes" if on else "no")
            facts.delete_glance(session, GLANCE_HOME)

    def state(self, person_id: int) -> PinState:
        """Return whether a person has a PIN, or why not any more."""
        with self._database.reading() as session:
            return pins.load_pin(session, person_id).state

    def make(self, person_id: int, pin: str, again: str) -> None:
        """Make the first PIN of a person; refuse one that cannot be, and a second one."""
        pin_hash = self._hasher.hash(clean_new_pin(pin, again))
        with self._database.transaction() as session:
            if pins.load_pin(session, person_id).state.made:
                raise Refusal(Sentence.PIN_WRONG)
            pins.save_pin(session, person_id, pin_hash)

    def check(self, person_id: int, pin: str) -> None:
        """Refuse a wrong PIN; after five in a row each next one has to wait, up to a minute, also after a restart."""
        with self._database.reading() as session:
            kept = pins.load_pin(session, person_id)
        seconds = seconds_to_wait(kept.failures, kept.tried, self._clock())
        if seconds:
            raise Refusal(Sentence.PIN_WAIT, seconds=str(seconds))
        digits = clean_pin(pin)
        if not kept.state.made:
            raise Refusal(Sentence.PIN_WRONG)
        right = self._is_right(kept.pin_hash, digits)
        if not right or kept.failures:
            with self._database.transaction() as session:
                failures = pins.load_pin(session, person_id).failures
                if right:
                    pins.save_tries(session, person_id, 0, None)
                else:
                    pins.save_tries(session, person_id, failures + 1, self._clock())
        if not right:
            raise Refusal(Sentence.PIN_WRONG)

    def state_of(self, actor: Actor, number: str) -> PinState:
        """Return whether the person with a number has a PIN; refuse a number that nobody has."""
        actor.require(*READERS)
        with self._database.reading() as session:
            person = people.load_person_by_number(session, clean_number(number))
            if person is None:
                raise Refusal(Sentence.PERSON_UNKNOWN, number=number)
            return pins.load_pin(session, person.id).state

    def reset(self, actor: Actor, number: str, reason: str) -> PinState:
        """Take the PIN of a person away, who makes another one the next time and reads why.

        Refuses a number that nobody has, and no reason.
        """
        actor.require(Role.HR)
        reset = PinReset(self._clock().date(), actor.name, clean_reset_reason(reason))
        with self._database.transaction() as session:
            person = people.load_person_by_number(session, clean_number(number))
            if person is None:
                raise Refusal(Sentence.PERSON_UNKNOWN, number=number)
            pins.save_reset(session, person.id, reset)
        return PinState(False, reset)

    def _is_right(self, kept: str, pin: str) -> bool:
        from argon2.exceptions import VerificationError

        try:
            return self._hasher.verify(kept, pin)
        except VerificationError:
            return False
