"""Says in words what publishing a module comes to."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from app.ui.shared.look import Look
from app.ui.shared.sentences import say_date, say_number
from app.ui.trainer.change_words import ChangeWords

if TYPE_CHECKING:
    from app.services.module_publishing import Published
    from app.services.publication import PublicationPlan


class PublishWords(QObject):
    """Speaks the language of the window."""

    def __init__(self, look: Look, changes: ChangeWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look, self._changes = look, changes

    def what_happens(self, plan: "PublicationPlan") -> str:
        """Return what becomes of the version that is taught, and of who is taking it now."""
        count = say_number(self._look, plan.under_way)
        if plan.before is None:
            words = self.tr("Version {version} will be the first one. Once you publish it, learners find the module.")
        elif plan.under_way == 0:
            words = self.tr("Version {version} will take the place of {before} at once. Nobody is taking it now.")
        elif plan.under_way == 1:
            words = self.tr(
                "Version {version} will take the place of {before}. 1 person is taking it now and finishes on {before}."
            )
        else:
            words = self.tr(
                "Version {version} will take the place of {before}. {count} people are taking it now and finish on "
                "{before}."
            )
        before = plan.before.version if plan.before is not None else ""
        return words.format(version=plan.module.version, before=before, count=count)

    def thin(self, plan: "PublicationPlan") -> list[str]:
        """Return a line for each commitment with few items."""
        lines = []
        for commitment, count in plan.thin:
            words = self.tr("{commitment}: 1 item") if count == 1 else self.tr("{commitment}: {count} items")
            lines.append(words.format(commitment=self._changes.commitment(commitment), count=count))
        return lines

    def again(self, done: "Published") -> str:
        """Return how many people learn the module again, and by when; empty for nobody."""
        if not done.assigned:
            return ""
        due = done.publication.concern.due
        words = self.tr("{count} people learn it again, due {day}.")
        if done.assigned == 1:
            words = self.tr("1 person learns it again, due {day}.")
        day = say_date(self._look, due) if due is not None else ""
        return words.format(count=say_number(self._look, done.assigned), day=day)


def say_nothing_yet(look: Look, count: int) -> str:
    """Return that nothing is there to publish, because all `count` items that were added are unfinished."""
    words = QCoreApplication.translate("PublishWords", "Nothing to publish yet: {count} new items are unfinished.")
    if count == 1:
        words = QCoreApplication.translate("PublishWords", "Nothing to publish yet: 1 new item is unfinished.")
    return words.format(count=say_number(look, count))
