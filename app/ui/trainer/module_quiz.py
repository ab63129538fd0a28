"""The quiz of a module: how many items it draws, what passes, what must be passed, attempts and time."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.module_shaping import name_of, with_need, without_need
from app.domain.modules import MustPass, QuizRule
from app.domain.policy import Policy
from app.domain.studio import EMPTY, ModuleDraft
from app.ui.shared.buttons import Button
from app.ui.shared.field_combo import FieldCombo
from app.ui.shared.labels import label
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock
from app.ui.trainer.language_pair import LanguagePair
from app.ui.trainer.module_history import ModuleHistory, topic_lens
from app.ui.trainer.number_line import NumberLine
from app.ui.trainer.reading_order import drop
from app.ui.trainer.spots import Spot, give_place
from app.ui.trainer.told_pair import ToldPair
from app.ui.trainer.word_field import FieldLook

_TOPIC = "topic:"
_NEED = 0.8


class ModuleQuiz(QWidget):
    """`topics` are the topics of the items, of which a share can be asked for."""

    def __init__(
        self,
        look: Look,
        history: ModuleHistory,
        policy: Policy,
        topics: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._history = look, history
        self._commitments = {one.id: one for one in policy.commitments()}
        self._topics = tuple(topics)
        self.bank = TextBlock(look, "", "body", "textMuted")
        self.numbers = self._make_numbers()
        self.needs: dict[str, QWidget] = {}
        self.shares: dict[str, NumberLine] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(look.px(10))
        self.need = FieldCombo(look, self.tr("Add what must be passed"), self.tr("Add what must be passed…"))
        self.need.setMaximumWidth(look.px(420))
        give_place(self.need, "quiz", "must-pass")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(16))
        column.addWidget(self.bank)
        for one, other in zip(self.numbers[::2], self.numbers[1::2], strict=True):
            column.addWidget(LanguagePair(look, one, other))
        column.addWidget(label(look, self.tr("What must be passed"), "overline"))
        words = self.tr(
            "Choose what nobody may fail: whoever gets less than the share set here does not pass, however good the "
            "rest is."
        )
        column.addWidget(TextBlock(look, words, "meta", "textMuted"))
        column.addLayout(self._list)
        column.addWidget(self.need)
        column.addStretch(1)
        self.need.activated.connect(self._add)

    def show_draft(self, draft: ModuleDraft, bank: int) -> None:
        """Show the rule of a draft whose quiz may draw `bank` items."""
        words = self.tr("{count} items can come up in the quiz.").format(count=bank)
        self.bank.set_text(words if bank != 1 else self.tr("1 item can come up in the quiz."))
        for number in self.numbers:
            number.refresh()
        names = [name_of(one) for one in draft.quiz.must_pass]
        for gone in [one for one in self.needs if one not in names]:
            self._list.removeWidget(self.needs[gone])
            drop(self.needs.pop(gone))
            del self.shares[gone]
        for place, need in enumerate(draft.quiz.must_pass):
            name = name_of(need)
            if name not in self.needs:
                self.needs[name] = self._make_need(need)
                self._list.insertWidget(place, self.needs[name])
            self.shares[name].refresh()
        self._fill_combo(draft)

    def _make_numbers(self) -> list[NumberLine]:
        rows: list[tuple[str, str, str, Callable[[QuizRule], int | None], Callable[[int | None], Any], bool]] = [
            (
                "draw",
                self.tr("Items in each attempt"),
                self.tr("items"),
                lambda rule: rule.draw,
                lambda n: n or 0,
                False,
            ),
            (
                "pass_mark",
                self.tr("Pass mark"),
                self.tr("% of the points"),
                lambda rule: round(rule.pass_mark * 100),
                lambda n: min(n or 0, 100) / 100,
                False,
            ),
            (
                "each_commitment",
                self.tr("Each commitment comes up in at least"),
                self.tr("items"),
                lambda rule: rule.each_commitment,
                lambda n: n or 0,
                False,
            ),
            (
                "each_must_pass",
                self.tr("What must be passed (below) comes up in at least"),
                self.tr("items"),
                lambda rule: rule.each_must_pass,
                lambda n: n or 0,
                False,
            ),
            (
                "attempts",
                self.tr("Attempts for each person"),
                self.tr("attempts (empty: no limit)"),
                lambda rule: rule.attempts,
                lambda n: n or None,
                True,
            ),
            (
                "time_limit_minutes",
                self.tr("Time for each attempt"),
                self.tr("minutes (empty: no limit)"),
                lambda rule: rule.time_limit_minutes,
                lambda n: n or None,
                True,
            ),
        ]
        return [self._number(*row) for row in rows]

    def _number(
        self,
        name: str,
        title: str,
        unit: str,
        read: Callable[[QuizRule], int | None],
        value: Callable[[int | None], Any],
        optional: bool,
    ) -> NumberLine:
        def write(draft: ModuleDraft, number: int | None) -> ModuleDraft:
            changes: dict[str, Any] = {name: value(number)}
            return replace(draft, quiz=replace(draft.quiz, **changes))

        place = ("quiz", name.replace("_", "-"))
        return NumberLine(
            self._look, self._history, place, title, unit, lambda draft: read(draft.quiz), write, optional=optional
        )

    def _make_need(self, need: MustPass) -> QWidget:
        look, key, holder = self._look, name_of(need), QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        row = QHBoxLayout()
        row.setSpacing(look.px(10))
        said = self._say(key)
        row.addWidget(label(look, said, "bodyStrong"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        remove = Button(look, self.tr("Remove"), "ghost", icon="x", compact=True)
        remove.setAccessibleDescription(said)
        remove.clicked.connect(lambda: self._remove(key))
        row.addWidget(remove)
        column.addLayout(row)
        share = NumberLine(
            look,
            self._history,
            ("quiz", "must-pass", key),
            "",
            self.tr("% of its points"),
            lambda draft: _share(draft, key),
            lambda draft, number: _with_share(draft, key, number),
        )
        share.field.setAccessibleName(self.tr("Share for {what}").format(what=said))
        self.shares[key] = share
        column.addWidget(share)
        if need.topic is not None:
            hint = self.tr("The name that learners see")
            title = self.tr("Name of the topic")
            place, field = ("quiz", "must-pass", key, "title"), FieldLook(pad=(12, 8))

            def lens_of(language: Any) -> Any:
                return topic_lens(key, language)

            column.addWidget(ToldPair(look, self._history, place, title, hint, field, lens_of))
        return holder

    def _fill_combo(self, draft: ModuleDraft) -> None:
        taken = {name_of(one) for one in draft.quiz.must_pass}
        wanted = [one for one in (*draft.commitments, *(_TOPIC + topic for topic in self._topics)) if one not in taken]
        if [self.need.itemData(place) for place in range(self.need.count())] != wanted:
            self.need.clear()
            for one in wanted:
                self.need.addItem(self._say(one), one)
        self.need.setVisible(bool(wanted))
        self.need.setCurrentIndex(-1)

    def _say(self, key: str) -> str:
        if key.startswith(_TOPIC):
            return self.tr("Topic “{topic}”").format(topic=key.removeprefix(_TOPIC))
        found = self._commitments.get(key)
        return f"§{found.number} {found.label.in_language(self._look.language)}" if found is not None else key

    def _add(self, index: int) -> None:
        key, draft = str(self.need.itemData(index)), self._history.draft
        topic = key.removeprefix(_TOPIC) if key.startswith(_TOPIC) else None
        need = MustPass(None if topic else key, topic, _NEED, EMPTY if topic else None)
        rule = replace(with_need(draft.quiz, need), each_must_pass=max(draft.quiz.each_must_pass, 1))
        self._history.replace(Spot(("quiz", "must-pass", key)), replace(draft, quiz=rule))
        self.shares[key].setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, key: str) -> None:
        draft = self._history.draft
        self._history.replace(Spot(("quiz", "must-pass")), replace(draft, quiz=without_need(draft.quiz, key)))
        self.need.setFocus(Qt.FocusReason.OtherFocusReason)


def _share(draft: ModuleDraft, key: str) -> int | None:
    return next((round(one.at_least * 100) for one in draft.quiz.must_pass if name_of(one) == key), None)


def _with_share(draft: ModuleDraft, key: str, number: int | None) -> ModuleDraft:
    found = [one for one in draft.quiz.must_pass if name_of(one) == key]
    rule = draft.quiz
    for one in found:
        rule = with_need(rule, replace(one, at_least=min(number or 0, 100) / 100))
    return replace(draft, quiz=rule)
