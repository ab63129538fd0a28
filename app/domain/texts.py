"""A text that exists once in each language of the course."""

from dataclasses import dataclass
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
