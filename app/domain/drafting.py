"""Drafts: an answer on its way may lack parts, and may not hold any that the item does not have."""

from dataclasses import replace

from app.domain.attempts import Attempt, AttemptItem, Response
from app.domain.items import FALSE, TRUE, Item, ItemKind
from app.domain.marking import LONGEST_ANSWER, check_answerable, last_scene, mark
from app.domain.refusals import Refusal, Sentence


def check_draft(item: Item, chosen: tuple[str, ...]) -> None:
    """Refuse what could not become an answer to the item, in the form of `domain.marking`."""
    if item.kind is ItemKind.SCENARIO:
        last_scene(item, chosen)
    elif not _could_become_an_answer(item, chosen):
        raise Refusal(Sentence.ANSWER_NOT_OF_THIS_ITEM)


def taken_as_answered(attempt: Attempt) -> Attempt:
    """Return an attempt whose time is over as it counts: what was chosen and could be checked is answered."""
    return replace(attempt, items=tuple(_as_answered(place) for place in attempt.items))


def _as_answered(place: AttemptItem) -> AttemptItem:
    draft = place.draft
    if place.response is not None or draft is None:
        return place
    try:
        check_answerable(place.item, draft.chosen)
    except Refusal:
        return place
    response = Response(draft.chosen, mark(place.item, draft.chosen), draft.changed)
    return replace(place, response=response, draft=None)


def _could_become_an_answer(item: Item, chosen: tuple[str, ...]) -> bool:
    if item.kind in (ItemKind.SHORT_ANSWER, ItemKind.NUMERICAL):
        return len(chosen) == 1 and len(chosen[0]) <= LONGEST_ANSWER
    if item.kind is ItemKind.ORDERING:
        return sorted(chosen) == sorted(item.parts())
    if item.kind in (ItemKind.MATCHING, ItemKind.SORTING):
        if item.kind is ItemKind.MATCHING:
            things, places = {pair.id for pair in item.pairs}, set(item.parts())
        else:
            things, places = set(item.parts()), {group.id for group in item.groups}
        placed = [step.partition("=") for step in chosen]
        named = [thing for thing, _, _ in placed]
        return len(set(named)) == len(named) and set(named) <= things and all(place in places for _, _, place in placed)
    truths = {TRUE, FALSE} if item.statement is not None else set()
    return len(set(chosen)) == len(chosen) and set(chosen) <= truths | set(item.parts())
