"""Item statistics: nameless tallies, and which answers they have already."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "item_tally",
        sa.Column("module", sa.String(), nullable=False),
        sa.Column("item_digest", sa.String(length=64), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("mark", sa.Double(), nullable=False),
        sa.Column("rest", sa.Double(), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["item_digest"], ["published.digest"]),
        sa.PrimaryKeyConstraint("module", "item_digest", "language", "mark", "rest"),
    )
    op.create_table(
        "choice_tally",
        sa.Column("module", sa.String(), nullable=False),
        sa.Column("item_digest", sa.String(length=64), nullable=False),
        sa.Column("choice", sa.String(), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("rest_sum", sa.Double(), nullable=False),
        sa.ForeignKeyConstraint(["item_digest"], ["published.digest"]),
        sa.PrimaryKeyConstraint("module", "item_digest", "choice"),
    )
    op.create_table(
        "time_tally",
        sa.Column("module", sa.String(), nullable=False),
        sa.Column("item_digest", sa.String(length=64), nullable=False),
        sa.Column("seconds", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["item_digest"], ["published.digest"]),
        sa.PrimaryKeyConstraint("module", "item_digest", "seconds"),
    )
    op.create_table(
        "quiz_tally",
        sa.Column("edition_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("size", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("mark", sa.Double(), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["edition_id"], ["module_edition.id"]),
        sa.PrimaryKeyConstraint("edition_id", "size", "position", "mark"),
    )
    op.add_column("attempt", sa.Column("counted", sa.Boolean(), nullable=False, server_default="0"))
    op.add_column("attempt_item", sa.Column("counted", sa.Boolean(), nullable=False, server_default="0"))
