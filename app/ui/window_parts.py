"""What the window is given to work with."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.domain.home import Home
from app.ui.place_memory import KeptPlace

if TYPE_CHECKING:
    from app.services.backing_up import SafetyCopies
    from app.services.protecting import Protecting
    from app.services.workspace import Workspace
    from app.ui.page_frame import FoldMemory


def _choose_nothing(_owner: QWidget) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class WindowParts:
    """What the window is given: how to open the workspace, the Home kept from last time, and where things lie.

    `first_place` is where the window was closed, `can_remind` whether the desktop can show reminders, `build_safety`
    builds what makes safety copies of the workspace, `choose_copy` asks for a copy that lies elsewhere,
    `build_protecting` builds what encrypts it, `folds` remembers what is folded in the navigation.
    """

    open_workspace: "Callable[[], Workspace]"
    kept_home: Home | None
    place: Path
    today: Callable[[], date]
    choose_file: Callable[[QWidget, str, str], str]
    first_place: KeptPlace | None = None
    can_remind: bool = False
    build_safety: "Callable[[], SafetyCopies] | None" = None
    choose_copy: Callable[[QWidget], str] = _choose_nothing
    build_protecting: "Callable[[], Protecting] | None" = None
    folds: "FoldMemory | None" = None
