"""Reads a receipt from its own file or from a certificate, where it is a file attached to the PDF."""

from pathlib import Path

from app.domain.receipts import Receipt, read_receipt

ATTACHMENT = "receipt.json"
_LARGEST = 20_000_000
"""Bytes of the largest file that is looked into."""


def read_receipt_file(path: Path) -> Receipt:
    """Return the receipt in a file; OSError where it cannot be read, ValueError where there is none in it."""
    with path.open("rb") as file:
        content = file.read(_LARGEST + 1)
    if len(content) > _LARGEST:
        raise ValueError("the file is too large")
    if content.startswith(b"%PDF-"):
        content = _attached(content)
    try:
        return read_receipt(content.decode())
    except UnicodeDecodeError as error:
        raise ValueError("it is no text") from error


def _attached(content: bytes) -> bytes:
    # Few people check certificates; nobody else pays for loading the library.
    import io

    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    try:
        found = PdfReader(io.BytesIO(content)).attachments.get(ATTACHMENT, [])
        if len(found) != 1:
            raise ValueError("the PDF has no receipt attached")
        return bytes(found[0])
    except (PyPdfError, KeyError, TypeError, AttributeError, IndexError, RecursionError, OSError) as error:
        raise ValueError("the PDF cannot be read") from error
