"""Runs the migrations on the connection that `app.storage.migrating` opened."""

from alembic import context

from app.storage.schema import METADATA

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=METADATA, render_as_batch=True)
context.run_migrations()
