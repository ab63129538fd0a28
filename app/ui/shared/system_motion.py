"""Asks the system whether somebody wants less motion; Qt tells contrast, but not this."""

import functools
import sys


@functools.cache
def wants_less_motion() -> bool:
    """Whether the desktop's animations are switched off; asked once, False where it cannot be found out."""
    if sys.platform == "win32":
        return _windows()
    return _portal() if sys.platform == "linux" else False


def _windows() -> bool:
    """Ask for SPI_GETCLIENTAREAANIMATION, "Show animations in Windows" of its accessibility settings."""
    import ctypes

    shown = ctypes.c_int(1)
    found = getattr(ctypes, "windll").user32.SystemParametersInfoW(0x1042, 0, ctypes.byref(shown), 0)  # noqa: B009
    return bool(found) and not shown.value


def _portal() -> bool:
    """Ask the desktop portal (org.freedesktop.portal.Settings) for GNOME's setting, which others answer too."""
    from PySide6.QtDBus import QDBusConnection, QDBusMessage

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    question = QDBusMessage.createMethodCall(
        "org.freedesktop.portal.Desktop",
        "/org/freedesktop/portal/desktop",
        "org.freedesktop.portal.Settings",
        "ReadOne",
    )
    question.setArguments(["org.gnome.desktop.interface", "enable-animations"])
    answer = bus.call(question, timeout=200)
    return answer.type() == QDBusMessage.MessageType.ReplyMessage and answer.arguments()[:1] == [False]
