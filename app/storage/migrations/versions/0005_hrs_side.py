"""HR's side: what people and assignments were on any day, corrections, and to whom files went."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _the_past()
    _people()
    _assignments()
    _records_and_exports()
    # Part assignments: rules, exemptions, and the paths of the list of standings.
    _rules_and_exemptions()
    _paths_of_standings()
    # Part roster: the paths of the list of people.
    _paths_of_people()
    # Part overview: how each person stands now.
    _overview()
    _lists_of_records()


def _the_past() -> None:
    op.create_table(
        "person_past",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("since", sa.String(), nullable=False),
        sa.Column("until", sa.String(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("department", sa.String(), nullable=False),
        sa.Column("job", sa.String(), nullable=False),
        sa.Column("manager", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("joined_on", sa.String(), nullable=True),
        sa.Column("left_on", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_person_past_person", "person_past", ["person_id", "until"])
    op.create_index("ix_person_past_until", "person_past", ["until"])
    op.create_table(
        "assignment_past",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("assignment_id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("since", sa.String(), nullable=False),
        sa.Column("until", sa.String(), nullable=False),
        sa.Column("due", sa.String(), nullable=True),
        sa.Column("grace", sa.Integer(), nullable=False),
        sa.Column("late_from", sa.String(), nullable=True),
        sa.Column("fulfilled", sa.String(), nullable=True),
        sa.Column("withdrawn", sa.String(), nullable=True),
        sa.Column("exempted", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["assignment_id"], ["assignment.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_assignment_past_assignment", "assignment_past", ["assignment_id"])
    op.create_index("ix_assignment_past_until", "assignment_past", ["until"])


def _people() -> None:
    # Columns are added in place: rebuilding a table of a million rows would take minutes.
    for name in ("job", "manager", "email", "since"):
        op.add_column("person", sa.Column(name, sa.String(), nullable=False, server_default=""))
    for name in ("joined_on", "left_on"):
        op.add_column("person", sa.Column(name, sa.String(), nullable=True))
    op.execute("UPDATE person SET since = substr(joined, 1, 10)")


def _assignments() -> None:
    op.add_column("assignment", sa.Column("rule_id", sa.Uuid(native_uuid=False), nullable=True))
    op.add_column("assignment", sa.Column("grace", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("assignment", sa.Column("since", sa.String(), nullable=False, server_default=""))
    for name in ("late_from", "fulfilled", "withdrawn", "replaced", "exempted"):
        op.add_column("assignment", sa.Column(name, sa.String(), nullable=True))
    op.execute("UPDATE assignment SET since = substr(assigned, 1, 10), late_from = date(due, '+1 day')")
    op.execute(
        "UPDATE assignment SET fulfilled = (SELECT substr(c.completed_local, 1, 10) FROM completion c "
        "JOIN module_edition e ON e.id = c.edition_id WHERE c.person_id = assignment.person_id AND c.passed = 1 "
        "AND e.module = assignment.module AND (assignment.occurrence = 1 "
        "OR c.completed_utc > strftime('%Y-%m-%dT%H:%M:%SZ', assignment.assigned)) ORDER BY c.completed_utc LIMIT 1)"
    )
    op.execute(
        "UPDATE assignment SET replaced = (SELECT n.since FROM assignment n WHERE n.person_id = assignment.person_id "
        "AND n.module = assignment.module AND n.occurrence = assignment.occurrence + 1)"
    )


def _records_and_exports() -> None:
    for name in ("corrects", "superseded", "recorded"):
        op.add_column("completion", sa.Column(name, sa.String(), nullable=True))
    for name in ("subject", "recipient", "basis"):
        op.add_column("export", sa.Column(name, sa.String(), nullable=True))


def _rules_and_exemptions() -> None:
    op.create_table(
        "assignment_rule",
        sa.Column("id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("module", sa.String(), nullable=False),
        sa.Column("whom", sa.String(), nullable=False),
        sa.Column("audience", sa.String(), nullable=False),
        sa.Column("due_days", sa.Integer(), nullable=True),
        sa.Column("due_on", sa.String(), nullable=True),
        sa.Column("recurrence", sa.String(), nullable=False),
        sa.Column("grace", sa.Integer(), nullable=False),
        sa.Column("lead", sa.Integer(), nullable=False),
        sa.Column("starts", sa.String(), nullable=False),
        sa.Column("since", sa.String(), nullable=False),
        sa.Column("ended", sa.String(), nullable=True),
        sa.Column("made", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "assignment_rule_person",
        sa.Column("rule_id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["rule_id"], ["assignment_rule.id"]),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"]),
        sa.PrimaryKeyConstraint("rule_id", "person_id"),
    )
    op.create_index("ix_assignment_rule_person_person", "assignment_rule_person", ["person_id"])
    op.create_table(
        "assignment_rule_past",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("rule_id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("since", sa.String(), nullable=False),
        sa.Column("until", sa.String(), nullable=False),
        sa.Column("terms", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["rule_id"], ["assignment_rule.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_assignment_rule_past_rule", "assignment_rule_past", ["rule_id"])
    op.create_table(
        "exemption",
        sa.Column("id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("module", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("begins", sa.String(), nullable=False),
        sa.Column("ends", sa.String(), nullable=True),
        sa.Column("lifted", sa.String(), nullable=True),
        sa.Column("granted", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_exemption_person", "exemption", ["person_id"])


def _paths_of_standings() -> None:
    for name, expression in (("due_order", "coalesce(due, '9999-12-31')"), ("done_order", "coalesce(fulfilled, '')")):
        op.add_column("assignment", sa.Column(name, sa.String(), sa.Computed(expression, persisted=False)))
    current = "replaced IS NULL AND withdrawn IS NULL"
    for name, columns, more in (
        ("current", "module, person_id", ""),
        ("open", "late_from, module, person_id", " AND fulfilled IS NULL AND exempted IS NULL"),
        ("open_due", "due_order, id, late_from, module, person_id", " AND fulfilled IS NULL AND exempted IS NULL"),
        ("due", "due_order, id", ""),
        ("module_due", "module, due_order, id, late_from, person_id", ""),
        ("done", "done_order, id, module, person_id", ""),
        ("exempt", "exempted", " AND exempted IS NOT NULL"),
    ):
        op.execute(f"CREATE INDEX ix_assignment_{name} ON assignment ({columns}) WHERE {current}{more}")


def _paths_of_people() -> None:
    op.create_index("ix_person_job", "person", ["job", "number"])
    op.create_index("ix_person_manager", "person", ["manager", "number"])
    waiting = "fulfilled IS NULL AND exempted IS NULL AND withdrawn IS NULL AND replaced IS NULL"
    op.create_index("ix_assignment_waiting", "assignment", ["person_id", "late_from"], sqlite_where=sa.text(waiting))


def _overview() -> None:
    op.create_table(
        "standing_profile",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("body"),
    )
    op.create_table(
        "person_standing",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("department", sa.String(), nullable=False),
        sa.Column("profile_id", sa.Integer(), nullable=False),
        sa.Column("late_from", sa.String(), nullable=True),
        sa.Column("left_on", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("person_id"),
    )
    op.create_index("ix_person_standing_alike", "person_standing", ["department", "profile_id", "late_from", "left_on"])


def _lists_of_records() -> None:
    for name in ("number", "name", "department"):
        columns = [name] if name == "number" else [name, "number"]
        op.create_index(f"ix_person_past_{name}", "person_past", columns)
    op.create_index("ix_person_left", "person", ["left_on"], sqlite_where=sa.text("left_on IS NOT NULL"))
    op.create_index("ix_completion_edition_completed", "completion", ["edition_id", "completed_utc"])
    for name in ("corrects", "superseded", "recorded"):
        where = sa.text(f"{name} IS NOT NULL")
        op.create_index(f"ix_completion_{name}", "completion", [name], sqlite_where=where)
