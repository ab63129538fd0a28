"""Records that hold up: named sign-ins with roles, and records that come in files from other machines."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _sign_ins()
    _record_files()
    _who_did_it()


def _sign_ins() -> None:
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


def _record_files() -> None:
    op.create_table(
        "device",
        sa.Column("device", sa.String(), nullable=False),
        sa.Column("public_key", sa.String(), nullable=False),
        sa.Column("pinned", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("device"),
    )
    op.create_table(
        "device_epoch",
        sa.Column("device", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["device"], ["device.device"]),
        sa.PrimaryKeyConstraint("device", "number"),
    )
    op.create_table(
        "seen_checkpoint",
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("device", sa.String(), nullable=False),
        sa.Column("root", sa.String(), nullable=False),
        sa.Column("time", sa.String(), nullable=False),
        sa.Column("public_key", sa.String(), nullable=False),
        sa.Column("signature", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["device"], ["device.device"]),
        sa.PrimaryKeyConstraint("origin", "size"),
    )
    op.create_table(
        "carried_leaf",
        sa.Column("device", sa.String(), nullable=False),
        sa.Column("epoch", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("waiting", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["device"], ["device.device"]),
        sa.PrimaryKeyConstraint("device", "epoch", "number"),
    )
    op.create_table(
        "carried_person",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("department", sa.String(), nullable=False),
        sa.Column("completed_utc", sa.String(), nullable=False),
        sa.Column("record_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"]),
        sa.PrimaryKeyConstraint("person_id"),
    )


def _who_did_it() -> None:
    """Roles: the name of the sign-in beside the role, who looked at whose record, and PINs."""
    for table in ("export", "correction", "erasure", "inquiry_answer"):
        op.add_column(table, sa.Column("account", sa.String(), nullable=True))
    op.create_table(
        "record_reading",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("account", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_record_reading_person", "record_reading", ["person_id", "day"])
    op.create_table(
        "person_pin",
        sa.Column("person_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("pin_hash", sa.String(), nullable=True),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("tried", sa.DateTime(), nullable=True),
        sa.Column("reset_on", sa.String(), nullable=True),
        sa.Column("reset_by", sa.String(), nullable=True),
        sa.Column("reset_reason", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"]),
        sa.PrimaryKeyConstraint("person_id"),
    )
