"""What the page of the inbox works with, and what it counts."""

from dataclasses import dataclass

from app.domain.inquiries import Desk
from app.services.correcting import Correcting
from app.services.inquiring import Inquiries
from app.services.retaining import Retaining


@dataclass(frozen=True, slots=True)
class InboxServices:
    """What the page works with."""

    inquiries: Inquiries
    correcting: Correcting
    retaining: Retaining


@dataclass(frozen=True, slots=True)
class InboxCounts:
    """What waits on each desk, and how much the list has in all."""

    waiting: dict[Desk, int]
    listed: int
