"""The trainer takes up a new version of the policy: what changed, what it touches, and who learns what again."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from uuid import UUID

from app.domain.assignments import Assignment
from app.domain.modules import Page
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
    delta_module,
)
from app.domain.publishing import Blocker, BlockerId, Publication
from app.domain.refusals import Refusal, Sentence
from app.domain.studio import WRITERS, KeptModule, ModuleDraft, WorkState
from app.domain.studio_sentences import StudioSentence
from app.services.course_catalogue import CourseCatalogue
from app.services.publication import PublicationPlan, PublishOrder, plan_publication, write_publication
from app.storage import (
    assignments,
    facts,
    live_content,
    policy_changes,
    publications,
    studio_items,
    studio_modules,
)
from app.storage.database import Database, Session
from app.storage.names import GLANCE_HOME


@dataclass(frozen=True, slots=True)
class OpenChange:
    """A change with what became of each commitment, what of the studio is about it, and how many passed it before."""

    change: PolicyChange
    commitments: tuple[CommitmentChange, ...]
    touched: dict[str, tuple[Touched, ...]]
    passed: dict[str, int]


@dataclass(frozen=True, slots=True)
class Standstill:
    """What stands in the way of adopting a version in one module; `module` is empty for the change as a whole."""

    module: str
    blockers: tuple[Blocker, ...]


@dataclass(frozen=True, slots=True)
class AdoptionPlan:
    """What adopting a version comes to.

    `undecided` commitments need a decision, `gone` pages and items are about commitments that the new version has not,
    `standing` is what else is in the way. `published` modules get a new version with what was written for them;
    `delta` is the short module of what needs learning again (None where nothing does), and `concerned` people get it.
    """

    undecided: tuple[str, ...]
    gone: tuple[Touched, ...]
    standing: tuple[Standstill, ...]
    published: tuple[str, ...]
    delta: ModuleDraft | None
    concerned: int

    @property
    def can_be_adopted(self) -> bool:
        """Whether nothing stands in the way."""
        return not (self.undecided or self.gone or self.standing)


@dataclass(frozen=True, slots=True)
class Adopted:
    """A version that is taught now, what was published with it, and how many people got the delta module."""

    change: PolicyChange
    published: tuple[Publication, ...]
    assigned: int


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

    def begin(self, actor: Actor, path: Path) -> PolicyChange:
        """Take up the version in a policy file (`policy.yaml`, or its folder) and return the change.

        Refuses a file with faults (the first is named with its line), another policy, the version that is taught, and
        a second change as long as one waits.
        """
        actor.require(*WRITERS)
        from app.formats.policy_file import read_policy_file

        before, now = self._catalogue.course().policy, self._clock()
        after, problems = read_policy_file(path)
        if after is None:
            raise Refusal(StudioSentence.POLICY_FAULTY, problem=str(problems[0]) if problems else str(path))
        if after.id != before.id:
            raise Refusal(StudioSentence.POLICY_OTHER, id=after.id, own=before.id)
        if after.version == before.version or after == before:
            raise Refusal(StudioSentence.POLICY_SAME_VERSION, version=after.version)
        with self._database.transaction() as session:
            if policy_changes.load_pending(session) is not None:
                raise Refusal(StudioSentence.POLICY_CHANGE_WAITS)
            change = PolicyChange(new_id(now), before, after, (), now, actor.name)
            policy_changes.add_change(session, change)
            return change

    def open(self, actor: Actor, change_id: UUID) -> OpenChange:
        """Return a change with all that a trainer needs to decide; refuse an unknown one.

        Takes a second or two where many people have records: call it off the window's thread.
        """
        actor.require(*WRITERS)
        with self._database.reading() as session:
            change = _load(session, change_id)
            commitments = compare(change.before, change.after)
            touched = _touched(session, [one.id for one in commitments])
            after = digest(canonical(change.after))
            passed = {
                one.id: policy_changes.count_passed_before(session, one.id, after)
                for one in commitments
                if one.difference is not Difference.SAME and one.before is not None
            }
        return OpenChange(change, commitments, touched, passed)

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
        try:
            with self._database.transaction() as session:
                found.append(self._adopt(session, _load(session, change_id), actor, None)[0])
                raise _OnlyATry
        except _OnlyATry:
            return found[0]

    def adopt(self, actor: Actor, change_id: UUID, due: date | None = None) -> Adopted:
        """Teach under the new version from now on: everything of it or nothing.

        Modules with changes are published with it, and whoever passed what needs learning again under an older wording
        gets the delta module, due on `due`. Refuses what `plan` names, a day that is over, and a second adoption.
        """
        actor.require(*WRITERS)
        if due is not None and due < self._clock().date():
            raise Refusal(Sentence.DUE_DAY_OVER, day=due.isoformat())
        with self._database.transaction() as session:
            change = _load(session, change_id)
            if change.adopted is not None:
                raise Refusal(StudioSentence.POLICY_ADOPTED)
            plan, published, assigned = self._adopt(session, change, actor, due)
            if not plan.can_be_adopted:
                raise Refusal(StudioSentence.POLICY_NOT_READY)
            done = replace(change, adopted=self._clock(), module=plan.delta.id if plan.delta else None)
            policy_changes.save_change(session, done)
            facts.delete_glance(session, GLANCE_HOME)
        self._catalogue.renew()
        return Adopted(done, tuple(published), assigned)

    def _adopt(
        self, session: Session, change: PolicyChange, actor: Actor, due: date | None
    ) -> tuple[AdoptionPlan, list[Publication], int]:
        now, policy, again = self._clock(), change.after, change.again()
        body = canonical(policy)
        publications.add_published(session, "policy", policy.id, digest(body), body, now)
        live_content.save_live_policy(session, policy.id, digest(body), now)
        published: list[Publication] = []
        standing: list[Standstill] = []
        gone = _gone(session, policy)
        for kept in () if gone else _taught(session):
            plan = plan_publication(session, kept.draft.id, "", policy)
            reasons = tuple(one for one in plan.blockers if one.id is not BlockerId.NOTHING_CHANGED)
            if plan.changes and not reasons:
                published.append(_write(session, plan, policy, actor, self._clock))
            elif reasons and plan.changes:
                standing.append(Standstill(kept.draft.id, reasons))
        delta = self._delta(session, policy, again, standing, published, actor) if again and not gone else None
        people = policy_changes.list_passed_before(session, again, digest(body))
        given = self._assign(session, delta, people, due) if delta is not None else 0
        adoption = AdoptionPlan(
            undecided=change.undecided(),
            gone=gone,
            standing=tuple(standing),
            published=tuple(one.module for one in published),
            delta=delta,
            concerned=given,
        )
        return adoption, published, given

    def _delta(
        self,
        session: Session,
        policy: Policy,
        again: tuple[str, ...],
        standing: list[Standstill],
        published: list[Publication],
        actor: Actor,
    ) -> ModuleDraft | None:
        """Make the delta module and publish it; None where something stands in its way."""
        sources, pages, items = [], [], []
        for kept in _taught(session):
            module = publications.load_module(session, kept.live_digest or "")
            if module is None or not module.pages:
                continue
            about = [item for item in module.bank() if set(item.commitments) & set(again)]
            found: list[tuple[str, Page]] = [
                (module.id, page) for page in module.pages if set(page.commitments) & set(again)
            ]
            if about or found:
                sources.append(module.id)
                pages += found
                items += about
        draft = replace(delta_module(policy, again, pages, items), items_from=tuple(sources))
        if studio_modules.load_module(session, draft.id) is None:
            place = studio_modules.next_place(session)
            studio_modules.add_module(session, draft, place, WorkState.NEW, None, self._clock())
        plan = plan_publication(session, draft.id, "", policy)
        if plan.blockers:
            standing.append(Standstill(draft.id, plan.blockers))
            return draft
        published.append(_write(session, plan, policy, actor, self._clock))
        return draft

    def _assign(self, session: Session, delta: ModuleDraft, people: list[int], due: date | None) -> int:
        now = self._clock()
        found = assignments.list_candidates(session, delta.id, people, now.date())
        made = [Assignment(new_id(now), one.person_id, delta.id, 1, now, due) for one in found if one.last is None]
        assignments.add_assignments(session, made)
        return len(made)


def _write(session: Session, plan: PublicationPlan, policy: Policy, actor: Actor, clock: Clock) -> Publication:
    note = f"Policy {policy.version}"
    return write_publication(session, plan, PublishOrder(plan.module.id, note=note), actor.name, clock())


def _load(session: Session, change_id: UUID) -> PolicyChange:
    change = policy_changes.load_change(session, change_id)
    if change is None:
        raise Refusal(StudioSentence.POLICY_CHANGE_UNKNOWN)
    return change


def _taught(session: Session) -> list[KeptModule]:
    """Return the modules that are taught: those with pages first, for assessments take their items."""
    lines = [one for one in studio_modules.list_lines(session) if one.state is not WorkState.RETIRED]
    kept = [studio_modules.load_module(session, one.id) for one in sorted(lines, key=lambda one: bool(one.items_from))]
    return [one for one in kept if one is not None and one.live_digest is not None]


def _touched(session: Session, commitments: list[str]) -> dict[str, tuple[Touched, ...]]:
    found: dict[str, list[Touched]] = {one: [] for one in commitments}
    for touched, about in _pages_and_items(session):
        for one in about:
            if one in found:
                found[one].append(touched)
    return {one: tuple(parts) for one, parts in found.items()}


def _gone(session: Session, policy: Policy) -> tuple[Touched, ...]:
    """Return the pages and items that are about commitments which the policy has not."""
    known = {one.id for one in policy.commitments()}
    return tuple(touched for touched, about in _pages_and_items(session) if not known.issuperset(about))


def _pages_and_items(session: Session) -> list[tuple[Touched, tuple[str, ...]]]:
    found: list[tuple[Touched, tuple[str, ...]]] = []
    for module in studio_modules.list_modules(session):
        draft = module.draft
        if draft.retired or draft.only:
            continue
        for one in draft.pages:
            touched = Touched(draft.id, draft.title, one.page.id, one.page.title, is_page=True)
            found.append((touched, one.page.commitments))
        for kept in studio_items.list_of_module(session, draft.id):
            if not kept.draft.retired:
                item = kept.draft.item
                touched = Touched(draft.id, draft.title, item.id, item.stem, is_page=False)
                found.append((touched, item.commitments))
    return found
