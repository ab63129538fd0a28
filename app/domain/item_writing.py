"""The rules of item writing: what a careful editor would say about one item.

After T. M. Haladyna, S. M. Downing and M. C. Rodriguez, “A Review of Multiple-Choice Item-Writing Guidelines for
Classroom Assessment”, Applied Measurement in Education 15(3), 2002, 309–334 (their 31 guidelines are named below as
G1 to G31). They are weaknesses, not faults; an author may accept one with a reason. The words are in `domain.wording`.

Thresholds are ours where the paper gives none. Reading lengths: G8 “minimise the amount of reading”; adults read about
240 English words (Brysbaert 2019, 238) or 400–600 Japanese characters a minute, so that a longer stem costs over
twenty seconds before anybody thinks.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from app.domain import wording
from app.domain.findings import Finding, FindingId
from app.domain.item_key_faults import key_faults
from app.domain.item_texts import texts_of
from app.domain.items import Item, ItemKind
from app.domain.revising import left_behind
from app.domain.texts import LANGUAGES, Language, Revised, Text

LONGEST_STEM: dict[Language, int] = {"en": 80, "ja": 200}
"""Words and characters of stem and question together."""

LONGEST_OPTION: dict[Language, int] = {"en": 25, "ja": 70}
LONGER_KEY = 1.5
"""A key longer than so many times the longest distractor stands out at a glance (G24)."""

LEAST_LONGER: dict[Language, int] = {"en": 12, "ja": 6}
"""Characters that a key must be longer by: “Yes, now” beside “No” is no clue."""

_LEAST_CONTAINED: dict[Language, int] = {"en": 3, "ja": 6}
"""Words or characters of an option that make it overlap another one that has them all."""

_RANGE = re.compile(r"^\D{0,12}(\d+)\s*(?:-|–|—|to|〜|～|から)\s*(\d+)\D{0,12}$")
_NAMES: dict[Language, str] = {"en": "English", "ja": "Japanese"}
_NOTHING = Text("", "")
_CHOICES = (ItemKind.SINGLE_CHOICE, ItemKind.MULTIPLE_ANSWERS, ItemKind.TRUE_FALSE_REASON)


def item_findings(item: Item, revised: Revised | None, languages: tuple[Language, ...] = LANGUAGES) -> list[Finding]:
    """Return what the rules find in one item, in the languages of its module.

    `revised` are its days of revision, if recorded.
    """
    found = [one for language in languages for one in _in_language(item, language)]
    found += _left_unsaid(item)
    older = left_behind(revised, languages, texts_of(item))
    if older is not None:
        found.append(translation_older("the item", older))
    return found


def translation_older(thing: str, older: Language) -> Finding:
    """Return the finding that one language of `thing` was left behind."""
    what = f"the {_NAMES[older]} of {thing} was revised before the other language"
    mend = "compare the two, then set both dates under “revised:”"
    return Finding(FindingId.TRANSLATION_OLDER, what, mend, older, ("stem",))


def longest_is_key(item: Item, language: Language) -> bool | None:
    """Whether the one key is the one longest option; None for an item with several keys, or where two are longest."""
    right = [option for option in item.options if option.right]
    if item.kind not in (ItemKind.SINGLE_CHOICE, ItemKind.TRUE_FALSE_REASON) or len(right) != 1:
        return None
    longest = max(_characters(option.text, language) for option in item.options)
    holders = [option for option in item.options if _characters(option.text, language) == longest]
    return None if len(holders) > 1 else holders[0].right


def _in_language(item: Item, language: Language) -> Iterator[Finding]:
    yield from _stem_findings(item, language)
    yield from _feedback_findings(item, language)
    answers = list(_answers(item))
    texts = [text.written_in(language) for _, text in answers]
    # What is still being written has no form yet: a text that is missing is a lack, and no weakness.
    yield from _likeness_findings(item, [text for text in texts if text.strip()], language)
    lengths = [wording.length(text, language) for text in texts]
    longest, most = max(lengths, default=0), LONGEST_OPTION[language]
    if longest > most:
        what = f"an option has {longest} {_unit(language)}"
        place = answers[lengths.index(longest)][0]
        yield _finding(FindingId.OPTION_TOO_LONG, what, f"keep to {most}", language, place, length=longest, most=most)
    if item.kind in _CHOICES:
        yield from _choice_findings(item, language)


def _stem_findings(item: Item, language: Language) -> Iterator[Finding]:
    stem = item.stem.written_in(language)
    question = item.question.written_in(language) if item.question else ""
    length = wording.length(stem, language) + wording.length(question, language)
    if length > LONGEST_STEM[language]:
        what = f"stem and question have {length} {_unit(language)}"
        most = LONGEST_STEM[language]
        mend = f"keep to {most}: only what counts"
        yield _finding(FindingId.STEM_TOO_LONG, what, mend, language, ("stem",), length=length, most=most)
    asked = question or (wording.sentences(stem) or [""])[-1]
    if item.statement is None and wording.NEGATIVE_LEAD[language].search(asked):
        what = "the question asks for what is not so"
        yield _finding(FindingId.NEGATIVE_STEM, what, "ask for what is so", language, _asked_at(question))
    claims = [asked] if item.statement is None else [*wording.sentences(stem), question]
    if any(wording.DOUBLE_NEGATIVE[language].search(claim) for claim in claims):
        what = "a sentence to be judged denies twice"
        mend = "say it without one of the two"
        yield _finding(FindingId.DOUBLE_NEGATIVE, what, mend, language, _asked_at(question))


def _feedback_findings(item: Item, language: Language) -> Iterator[Finding]:
    for name, text, feedback, place in _told(item):
        said = feedback.written_in(language)
        if not said.strip():
            continue
        if (text is not None and wording.same(said, text.written_in(language))) or wording.empty(said, language):
            what = f"the feedback of “{name}” does not say why"
            mend = "give the reason, in the words of the commitment"
            yield _finding(FindingId.MISSING_FEEDBACK, what, mend, language, place)


def _left_unsaid(item: Item) -> Iterator[Finding]:
    """Yield one finding on all that a wrong answer hears no reason for, once it is said which answers are wrong.

    A right one has the explanation.
    """
    if any(key_faults(item)):
        return
    silent = [place for feedback, place in _told_if_wrong(item) if feedback == _NOTHING]
    if silent:
        what = f"wrong answers without feedback: {len(silent)}; learners see only the explanation"
        values = (("count", len(silent)),)
        yield Finding(FindingId.NO_FEEDBACK, what, "say why each is not right", None, silent[0], values)


def _told_if_wrong(item: Item) -> Iterator[tuple[Text, tuple[str, ...]]]:
    """Yield the feedback that somebody gets for a wrong answer, with its place; not of what is not written yet.

    Steps, pairs and cards are no answers, and none of them is wrong: one out of place is told where it belongs.
    """
    for option in item.options if item.kind in _CHOICES else ():
        if option.text != _NOTHING and not option.right:
            yield option.feedback, ("options", option.id, "feedback")
    for scene in item.scenes:
        for choice in scene.choices:
            if choice.text != _NOTHING:
                yield choice.feedback, ("scenes", scene.id, choice.id, "feedback")
    if item.statement is not None and item.stem != _NOTHING:
        true = item.statement.is_true
        told = item.statement.feedback_if_false if true else item.statement.feedback_if_true
        yield told, ("statement", "false" if true else "true")
    if item.typed is not None and item.stem != _NOTHING:
        for place, near in enumerate(item.typed.near):
            yield near.feedback, ("typed", "near", str(place), "feedback")
        yield item.typed.feedback_if_wrong, ("typed", "wrong")


def _likeness_findings(item: Item, texts: list[str], language: Language) -> Iterator[Finding]:
    """G21, G23, G24: no two options say one thing, one does not hold another, and all are of one grammar."""
    place = next((place for place, _ in _answers(item)), ())
    folded = [wording.folded(text) for text in texts]
    if len(set(folded)) < len(folded):
        what = "two options say the same"
        yield _finding(FindingId.DUPLICATE_OPTIONS, what, "change one, or remove it", language, place)
    elif _overlap(texts, language):
        what = "one option holds another"
        yield _finding(FindingId.OVERLAPPING_OPTIONS, what, "let each say something of its own", language, place)
    mixed = []
    if len({wording.ends_a_sentence(text) for text in texts}) > 1:
        mixed.append("some options end as a sentence, some do not")
    if len({wording.style(text, language) for text in texts} - {None}) > 1:
        mixed.append(
            "they begin with capital and with small letters"
            if language == "en"
            else "they mix です・ます and plain style"
        )
    if mixed:
        mend = "write all options in one form"
        yield _finding(FindingId.UNEQUAL_GRAMMAR, "; ".join(mixed), mend, language, place)


def _choice_findings(item: Item, language: Language) -> Iterator[Finding]:
    keys = [option.text.written_in(language) for option in item.options if option.right]
    others = [option.text.written_in(language) for option in item.options if not option.right]
    if any(wording.ALL_OR_NONE[language].search(text) for text in keys + others):
        what = "an option speaks of all or none of the others"
        place = _first_with(item, wording.ALL_OR_NONE[language], language, right=None)[0]
        yield _finding(FindingId.ALL_OR_NONE, what, "say what it means; options are shuffled", language, place)
    absolute = wording.ABSOLUTE[language]
    place, word = _first_with(item, absolute, language, right=False)
    if word and not any(absolute.search(text) for text in keys):
        what = f"only distractors have an absolute word (“{word}”)"
        mend = "soften it, or give it to the key as well"
        yield _finding(FindingId.ABSOLUTE_WORDS, what, mend, language, place, word=word)
    if keys and others and all(text.strip() for text in others):
        shortest, longest = min(map(len, keys)), max(map(len, others))
        if shortest > LONGER_KEY * longest and shortest - longest >= LEAST_LONGER[language]:
            what = f"the key has {shortest} characters, the longest distractor {longest}"
            mend = "shorten the key, or fill the others up"
            place = next(("options", option.id, "text") for option in item.options if option.right)
            yield _finding(FindingId.KEY_LONGEST, what, mend, language, place, length=shortest, longest=longest)


def _first_with(
    item: Item, pattern: re.Pattern[str], language: Language, *, right: bool | None
) -> tuple[tuple[str, ...], str]:
    """The place of the first option in which a pattern is found, and what of it; `right` None looks at all."""
    for option in item.options:
        match = pattern.search(option.text.written_in(language))
        if match and right in (None, option.right):
            return ("options", option.id, "text"), match.group()
    return (), ""


def _asked_at(question: str) -> tuple[str, ...]:
    return ("question",) if question else ("stem",)


def _overlap(texts: list[str], language: Language) -> bool:
    """Whether some text holds all of another one, or two are ranges of numbers that meet."""
    ranges = [_RANGE.match(text) for text in texts]
    if all(ranges):
        spans = sorted((int(found[1]), int(found[2])) for found in ranges if found)
        return any(later[0] <= earlier[1] for earlier, later in pairwise(spans))
    plain = [wording.words(text) if language == "en" else wording.folded(text) for text in texts]
    least = _LEAST_CONTAINED[language]
    held = [text for text in plain if (text.count(" ") - 1 if language == "en" else len(text)) >= least]
    return any(short in long_ for short in held for long_ in plain if short is not long_)


def _answers(item: Item) -> Iterator[tuple[tuple[str, ...], Text]]:
    """Yield the texts that stand beside each other for choice, with their places."""
    if item.kind is ItemKind.MATCHING:
        for pair in item.pairs:
            yield ("pairs", pair.id, "right"), pair.right
    for option in item.options:
        yield ("options", option.id, "text"), option.text


def _told(item: Item) -> Iterator[tuple[str, Text | None, Text, tuple[str, ...]]]:
    """Yield every feedback with the name of what it belongs to, that text, and its place."""
    for option in item.options:
        yield option.id, option.text, option.feedback, ("options", option.id, "feedback")
    for pair in item.pairs:
        yield pair.id, None, pair.feedback, ("pairs", pair.id, "feedback")
    for scene in item.scenes:
        for choice in scene.choices:
            place = ("scenes", scene.id, choice.id, "feedback")
            yield f"{scene.id}.{choice.id}", choice.text, choice.feedback, place
    if item.statement is not None:
        yield "true", None, item.statement.feedback_if_true, ("statement", "true")
        yield "false", None, item.statement.feedback_if_false, ("statement", "false")
    if item.typed is not None:
        yield "a right answer", None, item.typed.feedback_if_right, ("typed", "right")
        yield "a wrong answer", None, item.typed.feedback_if_wrong, ("typed", "wrong")


def _characters(text: Text, language: Language) -> int:
    return len(text.written_in(language))


def _unit(language: Language) -> str:
    return "words" if language == "en" else "characters"


def _finding(
    finding: FindingId,
    what: str,
    mend: str,
    language: Language,
    place: tuple[str, ...] = (),
    **values: str | int,
) -> Finding:
    return Finding(finding, f"{_NAMES[language]}: {what}", mend, language, place, tuple(values.items()))
