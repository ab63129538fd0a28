"""The trainer's studio; and a module version can be about more than one version of the policy."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _editions()
    _writing()
    _live()
    _published()
    _marked_anew()


def _editions() -> None:
    """Let an edition be a module version together with a policy version.

    SQLite cannot drop the old constraint, so the table is made anew under its name; what refers to it is checked when
    the transaction ends.
    """
    op.execute("PRAGMA defer_foreign_keys=ON")
    op.execute("CREATE TEMPORARY TABLE edition_before AS SELECT * FROM module_edition")
    op.drop_table("module_edition")
    op.create_table(
        "module_edition",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("module", sa.String(), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("policy_digest", sa.String(length=64), nullable=False),
        sa.Column("policy_version", sa.String(), nullable=False),
        sa.Column("title_en", sa.String(), nullable=False),
        sa.Column("title_ja", sa.String(), nullable=False),
        sa.Column("commitments", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["digest"], ["published.digest"]),
        sa.ForeignKeyConstraint(["policy_digest"], ["published.digest"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("digest", "policy_digest"),
    )
    op.execute(
        "INSERT INTO module_edition "
        "(id, digest, module, version, policy_digest, policy_version, title_en, title_ja, commitments) "
        "SELECT id, digest, module, version, policy_digest, policy_version, title_en, title_ja, commitments "
        "FROM edition_before"
    )
    op.create_index("ix_module_edition_module", "module_edition", ["module", "id"])
    op.execute("DROP TABLE edition_before")


def _writing() -> None:
    """What is being written."""
    op.create_table(
        "studio_module",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("title_en", sa.String(), nullable=False),
        sa.Column("title_ja", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("live_digest", sa.String(length=64), nullable=True),
        sa.Column("base_digest", sa.String(length=64), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("changed", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["base_digest"],
            ["published.digest"],
        ),
        sa.ForeignKeyConstraint(
            ["live_digest"],
            ["published.digest"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "studio_item",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("module", sa.String(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("name_en", sa.String(), nullable=False),
        sa.Column("name_ja", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("commitments", sa.String(), nullable=False),
        sa.Column("situation", sa.Boolean(), nullable=False),
        sa.Column("difficulty", sa.Integer(), nullable=False),
        sa.Column("languages", sa.String(), nullable=False),
        sa.Column("older", sa.String(), nullable=False),
        sa.Column("lacks", sa.Integer(), nullable=False),
        sa.Column("findings", sa.Integer(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("live_digest", sa.String(length=64), nullable=True),
        sa.Column("live_number", sa.Integer(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("created", sa.DateTime(), nullable=False),
        sa.Column("changed", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["live_digest"],
            ["published.digest"],
        ),
        sa.ForeignKeyConstraint(
            ["module"],
            ["studio_module.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    listed = [
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
    ]
    op.create_index("ix_studio_item_changed", "studio_item", listed)
    op.create_index("ix_studio_item_live", "studio_item", ["live_digest"])
    op.create_index("ix_studio_item_module", "studio_item", ["module", "place", "id"])
    op.create_table(
        "studio_words",
        sa.Column("item", sa.String(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["item"], ["studio_item.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("item"),
    )


def _live() -> None:
    """What the studio put in the place of the course files."""
    op.create_table(
        "live_module",
        sa.Column("module", sa.String(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.Column("since", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["digest"],
            ["published.digest"],
        ),
        sa.PrimaryKeyConstraint("module"),
    )
    op.create_table(
        "live_policy",
        sa.Column("policy", sa.String(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("since", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["digest"],
            ["published.digest"],
        ),
        sa.PrimaryKeyConstraint("policy"),
    )
    op.create_table(
        "item_version",
        sa.Column("item", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("published", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["digest"],
            ["published.digest"],
        ),
        sa.PrimaryKeyConstraint("item", "number"),
        sa.UniqueConstraint("item", "digest"),
    )
    op.create_index("ix_item_version_digest", "item_version", ["digest"])


def _published() -> None:
    """What was published, and what came of a new policy version."""
    op.create_table(
        "publication",
        sa.Column("id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("module", sa.String(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("before", sa.String(length=64), nullable=True),
        sa.Column("published", sa.DateTime(), nullable=False),
        sa.Column("account", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("changes", sa.String(), nullable=False),
        sa.Column("concerns", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["before"],
            ["published.digest"],
        ),
        sa.ForeignKeyConstraint(
            ["digest"],
            ["published.digest"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_publication_module", "publication", ["module", "published"])
    op.create_table(
        "policy_change",
        sa.Column("id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("policy", sa.String(), nullable=False),
        sa.Column("before", sa.String(length=64), nullable=False),
        sa.Column("after", sa.String(length=64), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("module", sa.String(), nullable=True),
        sa.Column("opened", sa.DateTime(), nullable=False),
        sa.Column("adopted", sa.DateTime(), nullable=True),
        sa.Column("account", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["after"],
            ["published.digest"],
        ),
        sa.ForeignKeyConstraint(
            ["before"],
            ["published.digest"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )


def _marked_anew() -> None:
    """Marks that were given anew; the old ones stay."""
    op.create_table(
        "remarking",
        sa.Column("id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("item", sa.String(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("key_digest", sa.String(length=64), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("remarked", sa.DateTime(), nullable=False),
        sa.Column("account", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["digest"],
            ["published.digest"],
        ),
        sa.ForeignKeyConstraint(
            ["key_digest"],
            ["published.digest"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_remarking_digest", "remarking", ["digest"])
    op.create_table(
        "remark",
        sa.Column("remarking_id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("attempt_id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("mark", sa.Double(), nullable=False),
        sa.ForeignKeyConstraint(
            ["attempt_id"],
            ["attempt.id"],
        ),
        sa.ForeignKeyConstraint(
            ["remarking_id"],
            ["remarking.id"],
        ),
        sa.PrimaryKeyConstraint("remarking_id", "attempt_id", "position"),
    )
    op.create_index("ix_remark_attempt", "remark", ["attempt_id", "position"])
