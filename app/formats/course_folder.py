"""Reads a course folder (policies and modules) into domain values; a fault in one module leaves the others usable."""

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from pydantic import ValidationError

from app.domain.attestations import USUAL_WORDING, wording_faults
from app.domain.modules import Module
from app.domain.policy import Commitment, ConditionPoint, Conditions, Policy, Section
from app.domain.texts import LANGUAGES
from app.formats.course_faults import faults
from app.formats.course_items import text_of
from app.formats.course_languages import source_fault
from app.formats.course_module import ModuleSource, read_module, used_twice
from app.formats.course_schema import PolicyFile
from app.formats.course_sharing import read_sharing
from app.formats.problems import FaultyFile, Problem
from app.formats.yaml_reading import read_yaml


@dataclass(frozen=True, slots=True)
class Course:
    """What a course folder holds: the usable policies and modules in teaching order, and every problem of the rest.

    `sources` tells of each usable module where its parts stand in files.
    """

    policies: tuple[Policy, ...]
    modules: tuple[Module, ...]
    problems: tuple[Problem, ...]
    sources: tuple[ModuleSource, ...]


def read_course(folder: Path) -> Course:
    """Read every policy and module under `folder`; it raises nothing, faults are in the result."""
    problems: list[Problem] = []
    policies = read_policies(folder, problems)
    sources: dict[str, ModuleSource] = {}
    places: dict[str, tuple[Path, int]] = {}
    for path in sorted(folder.glob("modules/*/module.yaml")):
        found: list[Problem] = []
        source = read_module(path.parent, folder, policies, found)
        if source is not None:
            found += _taken_ids(source, places)
        if source is not None and not found:
            sources[source.module.id] = source
        problems += found
    for name, source in list(sources.items()):
        if source.items_from:
            gathered = _gather(source, sources, problems)
            if gathered is None:
                del sources[name]
            else:
                sources[name] = gathered
    ordered = sorted(sources.values(), key=lambda source: (source.position, source.module.id))
    return Course(tuple(policies.values()), tuple(source.module for source in ordered), tuple(problems), tuple(ordered))


def read_policies(folder: Path, problems: list[Problem]) -> dict[str, Policy]:
    """Read the usable policies under `folder` by id, and add the problems of the others to the list."""
    found = (_policy(path, folder, problems) for path in sorted(folder.glob("policies/*/policy.yaml")))
    return {policy.id: policy for policy in found if policy is not None}


def _taken_ids(source: ModuleSource, places: dict[str, tuple[Path, int]]) -> list[Problem]:
    """Return a problem for each item whose id an earlier module uses; take note of the others."""
    found = [
        used_twice(item_id, *place, places[item_id]) for item_id, place in source.places.items() if item_id in places
    ]
    for item_id, place in source.places.items():
        places.setdefault(item_id, place)
    return found


def _gather(source: ModuleSource, sources: dict[str, ModuleSource], problems: list[Problem]) -> ModuleSource | None:
    """Give an assessment the items of the modules that it draws from; None where one of them cannot be used."""
    items = list(source.module.items)
    for name in source.items_from:
        other = sources.get(name)
        if other is None or other.items_from:
            what = f"there is no usable module “{name}” to take items from"
            problems.append(Problem(source.file, source.line, what, "check that module first"))
            return None
        unspoken = source_fault(source.module, other.module)
        if unspoken is not None:
            problems.append(Problem(source.file, source.line, *unspoken))
            return None
        # The pages to reread are those of another module; the assessment has none.
        items += [replace(item, page=None) for item in other.module.bank()]
    module = replace(source.module, items=tuple(items))
    if len(items) < module.quiz.draw:
        what = f"the quiz draws {module.quiz.draw} items of {len(items)}"
        problems.append(Problem(source.file, source.line, what, "draw fewer, or write more items"))
        return None
    return replace(source, module=module)


def _policy(path: Path, root: Path, problems: list[Problem]) -> Policy | None:
    try:
        document = read_yaml(path, path.relative_to(root))
        file = PolicyFile.model_validate(document.value)
        effective = date.fromisoformat(file.effective)
    except FaultyFile as error:
        problems.append(error.problem)
        return None
    except ValidationError as error:
        problems += faults(document, error)
        return None
    except ValueError:
        line = document.line(("effective",))
        problems.append(Problem(document.file, line, "“effective” is no date", "write it as in “2026-01-31”"))
        return None
    if file.id != path.parent.name:
        what = f"the id “{file.id}” is not the folder's name"
        problems.append(Problem(document.file, document.line(("id",)), what, "make them the same"))
        return None
    sections = []
    for number, section in enumerate(file.sections, start=1):
        commitments = tuple(
            Commitment(
                id=entry.id,
                number=f"{number}.{position}",
                label=text_of(entry.label),
                text=text_of(entry.text),
                note=text_of(entry.note),
                reference=text_of(entry.reference),
                conditions=None
                if entry.conditions is None
                else Conditions(
                    text_of(entry.conditions.title),
                    tuple(ConditionPoint(point.id, text_of(point.text)) for point in entry.conditions.points),
                ),
            )
            for position, entry in enumerate(section.commitments, start=1)
        )
        sections.append(Section(section.id, number, text_of(section.title), text_of(section.reference), commitments))
    attestation = text_of(file.attestation) if file.attestation is not None else USUAL_WORDING
    in_wording = [
        Problem(document.file, document.line(("attestation", language)), what, mend)
        for language in LANGUAGES
        for what, mend in wording_faults(attestation.in_language(language))
    ]
    if in_wording:
        problems += in_wording
        return None
    policy = Policy(
        id=file.id,
        version=file.version,
        effective=effective,
        title=text_of(file.title),
        source=text_of(file.source),
        sections=tuple(sections),
        attestation=attestation,
    )
    ids = Counter(commitment.id for commitment in policy.commitments())
    for commitment_id in sorted(one for one, count in ids.items() if count > 1):
        problems.append(Problem(document.file, 1, f"the commitment “{commitment_id}” stands here twice", "rename one"))
        return None
    return replace(policy, sharing=read_sharing(path.parent, document.file.parent, policy, problems))
