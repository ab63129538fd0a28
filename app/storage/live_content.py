"""What the studio put in the place of the course files: modules, and versions of the policy."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.modules import Module
from app.domain.plain import read
from app.domain.policy import Policy
from app.storage.live_tables import LiveModuleRow, LivePolicyRow
from app.storage.tables import PublishedRow


@dataclass(frozen=True, slots=True)
class LiveModule:
    """A module that the studio teaches; None where it withdrew one of the course files."""

    id: str
    digest: str
    module: Module | None


def mark(session: Session) -> str:
    """Return a line that says what the studio teaches; empty as long as that is nothing."""
    modules = session.execute(
        select(LiveModuleRow.module, LiveModuleRow.digest, LiveModuleRow.place, LiveModuleRow.withdrawn)
    )
    policies = session.execute(select(LivePolicyRow.policy, LivePolicyRow.digest))
    return " ".join(sorted(":".join(str(part) for part in row) for row in (*modules, *policies)))


def list_live_modules(session: Session) -> list[LiveModule]:
    """Return what the studio teaches or withdrew, in its order."""
    rows = session.execute(
        select(LiveModuleRow.module, LiveModuleRow.digest, LiveModuleRow.withdrawn, PublishedRow.body)
        .join(PublishedRow, PublishedRow.digest == LiveModuleRow.digest)
        .order_by(LiveModuleRow.place, LiveModuleRow.module)
    )
    return [LiveModule(id_, digest, None if withdrawn else read(Module, body)) for id_, digest, withdrawn, body in rows]


def is_withdrawn(session: Session, module_id: str) -> bool:
    """Whether the studio withdrew a module."""
    row = session.get(LiveModuleRow, module_id)
    return row is not None and row.withdrawn


def save_live_module(
    session: Session, module_id: str, digest: str, place: int, now: datetime, *, withdrawn: bool = False
) -> None:
    """Teach a published module version from now on, or withdraw the module."""
    session.merge(LiveModuleRow(module=module_id, digest=digest, place=place, withdrawn=withdrawn, since=now))
    session.flush()


def list_live_policies(session: Session) -> dict[str, tuple[str, Policy]]:
    """Return the policy versions that the studio put in place, with their digests, by the id of the policy."""
    rows = session.execute(
        select(LivePolicyRow.policy, LivePolicyRow.digest, PublishedRow.body).join(
            PublishedRow, PublishedRow.digest == LivePolicyRow.digest
        )
    )
    return {id_: (digest, read(Policy, body)) for id_, digest, body in rows}


def save_live_policy(session: Session, policy_id: str, digest: str, now: datetime) -> None:
    """Teach under a published policy version from now on."""
    session.merge(LivePolicyRow(policy=policy_id, digest=digest, since=now))
    session.flush()
