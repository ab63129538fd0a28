"""Says how what is being written stands to what is taught."""

from PySide6.QtCore import QCoreApplication

from app.domain.studio import WorkState


def QT_TRANSLATE_NOOP(_context: str, sentence: str) -> str:
    """Return `sentence` unchanged; it marks the sentence for translation."""
    return sentence


_STATES = {
    WorkState.NEW: QT_TRANSLATE_NOOP("WorkStates", "Not published yet"),
    WorkState.CHANGED: QT_TRANSLATE_NOOP("WorkStates", "Changed since it was published"),
    WorkState.LIVE: QT_TRANSLATE_NOOP("WorkStates", "Live"),
    WorkState.RETIRED: QT_TRANSLATE_NOOP("WorkStates", "Retired"),
}


def say_state(state: WorkState) -> str:
    """Return the name of a state."""
    return QCoreApplication.translate("WorkStates", _STATES[state])
