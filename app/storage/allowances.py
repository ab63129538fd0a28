"""What HR granted to whom; append-only."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.allowances import Allowance, AllowanceKind
from app.storage.assignment_tables import AllowanceRow


def list_allowances(session: Session, person_id: int) -> tuple[Allowance, ...]:
    """Return what was granted to a person, oldest first."""
    rows = session.execute(
        select(AllowanceRow.module, AllowanceRow.kind, AllowanceRow.amount, AllowanceRow.reason, AllowanceRow.granted)
        .where(AllowanceRow.person_id == person_id)
        .order_by(AllowanceRow.granted, AllowanceRow.id)
    )
    return tuple(
        Allowance(module, AllowanceKind(kind), amount, reason, granted)
        for module, kind, amount, reason, granted in rows
    )


def add_allowance(session: Session, allowance_id: UUID, person_id: int, allowance: Allowance) -> None:
    """Add a grant."""
    session.add(
        AllowanceRow(
            id=allowance_id,
            person_id=person_id,
            module=allowance.module,
            kind=allowance.kind.value,
            amount=allowance.amount,
            reason=allowance.reason,
            granted=allowance.granted,
        )
    )
    session.flush()
