"""What HR looks at on the page of records, kept to go on with it in another look."""

from dataclasses import dataclass

from app.domain.records import RecordFilter, RecordSort
from app.domain.releases import Release
from app.ui.hr.export_kind_field import KindChoice


@dataclass(frozen=True, slots=True)
class PanelState:
    """What was said in the panel so far; nothing is confirmed in another look until it is confirmed there."""

    kind: KindChoice
    release: Release
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RecordsState:
    """The filters, the order, and whether the panel is open."""

    wanted: RecordFilter
    sort: RecordSort
    exporting: bool
    panel: PanelState | None = None
