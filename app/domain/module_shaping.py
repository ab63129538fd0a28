"""Changes a module draft part by part: its texts, its lesson pages and their pictures, what its quiz asks for."""

import re
from collections.abc import Callable
from dataclasses import replace

from app.domain.modules import MustPass, Page, Picture, QuizRule
from app.domain.studio import EMPTY, ModuleDraft, PageDraft, free_id
from app.domain.texts import LANGUAGES, Language, Text

PICTURE = re.compile(r"!\[([^\]\n]*)\]\(([^)\s]+)\)")
"""A picture in Markdown: its text alternative and its name."""


def with_words(text: Text, language: Language, words: str) -> Text:
    """Return a text with other words in one language."""
    return replace(text, ja=words) if language == "ja" else replace(text, en=words)


def page_of(draft: ModuleDraft, page_id: str) -> Page | None:
    """Return a lesson page, None if the module has none of this id."""
    return next((one.page for one in draft.pages if one.page.id == page_id), None)


def with_page(draft: ModuleDraft, page_id: str, change: Callable[[Page], Page]) -> ModuleDraft:
    """Return the draft with one lesson page changed."""
    pages = tuple(replace(one, page=change(one.page)) if one.page.id == page_id else one for one in draft.pages)
    return replace(draft, pages=pages)


def whole_text(draft: ModuleDraft) -> str:
    """Return every text of a module, to be copied where it cannot be saved."""
    texts = [draft.title, draft.summary]
    for one in draft.pages:
        texts += [one.page.title, one.page.body]
    words = [text.written_in(language) for text in texts for language in LANGUAGES]
    return "\n\n".join(one for one in words if one)


def add_page(draft: ModuleDraft, behind: str = "") -> tuple[ModuleDraft, str]:
    """Return the draft with an empty page behind another one, or at the end, and the id of the new page.

    It is about the first commitment of the module that no page is about yet.
    """
    ids = [one.page.id for one in draft.pages]
    number = len(ids) + 1
    page_id = free_id(f"page-{number:02d}", ids)
    covered = {commitment for one in draft.pages for commitment in one.page.commitments}
    own = next((one for one in draft.commitments if one not in covered), *draft.commitments[:1] or (None,))
    page = Page(page_id, EMPTY, EMPTY, (own,) if own else (), ())
    at = ids.index(behind) + 1 if behind in ids else len(ids)
    return replace(draft, pages=(*draft.pages[:at], PageDraft(page), *draft.pages[at:])), page_id


def remove_page(draft: ModuleDraft, page_id: str) -> ModuleDraft:
    """Return the draft without a page."""
    return replace(draft, pages=tuple(one for one in draft.pages if one.page.id != page_id))


def move_page(draft: ModuleDraft, page_id: str, to: int) -> ModuleDraft:
    """Return the draft with a page at another place, from 0."""
    rest = [one for one in draft.pages if one.page.id != page_id]
    own = [one for one in draft.pages if one.page.id == page_id]
    return replace(draft, pages=(*rest[:to], *own, *rest[to:]))


def put_picture_in(page: Page, picture: Picture, words: Text, places: dict[Language, int]) -> Page:
    """Return a page with a picture at a place of the text of each language for which there are words.

    The words are the text alternative; a picture stands in a paragraph of its own.
    """
    body = page.body
    for language, at in places.items():
        alternative = " ".join(re.sub(r"[\[\]()\n]", " ", words.written_in(language)).split())
        if alternative:
            whole = body.written_in(language)
            at = min(at, len(whole))
            before, after = whole[:at].rstrip("\n"), whole[at:].lstrip("\n")
            parts = [part for part in (before, f"![{alternative}]({picture.name})", after) if part.strip()]
            body = with_words(body, language, "\n\n".join(parts))
    return replace(page, body=body, pictures=(*page.pictures, picture))


def remove_picture(page: Page, name: str) -> Page:
    """Return a page without a picture, also in its texts."""
    body = page.body
    for language in LANGUAGES:
        without = PICTURE.sub(lambda found: "" if found[2] == name else found[0], body.written_in(language))
        body = with_words(body, language, re.sub(r"\n{3,}", "\n\n", without))
    return replace(page, body=body, pictures=tuple(one for one in page.pictures if one.name != name))


def own_first(commitments: tuple[str, ...], own: str) -> tuple[str, ...]:
    """Return commitments with one of them first."""
    return (own, *(one for one in commitments if one != own))


def name_of(need: MustPass) -> str:
    """Return a key for what must be passed, unique in a quiz."""
    return f"topic:{need.topic}" if need.topic is not None else need.commitment or ""


def with_need(rule: QuizRule, need: MustPass) -> QuizRule:
    """Return a rule with something that must be passed, in the place of what it had for the same."""
    if any(name_of(one) == name_of(need) for one in rule.must_pass):
        kept = tuple(need if name_of(one) == name_of(need) else one for one in rule.must_pass)
        return replace(rule, must_pass=kept)
    return replace(rule, must_pass=(*rule.must_pass, need))


def without_need(rule: QuizRule, name: str) -> QuizRule:
    """Return a rule without something that must be passed."""
    return replace(rule, must_pass=tuple(one for one in rule.must_pass if name_of(one) != name))
