"""Writes items of each kind for QTI 3.0: which interaction, what is right, and what is told."""

from xml.sax.saxutils import escape, quoteattr

from app.domain.filed_items import FiledItem
from app.domain.items import FALSE, TRUE, ItemKind
from app.domain.texts import Language, Text
from app.formats.items_qti_elements import ItemXml
from app.formats.items_qti_identifiers import GROUP, SOURCE, identifier_of
from app.formats.items_qti_pairing import SORTING_CLASS

_TRUTHS = ((TRUE, Text("True", "正しい")), (FALSE, Text("False", "正しくない")))
_MATCHES = '<qti-match><qti-variable identifier="{0}"/><qti-correct identifier="{0}"/></qti-match>'
_MAPPED = (
    '<qti-equal tolerance-mode="exact"><qti-map-response identifier="RESPONSE"/>'
    '<qti-base-value base-type="float">1</qti-base-value></qti-equal>'
)


def item_xml(filed: FiledItem, language: Language) -> str:
    """Return an item as XML; what says no language in it is in `language`. ValueError for a scenario."""
    write = _WRITERS.get(filed.item.kind)
    if write is None:
        raise ValueError(f"QTI has no {filed.item.kind}")
    xml = ItemXml(filed, language)
    write(xml)
    return xml.whole()


def _choice(xml: ItemXml) -> None:
    """Write a single choice or one with several answers."""
    several = xml.item.kind is ItemKind.MULTIPLE_ANSWERS
    xml.choices("RESPONSE", several=several)
    xml.template = "match_correct"
    xml.score_whole([_MATCHES.format("RESPONSE")])


def _statement(xml: ItemXml) -> None:
    """Write a statement that is true or false, and its reasons if it has some."""
    statement = xml.item.statement
    if statement is None:
        raise ValueError("a true/false item without a statement")
    right = TRUE if statement.is_true else FALSE
    xml.response("RESPONSE", "single", "identifier", [right])
    choices = (f'<qti-simple-choice identifier="{name}">{xml.both(text)}</qti-simple-choice>' for name, text in _TRUTHS)
    xml.interaction("choice", "RESPONSE", choices, 'max-choices="1" shuffle="false"')
    xml.told_by_response("RESPONSE", "single")
    xml.tell("FEEDBACK", TRUE, statement.feedback_if_true)
    xml.tell("FEEDBACK", FALSE, statement.feedback_if_false)
    matches = [_MATCHES.format("RESPONSE")]
    if xml.item.options:
        xml.choices("REASON", several=False)
        matches.append(_MATCHES.format("REASON"))
    else:
        xml.template = "match_correct"
    xml.score_whole(matches)


def _ordering(xml: ItemXml) -> None:
    """Write steps to be put in order."""
    steps = [(identifier_of(step.id), step) for step in xml.item.options]
    xml.response("RESPONSE", "ordered", "identifier", [name for name, _ in steps])
    choices = (
        f'<qti-simple-choice identifier="{name}">{xml.words(step.text)}</qti-simple-choice>' for name, step in steps
    )
    xml.interaction("order", "RESPONSE", choices, 'shuffle="true"')
    xml.tell_all((name, step.feedback) for name, step in steps)
    xml.template = "match_correct"
    xml.score_whole([_MATCHES.format("RESPONSE")])


def _matching(xml: ItemXml) -> None:
    """Write pairs, and what fits nothing."""
    item = xml.item
    lefts = [(SOURCE + pair.id, pair.left) for pair in item.pairs]
    rights = [(identifier_of(pair.id), pair.right) for pair in item.pairs]
    rights += [(identifier_of(option.id), option.text) for option in item.options]
    ties = [f"{SOURCE}{pair.id} {identifier_of(pair.id)}" for pair in item.pairs]
    xml.match(lefts, rights, ties, "1", "")
    told = [(identifier_of(pair.id), pair.feedback) for pair in item.pairs]
    xml.tell_all([*told, *((identifier_of(option.id), option.feedback) for option in item.options)])


def _sorting(xml: ItemXml) -> None:
    """Write cards and the groups that they go into.

    A gap of a gap match takes one text only, so that a group is a target of a match that takes any number.
    """
    item = xml.item
    cards = [(identifier_of(card.id), card.text) for card in item.options]
    groups = [(identifier_of(group.id, GROUP), group.title) for group in item.groups]
    there = {group.id for group in item.groups}
    placed = [(card.id, card.group) for card in item.options if card.group in there]
    ties = [f"{identifier_of(card)} {identifier_of(group or '', GROUP)}" for card, group in placed]
    xml.match(cards, groups, ties, "0", f' class="{SORTING_CLASS}"')
    xml.tell_all((identifier_of(card.id), card.feedback) for card in item.options)


def _short_answer(xml: ItemXml) -> None:
    """Write a short text to be typed."""
    typed = xml.typed()
    entries = [(answer, "1") for answer in typed.accepted]
    entries += [(answer, "0") for near in typed.near for answer in near.accepted]
    mapped = "".join(
        f'<qti-map-entry map-key={quoteattr(key)} mapped-value="{points}" case-sensitive="false"/>'
        for key, points in entries
    )
    mapping = f'<qti-mapping default-value="0">{mapped}</qti-mapping>' if mapped else ""
    xml.response("RESPONSE", "single", "string", typed.accepted[:1], mapping)
    xml.entry("")
    xml.template = "map_response"
    xml.rules.append(
        '<qti-set-outcome-value identifier="SCORE"><qti-map-response identifier="RESPONSE"/></qti-set-outcome-value>'
    )
    near_branches = []
    for number, near in enumerate(typed.near, start=1):
        tests = "".join(
            '<qti-string-match case-sensitive="false"><qti-variable identifier="RESPONSE"/>'
            f'<qti-base-value base-type="string">{escape(answer)}</qti-base-value></qti-string-match>'
            for answer in near.accepted
        )
        near_branches.append((f"<qti-or>{tests}</qti-or>", f"near-{number}"))
        xml.tell("FEEDBACK", f"near-{number}", near.feedback)
    xml.tell_outcome(_MAPPED, near_branches)


def _numerical(xml: ItemXml) -> None:
    """Write a number to be typed."""
    typed = xml.typed()
    value = [] if typed.value is None else [repr(typed.value)]
    xml.response("RESPONSE", "single", "float", value)
    unit = f' <span data-part="unit">{xml.words(typed.unit)}</span>' if typed.unit is not None else ""
    xml.entry(unit)
    test = _MATCHES.format("RESPONSE")
    if typed.tolerance:
        width = repr(typed.tolerance)
        test = (
            f'<qti-equal tolerance-mode="absolute" tolerance="{width} {width}" include-lower-bound="true" '
            'include-upper-bound="true"><qti-variable identifier="RESPONSE"/><qti-correct identifier="RESPONSE"/>'
            "</qti-equal>"
        )
    else:
        xml.template = "match_correct"
    xml.score_whole([test])
    xml.tell_outcome(test, [])


_WRITERS = {
    ItemKind.SINGLE_CHOICE: _choice,
    ItemKind.MULTIPLE_ANSWERS: _choice,
    ItemKind.TRUE_FALSE_REASON: _statement,
    ItemKind.ORDERING: _ordering,
    ItemKind.MATCHING: _matching,
    ItemKind.SORTING: _sorting,
    ItemKind.SHORT_ANSWER: _short_answer,
    ItemKind.NUMERICAL: _numerical,
}
