"""A version of the policy as a page of an evidence pack: every commitment, in both languages, as it was published."""

from collections.abc import Iterable

from app.domain.held_periods import day_in_words
from app.domain.policy import Commitment, Policy
from app.domain.texts import LANGUAGES, Language, Text
from app.formats.html_writing import Html, joined, local_link, page, pairs, tag

_TITLE = Text("{title}, version {version}", "{title}（{version}版）")
_VERSION, _EFFECTIVE = Text("Version", "版"), Text("In force from", "施行日")
_SOURCE, _DIGEST = Text("Source", "出典"), Text("SHA-256 of the published version", "公開された版のSHA-256")
_CONFIRMED = Text("What a person confirms", "本人が確認する文")
_BACK = Text("To the overview of this pack", "この資料の一覧へ")


def policy_page(policy: Policy, digest: str, language: Language) -> str:
    """Return the page; headings are in `language`, the policy's own words in both."""
    title = _TITLE.in_language(language).format(title=policy.title.in_language(language), version=policy.version)
    facts = [
        (_VERSION.in_language(language), policy.version),
        (_EFFECTIVE.in_language(language), day_in_words(policy.effective).in_language(language)),
        (_SOURCE.in_language(language), both(policy.source)),
        (_DIGEST.in_language(language), tag("span", digest, class_="mono")),
    ]
    sections: list[Html] = []
    for section in policy.sections:
        sections.append(tag("h2", f"§{section.number} ", both(section.title)))
        sections.append(tag("p", both(section.reference), class_="muted"))
        sections += [_commitment(one) for one in section.commitments]
    wordings = [tag("blockquote", policy.wording(one), lang=one, class_="clause") for one in LANGUAGES]
    return page(
        title,
        language,
        back_link(language),
        tag("h1", title),
        pairs(facts),
        *sections,
        tag("h2", _CONFIRMED.in_language(language)),
        side_by_side(wordings),
    )


def _commitment(one: Commitment) -> Html:
    parts: list[Html] = []
    for language in LANGUAGES:
        inner = [
            tag("blockquote", one.text.in_language(language), class_="clause"),
            tag("p", strong(one.note.in_language(language))),
        ]
        if one.conditions is not None:
            inner.append(tag("p", tag("b", one.conditions.title.in_language(language))))
            points = [tag("li", strong(point.text.in_language(language))) for point in one.conditions.points]
            inner.append(tag("ul", *points))
        inner.append(tag("p", one.reference.in_language(language), class_="muted"))
        parts.append(tag("div", *inner, lang=language))
    name = tag("span", tag("b", f"§{one.number}"), both(one.label), class_="tag")
    return tag("div", tag("p", name, tag("span", one.id, class_="mono")), side_by_side(parts), class_="card")


def both(words: Text) -> Html:
    """Return a short text in both languages, one after the other; once where they are the same."""
    if words.en == words.ja:
        return tag("span", words.en)
    spoken = (one for one in LANGUAGES if words.is_written_in(one))
    return joined((tag("span", words.written_in(one), lang=one) for one in spoken), " · ")


def side_by_side(parts: Iterable[str]) -> Html:
    """Return two texts beside each other where there is room."""
    return tag("div", *parts, class_="two")


def strong(words: str) -> Html:
    """Return a text of the course with its `**…**` set strong."""
    parts = words.split("**")
    if len(parts) % 2 == 0:
        return tag("span", words)
    return joined(tag("b", part) if place % 2 else part for place, part in enumerate(parts))


def back_link(language: Language) -> Html:
    """Return the way back from a page in a folder of the pack to its overview."""
    return tag("nav", local_link("../index.html", _BACK.in_language(language)))
