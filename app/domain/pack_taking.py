"""What taking a course pack in would do to the studio, module by module, before anything of it is done."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from app.domain.item_importing import another_id
from app.domain.items import Item
from app.domain.modules import Module, Page
from app.domain.policy import Policy
from app.domain.studio import ItemDraft, KeptItem, KeptModule, ModuleDraft, PageDraft, draft_of


class ModuleComing(StrEnum):
    """What becomes of a module of a pack."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"


class PolicyStanding(StrEnum):
    """How a policy of a pack stands to the one that is taught here."""

    TAUGHT = "taught"
    OTHER_VERSION = "other-version"
    OTHER_POLICY = "other-policy"


@dataclass(frozen=True, slots=True)
class PackedPolicy:
    """A policy version of a pack; packs never change the policy that is taught."""

    id: str
    version: str
    standing: PolicyStanding


@dataclass(frozen=True, slots=True)
class PackedItem:
    """An item of a pack as it would be kept, and the draft that is here, None if it would be new."""

    draft: ItemDraft
    before: KeptItem | None

    @property
    def changes(self) -> bool:
        """Whether anything would be written."""
        return self.before is None or self.before.draft != self.draft


@dataclass(frozen=True, slots=True)
class PackedDraft:
    """A module of a pack as it would be kept over the draft that is `before`, with the items that it has of its own.

    `renamed` are ids that items of other modules have here, each with the id that the item of the pack gets; `staying`
    counts the items of the module here that the pack does not have: they stay as they are.
    """

    module: Module
    draft: ModuleDraft
    before: KeptModule | None
    items: tuple[PackedItem, ...]
    renamed: tuple[tuple[str, str], ...]
    staying: int

    @property
    def coming(self) -> ModuleComing:
        """What becomes of it."""
        if self.before is None:
            return ModuleComing.NEW
        if self.before.draft == self.draft and not any(item.changes for item in self.items):
            return ModuleComing.UNCHANGED
        return ModuleComing.CHANGED

    def count(self, *, new: bool) -> int:
        """Return how many items would be new, or changed."""
        return sum(item.changes and (item.before is None) is new for item in self.items)


@dataclass(frozen=True, slots=True)
class Here:
    """What the studio has: modules by their ids, their items by the ids of the modules, and the policy that is taught.

    `item_ids` are those of all items.
    """

    modules: Mapping[str, KeptModule]
    items: Mapping[str, Sequence[KeptItem]]
    policy: str
    item_ids: frozenset[str]


def plan_pack(modules: Sequence[Module], sources: Mapping[str, tuple[str, ...]], here: Here) -> tuple[PackedDraft, ...]:
    """Return what becomes of each module of a pack; `sources` says of an assessment which modules it draws from."""
    taken = set(here.item_ids) | {item.id for module in modules for item in module.items}
    return tuple(_plan(module, sources.get(module.id, ()), here, taken) for module in modules)


def standing_of(policy: Policy, taught: Policy) -> PackedPolicy:
    """Return how a policy of a pack stands to the one that is taught."""
    if policy.id != taught.id:
        standing = PolicyStanding.OTHER_POLICY
    elif policy.version != taught.version:
        standing = PolicyStanding.OTHER_VERSION
    else:
        standing = PolicyStanding.TAUGHT
    return PackedPolicy(policy.id, policy.version, standing)


def _plan(module: Module, sources: tuple[str, ...], here: Here, taken: set[str]) -> PackedDraft:
    before = here.modules.get(module.id)
    own = {kept.draft.item.id: kept for kept in here.items.get(module.id, ())}
    items: Sequence[Item] = () if sources else module.items
    names: dict[str, str] = {}
    for item in items:
        if item.id in here.item_ids and item.id not in own:
            names[item.id] = another_id(item.id, taken)
            taken.add(names[item.id])
    packed = tuple(_item(item, names, module, own) for item in items)
    return PackedDraft(
        module=module,
        draft=_draft(module, sources, names, before, here.policy),
        before=before,
        items=packed,
        renamed=tuple(names.items()),
        staying=len(own.keys() - {item.draft.item.id for item in packed}),
    )


def _item(item: Item, names: Mapping[str, str], module: Module, own: Mapping[str, KeptItem]) -> PackedItem:
    item = replace(item, id=names.get(item.id, item.id))
    before = own.get(item.id)
    if before is None:
        return PackedItem(ItemDraft(item, module.id, languages=module.languages), None)
    return PackedItem(replace(before.draft, item=item, retired=False, languages=module.languages), before)


def _draft(
    module: Module, sources: tuple[str, ...], names: Mapping[str, str], before: KeptModule | None, policy: str
) -> ModuleDraft:
    drafted = draft_of(module, sources)
    pages = {one.page: one for one in before.draft.pages} if before is not None else {}
    renamed = [_renamed(one.page, names) for one in drafted.pages]
    drafted = replace(drafted, pages=tuple(pages.get(page, PageDraft(page)) for page in renamed))
    if before is None:
        return replace(drafted, version="", policy=policy)
    old = before.draft
    return replace(drafted, version=old.version, policy=old.policy, only=old.only, retired=old.retired)


def _renamed(page: Page, names: Mapping[str, str]) -> Page:
    return replace(page, try_items=tuple(names.get(one, one) for one in page.try_items))
