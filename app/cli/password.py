"""Asks for HR's password on the command line, or reads it from the environment."""

import getpass
import os

from app.domain.people import Actor
from app.domain.refusals import Refusal, Sentence
from app.services.workspace import Workspace

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
