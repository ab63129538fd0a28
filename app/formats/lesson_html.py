"""The Markdown of a lesson as HTML: what the lesson page shows, and nothing that loads or leads anywhere.

The library (markdown-it-py, CommonMark with tables) does the reading; HTML, links and everything else that a lesson may
not have stay the characters that they are, and pictures are put into the page itself.
"""

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from app.domain.modules import Picture
from app.formats.html_writing import Html, tag
from app.formats.safe_cells import without_controls

_BASE64 = re.compile(r"[A-Za-z0-9+/]+={0,2}")
_PNG, _JPEG = "iVBORw0KGg", "/9j/"
"""How the two kinds of picture begin in base64."""


def lesson_html(markdown: str, pictures: tuple[Picture, ...]) -> Html:
    """Return the body of a lesson page; a picture that the module does not hold is named in words."""
    clean = "\n".join(without_controls(line) for line in markdown.splitlines())
    return Html(_reader().render(clean, {"pictures": {one.name: one.data for one in pictures}}))


@cache
def _reader() -> Any:
    from markdown_it import MarkdownIt

    reader = MarkdownIt("commonmark", {"html": False}).enable("table")
    # Links, raw HTML, entities and references: a lesson has none, and what looks like one is text.
    reader.disable(["link", "autolink", "html_inline", "html_block", "reference", "entity", "code", "fence"])
    reader.add_render_rule("image", _image)
    return reader


def _image(_renderer: Any, tokens: Any, place: int, _options: Any, env: Mapping[str, Mapping[str, str]]) -> str:
    token = tokens[place]
    words = token.content
    source = picture_source(env["pictures"].get(str(token.attrs["src"]), ""))
    return tag("img", src=source, alt=words) if source else tag("em", f"[{words}]")


def picture_source(data: str) -> str:
    """Return a PNG or JPEG in base64 as an address that holds it, and an empty text for anything else."""
    kind = "png" if data.startswith(_PNG) else "jpeg" if data.startswith(_JPEG) else ""
    return f"data:image/{kind};base64,{data}" if kind and _BASE64.fullmatch(data) else ""
