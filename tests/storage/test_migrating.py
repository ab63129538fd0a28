"""Migrations and models say the same, and the program knows which migration is the newest."""

from pathlib import Path

import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from app.storage import driver, migrating
from app.storage.schema import METADATA

MIGRATIONS = Path(migrating.__file__).parent / "migrations"


def scripts() -> ScriptDirectory:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    return ScriptDirectory.from_config(config)


def differences(path: Path, models: sa.MetaData) -> list[object]:
    """Return what an automatic migration of a workspace to `models` would do."""
    engine = sa.create_engine(
        "sqlite://", creator=lambda: driver.connect(path), module=driver.sqlite, poolclass=sa.NullPool
    )
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "render_as_batch": True})
        found = compare_metadata(context, models)
    engine.dispose()
    return found


def test_the_revision_that_the_program_expects_is_the_newest() -> None:
    assert scripts().get_heads() == [migrating.CURRENT]
    assert {script.revision for script in scripts().walk_revisions()} == migrating.KNOWN


def test_migrations_make_the_tables_that_the_program_expects(workspace_path: Path) -> None:
    assert differences(workspace_path, METADATA) == []


def test_a_difference_between_migrations_and_tables_would_be_found(workspace_path: Path) -> None:
    """The positive control: a further column, table and index are seen."""
    models = sa.MetaData()
    for table in METADATA.tables.values():
        table.to_metadata(models)
    models.tables["person"].append_column(sa.Column("shoe_size", sa.Integer))
    sa.Table("unforeseen", models, sa.Column("id", sa.Integer, primary_key=True))
    sa.Index("ix_person_joined", models.tables["person"].c.joined)
    assert {change[0] for change in differences(workspace_path, models)} == {"add_column", "add_table", "add_index"}


def test_opening_a_workspace_that_is_up_to_date_migrates_nothing(workspace_path: Path) -> None:
    before = workspace_path.read_bytes()
    migrating.bring_up_to_date(workspace_path, 1.0)
    assert workspace_path.read_bytes() == before
    assert migrating.revision_of(workspace_path, 1.0) == migrating.CURRENT
