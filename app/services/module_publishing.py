"""The trainer publishes a module: what is published never changes, and who is in the middle finishes on theirs."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.domain.assignments import Assignment, next_occurrence
from app.domain.item_readiness import lacks
from app.domain.items import Item
from app.domain.module_changes import Change, changes_between
from app.domain.modules import Module
from app.domain.moments import Clock, new_id
from app.domain.people import Actor, clean_line
from app.domain.plain import canonical, digest
from app.domain.policy import Policy
from app.domain.publishing import (
    NOBODY,
    Blocker,
    BlockerId,
    Concern,
    Publication,
    Whom,
    module_blockers,
    thin_commitments,
)
from app.domain.refusals import Refusal, Sentence
from app.domain.studio import WRITERS, ItemDraft, KeptItem, KeptModule, WorkState, next_version
from app.domain.studio_sentences import StudioSentence
from app.services.course_catalogue import CourseCatalogue
from app.storage import (
    assignments,
    facts,
    live_content,
    publications,
    studio_items,
    studio_modules,
    studio_publications,
)
from app.storage.database import Database, Session
from app.storage.names import GLANCE_HOME


@dataclass(frozen=True, slots=True)
class PublishOrder:
    """What the trainer wants: which module, under which version (empty: the next one), why, and whom it concerns."""

    module: str
    version: str = ""
    note: str = ""
    concern: Concern = NOBODY


@dataclass(frozen=True, slots=True)
class PublicationPlan:
    """What publishing comes to.

    `left_out` are new items that are unfinished: they stay drafts. `under_way` attempts go on with the version that
    they began with, `passed` people have passed a version before. `renewed` are assessments that take items from the
    module and get a new version with it. `thin` are commitments with few items.
    """

    module: Module
    before: Module | None
    blockers: tuple[Blocker, ...]
    changes: tuple[Change, ...]
    left_out: tuple[ItemDraft, ...]
    under_way: int
    passed: int
    renewed: tuple[str, ...]
    thin: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Published:
    """A version that is taught now, and how many people got it to learn again."""

    publication: Publication
    plan: PublicationPlan
    assigned: int


class ModulePublishing:
    """Plans and makes publications; each call is one transaction."""

    def __init__(self, database: Database, catalogue: CourseCatalogue, clock: Clock) -> None:
        self._database = database
        self._catalogue = catalogue
        self._clock = clock

    def plan(self, actor: Actor, module_id: str, version: str = "") -> PublicationPlan:
        """Return what publishing a module would come to, and change nothing; refuse an unknown module."""
        actor.require(*WRITERS)
        policy = self._catalogue.course().policy
        with self._database.reading() as session:
            return _plan(session, module_id, clean_line(version), policy)

    def publish(self, actor: Actor, order: PublishOrder) -> Published:
        """Teach the module as it is written from now on; everything of it or nothing.

        Refuses where anything stands in the way (`plan` names it), an unknown module, and a day that is over. Takes a
        second or more where many people are concerned: call it off the window's thread.
        """
        actor.require(*WRITERS)
        policy = self._catalogue.course().policy
        due = order.concern.due
        if due is not None and due < self._clock().date():
            raise Refusal(Sentence.DUE_DAY_OVER, day=due.isoformat())
        with self._database.transaction() as session:
            plan = _plan(session, order.module, clean_line(order.version), policy)
            if plan.blockers:
                raise Refusal(StudioSentence.NOT_PUBLISHABLE, count=str(len(plan.blockers)))
            publication = self._publish(session, plan, order, actor)
            for module_id in plan.renewed:
                renewed = _plan(session, module_id, "", policy)
                if renewed.changes and not renewed.blockers:
                    self._publish(session, renewed, PublishOrder(module_id, note=order.note), actor)
            assigned = self._ask_again(session, order)
            facts.delete_glance(session, GLANCE_HOME)
        self._catalogue.renew()
        return Published(publication, plan, assigned)

    def withdraw(self, actor: Actor, module_id: str) -> None:
        """Teach a module no more; records and attempts in progress stay, and it can be published again."""
        actor.require(*WRITERS)
        with self._database.transaction() as session:
            kept = _load(session, module_id)
            if kept.live_digest is None:
                raise Refusal(StudioSentence.MODULE_NOT_TAUGHT)
            now = self._clock()
            live_content.save_live_module(session, module_id, kept.live_digest, 0, now, withdrawn=True)
            studio_modules.set_state(session, module_id, WorkState.RETIRED)
            facts.delete_glance(session, GLANCE_HOME)
        self._catalogue.renew()

    def history(self, actor: Actor, module_id: str) -> list[Publication]:
        """Return what was published of a module from here, the newest first."""
        actor.require(*WRITERS)
        with self._database.reading() as session:
            return studio_publications.list_publications(session, module_id)

    def _publish(self, session: Session, plan: PublicationPlan, order: PublishOrder, actor: Actor) -> Publication:
        now, module = self._clock(), plan.module
        body = canonical(module)
        publications.add_published(session, "module", module.id, digest(body), body, now)
        kept = _load(session, module.id)
        place = studio_modules.place_of(session, module.id)
        live_content.save_live_module(session, module.id, digest(body), place, now)
        draft = replace(kept.draft, version=module.version)
        studio_modules.save_module(session, draft, WorkState.LIVE, kept.revision, now)
        studio_modules.set_live(session, module.id, digest(body), WorkState.LIVE, published_here=True)
        taught = {item.id: item for item in module.items}
        for one in studio_items.list_of_module(session, module.id):
            self._set_live(session, one, taught.get(one.draft.item.id))
        publication = Publication(
            id=new_id(now),
            module=module.id,
            version=module.version,
            digest=digest(body),
            before=kept.live_digest,
            published=now,
            account=actor.name,
            note=clean_line(order.note),
            changes=plan.changes,
            concern=order.concern,
        )
        studio_publications.add_publication(session, publication)
        return publication

    def _set_live(self, session: Session, kept: KeptItem, taught: Item | None) -> None:
        item_id, now = kept.draft.item.id, self._clock()
        if taught is None:
            studio_items.set_live(session, item_id, None, None, kept.draft.state(None))
            return
        body = canonical(taught)
        publications.add_published(session, "item", item_id, digest(body), body, now)
        name, number = studio_items.add_version(session, taught, now)
        studio_items.set_live(session, item_id, name, number, WorkState.LIVE)

    def _ask_again(self, session: Session, order: PublishOrder) -> int:
        """Assign the module again to whom the change concerns, and return how many that are."""
        concern, now = order.concern, self._clock()
        if concern.whom is Whom.NOBODY:
            return 0
        if concern.whom is Whom.DEPARTMENT:
            found = assignments.list_candidates_of_department(session, order.module, concern.department, now.date())
        else:
            found = assignments.list_all_candidates(session, order.module, now.date())
        made = []
        for one in found:
            if one.last_pass is None:
                continue
            occurrence = next_occurrence(one.last, one.last_pass, again=True, withdrawn=one.withdrawn)
            if occurrence is not None:
                made.append(Assignment(new_id(now), one.person_id, order.module, occurrence, now, concern.due))
        assignments.add_assignments(session, made)
        return len(made)


def _load(session: Session, module_id: str) -> KeptModule:
    kept = studio_modules.load_module(session, module_id)
    if kept is None:
        raise Refusal(StudioSentence.MODULE_NOT_HERE)
    return kept


def _plan(session: Session, module_id: str, version: str, policy: Policy) -> PublicationPlan:
    kept = _load(session, module_id)
    known = frozenset(one.id for one in policy.commitments())
    before = publications.load_module(session, kept.live_digest) if kept.live_digest is not None else None
    taken = studio_publications.list_version_labels(session, module_id)
    drafts = [one for one in studio_items.list_of_module(session, module_id) if not one.draft.retired]
    faulty = [one for one in drafts if lacks(one.draft.item, known)]
    whole = [one.draft.item for one in drafts if one not in faulty]
    items = (*_taken_items(session, kept, known), *whole)
    label = version or (next_version(kept.draft.version, taken) if kept.draft.version else "1.0")
    module = kept.draft.module(label, items)
    unfinished = [one.draft.item for one in faulty if one.live is not None]
    blockers = list(module_blockers(module, kept.draft, policy, unfinished))
    changes = changes_between(before, module)
    if before is not None and not changes and not live_content.is_withdrawn(session, module_id):
        blockers.append(Blocker(BlockerId.NOTHING_CHANGED))
    if label in taken:
        blockers.append(Blocker(BlockerId.VERSION_TAKEN, label))
    return PublicationPlan(
        module=module,
        before=before,
        blockers=tuple(blockers),
        changes=changes,
        left_out=tuple(one.draft for one in faulty if one.live is None),
        under_way=studio_publications.count_under_way(session, module_id),
        passed=studio_publications.count_passed(session, module_id),
        renewed=tuple(
            one.id
            for one in studio_modules.list_lines(session)
            if module_id in one.items_from and one.state is not WorkState.NEW and one.state is not WorkState.RETIRED
        ),
        thin=tuple(thin_commitments(module).items()),
    )


def _taken_items(session: Session, kept: KeptModule, known: frozenset[str]) -> Iterable[Item]:
    """Return what an assessment takes from other modules, as they are taught, about the commitments that it wants."""
    for module_id in kept.draft.items_from:
        other = studio_modules.load_module(session, module_id)
        live = publications.load_module(session, other.live_digest) if other and other.live_digest else None
        for item in live.bank() if live is not None else ():
            wanted = not kept.draft.only or set(item.commitments) & set(kept.draft.only)
            if wanted and known.issuperset(item.commitments):
                # The pages to reread are those of the other module; this one has others or none.
                yield replace(item, page=None)
