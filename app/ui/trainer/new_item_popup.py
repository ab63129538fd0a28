"""Asks for the little that a new item needs before it can be written: its kind, its module, what it is about."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.domain.items import ItemKind
from app.domain.policy import Policy
from app.domain.studio_lists import ModuleLine
from app.ui.shared.field_combo import FieldCombo
from app.ui.shared.labels import label
from app.ui.shared.look import Look
from app.ui.shared.popup_frame import PopupFrame
from app.ui.trainer.kind_words import say_kind

_LONGEST_TITLE = 120


@dataclass(frozen=True, slots=True)
class WantedItem:
    """What a new item is to be, with the ids of its module and its commitment; empty is not chosen."""

    kind: ItemKind = ItemKind.SINGLE_CHOICE
    module: str = ""
    commitment: str = ""


class NewItemPopup(PopupFrame):
    """`chosen` carries kind, module, commitment (empty: none yet) and title; whoever takes it hides the window."""

    chosen = Signal(ItemKind, str, str, str)

    def __init__(self, look: Look, policy: Policy, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.setAccessibleName(self.tr("New item"))
        self.apply_button.setText(self.tr("Write it"))
        self._modules: list[ModuleLine] = []
        self._last, self._own_commitment = WantedItem(), False
        self.kind = FieldCombo(look, self.tr("Kind"), self.tr("Choose a kind"), self)
        self.module = FieldCombo(look, self.tr("Module"), self.tr("Choose a module"), self)
        self.commitment = FieldCombo(look, self.tr("Commitment"), self.tr("Choose a commitment"), self)
        self.title = QLineEdit(self)
        self.title.setMaxLength(_LONGEST_TITLE)
        self.title.setFixedHeight(look.number("fieldHeight"))
        self.title.setAccessibleName(self.tr("Title, for trainers alone"))
        for kind in ItemKind:
            self.kind.addItem(say_kind(kind), kind.value)
        for one in policy.commitments():
            self.commitment.addItem(f"§{one.number}  {one.label.in_language(look.language)}", one.id)
        self._lay_out()
        self.commitment.activated.connect(self._choose_commitment)
        self.module.activated.connect(self._choose_module)
        self.apply_button.clicked.connect(self._tell)

    def offer_modules(self, modules: list[ModuleLine]) -> None:
        """Offer the modules that there are; assessments take their items from others."""
        self._modules = [one for one in modules if one.takes_items]
        self.module.clear()
        for one in self._modules:
            self.module.addItem(one.title.in_language(self._look.language) or one.id, one.id)

    def remember(self, last: WantedItem) -> None:
        """Begin the next item as this one was begun."""
        self._last = last

    def fill_in(self, module: str, commitment: str) -> None:
        """Choose what is known already, empty being nothing, and for the rest what was chosen last."""
        last, only = self._last, self._modules[0].id if len(self._modules) == 1 else ""
        about = next((one.id for one in self._modules if commitment and commitment in one.commitments), "")
        module = next((one for one in (module, last.module, about, only) if self._at(one) is not None), "")
        self.title.clear()
        self.kind.setCurrentIndex(self.kind.findData(last.kind.value))
        self.module.setCurrentIndex(self.module.findData(module) if module else -1)
        self._own_commitment = bool(commitment)
        usual = last.commitment if module and module == last.module else self._only_commitment()
        self.commitment.setCurrentIndex(self.commitment.findData(commitment or usual))

    def first(self) -> QWidget:
        """Return the button where nothing is left to choose, so that Enter begins one more item of the same sort."""
        return self.apply_button if self.module.currentIndex() >= 0 else self.kind

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused, enter = self.focusWidget(), event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.apply_button.click()
        elif enter and isinstance(focused, FieldCombo) and not focused.has_just_closed:
            focused.showPopup()  # Enter chooses in a list, it does not send the form off
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        look, pad = self._look, self._look.px(16)
        column = QVBoxLayout(self)
        column.setContentsMargins(pad, pad, pad, pad)
        column.setSpacing(look.px(4))
        fields = (
            (self.tr("Kind"), self.kind),
            (self.tr("Module"), self.module),
            (self.tr("Commitment"), self.commitment),
            (self.tr("Title, for trainers alone (optional)"), self.title),
        )
        for words, field in fields:
            name = label(look, words, "tag")
            name.setBuddy(field)
            field.setFixedHeight(look.number("fieldHeight"))
            column.addWidget(name)
            column.addWidget(field)
            column.addSpacing(look.px(6))
        column.addWidget(self.apply_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.notice)  # below the button, which so stays where it is pressed
        self.setFixedWidth(look.px(340))

    def _at(self, module: str) -> ModuleLine | None:
        return next((one for one in self._modules if one.id == module), None)

    def _only_commitment(self) -> str:
        """Return the commitment of the chosen module if it has just one."""
        module = self._at(self.module.currentData() or "")
        return module.commitments[0] if module is not None and len(module.commitments) == 1 else ""

    def _choose_commitment(self) -> None:
        self._own_commitment = True

    def _choose_module(self) -> None:
        """Take the commitment of a module that has one, unless somebody chose another."""
        self.notice.clear()
        self.adjustSize()
        if not self._own_commitment:
            self.commitment.setCurrentIndex(self.commitment.findData(self._only_commitment()))

    def _tell(self) -> None:
        if not self._modules:
            self.refuse(self.tr("There is no module yet. Add one under “Modules, publishing” first."))
        elif self.module.currentIndex() < 0:
            self.refuse(self.tr("Choose the module that the item belongs to."))
            self.module.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            kind = ItemKind(self.kind.currentData())
            commitment = self.commitment.currentData() or ""
            self.chosen.emit(kind, self.module.currentData(), commitment, self.title.text())
