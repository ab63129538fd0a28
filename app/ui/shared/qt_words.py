"""Words of Qt's own dialogs that Qt's Japanese file lacks: our file says them, and is asked before Qt's.

They are marked here, under the names that Qt looks them up by, for lupdate to find; PySide6 6.11.3 lacks these of the
dialogs that we open. What a system's own dialog says comes from the system.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP

QT_WORDS: dict[str, tuple[str, ...]] = {
    "QFileDialog": (
        QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
        QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    ),
    "QAbstractFileIconProvider": (QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),),
    "QPrintSettingsOutput": (
        QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Double Sided Printing"),
        QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Long side binding"),
        QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Off"),
        QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Page &Set:"),
        QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Pages"),
        QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Short side binding"),
        QT_TRANSLATE_NOOP(
            "QPrintSettingsOutput",
            "Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. "
            "E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.",
        ),
    ),
}
