"""Who looked at a person's record."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class RecordReading:
    """Somebody of a role looked on a local day; `account` is the name of the sign-in, empty where it has none."""

    day: date
    role: str
    account: str
