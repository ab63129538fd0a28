"""Puts everything that is held about a person into one document, the JSON of "Save a copy".

The document is an object with these names; every row keeps all columns of its table, times are ISO 8601 in UTC where
the name does not say `local`, a text that exists in both languages is an object with `en` and `ja`:

    format, explanation, made, program   what this is
    held          the list of the page "My data": what, contents, purpose, commitment, until
    person        number, name, department, job, manager, email, and the days of joining and leaving
    earlier_states what of that was otherwise before, each with its days
    earlier_names what number, name and department were when entries were signed
    settings, progress, assignments, allowances, exemptions
    rules         the rules that name the person
    standing      what of it all is counted for HR's overview
    earlier_assignments what of an assignment was otherwise before, each with its days
    attempts      each with its `edition` (module and policy version) and its `items`; an item has its `wording`, the
                  `response` with the answer in words, and the `draft` that was not checked yet
    records       each with its `edition`
    corrections   of records, each with its reason; `completion_id` is the old record, `replacement_id` the new one
    agreements    with the exact wording that was agreed to
    receipts      the signed proof of each record and agreement, see `domain.receipts`
    practice      `cards` and `answers`
    questions     with their subject and their `answers`
    carried       what a record file from another machine said of who the person is
    readings      who looked at the record, in which role, on which day
    marks_given_anew  new marks of single answers, where the key of an item had been wrong
    pin           what is kept of the PIN, from which it cannot be read
    exports       which files held rows about the person, by whom, for what
    more          what any further table holds, by its name

The wording of an item that is not answered yet has no key and no feedback: an attempt under way must not be given away.
"""

import json
from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from app import __version__
from app.domain.answer_words import answer_in_words
from app.domain.held_data import DELETION_NOTE
from app.domain.held_exports import HeldExport
from app.domain.held_part import HeldPart
from app.domain.items import Item
from app.domain.moments import Moment
from app.domain.plain import from_plain, to_plain

FORMAT = "clausewise own data 1"

_NAMES = {
    "ledger_identity": "earlier_names",
    "person_setting": "settings",
    "lesson_progress": "progress",
    "assignment": "assignments",
    "assignment_past": "earlier_assignments",
    "person_past": "earlier_states",
    "allowance": "allowances",
    "person_standing": "standing",
    "exemption": "exemptions",
    "assignment_rule_person": "rules",
    "completion": "records",
    "attestation": "agreements",
    "correction": "corrections",
    "record_reading": "readings",
    "carried_person": "carried",
    "person_pin": "pin",
    "remark": "marks_given_anew",
}
"""Tables whose rows stand in the document as they are, and the name they have there."""

_PLACED = {
    *_NAMES,
    *("person", "attempt", "attempt_item", "response", "draft"),
    *("practice_card", "practice_review", "inquiry", "inquiry_answer"),
}
"""Tables that have their place in the document; every other is put under `more`."""

Rows = Mapping[str, list[dict[str, Any]]]


def document(
    rows: Rows,
    editions: Mapping[int, dict[str, Any]],
    bodies: Mapping[str, dict[str, Any]],
    parts: tuple[HeldPart, ...],
    exports: list[HeldExport],
    receipts: list[dict[str, Any]],
    made: Moment,
) -> dict[str, Any]:
    """Return the document; `rows` are by table, `editions` by number, `bodies` of items by digest."""
    whole: dict[str, Any] = {name: rows.get(table, []) for table, name in _NAMES.items()}
    whole |= {
        "format": FORMAT,
        "explanation": to_plain(DELETION_NOTE),
        "made": to_plain(made),
        "program": f"Clausewise {__version__}",
        "held": [_part(part) for part in parts],
        "person": rows["person"][0],
        "attempts": _attempts(rows, editions, bodies),
        "records": [row | {"edition": editions.get(row["edition_id"])} for row in rows.get("completion", [])],
        "receipts": receipts,
        "practice": {
            "cards": [row | {"card": _loaded(row["card"])} for row in rows.get("practice_card", [])],
            "answers": rows.get("practice_review", []),
        },
        "questions": _questions(rows),
        "exports": [to_plain(export) for export in exports],
        "more": {table: found for table, found in rows.items() if table not in _PLACED},
    }
    return whole


def _part(part: HeldPart) -> dict[str, Any]:
    plain: dict[str, Any] = to_plain(part)
    return {"what": plain.pop("title")} | plain


def _attempts(
    rows: Rows, editions: Mapping[int, dict[str, Any]], bodies: Mapping[str, dict[str, Any]]
) -> list[dict[str, Any]]:
    responses = {(row["attempt_id"], row["position"]): row for row in rows.get("response", [])}
    drafts = {(row["attempt_id"], row["position"]): row for row in rows.get("draft", [])}
    items: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in rows.get("attempt_item", []):
        place = row["attempt_id"], row["position"]
        body, response, draft = bodies.get(row["item_digest"]), responses.get(place), drafts.get(place)
        items[row["attempt_id"]].append(
            row
            | {
                "wording": body if response is not None else _without_key(body),
                "response": _answered(response, body),
                "draft": _answered(draft, body),
            }
        )
    return [
        row | {"edition": editions.get(row["edition_id"]), "items": items[row["id"]]} for row in rows.get("attempt", [])
    ]


def _answered(row: dict[str, Any] | None, body: dict[str, Any] | None) -> dict[str, Any] | None:
    """Return a response or a draft with what was chosen as a list, and in words."""
    if row is None:
        return None
    chosen = _loaded(row["chosen"])
    words: list[Any] = []
    if body is not None and isinstance(chosen, list):
        words = [to_plain(one) for one in answer_in_words(from_plain(Item, body), tuple(map(str, chosen)))]
    return row | {"chosen": chosen, "words": words}


def _without_key(body: dict[str, Any] | None) -> dict[str, Any] | None:
    if body is None:
        return None
    return {name: body[name] for name in ("id", "kind", "stem", "question", "commitments")}


def _questions(rows: Rows) -> list[dict[str, Any]]:
    answers: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in rows.get("inquiry_answer", []):
        answers[row["inquiry_id"]].append(row)
    return [row | {"answers": answers[row["id"]]} for row in rows.get("inquiry", [])]


def _loaded(text: str) -> Any:
    """Return stored JSON as what it says, or the text itself where it is none."""
    try:
        return json.loads(text)
    except ValueError:
        return text
