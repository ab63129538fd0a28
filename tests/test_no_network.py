"""Nothing goes to a network: no test opens a socket to one, and no module of the program could."""

import ast
import socket
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

NETWORK = {
    *("socket", "socketserver", "ssl", "asyncio", "http", "xmlrpc", "ftplib", "smtplib", "poplib", "imaplib"),
    *("telnetlib", "webbrowser", "requests", "httpx", "aiohttp", "urllib3", "websockets"),
    *("urllib.request", "urllib.robotparser", "urllib.error", "wsgiref", "multiprocessing.connection"),
    *("PySide6.QtNetwork", "PySide6.QtWebSockets", "PySide6.QtHttpServer", "PySide6.QtWebEngineCore"),
}
"""Modules that speak to a network, with everything below them."""


def network_imports(source: str) -> list[str]:
    """Return what a module imports that can speak to a network, also inside its functions."""
    names: list[str] = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names += [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
    return [name for name in names if any(name == one or name.startswith(f"{one}.") for one in NETWORK)]


def test_no_module_of_the_program_imports_what_speaks_to_a_network() -> None:
    sources = sorted((ROOT / "app").rglob("*.py"))
    assert len(sources) > 100
    found = {str(path.relative_to(ROOT)): network_imports(path.read_text(encoding="utf-8")) for path in sources}
    assert {path: names for path, names in found.items() if names} == {}


@pytest.mark.parametrize(
    "line",
    [
        "import socket",
        "import urllib.request as r",
        "from urllib import request",
        "def later():\n    from http.client import HTTPSConnection",
        "from PySide6.QtNetwork import QTcpSocket",
        "from PySide6 import QtNetwork",
    ],
)
def test_an_import_that_speaks_to_a_network_would_be_found(line: str) -> None:
    assert network_imports(line)
    assert not network_imports("from urllib.parse import quote\nimport httpcore_like")


@pytest.mark.parametrize("family", [socket.AF_INET, socket.AF_INET6])
def test_a_test_that_opened_a_network_socket_would_fail(family: socket.AddressFamily) -> None:
    with pytest.raises(AssertionError, match="no network"):
        socket.socket(family)
    with pytest.raises(AssertionError, match="no network"):
        socket.create_connection(("localhost", 9))


def test_a_socket_within_the_machine_is_no_network() -> None:
    one, other = socket.socketpair(socket.AF_UNIX)
    with one, other:
        one.sendall(b"x")
        assert other.recv(1) == b"x"
