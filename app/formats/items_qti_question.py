"""Makes an item of a QTI item that has one interaction (or a statement and its reasons), and says what is doubtful.

Interactions: choice, match, order, gap match, text entry. Clausewise shuffles by itself and marks by what the item
declares to be right; rules that do more are named.
"""

import math
from collections.abc import Sequence
from itertools import islice

from app.domain.filed_items import FiledItem
from app.domain.items import Item, ItemKind, Near, Option, Statement, Typed
from app.domain.texts import Language, Text
from app.formats.item_intake import MOST_OPTIONS, Alignment, BadItem, Note, is_id, shown, slug, too_many_options
from app.formats.items_qti_feedback import Feedback, read_feedback
from app.formats.items_qti_identifiers import part_ids, plain_identifier
from app.formats.items_qti_interactions import around_gaps, has_text_around, interactions_of
from app.formats.items_qti_pairing import Paired, read_gaps, read_matches
from app.formats.items_qti_rules import Declared, read_declared, read_rules
from app.formats.items_qti_texts import BLANK, joined, language_of, text_in
from app.formats.items_qti_xml import Element

NOTHING = Text("", "")
_UNDECLARED = Declared("", "", (), ())
_MOST_NAMED = 10
"""Pieces of feedback without a place, and answers without a choice, that are named one by one."""

_ITS_OWN = "make it an item of its own"

_TRUE = frozenset({"true", "t", "正しい", "正", "○", "はい", "yes"})
_FALSE = frozenset({"false", "f", "正しくない", "誤り", "誤", "×", "いいえ", "no"})


def item_of_element(root: Element, language: Language, about: Alignment) -> tuple[FiledItem, list[Note]]:
    """Return the item of an `assessmentItem` and what is doubtful about it; BadItem where there is none.

    `about` are the tags that came beside it; what says no language is in `language`, or in that of the item.
    """
    return _Question(root, language_of(root, language), about).filed()


class _Question:
    """One item that is being read."""

    def __init__(self, root: Element, language: Language, about: Alignment) -> None:
        self._root, self._language, self._about = root, language, about
        self._notes = about.notes
        self._removed: list[str] = []
        self._declared, self._rules = read_declared(root), read_rules(root)
        body = root.first("itembody")
        if body is None:
            raise BadItem(Note("it has no body", "write it anew"))
        self._body = body
        self._feedback = Feedback(read_feedback(root, language, self._removed), self._rules)

    def filed(self) -> tuple[FiledItem, list[Note]]:
        """Return the item and what is doubtful about it."""
        interactions = interactions_of(self._root, self._body, self._is_statement, self._notes)
        first = interactions[0]
        name = first.name
        stem, question = self._stem(first)
        parts = Paired()
        statement: Statement | None = None
        typed: Typed | None = None
        if name == "choiceinteraction":
            kind, parts.options, statement = self._choice(interactions)
        elif name == "orderinteraction":
            kind, parts.options = ItemKind.ORDERING, self._steps(first)
        elif name == "textentryinteraction":
            kind, typed = self._typed(first)
        else:
            reader = read_matches if name == "matchinteraction" else read_gaps
            parts = reader(first, self._response(first), self._feedback, self._words, self._notes)
            kind = parts.kind
        self._note_rules()
        title = self._root.get("title")
        item = Item(
            id=self._item_id(title),
            kind=kind,
            commitments=tuple(self._about.commitments),
            situation=self._about.situation,
            difficulty=self._about.difficulty,
            page=self._about.page,
            stem=stem,
            question=question,
            explanation=self._feedback.explanation(),
            options=parts.options,
            statement=statement,
            topic=self._about.topic,
            pairs=parts.pairs,
            groups=parts.groups,
            typed=typed,
        )
        for words in islice(self._feedback.unused(), _MOST_NAMED):
            self._note(f"the feedback “{shown(words)}” has no place here", "put it into the explanation or an option")
        if self._removed:
            self._note(f"it holds {', '.join(self._removed)}, which was left out", "say it in words")
        return FiledItem(item, title, tags=tuple(self._about.tags)), self._notes

    def _note(self, what: str, mend: str) -> None:
        self._notes.append(Note(what, mend))

    def _words(self, element: Element) -> Text:
        return text_in(element, self._language, self._removed)

    def _part(self, name: str) -> Element | None:
        """Return the part of the body that this program marked with a name, None if there is none."""
        return next((one for one in self._body.walk() if one.get("datapart") == name), None)

    def _response(self, interaction: Element) -> Declared:
        return self._declared.get(interaction.get("responseidentifier"), _UNDECLARED)

    def _stem(self, interaction: Element) -> tuple[Text, Text | None]:
        """Return the stem and the question: what stands around an interaction and its prompt."""
        blanks: dict[int, str] = {}
        if interaction.name == "textentryinteraction" and has_text_around(self._body, interaction):
            blanks[id(interaction)] = BLANK
        stem = text_in(self._body, self._language, self._removed, blanks)
        prompt = interaction.first("prompt")
        question = self._words(prompt) if prompt is not None else NOTHING
        if interaction.name == "gapmatchinteraction":
            gaps = {id(gap): f"[{number}]" for number, gap in enumerate(interaction.find("gap"), start=1)}
            texts = [text_in(one, self._language, self._removed, gaps) for one in around_gaps(interaction)]
            stem = joined(one for one in (stem, *texts) if one != NOTHING)
        if prompt is None:
            asked = self._part("question")
            question = self._words(asked) if asked is not None else NOTHING
        if stem == NOTHING:
            return question, None
        return stem, question if question != NOTHING else None

    def _choice(self, interactions: Sequence[Element]) -> tuple[ItemKind, tuple[Option, ...], Statement | None]:
        first = interactions[0]
        if self._is_statement(first):
            options = self._options(interactions[1], several=False) if len(interactions) > 1 else ()
            return ItemKind.TRUE_FALSE_REASON, options, self._statement(first)
        response = self._response(first)
        several = response.cardinality == "multiple" and first.get("maxchoices") != "1"
        return (
            ItemKind.MULTIPLE_ANSWERS if several else ItemKind.SINGLE_CHOICE,
            self._options(first, several=several),
            None,
        )

    def _options(self, interaction: Element, *, several: bool) -> tuple[Option, ...]:
        choices = self._parts(interaction)
        response = self._response(interaction)
        right = frozenset(response.correct)
        positive = [value for value, points in response.mapped if points > 0]
        if not right:
            right = frozenset(positive if several else response.best())
        self._need_key(bool(right))
        self._note_strangers(sorted(right), choices)
        if not several and len(right) > 1:
            self._note(f"{len(right)} options are right", "leave one, or make it one with several answers")
        if several and len({points for _, points in response.mapped if points > 0}) > 1:
            self._note("its options have different points", "here it is right as a whole, or not")
        if interaction.get("shuffle") == "true" and any(one.get("fixed") == "true" for one in choices):
            self._note(
                "an option is to keep its place (fixed)", "here all options are shuffled; word it without a place"
            )
        ids = part_ids([one.get("identifier") for one in choices])
        return tuple(
            Option(
                part_id,
                self._words(choice),
                self._feedback.of(interaction.get("responseidentifier"), choice.get("identifier")),
                choice.get("identifier") in right,
            )
            for part_id, choice in zip(ids, choices, strict=True)
        )

    def _parts(self, interaction: Element) -> list[Element]:
        """Return what is chosen from or ordered; BadItem for too many."""
        parts = list(interaction.elements("simplechoice"))
        if len(parts) > MOST_OPTIONS:
            raise BadItem(too_many_options())
        return parts

    def _is_statement(self, interaction: Element) -> bool:
        """Whether an interaction asks for true or false and nothing else."""
        choices = list(interaction.elements("simplechoice"))
        if (
            interaction.name != "choiceinteraction"
            or len(choices) != 2
            or interaction.get("maxchoices") not in ("", "1")
        ):
            return False
        return all(self._truth(choice) is truth for choice, truth in zip(choices, (True, False), strict=True)) or all(
            self._truth(choice) is truth for choice, truth in zip(choices, (False, True), strict=True)
        )

    def _truth(self, choice: Element) -> bool | None:
        said = self._words(choice)
        words = {word.casefold().rstrip(".。") for word in (said.en, said.ja) if word}
        if words and words <= _TRUE:
            return True
        return False if words and words <= _FALSE else None

    def _statement(self, interaction: Element) -> Statement:
        response = self._response(interaction)
        right = response.correct or tuple(response.best())
        told = {True: NOTHING, False: NOTHING}
        is_true: bool | None = None
        for choice in interaction.elements("simplechoice"):
            truth = self._truth(choice) or False
            identifier = choice.get("identifier")
            told[truth] = self._feedback.of(interaction.get("responseidentifier"), identifier)
            if identifier in right:
                is_true = truth
        if is_true is None:
            raise BadItem(Note("it does not declare whether its statement is true", "declare the correct response"))
        told[is_true] = self._feedback.if_right(told[is_true])
        told[not is_true] = self._feedback.if_wrong(told[not is_true])
        return Statement(is_true, told[True], told[False])

    def _steps(self, interaction: Element) -> tuple[Option, ...]:
        parts = self._parts(interaction)
        choices = {one.get("identifier"): one for one in parts}
        if len(choices) < len(parts):
            raise BadItem(Note("two of its steps have the same identifier", "give each an identifier of its own"))
        right = list(dict.fromkeys(self._response(interaction).correct))
        order = [one for one in right if one in choices]
        self._need_key(bool(order))
        self._note_strangers(right, parts)
        if order and len(order) < len(choices):
            self._note("only some of its steps are to be ordered", "take the others out; here all are ordered")
        order += [one for one in choices if one not in order]
        ids = part_ids(order)
        return tuple(
            Option(
                part_id,
                self._words(choices[identifier]),
                self._feedback.of(interaction.get("responseidentifier"), identifier),
                True,
            )
            for part_id, identifier in zip(ids, order, strict=True)
        )

    def _typed(self, interaction: Element) -> tuple[ItemKind, Typed]:
        response = self._response(interaction)
        right = list(dict.fromkeys([*response.correct, *response.best()]))
        self._need_key(bool(right))
        told = self._feedback.if_right(NOTHING), self._feedback.if_wrong(NOTHING)
        if response.base_type in ("float", "integer"):
            return ItemKind.NUMERICAL, self._number(right, response.mapped, told)
        near: dict[str, list[str]] = {}
        points = dict(response.mapped)
        settled = set(right)
        for value in (*points, *self._rules.told):
            if value not in settled and (points.get(value, 0.0) > 0 or value in self._rules.told):
                settled.add(value)
                near.setdefault(self._rules.told.get(value, ""), []).append(value)
        accepted = tuple(value for value in right if value)
        nearly = tuple(Near(tuple(values), self._feedback.named(name)) for name, values in near.items())
        return ItemKind.SHORT_ANSWER, Typed(accepted, nearly, None, 0.0, None, *told)

    def _number(self, right: list[str], mapped: Sequence[tuple[str, float]], told: tuple[Text, Text]) -> Typed:
        for words in right:
            if _finite(words) is None:
                self._note(f"the right answer “{shown(words)}” is no number", "give the number that is right")
        for words, points in mapped:
            if points > 0 and words not in right:
                self._note(f"the answer “{shown(words)}” was left out: it is one number too many", _ITS_OWN)
        values = [value for value in map(_finite, right) if value is not None]
        if len(values) > 1:
            others = ", ".join(right[1:5])
            self._note(f"besides {right[0]} other numbers are right ({others})", "widen the tolerance, or leave one")
        value = values[0] if values else None
        tolerance = self._rules.tolerance
        if self._rules.is_relative and value is not None:
            tolerance = abs(value) * tolerance / 100
        marked = self._part("unit")
        return Typed((), (), value, tolerance, self._words(marked) if marked is not None else None, *told)

    def _note_strangers(self, right: Sequence[str], choices: Sequence[Element]) -> None:
        """Name what is declared to be right and is none of the choices."""
        there = {one.get("identifier") for one in choices}
        for one in islice((one for one in right if one not in there), _MOST_NAMED):
            self._note(f"the right answer “{shown(one)}” names what is not there", "mark the right answer")

    def _need_key(self, there: bool) -> None:
        """Refuse an item that neither declares what is right nor leaves it to the usual rules."""
        if there:
            return
        if not self._rules.is_standard:
            what = f"only its own rules know what is right ({', '.join(self._rules.own[:4])})"
            raise BadItem(Note(what, "declare the correct response"))
        self._note("it does not declare what is right", "mark the right answer")

    def _note_rules(self) -> None:
        own = list(dict.fromkeys(self._rules.own))
        if own:
            what = f"it is marked by rules of its own ({', '.join(own[:4])})"
            self._note(what, "here what it declares to be right is right, and nothing else")

    def _item_id(self, title: str) -> str:
        identifier = plain_identifier(self._root.get("identifier"))
        return identifier if is_id(identifier) else slug(identifier) or slug(title)


def _finite(text: str) -> float | None:
    try:
        number = float(text)
    except ValueError:
        return None
    return number if math.isfinite(number) else None
