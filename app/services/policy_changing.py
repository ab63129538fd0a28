"""The trainer takes up a new version of the policy: what changed, what it touches, and who learns what again."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from uuid import UUID

from app.domain.moments import Clock, new_id
from app.domain.people import Actor
from app.domain.plain import canonical, digest
from app.domain.policy import Policy
from app.domain.policy_changing import (
    CommitmentChange,
    Decision,
    Difference,
    PolicyChange,
    Touched,
    compare,
)
from app.domain.publishing import Publication
from app.domain.refusals import Refusal, Sentence
from app.domain.studio import WRITERS, ModuleDraft
from app.domain.studio_sentences import StudioSentence
from app.services.course_catalogue import CourseCatalogue
from app.services.file_saving import save_file
from app.services.policy_adoption import (
    AdoptionOrder,
    AdoptionPlan,
    give_delta,
    list_concerned,
    list_touched,
    write_adoption,
)
from app.storage import facts, policy_changes
from app.storage.database import Database, Session
from app.storage.names import GLANCE_HOME


@dataclass(frozen=True, slots=True)
class OpenChange:
    """A change with what became of each commitment, what of the studio is about it, and how many passed it before.

    `trained` people passed anything under another version: whom a commitment concerns that is new.
    """

    change: PolicyChange
    commitments: tuple[CommitmentChange, ...]
    touched: dict[str, tuple[Touched, ...]]
    passed: dict[str, int]
    trained: int


@dataclass(frozen=True, slots=True)
class Adopted:
    """A version that is taught now, what was published with it, and how many people got the delta module, if any."""

    change: PolicyChange
    published: tuple[Publication, ...]
    delta: ModuleDraft | None
    assigned: int


@dataclass(frozen=True, slots=True)
class AdoptedVersion:
    """A version that was adopted; `given` is how many people were given its delta module, if it has one."""

    change: PolicyChange
    given: int


class _OnlyATry(Exception):
    """Raised to take an adoption back that was made to see what it comes to."""


class PolicyChanging:
    """Works through a new version of the policy; each call is one transaction."""

    def __init__(self, database: Database, catalogue: CourseCatalogue, clock: Clock) -> None:
        self._database = database
        self._catalogue = catalogue
        self._clock = clock

    def list_changes(self, actor: Actor) -> list[PolicyChange]:
        """Return all changes, the newest first."""
        actor.require(*WRITERS)
        with self._database.reading() as session:
            return policy_changes.list_changes(session)

    def list_adopted(self, actor: Actor) -> list[AdoptedVersion]:
        """Return the versions that were adopted here, the newest first."""
        actor.require(*WRITERS)
        with self._database.reading() as session:
            changes = [one for one in policy_changes.list_changes(session) if one.adopted is not None]
            given = policy_changes.count_given(session, [one.module for one in changes if one.module is not None])
        return [AdoptedVersion(one, given.get(one.module or "", 0)) for one in changes]

    def save_taught(self, actor: Actor, path: Path) -> None:
        """Save the version that is taught as a policy file, to begin the next one from.

        Refuses a place that cannot be written, and the workspace itself.
        """
        actor.require(*WRITERS)
        from app.formats.policy_writing import policy_files

        policy = self._catalogue.course().policy
        save_file(self._database.path, path, policy_files(policy)[f"policies/{policy.id}/policy.yaml"])

    def begin(self, actor: Actor, path: Path) -> PolicyChange:
        """Take up the version in a policy file (`policy.yaml`, or its folder) and return the change.

        The questions of “May I share this?” stay as they are where no others lie beside the file. Refuses a file with
        faults (the first is named with its line), another policy, the version that is taught, and a second change as
        long as one waits.
        """
        actor.require(*WRITERS)
        before, after = self._read(path)
        now = self._clock()
        with self._database.transaction() as session:
            if policy_changes.load_pending(session) is not None:
                raise Refusal(StudioSentence.POLICY_CHANGE_WAITS)
            change = PolicyChange(new_id(now), before, after, (), now, actor.name)
            policy_changes.add_change(session, change)
            return change

    def preview(self, actor: Actor, path: Path) -> OpenChange:
        """Return what taking up a file would show, and keep nothing of it; refusals as in `begin` but for the last."""
        actor.require(*WRITERS)
        before, after = self._read(path)
        now = self._clock()
        with self._database.reading() as session:
            return _opened(session, PolicyChange(new_id(now), before, after, (), now, actor.name))

    def open(self, actor: Actor, change_id: UUID) -> OpenChange:
        """Return a change with all that a trainer needs to decide; refuse an unknown one.

        Takes a second or two where many people have records: call it off the window's thread.
        """
        actor.require(*WRITERS)
        with self._database.reading() as session:
            return _opened(session, _load(session, change_id))

    def decide(self, actor: Actor, change_id: UUID, commitment: str, decision: Decision | None) -> PolicyChange:
        """Keep what is decided about a commitment, None takes it back; refuse after the adoption."""
        actor.require(*WRITERS)
        with self._database.transaction() as session:
            change = _load(session, change_id)
            if change.adopted is not None:
                raise Refusal(StudioSentence.POLICY_ADOPTED)
            kept = dict(change.decisions)
            kept.pop(commitment, None)
            if decision is not None:
                kept[commitment] = decision
            new = replace(change, decisions=tuple(sorted(kept.items())))
            policy_changes.save_change(session, new)
            return new

    def drop(self, actor: Actor, change_id: UUID) -> None:
        """Put a change away that was not adopted; refuse after the adoption."""
        actor.require(*WRITERS)
        with self._database.transaction() as session:
            if _load(session, change_id).adopted is not None:
                raise Refusal(StudioSentence.POLICY_ADOPTED)
            policy_changes.delete_change(session, change_id)

    def plan(self, actor: Actor, change_id: UUID) -> AdoptionPlan:
        """Return what adopting a change would come to, and keep nothing of it."""
        actor.require(*WRITERS)
        found: list[AdoptionPlan] = []
        with self._database.reading() as session:  # this takes the longest, and nobody has to wait for it
            concerned = list_concerned(session, _load(session, change_id), self._clock().date())
        try:
            with self._database.transaction() as session:
                found.append(write_adoption(session, self._order(session, change_id, actor, None), concerned)[0])
                raise _OnlyATry
        except _OnlyATry:
            return found[0]

    def adopt(
        self,
        actor: Actor,
        change_id: UUID,
        due: date | None = None,
        progress: Callable[[int], None] = lambda _people: None,
    ) -> Adopted:
        """Teach under the new version from now on: everything of it or nothing.

        Modules with changes are published with it, and whoever passed what needs learning again under an older wording
        gets the delta module, due on `due`. Refuses what `plan` names, a day that is over, and a second adoption.

        About ten seconds for a hundred thousand people. `progress` gets how many of them have the delta module, 0 until
        it is known who they are, and may raise Cancelled: then nothing was changed.
        """
        actor.require(*WRITERS)
        if due is not None and due < self._clock().date():
            raise Refusal(Sentence.DUE_DAY_OVER, day=due.isoformat())
        with self._database.transaction() as session:
            order = self._order(session, change_id, actor, due)
            if order.change.adopted is not None:
                raise Refusal(StudioSentence.POLICY_ADOPTED)
            progress(0)
            concerned = list_concerned(session, order.change, order.now.date())
            progress(0)
            plan, published = write_adoption(session, order, concerned)
            if not plan.can_be_adopted:
                raise Refusal(StudioSentence.POLICY_NOT_READY)
            if plan.delta is not None:
                give_delta(session, order, plan.delta.id, concerned, progress)
            module = plan.delta.id if plan.delta is not None else None
            done = replace(order.change, adopted=order.now, module=module, account=actor.name)
            policy_changes.save_change(session, done)
            facts.delete_glance(session, GLANCE_HOME)
            progress(plan.concerned)
        self._catalogue.renew()
        return Adopted(done, published, plan.delta, plan.concerned)

    def _read(self, path: Path) -> tuple[Policy, Policy]:
        """Return the version that is taught, and the one in a file; refuse what is no new version of it."""
        from app.formats.policy_file import read_policy_file
        from app.formats.policy_writing import policy_files

        before = self._catalogue.course().policy
        sharing = policy_files(before).get(f"policies/{before.id}/sharing.yaml", b"")
        after, problems = read_policy_file(path, sharing)
        if after is None:
            raise Refusal(StudioSentence.POLICY_FAULTY, problem=str(problems[0]) if problems else str(path))
        if after.id != before.id:
            raise Refusal(StudioSentence.POLICY_OTHER, id=after.id, own=before.id)
        if after.version == before.version or after == before:
            raise Refusal(StudioSentence.POLICY_SAME_VERSION, version=after.version)
        return before, after

    def _order(self, session: Session, change_id: UUID, actor: Actor, due: date | None) -> AdoptionOrder:
        return AdoptionOrder(_load(session, change_id), actor.name, self._clock(), due)


def _opened(session: Session, change: PolicyChange) -> OpenChange:
    commitments = compare(change.before, change.after)
    asked = [one.id for one in commitments if one.difference is not Difference.SAME and one.before is not None]
    passed, trained = policy_changes.count_passed_before(session, asked, digest(canonical(change.after)))
    return OpenChange(change, commitments, list_touched(session, [one.id for one in commitments]), passed, trained)


def _load(session: Session, change_id: UUID) -> PolicyChange:
    change = policy_changes.load_change(session, change_id)
    if change is None:
        raise Refusal(StudioSentence.POLICY_CHANGE_UNKNOWN)
    return change
