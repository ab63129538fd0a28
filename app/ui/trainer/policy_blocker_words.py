"""Says what stands in the way of teaching a module under a new version of the policy."""

from PySide6.QtCore import QCoreApplication

from app.domain.policy import Policy
from app.domain.publishing import Blocker, BlockerId
from app.ui.shared.look import Look


def say_blocker(look: Look, blocker: Blocker, policy: Policy) -> str:
    """Return a sentence on what is in the way, with what it is about."""
    return _words()[blocker.id].format(
        subject=_commitment(look, blocker.subject, policy) or blocker.subject,
        title=_title(look, blocker),
        language=_language(blocker),
        needed=blocker.needed,
        there=blocker.there,
    )


def _words() -> dict[BlockerId, str]:
    translate = QCoreApplication.translate
    return {
        BlockerId.NO_TITLE: translate("PolicyBlockerWords", "It has no title in {language}."),
        BlockerId.NO_SUMMARY: translate("PolicyBlockerWords", "It has no summary in {language}."),
        BlockerId.NO_COMMITMENTS: translate("PolicyBlockerWords", "It is about no commitment."),
        BlockerId.COMMITMENT_UNKNOWN: translate(
            "PolicyBlockerWords", "It is about {subject}, which the new version does not have."
        ),
        BlockerId.UNTESTED: translate("PolicyBlockerWords", "No item is about {subject}: write one."),
        BlockerId.ITEM_UNFINISHED: translate("PolicyBlockerWords", "The item “{title}” is not finished."),
        BlockerId.TOO_FEW_ITEMS: translate(
            "PolicyBlockerWords", "Its quiz needs {needed} items, and there are {there}."
        ),
        BlockerId.PAGE_TITLE: translate("PolicyBlockerWords", "A page has no title in {language}."),
        BlockerId.PAGE_TEXT: translate("PolicyBlockerWords", "The page “{title}” has no text in {language}."),
        BlockerId.PAGE_COMMITMENTS: translate(
            "PolicyBlockerWords", "The page “{title}” is about no commitment of the new version."
        ),
        BlockerId.PAGE_ITEM: translate("PolicyBlockerWords", "The page “{title}” tries out an item that is not there."),
        BlockerId.MUST_PASS: translate("PolicyBlockerWords", "Nobody can pass what must be passed: {subject}."),
        BlockerId.NOTHING_CHANGED: translate("PolicyBlockerWords", "Nothing in it changed."),
        BlockerId.VERSION_TAKEN: translate("PolicyBlockerWords", "Version {subject} was published already."),
    }


def _commitment(look: Look, subject: str, policy: Policy) -> str:
    found = next((one for one in policy.commitments() if one.id == subject), None)
    return f"§{found.number} {found.label.in_language(look.language)}" if found is not None else ""


def _title(look: Look, blocker: Blocker) -> str:
    words = blocker.title.in_language(look.language) if blocker.title is not None else ""
    return words or blocker.subject


def _language(blocker: Blocker) -> str:
    if blocker.language == "ja":
        return QCoreApplication.translate("PolicyBlockerWords", "Japanese")
    return QCoreApplication.translate("PolicyBlockerWords", "English")
