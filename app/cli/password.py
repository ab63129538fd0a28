"""Asks for HR's password on the command line, or reads it from the environment."""

import getpass
import os
from pathlib import Path

from app.domain.people import Actor
from app.domain.protection import PASSPHRASE_VARIABLE
from app.domain.refusals import Refusal, Sentence
from app.services.workspace import Workspace

NEW_PASSPHRASE_VARIABLE = "CLAUSEWISE_NEW_PASSPHRASE"  # noqa: S105 - the name of the variable
PASSWORD_VARIABLE = "CLAUSEWISE_PASSWORD"  # noqa: S105 - the name of the variable, no password


def sign_in(workspace: Workspace) -> Actor:
    """Return HR for the password that was given; refuse a wrong one, or none."""
    password = os.environ.get(PASSWORD_VARIABLE)
    if password is None:
        try:
            password = getpass.getpass("HR's password: ")
        except EOFError as error:
            raise Refusal(Sentence.PASSWORD_NOT_GIVEN, variable=PASSWORD_VARIABLE) from error
    return workspace.hr_access.sign_in(password)


def ask_passphrase(path: Path) -> str | None:
    """Return the passphrase of a workspace, from the environment or typed; None where nobody can type one."""
    return _from_environment_or_typed(PASSPHRASE_VARIABLE, f"The passphrase of {path}: ")


def ask_new_passphrase() -> tuple[str, str]:
    """Return a new passphrase as it was given twice; from the environment it counts for both."""
    given = os.environ.get(NEW_PASSPHRASE_VARIABLE)
    if given is not None:
        return given, given
    first = _from_environment_or_typed(NEW_PASSPHRASE_VARIABLE, "The new passphrase: ")
    again = _from_environment_or_typed(NEW_PASSPHRASE_VARIABLE, "The same again: ")
    if first is None or again is None:
        raise Refusal(Sentence.PASSWORD_NOT_GIVEN, variable=NEW_PASSPHRASE_VARIABLE)
    return first, again


def _from_environment_or_typed(variable: str, question: str) -> str | None:
    given = os.environ.get(variable)
    if given is not None:
        return given
    try:
        return getpass.getpass(question)
    except EOFError:
        return None
