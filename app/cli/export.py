"""`clausewise export`: the completion records as a file, without a window."""

import argparse
import sys

from app.cli.password import sign_in
from app.domain.records import ExportFormat, RecordFilter, RecordSort
from app.domain.releases import Release
from app.services.record_export import ExportOrder
from app.services.workspace import Workspace


def run(arguments: argparse.Namespace, workspace: Workspace) -> None:
    """Sign in as HR and write the file; refusals as in the services."""
    actor = sign_in(workspace)
    order = ExportOrder(
        wanted=RecordFilter(),
        sort=RecordSort(),
        format=ExportFormat(arguments.format),
        release=Release(arguments.purpose),
        target=arguments.out,
        language=arguments.language,
    )
    exported = workspace.exports.export(actor, order, _show if sys.stderr.isatty() else lambda _rows: None)
    print(f"{exported.rows:,} records saved to {exported.path}")
    print(f"SHA-256 {exported.sha256}")


def _show(rows: int) -> None:
    print(f"\r{rows:,} records", end="\r", file=sys.stderr, flush=True)
