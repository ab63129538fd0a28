"""What the answers say about each item version, so that the library can filter by it."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "item_standing",
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("verdict", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["digest"], ["published.digest"]),
        sa.PrimaryKeyConstraint("digest"),
    )
    op.create_index("ix_item_standing_verdict", "item_standing", ["verdict", "digest"])
