"""Writes items in Moodle XML, so that Moodle and `items_moodle_reading` read them.

All texts are HTML; where one is in both languages, Moodle's multi-language filter shows that of the reader. What Moodle
has no place for is taken off first and named; whatever else was lost is found by reading each question again.
"""

import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from app.domain.filed_items import FiledItem, Loss, WrittenItems
from app.domain.items import Group, Item, ItemKind, Typed
from app.domain.texts import Language
from app.formats.item_intake import item_texts, letter, tags_of
from app.formats.item_losses import losses_of
from app.formats.items_moodle_grades import even_share
from app.formats.items_moodle_questions import category_xml, question_xml
from app.formats.items_moodle_reading import read
from app.formats.items_moodle_texts import EMPTY

_HEAD, _TAIL = '<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n', "</quiz>\n"
_NO_XML = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LONGEST_TAG = 50
"""Characters that Moodle keeps of a tag (`tag/lib.php`, TAG_MAX_LENGTH)."""

_IN_WORDS = {
    ItemKind.MATCHING: "matching, for no two of its cards belong to one group",
    ItemKind.SORTING: "sorting, for two of its pairs have the same right-hand text",
    ItemKind.MULTIPLE_ANSWERS: "multiple answers, for several options are right",
}


def write(items: Iterable[FiledItem], language: Language = "en") -> WrittenItems:
    """Write items in UTF-8; a text that is in `language` alone says no language."""
    written: list[str] = []
    losses: list[Loss] = []
    seen: set[str] = set()
    category: tuple[str, ...] = ()
    for place, filed in enumerate(items):
        why = _unfit(filed)
        if why:
            losses.append(Loss(place, why, left_out=True))
            continue
        held, lost = _held(filed)
        xml = category_xml(held.category) + question_xml(held, language)
        back = read((_HEAD + xml + _TAIL).encode(), language).items
        if not back:
            losses += losses_of(place, held, None)
            continue
        losses += (Loss(place, what) for what in lost)
        losses += _other_losses(place, held, back[0])
        if filed.item.id in seen:
            losses.append(Loss(place, "its id, which another item has"))
        seen.add(filed.item.id)
        written.append(xml if held.category != category else question_xml(held, language))
        category = held.category
    return WrittenItems("".join((_HEAD, *written, _TAIL)).encode(), tuple(losses))


def _other_losses(place: int, held: FiledItem, back: FiledItem) -> Iterator[Loss]:
    if held.item.kind is back.item.kind:
        yield from losses_of(place, held, back)
    else:
        yield Loss(place, f"its kind: it comes back as {_IN_WORDS.get(back.item.kind, 'another kind')}")


def _unfit(filed: FiledItem) -> str:
    """Return why an item has no place in Moodle XML, empty if it has one."""
    item = filed.item
    if item.kind is ItemKind.SCENARIO:
        return "the whole item: Moodle has no scenarios"
    if any(_NO_XML.search(text) for text in (filed.title, *filed.category, *filed.tags, *item_texts(item))):
        return "the whole item: it has a character that XML cannot hold"
    lacks = (
        (item.kind is ItemKind.TRUE_FALSE_REASON and item.statement is None)
        or (item.kind in (ItemKind.SHORT_ANSWER, ItemKind.NUMERICAL) and item.typed is None)
        or (item.kind is ItemKind.NUMERICAL and not _is_number(item.typed))
    )
    return "the whole item: it says no right answer" if lacks else ""


def _is_number(typed: Typed | None) -> bool:
    value = typed.value if typed is not None else None
    return value is not None and math.isfinite(value) and typed is not None and math.isfinite(typed.tolerance)


def _held(filed: FiledItem) -> tuple[FiledItem, list[str]]:
    """Return what of an item Moodle has a place for, and the rest in words."""
    item, lost = filed.item, list[str]()
    options, pairs = item.options, item.pairs
    if item.kind is ItemKind.TRUE_FALSE_REASON and options:
        options = ()
        lost.append("the reasons for its statement being true or false")
    told = [option.feedback for option in options] + [pair.feedback for pair in pairs]
    if item.kind in (ItemKind.MATCHING, ItemKind.SORTING, ItemKind.ORDERING) and any(one != EMPTY for one in told):
        options = tuple(replace(option, feedback=EMPTY) for option in options)
        pairs = tuple(replace(pair, feedback=EMPTY) for pair in pairs)
        what = {ItemKind.MATCHING: "pairs", ItemKind.SORTING: "cards", ItemKind.ORDERING: "steps"}[item.kind]
        lost.append(f"the feedback of its {what}")
    parts = [pair.id for pair in pairs] + [option.id for option in options]
    if parts != [letter(place) for place in range(len(parts))]:
        pairs = tuple(replace(pair, id=letter(place)) for place, pair in enumerate(pairs))
        options = tuple(replace(one, id=letter(place)) for place, one in enumerate(options, start=len(pairs)))
        lost.append("the ids of its options, pairs, cards or steps")
    by_use = _by_use(item)
    groups = {group.id: letter(place) for place, group in enumerate(by_use)}
    if groups and any(old != new for old, new in groups.items()):
        lost.append("the ids of its groups")
    held = replace(
        item,
        options=tuple(replace(one, group=groups.get(one.group or "", one.group)) for one in options),
        pairs=pairs,
        groups=tuple(replace(group, id=groups[group.id]) for group in by_use),
    )
    if [group.id for group in by_use] != [group.id for group in item.groups]:
        lost.append("the order of its groups")
    rights = sum(option.right for option in options)
    if item.kind is ItemKind.MULTIPLE_ANSWERS and rights and even_share(rights) is None:
        lost.append(f"the whole mark for {rights} right options, for Moodle has no such part of a mark")
    lost += (f"the end of the tag “{tag[:20]}…”" for tag in tags_of(filed) if len(tag) > _LONGEST_TAG)
    return replace(filed, item=held), lost


def _by_use(item: Item) -> list[Group]:
    """Return the groups of a sorting item in the order in which its cards need them, and then the others."""
    order = {group_id: place for place, group_id in enumerate(dict.fromkeys(one.group for one in item.options))}
    return sorted(item.groups, key=lambda group: order.get(group.id, len(order)))
