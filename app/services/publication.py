"""What publishing a module comes to, and its steps inside a transaction of whoever publishes."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.item_readiness import lacks
from app.domain.items import Item
from app.domain.languages import only_in
from app.domain.module_changes import Change, changes_between
from app.domain.modules import Module
from app.domain.moments import new_id
from app.domain.people import clean_line
from app.domain.plain import canonical, digest
from app.domain.policy import Policy
from app.domain.publishing import (
    NOBODY,
    Blocker,
    BlockerId,
    Concern,
    Publication,
    module_blockers,
    source_blockers,
    thin_commitments,
)
from app.domain.refusals import Refusal
from app.domain.studio import ItemDraft, KeptItem, KeptModule, WorkState, next_version
from app.domain.studio_sentences import StudioSentence
from app.storage import (
    live_content,
    publications,
    studio_items,
    studio_modules,
    studio_publications,
)
from app.storage.database import Session


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
    module and get a new version with it. `thin` are commitments with few items, `weak` own items that are published
    with findings of the item-writing rules, as those stood when they were saved.
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
    weak: tuple[ItemDraft, ...] = ()


def load_kept(session: Session, module_id: str) -> KeptModule:
    """Return a module draft; refuse an unknown one."""
    kept = studio_modules.load_module(session, module_id)
    if kept is None:
        raise Refusal(StudioSentence.MODULE_NOT_HERE)
    return kept


def plan_publication(
    session: Session, module_id: str, version: str, policy: Policy, *, counting: bool = True
) -> PublicationPlan:
    """Return what publishing a module under a policy would come to; refuse an unknown module.

    Without `counting`, whom it concerns is not counted and given as 0: that takes longer than all the rest.
    """
    kept = load_kept(session, module_id)
    known = frozenset(one.id for one in policy.commitments())
    before = publications.load_module(session, kept.live_digest) if kept.live_digest is not None else None
    taken = studio_publications.list_version_labels(session, module_id)
    drafts = [one for one in studio_items.list_of_module(session, module_id) if not one.draft.retired]
    languages = kept.draft.languages
    faulty = [one for one in drafts if lacks(one.draft.item, known, languages)]
    whole = [one.draft for one in drafts if one not in faulty]
    sources = sources_of(session, kept)
    items = (*taken_items(sources, kept, known), *(one.said() for one in whole))
    found = studio_items.list_weak_ids(session, module_id)
    label = version or (next_version(kept.draft.version, taken) if kept.draft.version else "1.0")
    module = kept.draft.module(label, items)
    unfinished = [one.draft.item for one in faulty if one.live is not None]
    blockers = list(module_blockers(module, kept.draft, policy, unfinished))
    blockers += source_blockers(languages, sources)
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
        under_way=studio_publications.count_under_way(session, module_id) if counting else 0,
        passed=studio_publications.count_passed(session, module_id) if counting else 0,
        renewed=tuple(
            one.id
            for one in studio_modules.list_lines(session)
            if module_id in one.items_from and one.state is not WorkState.NEW and one.state is not WorkState.RETIRED
        ),
        thin=tuple(thin_commitments(module).items()),
        weak=tuple(one for one in whole if one.item.id in found),
    )


def sources_of(session: Session, kept: KeptModule) -> list[Module]:
    """Return the modules that an assessment takes items from, as they are taught."""
    others = [studio_modules.load_module(session, module_id) for module_id in kept.draft.items_from]
    live = [publications.load_module(session, one.live_digest) for one in others if one and one.live_digest]
    return [one for one in live if one is not None]


def taken_items(sources: Iterable[Module], kept: KeptModule, known: frozenset[str]) -> Iterable[Item]:
    """Return what an assessment takes from other modules about the commitments that it wants, in its languages."""
    for source in sources:
        for item in source.bank():
            wanted = not kept.draft.only or set(item.commitments) & set(kept.draft.only)
            if wanted and known.issuperset(item.commitments):
                # The pages to reread are those of the other module; this one has others or none.
                yield only_in(replace(item, page=None), kept.draft.languages)


def write_publication(
    session: Session, plan: PublicationPlan, order: PublishOrder, account: str, now: datetime
) -> Publication:
    """Publish what a plan without blockers comes to, and teach it from now on."""
    module = plan.module
    body = canonical(module)
    publications.add_published(session, "module", module.id, digest(body), body, now)
    kept = load_kept(session, module.id)
    place = studio_modules.place_of(session, module.id)
    live_content.save_live_module(session, module.id, digest(body), place, now)
    draft = replace(kept.draft, version=module.version)
    studio_modules.save_module(session, draft, WorkState.LIVE, kept.revision, now)
    studio_modules.set_live(session, module.id, digest(body), WorkState.LIVE, published_here=True)
    taught = {item.id: item for item in module.items}
    for one in studio_items.list_of_module(session, module.id):
        _set_live(session, one, taught.get(one.draft.item.id), now)
    publication = Publication(
        id=new_id(now),
        module=module.id,
        version=module.version,
        digest=digest(body),
        before=kept.live_digest,
        published=now,
        account=account,
        note=clean_line(order.note),
        changes=plan.changes,
        concern=order.concern,
    )
    studio_publications.add_publication(session, publication)
    return publication


def _set_live(session: Session, kept: KeptItem, taught: Item | None, now: datetime) -> None:
    item_id = kept.draft.item.id
    if taught == kept.live and (taught is None or kept.live_number is not None):
        return  # of a thousand items most stay as they are
    if taught is None:
        studio_items.set_live(session, item_id, None, None, kept.draft.state(None))
        return
    body = canonical(taught)
    publications.add_published(session, "item", item_id, digest(body), body, now)
    name, number = studio_items.add_version(session, taught, now)
    studio_items.set_live(session, item_id, name, number, WorkState.LIVE)
