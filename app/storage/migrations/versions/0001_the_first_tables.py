"""The first tables: people, published content, progress, attempts, completion records and exports."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "account",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("password_hash", sa.String(), nullable=False),
        sa.Column("created", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("role"),
    )
    op.create_table(
        "export",
        sa.Column("id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("exported", sa.DateTime(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("format", sa.String(), nullable=False),
        sa.Column("filter", sa.String(), nullable=False),
        sa.Column("columns", sa.String(), nullable=False),
        sa.Column("row_count", sa.Integer(), nullable=False),
        sa.Column("file_name", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "glance",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )
    op.create_table(
        "person",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("department", sa.String(), nullable=False),
        sa.Column("joined", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("number"),
    )
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.create_index("ix_person_department", ["department", "number"], unique=False)
        batch_op.create_index("ix_person_name", ["name", "number"], unique=False)

    op.create_table(
        "published",
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("published", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("digest"),
    )
    op.create_table(
        "workspace_fact",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )
    op.create_table(
        "lesson_progress",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("module", sa.String(), nullable=False),
        sa.Column("page", sa.String(), nullable=False),
        sa.Column("read", sa.String(), nullable=False),
        sa.Column("changed", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
        ),
        sa.PrimaryKeyConstraint("person_id", "module"),
    )
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
        sa.ForeignKeyConstraint(
            ["digest"],
            ["published.digest"],
        ),
        sa.ForeignKeyConstraint(
            ["policy_digest"],
            ["published.digest"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("digest"),
    )
    with op.batch_alter_table("module_edition", schema=None) as batch_op:
        batch_op.create_index("ix_module_edition_module", ["module", "id"], unique=False)

    op.create_table(
        "attempt",
        sa.Column("id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("edition_id", sa.Integer(), nullable=False),
        sa.Column("module", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("pass_mark", sa.Double(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("started", sa.DateTime(), nullable=False),
        sa.Column("started_local", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["edition_id"],
            ["module_edition.id"],
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("person_id", "module", "number"),
    )
    op.create_table(
        "attempt_item",
        sa.Column("attempt_id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("item", sa.String(), nullable=False),
        sa.Column("item_digest", sa.String(length=64), nullable=False),
        sa.Column("option_order", sa.String(), nullable=False),
        sa.Column("flagged", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["attempt_id"],
            ["attempt.id"],
        ),
        sa.ForeignKeyConstraint(
            ["item_digest"],
            ["published.digest"],
        ),
        sa.PrimaryKeyConstraint("attempt_id", "position"),
    )
    op.create_table(
        "completion",
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("attempt_id", sa.Uuid(native_uuid=False), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("edition_id", sa.Integer(), nullable=False),
        sa.Column("score", sa.Double(), nullable=False),
        sa.Column("points", sa.Double(), nullable=False),
        sa.Column("max_points", sa.Double(), nullable=False),
        sa.Column("pass_mark", sa.Double(), nullable=False),
        sa.Column("passed", sa.Integer(), nullable=False),
        sa.Column("started_utc", sa.String(), nullable=False),
        sa.Column("started_local", sa.String(), nullable=False),
        sa.Column("completed_utc", sa.String(), nullable=False),
        sa.Column("completed_local", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("app_version", sa.String(), nullable=False),
        sa.CheckConstraint("score BETWEEN 0 AND 1", name="score_is_a_share"),
        sa.ForeignKeyConstraint(
            ["attempt_id"],
            ["attempt.id"],
        ),
        sa.ForeignKeyConstraint(
            ["edition_id"],
            ["module_edition.id"],
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
        ),
        sa.PrimaryKeyConstraint("sequence"),
        sa.UniqueConstraint("attempt_id"),
        sa.UniqueConstraint("id"),
    )
    with op.batch_alter_table("completion", schema=None) as batch_op:
        batch_op.create_index("ix_completion_completed", ["completed_utc"], unique=False)
        batch_op.create_index("ix_completion_edition", ["edition_id"], unique=False)
        batch_op.create_index("ix_completion_passed", ["passed"], unique=False)
        batch_op.create_index("ix_completion_passed_score", ["passed", "score"], unique=False)
        batch_op.create_index("ix_completion_person", ["person_id"], unique=False)
        batch_op.create_index("ix_completion_score", ["score"], unique=False)

    op.create_table(
        "response",
        sa.Column("attempt_id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("chosen", sa.String(), nullable=False),
        sa.Column("mark", sa.Double(), nullable=False),
        sa.Column("answered", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["attempt_id"],
            ["attempt.id"],
        ),
        sa.PrimaryKeyConstraint("attempt_id", "position"),
    )
