"""Holds the texts of a module's files against the languages of the module: all of these, and no other one."""

from collections.abc import Iterator
from dataclasses import dataclass

from pydantic import BaseModel

from app.domain.modules import Module
from app.domain.texts import LANGUAGES, Language
from app.formats.course_schema import AnswersFile, SaidFile
from app.formats.problems import Problem
from app.formats.yaml_reading import Document

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class LanguageFault:
    """A text, at its place in a file, that lacks a language of the module, or has one that the module has not."""

    at: Path
    language: Language
    missing: bool

    def problem(self, document: Document, at: Path = ()) -> Problem:
        """Return it as a problem of the document that has the file at the place `at`."""
        line = document.line((*at, *self.at, self.language))
        if self.missing:
            return Problem(document.file, line, f"“{self.language}” is missing", f"add “{self.language}:”")
        what = f"the module is not in “{self.language}”"
        return Problem(document.file, line, what, "remove it, or name it under “languages:” in module.yaml")


def language_faults(file: object, languages: tuple[Language, ...], at: Path = ()) -> Iterator[LanguageFault]:
    """Yield what is wrong with the languages of all texts in a file of the right shape."""
    if isinstance(file, SaidFile | AnswersFile):
        for language in LANGUAGES:
            there = getattr(file, language) is not None
            if there is not (language in languages):
                yield LanguageFault(at, language, not there)
    elif isinstance(file, BaseModel):
        for name in type(file).model_fields:
            yield from language_faults(getattr(file, name), languages, (*at, name))
    elif isinstance(file, list):
        for place, part in enumerate(file):
            yield from language_faults(part, languages, (*at, place))


def source_fault(module: Module, source: Module) -> tuple[str, str] | None:
    """Return what is wrong, and how to mend it, where an assessment has a language that one of its sources has not."""
    lacking = [one for one in module.languages if one not in source.languages]
    if not lacking:
        return None
    what = f"the items of the module “{source.id}” are not in “{lacking[0]}”"
    return what, "take that language from “languages:”, or that module from “items_from:”"
