"""Tells screen readers what happened where no control changed its name."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str) -> None:
    """Let a screen reader say some words."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
