"""Says, where somebody meets a module that is not in the language of their window, which language it is in."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.domain.texts import Language
from app.ui.shared.look import Look

_SPOKEN: dict[Language, str] = {
    "en": QT_TRANSLATE_NOOP("SpokenWords", "This module is in English."),
    "ja": QT_TRANSLATE_NOOP("SpokenWords", "This module is in Japanese."),
}


def say_other_language(look: Look, languages: tuple[Language, ...]) -> str:
    """Return a sentence on the language of a module; empty where the module is in that of the look."""
    return "" if look.language in languages else QCoreApplication.translate("SpokenWords", _SPOKEN[languages[0]])
