"""Writes items in GIFT, as Moodle's own export does, so that Moodle and `items_gift_reading` read them.

A text is written bare where that says everything. Where it is in both languages, or holds what Moodle would take for
HTML, the texts of its question are HTML (`[html]`). What is lost is found by reading the file again.
"""

import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from app.domain.filed_items import FiledItem, Loss, WrittenItems
from app.domain.items import Item, ItemKind, Statement, Typed
from app.domain.texts import Language, Text
from app.formats.html_reduction import to_bilingual_html
from app.formats.item_intake import tags_of
from app.formats.item_losses import losses_of
from app.formats.item_stems import QUESTION_LAST, joined_stem
from app.formats.items_gift_reading import read_text
from app.formats.items_gift_scanning import BLANKS
from app.formats.items_gift_typed import ANYTHING

_SPECIAL = re.compile(r"[\\:#={}~\n]")
_HTML = "[html]"
_WRONG = "~%-100%"
"""Before a wrong one of several: whoever ticks everything gets nothing, as here."""

_NEARLY = ("%50%", "%60%")
"""In turns, so that two neighbours with the same feedback stay two."""

_NO_PLACE = {
    ItemKind.ORDERING: "the whole item: GIFT has no ordering",
    ItemKind.SCENARIO: "the whole item: GIFT has no scenarios",
}
_TOO_LITTLE = "the whole item: GIFT needs two options or pairs, or a right answer"


def write(items: Iterable[FiledItem], language: Language = "en") -> WrittenItems:
    """Write items in UTF-8; a text that is in `language` alone says no language."""
    given = list(items)
    left_out = {place: Loss(place, why, True) for place, one in enumerate(given) if (why := _unfit(one.item))}
    content, lines = _file(given, left_out, language)
    found = _read_again(content, language)
    unread = [place for place, line in lines.items() if line not in found]
    if unread:
        left_out |= {place: next(losses_of(place, given[place], None)) for place in unread}
        content, lines = _file(given, left_out, language)
        found = _read_again(content, language)
    losses = list(left_out.values())
    for place, line in lines.items():
        losses += (_plainer(loss, given[place], found[line]) for loss in losses_of(place, given[place], found[line]))
    return WrittenItems(content.encode(), tuple(sorted(losses, key=lambda loss: loss.item)))


def _file(given: list[FiledItem], left_out: dict[int, Loss], language: Language) -> tuple[str, dict[int, int]]:
    """Return a file, and the line (from 1) of the question of each item that is in it."""
    lines: list[str] = []
    places: dict[int, int] = {}
    category: tuple[str, ...] = ()
    for place, filed in enumerate(given):
        if place in left_out:
            continue
        if filed.category != category:
            category = filed.category
            names = (name.replace("\n", " ").replace("/", "//") for name in category)
            lines += [f"$CATEGORY: {'/'.join(('$course$', 'top', *names))}", ""]
        lines.append(_comment(filed))
        places[place] = len(lines) + 1
        lines += [*_question(filed, language), ""]
    return "\n".join(lines) + "\n", places


def _read_again(content: str, language: Language) -> dict[int, FiledItem]:
    back = read_text(content, language)
    return dict(zip(back.lines, back.items, strict=True))


def _unfit(item: Item) -> str:
    """Return why an item has no place in GIFT, empty if it has one."""
    if item.kind in _NO_PLACE:
        return _NO_PLACE[item.kind]
    fits = {
        ItemKind.SINGLE_CHOICE: len(item.options) > 1,
        ItemKind.MULTIPLE_ANSWERS: len(item.options) > 1,
        ItemKind.TRUE_FALSE_REASON: item.statement is not None,
        ItemKind.MATCHING: len(item.pairs) > 1,
        ItemKind.SORTING: len(item.options) > 1,
        ItemKind.SHORT_ANSWER: item.typed is not None and any(one.strip(BLANKS) for one in item.typed.accepted),
        ItemKind.NUMERICAL: item.typed is not None and item.typed.value is not None and math.isfinite(item.typed.value),
    }
    return "" if fits[item.kind] else _TOO_LITTLE


def _plainer(loss: Loss, given: FiledItem, back: FiledItem) -> Loss:
    """Say what of the answers is lost where it is one thing only."""
    one, other = given.item, back.item
    if one.kind is ItemKind.TRUE_FALSE_REASON and one.options != other.options and "options" in loss.what:
        return replace(loss, what="its reasons")
    if one.typed is not None and other.typed is not None and "accepted" in loss.what:
        only_unit = replace(one.typed, unit=None) == other.typed
        return replace(loss, what="its unit") if only_unit else loss
    if "options" in loss.what and [_bare(x.text) for x in one.options] == [_bare(x.text) for x in other.options]:
        same = [x.feedback for x in one.options] == [x.feedback for x in other.options]
        return replace(loss, what="the ids of its options" if same else "the feedback of its options")
    if "pairs" in loss.what and [_bare(x.left) for x in one.pairs] == [_bare(x.left) for x in other.pairs]:
        same = [x.feedback for x in one.pairs] == [x.feedback for x in other.pairs]
        return replace(loss, what="the ids of its pairs" if same else "the feedback of its pairs")
    return loss


def _bare(text: Text) -> tuple[str, str]:
    return text.en.strip(), text.ja.strip()


def _comment(filed: FiledItem) -> str:
    tags = [*tags_of(filed), *([QUESTION_LAST] if filed.item.question is not None else [])]
    return " ".join(["//", _bracketed("id", filed.item.id), *(_bracketed("tag", tag) for tag in tags)])


def _bracketed(name: str, value: str) -> str:
    in_line = value.replace("\n", " ").replace("]", "\\]")
    return f"[{name}:{in_line}]"


def _escaped(text: str) -> str:
    return _SPECIAL.sub(lambda found: "\\n" if found[0] == "\n" else "\\" + found[0], text)


@dataclass(frozen=True, slots=True)
class _Words:
    """Writes the texts of one question, all bare or all as HTML."""

    language: Language
    is_html: bool

    def own(self, text: Text) -> str:
        """Return a text at a place where it cannot say its format."""
        if self.is_html:
            return _escaped(to_bilingual_html(text, self.language))
        return _escaped(text.written_in(self.language))

    def text(self, text: Text) -> str:
        """Return a text; one that begins like a format or a part of the mark says its own format first."""
        words = self.own(text)
        return _HTML + words if words.startswith(("[", "%")) else words

    def told(self, feedback: Text) -> str:
        """Return the feedback of an answer with its mark."""
        words = self.text(feedback)
        return f"#{words}" if words else ""


def _needs_html(filed: FiledItem, stem: Text, language: Language) -> bool:
    """Whether bare text would say something else: in two languages, like HTML, or like marks of GIFT."""
    first = stem.written_in(language)
    if not filed.title and first.startswith(("//", "$")):
        return True
    for text in (stem, *_answer_texts(filed.item)):
        own = text.written_in(language)
        if text.en + text.ja != own or own.startswith(("[", "%")):
            return True
        if "<" in own or "&" in own or "->" in own or own != own.strip(BLANKS):
            return True
    return False


def _answer_texts(item: Item) -> Iterator[Text]:
    yield item.explanation
    for option in item.options:
        yield from (option.text, option.feedback)
    for pair in item.pairs:
        yield from (pair.left, pair.right)
    for group in item.groups:
        yield group.title
    if item.statement is not None:
        yield from (item.statement.feedback_if_true, item.statement.feedback_if_false)
    if item.typed is not None:
        yield from (item.typed.feedback_if_right, item.typed.feedback_if_wrong)
        for near in item.typed.near:
            yield near.feedback


def _question(filed: FiledItem, language: Language) -> Iterator[str]:
    """Yield the lines of a question."""
    item, stem = filed.item, joined_stem(filed.item)
    words = _Words(language, _needs_html(filed, stem, language))
    title = f"::{_escaped(filed.title)}::" if filed.title else ""
    head = f"{title}{_HTML if words.is_html else ''}{words.own(stem)} {{"
    yield head + ("#" if item.kind is ItemKind.NUMERICAL else "")
    yield from (f"\t{answer}" for answer in _answers(item, words))
    explanation = words.text(item.explanation)
    if explanation:
        yield f"\t####{explanation}"
    yield "}"


def _answers(item: Item, words: _Words) -> Iterator[str]:
    if item.statement is not None:
        yield _truth(item.statement, words)
    elif item.kind is ItemKind.SINGLE_CHOICE:
        for option in item.options:
            yield ("=" if option.right else "~") + words.text(option.text) + words.told(option.feedback)
    elif item.kind is ItemKind.MULTIPLE_ANSWERS:
        right = sum(option.right for option in item.options)
        share = f"~%{100 / right:.5f}".rstrip("0").rstrip(".") + "%" if right else ""
        for option in item.options:
            mark = share if option.right else _WRONG if right else "~"
            yield mark + words.text(option.text) + words.told(option.feedback)
    elif item.kind is ItemKind.MATCHING:
        for pair in item.pairs:
            yield f"={words.text(pair.left)} -> {words.own(pair.right)}"
        for option in item.options:
            yield f"= -> {words.own(option.text)}"
    elif item.kind is ItemKind.SORTING:
        yield from _cards(item, words)
    elif item.typed is not None:
        yield from _typed(item.typed, words)


def _truth(statement: Statement, words: _Words) -> str:
    if_true, if_false = words.text(statement.feedback_if_true), words.text(statement.feedback_if_false)
    right, wrong = (if_true, if_false) if statement.is_true else (if_false, if_true)
    told = f"#{wrong}#{right}" if right else f"#{wrong}" if wrong else ""
    return ("TRUE" if statement.is_true else "FALSE") + told


def _cards(item: Item, words: _Words) -> Iterator[str]:
    titles = {group.id: words.own(group.title) for group in item.groups}
    for card in item.options:
        yield f"={words.text(card.text)} -> {titles.get(card.group or '', '')}"
    used = {card.group for card in item.options}
    for group in item.groups:
        if group.id not in used:
            yield f"= -> {titles[group.id]}"


def _typed(typed: Typed, words: _Words) -> Iterator[str]:
    right, wrong = words.told(typed.feedback_if_right), words.told(typed.feedback_if_wrong)
    if typed.value is not None:
        yield f"=%100%{_number(typed.value)}:{_number(typed.tolerance)}{right}"
        if wrong:
            yield f"~{wrong}"
        return
    for one in typed.accepted:
        yield f"=%100%{_accepted(one)}{right}"
    for place, near in enumerate(typed.near):
        for one in near.accepted:
            yield f"={_NEARLY[place % 2]}{_accepted(one)}{words.told(near.feedback)}"
    if wrong:
        yield f"=%0%{ANYTHING}{wrong}"


def _accepted(words: str) -> str:
    """Return an answer that is typed: an asterisk in it is no wildcard, and a bracket begins no format."""
    return ("[plain]" if words.startswith("[") else "") + _escaped(words.replace("*", "\\*"))


def _number(value: float) -> str:
    return repr(value).removesuffix(".0")
