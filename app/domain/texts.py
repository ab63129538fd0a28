"""A text that exists once in each language of the course."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

Language = Literal["en", "ja"]
LANGUAGES: tuple[Language, ...] = ("en", "ja")


@dataclass(frozen=True, slots=True)
class Text:
    """One text in English and in Japanese; neither is a translation of the other."""

    en: str
    ja: str

    def in_language(self, language: Language) -> str:
        """Return the text in `language`."""
        return self.ja if language == "ja" else self.en


@dataclass(frozen=True, slots=True)
class Revised:
    """The days on which the English and the Japanese of one thing were last revised."""

    en: date
    ja: date

    def older(self) -> Language | None:
        """Return the language that was left behind, None where both are of one day."""
        if self.en == self.ja:
            return None
        return "en" if self.en < self.ja else "ja"
