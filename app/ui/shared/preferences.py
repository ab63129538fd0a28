"""What a person set for themselves: language, colours, text size, motion, reminders, and where the window was."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QByteArray, QLocale, QSettings, Qt
from PySide6.QtGui import QGuiApplication

from app.domain.texts import Language
from app.ui.shared.look import Look, MotionChoice, ThemeName

ThemeChoice = Literal["system", "light", "dark", "highContrast"]
THEMES: tuple[ThemeChoice, ...] = ("system", "light", "dark", "highContrast")
MOTIONS: tuple[MotionChoice, ...] = ("system", "on", "off")
SCALES = (1.0, 1.25, 1.5, 2.0)


@dataclass(frozen=True, slots=True)
class Preferences:
    """The comfort settings; `scale` is the text size, 1.0 to 2.0."""

    theme: ThemeChoice = "system"
    language: Language = "en"
    scale: float = 1.0
    motion: MotionChoice = "system"
    reminders: bool = True

    def look(self, resources: Path) -> Look:
        """Return the look that these settings ask for on this system."""
        theme = system_theme() if self.theme == "system" else self.theme
        return Look(resources, theme, self.language, self.scale, self.motion)

    def in_language(self, language: str) -> "Preferences":
        """Return the same settings in Japanese ("ja"), or else in English."""
        return replace(self, language="ja" if language == "ja" else "en")

    def with_text_stepped(self, step: int) -> "Preferences":
        """Return the next larger (1) or smaller (-1) text, the smallest for 0; nothing is beyond the ends."""
        place = SCALES.index(self.scale) + step if step else 0
        return replace(self, scale=SCALES[min(max(place, 0), len(SCALES) - 1)])


def system_theme() -> ThemeName:
    """Return the theme that the system asks for now."""
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "highContrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


class PreferenceStore:
    """Keeps the preferences in an ini file; a broken entry counts as not set."""

    def __init__(self, file: Path) -> None:
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    def load(self) -> Preferences:
        """Return the preferences; the language of the system until one is chosen."""
        found = Preferences(language="ja" if QLocale.system().language() == QLocale.Language.Japanese else "en")
        theme = self._settings.value("theme")
        if theme in ("system", "light", "dark", "highContrast"):
            found = replace(found, theme=theme)
        language = self._settings.value("language")
        if language in ("en", "ja"):
            found = replace(found, language=language)
        motion = self._settings.value("motion")
        if motion in ("system", "on", "off"):
            found = replace(found, motion=motion)
        found = replace(found, reminders=str(self._settings.value("reminders", "true")).lower() != "false")
        try:
            scale = float(str(self._settings.value("scale", "1.0")))
        except ValueError:
            scale = 1.0
        # The settings offer these sizes alone; "nan" is near to none of them and becomes the first.
        return replace(found, scale=min(SCALES, key=lambda offered: abs(offered - scale)))

    def save(self, preferences: Preferences) -> None:
        """Keep the preferences."""
        self._settings.setValue("theme", preferences.theme)
        self._settings.setValue("language", preferences.language)
        self._settings.setValue("scale", preferences.scale)
        self._settings.setValue("motion", preferences.motion)
        self._settings.setValue("reminders", preferences.reminders)
        self._settings.sync()

    def load_place(self) -> str:
        """Return where the person was in the window, as `place_memory` writes it."""
        return str(self._settings.value("place", ""))

    def save_place(self, place: str) -> None:
        """Keep where the person is."""
        self._settings.setValue("place", place)
        self._settings.sync()

    def load_folds(self) -> dict[str, bool]:
        """Return which sections of the navigation were opened (True) or folded by hand."""
        parts = [part.partition("=") for part in str(self._settings.value("sections", "")).split()]
        return {name: opened == "open" for name, _, opened in parts if name}

    def save_folds(self, opened: Mapping[str, bool]) -> None:
        """Keep which sections of the navigation are open."""
        words = " ".join(f"{name}={'open' if on else 'folded'}" for name, on in sorted(opened.items()))
        self._settings.setValue("sections", words)
        self._settings.sync()

    def load_reminded(self) -> str:
        """Return whom a reminder was last shown to, and on which day."""
        return str(self._settings.value("reminded", ""))

    def save_reminded(self, reminded: str) -> None:
        """Keep that a reminder was shown."""
        self._settings.setValue("reminded", reminded)
        self._settings.sync()

    def load_geometry(self) -> QByteArray | None:
        """Return where the window was."""
        value = self._settings.value("geometry")
        return value if isinstance(value, QByteArray) else None

    def save_geometry(self, geometry: QByteArray) -> None:
        """Keep where the window is."""
        self._settings.setValue("geometry", geometry)
        self._settings.sync()
