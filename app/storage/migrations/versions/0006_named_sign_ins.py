"""Named sign-ins with roles, waiting after wrong passwords, and a code for a forgotten one."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.rename_table("account", "account_before")
    op.create_table(
        "account",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("name_key", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("password_hash", sa.String(), nullable=False),
        sa.Column("recovery_hash", sa.String(), nullable=True),
        sa.Column("created", sa.DateTime(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("tried", sa.DateTime(), nullable=True),
        sa.Column("disabled", sa.Boolean(), nullable=False),
        sa.Column("must_change", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("name_key"),
    )
    # The one sign-in of before had a password for the role; the role becomes its name.
    op.execute(
        "INSERT INTO account (id, name, name_key, role, password_hash, created, failures, disabled, must_change) "
        "SELECT id, upper(role), role, role, password_hash, created, 0, 0, 0 FROM account_before"
    )
    op.drop_table("account_before")
