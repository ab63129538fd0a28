"""`clausewise inbox`: what employees wait for an answer to, the longest first, without a window."""

import argparse
import json

from app.cli.password import sign_in
from app.domain.inquiries import AskedInquiry, InboxKey
from app.domain.people import Actor
from app.services.workspace import Workspace


def run(arguments: argparse.Namespace, workspace: Workspace) -> None:
    """Sign in as HR and list what waits; the texts themselves only as JSON."""
    actor = sign_in(workspace)
    waiting = _waiting(workspace, actor)
    if arguments.json:
        print(json.dumps([_plain(one) for one in waiting], ensure_ascii=False, indent=2))
    else:
        print("\n".join(_line(one) for one in waiting) if waiting else "Nobody waits for an answer.")


def _waiting(workspace: Workspace, actor: Actor) -> list[AskedInquiry]:
    found: list[AskedInquiry] = []
    after: InboxKey | None = None
    while True:
        page = workspace.inquiries.list_desk(actor, waiting_only=True, after=after)
        found += page.inquiries
        after = page.after
        if after is None:
            return found


def _line(asked: AskedInquiry) -> str:
    days = "today" if not asked.waited else "1 day" if asked.waited == 1 else f"{asked.waited:,} days"
    due = "due  " if asked.due else ""
    person, inquiry = asked.person, asked.inquiry
    return f"{days:>10}  {due}{inquiry.kind.value}  {person.number} {person.name}  {inquiry.id}"


def _plain(asked: AskedInquiry) -> dict[str, object]:
    inquiry = asked.inquiry
    return {
        "id": str(inquiry.id),
        "kind": inquiry.kind.value,
        "desk": inquiry.desk.value,
        "number": asked.person.number,
        "name": asked.person.name,
        "about": {"kind": inquiry.about_kind.value, "id": inquiry.about},
        "text": inquiry.text,
        "asked": inquiry.asked.local,
        "days": asked.waited,
        "due": asked.due,
    }
