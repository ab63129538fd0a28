"""Lets the window ask, whichever way somebody takes, before it leaves a page where something goes on that writes."""

from collections.abc import Callable
from functools import partial, wraps
from typing import Any, Protocol, TypeVar

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from app.ui.shared.leaving import asks_first, waits_for_end


class _Shows(Protocol):
    """A window that shows one page at a time."""

    @property
    def page(self) -> QWidget: ...

    def close(self) -> bool: ...


W = TypeVar("W", bound=type[_Shows])
Act = Callable[..., None]

_LEAVING = ("go", "go_back", "hr_signed_out")
_BUILDING = ("dress", "renew")


def asking_to_leave(window: W) -> W:
    """Make the ways out of a page ask first; the page is built anew (on another day, in another look) only afterwards.

    Nothing asks where HR is signed out for being away: the page waits with all that goes on in it.
    """
    for name in _LEAVING:
        setattr(window, name, _asking(getattr(window, name)))
    for name in _BUILDING:
        setattr(window, name, _waiting(getattr(window, name)))
    window.closeEvent = _asking_to_close(window.closeEvent)  # type: ignore[attr-defined]
    return window


def _asking(act: Act) -> Act:
    @wraps(act)
    def leave(window: _Shows, *arguments: Any) -> None:
        if not asks_first(window.page, partial(leave, window, *arguments)):
            act(window, *arguments)

    return leave


def _waiting(act: Act) -> Act:
    @wraps(act)
    def build(window: _Shows, *arguments: Any) -> None:
        if not waits_for_end(window.page, partial(build, window, *arguments)):
            act(window, *arguments)

    return build


def _asking_to_close(act: Act) -> Act:
    @wraps(act)
    def close(window: _Shows, event: QCloseEvent) -> None:
        if asks_first(window.page, window.close):
            event.ignore()
        else:
            act(window, event)

    return close
