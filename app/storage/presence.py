"""Who is here: people from whom something can be asked on a day."""

from datetime import date

from sqlalchemy import ColumnElement, or_

from app.storage.tables import PersonRow


def is_here(today: date) -> ColumnElement[bool]:
    """Whether a person has not left before a day; the last day at work is still one."""
    return or_(PersonRow.left_on.is_(None), PersonRow.left_on >= today.isoformat())
