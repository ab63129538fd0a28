"""Which version of an item had the wrong key, and how its answers count now."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from app.domain.re_marking import Remarking, RemarkRule
from app.domain.studio import ItemVersion
from app.ui.shared.field_combo import FieldCombo
from app.ui.shared.labels import label
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_date
from app.ui.shared.tick_box import TickBox

if TYPE_CHECKING:
    from app.services.re_marking import RemarkOrder

_WIDE = 420


class RemarkChoice(QWidget):
    """`changed` tells that something else is chosen; the newest version is the wrong one at first."""

    changed = Signal()

    def __init__(
        self, look: Look, item_id: str, versions: Sequence[ItemVersion], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self.item_id, self._versions = look, item_id, tuple(versions)
        self.wrong = FieldCombo(look, self.tr("Which version had the wrong key?"), self.tr("Choose a version"))
        self.by_draft = TickBox(look, self.tr("By the key of the draft, as it is now"), "radio")
        self.by_version = TickBox(look, self.tr("By the key of another version"), "radio")
        self.all_right = TickBox(look, self.tr("Right for everybody, whatever they answered"), "radio")
        self.key = FieldCombo(look, self.tr("The version whose key is right"), self.tr("Choose a version"))
        for combo in (self.wrong, self.key):
            combo.setMaximumWidth(look.px(_WIDE))
        for one in self._versions:
            self.wrong.addItem(self._say(one), one.digest)
        self.wrong.setCurrentIndex(0 if versions else -1)
        self._group = QButtonGroup(self)
        for button in (self.by_draft, self.by_version, self.all_right):
            self._group.addButton(button)
        self.by_draft.setChecked(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        column.addWidget(label(look, self.tr("Which version had the wrong key?"), "bodyStrong"))
        column.addWidget(self.wrong)
        column.addSpacing(look.px(6))
        column.addWidget(label(look, self.tr("How do its answers count now?"), "bodyStrong"))
        for part in (self.by_draft, self.by_version, self.key, self.all_right):
            column.addWidget(part)
        self.wrong.activated.connect(self._choose_wrong)
        self.key.activated.connect(self.changed)
        self._group.buttonClicked.connect(self._fit)
        self._choose_wrong()

    def first(self) -> QWidget:
        """Return what is chosen first."""
        return self.wrong

    def order(self, reason: str) -> "RemarkOrder | None":
        """Return what is chosen, None as long as a version is missing."""
        from app.services.re_marking import RemarkOrder

        wrong = str(self.wrong.currentData() or "")
        key = str(self.key.currentData() or "") if self.by_version.isChecked() else ""
        if not wrong or (self.by_version.isChecked() and not key):
            return None
        rule = RemarkRule.ALL_RIGHT if self.all_right.isChecked() else RemarkRule.BY_KEY
        return RemarkOrder(self.item_id, wrong, rule, key, reason)

    def choose(self, remarking: Remarking) -> None:
        """Choose what a re-marking did, so that the rest of it can be done."""
        self.wrong.setCurrentIndex(self.wrong.findData(remarking.digest))
        self._choose_wrong()
        if remarking.rule is RemarkRule.ALL_RIGHT:
            self.all_right.setChecked(True)
        else:
            if self.key.findData(remarking.key_digest) < 0:  # it was the key of a draft
                day = say_date(self._look, remarking.remarked.astimezone().date())
                self.key.addItem(self.tr("The key that was used on {day}").format(day=day), remarking.key_digest)
            self.key.setCurrentIndex(self.key.findData(remarking.key_digest))
            self.by_version.setChecked(True)
            self.by_version.show()
        self._fit()

    def _choose_wrong(self) -> None:
        """Offer the other versions as the right one."""
        self.key.clear()
        for one in self._versions:
            if one.digest != self.wrong.currentData():
                self.key.addItem(self._say(one), one.digest)
        self.by_version.setVisible(self.key.count() > 0)
        self._fit()

    def _fit(self) -> None:
        self.key.setVisible(self.by_version.isChecked() and self.key.count() > 0)
        self.changed.emit()

    def _say(self, version: ItemVersion) -> str:
        day = say_date(self._look, version.published.astimezone().date())
        return self.tr("Version {number}, {day}").format(number=version.number, day=day)
