"""A text that exists once in each language of the course."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

Language = Literal["en", "ja"]
LANGUAGES: tuple[Language, ...] = ("en", "ja")


@dataclass(frozen=True, slots=True)
class Text:
    """One text in English and in Japanese; neither is a translation of the other.

    The texts of a module in one language have no words in the other one.
    """

    en: str
    ja: str

    def in_language(self, language: Language) -> str:
        """Return the text for who reads `language`: in the other one where nobody wrote it in this one."""
        return self.written_in(language) if self.is_written_in(language) else self.en or self.ja

    def written_in(self, language: Language) -> str:
        """Return what is written in just this language, which may be nothing."""
        return self.ja if language == "ja" else self.en

    def is_written_in(self, language: Language) -> bool:
        """Whether there are words in just this language."""
        return bool(self.written_in(language).strip())


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
