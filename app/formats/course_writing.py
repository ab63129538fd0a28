"""Writes modules as the files that the readers of a course take back: YAML, lesson pages, pictures.

`content/README.md` describes the files. Comments and the days of revision are not in the domain and so not
written; an assessment names the modules that its items come from.
"""

import base64
from collections.abc import Mapping, Sequence
from typing import Any

from app.domain.items import Item
from app.domain.modules import Module, MustPass, Page, QuizRule
from app.domain.texts import LANGUAGES
from app.formats.course_item_writing import item_fields, text_fields
from app.formats.course_outline import Accepted
from app.formats.yaml_writing import yaml_text

Files = dict[str, bytes]
"""Contents by paths under the course folder, with slashes."""


class UnwritableCourse(Exception):
    """Raised for a module that cannot be written; says which and why."""


def module_files(
    module: Module, position: int, items_from: Sequence[str] = (), accepted: Sequence[Accepted] = ()
) -> Files:
    """Return the files of a module; `position` is its place in the course, `items_from` where an assessment draws.

    `accepted` are the findings that its author accepts.
    """
    folder = f"modules/{module.id}"
    files = {f"{folder}/module.yaml": yaml_text(_module_fields(module, position, items_from, accepted))}
    for page in module.pages:
        for language in module.languages:
            files[f"{folder}/lesson/{page.id}.{language}.md"] = f"{page.body.written_in(language)}\n".encode()
        for picture in page.pictures:
            files[f"{folder}/{picture.name}"] = base64.b64decode(picture.data)
    if module.items and not items_from:
        files[f"{folder}/items/items.yaml"] = yaml_text([item_fields(item, module.languages) for item in module.items])
    return files


def sources_of(module: Module, modules: Sequence[Module]) -> tuple[str, ...]:
    """Return the ids of the modules that an assessment draws from, none for a module of its own items.

    UnwritableCourse where its items are not just those of some of `modules`.
    """
    if module.pages:
        return ()
    banks: Mapping[str, tuple[Item, ...]] = {one.id: one.bank() for one in modules if one.pages}
    owners = {item.id: name for name, bank in banks.items() for item in bank}
    found = tuple(dict.fromkeys(owners.get(item.id, "") for item in module.items))
    drawn = [item for name in found for item in banks.get(name, ())]
    same = [one.id for one in drawn] == [one.id for one in module.items]
    if not found or not same:
        raise UnwritableCourse(
            f"the assessment “{module.id}” draws items of modules that are not here; add those modules to the pack"
        )
    return found


def _module_fields(
    module: Module, position: int, items_from: Sequence[str], accepted: Sequence[Accepted]
) -> dict[str, Any]:
    fields: dict[str, Any] = {
        "id": module.id,
        "version": module.version,
        "policy": module.policy,
        "position": position,
        **({"languages": list(module.languages)} if module.languages != LANGUAGES else {}),
        "title": text_fields(module.title),
        "summary": text_fields(module.summary),
        "minutes": module.minutes,
        "commitments": list(module.commitments),
    }
    if module.pages:
        fields["lesson"] = [_page_fields(page) for page in module.pages]
    if items_from:
        fields["items_from"] = list(items_from)
    fields["quiz"] = _quiz_fields(module.quiz)
    if accepted:
        fields["accepted"] = [_accepted_fields(one) for one in accepted]
    return fields


def _accepted_fields(accepted: Accepted) -> dict[str, str]:
    item = {"item": accepted.item} if accepted.item is not None else {}
    return {"finding": accepted.finding, **item, "reason": accepted.reason}


def _page_fields(page: Page) -> dict[str, Any]:
    fields: dict[str, Any] = {
        "id": page.id,
        "title": text_fields(page.title),
        "commitments": list(page.commitments),
    }
    if page.try_items:
        fields["try"] = list(page.try_items)
    return fields


def _quiz_fields(quiz: QuizRule) -> dict[str, Any]:
    fields: dict[str, Any] = {
        "draw": quiz.draw,
        "pass_mark": float(quiz.pass_mark),
        "each_commitment": quiz.each_commitment,
        "each_must_pass": quiz.each_must_pass,
    }
    if quiz.attempts is not None:
        fields["attempts"] = quiz.attempts
    if quiz.time_limit_minutes is not None:
        fields["time_limit_minutes"] = quiz.time_limit_minutes
    if quiz.must_pass:
        fields["must_pass"] = [_must_pass_fields(one) for one in quiz.must_pass]
    return fields


def _must_pass_fields(rule: MustPass) -> dict[str, Any]:
    fields: dict[str, Any] = {"topic": rule.topic} if rule.topic is not None else {"commitment": rule.commitment}
    if rule.title is not None:
        fields["title"] = text_fields(rule.title)
    fields["at_least"] = float(rule.at_least)
    return fields
