"""Reads questions in Moodle XML, as Moodle exports them, as items.

The reference is Moodle's reader, `question/format/xml/format.php`. What Moodle drops without a word is named here.
"""

import re

from app.domain.filed_items import FiledItem, ReadItems
from app.domain.items import Item
from app.domain.texts import Language
from app.formats.item_intake import MOST_ITEMS, Intake, Note, is_id, read_tags, shown, slug, unreadable
from app.formats.item_stems import QUESTION_LAST, parted_stem
from app.formats.items_moodle_answers import read_answers
from app.formats.items_moodle_parts import Unusable
from app.formats.items_moodle_texts import Texts
from app.formats.items_moodle_xml import Fault, Node, read_questions

_MOST_BYTES = 64_000_000
"""10,000 items in both languages are 23 MB, most of it markup."""

_MOST_TAGS = 800_000
"""Tags of HTML in all texts of a file: some seconds of work."""

_IN_QUESTION = "put it into a question"
_BETWEEN = re.compile("(?<!/)/(?!/)")
_CONTEXT = re.compile(r"\$[a-z]+[0-9]*\$")


def read(data: bytes, language: Language = "en", known: frozenset[str] = frozenset()) -> ReadItems:
    """Read a file in Moodle XML; texts that name no language are in `language`.

    A tag that is one of the `known` ids of commitments stands for that commitment.
    """
    if len(data) > _MOST_BYTES:
        return unreadable("the file has more than 64 MB", "export the questions without their files, or in parts")
    quiz = _Quiz(language, known)
    fault = read_questions(data, quiz.take, quiz.leave)
    if not quiz.seen:
        fault = fault or Fault(1, "there is no question in this", "choose a file that holds questions")
        return unreadable(fault.what, fault.mend, fault.line)
    if fault is not None:
        quiz.intake.tell(fault.line, fault.what, fault.mend)
    return quiz.intake.result()


class _Quiz:
    """What is known at one place of a quiz."""

    def __init__(self, language: Language, known: frozenset[str]) -> None:
        self._language, self._known = language, known
        self._category: tuple[str, ...] = ()
        self.intake = Intake()
        self.seen = self._tags = 0

    def take(self, question: Node) -> bool:
        """Take one question in, or say why not; return False where there are too many already."""
        if self.seen >= 2 * MOST_ITEMS or self._tags > _MOST_TAGS or self.intake.is_full:
            return False
        self.seen += 1
        if question.attributes.get("type", "").strip() == "category":
            self._enter(question)
        else:
            self._take(question)
        return True

    def leave(self, line: int, what: str) -> None:
        """Take note of something that stands beside the questions."""
        self.intake.tell(line, f"“{shown(what)}” stands beside the questions and was left out", _IN_QUESTION)

    def _enter(self, question: Node) -> None:
        self._category = _path(question.text("category", "text"))
        if question.text("info", "text"):
            name = shown("/".join(self._category))
            what = f"the description of the category “{name}” was left out"
            self.intake.refuse(question.line, what, "keep it in a place of your own")

    def _take(self, question: Node) -> None:
        texts = Texts(question, self._language)
        title, given_id = texts.line(question.first("name")), question.text("idnumber")
        shown_name = shown(title or texts.stem.in_language(self._language) or given_id)
        name = f"“{shown_name}”" if shown_name else "a question without a name"
        try:
            if question.is_too_long:
                raise Unusable("has more parts than a question can have", "split it into several questions")
            parts = read_answers(question, texts)
            if texts.is_too_long:
                raise Unusable("has a text that is too long to be read", "shorten it")
        except Unusable as fault:
            self.intake.refuse(question.line, f"{name} {fault.what}", fault.mend)
            return
        finally:
            self._tags += texts.tags
        stem, asked = texts.stem, texts.asked
        tags = _tags(question, texts)
        if QUESTION_LAST in tags and asked is None:
            stem, asked = parted_stem(stem)
        said = read_tags((tag for tag in tags if tag != QUESTION_LAST), self._known)
        item = Item(
            id=given_id if is_id(given_id) else slug(given_id),
            kind=parts.kind,
            commitments=tuple(said.commitments),
            situation=said.situation,
            difficulty=said.difficulty,
            page=said.page,
            stem=stem,
            question=asked,
            explanation=texts.explanation,
            options=parts.options,
            statement=parts.statement,
            topic=said.topic,
            pairs=parts.pairs,
            groups=parts.groups,
            typed=parts.typed,
        )
        notes = [*parts.notes, *said.notes]
        if given_id and item.id != given_id:
            what = f"the id number “{shown(given_id)}” does not fit here"
            notes.append(Note(what, "give it one of small letters, digits, points and hyphens"))
        notes += (Note(f"it held {what}, which was left out", "say it in words") for what in texts.removed)
        filed = FiledItem(item, "" if title == given_id else title, self._category, tuple(said.tags))
        self.intake.take(question.line, filed, notes)


def _tags(question: Node, texts: Texts) -> list[str]:
    groups = [group for kind in ("tags", "coursetags") for group in question.all(kind)]
    return [texts.line(tag) for group in groups for tag in group.all("tag")]


def _path(category: str) -> tuple[str, ...]:
    """Return the names of a category path: without context and `top`, and a slash for two of them."""
    names = [name.replace("//", "/").strip() for name in _BETWEEN.split(category)]
    if names and _CONTEXT.fullmatch(names[0]):
        names = names[1:]
    if names[:1] == ["top"]:
        names = names[1:]
    return tuple(name for name in names if name)
