"""Asks for the little that a new item needs before it can be written: its kind, its module, what it is about."""

from PySide6.QtCore import Qt, Signal
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


class NewItemPopup(PopupFrame):
    """`chosen` carries kind, module, commitment (empty: none yet) and title; whoever takes it hides the window."""

    chosen = Signal(ItemKind, str, str, str)

    def __init__(self, look: Look, policy: Policy, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.setAccessibleName(self.tr("New item"))
        self.apply_button.setText(self.tr("Write it"))
        self._modules: list[ModuleLine] = []
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
        self.kind.setCurrentIndex(0)
        self._lay_out()
        self.commitment.activated.connect(self._find_module)
        self.apply_button.clicked.connect(self._tell)

    def offer_modules(self, modules: list[ModuleLine]) -> None:
        """Offer the modules that there are; assessments take their items from others."""
        self._modules = [one for one in modules if one.takes_items]
        self.module.clear()
        for one in self._modules:
            self.module.addItem(one.title.in_language(self._look.language) or one.id, one.id)

    def fill_in(self, module: str, commitment: str) -> None:
        """Choose what is known already; empty is nothing."""
        self.title.clear()
        self.commitment.setCurrentIndex(self.commitment.findData(commitment) if commitment else -1)
        self.module.setCurrentIndex(self.module.findData(module) if module else -1)
        self._find_module()

    def first(self) -> QWidget:
        return self.kind

    def _lay_out(self) -> None:
        look, pad = self._look, self._look.px(16)
        column = QVBoxLayout(self)
        column.setContentsMargins(pad, pad, pad, pad)
        column.setSpacing(look.px(4))
        fields = (
            (self.tr("Kind"), self.kind),
            (self.tr("Commitment"), self.commitment),
            (self.tr("Module"), self.module),
            (self.tr("Title, for trainers alone (optional)"), self.title),
        )
        for words, field in fields:
            name = label(look, words, "tag")
            name.setBuddy(field)
            field.setFixedHeight(look.number("fieldHeight"))
            column.addWidget(name)
            column.addWidget(field)
            column.addSpacing(look.px(6))
        column.addWidget(self.notice)
        column.addWidget(self.apply_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFixedWidth(look.px(340))

    def _find_module(self) -> None:
        """Choose the module that is about the commitment, as long as none is chosen."""
        commitment = self.commitment.currentData()
        if self.module.currentIndex() < 0 and commitment:
            self.module.setCurrentIndex(
                next((place for place, one in enumerate(self._modules) if commitment in one.commitments), -1)
            )

    def _tell(self) -> None:
        if not self._modules:
            self.refuse(self.tr("There is no module yet. Add one under “Modules, publishing” first."))
        elif self.module.currentIndex() < 0:
            self.refuse(self.tr("Choose the module that the item belongs to."))
        else:
            kind = ItemKind(self.kind.currentData())
            commitment = self.commitment.currentData() or ""
            self.chosen.emit(kind, self.module.currentData(), commitment, self.title.text())
