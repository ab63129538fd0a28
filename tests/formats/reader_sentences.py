"""Finds in the source of the readers every sentence that they can say of a file, with {} for what they fill in.

A reader that is new counts by its name: whatever is called like the readers of items, courses and YAML.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

APP = Path(__file__).parents[2] / "app"
_NO_READERS = re.compile("writing|_pdf|sheet_words|sheet_template|losses|stems|qti_elements|qti_kinds|moodle_questions")
READERS = (
    *(
        path
        for kind in ("item", "course", "yaml", "sharing")
        for path in sorted((APP / "formats").glob(f"{kind}*.py"))
        if not _NO_READERS.search(path.stem)
    ),
    *(APP / "formats" / f"{name}.py" for name in ("html_walking", "zip_checking", "pictures", "policy_file")),
    *(APP / "domain" / f"{name}.py" for name in ("unkept_words", "attestations", "sharing_rules")),
    APP / "services" / "quick_entering.py",
)
WRITERS = (*sorted((APP / "formats").glob("items_*_writing.py")), APP / "formats" / "item_losses.py")
"""What these say is lost of an item is shown by the same sentences, without “the whole item” before it."""


_WORD = re.compile(r"[a-z]{2,}")
_VERB = re.compile(r"(?:has|is|does|gives|accepts)\b")
_NO_SENTENCE = re.compile(
    "something that its files cannot hold$|"
    r"[<|][/?]?[a-z]+ ?[\w:-]*=|style=|<div|\(\?|\| None$|\.$|"
    "^(?:option|group) ids$|^if (?:right|wrong)$|^What to write$"
)
"""What is said of a course that cannot be written; markup, patterns, types, names of columns; and whole sentences, for
what readers say of a file has no point."""


def sentences(source: str) -> Iterator[tuple[int, str]]:
    """Yield the line and the words of each literal of a module that people could be told."""
    tree = ast.parse(source)
    constants = {
        target.id: node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    passed = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}  # docstrings
    passed |= {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}  # names to be split
    for node in ast.walk(tree):
        if id(node) in passed:
            continue
        if isinstance(node, ast.JoinedStr):
            passed |= {id(part) for part in ast.walk(node)}
            words = "".join(_part(part, constants) for part in node.values)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            words = node.value
        else:
            continue
        if _is_said(words):
            yield node.lineno, words


def _part(part: ast.expr, constants: dict[str, str]) -> str:
    if isinstance(part, ast.Constant):
        return str(part.value)
    assert isinstance(part, ast.FormattedValue)
    return constants.get(part.value.id, "{}") if isinstance(part.value, ast.Name) else "{}"


def _is_said(words: str) -> bool:
    return " " in words.strip() and len(_WORD.findall(words)) > 1 and _NO_SENTENCE.search(words) is None


def unknown(source: str, patterns: list[str]) -> list[str]:
    """Return what a module can say that is none of some patterns; {1} there is a place.

    What begins with a verb is said after the name of a question, or after “it”, and ends a pattern.
    """
    known = [re.sub(r"\{\d\}", "{}", pattern) for pattern in patterns]
    forms = [re.compile(_any(pattern), re.DOTALL) for pattern in known]
    found = []
    for line, words in sorted(sentences(source)):
        said = re.sub(r"^(?:(?:\{\}|[\w.]+\.xml): |the whole (?:item|scenario)(?:: |, for ))", "", words)
        frame = re.compile((".* " if _VERB.match(said) else "") + _any(said), re.DOTALL)
        if not any(frame.fullmatch(one) for one in known) and not any(form.fullmatch(said) for form in forms):
            found.append(f"line {line}: {words}")
    return found


def _any(pattern: str) -> str:
    return ".*".join(map(re.escape, pattern.split("{}")))
