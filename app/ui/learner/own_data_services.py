"""What the page of one's own data works with."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.services.inquiring import Inquiries
    from app.services.own_copying import OwnCopying
    from app.services.own_data import OwnDataReading
    from app.services.record_sending import RecordSending


@dataclass(frozen=True, slots=True)
class OwnDataServices:
    """What the page works with."""

    reading: "OwnDataReading"
    copies: "OwnCopying"
    inquiries: "Inquiries"
    sending: "RecordSending"
