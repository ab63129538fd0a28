"""What a QTI item declares to be right, and what its response processing says besides."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from app.formats.items_qti_xml import Element

_USUAL = frozenset(
    {
        "responseprocessing", "responsecondition", "responseif", "responseelseif", "responseelse", "setoutcomevalue",
        "match", "variable", "correct", "basevalue", "and", "or", "not", "isnull", "mapresponse", "sum", "equal",
        "stringmatch", "member", "contains", "multiple", "ordered", "exitresponse",
    }
)  # fmt: skip
"""Elements of rules that do no more than compare with what is declared."""

_TEMPLATES = ("match_correct", "map_response", "cc2_match", "cc2_map_response", "matchcorrect", "mapresponse")
_SCORES = frozenset({"SCORE", "MAXSCORE", "PASS", "COMPLETION_STATUS"})


@dataclass(frozen=True, slots=True)
class Declared:
    """What is declared of a response: its type, the right values in order, and the points of mapped values."""

    cardinality: str
    base_type: str
    correct: tuple[str, ...]
    mapped: tuple[tuple[str, float], ...]

    def best(self) -> list[str]:
        """Return the mapped values with the most points, if those are more than 0."""
        most = max((points for _, points in self.mapped), default=0.0)
        return [value for value, points in self.mapped if points == most > 0]


@dataclass(slots=True)
class Rules:
    """What the rules of an item say.

    `told` are ids of feedback by the value that gets it, `if_right` and `if_wrong` those by the outcome; `tolerance` is
    how far off a number may be, `is_relative` whether in per cent; `own` names what goes beyond comparing.
    """

    told: dict[str, str] = field(default_factory=dict)
    if_right: list[str] = field(default_factory=list)
    if_wrong: list[str] = field(default_factory=list)
    tolerance: float = 0.0
    is_relative: bool = False
    own: list[str] = field(default_factory=list)
    is_standard: bool = True


def read_declared(item: Element) -> dict[str, Declared]:
    """Return what an item declares of its responses, by their identifiers."""
    return {one.get("identifier"): _declared(one) for one in item.elements("responsedeclaration")}


def read_rules(item: Element) -> Rules:
    """Return what the response processing of an item says."""
    rules = Rules()
    processing = item.first("responseprocessing")
    if processing is None:
        return rules
    template = processing.get("template").lower()
    known = any(template.rstrip("/").removesuffix(".xml").endswith(name) for name in _TEMPLATES)
    if template and not known:
        rules.own.append(template.rpartition("/")[2])
    for element in processing.walk():
        if element.name == "equal":
            _read_tolerance(element, rules)
        elif element.name == "responsecondition":
            _read_condition(element, rules)
        if element.name not in _USUAL and element.name not in rules.own:
            rules.own.append(element.name)
    if known:
        rules.own = []
    rules.is_standard = not rules.own
    return rules


def _declared(declaration: Element) -> Declared:
    correct = declaration.first("correctresponse")
    mapping = declaration.first("mapping")
    return Declared(
        declaration.get("cardinality"),
        declaration.get("basetype").lower(),
        tuple(value.text() for value in correct.elements("value")) if correct is not None else (),
        tuple(
            (entry.get("mapkey"), _number(entry.get("mappedvalue")))
            for entry in (mapping.elements("mapentry") if mapping is not None else ())
        ),
    )


def _read_tolerance(equal: Element, rules: Rules) -> None:
    mode = equal.get("tolerancemode").lower()
    if mode in ("absolute", "relative"):
        rules.tolerance = max((abs(_number(part)) for part in equal.get("tolerance").split()[:2]), default=0.0)
        rules.is_relative = mode == "relative"


def _read_condition(condition: Element, rules: Rules) -> None:
    """Read which feedback a condition sets, and whether it gives points for a value that is not declared as right."""
    was_about_right = False
    for branch in condition.elements():
        tested = next(
            (one for one in branch.elements() if one.name not in ("setoutcomevalue", "responsecondition")), None
        )
        values = [one.text() for one in tested.walk() if one.name == "basevalue"] if tested is not None else []
        about_right = tested is not None and any(one.name in ("correct", "mapresponse") for one in tested.walk())
        for name, value in _set(branch):
            if name in _SCORES:
                if values and not about_right and value not in ("0", "0.0", ""):
                    rules.own.append("points for single answers")
            elif branch.name == "responseelse" and was_about_right:
                rules.if_wrong.append(value)
            elif about_right:
                rules.if_right.append(value)
            else:
                rules.told.update(dict.fromkeys(values, value))
        was_about_right = was_about_right or about_right


def _set(branch: Element) -> Iterator[tuple[str, str]]:
    """Yield the outcomes that a branch sets to plain values."""
    for outcome in branch.elements("setoutcomevalue"):
        value = outcome.first("basevalue")
        if value is not None:
            yield outcome.get("identifier"), value.text()


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 0.0
