"""The verdict on an answer, for the bar at the bottom: an icon, a word and one reason, told to screen readers too."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.items import Item, ItemKind
from app.domain.texts import Language
from app.ui.shared.labels import icon_label, label
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock


class VerdictWords(QWidget):
    """Says whether an answer was right, and why."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._icon = icon_label(look, "circle-check", "right", 34)
        self.verdict = label(look, "", "question")
        self._reason = TextBlock(look, "", "body")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(16))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.verdict)
        words.addWidget(self._reason)
        words.addStretch(1)
        row.addWidget(self._icon)
        row.addLayout(words, 1)

    def show_mark(self, mark: float, reason: str) -> None:
        """Show what a mark (0–1) means, and the reason, and announce both."""
        right = mark >= 1
        role = "right" if right else "wrong"
        words = self.tr("Right") if right else self.tr("Partly right") if mark > 0 else self.tr("Not right")
        self._icon.setPixmap(self._look.pixmap("circle-check" if right else "circle-x", role, 34))
        self.verdict.setProperty("tone", role)
        self.verdict.style().polish(self.verdict)
        self.verdict.setText(words)
        self._reason.set_text(reason)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{words}. {reason}"))


def reason_for(item: Item, chosen: tuple[str, ...], language: Language) -> str:
    """Return why a response got its mark: how many of several right answers it found, then the item's explanation."""
    explanation = item.explanation.in_language(language).strip()
    found, key = item.key() & frozenset(chosen), item.key()
    if item.kind is not ItemKind.MULTIPLE_ANSWERS or len(key) < 2 or not chosen or frozenset(chosen) == key:
        return explanation
    words = QCoreApplication.translate(
        "VerdictWords",
        "{found} of {all} right answers found. It is right only with all of them and no other: a part gives no points.",
    ).format(found=len(found), all=len(key))
    return words + ("" if words.endswith("。") else " ") + explanation if explanation else words
