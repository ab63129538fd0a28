"""Where one person is with one module on a day."""

from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from app.domain.standings import Standing, standing_on
from app.storage.assignment_tables import AssignmentRow


def load_standing(session: Session, person_id: int, module: str, today: date) -> Standing | None:
    """Return where a person is with a module today, None where it is not assigned to them."""
    day = today.isoformat()
    row = session.scalar(
        select(AssignmentRow)
        .where(
            AssignmentRow.person_id == person_id,
            AssignmentRow.module == module,
            or_(AssignmentRow.withdrawn.is_(None), AssignmentRow.withdrawn > day),
            or_(AssignmentRow.replaced.is_(None), AssignmentRow.replaced > day),
        )
        .order_by(AssignmentRow.occurrence.desc())
        .limit(1)
        .execution_options(populate_existing=True)
    )
    if row is None:
        return None
    fulfilled, exempted, late_from = (
        date.fromisoformat(one) if one else None for one in (row.fulfilled, row.exempted, row.late_from)
    )
    return standing_on(today, fulfilled=fulfilled, exempted=exempted, late_from=late_from)
