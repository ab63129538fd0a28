"""Writes HTML in which no text can become markup: everything that is not already `Html` is escaped on its way in.

A page is whole in itself: no script, nothing loaded, nothing that leads outside; a policy in its head tells the browser
to hold to that whatever the page says.
"""

from collections.abc import Iterable
from html import escape

from app.domain.texts import Language
from app.formats.safe_cells import without_controls


class Html(str):
    """Markup that this module or one of its callers built; any other text is data."""

    __slots__ = ()


_VOID = frozenset({"br", "hr", "img", "meta"})
_ATTRIBUTES = frozenset({"id", "href", "src", "alt", "lang", "colspan", "scope", "class", "start"})
_STYLE = """
:root{--paper:#f5f3ef;--ink:#1d2025;--muted:#5a5850;--line:#ddd9d0;--strong:#857f74;--accent:#2a4494;--clause:#2b3145;
--tint:#f3f1ec;--right:#1c6844;--wrong:#a8322a;--due:#805000}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 "IBM Plex Sans","Noto Sans JP","Hiragino Sans",
"Yu Gothic UI",Meiryo,system-ui,sans-serif}
main{max-width:1080px;margin:0 auto;padding:36px 28px 64px}
h1,h2.clause,blockquote.clause{font-family:"Source Serif 4","Noto Serif JP","Hiragino Mincho ProN","Yu Mincho",Georgia,
serif}
h1{font-size:30px;line-height:1.25;margin:0 0 6px}
h2{font-size:18px;line-height:1.35;margin:36px 0 8px}
h3{font-size:15px;margin:24px 0 4px}
p{margin:0 0 10px;max-width:72ch}
a{color:var(--accent)}
nav{font-size:13px;margin-bottom:20px}
.muted,small{color:var(--muted);font-size:13px}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:13px;margin:6px 0 14px;background:#fff}
th{font-size:12px;text-align:left;border-bottom:1px solid var(--strong);padding:7px 10px;vertical-align:bottom;
background:#eceae3}
td{border-bottom:1px solid var(--line);padding:7px 10px;vertical-align:top;overflow-wrap:anywhere}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}
dl{display:grid;grid-template-columns:minmax(120px,220px) 1fr;gap:6px 18px;margin:12px 0}
dt{color:var(--muted)}dd{margin:0;overflow-wrap:anywhere}
blockquote{margin:8px 0 12px;padding:2px 0 2px 16px;border-left:3px solid var(--accent)}
blockquote.clause{font-size:17px;line-height:1.6}
.two{display:grid;grid-template-columns:1fr 1fr;gap:28px}
.tag{display:inline-block;background:var(--tint);border:1px solid #c9c4b9;border-radius:4px;font-size:12px;
padding:0 7px 0 0;white-space:nowrap;margin:0 4px 4px 0}
.tag b{background:var(--clause);color:#fff;padding:1px 6px;margin-right:7px;border-radius:3px 0 0 3px}
.right{color:var(--right);font-weight:600}.wrong{color:var(--wrong);font-weight:600}.due{color:var(--due);font-weight:600}
.card{background:#fff;border:1px solid var(--line);border-radius:10px;padding:14px 18px;margin:10px 0}
.mono{font:12px/1.5 ui-monospace,Consolas,monospace;overflow-wrap:anywhere}
img{max-width:100%;height:auto}
ul,ol{margin:0 0 10px;padding-left:24px}
@media(max-width:760px){.two{grid-template-columns:1fr}dl{grid-template-columns:1fr;gap:0 0}dd{margin-bottom:8px}}
@media(prefers-color-scheme:dark){:root{--paper:#191b20;--ink:#e9e6df;--muted:#b3afa5;--line:#3a3d45;--strong:#8b877e;
--accent:#a9b8f5;--clause:#d9d3c5;--tint:#2a2d34;--right:#6fcf97;--wrong:#f0938a;--due:#e0b25a}
table,.card{background:#22252b}th{background:#2a2d34}.tag b{color:#191b20}}
@media print{:root{--paper:#fff;--ink:#000;--muted:#444;--line:#ccc;--strong:#666;--accent:#000;--clause:#000;
--tint:#fff;--right:#000;--wrong:#000;--due:#000}body{font-size:10.5pt}main{max-width:none;padding:0}nav{display:none}
table,.card{background:#fff}th{background:#fff}.tag b{color:#fff;print-color-adjust:exact}
tr,.card{break-inside:avoid}h2,h3{break-after:avoid}a{text-decoration:none}}
"""


def text(value: str) -> Html:
    """Return a text as it stands in a page: an `Html` as it is, anything else without controls and escaped."""
    return value if isinstance(value, Html) else Html(escape(without_controls(value)))


def tag(name: str, *children: str, **attributes: str) -> Html:
    """Return an element; `class_` stands for the attribute of that name. KeyError for one that is not allowed."""
    parts = ["<", name]
    for key, value in attributes.items():
        attribute = key.rstrip("_")
        if attribute not in _ATTRIBUTES:
            raise KeyError(attribute)
        parts += [" ", attribute, '="', escape(without_controls(value)), '"']
    parts.append(">")
    if name in _VOID:
        return Html("".join(parts))
    parts += map(text, children)
    parts += ["</", name, ">"]
    return Html("".join(parts))


def joined(parts: Iterable[str], between: str = "") -> Html:
    """Return parts one after another."""
    return Html(text(between).join(map(text, parts)))


def lines(words: str) -> Html:
    """Return a text of several lines with its line breaks."""
    return joined(words.split("\n"), Html("<br>"))


def row(cells: Iterable[str], numbers: frozenset[int] = frozenset()) -> Html:
    """Return a row of a table; the cells at the places `numbers` (from 0) stand to the right."""
    return Html(
        "<tr>"
        + "".join(
            ('<td class="n">' if place in numbers else "<td>") + text(cell) + "</td>"
            for place, cell in enumerate(cells)
        )
        + "</tr>"
    )


def table(head: Iterable[str], rows: Iterable[Html], numbers: frozenset[int] = frozenset()) -> Html:
    """Return a table of rows that `row` made."""
    names = "".join(
        ('<th scope="col" class="n">' if place in numbers else '<th scope="col">') + text(name) + "</th>"
        for place, name in enumerate(head)
    )
    return Html(
        f'<div class="scroll"><table><thead><tr>{names}</tr></thead><tbody>\n'
        + "\n".join(rows)
        + "</tbody></table></div>"
    )


def pairs(items: Iterable[tuple[str, str]]) -> Html:
    """Return names and values as a list."""
    return tag("dl", *(joined((tag("dt", name), tag("dd", value))) for name, value in items))


def local_link(path: str, words: str) -> Html:
    """Return a link to another file of the same pack; ValueError for anything that could lead outside of it."""
    if ":" in path or path.startswith(("/", "\\")) or "//" in path:
        raise ValueError(f"{path} is no place inside the pack")
    return tag("a", words, href=path)


def page(title: str, language: Language, *body: str) -> str:
    """Return a whole page."""
    head = (
        '<meta charset="utf-8">'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
        "img-src data:; form-action 'none'; base-uri 'none'\">"
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="referrer" content="no-referrer">'
    )
    return (
        f'<!DOCTYPE html>\n<html lang="{language}"><head>{head}<title>{text(title)}</title>'
        f"<style>{_STYLE}</style></head>\n"
        f"<body><main>\n{joined(body, Html(chr(10)))}\n</main></body></html>\n"
    )
