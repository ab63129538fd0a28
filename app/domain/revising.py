"""When the two languages of something were revised, and which of them was left behind."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from app.domain.texts import LANGUAGES, Language, Revised, Text


def left_behind(revised: Revised | None, languages: tuple[Language, ...], texts: Iterable[Text]) -> Language | None:
    """Return the language that was left behind; None where both are of one day, or nothing is written in one."""
    older = revised.older() if revised is not None and languages == LANGUAGES else None
    if older is None:
        return None
    there = list(texts)
    begun = all(any(text.is_written_in(one) for text in there) for one in LANGUAGES)
    return older if begun else None


def revised_after(
    before: Revised | None, old: Sequence[Text], new: Sequence[Text], published: Sequence[Text] | None, today: date
) -> Revised:
    """Return the days of revision after an edit: those of the languages whose texts changed are `today`.

    An edit to one language alone leaves the other behind: if it was revised today too, but not since its texts were
    `published`, it counts as of yesterday. Nobody is left behind by a text that is written where there was none beside
    that of the other language: it is on its way.
    """
    yesterday = today - timedelta(days=1)
    days = before or Revised(yesterday, yesterday)
    changed = [one for one in LANGUAGES if _words(old, one) != _words(new, one)]
    if len(changed) != 1:
        return Revised(today, today) if changed else days
    other: Language = "en" if changed == ["ja"] else "ja"
    if any(text.is_written_in(other) and not text.is_written_in(changed[0]) for text in old):
        return Revised(today, today)
    days = replace(days, ja=today) if changed == ["ja"] else replace(days, en=today)
    stale = published is not None and _words(published, other) == _words(new, other)
    if days.older() is None and stale:
        return Revised(today, yesterday) if other == "ja" else Revised(yesterday, today)
    return days


def _words(texts: Sequence[Text], language: Language) -> list[str]:
    return [text.written_in(language) for text in texts]
