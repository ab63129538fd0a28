"""What HR does with chosen standings: each action asks in a dialog, runs in the background and says what came of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.allowances import AllowanceKind
from app.domain.people import Actor
from app.domain.refusals import Refusal
from app.domain.standing_lists import StandingRow
from app.domain.standings import Standing
from app.services.allowing import Allowing
from app.services.assigning import Assigned, Assigning
from app.services.assignment_changing import AssignmentChanging, Changed
from app.services.exempting import Exempted, Exempting
from app.ui.hr.assignment_dialogs import AllowanceDialog, AssignDialog, DueDialog, ExemptDialog, WithdrawDialog
from app.ui.hr.standing_columns import ShownModule
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.decision_dialog import DecisionDialog
from app.ui.shared.look import Look
from app.ui.shared.sentences import say, say_number

_WEEKS = timedelta(days=28)

Undo = Callable[[], None]


@dataclass(frozen=True, slots=True)
class ActionServices:
    """What the actions work with."""

    changing: AssignmentChanging
    exempting: Exempting
    allowing: Allowing
    assigning: Assigning


class StandingActions(QObject):
    """`done` carries what was done in words, and what undoes it (None where nothing does); `refused` what was not.

    `dialog` is the one that is open, None if there is none.
    """

    done = Signal(str, object)
    refused = Signal(str)

    def __init__(
        self,
        look: Look,
        services: ActionServices,
        actor: Actor,
        modules: dict[str, ShownModule],
        today: date,
        worker: BackgroundWorker,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._look, self._services, self._actor = look, services, actor
        self._modules, self._today, self._worker = modules, today, worker
        self._window = parent
        self.dialog: DecisionDialog | None = None

    def assign(self, numbers: Sequence[str] = ()) -> None:
        """Ask for a module, people and a due date, and assign it."""
        dialog = AssignDialog(self._look, self._modules, self._today + _WEEKS, self._window)
        dialog.numbers.setText(", ".join(dict.fromkeys(numbers)))

        def decide() -> None:
            if dialog.module.currentIndex() < 0 or not dialog.chosen_numbers():
                dialog.refuse(self.tr("Choose a module, and give at least one employee number."))
                return
            module, people = dialog.module.currentData(), dialog.chosen_numbers()
            act = partial(
                self._services.assigning.assign_to_people,
                self._actor,
                module,
                people,
                dialog.due(),
                again=dialog.asks_again(),
            )
            self._run(dialog, act, self._say_assigned)

        self._open(dialog, decide)

    def change_due(self, rows: list[StandingRow]) -> None:
        """Ask for another due date of what is still to do, and move it; it can be undone."""
        latest = max((row.due for row in rows if row.due is not None), default="")
        day = max(self._today, date.fromisoformat(latest)) if latest else self._today
        dialog = DueDialog(self._look, self._about(rows), day, self._window)

        def decide() -> None:
            act = partial(self._services.changing.change_dues, self._actor, _ids(rows), dialog.due())
            self._run(dialog, act, self._say_moved)

        self._open(dialog, decide)

    def exempt(self, rows: list[StandingRow]) -> None:
        """Ask for a reason and exempt; it can be undone."""
        dialog = ExemptDialog(self._look, self._about(rows), self._today, self._window)

        def decide() -> None:
            whose = [(row.number, "" if dialog.from_every_module() else row.module) for row in rows]
            reason, last = dialog.reason.toPlainText(), dialog.last_day()
            act = partial(self._services.exempting.exempt, self._actor, whose, reason, ends=last)
            self._run(dialog, act, self._say_exempted)

        self._open(dialog, decide)

    def lift(self, rows: list[StandingRow]) -> None:
        """Lift the exemptions of those of the rows that are exempt."""
        whose = [(row.number, row.module) for row in rows if row.standing == Standing.EXEMPT.value]
        act = partial(self._services.exempting.lift_for, self._actor, whose)
        self._run(None, act, self._say_lifted)

    def allow(self, rows: list[StandingRow]) -> None:
        """Ask for more time or more attempts, and grant it."""
        dialog = AllowanceDialog(self._look, self._about(rows), self._window)

        def decide() -> None:
            kind, amount = dialog.allowance()
            everywhere, reason = dialog.in_every_module(), dialog.reason.toPlainText()
            whose = dict.fromkeys((row.number, None if everywhere else row.module) for row in rows)
            self._run(dialog, partial(self._grant, list(whose), kind, amount, reason), self._say_granted)

        self._open(dialog, decide)

    def withdraw(self, rows: list[StandingRow]) -> None:
        """Ask once, and withdraw what is still to do; it can be undone."""
        dialog = WithdrawDialog(self._look, self._about(rows), self._window)

        def decide() -> None:
            act = partial(self._services.changing.withdraw, self._actor, _ids(rows))
            self._run(dialog, act, self._say_withdrawn)

        self._open(dialog, decide)

    def _grant(self, whose: list[tuple[str, str | None]], kind: AllowanceKind, amount: int, reason: str) -> int:
        for number, module in whose:
            self._services.allowing.grant(self._actor, number, module, kind, amount, reason)
        return len({number for number, _ in whose})

    def _open(self, dialog: DecisionDialog, decide: Callable[[], None]) -> None:
        self.dialog = dialog
        dialog.decided.connect(decide)
        dialog.finished.connect(self._forget)
        dialog.open()

    def _forget(self) -> None:
        self.dialog = None

    def _run(
        self, dialog: DecisionDialog | None, act: Callable[[], Any], say_done: Callable[[Any], tuple[str, Undo | None]]
    ) -> None:
        def work(_report: object) -> Any:
            return act()

        def finished(result: Any) -> None:
            if dialog is not None and self.dialog is dialog:
                dialog.accept()
            self.done.emit(*say_done(result))

        def failed(error: Exception) -> None:
            if not isinstance(error, Refusal):
                raise error
            if dialog is not None and self.dialog is dialog:
                dialog.refuse(say(error))
            else:
                self.refused.emit(say(error))

        self._worker.run(self, work, finished, failed)

    def _undo(self, act: Callable[[], Any], words: str) -> Undo:
        return lambda: self._run(None, act, lambda _result: (words, None))

    # ---------------------------------------------------------------- words

    def _about(self, rows: list[StandingRow]) -> str:
        look, people = self._look, {row.number for row in rows}
        if len(rows) == 1:
            row = rows[0]
            shown = self._modules.get(row.module)
            title = shown.title if shown is not None else row.module
            return self.tr("{name} ({number}): {module}").format(name=row.name, number=row.number, module=title)
        words = self.tr("{count} assignments of {people} people")
        if len(people) == 1:
            words = self.tr("{count} assignments of {name}")
        return words.format(count=say_number(look, len(rows)), people=say_number(look, len(people)), name=rows[0].name)

    def _left(self, left: int) -> str:
        if not left:
            return ""
        return " " + self.tr("What is done or withdrawn was left as it is ({count}).").format(
            count=say_number(self._look, left)
        )

    def _say_moved(self, changed: Changed) -> tuple[str, Undo | None]:
        count = len(changed.before)
        words = self.tr("The due date was changed.")
        if count != 1:
            words = self.tr("{count} due dates were changed.").format(count=say_number(self._look, count))
        back = partial(self._services.changing.restore_dues, self._actor, changed.before)
        undo = self._undo(back, self.tr("The earlier due dates hold again.")) if count else None
        return words + self._left(changed.left), undo

    def _say_withdrawn(self, changed: Changed) -> tuple[str, Undo | None]:
        count = len(changed.before)
        words = self.tr("The assignment was withdrawn.")
        if count != 1:
            words = self.tr("{count} assignments were withdrawn.").format(count=say_number(self._look, count))
        back = partial(self._services.changing.take_back, self._actor, [one.id for one in changed.before])
        undo = self._undo(back, self.tr("They are to be done again, as before.")) if count else None
        return words + self._left(changed.left), undo

    def _say_exempted(self, exempted: Exempted) -> tuple[str, Undo | None]:
        count = len(exempted.ids)
        words = self.tr("1 exemption was made.")
        if count != 1:
            words = self.tr("{count} exemptions were made.").format(count=say_number(self._look, count))
        if exempted.left:
            more = self.tr("{count} were exempt already.").format(count=say_number(self._look, exempted.left))
            words = f"{words} {more}"
        back = partial(self._services.exempting.lift, self._actor, exempted.ids)
        return words, self._undo(back, self.tr("The exemptions were lifted.")) if count else None

    def _say_lifted(self, count: int) -> tuple[str, Undo | None]:
        if count == 1:
            return self.tr("1 exemption was lifted."), None
        return self.tr("{count} exemptions were lifted.").format(count=say_number(self._look, count)), None

    def _say_granted(self, people: int) -> tuple[str, Undo | None]:
        if people == 1:
            return self.tr("Granted to 1 person. It holds for attempts that begin from now on."), None
        words = self.tr("Granted to {count} people. It holds for attempts that begin from now on.")
        return words.format(count=say_number(self._look, people)), None

    def _say_assigned(self, done: Assigned) -> tuple[str, Undo | None]:
        look = self._look
        words = self.tr("Assigned to 1 person.")
        if done.added != 1:
            words = self.tr("Assigned to {count} people.").format(count=say_number(look, done.added))
        for count, more in (
            (done.proved, self.tr("{count} passed it before and need not do anything.")),
            (done.open, self.tr("{count} have it to do already.")),
            (done.fulfilled, self.tr("{count} are done with it and were not asked again.")),
        ):
            if count:
                words = f"{words} {more.format(count=say_number(look, count))}"
        return words, None


def _ids(rows: list[StandingRow]) -> list[UUID]:
    return [row.id for row in rows]
