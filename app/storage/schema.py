"""Every table of a workspace, gathered for the migrations."""

from app.storage import (
    assignment_tables,
    carried_tables,
    correction_tables,
    export_profile_tables,
    guarding_tables,
    inquiry_tables,
    ledger_tables,
    live_tables,
    practice_tables,
    rule_tables,
    saved_view_tables,
    standing_tables,
    studio_tables,
    tables,
    tally_tables,
)

METADATA = tables.Row.metadata
MODULES = (
    tables,
    assignment_tables,
    carried_tables,
    correction_tables,
    export_profile_tables,
    guarding_tables,
    inquiry_tables,
    ledger_tables,
    live_tables,
    practice_tables,
    rule_tables,
    saved_view_tables,
    standing_tables,
    studio_tables,
    tally_tables,
)
"""Importing these is what fills METADATA."""
