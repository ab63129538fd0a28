"""What is written in the languages of a draft, beside each other; of one language there is one column."""

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.domain.texts import LANGUAGES, Language
from app.ui.shared.folding_row import FoldingRow
from app.ui.shared.labels import label
from app.ui.shared.look import Look
from app.ui.trainer.draft_history import DraftHistory
from app.ui.trainer.place_words import say_written

QWIDGETSIZE_MAX = 16777215
"""What Qt calls no limit."""
GAP = 20
"""Pixels between the two languages."""
_BESIDE_FROM, _WIDEST_ALONE, _GAP_BELOW = 520, 776, 6


class LanguagePair(FoldingRow):
    """Two widgets of equal width and height; under each other where there is no room beside.

    With the `history` of a draft, only those of its languages are shown.
    """

    def __init__(
        self,
        look: Look,
        english: QWidget,
        japanese: QWidget,
        parent: QWidget | None = None,
        *,
        history: DraftHistory[Any] | None = None,
    ) -> None:
        super().__init__(look, _BESIDE_FROM, GAP, _GAP_BELOW, parent)
        self._history, self._columns = history, (english, japanese)
        self._row.addWidget(english, 1)
        self._row.addWidget(japanese, 1)
        self._row.addStretch(0)  # takes what one column alone leaves
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        if history is not None:
            history.changed.connect(self._show_languages)
            self._show_languages()

    def _show_languages(self) -> None:
        spoken = self._history.languages() if self._history is not None else LANGUAGES
        for language, column in zip(LANGUAGES, self._columns, strict=True):
            if column.isHidden() is (language in spoken):
                column.setVisible(language in spoken)
            column.setMaximumWidth(self._look.px(_WIDEST_ALONE) if len(spoken) == 1 else QWIDGETSIZE_MAX)


class LanguageHead(QWidget):
    """Names what is written in one of the languages of a draft, and the language where there are two."""

    def __init__(
        self,
        look: Look,
        history: DraftHistory[Any],
        title: str,
        language: Language,
        parent: QWidget | None = None,
        *,
        wrapped: bool = False,
    ) -> None:
        super().__init__(parent)
        self._history, self._title, self._language = history, title, language
        self._label = label(look, title, "overline")
        self._label.setWordWrap(wrapped)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._label)
        history.changed.connect(self._name)
        self._name()

    def text(self) -> str:
        """Return what it says."""
        return self._label.text()

    def _name(self) -> None:
        self._label.setText(say_written(self._title, self._language, self._history.languages()))
