"""Writes a policy and its decision aid as the files that the readers of a course take back."""

from collections.abc import Iterator
from typing import Any

from app.domain.policy import Commitment, Policy
from app.domain.sharing import ConditionState, Sharing, SharingAnswer, SharingOutcome, SharingQuestion
from app.formats.course_item_writing import text_fields
from app.formats.yaml_writing import yaml_text


def policy_files(policy: Policy) -> dict[str, bytes]:
    """Return the files of a policy by their paths under the course folder."""
    folder = f"policies/{policy.id}"
    files = {f"{folder}/policy.yaml": yaml_text(_policy_fields(policy))}
    if policy.sharing is not None:
        files[f"{folder}/sharing.yaml"] = yaml_text(_sharing_fields(policy.sharing))
    return files


def _policy_fields(policy: Policy) -> dict[str, Any]:
    return {
        "id": policy.id,
        "version": policy.version,
        "effective": policy.effective.isoformat(),
        "title": text_fields(policy.title),
        "source": text_fields(policy.source),
        "attestation": text_fields(policy.attestation),
        "sections": [
            {
                "id": section.id,
                "title": text_fields(section.title),
                "reference": text_fields(section.reference),
                "commitments": [_commitment_fields(one) for one in section.commitments],
            }
            for section in policy.sections
        ],
    }


def _commitment_fields(commitment: Commitment) -> dict[str, Any]:
    fields: dict[str, Any] = {
        "id": commitment.id,
        "label": text_fields(commitment.label),
        "text": text_fields(commitment.text),
        "note": text_fields(commitment.note),
        "reference": text_fields(commitment.reference),
    }
    if commitment.conditions is not None:
        points = [{"id": point.id, "text": text_fields(point.text)} for point in commitment.conditions.points]
        fields["conditions"] = {"title": text_fields(commitment.conditions.title), "points": points}
    return fields


def _sharing_fields(sharing: Sharing) -> dict[str, Any]:
    return {
        "about": sharing.about,
        "start": sharing.start,
        "exceptions": [
            {
                "commitment": one.commitment,
                "absent": text_fields(one.absent),
                "conditions": [{"id": named.id, "name": text_fields(named.name)} for named in one.conditions],
            }
            for one in sharing.exceptions
        ],
        "questions": [_question_fields(one) for one in sharing.questions],
        "outcomes": [_outcome_fields(one) for one in sharing.outcomes],
    }


def _question_fields(question: SharingQuestion) -> dict[str, Any]:
    fields: dict[str, Any] = {
        "id": question.id,
        "text": text_fields(question.text),
        "help": text_fields(question.help),
    }
    if question.commitments:
        fields["commitments"] = list(question.commitments)
    if question.describes:
        fields["describes"] = True
    fields["answers"] = [dict(_answer_fields(one)) for one in question.answers]
    return fields


def _answer_fields(answer: SharingAnswer) -> Iterator[tuple[str, Any]]:
    yield from (("id", answer.id), ("text", text_fields(answer.text)), ("next", answer.next))
    for state in ConditionState:
        named = [f"{one.exception}/{one.condition}" for one in answer.evaluations if one.state is state]
        if named:
            yield state.value, named
    if answer.rules_out:
        yield "rules_out", list(answer.rules_out)
    if answer.commitments:
        yield "commitments", list(answer.commitments)
    if answer.unsure:
        yield "unsure", True


def _outcome_fields(outcome: SharingOutcome) -> dict[str, Any]:
    fields: dict[str, Any] = {
        "id": outcome.id,
        "kind": outcome.kind.value,
        "under": outcome.under,
        "title": text_fields(outcome.title),
        "reason": text_fields(outcome.reason),
    }
    if outcome.limits:
        fields["limits"] = [text_fields(one) for one in outcome.limits]
    if outcome.advice:
        fields["advice"] = [
            {"icon": one.icon, "text": text_fields(one.text)}
            | ({"commitment": one.commitment} if one.commitment is not None else {})
            for one in outcome.advice
        ]
    return fields
