"""Says in one word how an item stands to what is taught, in the language of the window."""

from PySide6.QtCore import QCoreApplication

from app.domain.studio import WorkState
from app.domain.translating import QT_TRANSLATE_NOOP

_STATES = {
    WorkState.NEW: QT_TRANSLATE_NOOP("ItemStates", "New"),
    WorkState.CHANGED: QT_TRANSLATE_NOOP("ItemStates", "Changed"),
    WorkState.LIVE: QT_TRANSLATE_NOOP("ItemStates", "Live"),
    WorkState.RETIRED: QT_TRANSLATE_NOOP("ItemStates", "Retired"),
}

STATE_ICONS = {
    WorkState.NEW: ("plus", "accentText"),
    WorkState.CHANGED: ("pencil", "accentText"),
    WorkState.LIVE: ("circle-check", "right"),
    WorkState.RETIRED: ("minus", "textMuted"),
}
"""The icon of each state and its colour's role."""


def say_state(state: WorkState) -> str:
    """Return the name of a state."""
    return QCoreApplication.translate("ItemStates", _STATES[state])
