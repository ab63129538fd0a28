"""The texts of QTI: XHTML with languages by `xml:lang`, read into the plain texts of an item and written from them."""

from collections.abc import Iterable, Iterator
from html import escape

from app.domain.texts import LANGUAGES, Language, Text
from app.formats.html_reduction import in_one, reduce_bilingual, to_html
from app.formats.html_walking import collapsed
from app.formats.items_qti_xml import Element

_KEPT_IN_HTML = '<bdi style="white-space: pre-wrap">'
_KEPT_IN_QTI = '<bdi data-spaces="kept">'
_NO_END = frozenset({"br", "img", "hr", "col", "wbr"})
_NOT_SHOWN = frozenset(
    {"rubricblock", "feedbackblock", "feedbackinline", "templateblock", "templateinline", "prompt", "infocontrol"}
)
_UNWRAPPED = frozenset({"contentbody", "hottext", "gap"})
_HOLDERS = frozenset({"contentbody", "div", "p"})
BLANK = "_____"
"""What stands in a text where something is to be typed or put."""


def language_of(element: Element, language: Language) -> Language:
    """Return the language that an element says its content is in, else `language`."""
    said = _said(element)
    return said if said is not None else language


def text_in(element: Element, language: Language, removed: list[str], blanks: dict[int, str] | None = None) -> Text:
    """Return the text of an element in both languages and add what it held besides, in words, to `removed`.

    What says no language is in `language`. `blanks` are texts that stand for interactions and gaps, by `id()` of their
    elements; others are left out, and so are prompts and feedback.
    """
    simple = _simple_text(element, language)
    if simple is not None:
        return simple
    parts: list[str] = []
    _write(element, parts, blanks or {})
    reduced = reduce_bilingual("".join(parts), language)
    removed += [one for one in reduced.removed if one not in removed]
    return reduced.text


def qti_text(text: Text, language: Language) -> str:
    """Return a text as XHTML for QTI: bare where it is in `language` alone, else each part with its language."""
    other: Language = "ja" if language == "en" else "en"
    if not text.written_in(other):
        return _xhtml(text.written_in(language))
    spans = ((one, text.written_in(one)) for one in LANGUAGES)
    return "".join(f'<span xml:lang="{one}">{_xhtml(words)}</span>' for one, words in spans if words)


def _xhtml(words: str) -> str:
    html = to_html(words)
    if html.startswith(_KEPT_IN_HTML):
        html = _KEPT_IN_QTI + html.removeprefix(_KEPT_IN_HTML)
    return html.replace("<br>", "<br/>")


def _write(element: Element, parts: list[str], blanks: dict[int, str]) -> None:
    """Add the content of an element as HTML in which languages are named as `html_reduction` wants them."""
    for child in element.children:
        if isinstance(child, str):
            parts.append(escape(child, quote=False))
        elif id(child) in blanks:
            parts.append(escape(blanks[id(child)]))
        elif child.name in _NOT_SHOWN or child.name.endswith("interaction") or child.get("datapart"):
            continue
        elif child.name in _UNWRAPPED:
            _write(child, parts, blanks)
        else:
            said = _said(child)
            if said is not None:
                parts.append(f'<span lang="{said}" class="multilang">')
            parts.append(f"<{child.name}{''.join(_attributes(child))}>")
            if child.name not in _NO_END:
                _write(child, parts, blanks)
                parts.append(f"</{child.name}>")
            if said is not None:
                parts.append("</span>")


def _simple_text(element: Element, language: Language) -> Text | None:
    """Return the text of an element that holds nothing but words, in one language or once in each, else None.

    Nearly all elements are such, and need no look at their HTML.
    """
    while True:
        inside = [child for child in element.children if not isinstance(child, str) or child.strip(" \t\r\n")]
        only = inside[0] if len(inside) == 1 else None
        if not isinstance(only, Element) or only.name not in _HOLDERS or only.attributes:
            break
        element = only
    words: dict[Language, str] = {}
    for child in inside:
        said = _said(child) if isinstance(child, Element) and child.name == "span" else None
        plain = (
            _plain(child) if isinstance(child, Element) and said is not None and len(child.attributes) == 1 else None
        )
        if said is None or plain is None or said in words:
            text = _plain(element)
            return in_one(text, language) if text is not None else None
        words[said] = plain
    return Text(words.get("en", ""), words.get("ja", ""))


def _plain(element: Element) -> str | None:
    """Return the words of an element that holds nothing else, else None."""
    parts = element.children
    return collapsed("".join(map(str, parts))) if all(isinstance(part, str) for part in parts) else None


def _attributes(element: Element) -> Iterator[str]:
    for name in ("href", "src", "alt"):
        if value := element.get(name):
            yield f' {name}="{escape(value)}"'
    if element.get("dataspaces") == "kept":
        yield ' style="white-space: pre-wrap"'


def _said(element: Element) -> Language | None:
    said = element.get("lang")[:2].lower()
    return next((one for one in LANGUAGES if one == said), None)


def joined(texts: Iterable[Text]) -> Text:
    """Return texts under each other, each once."""
    once = dict.fromkeys(texts)
    return Text(*("\n".join(filter(None, (text.written_in(one) for text in once))) for one in LANGUAGES))
