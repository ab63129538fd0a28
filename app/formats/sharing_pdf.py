"""Writes the summary of “May I share this?” as a page to keep with the case."""

from datetime import datetime
from pathlib import Path

from app.domain.sharing_summary import SharingSummary
from app.domain.texts import Language
from app.formats.pdf_drawing import MUTED
from app.formats.pdf_page import BODY, CLAUSE, META, STRONG, TITLE, WIDTH, PdfFacts, PdfPages

_NUMBER = 22.0
"""The room for the number of a step, in points."""


def sharing_pdf(summary: SharingSummary, language: Language, at: datetime, page_of: str, fonts: Path) -> bytes:
    """Return the summary as PDF/A-3; `page_of` numbers the pages, as in "Page {page} of {pages}"."""
    facts = PdfFacts(
        title=summary.title,
        subject=summary.verdict,
        language=language,
        created=at,
        foot=", ".join(value for _, value in summary.facts[:2]),
        page_of=page_of,
    )
    pages = PdfPages(fonts, facts)
    pages.letterhead(summary.facts[0][1])
    pages.space(26)
    pages.text(summary.title, TITLE)
    pages.space(10)
    pages.rows(summary.facts)
    pages.space(18)
    pages.heading(summary.way)
    for number, step in enumerate(summary.steps, start=1):
        pages.keep_together(BODY.leading * 2)
        pages.text(f"{number}.  {step.question}" + (f"  {step.tags}" if step.tags else ""), BODY, MUTED)
        pages.text(step.answer, STRONG, left=_NUMBER, width=WIDTH - _NUMBER)
        pages.space(5)
    pages.space(10)
    pages.hairline(strong=True)
    pages.space(10)
    pages.text(summary.verdict, TITLE)
    pages.space(4)
    if summary.reason:
        pages.text(summary.reason)
    if summary.clause:
        pages.space(12)
        pages.text(summary.tag, STRONG)
        pages.space(3)
        pages.quotation(summary.clause, CLAUSE)
    for part in summary.parts:
        pages.space(14)
        pages.heading(part.heading)
        for line in part.lines:
            pages.text(f"–  {line}")
            pages.space(3)
    pages.space(14)
    pages.text(summary.note, META, MUTED)
    return pages.content()
