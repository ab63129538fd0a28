"""`clausewise exports`: everything that left as a file, newest first."""

import argparse
import json
from collections.abc import Iterator
from dataclasses import asdict

from app.cli.password import sign_in
from app.domain.export_log import ExportLogFilter, ExportSort, LoggedExport, export_anchor
from app.domain.export_words import ExportNames, filter_in_words
from app.domain.paging import ROWS_OF_A_PAGE
from app.domain.people import Actor
from app.services.workspace import Workspace


def run(arguments: argparse.Namespace, workspace: Workspace) -> None:
    """Sign in as HR and list the log, one entry after another."""
    actor = sign_in(workspace)
    entries = _entries(workspace, actor, ExportLogFilter(arguments.search, True if arguments.outside else None))
    if arguments.json:
        for entry in entries:
            print(json.dumps(_plain(entry), ensure_ascii=False))
        return
    names = workspace.export_log.names(actor)
    for entry in entries:
        print("\n".join(_lines(entry, names)))


def _entries(workspace: Workspace, actor: Actor, wanted: ExportLogFilter) -> Iterator[LoggedExport]:
    """Yield all entries of a filter, a page at a time."""
    sort, after = ExportSort(), None
    while True:
        page = workspace.export_log.page(actor, wanted, sort, after)
        yield from page
        if len(page) < ROWS_OF_A_PAGE:
            return
        after = export_anchor(page[-1], sort)


def _plain(entry: LoggedExport) -> dict[str, object]:
    exported = {"utc": entry.exported.utc, "local": entry.exported.local}
    own = {"id": str(entry.id), "exported": exported, "filter": entry.asked_for(), "columns": entry.columns.split()}
    return {**asdict(entry), **own}


def _lines(entry: LoggedExport, names: ExportNames) -> Iterator[str]:
    people = "" if entry.people is None else f", {entry.people:,} people"
    yield f"{entry.exported.local}  {entry.subject}, {entry.format}: {entry.rows:,} rows{people}"
    to = "not recorded" if entry.recipient is None else entry.recipient or "inside the company"
    basis = f" ({names.commitment(entry.basis, 'en')})" if entry.basis else ""
    yield f"  purpose    {entry.purpose}"
    yield f"  recipient  {to}{basis}"
    yield f"  filter     {filter_in_words(entry.asked_for(), names, 'en')}"
    yield f"  file       {entry.file_name}"
    yield f"  SHA-256    {entry.sha256}"
