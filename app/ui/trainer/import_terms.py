"""How a file of questions is read, and on which terms they come in: asked above the preview, which follows at once."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.domain.filed_items import ItemFormat
from app.domain.item_importing import Clash, ImportTerms
from app.domain.policy import Policy
from app.domain.studio_lists import ModuleLine
from app.domain.texts import LANGUAGES
from app.services.item_importing import ImportFile
from app.ui.shared.field_combo import FieldCombo
from app.ui.shared.look import Look
from app.ui.shared.menu_button import MenuButton
from app.ui.shared.segmented_control import SegmentedControl
from app.ui.trainer.commitment_chooser import CommitmentChooser
from app.ui.trainer.import_words import FORMAT_NAMES
from app.ui.trainer.named_fields import NamedFields

_AS_FOUND = "found"
_NEW_MODULE = ""
_PAUSE = 400
"""Milliseconds without a key after which the title of a new module is taken over."""


class ImportTermsForm(QWidget):
    """`file_changed` tells the format ("" for what it seems to be) and the language, `changed` other terms."""

    file_changed = Signal(str, str)
    changed = Signal()

    def __init__(
        self,
        look: Look,
        file: ImportFile,
        terms: ImportTerms,
        modules: Sequence[ModuleLine],
        policy: Policy,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._policy = look, policy
        self._commitments = terms.commitments
        self._spoken = {one.id: one.languages for one in modules}
        self._chooser: CommitmentChooser | None = None
        self.format = FieldCombo(look, self.tr("Format"), self.tr("Choose one"))
        self.language = SegmentedControl(look, self.tr("Texts that do not say their language are in"), ("EN", "JA"))
        self.module = FieldCombo(look, self.tr("New items go into"), "")
        self.title = QLineEdit(terms.title)
        self.title.setAccessibleName(self.tr("Title of the new module"))
        self.title.setPlaceholderText(self.tr("Title of the new module"))
        self.title.setMaxLength(200)
        self.title.setProperty("ringRadius", look.radius("control") + 2)
        self.commitments = MenuButton(look, self.tr("Commitments of items that name none"))
        self.clash = FieldCombo(look, self.tr("If the id is in the library"), "")
        self._offer(file, terms, modules)
        self._lay_out()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.changed)
        self.format.activated.connect(self._tell_file)
        self.language.chosen.connect(self._tell_file)
        self.module.activated.connect(self._take_module)
        self.title.textEdited.connect(lambda: self._pause.start())
        self.commitments.clicked.connect(self._choose_commitments)
        self.clash.activated.connect(self.changed)

    def terms(self) -> ImportTerms:
        """Return the terms as they are said."""
        module = str(self.module.currentData() or "")
        title = "" if module else self.title.text().strip()
        return ImportTerms(module, title, self._commitments, Clash(str(self.clash.currentData())))

    def show_clashes(self, count: int) -> None:
        """Ask about ids that are taken only where there are any."""
        self._clash_part.setVisible(count > 0)

    def _offer(self, file: ImportFile, terms: ImportTerms, modules: Sequence[ModuleLine]) -> None:
        if file.found is not None:
            self.format.addItem(self.tr("{format}, recognised").format(format=FORMAT_NAMES[file.found]), _AS_FOUND)
        for one in ItemFormat:
            if one is not file.found:
                self.format.addItem(FORMAT_NAMES[one], one.value)
        shown = file.chosen.value if file.chosen is not None and file.chosen is not file.found else _AS_FOUND
        self.format.setCurrentIndex(self.format.findData(shown))
        self.language.segments[1 if file.language == "ja" else 0].setChecked(True)
        language = self._look.language
        for line in modules:
            if not line.items_from:
                self.module.addItem(line.title.in_language(language) or line.title.en or line.id, line.id)
        self.module.addItem(self.tr("A new module"), _NEW_MODULE)
        self.module.setCurrentIndex(self.module.findData(terms.module))
        self.title.setVisible(not terms.module)
        for clash, words in (
            (Clash.UPDATE, self.tr("Update the draft of that item")),
            (Clash.ADD, self.tr("Add as a new item")),
            (Clash.LEAVE, self.tr("Leave the item as it is")),
        ):
            self.clash.addItem(words, clash.value)
        self.clash.setCurrentIndex(self.clash.findData(terms.clash.value))
        self._name_commitments()

    def _lay_out(self) -> None:
        fields = NamedFields(self._look)
        fields.add(self.tr("Format"), self.format, width=190)
        fields.add(self.tr("Texts without a language"), self.language)
        fields.add(self.tr("New items go into"), self.module, self.title, width=230)
        fields.add(self.tr("Rest on, if they name nothing"), self.commitments)
        self._clash_part = fields.add(self.tr("If the id is in the library"), self.clash, width=230)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(fields)

    def _tell_file(self) -> None:
        chosen = str(self.format.currentData() or _AS_FOUND)
        language = LANGUAGES[self.language.place()]
        self.file_changed.emit("" if chosen == _AS_FOUND else chosen, language)

    def _take_module(self) -> None:
        new = str(self.module.currentData()) == _NEW_MODULE
        self.title.setVisible(new)
        if new:
            self.title.setFocus()
        self.changed.emit()
        spoken = self._spoken.get(str(self.module.currentData()), LANGUAGES)
        if LANGUAGES[self.language.place()] not in spoken:  # the file is read anew, for a module in the other language
            self.language.segments[LANGUAGES.index(spoken[0])].setChecked(True)

    def _choose_commitments(self) -> None:
        if self._chooser is None:
            self._chooser = CommitmentChooser(self._look, self._policy, self)
            self._chooser.toggled_one.connect(self._toggle)
        self._chooser.show_chosen(self._commitments)
        below = QPoint(0, self.commitments.height() + self._look.px(4))
        self._chooser.open_at(self.commitments.mapToGlobal(below))

    def _toggle(self, commitment_id: str, on: bool) -> None:
        chosen = {one for one in self._commitments if one != commitment_id} | ({commitment_id} if on else set())
        self._commitments = tuple(one.id for one in self._policy.commitments() if one.id in chosen)
        self._name_commitments()
        self.changed.emit()

    def _name_commitments(self) -> None:
        numbers = {one.id: f"§{one.number}" for one in self._policy.commitments()}
        names = [numbers.get(one, one) for one in self._commitments]
        self.commitments.show_choice(self.tr(", ").join(names) if names else self.tr("No commitment"))
