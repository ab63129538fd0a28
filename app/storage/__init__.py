"""The database: the only folder that knows SQLAlchemy. Rows never leave it, functions never commit."""
