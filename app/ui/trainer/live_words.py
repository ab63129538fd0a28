"""Says what is known of the live version of an item, and why the draft cannot be published yet."""

from PySide6.QtCore import QObject

from app.domain.items import Item
from app.domain.languages import only_in
from app.domain.studio import KeptItem
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_number


class LiveWords(QObject):
    """Speaks the language of a look; `module_live` says that the module of the item is published."""

    def __init__(self, look: Look, parent: QObject | None = None, *, module_live: bool) -> None:
        super().__init__(parent)
        self._look, self._module_live = look, module_live

    def live(self, kept: KeptItem, first_attempts: int | None) -> str:
        """Return which version is live, and how many first attempts have it, None as long as nobody counted them.

        Of a new item in a published module nothing is said: the button beside it says what is to be done.
        """
        number = kept.live_number
        if number is None:
            return "" if self._module_live else self.tr("Goes out when its module is published.")
        if first_attempts is None:
            return self.tr("Version {number} is live.").format(number=number)
        if not first_attempts:
            return self.tr("Version {number} is live; nobody has answered it yet.").format(number=number)
        words = self.tr("Version {number} is live. Whatever you change, the {count} results on it stay.")
        if first_attempts == 1:
            words = self.tr("Version {number} is live. Whatever you change, the one result on it stays.")
        return words.format(number=number, count=say_number(self._look, first_attempts))

    def why_not(self, kept: KeptItem, item: Item, *, lacking: bool) -> str:
        """Return why an item cannot be published; empty where it can."""
        if lacking:
            return self.tr("Something is missing: see the findings.")
        if kept.live == only_in(item, kept.draft.languages):
            return self.tr("Nothing changed since version {number}.").format(number=kept.live_number)
        return ""
