"""Carries what other programs' formats have no place for as tags of a question, and reads it back.

`commitment:<id>` for each commitment, `situation`, `difficulty:1`, `page:<id>`, `topic:<id>`, and `question:last` where
the last paragraph of the text is the question that its situation leads to. Every other tag stays a tag.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.filed_items import COMMITMENT_TAG, FiledItem
from app.domain.items import Item
from app.domain.texts import Text
from app.formats.item_ids import is_item_id

USUAL_DIFFICULTY = 2
_SITUATION, _DIFFICULTY, _PAGE, _TOPIC = "situation", "difficulty:", "page:", "topic:"
_QUESTION_LAST = "question:last"
_GAP = "\n\n"


@dataclass(frozen=True, slots=True)
class ReadTags:
    """What the tags of a question say about its item; `others` say nothing to us."""

    commitments: tuple[str, ...]
    situation: bool
    difficulty: int
    page: str | None
    topic: str | None
    question_last: bool
    others: tuple[str, ...]


def read_tags(tags: Iterable[str], known: frozenset[str] = frozenset()) -> ReadTags:
    """Sort tags; a tag that is one of the `known` ids of commitments stands for it. What comes twice counts once."""
    commitments: dict[str, None] = {}
    others: dict[str, None] = {}
    said: dict[str, str] = {}
    for tag in tags:
        name, colon, value = tag.partition(":")
        if tag in known:
            commitments[tag] = None
        elif name + colon == COMMITMENT_TAG and is_item_id(value):
            commitments[value] = None
        elif tag in (_SITUATION, _QUESTION_LAST):
            said[tag] = tag
        elif (name + colon == _DIFFICULTY and value in ("1", "2", "3")) or (
            name + colon in (_PAGE, _TOPIC) and is_item_id(value)
        ):
            said.setdefault(name + colon, value)
        else:
            others[tag] = None
    return ReadTags(
        tuple(commitments),
        _SITUATION in said,
        int(said.get(_DIFFICULTY, USUAL_DIFFICULTY)),
        said.get(_PAGE),
        said.get(_TOPIC),
        _QUESTION_LAST in said,
        tuple(others),
    )


def write_tags(filed: FiledItem) -> tuple[str, ...]:
    """Return the tags of an item with what has no other place."""
    item = filed.item
    tags = [COMMITMENT_TAG + one for one in item.commitments]
    if item.situation:
        tags.append(_SITUATION)
    if item.difficulty != USUAL_DIFFICULTY:
        tags.append(f"{_DIFFICULTY}{item.difficulty}")
    if item.page is not None:
        tags.append(_PAGE + item.page)
    if item.topic is not None:
        tags.append(_TOPIC + item.topic)
    if item.question is not None:
        tags.append(_QUESTION_LAST)
    return (*tags, *filed.tags)


def keeps_tags(filed: FiledItem, tags: Iterable[str]) -> bool:
    """Whether these tags, read again, say what the item says."""
    item, read = filed.item, read_tags(tags)
    said = (read.commitments, read.situation, read.difficulty, read.page, read.topic, read.others)
    return said == (item.commitments, item.situation, item.difficulty, item.page, item.topic, filed.tags)


def joined_stem(item: Item) -> Text:
    """Return the situation and the question of an item as one text, the question its last paragraph."""
    if item.question is None:
        return item.stem
    return Text(_joined(item.stem.en, item.question.en), _joined(item.stem.ja, item.question.ja))


def parted_stem(text: Text, *, question_last: bool) -> tuple[Text, Text | None]:
    """Return the situation and the question that `joined_stem` has joined."""
    if not question_last:
        return text, None
    en, ja = text.en.rpartition(_GAP), text.ja.rpartition(_GAP)
    return Text(en[0], ja[0]), Text(en[2], ja[2])


def _joined(stem: str, question: str) -> str:
    return stem + _GAP + question if stem or question else ""
