"""What the program declines to do in the trainer's studio, as one clear sentence that says what to do next."""

from enum import StrEnum

from app.domain.translating import QT_TRANSLATE_NOOP


class StudioSentence(StrEnum):
    """Every sentence of refusal of the trainer's work; `{…}` is filled in by the refusal."""

    ITEM_UNKNOWN = QT_TRANSLATE_NOOP("Refusals", "This item is not in the library any more. Go back to the items.")
    MODULE_NOT_HERE = QT_TRANSLATE_NOOP(
        "Refusals", "This module is not in the studio any more. Go back to the modules."
    )
    SAVED_ELSEWHERE = QT_TRANSLATE_NOOP(
        "Refusals",
        "Somebody saved this in another window meanwhile, so your last change was not kept. Copy it, then open this "
        "page anew.",
    )
    ID_TAKEN = QT_TRANSLATE_NOOP("Refusals", "There is something with the id “{id}” already. Choose another one.")
    ID_WRONG = QT_TRANSLATE_NOOP(
        "Refusals", "An id has the letters a to z, digits, points and hyphens, and at most 80 of them."
    )
    TEXT_TOO_LONG = QT_TRANSLATE_NOOP("Refusals", "A text has at most 20,000 characters.")
    ITEM_WAS_PUBLISHED = QT_TRANSLATE_NOOP(
        "Refusals", "This item was published, and people have answered it. Retire it instead: its results stay."
    )
    NOT_PUBLISHABLE = QT_TRANSLATE_NOOP(
        "Refusals", "Nothing was published: {count} things stand in the way. Mend what the list names, then publish."
    )
    NOTHING_TO_REMARK = QT_TRANSLATE_NOOP(
        "Refusals", "Every answer has this mark already, so there is nothing to mark anew."
    )
    POLICY_FAULTY = QT_TRANSLATE_NOOP(
        "Refusals", "The policy was not taken up, and nothing was changed. It has a fault: {problem}"
    )
    POLICY_OTHER = QT_TRANSLATE_NOOP(
        "Refusals", "The file has another policy (“{id}”). Choose a new version of “{own}”."
    )
    POLICY_SAME_VERSION = QT_TRANSLATE_NOOP(
        "Refusals", "The file has version {version}, which is taught already. Give the new one another version."
    )
    POLICY_CHANGE_WAITS = QT_TRANSLATE_NOOP(
        "Refusals", "Another new version waits for its adoption. Adopt it or put it away first."
    )
    POLICY_CHANGE_UNKNOWN = QT_TRANSLATE_NOOP("Refusals", "This change of the policy is not in the workspace any more.")
    POLICY_ADOPTED = QT_TRANSLATE_NOOP("Refusals", "This version has been adopted, so its decisions stay as they are.")
    POLICY_NOT_READY = QT_TRANSLATE_NOOP(
        "Refusals", "The version was not adopted, and nothing was changed. Do first what the list names."
    )
    POLICY_NOTHING_TO_DECIDE = QT_TRANSLATE_NOOP(
        "Refusals",
        "Nothing was changed: there is nothing to decide about “{commitment}”. Compare the versions to see what there "
        "is.",
    )
    MODULE_NOT_TAUGHT = QT_TRANSLATE_NOOP("Refusals", "This module is not taught, so there is nothing to withdraw.")
    MODULE_WAS_PUBLISHED = QT_TRANSLATE_NOOP(
        "Refusals", "This module was published, so it cannot be deleted. Withdraw it instead: its records stay."
    )
    IMPORT_OVER = QT_TRANSLATE_NOOP(
        "Refusals",
        "Nothing was brought in: somebody changed the library meanwhile. Look at what would happen now, then go on.",
    )
    UNDO_OVER = QT_TRANSLATE_NOOP(
        "Refusals",
        "Nothing was undone: somebody worked on what came in meanwhile. Change in the items themselves what is wrong.",
    )
    MODULE_TITLE_MISSING = QT_TRANSLATE_NOOP("Refusals", "Give the new module a title.")
    NOTHING_TO_EXPORT = QT_TRANSLATE_NOOP(
        "Refusals", "There is no item that this file could hold. Choose other items, or another format."
    )
    PACK_NOT_WRITTEN = QT_TRANSLATE_NOOP("Refusals", "The pack was not saved: {problem}.")
    PICTURE_MISSING = QT_TRANSLATE_NOOP(
        "Refusals", "The picture “{name}” cannot be read. The page is unchanged. Choose the file again."
    )
    PICTURE_KIND = QT_TRANSLATE_NOOP(
        "Refusals", "“{name}” is neither PNG nor JPEG, so it was not put in. Save it as PNG and choose it again."
    )
    PICTURE_LARGE = QT_TRANSLATE_NOOP(
        "Refusals", "“{name}” is larger than 2 MB, so it was not put in. Save it smaller and choose it again."
    )
    PICTURE_SIDE = QT_TRANSLATE_NOOP(
        "Refusals",
        "“{name}” has {width} × {height} pixels, so it was not put in. Save it with at most 4,000 a side.",
    )
    PICTURES_MANY = QT_TRANSLATE_NOOP(
        "Refusals", "A page has at most 12 pictures. Remove one that is not needed, then put this one in."
    )
