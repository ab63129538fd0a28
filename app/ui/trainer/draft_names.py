"""What lists call an item that is being written: its title, or the beginning of its question in either language."""

from PySide6.QtCore import QCoreApplication

from app.domain.studio import ItemDraft
from app.domain.texts import Language

_LONGEST = 80


def name_of_draft(draft: ItemDraft, language: Language, longest: int = _LONGEST) -> str:
    """Return the title, else the first words of the question in `language` or in the other one, else what says so."""
    stem = draft.item.stem
    words = draft.title or stem.in_language(language).strip() or stem.en.strip() or stem.ja.strip()
    words = " ".join(words.replace("**", "").split())
    if len(words) > longest:
        cut = words[:longest]
        words = f"{cut.rsplit(' ', 1)[0] if ' ' in cut else cut}…"
    return words or say_untitled()


def say_untitled() -> str:
    """Return what every list calls an item without a word."""
    return QCoreApplication.translate("DraftNames", "Untitled item")
