"""Writes an item as a question of Moodle XML: the elements and their order are those of Moodle's own export.

See `question/format/xml/format.php`, `writequestion`, and `question/type/ordering/questiontype.php`, `export_to_xml`.
"""

from collections.abc import Iterator
from xml.sax.saxutils import escape

from app.domain.filed_items import FiledItem
from app.domain.items import Item, ItemKind, Typed
from app.domain.texts import LANGUAGES, Language, Text
from app.formats.html_reduction import to_bilingual_html, to_plain_bilingual
from app.formats.item_intake import tags_of
from app.formats.items_moodle_grades import even_share, percent_of
from app.formats.items_moodle_texts import EMPTY, asked_html
from app.formats.items_moodle_typed import ANYTHING

_NEARLY = (0.5, 0.6)
"""In turns, so that two neighbours with the same feedback stay two."""

_KINDS = {
    ItemKind.SINGLE_CHOICE: "multichoice",
    ItemKind.MULTIPLE_ANSWERS: "multichoice",
    ItemKind.TRUE_FALSE_REASON: "truefalse",
    ItemKind.MATCHING: "matching",
    ItemKind.ORDERING: "ordering",
    ItemKind.SORTING: "matching",
    ItemKind.SHORT_ANSWER: "shortanswer",
    ItemKind.NUMERICAL: "numerical",
}


def category_xml(names: tuple[str, ...]) -> str:
    """Return the “question” that Moodle takes for a change of category (`qformat_default::assemble_category_path`)."""
    escaped = (name.replace("/", "//") for name in names)
    apart = (f"{' ' * one.startswith('/')}{one}{' ' * one.endswith('/')}" for one in escaped)
    path = escape("/".join(("$course$", "top", *apart)))
    return f'<question type="category">\n<category><text>{path}</text></category>\n</question>\n'


def question_xml(filed: FiledItem, language: Language) -> str:
    """Return an item of a kind that Moodle has as a question."""
    item = filed.item
    tags = tags_of(filed)
    asked = asked_html(to_bilingual_html(item.question, language)) if item.question is not None else ""
    lines = [
        f'<question type="{_KINDS[item.kind]}">',
        f"<name>{_text(filed.title or item.id)}</name>",
        f'<questiontext format="html">{_text(to_bilingual_html(item.stem, language) + asked)}</questiontext>',
        _html("generalfeedback", item.explanation, language),
        "<defaultgrade>1</defaultgrade>",
        f"<idnumber>{escape(item.id)}</idnumber>",
        *_answers(item, language),
    ]
    if tags:
        lines.append(f"<tags>{''.join(f'<tag>{_text(tag)}</tag>' for tag in tags)}</tags>")
    return "\n".join((*lines, "</question>\n"))


def _answers(item: Item, language: Language) -> Iterator[str]:
    if item.kind in (ItemKind.SINGLE_CHOICE, ItemKind.MULTIPLE_ANSWERS):
        yield from _choice(item, language)
    elif item.kind in (ItemKind.MATCHING, ItemKind.SORTING):
        yield from _matching(item, language)
    elif item.kind is ItemKind.ORDERING:
        yield (
            f"<layouttype>VERTICAL</layouttype><selecttype>ALL</selecttype><selectcount>{len(item.options)}</selectcount>"
            "<gradingtype>ABSOLUTE_POSITION</gradingtype><showgrading>SHOW</showgrading>"
        )
        for place, step in enumerate(item.options, start=1):
            words = to_bilingual_html(step.text, language)
            yield _answer(f"{place}.0000000", words, EMPTY, language, form="html")
    elif item.statement is not None:
        for truth, told in ((True, item.statement.feedback_if_true), (False, item.statement.feedback_if_false)):
            yield _answer("100" if truth is item.statement.is_true else "0", str(truth).lower(), told, language)
    elif item.typed is not None:
        yield from _typed(item.typed, language)


def _choice(item: Item, language: Language) -> Iterator[str]:
    single = item.kind is ItemKind.SINGLE_CHOICE
    rights = sum(option.right for option in item.options)
    # Whoever ticks everything gets nothing, as here.
    right, wrong = (1.0, 0.0) if single else (_share(rights), -1.0)
    yield f"<single>{str(single).lower()}</single><shuffleanswers>true</shuffleanswers>"
    yield "<answernumbering>abc</answernumbering>"
    for option in item.options:
        percent = percent_of(right if option.right else wrong)
        yield _answer(percent, to_bilingual_html(option.text, language), option.feedback, language, form="html")


def _share(rights: int) -> float:
    return even_share(rights) or 0.05 if rights else 1.0


def _matching(item: Item, language: Language) -> Iterator[str]:
    yield "<shuffleanswers>true</shuffleanswers>"
    if item.kind is ItemKind.MATCHING:
        asked = [(pair.left, pair.right) for pair in item.pairs] + [(EMPTY, option.text) for option in item.options]
    else:
        titles = {group.id: group.title for group in item.groups}
        asked = [(card.text, titles.get(card.group or "", EMPTY)) for card in item.options]
        unused = titles.keys() - {card.group for card in item.options}
        asked += [(EMPTY, group.title) for group in item.groups if group.id in unused]
    for left, right in asked:
        answer = f"<answer>{_text(to_plain_bilingual(right, language))}</answer>"
        yield _html("subquestion", left, language, answer)


def _typed(typed: Typed, language: Language) -> Iterator[str]:
    if typed.value is not None:
        tolerance = f"<tolerance>{_number(typed.tolerance)}</tolerance>"
        yield _answer("100", _number(typed.value), typed.feedback_if_right, language, tolerance)
    else:
        yield "<usecase>0</usecase>"
        given = [(1.0, word, typed.feedback_if_right) for word in typed.accepted]
        for place, near in enumerate(typed.near):
            given += ((_NEARLY[place % 2], word, near.feedback) for word in near.accepted)
        for part, word, told in given:
            yield _answer(percent_of(part), word.replace("*", "\\*"), told, language)
    if typed.feedback_if_wrong != EMPTY:
        yield _answer("0", ANYTHING, typed.feedback_if_wrong, language)
    if typed.value is not None:
        yield from _units(typed.unit, language)


def _units(unit: Text | None, language: Language) -> Iterator[str]:
    """Yield the unit, which is optional in an answer; of two languages, with an attribute that Moodle passes over."""
    if unit is None:
        yield "<showunits>3</showunits>"
        return
    if not unit.written_in("ja" if language == "en" else "en"):
        units = [_unit("", unit.written_in(language))]
    else:
        units = [_unit(f' lang="{one}"', unit.written_in(one)) for one in LANGUAGES if unit.written_in(one)]
    yield f"<units>{''.join(units)}</units>"
    yield "<unitgradingtype>0</unitgradingtype><unitpenalty>0.1</unitpenalty><showunits>0</showunits>"


def _unit(said: str, name: str) -> str:
    return f"<unit{said}><multiplier>1</multiplier><unit_name>{escape(name)}</unit_name></unit>"


def _answer(
    fraction: str, words: str, told: Text, language: Language, more: str = "", form: str = "moodle_auto_format"
) -> str:
    feedback = _html("feedback", told, language)
    return f'<answer fraction="{fraction}" format="{form}">{_text(words)}{feedback}{more}</answer>'


def _html(name: str, text: Text, language: Language, more: str = "") -> str:
    return f'<{name} format="html">{_text(to_bilingual_html(text, language))}{more}</{name}>'


def _text(words: str) -> str:
    return f"<text>{escape(words)}</text>"


def _number(value: float) -> str:
    return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
