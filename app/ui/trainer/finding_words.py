"""Says in words what is weak in an item, and what is good, in the language of the window."""

from PySide6.QtCore import QObject

from app.domain.findings import Finding, FindingId
from app.domain.item_readiness import Lack
from app.domain.items import Item, ItemKind
from app.domain.texts import Language
from app.ui.trainer.place_words import PlaceWords, say_language

_CHOICES = (ItemKind.SINGLE_CHOICE, ItemKind.MULTIPLE_ANSWERS, ItemKind.TRUE_FALSE_REASON)


class FindingWords(QObject):
    """The rules of `domain.item_writing`, said to whoever writes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places = PlaceWords(self)

    def title(self, item: Item, finding: Finding) -> str:
        """Return what is weak."""
        values = dict(finding.values)
        part = self._places.part(item, finding.place) if finding.place else ""
        words = self._titles().get(finding.id, finding.what)
        if not words.startswith("{part}"):
            part = part[:1].lower() + part[1:]
        return words.format(part=part, language=self._language(finding.language), **values)

    def advice(self, finding: Finding, *, alone: bool = False) -> str:
        """Return why it is weak, and how to mend it; in which language unless it is `alone`."""
        values = dict(finding.values)
        said = self._advice(finding).format(**values)
        if finding.id is FindingId.TRANSLATION_OLDER or finding.language is None or alone:
            return said
        return self.tr("{language}: {advice}").format(language=self._language(finding.language), advice=said)

    def praise(self, item: Item, lacks: tuple[Lack, ...], findings: tuple[Finding, ...]) -> tuple[str, str] | None:
        """Return what is good, as a title and a sentence; None where there is nothing to say yet."""
        texts = any(lack.place[-1] == "text" for lack in lacks)
        negative = any(finding.id in (FindingId.NEGATIVE_STEM, FindingId.DOUBLE_NEGATIVE) for finding in findings)
        right = sum(option.right for option in item.options)
        if item.kind not in _CHOICES or not right or texts or not item.stem.in_language("en").strip():
            title = "" if lacks else self.tr("Nothing is missing")
        elif right == 1 and len(item.options) > 2:
            title = self.tr("One right answer, {count} options").format(count=len(item.options))
        else:
            title = self.tr("{right} right of {count} options").format(right=right, count=len(item.options))
        if not title:
            return None
        said = [self.tr("Situation, not recall.")] if item.situation else []
        said += [] if negative else [self.tr("No negative stem.")]
        return title, " ".join(said).replace("。 ", "。")

    def _language(self, language: Language | None) -> str:
        return say_language(language) if language is not None else ""

    def _titles(self) -> dict[FindingId, str]:
        return {
            FindingId.KEY_LONGEST: self.tr("The right option is the longest"),
            FindingId.ALL_OR_NONE: self.tr("{part} speaks of all or none of the others"),
            FindingId.NEGATIVE_STEM: self.tr("The question asks for what is not so"),
            FindingId.DOUBLE_NEGATIVE: self.tr("A sentence to be judged denies twice"),
            FindingId.ABSOLUTE_WORDS: self.tr("“{word}” in {part}"),
            FindingId.OVERLAPPING_OPTIONS: self.tr("One option holds another"),
            FindingId.DUPLICATE_OPTIONS: self.tr("Two options say the same"),
            FindingId.MISSING_FEEDBACK: self.tr("{part}: the feedback does not say why"),
            FindingId.NO_FEEDBACK: self.tr("Wrong answers without feedback: {count}"),
            FindingId.UNEQUAL_GRAMMAR: self.tr("The options have different forms"),
            FindingId.STEM_TOO_LONG: self.tr("The stem is long"),
            FindingId.OPTION_TOO_LONG: self.tr("{part} is long"),
            FindingId.TRANSLATION_OLDER: self.tr("{language} was left behind"),
        }

    def _advice(self, finding: Finding) -> str:
        japanese = finding.language == "ja"
        if finding.id is FindingId.STEM_TOO_LONG or finding.id is FindingId.OPTION_TOO_LONG:
            if japanese:
                return self.tr("{length} characters; keep to {most}.")
            return self.tr("{length} words; keep to {most}.")
        if finding.id is FindingId.UNEQUAL_GRAMMAR:
            if japanese:
                return self.tr("です・ます and plain style, or full stops and none, are mixed. Write all in one form.")
            return self.tr("Capitals or full stops are mixed. Write all options in one form.")
        return {
            FindingId.KEY_LONGEST: self.tr(
                "{length} characters; the longest other has {longest}. Test-wise readers pick length."
            ),
            FindingId.ALL_OR_NONE: self.tr("Say what it means: the options are shuffled."),
            FindingId.NEGATIVE_STEM: self.tr("Ask for what is so; a “not” is easily missed."),
            FindingId.DOUBLE_NEGATIVE: self.tr("Say it without one of the two."),
            FindingId.ABSOLUTE_WORDS: self.tr("Absolute words give a wrong option away."),
            FindingId.OVERLAPPING_OPTIONS: self.tr("Let each say something of its own."),
            FindingId.DUPLICATE_OPTIONS: self.tr("Change one, or remove it."),
            FindingId.MISSING_FEEDBACK: self.tr("Give the reason, in the words of the commitment."),
            FindingId.NO_FEEDBACK: self.tr("Learners see only the explanation there. Say why each is not right."),
            FindingId.TRANSLATION_OLDER: self.tr("Compare the two, then say that they are in step."),
        }.get(finding.id, finding.mend)
