"""What every list of items shows of one, selected and read in one place."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import func

from app.domain.items import ItemKind
from app.domain.studio import WorkState
from app.domain.texts import Text
from app.storage.studio_tables import StudioItemRow

_STEM = 160
"""Characters of a stem that a list shows."""

LISTED = (
    StudioItemRow.id,
    StudioItemRow.title,
    func.substr(func.json_extract(StudioItemRow.body, "$.item.stem.en"), 1, _STEM),
    func.substr(func.json_extract(StudioItemRow.body, "$.item.stem.ja"), 1, _STEM),
    StudioItemRow.kind,
    StudioItemRow.state,
    StudioItemRow.commitments,
    StudioItemRow.lacks,
    StudioItemRow.live_number,
)
"""The columns, for the beginning of a query."""


def listed(row: Sequence[Any]) -> tuple[dict[str, Any], Sequence[Any]]:
    """Return the fields that all lists have of an item, from a row that begins with `LISTED`; and the rest of it."""
    item_id, title, stem_en, stem_ja, kind, state, commitments, lacks, number = row[: len(LISTED)]
    fields = {
        "id": item_id,
        "title": title,
        "stem": Text(stem_en or "", stem_ja or ""),
        "kind": ItemKind(kind),
        "state": WorkState(state),
        "commitments": tuple(commitments.split()),
        "lacks": lacks,
        "number": number,
    }
    return fields, row[len(LISTED) :]
