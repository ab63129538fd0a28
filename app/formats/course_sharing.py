"""Reads the decision aid of a policy: the questions of “May I share this?” with everything that they must hold to."""

from pathlib import Path

from pydantic import ValidationError

from app.domain.policy import Policy
from app.domain.sharing import (
    Advice,
    ConditionState,
    Evaluation,
    NamedCondition,
    OutcomeKind,
    Sharing,
    SharingAnswer,
    SharingException,
    SharingOutcome,
    SharingQuestion,
)
from app.domain.sharing_rules import sharing_faults
from app.formats.course_faults import faults
from app.formats.course_items import text_of
from app.formats.problems import FaultyFile, Problem
from app.formats.sharing_schema import SharingAnswerFile, SharingFile, SharingOutcomeFile, SharingQuestionFile
from app.formats.yaml_reading import read_yaml

NAME = "sharing.yaml"


def read_sharing(folder: Path, shown: Path, policy: Policy, problems: list[Problem]) -> Sharing | None:
    """Read the decision aid in a policy's folder, called `shown` in problems.

    None where the policy has none, or where it has faults: those are added to the list.
    """
    path = folder / NAME
    if not path.exists():
        return None
    try:
        document = read_yaml(path, shown / NAME)
        file = SharingFile.model_validate(document.value)
    except FaultyFile as error:
        problems.append(error.problem)
        return None
    except ValidationError as error:
        problems += faults(document, error)
        return None
    sharing = _sharing(file)
    found = sharing_faults(sharing, policy)
    problems += [Problem(document.file, document.line(fault.at), fault.what, fault.mend) for fault in found]
    return None if found else sharing


def _sharing(file: SharingFile) -> Sharing:
    return Sharing(
        about=file.about,
        start=file.start,
        exceptions=tuple(
            SharingException(
                one.commitment,
                text_of(one.absent),
                tuple(NamedCondition(condition.id, text_of(condition.name)) for condition in one.conditions),
            )
            for one in file.exceptions
        ),
        questions=tuple(_question(one) for one in file.questions),
        outcomes=tuple(_outcome(one) for one in file.outcomes),
    )


def _question(file: SharingQuestionFile) -> SharingQuestion:
    return SharingQuestion(
        id=file.id,
        text=text_of(file.text),
        help=text_of(file.help),
        commitments=tuple(file.commitments),
        answers=tuple(_answer(one) for one in file.answers),
        describes=file.describes,
    )


def _answer(file: SharingAnswerFile) -> SharingAnswer:
    said = ((ConditionState.MET, file.met), (ConditionState.UNMET, file.unmet), (ConditionState.UNKNOWN, file.unknown))
    return SharingAnswer(
        id=file.id,
        text=text_of(file.text),
        next=file.next,
        evaluations=tuple(_evaluation(name, state) for state, names in said for name in names),
        rules_out=tuple(file.rules_out),
        commitments=tuple(file.commitments),
        unsure=file.unsure,
    )


def _evaluation(name: str, state: ConditionState) -> Evaluation:
    exception, _, condition = name.partition("/")
    return Evaluation(exception, condition, state)


def _outcome(file: SharingOutcomeFile) -> SharingOutcome:
    return SharingOutcome(
        id=file.id,
        kind=OutcomeKind(file.kind),
        under=file.under,
        title=text_of(file.title),
        reason=text_of(file.reason),
        limits=tuple(text_of(one) for one in file.limits),
        advice=tuple(Advice(one.icon, text_of(one.text), one.commitment) for one in file.advice),
    )
