"""Fills the studio with ten thousand items and asks the library by every filter and order; prints milliseconds."""

import json
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from app.bootstrap import build_workspace
from app.domain.item_marks import marks_of
from app.domain.items import ItemKind
from app.domain.people import Actor, Role
from app.domain.studio import ItemDraft, WorkState
from app.domain.studio_lists import ItemFilter, ItemSort, ItemSortKey
from app.domain.texts import Text
from app.services.workspace import Workspace
from app.storage import studio_items

TRAINER = Actor(Role.TRAINER, name="Tomas Ferreira")
ITEMS = 10_000


def fill(workspace: Workspace, whole: int) -> None:
    """Copy the items of the course until there are so many; every seventh is not finished, every third has a title."""
    course = workspace.catalogue.course()
    known = frozenset(one.id for one in course.policy.commitments())
    items = [(one.module.id, item) for one in course.modules if one.module.pages for item in one.module.items]
    now = workspace.item_editing.open(TRAINER, items[0][1].id).kept.changed
    there = workspace.library.count(TRAINER, ItemFilter())
    with workspace.database.transaction() as session:
        for number in range(there, whole):
            module, item = items[number % len(items)]
            stem = Text(f"{number % 977} {item.stem.en}", "" if number % 7 == 0 else item.stem.ja)
            copy = replace(item, id=f"copy-{number}", stem=stem)
            draft = ItemDraft(copy, module, f"Item {number % 1_013}" if number % 3 == 0 else "")
            changed = now - timedelta(minutes=number)
            studio_items.add_item(session, draft, marks_of(draft, None, known), number, changed)


def filters(workspace: Workspace) -> dict[str, ItemFilter]:
    """Return filters of every kind and width, and some together."""
    course = workspace.catalogue.course()
    module = course.modules[0].module.id
    commitment = next(iter(course.policy.commitments())).id
    month = date.today() - timedelta(days=3)
    return {
        "all": ItemFilter(),
        "text: police": ItemFilter(text="police"),
        "text: one letter": ItemFilter(text="a"),
        "text: 顧客 保護": ItemFilter(text="顧客 保護"),
        "text: nothing": ItemFilter(text="zebra crossing"),
        "module": ItemFilter(module=module),
        "commitment": ItemFilter(commitment=commitment),
        "kind": ItemFilter(kinds=frozenset({ItemKind.MATCHING})),
        "state new": ItemFilter(states=frozenset({WorkState.NEW})),
        "state live": ItemFilter(states=frozenset({WorkState.LIVE})),
        "state retired": ItemFilter(states=frozenset({WorkState.RETIRED})),
        "lacking Japanese": ItemFilter(lacking="ja"),
        "not finished": ItemFilter(unfinished=True),
        "with findings": ItemFilter(weak=True),
        "changed since": ItemFilter(changed_since=month),
        "not changed since": ItemFilter(changed_until=month),
        "commitment, kind and text": ItemFilter(
            text="customer", commitment=commitment, kinds=frozenset({ItemKind.SINGLE_CHOICE})
        ),
    }


def timed(work: Callable[[], object]) -> float:
    """Return the median milliseconds of five runs."""
    times = []
    for _ in range(5):
        began = time.perf_counter()
        work()
        times.append((time.perf_counter() - began) * 1000)
    return sorted(times)[2]


def deep(workspace: Workspace, wanted: ItemFilter, sort: ItemSort) -> Callable[[], object]:
    """Return the reading of a page from the middle of a list."""
    anchors = workspace.library.list_anchors(TRAINER, wanted, sort)
    after = anchors[len(anchors) // 2] if anchors else None
    return lambda: workspace.library.list_page(TRAINER, wanted, sort, after)


workspace = build_workspace(Path(sys.argv[1]))
began = time.perf_counter()
workspace.library.open(TRAINER)
told: dict[str, object] = {"first": time.perf_counter() - began}
fill(workspace, ITEMS)
asked = {(name, ItemSort()): wanted for name, wanted in filters(workspace).items()}
orders = [ItemSort(key, descending) for key in ItemSortKey for descending in (False, True)]
asked |= {("all", sort): ItemFilter() for sort in orders}
pages: dict[str, float] = {}
counts: dict[str, float] = {}
anchors: dict[str, float] = {}
for (name, sort), wanted in asked.items():
    what = f"{name} by {sort.key.value}{' down' if sort.descending else ''}"
    pages[what] = timed(partial(workspace.library.list_page, TRAINER, wanted, sort, None))
    pages[f"{what}, from the middle"] = timed(deep(workspace, wanted, sort))
    counts[name] = timed(partial(workspace.library.count_all, TRAINER, wanted))
    anchors[what] = timed(partial(workspace.library.list_anchors, TRAINER, wanted, sort))
told |= {"pages": pages, "counts": counts, "anchors": anchors}
largest = max(workspace.library.list_modules(TRAINER), key=lambda one: one.items)
took = timed(partial(workspace.module_editing.open_listed, TRAINER, largest.id))
told["module"] = took * 1000 / largest.items
told["coverage"] = timed(partial(workspace.coverage.read, TRAINER))
print(json.dumps(told))
workspace.close()
