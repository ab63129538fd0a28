"""The trainer tries a whole module as it is being written, as a learner would meet it; nothing is recorded."""

import random
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from app.domain.attempts import draw_items
from app.domain.item_trying import tryable
from app.domain.items import Item
from app.domain.modules import Module, Page
from app.domain.people import Actor
from app.domain.policy import Policy
from app.domain.studio import WRITERS
from app.domain.texts import Language
from app.services.course_catalogue import CourseCatalogue
from app.services.publication import load_kept, sources_of, taken_items
from app.storage import policy_changes, studio_items
from app.storage.database import Database


@dataclass(frozen=True, slots=True)
class Trial:
    """A module as its draft is now, with every item that can be answered; `left_out` items cannot be answered yet."""

    module: Module
    policy: Policy
    left_out: int

    def draw(self, chance: random.Random) -> tuple[Item, ...]:
        """Draw the items of an attempt as the quiz does; all of them where there are fewer than it draws."""
        return draw_items(self.module.bank(), self.module.quiz, Counter(), chance)


class ModuleTrying:
    """Reads alone: what is tried is never kept."""

    def __init__(self, database: Database, catalogue: CourseCatalogue) -> None:
        self._database = database
        self._catalogue = catalogue

    def open(self, actor: Actor, module_id: str) -> Trial:
        """Return a module as its draft is now; refuse an unknown one.

        What is not written yet stands as “…”, and what is about no commitment of the policy is about none here.
        """
        actor.require(*WRITERS)
        with self._database.reading() as session:
            kept = load_kept(session, module_id)
            waiting = policy_changes.load_pending(session)
            policy = waiting.after if waiting is not None else self._catalogue.course().policy
            known = frozenset(one.id for one in policy.commitments())
            drafts = studio_items.list_of_module(session, module_id)
            own = [one.draft.item for one in drafts if not one.draft.retired]
            items = (*taken_items(sources_of(session, kept), kept, known), *own)
        whole = tuple(_tryable(items, known, kept.draft.languages))
        module = kept.draft.module(kept.draft.version, whole)
        there = {one.id for one in whole}
        pages = tuple(_known_alone(page, known, there) for page in module.pages)
        return Trial(replace(module, pages=pages), policy, len(items) - len(whole))


def _tryable(items: Iterable[Item], known: frozenset[str], languages: tuple[Language, ...]) -> Iterator[Item]:
    for item in items:
        fit = tryable(item, languages)
        if fit is not None:
            yield replace(fit, commitments=tuple(one for one in fit.commitments if one in known))


def _known_alone(page: Page, known: frozenset[str], items: set[str]) -> Page:
    return replace(
        page,
        commitments=tuple(one for one in page.commitments if one in known),
        try_items=tuple(one for one in page.try_items if one in items),
    )
