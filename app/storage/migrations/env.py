"""Runs the migrations on the connection that `app.storage.migrating` opened."""

from alembic import context

from app.storage.tables import Row

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=Row.metadata, render_as_batch=True)
context.run_migrations()
