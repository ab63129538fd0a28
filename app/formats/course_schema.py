"""The shape of the course files, as `content/README.md` describes it for authors."""

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

from app.domain.texts import LANGUAGES, Language, Revised

Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9.-]{0,79}$")]
Words = Annotated[str, StringConstraints(min_length=1, max_length=20_000, strip_whitespace=True)]


def _real_day(text: str) -> str:
    date.fromisoformat(text)
    return text


Day = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d{2}-\d{2}$"), AfterValidator(_real_day)]


class _Part(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid")


class TextFile(_Part):
    """A text in both languages."""

    en: Words
    ja: Words


class SaidFile(_Part):
    """A text of a module: `course_languages` holds it against the languages of the module."""

    en: Words | None = None
    ja: Words | None = None


class RevisedFile(_Part):
    """The days on which the two languages of an item or a page were last revised."""

    en: Day
    ja: Day


class ConditionPointFile(_Part):
    id: Id
    text: TextFile


class ConditionsFile(_Part):
    title: TextFile
    points: Annotated[list[ConditionPointFile], Field(min_length=1)]


class CommitmentFile(_Part):
    id: Id
    label: TextFile
    text: TextFile
    note: TextFile
    reference: TextFile
    conditions: ConditionsFile | None = None


class SectionFile(_Part):
    id: Id
    title: TextFile
    reference: TextFile
    commitments: Annotated[list[CommitmentFile], Field(min_length=1, max_length=200)]


class PolicyFile(_Part):
    """`policy.yaml`."""

    id: Id
    version: Words
    effective: Annotated[str, StringConstraints(pattern=r"^\d{4}-\d{2}-\d{2}$")]
    title: TextFile
    source: TextFile
    attestation: TextFile | None = None
    sections: Annotated[list[SectionFile], Field(min_length=1, max_length=100)]


class PageFile(_Part):
    id: Id
    title: SaidFile
    commitments: Annotated[list[Id], Field(min_length=1)]
    try_: list[Id] = Field(default=[], alias="try")
    revised: RevisedFile | None = None


class MustPassFile(_Part):
    commitment: Id | None = None
    topic: Id | None = None
    title: SaidFile | None = None
    at_least: Annotated[float, Field(gt=0, le=1)]


class QuizFile(_Part):
    draw: Annotated[int, Field(ge=1, le=200)]
    pass_mark: Annotated[float, Field(gt=0, le=1)]
    each_commitment: Annotated[int, Field(ge=0, le=20)] = 0
    each_must_pass: Annotated[int, Field(ge=0, le=20)] = 0
    must_pass: list[MustPassFile] = []
    attempts: Annotated[int, Field(ge=1, le=100)] | None = None
    time_limit_minutes: Annotated[int, Field(ge=1, le=600)] | None = None


class AcceptedFile(_Part):
    """A finding of `clausewise check` that the author accepts, and why."""

    finding: Id
    item: Id | None = None
    reason: Words


class ModuleFile(_Part):
    """`module.yaml`."""

    id: Id
    version: Words
    policy: Id
    languages: Annotated[list[Language], Field(min_length=1)] = list(LANGUAGES)
    title: SaidFile
    summary: SaidFile
    minutes: Annotated[int, Field(ge=1, le=600)]
    position: Annotated[int, Field(ge=0, le=10_000)] = 1000
    commitments: Annotated[list[Id], Field(min_length=1)]
    lesson: Annotated[list[PageFile], Field(max_length=500)] = []
    items_from: list[Id] = []
    quiz: QuizFile
    accepted: list[AcceptedFile] = []


class OptionFile(_Part):
    id: Id
    text: SaidFile
    feedback: SaidFile | None = None
    right: bool = False


class _ItemFile(_Part):
    id: Id
    commitments: Annotated[list[Id], Field(min_length=1)]
    situation: bool = False
    difficulty: Annotated[int, Field(ge=1, le=3)]
    page: Id | None = None
    topic: Id | None = None
    revised: RevisedFile | None = None
    stem: SaidFile
    question: SaidFile | None = None
    explanation: SaidFile


class SingleChoiceFile(_ItemFile):
    kind: Literal["single-choice"]
    options: Annotated[list[OptionFile], Field(min_length=2, max_length=9)]


class MultipleAnswersFile(_ItemFile):
    kind: Literal["multiple-answers"]
    options: Annotated[list[OptionFile], Field(min_length=2, max_length=9)]


class TrueFalseReasonFile(_ItemFile):
    kind: Literal["true-false-reason"]
    statement_is: bool
    feedback_if_true: SaidFile | None = None
    feedback_if_false: SaidFile | None = None
    reasons: Annotated[list[OptionFile], Field(max_length=7)] = []


class PairFile(_Part):
    id: Id
    left: SaidFile
    right: SaidFile
    feedback: SaidFile | None = None


class FillerFile(_Part):
    id: Id
    text: SaidFile
    feedback: SaidFile | None = None


class MatchingFile(_ItemFile):
    kind: Literal["matching"]
    pairs: Annotated[list[PairFile], Field(min_length=2, max_length=8)]
    extra: Annotated[list[FillerFile], Field(max_length=6)] = []


class OrderingFile(_ItemFile):
    kind: Literal["ordering"]
    steps: Annotated[list[FillerFile], Field(min_length=3, max_length=9)]


class GroupFile(_Part):
    id: Id
    title: SaidFile


class CardFile(FillerFile):
    group: Id


class SortingFile(_ItemFile):
    kind: Literal["sorting"]
    groups: Annotated[list[GroupFile], Field(min_length=2, max_length=4)]
    cards: Annotated[list[CardFile], Field(min_length=3, max_length=12)]


class AnswersFile(_Part):
    """Answers in the languages of the module, like `SaidFile`."""

    en: Annotated[list[Words], Field(min_length=1)] | None = None
    ja: Annotated[list[Words], Field(min_length=1)] | None = None


class NearFile(_Part):
    accepted: AnswersFile
    feedback: SaidFile | None = None


class ShortAnswerFile(_ItemFile):
    kind: Literal["short-answer"]
    accepted: AnswersFile
    near: list[NearFile] = []
    feedback_if_right: SaidFile | None = None
    feedback_if_wrong: SaidFile | None = None


class NumericalFile(_ItemFile):
    kind: Literal["numerical"]
    value: float
    tolerance: Annotated[float, Field(ge=0)] = 0.0
    unit: SaidFile | None = None
    feedback_if_right: SaidFile | None = None
    feedback_if_wrong: SaidFile | None = None


class ChoiceFile(FillerFile):
    to: Id


class SceneFile(_Part):
    id: Id
    text: SaidFile
    choices: Annotated[list[ChoiceFile], Field(max_length=6)] = []
    mark: Annotated[float, Field(ge=0, le=1)] | None = None


class ScenarioFile(_ItemFile):
    kind: Literal["scenario"]
    start: Id
    scenes: Annotated[list[SceneFile], Field(min_length=2, max_length=30)]


ItemFile = Annotated[
    SingleChoiceFile
    | MultipleAnswersFile
    | TrueFalseReasonFile
    | MatchingFile
    | OrderingFile
    | SortingFile
    | ShortAnswerFile
    | NumericalFile
    | ScenarioFile,
    Field(discriminator="kind"),
]


def revised_of(file: Any) -> Revised | None:
    """Return the days of revision of an item or page of a course file."""
    if file.revised is None:
        return None
    return Revised(date.fromisoformat(file.revised.en), date.fromisoformat(file.revised.ja))
