"""The row of filters above the library, and the link that clears them."""

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app.domain.items import ItemKind
from app.domain.policy import Policy
from app.domain.studio import WorkState
from app.domain.studio_lists import ItemFilter, ModuleLine, Statistic
from app.domain.texts import LANGUAGES, Language
from app.ui.shared.buttons import Button
from app.ui.shared.filter_chip import ChoiceChip
from app.ui.shared.flow_layout import FlowLayout
from app.ui.shared.laying_out import lay_out_now
from app.ui.shared.look import Look
from app.ui.trainer.item_state_words import say_state
from app.ui.trainer.kind_words import say_kind
from app.ui.trainer.place_words import say_alone

UNFINISHED, WEAK = "unfinished", "weak"
_WEEK, _MONTH, _HALF, _YEAR, _TWO_YEARS = 7, 30, 182, 365, 730
_LANGUAGES: dict[str, Language] = {"en": "en", "ja": "ja"}
_ALONE = "only "


class LibraryFilters(QWidget):
    """`changed` tells that another filter is chosen, `clear_pressed` that all are to be cleared."""

    changed = Signal()
    clear_pressed = Signal()

    def __init__(self, look: Look, policy: Policy, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._today = look, today
        self.commitment = ChoiceChip(look, self.tr("Commitment"), self.tr("Any commitment"))
        self.module = ChoiceChip(look, self.tr("Module"), self.tr("Any module"))
        self.kind = ChoiceChip(look, self.tr("Kind"), self.tr("Any kind"))
        self.state = ChoiceChip(look, self.tr("State"), self.tr("Any state"))
        self.to_do = ChoiceChip(look, self.tr("To do"), self.tr("Anything or nothing"))
        self.language = ChoiceChip(look, self.tr("Language"), self.tr("Any languages"))
        self.age = ChoiceChip(look, self.tr("Changed"), self.tr("At any time"))
        self.answers = ChoiceChip(look, self.tr("Answers"), self.tr("Any answers or none"))
        self.clear_link = Button(look, self.tr("Clear"), "link", compact=True)
        self.clear_link.setAccessibleName(self.tr("Clear search and filters"))
        self.more_button = Button(look, self.tr("Filter"), "ghost", icon="plus", compact=True)
        self.more_button.setAccessibleName(self.tr("Add a filter"))
        self.more_menu = QMenu(self)
        self._folded = False
        self._offer_what_is_known(policy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(12))
        chips = FlowLayout(look.px(6))
        for chip in self._all():
            chips.addWidget(chip)
            chip.changed.connect(partial(self._tell, chip))
        chips.addWidget(self.more_button)
        row.addLayout(chips, 1)
        row.addWidget(self.clear_link, 0, Qt.AlignmentFlag.AlignTop)
        self.clear_link.clicked.connect(self.clear_pressed)
        self.more_button.clicked.connect(self._open_more)
        self._show_chips()

    def fold(self, folded: bool) -> None:
        """Show only the filters that are on, where there is little room; the others wait behind a button."""
        if folded != self._folded:
            self._folded = folded
            self._show_chips()

    def offer_modules(self, modules: list[ModuleLine]) -> None:
        """Offer the modules that there are."""
        self.module.offer([(one.id, one.title.in_language(self._look.language) or one.id) for one in modules])

    def show_filter(self, wanted: ItemFilter) -> None:
        """Show a filter, but for its search, without telling it."""
        self.commitment.show_quietly(wanted.commitment or None)
        self.module.show_quietly(wanted.module or None)
        self.kind.show_quietly(next((one.value for one in wanted.kinds), None))
        self.state.show_quietly(next((one.value for one in wanted.states), None))
        self.to_do.show_quietly(UNFINISHED if wanted.unfinished else WEAK if wanted.weak else None)
        self.language.show_quietly(f"{_ALONE}{wanted.alone}" if wanted.alone else wanted.lacking)
        self.age.show_quietly(self._age_of(wanted))
        self.answers.show_quietly(wanted.statistic.value if wanted.statistic is not None else None)
        self._show_chips()

    def clear(self) -> None:
        """Clear all filters without telling it."""
        self.show_filter(ItemFilter())

    def chosen(self) -> ItemFilter:
        """Return what is chosen, its search left empty."""
        kind, state, to_do, age = (one.choice() for one in (self.kind, self.state, self.to_do, self.age))
        answers, language = self.answers.choice(), self.language.choice() or ""
        since, until = self._ages().get(age or "", (None, None))
        return ItemFilter(
            module=self.module.choice() or "",
            commitment=self.commitment.choice() or "",
            kinds=frozenset({ItemKind(kind)} if kind else ()),
            states=frozenset({WorkState(state)} if state else ()),
            lacking=_LANGUAGES.get(language),
            alone=_LANGUAGES.get(language.removeprefix(_ALONE)) if language.startswith(_ALONE) else None,
            unfinished=to_do == UNFINISHED,
            weak=to_do == WEAK,
            changed_since=since,
            changed_until=until,
            statistic=Statistic(answers) if answers else None,
        )

    def _offer_what_is_known(self, policy: Policy) -> None:
        language = self._look.language
        commitments = [(one.id, one.label.in_language(language)) for one in policy.commitments()]
        self.commitment.offer(commitments, {one.id: one.number for one in policy.commitments()})
        self.kind.offer([(kind.value, say_kind(kind)) for kind in ItemKind])
        self.state.offer([(state.value, say_state(state)) for state in WorkState])
        self.to_do.offer([(UNFINISHED, self.tr("Not finished")), (WEAK, self.tr("With findings"))])
        self.language.offer(
            [
                ("en", self.tr("English missing or left behind")),
                ("ja", self.tr("Japanese missing or left behind")),
                *((f"{_ALONE}{language}", say_alone(language)) for language in LANGUAGES),
            ]
        )
        self._offer_statistics()
        self.age.offer(
            [
                ("week", self.tr("In the last 7 days")),
                ("month", self.tr("In the last 30 days")),
                ("year", self.tr("In the last 12 months")),
                ("no half", self.tr("Not for half a year")),
                ("no year", self.tr("Not for a year")),
                ("no two years", self.tr("Not for two years")),
            ]
        )

    def _offer_statistics(self) -> None:
        self.answers.offer(
            [
                (Statistic.WEAK.value, self.tr("Need a look")),
                (Statistic.FINE.value, self.tr("Answers are as they should be")),
                (Statistic.FEW.value, self.tr("Too few answers to say")),
                (Statistic.NONE.value, self.tr("No answer yet")),
            ]
        )

    def _ages(self) -> dict[str, tuple[date | None, date | None]]:
        """Return for each choice from and up to which day."""
        back = {days: self._today - timedelta(days=days) for days in (_WEEK, _MONTH, _HALF, _YEAR, _TWO_YEARS)}
        return {
            "week": (back[_WEEK], None),
            "month": (back[_MONTH], None),
            "year": (back[_YEAR], None),
            "no half": (None, back[_HALF]),
            "no year": (None, back[_YEAR]),
            "no two years": (None, back[_TWO_YEARS]),
        }

    def _age_of(self, wanted: ItemFilter) -> str | None:
        days = (wanted.changed_since, wanted.changed_until)
        return next((name for name, one in self._ages().items() if one == days and any(days)), None)

    def _all(self) -> tuple[ChoiceChip, ...]:
        first = (self.commitment, self.module, self.kind, self.state, self.to_do)
        return (*first, self.language, self.age, self.answers)

    def _show_chips(self) -> None:
        for chip in self._all():
            chip.setVisible(not self._folded or bool(chip.value_shown()))
        self.more_button.setVisible(self._folded)

    def _tell(self, chip: ChoiceChip) -> None:
        if self._folded and chip.hasFocus() and not chip.value_shown():
            self.more_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_chips()
        self.changed.emit()

    def _open_more(self) -> None:
        self.more_menu.clear()
        for chip in self._all():
            if chip.isHidden():
                self.more_menu.addAction(chip.text()).triggered.connect(partial(self._add, chip))
        if self.more_menu.isEmpty():
            self.more_menu.addAction(self.tr("Every filter is there already")).setEnabled(False)
        self.more_menu.popup(self.more_button.mapToGlobal(self.more_button.rect().bottomLeft()))

    def _add(self, chip: ChoiceChip) -> None:
        chip.show()
        lay_out_now()
        chip.setFocus(Qt.FocusReason.OtherFocusReason)
        chip.click()
