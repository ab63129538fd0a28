"""The shape of a policy's `sharing.yaml`, as `content/README.md` describes it for authors."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from app.formats.course_schema import Id, TextFile

ConditionName = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9.-]{0,79}/[a-z0-9][a-z0-9.-]{0,79}$")]
AdviceIcon = Literal[
    "chart-spline",
    "lock",
    "message-circle-question-mark",
    "package-check",
    "pencil",
    "phone",
    "scroll-text",
    "search",
    "shield-check",
    "user-round-check",
    "users",
]
"""The icons that the program has for advice; another name could not be drawn."""


class _Part(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid")


class NamedConditionFile(_Part):
    id: Id
    name: TextFile


class ExceptionFile(_Part):
    commitment: Id
    absent: TextFile
    conditions: Annotated[list[NamedConditionFile], Field(min_length=1)]


class SharingAnswerFile(_Part):
    """An answer; the conditions are written as `disclosure.partner/purpose`."""

    id: Id
    text: TextFile
    next: Id
    met: list[ConditionName] = []
    unmet: list[ConditionName] = []
    unknown: list[ConditionName] = []
    rules_out: list[Id] = []
    commitments: list[Id] = []
    unsure: bool = False


class SharingQuestionFile(_Part):
    """A question; the keys 1 to 9 choose its answers."""

    id: Id
    text: TextFile
    help: TextFile
    commitments: list[Id] = []
    describes: bool = False
    answers: Annotated[list[SharingAnswerFile], Field(min_length=2, max_length=9)]


class AdviceFile(_Part):
    icon: AdviceIcon
    text: TextFile
    commitment: Id | None = None


class SharingOutcomeFile(_Part):
    id: Id
    kind: Literal["yes", "no", "ask"]
    under: Id
    title: TextFile
    reason: TextFile
    limits: list[TextFile] = []
    advice: list[AdviceFile] = []


class SharingFile(_Part):
    """`sharing.yaml`."""

    about: Id
    start: Id
    exceptions: Annotated[list[ExceptionFile], Field(min_length=1, max_length=12)]
    questions: Annotated[list[SharingQuestionFile], Field(min_length=1, max_length=80)]
    outcomes: Annotated[list[SharingOutcomeFile], Field(min_length=1, max_length=80)]
