"""Finds the feedback of a QTI item: modal or within the body, by the identifier that some outcome has to have."""

from collections.abc import Iterator

from app.domain.texts import Language, Text
from app.formats.items_qti_rules import Rules
from app.formats.items_qti_texts import joined, text_in
from app.formats.items_qti_xml import Element

NOTHING = Text("", "")
EXPLANATION = "EXPLANATION"
RIGHT, WRONG = "right", "wrong"
_GENERAL = frozenset({"general", "generalfb", "explanation", "solution", "rationale", "always"})
_RIGHT = frozenset({RIGHT, "correct", "true", "correctfb", "correct_fb"})
_WRONG = frozenset({WRONG, "incorrect", "false", "incorrectfb", "incorrect_fb"})
_KINDS = frozenset({"modalfeedback", "feedbackblock", "feedbackinline"})

Named = dict[tuple[str, str], Text]
"""Feedback by the outcome that shows it, and by the identifier that the outcome has to have."""


def read_feedback(root: Element, language: Language, removed: list[str]) -> Named:
    """Return all feedback of an item; what it holds besides text is added to `removed`."""
    found: dict[tuple[str, str], list[Text]] = {}
    body = root.first("itembody")
    for element in (*root.elements("modalfeedback"), *(body.walk() if body is not None else ())):
        if element.name in _KINDS and element.get("showhide") != "hide":
            key = element.get("outcomeidentifier"), element.get("identifier")
            found.setdefault(key, []).append(text_in(element, language, removed))
    return {key: joined(texts) for key, texts in found.items()}


class Feedback:
    """The feedback of one item, from which each is taken for what it is about."""

    def __init__(self, found: Named, rules: Rules) -> None:
        self._found, self._rules = found, rules
        self._by_name: dict[str, list[tuple[str, str]]] = {}
        for key in found:
            self._by_name.setdefault(key[1], []).append(key)
        self._used: set[tuple[str, str]] = set()

    def of(self, response: str, identifier: str) -> Text:
        """Return what is told about a part of an item; one that is shown within another response's is not taken."""
        wanted = self._rules.told.get(identifier, identifier)
        outcomes = self._by_name.get(wanted, [])
        own = [key for key in outcomes if key[0] == feedback_outcome(response)]
        ours = "FEEDBACK_" if response == "RESPONSE" else "FEEDBACK"
        return self._take(own or [key for key in outcomes if not key[0].startswith(ours)])

    def named(self, identifier: str) -> Text:
        """Return what is told under a name."""
        return self._take(self._by_name.get(identifier, []))

    def if_right(self, told: Text) -> Text:
        """Return `told`, or what is told to whoever is right."""
        return told if told != NOTHING else self._take(list(self._outcome(_RIGHT, self._rules.if_right)))

    def if_wrong(self, told: Text) -> Text:
        """Return `told`, or what is told to whoever is wrong."""
        return told if told != NOTHING else self._take(list(self._outcome(_WRONG, self._rules.if_wrong)))

    def explanation(self) -> Text:
        """Return what everybody is told."""
        keys = [key for key in self._found if key[0] == EXPLANATION or key[1].casefold() in _GENERAL]
        return self._take([key for key in keys if key not in self._used])

    def unused(self) -> Iterator[str]:
        """Yield the feedback that nothing took."""
        for key, text in self._found.items():
            if key not in self._used and text != NOTHING:
                yield text.en or text.ja

    def _outcome(self, names: frozenset[str], said: list[str]) -> Iterator[tuple[str, str]]:
        for key in self._found:
            if key not in self._used and (key[1] in said or key[1].casefold() in names):
                yield key

    def _take(self, keys: list[tuple[str, str]]) -> Text:
        self._used.update(keys)
        return joined(self._found[key] for key in keys)


def feedback_outcome(response: str) -> str:
    """Return the outcome under which this program writes the feedback of a response."""
    return "FEEDBACK" if response == "RESPONSE" else f"FEEDBACK_{response}"
