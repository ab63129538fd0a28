"""Reads the interactions of QTI in which two things are put together: match, and gap match.

Where a target takes several, it is a group and the item is one for sorting; else targets and sources are pairs. In a
gap match each gap stands for its number in the text.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.domain.items import Group, ItemKind, Option, Pair
from app.domain.texts import Text
from app.formats.item_intake import MOST_OPTIONS, BadItem, Note, shown, too_many_options
from app.formats.items_qti_feedback import Feedback
from app.formats.items_qti_identifiers import part_ids
from app.formats.items_qti_rules import Declared
from app.formats.items_qti_texts import joined
from app.formats.items_qti_xml import Element

SORTING_CLASS = "sorting"
"""The class of a match interaction that stands for an item for sorting, however its cards fall."""

Words = Callable[[Element], Text]


@dataclass(slots=True)
class Paired:
    """What an item for matching or sorting is made of."""

    kind: ItemKind = ItemKind.MATCHING
    options: tuple[Option, ...] = ()
    pairs: tuple[Pair, ...] = ()
    groups: tuple[Group, ...] = ()


@dataclass(frozen=True, slots=True)
class _Side:
    """One of what is put together: its identifier, its text, what is told about it."""

    identifier: str
    text: Text
    feedback: Text


def read_matches(
    interaction: Element, response: Declared, feedback: Feedback, words: Words, notes: list[Note]
) -> Paired:
    """Return the parts of a match interaction."""
    sets = list(interaction.elements("simplematchset"))
    if len(sets) != 2:
        raise BadItem(Note("a match interaction needs two sets", "export it anew"))
    _check_size(interaction)
    name = interaction.get("responseidentifier")
    sides = [
        [
            _Side(one.get("identifier"), words(one), feedback.of(name, one.get("identifier")))
            for one in each.elements("simpleassociablechoice")
        ]
        for each in sets
    ]
    found = _ties(response, sides[0], sides[1], notes)
    classes = interaction.get("class").split()
    return _paired(sides[0], sides[1], found, notes, sorting=SORTING_CLASS in classes)


def read_gaps(interaction: Element, response: Declared, feedback: Feedback, words: Words, notes: list[Note]) -> Paired:
    """Return the parts of a gap match interaction: texts for gaps, or cards for groups if a gap takes several."""
    _check_size(interaction)
    name = interaction.get("responseidentifier")
    texts = [
        _Side(one.get("identifier"), words(one), feedback.of(name, one.get("identifier")))
        for one in interaction.elements()
        if one.name in ("gaptext", "gapimg")
    ]
    gaps = [
        _Side(one.get("identifier"), Text(f"[{number}]", f"[{number}]"), feedback.of(name, one.get("identifier")))
        for number, one in enumerate(interaction.find("gap"), start=1)
    ]
    pairs = [tuple(value.split()) for value in response.correct]
    taken = [pair[1] for pair in pairs if len(pair) == 2]
    if len(set(taken)) < len(taken):
        return _paired(texts, gaps, _ties(response, texts, gaps, notes), notes, sorting=True)
    turned = Declared(
        response.cardinality,
        response.base_type,
        tuple(f"{pair[1]} {pair[0]}" for pair in pairs if len(pair) == 2),
        (),
    )
    return _paired(gaps, texts, _ties(turned, gaps, texts, notes), notes, sorting=False)


def _check_size(interaction: Element) -> None:
    names = ("simpleassociablechoice", "gaptext", "gapimg", "gap")
    if sum(one.name in names for one in interaction.walk()) > 2 * MOST_OPTIONS:
        raise BadItem(too_many_options())


def _ties(response: Declared, sources: Sequence[_Side], targets: Sequence[_Side], notes: list[Note]) -> dict[str, str]:
    """Return the target of each source by what is declared to be right."""
    values = list(response.correct) or [value for value, points in response.mapped if points > 0]
    left, right = {one.identifier for one in sources}, {one.identifier for one in targets}
    found: dict[str, str] = {}
    for value in values:
        source, _, target = value.strip().partition(" ")
        target = target.strip()
        if source not in left and source in right:  # some programs turn the pair round
            source, target = target, source
        if source not in left or target not in right:
            notes.append(Note(f"the right pair “{shown(value)}” names what is not there", "correct the pair"))
        elif found.setdefault(source, target) != target:
            what = "one thing belongs to several at once, as in a table to be ticked"
            raise BadItem(Note(what, "make an item of each line"))
    if not found:
        notes.append(Note("it does not declare what belongs together", "put the pairs together"))
    return found


def _paired(
    sources: Sequence[_Side], targets: Sequence[_Side], ties: dict[str, str], notes: list[Note], *, sorting: bool
) -> Paired:
    if sorting or len(set(ties.values())) < len(ties):
        return _sorted(sources, targets, ties)
    ids = dict(zip([one.identifier for one in targets], part_ids([one.identifier for one in targets]), strict=True))
    by_target = {one.identifier: one for one in targets}
    pairs: list[Pair] = []
    for one in sources:
        target = by_target.get(ties.get(one.identifier, ""))
        if target is None:
            notes.append(Note(f"“{shown(one.text.en or one.text.ja)}” belongs to nothing and was left out", "pair it"))
            continue
        told = joined(text for text in (one.feedback, target.feedback) if text != Text("", ""))
        pairs.append(Pair(ids[target.identifier], one.text, target.text, told))
    taken = set(ties.values())
    extra = [one for one in targets if one.identifier not in taken]
    options = tuple(Option(ids[one.identifier], one.text, one.feedback, False) for one in extra)
    return Paired(ItemKind.MATCHING, options, tuple(pairs), ())


def _sorted(sources: Sequence[_Side], targets: Sequence[_Side], ties: dict[str, str]) -> Paired:
    names = [one.identifier for one in targets]
    groups = dict(zip(names, part_ids(names), strict=True))
    cards = zip(part_ids([one.identifier for one in sources]), sources, strict=True)
    return Paired(
        ItemKind.SORTING,
        tuple(
            Option(part_id, one.text, one.feedback, True, groups.get(ties.get(one.identifier, "")))
            for part_id, one in cards
        ),
        (),
        tuple(Group(groups[one.identifier], one.text) for one in targets),
    )
