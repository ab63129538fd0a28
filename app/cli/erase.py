"""`clausewise erase`: what goes and what stays of a person, and with --apply the erasure, without a window."""

import argparse
import json

from app.cli.password import sign_in
from app.domain.erasing import ErasurePreview
from app.services.erasing import Erased
from app.services.workspace import Workspace


def run(arguments: argparse.Namespace, workspace: Workspace) -> None:
    """Sign in as HR and say what would go or what went; refusals as in the service."""
    actor = sign_in(workspace)
    shown = workspace.erasing.preview(actor, arguments.person)
    done = workspace.erasing.erase(actor, arguments.person, arguments.reason) if arguments.apply else None
    if arguments.json:
        print(json.dumps(_plain(shown, done), ensure_ascii=False, indent=2))
    else:
        print("\n".join(_lines(shown, done)))


def _lines(shown: ErasurePreview, done: Erased | None) -> list[str]:
    person = shown.person
    lines = [] if done is not None else [f"{person.name} ({person.number})"]
    lines += [f"! {warning.en}" for warning in shown.warnings]
    lines += ["Goes"]
    lines += [f"- {part.title.en}: {part.contents.en}" for part in shown.goes]
    lines += ["Stays"]
    lines += [f"- {one.title.en}: {one.left.en}. {one.why.en}." for one in shown.stays]
    if done is None:
        return [*lines, "Nothing was erased: --apply erases, and cannot be taken back."]
    lines.append(f"Erased. {done.tombstones:,} tombstones are left in the ledger.")
    if not done.log_emptied:
        lines.append("Another window is open: what was erased leaves its log when that closes.")
    return lines


def _plain(shown: ErasurePreview, done: Erased | None) -> dict[str, object]:
    whole: dict[str, object] = {
        "applied": done is not None,
        "warnings": [warning.en for warning in shown.warnings],
        "goes": [{"what": part.name, "contents": part.contents.en} for part in shown.goes],
        "stays": [{"what": one.title.en, "left": one.left.en, "why": one.why.en} for one in shown.stays],
    }
    if done is None:
        whole["person"] = {"number": shown.person.number, "name": shown.person.name}
    else:
        whole |= {"tombstones": done.tombstones, "erased": done.at.utc}
    return whole
