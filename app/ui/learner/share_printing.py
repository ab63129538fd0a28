"""Prints the summary of a walk: black on white, in the fonts of the program."""

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QFont, QPageLayout, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from app.domain.sharing_summary import SharingSummary
from app.ui.shared.look import Look

_POINTS = {"title": 18.0, "heading": 12.0, "verdict": 15.0, "clause": 13.0, "note": 9.0}
_NORMAL = 10.5
_INDENT = 20.0


def choose_printer(parent: QWidget) -> QPrinter | None:
    """Ask for a printer; None if the person thinks better of it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None


def print_summary(look: Look, summary: SharingSummary, printer: QPrinter) -> None:
    """Print a summary."""
    printer.setDocName(summary.title)
    # Qt leaves two centimetres round a document that has no pages yet, besides what the printer leaves.
    printer.setPageMargins(QMarginsF(5, 5, 5, 5), QPageLayout.Unit.Millimeter)
    summary_document(look, summary).print_(printer)


def summary_document(look: Look, summary: SharingSummary) -> QTextDocument:
    """Return a summary as a document to print; every text in it is put in as it is, and none is read as HTML."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setIndentWidth(_INDENT)
    writer = _Writer(look, document)
    writer.add(summary.title, "title", "serif", bold=True)
    for name, value in summary.facts:
        writer.add(f"{name}: {value}")
    writer.add(summary.way, "heading", bold=True, above=14)
    for number, step in enumerate(summary.steps, start=1):
        writer.add(f"{number}.  {step.question}  {step.tags}".rstrip(), above=4)
        writer.add(step.answer, bold=True, indented=True)
    writer.add(summary.verdict, "verdict", "serif", bold=True, above=16)
    writer.add(summary.reason)
    if summary.clause:
        writer.add(summary.tag, bold=True, above=10)
        writer.add(summary.clause, "clause", "serif", indented=True)
    for part in summary.parts:
        writer.add(part.heading, "heading", bold=True, above=12)
        for line in part.lines:
            writer.add(f"–  {line}", above=2)
    writer.add(summary.note, "note", above=14)
    return document


class _Writer:
    """Adds paragraphs to a document."""

    def __init__(self, look: Look, document: QTextDocument) -> None:
        self._look = look
        self._cursor = QTextCursor(document)
        self._begun = False

    def add(
        self,
        text: str,
        kind: str = "",
        voice: str = "sans",
        *,
        bold: bool = False,
        above: float = 0,
        indented: bool = False,
    ) -> None:
        """Add a paragraph, with some points of room above. An empty text adds nothing."""
        if not text:
            return
        block, chars = QTextBlockFormat(), QTextCharFormat()
        block.setTopMargin(above)
        block.setIndent(int(indented))
        font = QFont(self._look.font("clause" if voice == "serif" else "body"))
        font.setPointSizeF(_POINTS.get(kind, _NORMAL))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        chars.setFont(font)
        if self._begun:
            self._cursor.insertBlock(block, chars)
        else:
            self._cursor.setBlockFormat(block)
        self._cursor.insertText(text, chars)
        self._begun = True
