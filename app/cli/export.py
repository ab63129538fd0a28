"""`clausewise export`: the completion records as a file, without a window."""

import argparse
import getpass
import os
import sys

from app.domain.records import ExportFormat, RecordFilter, RecordSort
from app.domain.refusals import Refusal, Sentence
from app.services.record_export import ExportOrder
from app.services.workspace import Workspace

PASSWORD_VARIABLE = "CLAUSEWISE_PASSWORD"  # noqa: S105 - the name of the variable, no password


def run(arguments: argparse.Namespace, workspace: Workspace) -> None:
    """Sign in as HR and write the file; refusals as in the services."""
    password = os.environ.get(PASSWORD_VARIABLE)
    if password is None:
        try:
            password = getpass.getpass("HR's password: ")
        except EOFError as error:
            raise Refusal(Sentence.PASSWORD_NOT_GIVEN, variable=PASSWORD_VARIABLE) from error
    actor = workspace.hr_access.sign_in(password)
    order = ExportOrder(
        wanted=RecordFilter(),
        sort=RecordSort(),
        format=ExportFormat(arguments.format),
        purpose=arguments.purpose,
        target=arguments.out,
        language=arguments.language,
    )
    exported = workspace.exports.export(actor, order, _show if sys.stderr.isatty() else lambda _rows: None)
    print(f"{exported.rows:,} records saved to {exported.path}")
    print(f"SHA-256 {exported.sha256}")


def _show(rows: int) -> None:
    print(f"\r{rows:,} records", end="\r", file=sys.stderr, flush=True)
