"""Saves a file where a person wants it, whole or not at all, and never over the workspace."""

from pathlib import Path

from app.domain.refusals import Refusal, Sentence
from app.formats.pending_file import PendingFile


def refuse_workspace(workspace: Path, target: Path) -> None:
    """Refuse `target` if it is the workspace file or one that the database keeps beside it."""
    whole = workspace.resolve()
    if target.resolve() in (whole, *(whole.with_name(whole.name + end) for end in ("-wal", "-shm", "-journal"))):
        raise Refusal(Sentence.FILE_IS_WORKSPACE, path=str(target))


def save_file(workspace: Path, target: Path, content: bytes) -> None:
    """Write a file for this user alone (0600); refuse the workspace itself, and a place that cannot be written."""
    try:
        refuse_workspace(workspace, target)
        with PendingFile(target.absolute()) as file:
            file.path.write_bytes(content)
            file.seal()
            file.publish()
    except OSError as error:
        raise Refusal(Sentence.FILE_NOT_WRITTEN, path=str(target), reason=error.strerror or str(error)) from error
