"""The trainer types or pastes questions as plain text, sees what is understood of them, and adds them as drafts."""

from dataclasses import dataclass, replace

from app.domain.filed_items import FiledItem, ReadItems, ReadProblem
from app.domain.items import Item
from app.domain.people import Actor
from app.domain.policy import Policy
from app.domain.quick_entry import KeptQuickEntry, QuickDraft, about
from app.domain.studio import WRITERS, ItemDraft, KeptItem
from app.domain.texts import Language
from app.formats import items_quick_entry
from app.services.item_editing import ItemEditing
from app.services.studio_library import StudioLibrary
from app.storage.database import Database
from app.storage.quick_entry_drafts import load_quick_entry, save_quick_entry


@dataclass(frozen=True, slots=True)
class QuickItem:
    """An item that was understood: the line (from 1) that it begins in, and what is wrong about it."""

    item: Item
    line: int
    problems: tuple[ReadProblem, ...]


@dataclass(frozen=True, slots=True)
class Understood:
    """What was understood of a text: the items, and the problems of what is no item, in order of lines."""

    items: tuple[QuickItem, ...]
    problems: tuple[ReadProblem, ...]

    def count_problems(self) -> int:
        """Return how many problems there are in all."""
        return len(self.problems) + sum(len(one.problems) for one in self.items)


class QuickEntering:
    """Keeps the text of each account until it is added; adds all items of a text or none."""

    def __init__(self, database: Database, library: StudioLibrary, editing: ItemEditing) -> None:
        self._database = database
        self._library = library
        self._editing = editing

    def kept(self, actor: Actor) -> KeptQuickEntry:
        """Return the text that waits to be added, and what was chosen before."""
        actor.require(*WRITERS)
        with self._database.reading() as session:
            return load_quick_entry(session, actor.account_id)

    def keep(self, actor: Actor, draft: QuickDraft) -> None:
        """Keep a text until it is added; an empty one is nothing to keep."""
        actor.require(*WRITERS)
        with self._database.transaction() as session:
            before = load_quick_entry(session, actor.account_id)
            waiting = replace(before, draft=draft if draft.text.strip() else None)
            if waiting != before:
                save_quick_entry(session, actor.account_id, waiting)

    def understand(self, actor: Actor, text: str, language: Language) -> Understood:
        """Return what a text, all of it in `language`, would become."""
        actor.require(*WRITERS)
        read = _read(text, language, self._library.policy(actor))
        own: dict[int, list[ReadProblem]] = {}
        for problem in (*read.problems, *_left_out(read)):
            own.setdefault(-1 if problem.item is None else problem.item, []).append(problem)
        items = tuple(
            QuickItem(filed.item, line, tuple(own.get(place, ())))
            for place, (filed, line) in enumerate(zip(read.items, read.lines, strict=True))
        )
        return Understood(items, tuple(own.get(-1, ())))

    def add(
        self, actor: Actor, text: str, language: Language, module: str, commitments: tuple[str, ...] = ()
    ) -> list[KeptItem]:
        """Add what is understood of a text at the end of a module, all or none, and return it as it is kept.

        An item that names no commitment gets `commitments`. The text is not kept any longer. Refuses an unknown module.
        """
        actor.require(*WRITERS)
        read = _read(text, language, self._library.policy(actor))
        added = self._editing.add_all(actor, [_draft(one, module, commitments) for one in read.items])
        with self._database.transaction() as session:
            before = load_quick_entry(session, actor.account_id)
            used = before.used(QuickDraft(text, language, module, commitments))
            save_quick_entry(session, actor.account_id, used)
        return added


def _read(text: str, language: Language, policy: Policy) -> ReadItems:
    numbers = {one.number: one.id for one in policy.commitments()}
    return items_quick_entry.read(text, language, frozenset(numbers.values()), numbers)


def _draft(filed: FiledItem, module: str, commitments: tuple[str, ...]) -> ItemDraft:
    # Ids of pasted text are made up by its reader; the library makes one of the words.
    item = replace(about(filed.item, commitments), id="", page=None)
    return ItemDraft(item, module, filed.title)


def _left_out(read: ReadItems) -> list[ReadProblem]:
    """Return what pasted questions of other programs say beside their items, which a draft has no place for."""
    found = []
    for place, (filed, line) in enumerate(zip(read.items, read.lines, strict=True)):
        beside = [*filed.category, *filed.tags]
        if filed.item.page is not None:
            beside.append(filed.item.page)
        if beside:
            what = f"its category, tags or page are not kept: {', '.join(beside)}"
            found.append(ReadProblem(line, what, "choose module, commitments and page in the editor", place))
    return found
