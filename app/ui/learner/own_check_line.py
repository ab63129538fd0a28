"""Says whether everything recorded about the person is still what was signed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.shared.labels import icon_label
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_number
from app.ui.shared.text_flow import TextBlock

if TYPE_CHECKING:
    from app.services.own_data import OwnCheck


class OwnCheckLine(QWidget):
    """Hidden until the check has ended, and where there is nothing to check."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, look.px(12), 0, look.px(12))
        self._row.setSpacing(look.px(12))
        self.hide()

    def show_check(self, check: "OwnCheck") -> None:
        """Show what a check found."""
        if not check.entries:
            return
        look = self._look
        icon, role = ("triangle-alert", "wrong") if check.broken else ("shield-check", "right")
        self._row.addWidget(icon_label(look, icon, role, 18), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(look.px(2))
        heading = self.tr("Checked today at {time}").format(time=check.at.local[11:16])
        words.addWidget(TextBlock(look, heading, "bodyStrong"))
        sentence = TextBlock(look, self._sentence(check), "meta", "wrong" if check.broken else "textMuted")
        sentence.limit_width(look.px(560))
        words.addWidget(sentence)
        self._row.addLayout(words, 1)
        self.setAccessibleName(f"{heading}. {self._sentence(check)}")
        self.show()

    def _sentence(self, check: "OwnCheck") -> str:
        entries, broken = say_number(self._look, check.entries), say_number(self._look, check.broken)
        if check.broken:
            sentence = self.tr(
                "{broken} of {entries} entries about you are not what was signed. Somebody changed them outside the "
                "program, or the file is damaged. Ask HR, and save a copy of what is here now."
            )
            return sentence.format(broken=broken, entries=entries)
        if check.entries == 1:
            return self.tr(
                "The 1 entry about you matches its signature. A saved copy holds its receipt, which proves it even if "
                "this file is lost."
            )
        sentence = self.tr(
            "All {entries} entries about you match their signatures. A saved copy holds their receipts, which prove "
            "them even if this file is lost."
        )
        return sentence.format(entries=entries)
