"""Writes one item as an `assessmentItem` of QTI 3.0, with the interaction of its kind and rules that mark it.

https://www.imsglobal.org/spec/qti/v3p0/impl and its XSD say the order: declarations, body, response processing, modal
feedback. Where a standard template marks the item it is named, and the same rules stand inside with those that choose
the feedback, which the templates know nothing of; of both, players take the rules inside.
"""

from collections.abc import Iterable
from xml.sax.saxutils import escape, quoteattr

from app.domain.filed_items import FiledItem
from app.domain.items import Typed
from app.domain.texts import Language, Text
from app.formats.items_qti_feedback import EXPLANATION, RIGHT, WRONG
from app.formats.items_qti_identifiers import identifier_of
from app.formats.items_qti_texts import qti_text

NAMESPACE = "http://www.imsglobal.org/xsd/imsqtiasi_v3p0"
_SCHEMA = "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0p1_v1p0.xsd"
_TEMPLATE = "https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/{}.xml"
_NOTHING = Text("", "")
_SET = (
    '<qti-set-outcome-value identifier="{}"><qti-base-value base-type="{}">{}</qti-base-value></qti-set-outcome-value>'
)
_ONE = _SET.format("SCORE", "float", "1")
_NONE = _SET.format("SCORE", "float", "0")


class ItemXml:
    """The parts of one item's XML as they come about; `template` is the standard one that marks it, if there is one."""

    def __init__(self, filed: FiledItem, language: Language) -> None:
        self._filed, self.item, self.language = filed, filed.item, language
        self._responses: list[str] = []
        self._outcomes = ['<qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"/>']
        self._body: list[str] = []
        self.rules: list[str] = []
        self._feedback: list[str] = []
        self.template = ""
        self._has_asked = False

    def whole(self) -> str:
        """Return the whole item."""
        item = self.item
        if item.explanation != _NOTHING:
            self.outcome(EXPLANATION, "single", ["explanation"])
            self.tell(EXPLANATION, "explanation", item.explanation)
        template = f' template="{_TEMPLATE.format(self.template)}"' if self.template else ""
        lines = (
            '<?xml version="1.0" encoding="UTF-8"?>',
            f'<qti-assessment-item xmlns="{NAMESPACE}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
            f'  xsi:schemaLocation="{NAMESPACE} {_SCHEMA}" identifier="{identifier_of(item.id)}"',
            f'  title={quoteattr(self._filed.title)} adaptive="false" time-dependent="false"',
            f'  xml:lang="{self.language}">',
            *self._responses,
            *self._outcomes,
            "<qti-item-body>",
            *([f"<div>{self.words(item.stem)}</div>"] if item.stem != _NOTHING else ()),
            *self._body,
            "</qti-item-body>",
            f"<qti-response-processing{template}>{''.join(self.rules)}</qti-response-processing>",
            *self._feedback,
            "</qti-assessment-item>",
            "",
        )
        return "\n".join(lines)

    def typed(self) -> Typed:
        """Return what is compared with what is typed."""
        if self.item.typed is None:
            raise ValueError("an item to be typed without its answers")
        return self.item.typed

    def words(self, text: Text) -> str:
        """Return a text of the item as XHTML."""
        return qti_text(text, self.language)

    def both(self, text: Text) -> str:
        """Return a text of our own in the languages that the item has."""
        item = self.item
        there = Text(text.en if item.stem.en else "", text.ja if item.stem.ja else "")
        return self.words(there if there != _NOTHING else text)

    def response(self, name: str, cardinality: str, base_type: str, correct: Iterable[str], mapping: str = "") -> None:
        values = "".join(f"<qti-value>{escape(value)}</qti-value>" for value in correct)
        right = f"<qti-correct-response>{values}</qti-correct-response>" if values else ""
        self._responses.append(
            f'<qti-response-declaration identifier="{name}" cardinality="{cardinality}" base-type="{base_type}">'
            f"{right}{mapping}</qti-response-declaration>"
        )

    def outcome(self, name: str, cardinality: str, always: Iterable[str] = ()) -> None:
        values = "".join(f"<qti-value>{value}</qti-value>" for value in always)
        default = f"<qti-default-value>{values}</qti-default-value>" if values else ""
        self._outcomes.append(
            f'<qti-outcome-declaration identifier="{name}" cardinality="{cardinality}" base-type="identifier">'
            f"{default}</qti-outcome-declaration>"
        )

    def interaction(self, kind: str, response: str, inner: Iterable[str], attributes: str) -> None:
        question = self.item.question
        prompt = ""
        if question is not None and not self._has_asked:
            prompt, self._has_asked = f"<qti-prompt>{self.words(question)}</qti-prompt>", True
        self._body.append(
            f'<qti-{kind}-interaction response-identifier="{response}" {attributes}>{prompt}{"".join(inner)}'
            f"</qti-{kind}-interaction>"
        )

    def choices(self, response: str, *, several: bool) -> None:
        """Write the options of the item as a choice interaction, each with what is told about it."""
        options = [(identifier_of(option.id), option) for option in self.item.options]
        cardinality = "multiple" if several else "single"
        self.response(response, cardinality, "identifier", [name for name, option in options if option.right])
        choices = (
            f'<qti-simple-choice identifier="{name}">{self.words(option.text)}</qti-simple-choice>'
            for name, option in options
        )
        self.interaction("choice", response, choices, f'max-choices="{0 if several else 1}" shuffle="true"')
        outcome = self.told_by_response(response, cardinality)
        for name, option in options:
            self.tell(outcome, name, option.feedback)

    def match(
        self, lefts: list[tuple[str, Text]], rights: list[tuple[str, Text]], ties: list[str], most: str, named: str
    ) -> None:
        entries = "".join(f'<qti-map-entry map-key="{tie}" mapped-value="1"/>' for tie in ties)
        mapping = f'<qti-mapping default-value="0" lower-bound="0">{entries}</qti-mapping>' if ties else ""
        self.response("RESPONSE", "multiple", "directedPair", ties, mapping)
        sets = "".join(
            "<qti-simple-match-set>"
            + "".join(
                f'<qti-simple-associable-choice identifier="{name}" match-max="{many}">{self.words(text)}'
                "</qti-simple-associable-choice>"
                for name, text in side
            )
            + "</qti-simple-match-set>"
            for side, many in ((lefts, "1"), (rights, most))
        )
        self.interaction("match", "RESPONSE", [sets], f'shuffle="true" max-associations="{len(lefts)}"{named}')
        self.template = "map_response"

    def entry(self, unit: str) -> None:
        """Write the place where something is typed, after the question."""
        if self.item.question is not None:
            self._body.append(f'<div data-part="question">{self.words(self.item.question)}</div>')
        self._body.append(
            f'<div data-part="answer"><qti-text-entry-interaction response-identifier="RESPONSE"/>{unit}</div>'
        )

    def score_whole(self, tests: list[str]) -> None:
        """Write the rule that an item is right as a whole or not at all."""
        test = tests[0] if len(tests) == 1 else f"<qti-and>{''.join(tests)}</qti-and>"
        self.rules.insert(
            0,
            f"<qti-response-condition><qti-response-if>{test}{_ONE}</qti-response-if>"
            f"<qti-response-else>{_NONE}</qti-response-else></qti-response-condition>",
        )

    def told_by_response(self, response: str, cardinality: str) -> str:
        """Let an outcome be whatever was chosen, so that each choice shows what is told about it."""
        outcome = "FEEDBACK" if response == "RESPONSE" else f"FEEDBACK_{response}"
        self.outcome(outcome, cardinality)
        chosen = f'<qti-variable identifier="{response}"/>'
        self.rules.append(f'<qti-set-outcome-value identifier="{outcome}">{chosen}</qti-set-outcome-value>')
        return outcome

    def tell_all(self, told: Iterable[tuple[str, Text]]) -> None:
        """Write what is told about each part, whatever was answered."""
        there = [(name, text) for name, text in told if text != _NOTHING]
        if there:
            self.outcome("FEEDBACK", "multiple", [name for name, _ in there])
        for name, text in there:
            self.tell("FEEDBACK", name, text)

    def tell_outcome(self, test: str, near: list[tuple[str, str]]) -> None:
        """Write what is told to whoever is right, nearly right or wrong."""
        typed = self.typed()
        self.outcome("FEEDBACK", "single")
        branches = "".join(
            f"<qti-response-else-if>{tests}{_SET.format('FEEDBACK', 'identifier', name)}</qti-response-else-if>"
            for tests, name in near
        )
        self.rules.append(
            f"<qti-response-condition><qti-response-if>{test}{_SET.format('FEEDBACK', 'identifier', RIGHT)}"
            f"</qti-response-if>{branches}<qti-response-else>{_SET.format('FEEDBACK', 'identifier', WRONG)}"
            "</qti-response-else></qti-response-condition>"
        )
        self.tell("FEEDBACK", RIGHT, typed.feedback_if_right)
        self.tell("FEEDBACK", WRONG, typed.feedback_if_wrong)

    def tell(self, outcome: str, name: str, text: Text) -> None:
        if text != _NOTHING:
            self._feedback.append(
                f'<qti-modal-feedback outcome-identifier="{outcome}" identifier="{name}" show-hide="show">'
                f"<qti-content-body><div>{self.words(text)}</div></qti-content-body></qti-modal-feedback>"
            )
