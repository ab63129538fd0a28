"""Asks for name and password on the command line, or reads them from the environment."""

import getpass
import os
import sys
from collections.abc import Callable
from pathlib import Path

from app.domain.people import Actor
from app.domain.protection import PASSPHRASE_VARIABLE
from app.domain.refusals import Refusal, Sentence
from app.services.workspace import Workspace

NAME_VARIABLE = "CLAUSEWISE_NAME"
NEW_PASSPHRASE_VARIABLE = "CLAUSEWISE_NEW_PASSPHRASE"  # noqa: S105 - the name of the variable
PASSWORD_VARIABLE = "CLAUSEWISE_PASSWORD"  # noqa: S105 - the name of the variable, no password


def sign_in(workspace: Workspace) -> Actor:
    """Return who signs in; refuse a wrong name or password, or none.

    Where there is one sign-in, its name is not asked for.
    """
    if not workspace.sign_ins.is_set_up():
        raise Refusal(Sentence.HR_NOT_SET_UP)
    name = os.environ.get(NAME_VARIABLE) or workspace.sign_ins.only_name() or _ask(_input, "Name: ", NAME_VARIABLE)
    password = os.environ.get(PASSWORD_VARIABLE)
    if password is None:
        password = _ask(getpass.getpass, f"Password of {name}: ", PASSWORD_VARIABLE)
    return workspace.sign_ins.sign_in(name, password)


def _ask(ask: Callable[[str], str], prompt: str, variable: str) -> str:
    try:
        return ask(prompt)
    except EOFError as error:
        raise Refusal(Sentence.PASSWORD_NOT_GIVEN, variable=variable) from error


def _input(prompt: str) -> str:
    """Ask on the error stream, as getpass does: what is printed to the other is for whoever reads the result."""
    print(prompt, end="", file=sys.stderr, flush=True)
    return input()


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
