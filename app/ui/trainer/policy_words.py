"""Says what became of the commitments of a policy, and what a trainer decided about them."""

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from app.domain.policy_changing import CommitmentChange, Decision, Difference, PolicyChange
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_number

_ORDER = (Difference.REWORDED, Difference.ADDED, Difference.REMOVED, Difference.MOVED, Difference.SAME)


def say_change(look: Look, change: PolicyChange, commitments: Iterable[CommitmentChange]) -> str:
    """Return the sentence about a whole change: how many commitments of which kind, and what is still to decide."""
    counts = Counter(one.difference for one in commitments)
    words = {
        Difference.REWORDED: QCoreApplication.translate("PolicyWords", "{count} reworded"),
        Difference.ADDED: QCoreApplication.translate("PolicyWords", "{count} new"),
        Difference.REMOVED: QCoreApplication.translate("PolicyWords", "{count} gone"),
        Difference.MOVED: QCoreApplication.translate("PolicyWords", "{count} moved"),
        Difference.SAME: QCoreApplication.translate("PolicyWords", "{count} the same"),
    }
    comma = QCoreApplication.translate("PolicyWords", ", ")
    told = comma.join(words[one].format(count=say_number(look, counts[one])) for one in _ORDER if counts[one])
    whole = QCoreApplication.translate(
        "PolicyWords", "Version {version}, compared with {before}: {counts}. {decisions}"
    )
    return whole.format(
        version=change.after.version,
        before=change.before.version,
        counts=told,
        decisions=say_missing(
            look, len(change.undecided()), bool(counts[Difference.REWORDED] + counts[Difference.ADDED])
        ),
    )


def say_missing(look: Look, missing: int, asks: bool) -> str:
    """Return how many decisions are missing, in a sentence; `asks` says whether there was anything to decide."""
    if not asks:
        return QCoreApplication.translate("PolicyWords", "There is nothing to decide.")
    if not missing:
        return QCoreApplication.translate("PolicyWords", "Everything is decided.")
    if missing == 1:
        return QCoreApplication.translate("PolicyWords", "1 decision is missing.")
    return QCoreApplication.translate("PolicyWords", "{count} decisions are missing.").format(
        count=say_number(look, missing)
    )


def say_difference(difference: Difference) -> tuple[str, str]:
    """Return the icon and the word for what became of a commitment."""
    return {
        Difference.REWORDED: ("pencil", QCoreApplication.translate("PolicyWords", "Reworded")),
        Difference.ADDED: ("plus", QCoreApplication.translate("PolicyWords", "New")),
        Difference.REMOVED: ("x", QCoreApplication.translate("PolicyWords", "Gone")),
        Difference.MOVED: ("arrow-right", QCoreApplication.translate("PolicyWords", "Moved")),
        Difference.SAME: ("check", QCoreApplication.translate("PolicyWords", "The same")),
    }[difference]


def say_part(part: str) -> str:
    """Return the name of a part of a commitment."""
    return {
        "label": QCoreApplication.translate("PolicyWords", "the label"),
        "text": QCoreApplication.translate("PolicyWords", "the wording"),
        "note": QCoreApplication.translate("PolicyWords", "the explanation"),
        "reference": QCoreApplication.translate("PolicyWords", "the place in the source"),
        "conditions": QCoreApplication.translate("PolicyWords", "the conditions"),
    }[part]


def say_what_changed(look: Look, change: CommitmentChange) -> str:
    """Return in a sentence or two what of a commitment changed, and in which languages."""
    before, after = change.before, change.after
    if change.difference is Difference.ADDED:
        return QCoreApplication.translate("PolicyWords", "The version before says nothing of the kind.")
    if change.difference is Difference.REMOVED:
        return QCoreApplication.translate("PolicyWords", "The new version does not have it any more.")
    sentences = []
    if before is not None and after is not None and before.number != after.number:
        moved = QCoreApplication.translate("PolicyWords", "It was §{before} and is §{after}.")
        sentences.append(moved.format(before=before.number, after=after.number))
    if change.parts:
        comma = QCoreApplication.translate("PolicyWords", ", ")
        parts = comma.join(say_part(one) for one in change.parts)
        words = QCoreApplication.translate("PolicyWords", "Changed in both languages: {parts}.")
        if change.languages == ("en",):
            words = QCoreApplication.translate("PolicyWords", "Changed in English: {parts}. The Japanese is the same.")
        elif change.languages == ("ja",):
            words = QCoreApplication.translate("PolicyWords", "Changed in Japanese: {parts}. The English is the same.")
        sentences.append(words.format(parts=parts))
    return in_one_line(look, *sentences)


def in_one_line(look: Look, *sentences: str) -> str:
    """Return sentences one after the other: with a space between them where the language has spaces."""
    return ("" if look.language == "ja" else " ").join(sentences)


def say_decided(look: Look, change: PolicyChange) -> str:
    """Return what was decided about a version, for instance "2 minor, 1 to learn again"."""
    counts = Counter(decision for _, decision in change.decisions)
    words = {
        Decision.MINOR: QCoreApplication.translate("PolicyWords", "{count} minor"),
        Decision.AGAIN: QCoreApplication.translate("PolicyWords", "{count} to learn again"),
    }
    comma = QCoreApplication.translate("PolicyWords", ", ")
    told = [words[one].format(count=say_number(look, counts[one])) for one in words if counts[one]]
    return comma.join(told) or QCoreApplication.translate("PolicyWords", "Nothing to decide")


def say_touched(look: Look, pages: int, items: int) -> str:
    """Return how many pages and items are about a commitment."""
    shown = {"pages": say_number(look, pages), "items": say_number(look, items)}
    if not pages and not items:
        return QCoreApplication.translate("PolicyWords", "No page and no item is about it.")
    if pages == 1 and items == 1:
        return QCoreApplication.translate("PolicyWords", "1 page and 1 item are about it")
    if pages == 1:
        return QCoreApplication.translate("PolicyWords", "1 page and {items} items are about it").format(**shown)
    if items == 1:
        return QCoreApplication.translate("PolicyWords", "{pages} pages and 1 item are about it").format(**shown)
    return QCoreApplication.translate("PolicyWords", "{pages} pages and {items} items are about it").format(**shown)


def say_passed(look: Look, people: int) -> str:
    """Return how many people passed a commitment under the old wording."""
    if people == 1:
        return QCoreApplication.translate("PolicyWords", "1 person passed it under the old wording")
    words = QCoreApplication.translate("PolicyWords", "{count} people passed it under the old wording")
    return words.format(count=say_number(look, people))


def say_trained(look: Look, people: int) -> str:
    """Return how many people a new commitment concerns."""
    if people == 1:
        return QCoreApplication.translate("PolicyWords", "1 person was trained before it was there")
    words = QCoreApplication.translate("PolicyWords", "{count} people were trained before it was there")
    return words.format(count=say_number(look, people))
