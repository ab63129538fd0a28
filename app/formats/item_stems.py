"""Joins the situation and the question of an item into one text, for formats that have one place for both."""

from app.domain.items import Item
from app.domain.texts import Text

QUESTION_LAST = "question:last"
"""The tag of a question whose last paragraph is what is asked; what stands before it is the situation."""

_GAP = "\n\n"


def joined_stem(item: Item) -> Text:
    """Return the situation and the question of an item as one text, the question as its last paragraph."""
    if item.question is None:
        return item.stem
    halves = ((item.stem.en, item.question.en), (item.stem.ja, item.question.ja))
    return Text(*(stem + _GAP + asked if stem or asked else "" for stem, asked in halves))


def parted_stem(text: Text) -> tuple[Text, Text]:
    """Return what stands before the last paragraph of a text, and that."""
    en, ja = text.en.rpartition(_GAP), text.ja.rpartition(_GAP)
    return Text(en[0], ja[0]), Text(en[2], ja[2])
