"""A start of the window is read without the parsers of the commands, and says what they would say."""

import pytest

from app.cli.command_line import parser
from app.cli.window_line import read_window_line


@pytest.mark.parametrize("arguments", [[], ["--workspace", "a.clausewise"], ["--workspace", "verify"]])
def test_the_usual_starts_are_read_as_the_whole_parser_reads_them(arguments: list[str]) -> None:
    line, whole = read_window_line(arguments), parser().parse_args(arguments)
    assert whole.command is None
    assert line is not None
    assert line.workspace == whole.workspace


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        ["--workspace"],
        ["--workspace", "--help"],
        ["--workspace=a.clausewise"],
        ["--workspace", "a.clausewise", "verify"],
        ["verify", "--workspace"],
    ],
)
def test_everything_else_is_left_to_the_whole_parser(arguments: list[str]) -> None:
    assert read_window_line(arguments) is None
