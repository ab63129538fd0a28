"""Says in words what changed from one version of a module to the next."""

from PySide6.QtCore import QObject

from app.domain.module_changes import Change, ChangeKind
from app.domain.policy import Policy
from app.ui.shared.look import Look
from app.ui.trainer.place_words import say_language

_LONGEST = 70


class ChangeWords(QObject):
    """Speaks the language of a look; commitments are named by the number that a policy gives them."""

    def __init__(self, look: Look, policy: Policy, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._commitments = {one.id: one for one in policy.commitments()}

    def say(self, change: Change) -> str:
        """Return a change as a line, for instance "Item “A call from the police”: the key was changed"."""
        words = {
            **self._of_module(),
            **self._of_pages(),
            **self._of_items(),
            **self._of_quiz(),
        }[change.kind]
        none = self.tr("no limit")
        said = words.format(
            name=self._name(change),
            commitment=self.commitment(change.subject),
            before=change.before or none,
            after=change.after or none,
        )
        if change.languages:
            languages = self.tr(" and ").join(say_language(one) for one in change.languages)
            said = self.tr("{change} ({languages})").format(change=said, languages=languages)
        return said

    def commitment(self, commitment_id: str) -> str:
        """Return the number and the label of a commitment; its id where the policy has it no more."""
        found = self._commitments.get(commitment_id)
        if found is None:
            return commitment_id
        return f"§{found.number} {found.label.in_language(self._look.language)}"

    def _name(self, change: Change) -> str:
        title = change.title
        words = title.in_language(self._look.language) if title is not None else ""
        words = " ".join(words.split()) or change.subject
        return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"

    def _of_module(self) -> dict[ChangeKind, str]:
        return {
            ChangeKind.LANGUAGES: self.tr("It is in other languages now"),
            ChangeKind.TITLE: self.tr("The title is another one"),
            ChangeKind.SUMMARY: self.tr("The summary is another one"),
            ChangeKind.MINUTES: self.tr("Time: {after} minutes instead of {before}"),
            ChangeKind.COMMITMENT_ADDED: self.tr("Commitment {commitment} was added"),
            ChangeKind.COMMITMENT_REMOVED: self.tr("Commitment {commitment} was taken out"),
        }

    def _of_pages(self) -> dict[ChangeKind, str]:
        return {
            ChangeKind.PAGE_ADDED: self.tr("Page “{name}” is new"),
            ChangeKind.PAGE_REMOVED: self.tr("Page “{name}” was taken out"),
            ChangeKind.PAGE_TEXT: self.tr("Page “{name}”: the text changed"),
            ChangeKind.PAGE_COMMITMENTS: self.tr("Page “{name}”: it is about other commitments"),
            ChangeKind.PAGE_ITEMS: self.tr("Page “{name}”: it has other items to try"),
            ChangeKind.PAGE_PICTURES: self.tr("Page “{name}”: the pictures changed"),
            ChangeKind.PAGE_ORDER: self.tr("The pages are in another order"),
        }

    def _of_items(self) -> dict[ChangeKind, str]:
        return {
            ChangeKind.ITEM_ADDED: self.tr("Item “{name}” is new"),
            ChangeKind.ITEM_REMOVED: self.tr("Item “{name}” was taken out"),
            ChangeKind.ITEM_KEY: self.tr("Item “{name}”: the key changed, another answer is right"),
            ChangeKind.ITEM_TEXT: self.tr("Item “{name}”: the words changed"),
            ChangeKind.ITEM_COMMITMENTS: self.tr("Item “{name}”: it rests on other commitments"),
            ChangeKind.ITEM_SETTINGS: self.tr("Item “{name}”: its settings changed"),
            ChangeKind.ITEM_ORDER: self.tr("The items are in another order"),
        }

    def _of_quiz(self) -> dict[ChangeKind, str]:
        return {
            ChangeKind.DRAW: self.tr("Quiz: {after} items instead of {before}"),
            ChangeKind.PASS_MARK: self.tr("Quiz: the pass mark is {after} % instead of {before} %"),
            ChangeKind.EACH_COMMITMENT: self.tr("Quiz: at least {after} items for each commitment instead of {before}"),
            ChangeKind.MUST_PASS: self.tr("Quiz: what must be passed is another thing"),
            ChangeKind.ATTEMPTS: self.tr("Quiz: attempts {after} instead of {before}"),
            ChangeKind.TIME_LIMIT: self.tr("Quiz: time in minutes {after} instead of {before}"),
        }
