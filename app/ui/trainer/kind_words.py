"""Says the kind of an item in the language of the window."""

from PySide6.QtCore import QCoreApplication

from app.domain.items import ItemKind


def QT_TRANSLATE_NOOP(_context: str, sentence: str) -> str:
    """Return `sentence` unchanged; it marks the sentence for translation."""
    return sentence


_KINDS = {
    ItemKind.SINGLE_CHOICE: QT_TRANSLATE_NOOP("ItemKinds", "Single choice"),
    ItemKind.MULTIPLE_ANSWERS: QT_TRANSLATE_NOOP("ItemKinds", "Multiple answers"),
    ItemKind.TRUE_FALSE_REASON: QT_TRANSLATE_NOOP("ItemKinds", "True or false"),
    ItemKind.MATCHING: QT_TRANSLATE_NOOP("ItemKinds", "Matching"),
    ItemKind.ORDERING: QT_TRANSLATE_NOOP("ItemKinds", "Ordering"),
    ItemKind.SORTING: QT_TRANSLATE_NOOP("ItemKinds", "Sorting"),
    ItemKind.SHORT_ANSWER: QT_TRANSLATE_NOOP("ItemKinds", "Short answer"),
    ItemKind.NUMERICAL: QT_TRANSLATE_NOOP("ItemKinds", "Number"),
    ItemKind.SCENARIO: QT_TRANSLATE_NOOP("ItemKinds", "Scenario"),
}


def say_kind(kind: ItemKind) -> str:
    """Return the name of a kind."""
    return QCoreApplication.translate("ItemKinds", _KINDS[kind])
