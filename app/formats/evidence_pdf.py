"""The report of an evidence pack as PDF/A-3: what it is true of, and each record in one line."""

from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path

from app.domain.evidence import MOST_PDF_ROWS, PackHead, PackPerson, PackRecord
from app.domain.texts import Text
from app.formats.evidence_index_html import TITLE, facts, sentence
from app.formats.evidence_people_html import (
    COMPLETED,
    FINGERPRINT,
    MODULE,
    NAME,
    NOT_PASSED,
    PASSED,
    RESULT,
    when,
)
from app.formats.pdf_drawing import MUTED, RIGHT, WRONG
from app.formats.pdf_page import BODY, DISPLAY, META, STRONG, Cell, PdfFacts, PdfPages

_PAGE_OF = Text("Page {page} of {pages}", "{page}／{pages}ページ")
_MATERIAL, _RECORDS = Text("Material and policy", "教材とポリシー"), Text("Records", "記録")
_VERSIONED = Text("version {version}, policy {policy}", "{version}版、ポリシー{policy}版")
_CUT = Text(
    "These are the first {shown} of {all} records. All of them are in index.html and the pages that it leads to.",
    "全{all}件のうち最初の{shown}件です。全件はindex.htmlと各ページにあります。",
)
_NOTHING = Text("No record in this period.", "この期間の記録はありません。")
_WHOLE = Text(
    "This report is one file of an evidence pack. index.html leads to the material as it was shown, to the policy "
    "wording and to every person; SHA256SUMS holds the sum of each file.",
    "この報告書は証跡一式の一部です。index.htmlから、表示された教材、ポリシーの文面、各対象者を参照できます。SHA256SUMSに各ファイルの"
    "SHA-256があります。",
)


def evidence_pdf(
    head: PackHead, records: Iterable[tuple[PackPerson, PackRecord]], fonts: Path, progress: Callable[[], None]
) -> bytes:
    """Return the report; `records` are MOST_PDF_ROWS at most, `fonts` is the folder of the program's fonts.

    `progress` is called now and then, and may raise.
    """
    language = head.language
    made = datetime.fromisoformat(head.made.local)
    title = TITLE.in_language(language)
    facts_of_file = PdfFacts(
        title=title,
        subject=head.purpose,
        language=language,
        created=made,
        foot=f"{head.program}  ·  {when(head.made.local)}",
        page_of=_PAGE_OF.in_language(language),
    )
    pages = PdfPages(fonts, facts_of_file)
    pages.letterhead(when(head.made.local))
    pages.space(26)
    pages.text(title, DISPLAY)
    pages.space(6)
    pages.text(sentence(head), BODY)
    pages.space(12)
    pages.rows(facts(head))
    pages.hairline()
    pages.space(10)
    pages.text(_WHOLE.in_language(language), META, MUTED)
    pages.space(16)
    pages.heading(_MATERIAL.in_language(language))
    material = [
        (
            Cell(one.title.in_language(language)),
            Cell(_VERSIONED.in_language(language).format(version=one.version, policy=one.policy_version), BODY, MUTED),
            Cell(one.digest, META, MUTED),
        )
        for one in head.editions.values()
    ]
    pages.table((), material, (150, 130, 0))
    pages.space(16)
    _list_records(pages, head, records, progress)
    return pages.content()


def _list_records(
    pages: PdfPages,
    head: PackHead,
    records: Iterable[tuple[PackPerson, PackRecord]],
    progress: Callable[[], None],
) -> None:
    language = head.language
    pages.heading(_RECORDS.in_language(language))
    if head.count.records > MOST_PDF_ROWS:
        cut = _CUT.in_language(language).format(shown=f"{MOST_PDF_ROWS:,}", all=f"{head.count.records:,}")
        pages.text(cut, META, MUTED)
        pages.space(4)
    rows = []
    for place, (person, record) in enumerate(records):
        if place % 100 == 0:
            progress()
        edition = head.editions[record.edition]
        verdict = (PASSED if record.passed else NOT_PASSED).in_language(language)
        rows.append(
            (
                Cell(f"{person.name}\n{person.number}", STRONG),
                Cell(f"{edition.title.in_language(language)} {edition.version}"),
                Cell(f"{verdict}  {record.score:.2f}", BODY, RIGHT if record.passed else WRONG),
                Cell(when(record.completed_local), META),
                Cell(record.fingerprint, META, MUTED),
            )
        )
    if not rows:
        pages.text(_NOTHING.in_language(language), BODY, MUTED)
        return
    names = [column.in_language(language) for column in (NAME, MODULE, RESULT, COMPLETED, FINGERPRINT)]
    pages.table(names, rows, (112, 0, 84, 96, 72))
