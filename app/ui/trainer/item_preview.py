"""The item as the learner sees it, small beside the editor, in either language; and the way to try it."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.item_trying import tryable
from app.domain.items import Item, ItemKind
from app.domain.texts import LANGUAGES, Language
from app.ui.shared.buttons import Button
from app.ui.shared.items.views import view_of
from app.ui.shared.labels import label
from app.ui.shared.lines import swap
from app.ui.shared.look import Look
from app.ui.shared.segmented_control import SegmentedControl
from app.ui.shared.text_flow import TextBlock

_SMALLER = 0.85


class ItemPreview(QWidget):
    """`try_wanted` asks for the item to answer; `language` is the one that is shown."""

    try_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._item: Item | None = None
        self._shown: tuple[Item | None, Language] | None = None
        self._languages = LANGUAGES
        self.switch = SegmentedControl(look, self.tr("Language"), ("EN", "JA"))
        self.try_button = Button(look, self.tr("Try the item"), "secondary")
        self._card = QFrame()
        self._card.setObjectName("previewCard")
        self._card.setStyleSheet(
            f"QFrame#previewCard {{ background: {look.hex('window')}; border: 1px solid {look.hex('border')};"
            f" border-radius: {look.radius('card')}px; }}"
        )
        self._inside = QVBoxLayout(self._card)
        pad = look.px(14)
        self._inside.setContentsMargins(pad, pad, pad, pad)
        self._view: QWidget = QWidget()
        self._inside.addWidget(self._view)
        head = QHBoxLayout()
        head.setSpacing(look.px(8))
        title = label(look, self.tr("As the learner sees it"), "heading")
        title.setWordWrap(True)
        head.addWidget(title, 1)
        head.addWidget(self.switch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(12))
        column.addLayout(head)
        column.addWidget(self._card)
        column.addWidget(self.try_button, 0, Qt.AlignmentFlag.AlignLeft)
        if look.language == "ja":
            self.switch.segments[1].setChecked(True)
        self.switch.chosen.connect(self._draw)
        self.try_button.clicked.connect(self.try_wanted)

    @property
    def language(self) -> Language:
        """The language that is shown."""
        return "ja" if self.switch.place() else "en"

    def choose(self, language: Language) -> None:
        """Show a language."""
        self.switch.segments[1 if language == "ja" else 0].setChecked(True)

    def offer(self, languages: tuple[Language, ...]) -> None:
        """Offer the languages of the module of the item; one alone is shown, and there is nothing to choose."""
        self._languages = languages
        self.switch.setVisible(len(languages) > 1)
        if self.language not in languages:
            self.choose(languages[0])

    def show_item(self, item: Item) -> None:
        """Show an item as it is now."""
        self._item = item
        self._draw()

    def _draw(self) -> None:
        if self._item is None or self._shown == (self._item, self.language):
            return
        self._shown = (self._item, self.language)
        fit = tryable(self._item, self._languages)
        self.try_button.setEnabled(fit is not None)
        if fit is None:
            words = self.tr("There is nothing to answer yet.")
            self._view = swap(self._inside, self._view, TextBlock(self._look, words, "meta", "textMuted"))
            return
        look = replace(self._look, language=self.language, scale=self._look.scale * _SMALLER)
        view = view_of(look, fit, _order(fit), compact=True)
        view.setEnabled(False)  # to look at; it is answered in the window of `try_wanted`
        view.setAccessibleName(self.tr("As the learner sees it"))
        self._view = swap(self._inside, self._view, view)


def _order(item: Item) -> tuple[str, ...]:
    """Return the parts in the author's order; steps in the right order would give the answer away."""
    parts = item.parts()
    return parts[1:] + parts[:1] if item.kind is ItemKind.ORDERING else parts
