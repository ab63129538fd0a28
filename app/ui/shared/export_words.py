"""Says what left as a file, in the language of the window; the same words for HR and for the people in it."""

from PySide6.QtCore import QCoreApplication


def QT_TRANSLATE_NOOP(_context: str, sentence: str) -> str:
    """Return `sentence` unchanged; it marks the sentence for translation."""
    return sentence


_FORMATS = {
    "xlsx": QT_TRANSLATE_NOOP("Exports", "Excel"),
    "csv": QT_TRANSLATE_NOOP("Exports", "CSV"),
    "csv-machine": QT_TRANSLATE_NOOP("Exports", "CSV for machines"),
    "xapi": QT_TRANSLATE_NOOP("Exports", "xAPI statements"),
    "pdf": QT_TRANSLATE_NOOP("Exports", "PDF report"),
    "profile": QT_TRANSLATE_NOOP("Exports", "File by a profile"),
    "zip": QT_TRANSLATE_NOOP("Exports", "Evidence pack"),
    "merge": QT_TRANSLATE_NOOP("Exports", "Mail-merge CSV"),
    "ics": QT_TRANSLATE_NOOP("Exports", "Calendar"),
    "eml": QT_TRANSLATE_NOOP("Exports", "Mail drafts"),
}
_SUBJECTS = {
    "records": QT_TRANSLATE_NOOP("Exports", "Records"),
    "people": QT_TRANSLATE_NOOP("Exports", "People"),
    "standings": QT_TRANSLATE_NOOP("Exports", "Standings"),
    "overview": QT_TRANSLATE_NOOP("Exports", "Overview"),
    "evidence": QT_TRANSLATE_NOOP("Exports", "Evidence"),
    "chasing": QT_TRANSLATE_NOOP("Exports", "Reminders"),
}


def say_format(name: str) -> str:
    """Return what kind of file it was; a kind that is not known here by its own name."""
    words = _FORMATS.get(name)
    return QCoreApplication.translate("Exports", words) if words else name.upper()


def say_subject(name: str) -> str:
    """Return what the rows of the file were; rows that are not known here by their own name."""
    words = _SUBJECTS.get(name)
    return QCoreApplication.translate("Exports", words) if words else name


def say_recipient(recipient: str | None) -> str:
    """Return who received the file; None is what was not kept yet."""
    if recipient is None:
        return QCoreApplication.translate("Exports", "Not recorded")
    if not recipient:
        return QCoreApplication.translate("Exports", "Inside the company")
    return QCoreApplication.translate("Exports", "Outside: {recipient}").format(recipient=recipient)
