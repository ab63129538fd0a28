"""Says over one of two languages that the other one was changed alone, with a link that says both are in step again."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.domain.texts import Language, Revised
from app.ui.shared.labels import label, tip
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_day
from app.ui.trainer.low_link import LowLink
from app.ui.trainer.place_words import say_language
from app.ui.trainer.reading_order import let_come_last


class StepLine(QWidget):
    """Comes and goes while somebody types: it takes no more room than there is, and Tab comes to it last."""

    pressed = Signal()

    def __init__(self, look: Look, language: Language, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._language, self._today = look, language, today
        self._words = ""
        self._said = label(look, "", "meta", "muted")
        self._said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._said.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.button = LowLink(look, self.tr("In step again"))
        self.button.setAccessibleName(self.tr("Say that both languages say the same again"))
        self.button.clicked.connect(self.pressed)
        let_come_last(self.button)
        self.button.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(8))
        row.addWidget(self._said, 1)
        row.addWidget(self.button)

    def text(self) -> str:
        """Return what it says, be there room for it or not."""
        return self._words

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def show_behind(self, behind: Language | None, revised: Revised | None) -> None:
        """Say when the other language was changed, if this one was left behind; else say nothing."""
        is_behind = behind == self._language and revised is not None
        words = ""
        if is_behind and revised is not None:
            other: Language = "en" if self._language == "ja" else "ja"
            changed = revised.en if other == "en" else revised.ja
            if changed == self._today:
                words = self.tr("{language} changed today").format(language=say_language(other))
            else:
                day = say_day(self._look, changed, self._today)
                words = self.tr("{language} changed on {day}").format(language=say_language(other), day=day)
        self.button.setVisible(is_behind)
        self.button.setToolTip(tip(words))
        self.button.setAccessibleDescription(words)
        self._say(words)

    def say_in_step(self) -> None:
        """Say that this language says the same as the other."""
        other: Language = "en" if self._language == "ja" else "ja"
        self._say(self.tr("in step with {language}").format(language=say_language(other)))

    def _say(self, words: str) -> None:
        self._words = words
        self._fit()

    def _fit(self) -> None:
        """Say it where there is room for all of it; else the tip of the link does."""
        beside = self.button.sizeHint().width() + self._look.px(8) if not self.button.isHidden() else 0
        fits = self._said.fontMetrics().horizontalAdvance(self._words) <= self.width() - beside
        self._said.setText(self._words if fits else "")
