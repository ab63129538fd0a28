"""What adopting a new version of the policy comes to, and its steps inside a transaction of whoever adopts it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from app.domain.assignments import Assignment
from app.domain.modules import Page
from app.domain.moments import new_ids
from app.domain.plain import canonical, digest
from app.domain.policy import Policy
from app.domain.policy_changing import PolicyChange, Touched, delta_id, delta_module
from app.domain.publishing import Blocker, BlockerId, Publication
from app.domain.studio import KeptModule, ModuleDraft, WorkState
from app.domain.texts import LANGUAGES
from app.services.publication import PublicationPlan, PublishOrder, plan_publication, write_publication
from app.storage import assignments, live_content, policy_changes, publications, studio_items, studio_modules
from app.storage.database import Session

_MANY = 2_000
"""People from whom on reading where everybody stands is quicker than asking for each of them."""


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
class AdoptionOrder:
    """Which change is adopted, who does it when, and until when the delta module is due."""

    change: PolicyChange
    account: str
    now: datetime
    due: date | None = None


def list_concerned(session: Session, change: PolicyChange, today: date) -> list[int]:
    """Return who is here and learns again what was decided so.

    Those are who passed such a commitment before, and everybody who passed anything where one of them is new. About a
    second for a hundred thousand people.
    """
    again, after = change.again(), digest(canonical(change.after))
    if not again:
        return []
    known = {one.id for one in change.before.commitments()}
    if known.issuperset(again):
        people = policy_changes.list_passed_before(session, again, after)
    else:
        people = policy_changes.list_trained_before(session, after)
    module = delta_id(change.after)
    if len(people) <= _MANY:
        found = assignments.list_candidates(session, module, people, today)
    else:
        found = assignments.list_all_candidates(session, module, today)
    wanted = frozenset(people)
    return [one.person_id for one in found if one.last is None and one.person_id in wanted]


def write_adoption(
    session: Session, order: AdoptionOrder, concerned: Sequence[int]
) -> tuple[AdoptionPlan, tuple[Publication, ...]]:
    """Teach under the new version from now on, and return what that came to; for a plan, the caller takes it back.

    The delta module is published; giving it to those concerned is `give_delta`.
    """
    change, policy, again = order.change, order.change.after, order.change.again()
    body = canonical(policy)
    publications.add_published(session, "policy", policy.id, digest(body), body, order.now)
    live_content.save_live_policy(session, policy.id, digest(body), order.now)
    published: list[Publication] = []
    standing: list[Standstill] = []
    gone = list_gone(session, policy)
    for kept in () if gone else _taught(session):
        plan = plan_publication(session, kept.draft.id, "", policy, counting=False)
        reasons = tuple(one for one in plan.blockers if one.id is not BlockerId.NOTHING_CHANGED)
        if plan.changes and not reasons:
            published.append(_publish(session, plan, order))
        elif reasons and plan.changes:
            standing.append(Standstill(kept.draft.id, reasons))
    delta = None
    if again and not gone:
        delta = _delta(session, policy, again)
        if studio_modules.load_module(session, delta.id) is None:
            place = studio_modules.next_place(session)
            studio_modules.add_module(session, delta, place, WorkState.NEW, None, order.now)
        plan = plan_publication(session, delta.id, "", policy, counting=False)
        if plan.blockers:
            standing.append(Standstill(delta.id, plan.blockers))
        else:
            published.append(_publish(session, plan, order))
    adoption = AdoptionPlan(
        undecided=change.undecided(),
        gone=gone,
        standing=tuple(standing),
        published=tuple(one.module for one in published),
        delta=delta,
        concerned=len(concerned) if delta is not None else 0,
    )
    return adoption, tuple(published)


def give_delta(
    session: Session, order: AdoptionOrder, module: str, concerned: Sequence[int], progress: Callable[[int], None]
) -> None:
    """Assign the delta module to those concerned; `progress` gets how many have it, and may raise Cancelled."""
    progress(0)
    now = order.now
    ids = new_ids(now, len(concerned))
    made = [
        Assignment(one, person_id, module, 1, now, order.due) for one, person_id in zip(ids, concerned, strict=True)
    ]
    assignments.add_assignments(session, made, progress)


def list_touched(session: Session, commitments: Iterable[str]) -> dict[str, tuple[Touched, ...]]:
    """Return the pages and items of the studio that are about each of these commitments."""
    found: dict[str, list[Touched]] = {one: [] for one in commitments}
    for touched, about in _pages_and_items(session):
        for one in about:
            if one in found:
                found[one].append(touched)
    return {one: tuple(parts) for one, parts in found.items()}


def list_gone(session: Session, policy: Policy) -> tuple[Touched, ...]:
    """Return the pages and items that are about commitments which the policy has not."""
    known = {one.id for one in policy.commitments()}
    return tuple(touched for touched, about in _pages_and_items(session) if not known.issuperset(about))


def _delta(session: Session, policy: Policy, again: tuple[str, ...]) -> ModuleDraft:
    """Return the delta module; what it takes comes from full modules, for an older delta module has the same."""
    sources, pages, items = [], [], []
    for kept in _taught(session):
        module = publications.load_module(session, kept.live_digest or "")
        if module is None or not module.pages or kept.draft.only:
            continue
        about = [item for item in module.bank() if set(item.commitments) & set(again)]
        found: list[tuple[str, Page]] = [(module.id, one) for one in module.pages if set(one.commitments) & set(again)]
        if about or found:
            sources.append(module)
            pages += found
            items += about
    both = tuple(one for one in LANGUAGES if all(one in module.languages for module in sources)) or LANGUAGES
    drafted = delta_module(policy, again, pages, items)
    return replace(drafted, items_from=tuple(module.id for module in sources), languages=both)


def _publish(session: Session, plan: PublicationPlan, order: AdoptionOrder) -> Publication:
    note = f"Policy {order.change.after.version}"
    return write_publication(session, plan, PublishOrder(plan.module.id, note=note), order.account, order.now)


def _taught(session: Session) -> list[KeptModule]:
    """Return the modules that are taught: those with pages first, for assessments take their items."""
    lines = [one for one in studio_modules.list_lines(session) if one.state is not WorkState.RETIRED]
    kept = [studio_modules.load_module(session, one.id) for one in sorted(lines, key=lambda one: bool(one.items_from))]
    return [one for one in kept if one is not None and one.live_digest is not None]


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
