"""Says who did something on HR's side: the role, and the name of the sign-in where it was kept."""

from PySide6.QtCore import QCoreApplication


def QT_TRANSLATE_NOOP(_context: str, sentence: str) -> str:
    """Return `sentence` unchanged; it marks the sentence for translation."""
    return sentence


_ROLES = {
    "hr": QT_TRANSLATE_NOOP("Roles", "HR"),
    "trainer": QT_TRANSLATE_NOOP("Roles", "Trainer"),
    "auditor": QT_TRANSLATE_NOOP("Roles", "Auditor"),
}


def say_role(role: str) -> str:
    """Return the name of a role; one that is not known here by its own name."""
    words = _ROLES.get(role)
    return QCoreApplication.translate("Roles", words) if words else role


def say_by(role: str, account: str) -> str:
    """Return who did something, for instance "Ines Fallowbrook (HR)"; the role alone where no name was kept."""
    if not account:
        return say_role(role)
    return QCoreApplication.translate("Roles", "{name} ({role})").format(name=account, role=say_role(role))
