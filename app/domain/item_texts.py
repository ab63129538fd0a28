"""The texts of an item, and what a text may be and how it is searched."""

import re
import unicodedata
from collections.abc import Iterable

from app.domain.items import Item
from app.domain.people import BIDI_CONTROLS
from app.domain.texts import Text

_UNSAFE = re.compile(f"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff{''.join(BIDI_CONTROLS)}]")


def fold(text: str) -> str:
    """Return text as the library searches it: case and width aside."""
    return unicodedata.normalize("NFKC", text).casefold()


def texts_of(item: Item) -> Iterable[Text]:
    """Yield every text of an item that a learner can read."""
    yield item.stem
    if item.question is not None:
        yield item.question
    yield item.explanation
    for option in item.options:
        yield from (option.text, option.feedback)
    if item.statement is not None:
        yield from (item.statement.feedback_if_true, item.statement.feedback_if_false)
    for pair in item.pairs:
        yield from (pair.left, pair.right, pair.feedback)
    for group in item.groups:
        yield group.title
    if item.typed is not None:
        if item.typed.unit is not None:
            yield item.typed.unit
        yield from (near.feedback for near in item.typed.near)
        yield from (item.typed.feedback_if_right, item.typed.feedback_if_wrong)
    for scene in item.scenes:
        yield scene.text
        for choice in scene.choices:
            yield from (choice.text, choice.feedback)


def is_safe(text: str) -> bool:
    """Whether a text has no control characters (but line breaks and tabs), lone surrogates or direction overrides."""
    return _UNSAFE.search(text) is None
