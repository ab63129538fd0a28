"""What the program declines to do, as one clear sentence that tells the person what to do next."""

from enum import StrEnum

from app.domain.hr_sentences import HrSentence
from app.domain.studio_sentences import StudioSentence
from app.domain.translating import QT_TRANSLATE_NOOP


class Sentence(StrEnum):
    """Every sentence of refusal; `{…}` is filled in by the refusal."""

    ANSWER_NEEDS_ONE = QT_TRANSLATE_NOOP("Refusals", "Choose an answer first.")
    ANSWER_NEEDS_TRUTH_AND_REASON = QT_TRANSLATE_NOOP("Refusals", "Choose true or false, and one reason.")
    ANSWER_NOT_OF_THIS_ITEM = QT_TRANSLATE_NOOP("Refusals", "That answer does not belong to this item.")
    ANSWER_NEEDS_TEXT = QT_TRANSLATE_NOOP("Refusals", "Type an answer first.")
    ANSWER_NEEDS_NUMBER = QT_TRANSLATE_NOOP("Refusals", "Type a number, for instance 12 or 1.5.")
    ANSWER_TOO_LONG = QT_TRANSLATE_NOOP("Refusals", "An answer has at most 200 characters.")
    ANSWER_UNFINISHED = QT_TRANSLATE_NOOP("Refusals", "Something is still without its place. Finish it, then check.")
    ANSWERED_ALREADY = QT_TRANSLATE_NOOP(
        "Refusals", "This item has been answered already. Your first answer stays; continue with the next item."
    )
    ATTEMPT_FINISHED = QT_TRANSLATE_NOOP("Refusals", "This attempt is finished. Start a new one to answer again.")
    ATTEMPT_INCOMPLETE = QT_TRANSLATE_NOOP("Refusals", "There are items without an answer. Answer them, then finish.")
    ATTEMPT_NOT_YOURS = QT_TRANSLATE_NOOP("Refusals", "This attempt belongs to another person.")
    ATTEMPT_UNKNOWN = QT_TRANSLATE_NOOP("Refusals", "This attempt is not in the workspace.")
    ATTEMPTS_USED = QT_TRANSLATE_NOOP(
        "Refusals", "All attempts at this quiz are used. Ask HR for another one; what you have proved stays."
    )
    TIME_OVER = QT_TRANSLATE_NOOP(
        "Refusals", "The time of this attempt is over. What you had answered and chosen counts; see the result."
    )
    ALLOWANCE_OUT_OF_RANGE = QT_TRANSLATE_NOOP("Refusals", "Give a number from {least} to {most}.")
    REASON_MISSING = QT_TRANSLATE_NOOP("Refusals", "Say why. The reason is kept, and the person can read it.")
    REASON_TOO_LONG = QT_TRANSLATE_NOOP("Refusals", "A reason has at most 500 characters.")
    PERSON_UNKNOWN = QT_TRANSLATE_NOOP(
        "Refusals", "Nobody is registered with the number {number}. Check it; leading zeros count."
    )
    PEOPLE_UNKNOWN = QT_TRANSLATE_NOOP(
        "Refusals",
        "Nobody is registered with these numbers: {numbers}. Nothing was assigned. Check them; leading zeros count.",
    )
    DEPARTMENT_UNKNOWN = QT_TRANSLATE_NOOP(
        "Refusals", "Nobody is in a department “{department}”. Nothing was assigned. Check how it is written."
    )
    DUE_DAY_OVER = QT_TRANSLATE_NOOP("Refusals", "{day} is over. Give today or a later day.")
    ASSIGNMENT_UNKNOWN = QT_TRANSLATE_NOOP("Refusals", "This assignment is not in the workspace.")
    ASSIGNMENT_FULFILLED = QT_TRANSLATE_NOOP(
        "Refusals", "This assignment is fulfilled, so its due date stays. Assign the module again instead."
    )
    MODULE_UNKNOWN = QT_TRANSLATE_NOOP(
        "Refusals", "The module “{module}” is not in the course. Go back to Home and choose another one."
    )
    COMMITMENT_UNKNOWN = QT_TRANSLATE_NOOP(
        "Refusals", "This commitment is not in the policy any more. Choose another one from the list."
    )
    PAGE_UNKNOWN = QT_TRANSLATE_NOOP("Refusals", "The module has no such page.")
    NUMBER_MISSING = QT_TRANSLATE_NOOP("Refusals", "Give your employee number.")
    NUMBER_TOO_LONG = QT_TRANSLATE_NOOP("Refusals", "An employee number has at most 40 characters.")
    NAME_MISSING = QT_TRANSLATE_NOOP("Refusals", "Give your name.")
    NAME_TOO_LONG = QT_TRANSLATE_NOOP("Refusals", "A name has at most 200 characters.")
    TEXT_UNSAFE = QT_TRANSLATE_NOOP(
        "Refusals", "There is an invisible control character in this text. Type it again instead of pasting it."
    )
    NUMBER_TAKEN = QT_TRANSLATE_NOOP(
        "Refusals",
        "Somebody else is registered with the number {number}. Check it, and write your name as it was first given.",
    )
    ROLE_NEEDED = QT_TRANSLATE_NOOP("Refusals", "This is for {role} only. Sign in first.")
    PASSWORD_SHORT = QT_TRANSLATE_NOOP("Refusals", "A password has at least 10 characters.")
    PASSWORD_LONG = QT_TRANSLATE_NOOP("Refusals", "A password has at most 200 characters.")
    PASSWORDS_DIFFER = QT_TRANSLATE_NOOP("Refusals", "The two passwords differ. Type the same one twice.")
    SIGN_IN_NAME_MISSING = QT_TRANSLATE_NOOP("Refusals", "Give the name that you sign in with.")
    SIGN_IN_NAME_TOO_LONG = QT_TRANSLATE_NOOP("Refusals", "A sign-in name has at most 60 characters.")
    SIGN_IN_NAME_TAKEN = QT_TRANSLATE_NOOP("Refusals", "“{name}” signs in here already. Choose another name.")
    SIGN_IN_WRONG = QT_TRANSLATE_NOOP("Refusals", "That name and password do not belong together. Try again.")
    SIGN_IN_WAIT = QT_TRANSLATE_NOOP(
        "Refusals", "Too many wrong passwords. Wait {seconds} seconds, then try again; nothing is locked for good."
    )
    SIGN_IN_DISABLED = QT_TRANSLATE_NOOP("Refusals", "This sign-in was switched off. Ask HR to switch it on again.")
    SIGN_IN_UNKNOWN = QT_TRANSLATE_NOOP("Refusals", "This sign-in is not in the workspace.")
    PASSWORD_MUST_CHANGE = QT_TRANSLATE_NOOP(
        "Refusals", "The password that HR gave you holds for one sign-in. Choose one of your own now."
    )
    PASSWORD_SAME = QT_TRANSLATE_NOOP("Refusals", "That is the password of before. Choose another one.")
    RECOVERY_CODE_WRONG = QT_TRANSLATE_NOOP(
        "Refusals", "That is not the recovery code of this name. It has 25 letters and digits in five groups."
    )
    LAST_HR = QT_TRANSLATE_NOOP(
        "Refusals", "This is the last sign-in for HR. Make another one first, or nobody could open HR’s side."
    )
    ROLE_WITHOUT_ACCOUNT = QT_TRANSLATE_NOOP("Refusals", "Only HR, trainers and auditors sign in with a name.")
    PIN_UNFIT = QT_TRANSLATE_NOOP("Refusals", "A PIN has 4 to 12 digits.")
    PIN_TOO_EASY = QT_TRANSLATE_NOOP("Refusals", "Do not use one digit over and over.")
    PINS_DIFFER = QT_TRANSLATE_NOOP("Refusals", "The two PINs differ. Type the same one twice.")
    PIN_WRONG = QT_TRANSLATE_NOOP("Refusals", "This is not your PIN. Try again, or ask HR to reset it.")
    PIN_WAIT = QT_TRANSLATE_NOOP(
        "Refusals", "Too many wrong PINs. Wait {seconds} seconds, then try again; nothing is locked for good."
    )
    HR_NOT_SET_UP = QT_TRANSLATE_NOOP(
        "Refusals", "Nobody of HR signs in here yet. Open HR’s side once in the window and make the first sign-in."
    )
    HR_SET_UP_ALREADY = QT_TRANSLATE_NOOP("Refusals", "HR signs in here already. Sign in with that name.")
    PASSWORD_NOT_GIVEN = QT_TRANSLATE_NOOP(
        "Refusals", "Nothing was given to sign in with. Type it, or put it into the environment variable {variable}."
    )
    PURPOSE_MISSING = QT_TRANSLATE_NOOP("Refusals", "Say what the file is for. The purpose is kept with the export.")
    PURPOSE_TOO_LONG = QT_TRANSLATE_NOOP("Refusals", "A purpose has at most 500 characters.")
    RECIPIENT_TOO_LONG = QT_TRANSLATE_NOOP("Refusals", "The name of a recipient has at most 200 characters.")
    BASIS_MISSING = QT_TRANSLATE_NOOP(
        "Refusals", "Say which of the five exceptions allows it. Without one, nothing goes to anybody outside."
    )
    BASIS_UNKNOWN = QT_TRANSLATE_NOOP("Refusals", "“{basis}” is none of the five exceptions. Choose one of them.")
    BASIS_NOT_CONFIRMED = QT_TRANSLATE_NOOP(
        "Refusals", "Confirm that all conditions of this exception are met. If they are not, the file must not leave."
    )
    FILE_NOT_WRITTEN = QT_TRANSLATE_NOOP(
        "Refusals",
        "The file “{path}” was not written: {reason}. Your records are unchanged. Choose another folder, or make room.",
    )
    FILE_IS_WORKSPACE = QT_TRANSLATE_NOOP(
        "Refusals", "“{path}” is the workspace itself. Your records are unchanged. Choose another name for the file."
    )
    WORKSPACE_IS_FOLDER = QT_TRANSLATE_NOOP(
        "Refusals",
        "“{path}” is a folder. Name the workspace file inside it, for instance “{path}/training.clausewise”.",
    )
    WORKSPACE_MISSING = QT_TRANSLATE_NOOP("Refusals", "There is no workspace at “{path}”. Check the path.")
    WORKSPACE_FOREIGN = QT_TRANSLATE_NOOP(
        "Refusals", "“{path}” is not a Clausewise workspace. It was not touched. Name another file."
    )
    WORKSPACE_READ_ONLY = QT_TRANSLATE_NOOP(
        "Refusals", "“{path}” can only be read. Allow writing to the file and its folder, or name another file."
    )
    WORKSPACE_NEWER = QT_TRANSLATE_NOOP(
        "Refusals", "“{path}” was written by a newer Clausewise. It was not touched. Install the newer version."
    )
    WORKSPACE_OLDER = QT_TRANSLATE_NOOP(
        "Refusals", "“{path}” was last opened by an older Clausewise. It was not touched. Open it in the window once."
    )
    WITNESS_UNREADABLE = QT_TRANSLATE_NOOP("Refusals", "The witness “{path}” cannot be used: {reason}.")
    RECORDS_OF_OTHERS = QT_TRANSLATE_NOOP(
        "Refusals", "Others have records on this computer too, so HR writes the file here. Ask HR."
    )
    RECORD_FILE_UNREADABLE = QT_TRANSLATE_NOOP(
        "Refusals", "“{path}” was not taken in: {reason}. Nothing was changed. Ask for the file again."
    )
    RECORD_FILE_FALSE = QT_TRANSLATE_NOOP(
        "Refusals",
        "“{path}” is not what its device signed: {reason}. Nothing of it was taken in. Ask for the file again, and how "
        "it was sent.",
    )
    RECORD_FILE_CONFLICT = QT_TRANSLATE_NOOP(
        "Refusals",
        "“{path}” contradicts what was taken in from {device} before, at entry {entry}: that device signed two "
        "different histories. Nothing was taken in. Keep both files, and look into it.",
    )
    RECORD_FILE_OTHER_RECORD = QT_TRANSLATE_NOOP(
        "Refusals",
        "“{path}” says something else about the record {record} than this workspace does. Nothing was taken in. Keep "
        "the file, and look into it.",
    )
    DEVICE_UNKNOWN = QT_TRANSLATE_NOOP(
        "Refusals",
        "“{path}” is from a device that sent nothing before: {device}. Compare this with what its owner sees under My "
        "data, then take the file in with it.",
    )
    RECEIPT_UNREADABLE = QT_TRANSLATE_NOOP(
        "Refusals", "There is no receipt in “{path}”: {reason}. Give the receipt, or the certificate as it was saved."
    )
    WORKSPACE_DISK_FULL = QT_TRANSLATE_NOOP(
        "Refusals", "The disk that holds “{path}” is full. What was saved is safe. Make room, then try again."
    )
    WORKSPACE_DISK_FAULT = QT_TRANSLATE_NOOP(
        "Refusals",
        "The disk reported a fault at “{path}” ({reason}). What was saved is safe. Check the disk, then start again.",
    )
    WORKSPACE_LOCKED = QT_TRANSLATE_NOOP(
        "Refusals", "Another program holds “{path}”. Nothing was changed. Close that program, then try again."
    )
    WORKSPACE_DAMAGED = QT_TRANSLATE_NOOP(
        "Refusals", "“{path}” is damaged ({reason}). It was not changed. Use a copy of it from a backup."
    )
    WORKSPACE_EXISTS = QT_TRANSLATE_NOOP(
        "Refusals", "There is a file at “{path}” already. A sample needs a new file; name another one."
    )
    WORKSPACE_UNREACHABLE = QT_TRANSLATE_NOOP(
        "Refusals", "“{path}” cannot be opened: {reason}. Check the path and its permissions."
    )
    INQUIRY_EMPTY = QT_TRANSLATE_NOOP("Refusals", "Write what you want to ask or say first.")
    INQUIRY_ANSWER_EMPTY = QT_TRANSLATE_NOOP("Refusals", "Write an answer first.")
    INQUIRY_TOO_LONG = QT_TRANSLATE_NOOP("Refusals", "A question or an answer has at most 2,000 characters.")
    INQUIRY_SUBJECT_UNKNOWN = QT_TRANSLATE_NOOP(
        "Refusals", "What this is about is not in the workspace. Ask again without it."
    )
    INQUIRY_UNKNOWN = QT_TRANSLATE_NOOP("Refusals", "This question is not in the workspace.")
    LEDGER_BROKEN = QT_TRANSLATE_NOOP(
        "Refusals",
        "The records of this workspace were changed outside the program, so nothing was recorded on top of that. "
        "Check it with “clausewise verify”, and use a copy of it from a backup.",
    )
    RECORD_NOT_YOURS = QT_TRANSLATE_NOOP("Refusals", "This record belongs to another person.")
    RECORD_UNKNOWN = QT_TRANSLATE_NOOP("Refusals", "This record is not in the workspace.")
    RECORD_NOT_PASSED = QT_TRANSLATE_NOOP(
        "Refusals", "This record is not a pass. Retake the quiz; a pass gives a certificate and can be confirmed."
    )
    PRACTICE_OFF = QT_TRANSLATE_NOOP("Refusals", "Practice is switched off. Switch it on first.")
    PRACTICE_NOTHING = QT_TRANSLATE_NOOP(
        "Refusals",
        "There is nothing to practise today. What you answer in a quiz comes back here before you forget it.",
    )
    PRACTICE_IN_QUIZ = QT_TRANSLATE_NOOP(
        "Refusals", "This item is in a quiz that you have begun, so it is not practised now. Finish the quiz first."
    )
    COPY_NO_ROOM = QT_TRANSLATE_NOOP(
        "Refusals",
        "There is no room for a safety copy in “{folder}”: {needed} MB are needed, {free} MB are free. The copies that "
        "are there were not touched. Make room, then try again.",
    )
    COPY_NOT_MADE = QT_TRANSLATE_NOOP(
        "Refusals",
        "No safety copy was made in “{folder}”: {reason}. The workspace and the copies that were there are untouched.",
    )
    COPY_UNSOUND = QT_TRANSLATE_NOOP(
        "Refusals", "“{path}” is no whole copy of a workspace ({reason}). It was not used. Choose another copy."
    )
    COPY_MISSING = QT_TRANSLATE_NOOP("Refusals", "There is no copy at “{path}”. Check the path.")
    COPY_IS_WORKSPACE = QT_TRANSLATE_NOOP(
        "Refusals", "“{path}” is the workspace itself. It was not touched. Name one of its copies."
    )
    COPY_OF_NEWER = QT_TRANSLATE_NOOP(
        "Refusals", "“{path}” was written by a newer Clausewise. It was not used. Choose another copy."
    )
    RESTORE_FAILED = QT_TRANSLATE_NOOP(
        "Refusals",
        "The copy was not put in place: {reason}. The workspace “{path}” is as it was. Put that right, then try again.",
    )
    PASSPHRASE_NEEDED = QT_TRANSLATE_NOOP(
        "Refusals",
        "“{path}” is encrypted. Give its passphrase, or put it into the environment variable CLAUSEWISE_PASSPHRASE.",
    )
    PASSPHRASE_WRONG = QT_TRANSLATE_NOOP("Refusals", "That is not the passphrase of “{path}”. Try again.")
    PASSPHRASE_SHORT = QT_TRANSLATE_NOOP("Refusals", "A passphrase has at least {least} characters.")
    PASSPHRASES_DIFFER = QT_TRANSLATE_NOOP("Refusals", "The two passphrases differ. Type the same one twice.")
    KEY_NOT_HERE = QT_TRANSLATE_NOOP(
        "Refusals",
        "The key of “{path}” is not in the keychain of this computer, so nobody can read it here. Open it on the "
        "computer and as the user that made it, or restore a safety copy that is not encrypted.",
    )
    KEYCHAIN_CLOSED = QT_TRANSLATE_NOOP(
        "Refusals", "The keychain of this computer did not answer ({reason}). Unlock it, then try again."
    )
    KEYCHAIN_MISSING = QT_TRANSLATE_NOOP(
        "Refusals", "This computer has no keychain that could keep the key. Choose a passphrase instead."
    )
    PROTECTION_UNCHANGED = QT_TRANSLATE_NOOP(
        "Refusals", "“{path}” is protected in this way already. Nothing was changed."
    )
    PROTECTING_FAILED = QT_TRANSLATE_NOOP(
        "Refusals", "The encryption was not changed: {reason}. “{path}” is as it was. Put that right, then try again."
    )
    COURSE_EMPTY = QT_TRANSLATE_NOOP("Refusals", "The course has no usable module: {problem}")


AnySentence = Sentence | HrSentence | StudioSentence


class Refusal(Exception):
    """Raised where the user can put it right; carries the sentence and what fills it in."""

    def __init__(self, sentence: AnySentence, **values: str) -> None:
        self.sentence = sentence
        self.values = values
        super().__init__(sentence.format(**values))


class Cancelled(Exception):
    """Raised inside long work when the person cancelled it."""
