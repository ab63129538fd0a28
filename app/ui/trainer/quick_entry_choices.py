"""What all quickly typed items have in common: their language, their module, and what they are about by default."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.policy import Policy
from app.domain.quick_entry import KeptQuickEntry
from app.domain.studio_lists import ModuleLine
from app.domain.texts import Language
from app.ui.shared.flow_layout import FlowLayout
from app.ui.shared.look import Look
from app.ui.shared.menu_button import MenuButton
from app.ui.shared.segmented_control import SegmentedControl
from app.ui.trainer.commitment_chooser import CommitmentChooser
from app.ui.trainer.place_words import say_language

_LANGUAGES: tuple[Language, ...] = ("en", "ja")


class QuickEntryChoices(QWidget):
    """`language_chosen` tells that the text is in another language, `changed` that module or commitments are others.

    A module brings its commitment along, or of several those that were chosen last, as `kept` knows them.
    """

    language_chosen = Signal()
    changed = Signal()

    def __init__(
        self,
        look: Look,
        policy: Policy,
        modules: list[ModuleLine],
        kept: KeptQuickEntry,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._kept = look, kept
        self._numbers = {one.id: one.number for one in policy.commitments()}
        self.commitments: tuple[str, ...] = ()
        self._chosen_by_hand = False
        names = tuple(say_language(one) for one in _LANGUAGES)
        self._language = SegmentedControl(look, self.tr("Language of the text"), names)
        self.module_button = MenuButton(look, self.tr("Module"))
        self.module_menu = QMenu(self)
        offered = [one for one in modules if one.takes_items]
        self._modules = {one.id: one.title.in_language(look.language) or one.id for one in offered}
        self._spoken = {one.id: one.languages for one in modules}
        self._own = {one.id: one.commitments for one in offered}
        self._module = ""
        self.about_button = MenuButton(look, self.tr("About, unless a question says so itself"))
        self.chooser = CommitmentChooser(look, policy, self)
        for module, title in self._modules.items():
            action = self.module_menu.addAction(title.replace("&", "&&"))
            action.triggered.connect(partial(self._take_module, module))
        row = FlowLayout(look.px(10), self)
        row.addWidget(self._language)
        row.addWidget(self.module_button)
        row.addWidget(self.about_button)
        self._language.segments[_LANGUAGES.index(look.language)].setChecked(True)
        self._show_module()
        self._show_about()
        self._language.chosen.connect(lambda _place: self.language_chosen.emit())
        self.module_button.clicked.connect(self._open_modules)
        self.about_button.clicked.connect(self._open_chooser)
        self.chooser.toggled_one.connect(self._toggle)

    def language(self) -> Language:
        """Return the language that the text is in."""
        return _LANGUAGES[self._language.place()]

    def spoken(self) -> tuple[Language, ...]:
        """Return the languages of the module that the items go to, before one is chosen all."""
        return self._spoken.get(self._module, _LANGUAGES)

    def module_id(self) -> str:
        """Return the module that the items go to; empty before one is chosen."""
        return self._module

    def modules(self) -> tuple[str, ...]:
        """Return the ids of the modules that can be chosen."""
        return tuple(self._modules)

    def choose(self, language: Language, module: str, commitments: tuple[str, ...]) -> None:
        """Choose all three without telling it."""
        self._language.segments[_LANGUAGES.index(language)].setChecked(True)
        self._module = module if module in self._modules else ""
        self._show_module()
        self.commitments = tuple(one for one in commitments if one in self._numbers)
        self._chosen_by_hand = bool(self.commitments)
        self._show_about()

    def begin_with(self, module: str) -> None:
        """Choose a module with its commitments, without telling it; an unknown one chooses none."""
        self._module = module if module in self._modules else ""
        self._show_module()
        self._preset()

    def _open_modules(self) -> None:
        self.module_menu.popup(self.module_button.mapToGlobal(self.module_button.rect().bottomLeft()))

    def _take_module(self, module: str) -> None:
        self._module = module
        self._show_module()
        self._preset()
        self.changed.emit()

    def _preset(self) -> None:
        if not self._chosen_by_hand:
            usual = self._kept.usual(self._module, self._own.get(self._module, ()))
            self.commitments = tuple(one for one in usual if one in self._numbers)
            self._show_about()

    def _show_module(self) -> None:
        spoken = self.spoken()
        self._language.setVisible(len(spoken) > 1)
        if self.language() not in spoken:
            self._language.segments[_LANGUAGES.index(spoken[0])].setChecked(True)
        self.module_button.show_choice(self._modules.get(self._module, self.tr("Choose a module")))

    def _open_chooser(self) -> None:
        self.chooser.show_chosen(self.commitments)
        self.chooser.open_at(self.about_button.mapToGlobal(self.about_button.rect().bottomLeft()))

    def _toggle(self, commitment: str, on: bool) -> None:
        chosen = {*self.commitments, commitment} if on else {*self.commitments} - {commitment}
        self.commitments = tuple(one for one in self._numbers if one in chosen)
        self._chosen_by_hand = bool(self.commitments)
        self._show_about()
        self.changed.emit()

    def _show_about(self) -> None:
        numbers = ", ".join(f"§{self._numbers[one]}" for one in self.commitments)
        self.about_button.show_choice(
            self.tr("About {numbers}").format(numbers=numbers) if numbers else self._nothing()
        )

    def _nothing(self) -> str:
        return self.tr("About: choose commitments")
