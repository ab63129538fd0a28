"""The tables of a workspace. What a record needs to stand for years is kept with it, never looked up in files."""

from datetime import UTC, datetime
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import (
    CheckConstraint,
    DateTime,
    ForeignKey,
    Index,
    LargeBinary,
    String,
    TypeDecorator,
    UniqueConstraint,
    Uuid,
    text,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class UtcDateTime(TypeDecorator[datetime]):
    """Aware datetimes, stored as UTC; SQLite would give them back without a zone."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        return None if value is None else value.replace(tzinfo=UTC)


class Row(DeclarativeBase):
    """The base of every table."""

    type_annotation_map: ClassVar[dict[Any, Any]] = {datetime: UtcDateTime, UUID: Uuid(native_uuid=False)}


class WorkspaceFactRow(Row):
    """Single facts about the workspace, by name: its id, who uses this computer, which content is current."""

    __tablename__ = "workspace_fact"
    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class GlanceRow(Row):
    """The last Home that was drawn, so that the next start can draw it before the database library is loaded."""

    __tablename__ = "glance"
    name: Mapped[str] = mapped_column(primary_key=True)
    body: Mapped[str]


class PersonRow(Row):
    """An employee as they are now, since the local day `since`; other days are ISO texts too.

    `manager` is the employee number of whom they report to. `left_on` is their last day; who has left keeps everything.
    """

    __tablename__ = "person"
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    department: Mapped[str] = mapped_column(default="")
    joined: Mapped[datetime]
    job: Mapped[str] = mapped_column(default="")
    manager: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    joined_on: Mapped[str | None]
    left_on: Mapped[str | None]
    since: Mapped[str]
    __table_args__ = (
        Index("ix_person_name", "name", "number"),
        Index("ix_person_department", "department", "number"),
        Index("ix_person_job", "job", "number"),
        Index("ix_person_manager", "manager", "number"),
        Index("ix_person_left", "left_on", sqlite_where=text("left_on IS NOT NULL")),
    )


class PersonPastRow(Row):
    """An employee as they were before, from the day `since` to before the day `until`."""

    __tablename__ = "person_past"
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    since: Mapped[str]
    until: Mapped[str]
    number: Mapped[str]
    name: Mapped[str]
    department: Mapped[str]
    job: Mapped[str]
    manager: Mapped[str]
    email: Mapped[str]
    joined_on: Mapped[str | None]
    left_on: Mapped[str | None]
    __table_args__ = (
        Index("ix_person_past_person", "person_id", "until"),
        Index("ix_person_past_until", "until"),
        Index("ix_person_past_number", "number"),
        Index("ix_person_past_name", "name", "number"),
        Index("ix_person_past_department", "department", "number"),
    )


class PersonSettingRow(Row):
    """What a person set for themselves, by name; it goes with them from computer to computer of the workspace."""

    __tablename__ = "person_setting"
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class AccountRow(Row):
    """A sign-in with a name and a password; both hashes are argon2id in the PHC string format.

    `name_key` is the same for all spellings of a name. `failures` counts wrong passwords in a row, `tried` is when the
    last of them came. `recovery_hash` is of the code for a forgotten password, None where HR gives out a new one.
    """

    __tablename__ = "account"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    name_key: Mapped[str] = mapped_column(unique=True)
    role: Mapped[str]
    password_hash: Mapped[str]
    recovery_hash: Mapped[str | None]
    created: Mapped[datetime]
    failures: Mapped[int] = mapped_column(default=0)
    tried: Mapped[datetime | None]
    disabled: Mapped[bool] = mapped_column(default=False)
    must_change: Mapped[bool] = mapped_column(default=False)


class PublishedRow(Row):
    """A published version of a policy, module or item; never changed, named by the SHA-256 of its body."""

    __tablename__ = "published"
    digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    kind: Mapped[str]
    subject: Mapped[str]
    body: Mapped[str]
    published: Mapped[datetime]


class EditionRow(Row):
    """A module version that people were trained on under a policy version: what a completion record says about it."""

    __tablename__ = "module_edition"
    id: Mapped[int] = mapped_column(primary_key=True)
    digest: Mapped[str] = mapped_column(ForeignKey("published.digest"))
    module: Mapped[str]
    version: Mapped[str]
    policy_digest: Mapped[str] = mapped_column(ForeignKey("published.digest"))
    policy_version: Mapped[str]
    title_en: Mapped[str]
    title_ja: Mapped[str]
    commitments: Mapped[str]
    __table_args__ = (UniqueConstraint("digest", "policy_digest"), Index("ix_module_edition_module", "module", "id"))


class LessonProgressRow(Row):
    """Where a person is in a lesson; `read` holds the ids of the pages seen, separated by spaces."""

    __tablename__ = "lesson_progress"
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True)
    module: Mapped[str] = mapped_column(primary_key=True)
    page: Mapped[str]
    read: Mapped[str]
    changed: Mapped[datetime]


class AttemptRow(Row):
    """An attempt; it counts from the moment this row exists and pins one edition of its module.

    `seconds` is the time that it may take, with what HR granted on top; None where the module sets no limit.
    `counted` says that the nameless tallies of the quiz have it already.
    """

    __tablename__ = "attempt"
    id: Mapped[UUID] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    edition_id: Mapped[int] = mapped_column(ForeignKey("module_edition.id"))
    module: Mapped[str]
    number: Mapped[int]
    state: Mapped[str]
    pass_mark: Mapped[float]
    position: Mapped[int]
    started: Mapped[datetime]
    started_local: Mapped[str]
    seconds: Mapped[int | None]
    counted: Mapped[bool] = mapped_column(default=False, server_default="0")
    __table_args__ = (UniqueConstraint("person_id", "module", "number"),)


class AttemptItemRow(Row):
    """One item of an attempt: its pinned version and the order of its options, as ids separated by spaces.

    `counted` says that the nameless tallies of the item version have its answer already.
    """

    __tablename__ = "attempt_item"
    attempt_id: Mapped[UUID] = mapped_column(ForeignKey("attempt.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    item: Mapped[str]
    item_digest: Mapped[str] = mapped_column(ForeignKey("published.digest"))
    option_order: Mapped[str]
    flagged: Mapped[bool] = mapped_column(default=False)
    counted: Mapped[bool] = mapped_column(default=False, server_default="0")


class ResponseRow(Row):
    """The one response to an item of an attempt; the primary key refuses a second."""

    __tablename__ = "response"
    attempt_id: Mapped[UUID] = mapped_column(ForeignKey("attempt.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    chosen: Mapped[str]
    mark: Mapped[float]
    answered: Mapped[datetime]


class DraftRow(Row):
    """What is chosen for an item that was not checked yet, so that nothing typed is lost; `chosen` as in a response."""

    __tablename__ = "draft"
    attempt_id: Mapped[UUID] = mapped_column(ForeignKey("attempt.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    chosen: Mapped[str]
    changed: Mapped[datetime]


class CompletionRow(Row):
    """A completion record; append-only. Times are the text forms of `domain.moments`: files need them as they are.

    `corrects` is the id of the record in whose place this one stands, `superseded` the local day on which another one
    took this one's place, `recorded` the local day on which it was written where that is not the day of completion.
    """

    __tablename__ = "completion"
    sequence: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    attempt_id: Mapped[UUID | None] = mapped_column(ForeignKey("attempt.id"), unique=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    edition_id: Mapped[int] = mapped_column(ForeignKey("module_edition.id"))
    score: Mapped[float]
    points: Mapped[float]
    max_points: Mapped[float]
    pass_mark: Mapped[float]
    passed: Mapped[int]
    started_utc: Mapped[str]
    started_local: Mapped[str]
    completed_utc: Mapped[str]
    completed_local: Mapped[str]
    language: Mapped[str]
    app_version: Mapped[str]
    corrects: Mapped[str | None]
    superseded: Mapped[str | None]
    recorded: Mapped[str | None]
    __table_args__ = (
        CheckConstraint("score BETWEEN 0 AND 1", name="score_is_a_share"),
        Index("ix_completion_completed", "completed_utc", "edition_id", "passed"),
        Index("ix_completion_score", "score"),
        Index("ix_completion_passed", "passed"),
        Index("ix_completion_passed_score", "passed", "score"),
        Index("ix_completion_person", "person_id", "edition_id", "passed"),
        Index("ix_completion_edition", "edition_id"),
        Index("ix_completion_edition_completed", "edition_id", "completed_utc"),
        Index("ix_completion_corrects", "corrects", sqlite_where=text("corrects IS NOT NULL")),
        Index("ix_completion_superseded", "superseded", sqlite_where=text("superseded IS NOT NULL")),
        Index("ix_completion_recorded", "recorded", sqlite_where=text("recorded IS NOT NULL")),
    )


class AttestationRow(Row):
    """A person's agreement to exact words, given for one completion and one policy version; append-only."""

    __tablename__ = "attestation"
    id: Mapped[str] = mapped_column(primary_key=True)
    completion_id: Mapped[str] = mapped_column(ForeignKey("completion.id"), unique=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    policy_digest: Mapped[str] = mapped_column(ForeignKey("published.digest"))
    wording: Mapped[str]
    language: Mapped[str]
    attested_utc: Mapped[str]
    attested_local: Mapped[str]
    __table_args__ = (Index("ix_attestation_person", "person_id"),)


class ExportRow(Row):
    """What left as a file: by whom, for what, to whom, which rows and columns, and the SHA-256 of the file.

    `people` is a set of `domain.person_sets`: whose rows were in it. `recipient` is empty for somebody inside the
    company, `basis` is the exception that allows another, `account` the
    name of the sign-in. All of these are None in a file of before that was kept.
    """

    __tablename__ = "export"
    id: Mapped[UUID] = mapped_column(primary_key=True)
    exported: Mapped[datetime]
    role: Mapped[str]
    purpose: Mapped[str]
    format: Mapped[str]
    filter: Mapped[str]
    columns: Mapped[str]
    row_count: Mapped[int]
    file_name: Mapped[str]
    sha256: Mapped[str]
    people: Mapped[bytes | None] = mapped_column(LargeBinary, deferred=True)
    subject: Mapped[str | None]
    recipient: Mapped[str | None]
    basis: Mapped[str | None]
    account: Mapped[str | None]
