"""Says what quickly typed items will still lack when they are added, so that nobody is surprised by it later."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from app.domain.quick_entry import Missing
from app.domain.texts import Language
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_number
from app.ui.trainer.place_words import say_language


class QuickEntryWords(QObject):
    """Speaks the language of the window."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def without_commitment(self, count: int, lacking: int) -> str:
        """Return that `lacking` of `count` items are about no commitment, and how to say what they are about."""
        if lacking == count:
            words = self.tr(
                "No item says which commitment it is about. Choose one above, or write a line such as §3.2 below the "
                "question."
            )
        elif lacking == 1:
            words = self.tr(
                "1 item does not say which commitment it is about. Choose one above, or write a line such as §3.2 "
                "below the question."
            )
        else:
            words = self.tr(
                "{count} items do not say which commitment they are about. Choose one above, or write a line such as "
                "§3.2 below the question."
            )
        return words.format(count=say_number(self._look, lacking))

    def still_needed(self, count: int, missing: Mapping[Missing, int], language: Language) -> str:
        """Return what is to be written before `count` items can be published; empty where nothing is missing.

        `language` is that of the text. Commitments are told by `without_commitment`.
        """
        names = {
            Missing.KEY: self.tr("a right answer"),
            Missing.EXPLANATION: self.tr("an explanation"),
            Missing.MORE: self.tr("more text or options"),
            Missing.OTHER_LANGUAGE: say_language("en" if language == "ja" else "ja"),
        }
        told = {one: missing[one] for one in names if one in missing}
        if not told:
            return ""
        if all(lacking == count for lacking in told.values()):
            many = self.tr("{count} items; each still needs: {parts}.")
            words = self.tr("1 item; it still needs: {parts}.") if count == 1 else many
            parts = [names[one] for one in told]
        else:
            words = self.tr("{count} items. Still needed: {parts}.")
            each = self.tr("{what} (each)")
            some = self.tr("{what} ({lacking} of {count})")
            parts = [
                (each if lacking == count else some).format(
                    what=names[one], lacking=say_number(self._look, lacking), count=say_number(self._look, count)
                )
                for one, lacking in told.items()
            ]
        joined = self.tr(", ", "between the parts of a list").join(parts)
        return words.format(count=say_number(self._look, count), parts=joined)
