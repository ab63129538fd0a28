"""The one motion of the program: what has just appeared fades in, for whoever wants it."""

from functools import partial

from PySide6.QtCore import QPropertyAnimation, QTimer
from PySide6.QtWidgets import QGraphicsOpacityEffect, QWidget

from app.ui.shared.look import Look
from app.ui.shared.system_motion import wants_less_motion

MILLISECONDS = 120


def appear(look: Look, widget: QWidget) -> None:
    """Fade a widget in that has just been shown; at once where no motion is wanted."""
    if look.motion == "off" or (look.motion == "system" and wants_less_motion()):
        return
    effect = QGraphicsOpacityEffect(widget)
    effect.setOpacity(0.0)
    widget.setGraphicsEffect(effect)  # one that is under way goes, and its animation with it
    animation = QPropertyAnimation(effect, b"opacity", effect)
    animation.setDuration(MILLISECONDS)
    animation.setStartValue(0.0)
    animation.setEndValue(1.0)
    # The effect owns its animation: it must not go while the animation still says that it has ended.
    animation.finished.connect(partial(QTimer.singleShot, 0, effect, partial(_end, widget, effect)))
    animation.start()


def _end(widget: QWidget, effect: QGraphicsOpacityEffect) -> None:
    if widget.graphicsEffect() is effect:
        widget.setGraphicsEffect(None)  # type: ignore[arg-type]
