"""Reads questions in GIFT, the text format of Moodle and others, as items.

The reference is Moodle's reader, `question/format/gift/format.php`; its escapes, braces and kinds are followed to the
letter (`items_gift_scanning`, `items_gift_answers`). What Moodle drops without a word is named here.
"""

from app.domain.filed_items import FiledItem, ReadItems
from app.domain.items import Item
from app.domain.texts import Language
from app.formats.item_intake import MOST_ITEMS, Intake, Note, is_id, read_tags, shown, slug, unreadable
from app.formats.item_stems import QUESTION_LAST, parted_stem
from app.formats.items_gift_answers import read_answers
from app.formats.items_gift_scanning import Question, blocks, meant, questions
from app.formats.items_gift_texts import Texts
from app.formats.items_gift_weights import Unusable
from app.formats.text_encoding import decode

MOST_TEXT = 20_000_000
"""Bytes and characters of a file."""


def read(data: bytes, language: Language = "en", known: frozenset[str] = frozenset()) -> ReadItems:
    """Read a GIFT file in UTF-8, UTF-16, Windows-1252 or CP932; texts that name no language are in `language`.

    A tag that is one of the `known` ids of commitments stands for that commitment.
    """
    if len(data) > MOST_TEXT:
        return unreadable("the file has more than 20 MB of text", "split it into several files")
    text = decode(data)
    if text is None:
        return unreadable(
            "the file is no text in UTF-8, UTF-16, Windows-1252 or Japanese Shift_JIS", "save it as UTF-8"
        )
    return read_text(text, language, known)


def read_text(text: str, language: Language = "en", known: frozenset[str] = frozenset()) -> ReadItems:
    """Read GIFT that is text already."""
    intake = Intake()
    seen = 0
    for question in questions(blocks(text.replace("\r\n", "\n").replace("\r", "\n"))):
        seen += 1
        if seen > MOST_ITEMS:
            what = f"the file has more than {MOST_ITEMS:,} questions; from here on nothing was read"
            intake.tell(question.line, what, "split it into several files")
            break
        _take(question, intake, language, known)
    if not seen:
        return unreadable("there is no question in this", "choose a file that holds questions")
    return intake.result()


def _take(question: Question, intake: Intake, language: Language, known: frozenset[str]) -> None:
    """Take one question in, or say why not."""
    texts = Texts(language)
    try:
        parts = read_answers(question, texts)
        stem, asked = texts.read(question.stem, question.format), None
        explanation = texts.formatted(question.feedback, question.format)
    except Unusable as fault:
        intake.refuse(question.answers_line, f"“{_name(question)}” {fault.what}", fault.mend)
        return
    if QUESTION_LAST in question.tags:
        stem, asked = parted_stem(stem)
    said = read_tags((tag for tag in question.tags if tag != QUESTION_LAST), known)
    item = Item(
        id=question.id if not question.id or is_id(question.id) else slug(question.id),
        kind=parts.kind,
        commitments=tuple(said.commitments),
        situation=said.situation,
        difficulty=said.difficulty,
        page=said.page,
        stem=stem,
        question=asked,
        explanation=explanation,
        options=parts.options,
        statement=parts.statement,
        topic=said.topic,
        pairs=parts.pairs,
        groups=parts.groups,
        typed=parts.typed,
    )
    filed = FiledItem(item, question.title, question.category, tuple(said.tags))
    intake.take(question.line, filed, [*parts.notes, *said.notes, *_notes(question, texts)])


def _notes(question: Question, texts: Texts) -> list[Note]:
    notes = [Note(f"its text held {what}, which was left out", "say it in words") for what in texts.removed]
    if question.braces_left:
        notes.append(Note("it has a second pair of braces, which stays text", "keep one pair in each question"))
    return notes


def _name(question: Question) -> str:
    """What a problem calls a question: its title, else its first words."""
    return shown(question.title or meant(question.stem[:200]))
