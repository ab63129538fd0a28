"""Says a response in the words of its item, so that it can be read where the item is not shown."""

from app.domain.items import FALSE, TRUE, Item, ItemKind
from app.domain.texts import LANGUAGES, Text

TRUTHS = {TRUE: Text("True", "正しい"), FALSE: Text("False", "正しくない")}


def answer_in_words(item: Item, chosen: tuple[str, ...]) -> tuple[Text, ...]:
    """Return the parts of a response in words, one line each; what the item does not have stays as it is."""
    if item.kind in (ItemKind.SHORT_ANSWER, ItemKind.NUMERICAL):
        return tuple(_typed(item, one) for one in chosen)
    if item.kind is ItemKind.MATCHING:
        left = {pair.id: pair.left for pair in item.pairs}
        right = {pair.id: pair.right for pair in item.pairs} | _options(item)
        return tuple(_placed(step, left, right) for step in chosen)
    if item.kind is ItemKind.SORTING:
        groups = {group.id: group.title for group in item.groups}
        return tuple(_placed(step, _options(item), groups) for step in chosen)
    if item.kind is ItemKind.SCENARIO:
        choices = {f"{scene.id}={choice.id}": choice.text for scene in item.scenes for choice in scene.choices}
        return tuple(choices.get(step, Text(step, step)) for step in chosen)
    if item.kind is ItemKind.ORDERING:
        steps = _options(item)
        return tuple(_numbered(number, steps.get(one, Text(one, one))) for number, one in enumerate(chosen, start=1))
    known = _options(item) | (TRUTHS if item.statement is not None else {})
    return tuple(known.get(one, Text(one, one)) for one in chosen)


def _options(item: Item) -> dict[str, Text]:
    return {option.id: option.text for option in item.options}


def _typed(item: Item, given: str) -> Text:
    unit = item.typed.unit if item.typed is not None else None
    if unit is None:
        return Text(given, given)
    return Text(*(f"{given} {unit.in_language(language)}" for language in LANGUAGES))


def _placed(step: str, things: dict[str, Text], places: dict[str, Text]) -> Text:
    thing, _, place = step.partition("=")
    one, other = things.get(thing, Text(thing, thing)), places.get(place, Text(place, place))
    return Text(*(f"{one.in_language(language)} → {other.in_language(language)}" for language in LANGUAGES))


def _numbered(number: int, words: Text) -> Text:
    return Text(*(f"{number}. {words.in_language(language)}" for language in LANGUAGES))
