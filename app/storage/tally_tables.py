"""The tables of nameless tallies: what statistics need of first attempts whose single answers are gone.

No row says who, when or in which attempt. Nothing here hangs on a person, so nothing here is erased with one;
`storage.item_tallies` sees to it that a tally is of five people or more.
"""

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.tables import Row


class ItemTallyRow(Row):
    """How many people got a mark (0–1) on an item version and a mark (0–1) on the rest of a module's quiz."""

    __tablename__ = "item_tally"
    module: Mapped[str] = mapped_column(primary_key=True)
    item_digest: Mapped[str] = mapped_column(ForeignKey("published.digest"), primary_key=True)
    language: Mapped[str] = mapped_column(primary_key=True)
    mark: Mapped[float] = mapped_column(primary_key=True)
    rest: Mapped[float] = mapped_column(primary_key=True)
    people: Mapped[int]


class ChoiceTallyRow(Row):
    """How many people chose something, by the names of `domain.answer_choices`, and the sum of their rest marks."""

    __tablename__ = "choice_tally"
    module: Mapped[str] = mapped_column(primary_key=True)
    item_digest: Mapped[str] = mapped_column(ForeignKey("published.digest"), primary_key=True)
    choice: Mapped[str] = mapped_column(primary_key=True)
    people: Mapped[int]
    rest_sum: Mapped[float]


class TimeTallyRow(Row):
    """How many people took so many whole seconds for an item version."""

    __tablename__ = "time_tally"
    module: Mapped[str] = mapped_column(primary_key=True)
    item_digest: Mapped[str] = mapped_column(ForeignKey("published.digest"), primary_key=True)
    seconds: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    people: Mapped[int]


class QuizTallyRow(Row):
    """How many people got a mark at a position of a quiz of `size` items; position 0 is the sum of all marks."""

    __tablename__ = "quiz_tally"
    edition_id: Mapped[int] = mapped_column(ForeignKey("module_edition.id"), primary_key=True, autoincrement=False)
    size: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    mark: Mapped[float] = mapped_column(primary_key=True)
    people: Mapped[int]


class ItemStandingRow(Row):
    """What the answers say about an item version, a `domain.studio.Statistic`; one that nobody answered has no row.

    It is what was worked out last (`storage.item_verdicts`), kept so that lists can be filtered by it.
    """

    __tablename__ = "item_standing"
    digest: Mapped[str] = mapped_column(ForeignKey("published.digest"), primary_key=True)
    verdict: Mapped[str]
    __table_args__ = (Index("ix_item_standing_verdict", "verdict", "digest"),)
