"""The tables of the trainer's studio: what is being written, and what was published."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.tables import Row


class StudioModuleRow(Row):
    """A module as the trainer has it now; `body` is a canonical `domain.studio.ModuleDraft`.

    `state` and the titles are there for lists. `live_digest` names the published version that is taught, None before
    the first. `base_digest` is the published version that the draft began from: another one live means that the course
    files changed under it. `revision` counts savings, so that a window never writes over what another one saved.
    """

    __tablename__ = "studio_module"
    id: Mapped[str] = mapped_column(primary_key=True)
    place: Mapped[int]
    state: Mapped[str]
    title_en: Mapped[str]
    title_ja: Mapped[str]
    body: Mapped[str]
    live_digest: Mapped[str | None] = mapped_column(ForeignKey("published.digest"))
    base_digest: Mapped[str | None] = mapped_column(ForeignKey("published.digest"))
    revision: Mapped[int] = mapped_column(default=1)
    changed: Mapped[datetime]


class StudioItemRow(Row):
    """An item as the trainer has it now; `body` is a canonical `domain.studio.ItemDraft`.

    The other columns are there for lists: `commitments` are ids with a space before and after each, `lacks` how much
    is missing before it can be published, `findings` how many weaknesses, `name_en` and `name_ja` the folded title or
    beginning of the stem to sort by, `older` the language that was left behind by the other (empty: none).
    `live_digest` is the item version that is taught, `live_number` its number. `place` is the order in its module.

    A row is larger than a page of the file, so the index by change holds whatever lists filter and sort by: ten
    thousand items are looked through without reading one of their rows.
    """

    __tablename__ = "studio_item"
    id: Mapped[str] = mapped_column(primary_key=True)
    module: Mapped[str] = mapped_column(ForeignKey("studio_module.id"))
    place: Mapped[int]
    title: Mapped[str]
    name_en: Mapped[str]
    name_ja: Mapped[str]
    kind: Mapped[str]
    state: Mapped[str]
    commitments: Mapped[str]
    situation: Mapped[bool]
    difficulty: Mapped[int]
    languages: Mapped[str]
    older: Mapped[str]
    lacks: Mapped[int]
    findings: Mapped[int]
    body: Mapped[str]
    live_digest: Mapped[str | None] = mapped_column(ForeignKey("published.digest"))
    live_number: Mapped[int | None]
    revision: Mapped[int] = mapped_column(default=1)
    created: Mapped[datetime]
    changed: Mapped[datetime]
    __table_args__ = (
        Index(
            "ix_studio_item_changed",
            "changed",
            "id",
            "module",
            "place",
            "name_en",
            "name_ja",
            "kind",
            "state",
            "commitments",
            "situation",
            "languages",
            "older",
            "lacks",
            "findings",
            "live_number",
        ),
        Index("ix_studio_item_module", "module", "place", "id"),
        Index("ix_studio_item_live", "live_digest"),
    )


class StudioWordsRow(Row):
    """The folded text of an item draft to search in, apart from it: searching reads nothing else."""

    __tablename__ = "studio_words"
    item: Mapped[str] = mapped_column(ForeignKey("studio_item.id", ondelete="CASCADE"), primary_key=True)
    words: Mapped[str]


class ItemVersionRow(Row):
    """A published version of an item, numbered from 1 for each item; `digest` names its content."""

    __tablename__ = "item_version"
    item: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    digest: Mapped[str] = mapped_column(ForeignKey("published.digest"))
    published: Mapped[datetime]
    __table_args__ = (UniqueConstraint("item", "digest"), Index("ix_item_version_digest", "digest"))


class PublicationRow(Row):
    """That a trainer published a module version: when, who, what changed (canonical), and what it means for passes.

    `concerns` is whom it asks to learn again, in the form of `domain.publishing`; empty where completions stay valid.
    """

    __tablename__ = "publication"
    id: Mapped[UUID] = mapped_column(primary_key=True)
    module: Mapped[str]
    digest: Mapped[str] = mapped_column(ForeignKey("published.digest"))
    version: Mapped[str]
    before: Mapped[str | None] = mapped_column(ForeignKey("published.digest"))
    published: Mapped[datetime]
    account: Mapped[str]
    note: Mapped[str]
    changes: Mapped[str]
    concerns: Mapped[str]
    __table_args__ = (Index("ix_publication_module", "module", "published"),)
