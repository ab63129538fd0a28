"""Chooses the languages of a module: both, or one."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.texts import LANGUAGES, Language
from app.ui.shared.look import Look
from app.ui.shared.segmented_control import SegmentedControl

CHOICES: tuple[tuple[Language, ...], ...] = (LANGUAGES, ("en",), ("ja",))
_BOTH = QT_TRANSLATE_NOOP("Languages", "English and Japanese")
_ONE = {"en": QT_TRANSLATE_NOOP("Languages", "English"), "ja": QT_TRANSLATE_NOOP("Languages", "Japanese")}


class LanguagesChoice(SegmentedControl):
    """`chosen` tells the place of the choice among `CHOICES`."""

    def __init__(self, look: Look, name: str, languages: tuple[Language, ...], parent: QWidget | None = None) -> None:
        words = (_BOTH, *(_ONE[one] for one in LANGUAGES))
        texts = tuple(QCoreApplication.translate("Languages", one) for one in words)
        super().__init__(look, name, texts, parent)
        self.show_languages(languages)

    def languages(self) -> tuple[Language, ...]:
        """Return what is chosen."""
        return CHOICES[self.place()]

    def show_languages(self, languages: tuple[Language, ...]) -> None:
        """Show some languages as chosen."""
        self.segments[CHOICES.index(languages)].setChecked(True)
