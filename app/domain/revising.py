"""On which days the two languages of an item or a lesson page were last revised, after an edit to one of them."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from app.domain.items import Item
from app.domain.studio import PageDraft, texts_of
from app.domain.texts import LANGUAGES, Revised, Text


def revised_now(before: Revised | None, old: Item, new: Item, today: date) -> Revised:
    """Return the days of revision after an edit: those of the languages whose texts changed are `today`.

    An edit to one language alone leaves the other behind, which nobody has revised since yesterday at the latest.
    """
    return _revised(before, list(texts_of(old)), list(texts_of(new)), today)


def pages_revised_now(old: Iterable[PageDraft], new: Iterable[PageDraft], today: date) -> tuple[PageDraft, ...]:
    """Return the new pages with their days of revision after an edit; a page that was not there keeps its own."""
    before = {one.page.id: one for one in old}
    revised = []
    for one in new:
        was = before.get(one.page.id)
        if was is None:
            revised.append(one)
        elif (was.page.title, was.page.body) == (one.page.title, one.page.body):
            revised.append(replace(one, revised=was.revised))
        else:
            texts = [was.page.title, was.page.body], [one.page.title, one.page.body]
            revised.append(replace(one, revised=_revised(was.revised, *texts, today)))
    return tuple(revised)


def _revised(before: Revised | None, old: list[Text], new: list[Text], today: date) -> Revised:
    yesterday = today - timedelta(days=1)
    days = before or Revised(yesterday, yesterday)
    changed = {
        language
        for language in LANGUAGES
        if [one.in_language(language) for one in old] != [one.in_language(language) for one in new]
    }
    return replace(days, en=today if "en" in changed else days.en, ja=today if "ja" in changed else days.ja)
