"""Says what a course file's shape lacks, at its line, in words an author can act on."""

from datetime import date
from typing import Any

from pydantic import ValidationError

from app.domain.items import ItemKind
from app.formats.problems import Problem
from app.formats.yaml_reading import Document


def faults(document: Document, error: ValidationError, at: tuple[str | int, ...] = ()) -> list[Problem]:
    """Return every fault of a document that pydantic found under the path `at`."""
    return [_problem(document, fault, at) for fault in error.errors(include_url=False)]


def _problem(document: Document, fault: Any, at: tuple[str | int, ...]) -> Problem:
    kinds = {kind.value for kind in ItemKind}
    path = (*at, *(part for part in fault["loc"] if part not in kinds))
    name = next((part for part in reversed(path) if isinstance(part, str)), document.file.name)
    kind, context = fault["type"], fault.get("ctx", {})
    what, mend = f"“{name}” is not right ({fault['msg']})", "see content/README.md"
    if kind == "missing":
        what, mend = f"“{name}” is missing", f"add “{name}:”"
    elif kind == "extra_forbidden":
        what, mend = f"“{name}” is not known here", "check its spelling, or remove it"
    elif kind == "string_type" and isinstance(fault.get("input"), date):
        what, mend = f"“{name}” is a date, not a text", "put it in quotes"
    elif kind == "string_type":
        what, mend = f"“{name}” is not a text", "put the value in quotes"
    elif kind == "string_too_short":
        what, mend = f"“{name}” is empty", "write the text"
    elif kind == "bool_type":
        what, mend = f"“{name}” is neither true nor false", "write true or false, without quotes"
    elif kind == "string_pattern_mismatch":
        dated = name == "effective" or "revised" in path
        mend = "write the date as in “2026-01-31”" if dated else "use small letters, digits and hyphens"
        what = f"“{name}” has a wrong form"
    elif kind == "value_error" and "revised" in path:
        what, mend = f"“{name}” is no date", "write it as in “2026-01-31”"
    elif kind in ("list_type", "model_type", "dict_type", "model_attributes_type"):
        what, mend = f"“{name}” has the wrong shape", "compare the indentation with content/README.md"
    elif kind == "too_short":
        what, mend = f"“{name}” has too few entries", f"give at least {context.get('min_length')}"
    elif kind == "too_long":
        what, mend = f"“{name}” has too many entries", f"give at most {context.get('max_length')}"
    elif kind == "union_tag_invalid":
        what, mend = f"the kind “{context.get('tag')}” is not known", f"use {context.get('expected_tags')}"
    elif kind == "union_tag_not_found":
        what, mend = "“kind” is missing", "add “kind:”"
    return Problem(document.file, document.line(path), what, mend)
