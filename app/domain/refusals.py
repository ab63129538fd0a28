"""What the program declines to do, as one clear sentence that tells the person what to do next."""

from enum import StrEnum


def QT_TRANSLATE_NOOP(_context: str, sentence: str) -> str:  # noqa: N802 - the name is what the translation tools look for
    """Return `sentence` unchanged; it marks the sentence for translation without knowing Qt."""
    return sentence


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
    DEPARTMENT_EMPTY = QT_TRANSLATE_NOOP(
        "Refusals", "On that day nobody is in a department “{department}”. Check how it is written."
    )
    DUE_DAY_OVER = QT_TRANSLATE_NOOP("Refusals", "{day} is over. Give today or a later day.")
    ASSIGNMENT_UNKNOWN = QT_TRANSLATE_NOOP("Refusals", "This assignment is not in the workspace.")
    ASSIGNMENT_FULFILLED = QT_TRANSLATE_NOOP(
        "Refusals", "This assignment is fulfilled, so its due date stays. Assign the module again instead."
    )
    MONTHS_OUT_OF_RANGE = QT_TRANSLATE_NOOP("Refusals", "Give a number of months from 1 to {most}.")
    YEAR_DAY_WRONG = QT_TRANSLATE_NOOP("Refusals", "Give one to twelve days of the year, such as 31 March (03-31).")
    DAYS_OUT_OF_RANGE = QT_TRANSLATE_NOOP("Refusals", "Give a number of days from {least} to {most}.")
    RULE_UNKNOWN = QT_TRANSLATE_NOOP("Refusals", "This rule is not in the workspace.")
    RULE_ENDED = QT_TRANSLATE_NOOP("Refusals", "This rule has ended, so it stays as it was. Make a new one.")
    RULE_WITHOUT_PEOPLE = QT_TRANSLATE_NOOP("Refusals", "Say for whom the rule is.")
    RULE_NAMES_TOO_MANY = QT_TRANSLATE_NOOP(
        "Refusals", "A rule names at most {most} people. Make it for a department, a job or everyone."
    )
    EXEMPTION_UNKNOWN = QT_TRANSLATE_NOOP("Refusals", "This exemption is not in the workspace.")
    EXEMPTION_ENDS_BEFORE = QT_TRANSLATE_NOOP("Refusals", "The exemption ends before it begins. Give a later last day.")
    ASSIGNMENT_WITHDRAWN = QT_TRANSLATE_NOOP("Refusals", "This assignment has been withdrawn. Assign the module again.")
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
    FILE_NOT_READ = QT_TRANSLATE_NOOP("Refusals", "The file “{path}” cannot be read: {reason}. Choose another one.")
    FILTER_UNKNOWN = QT_TRANSLATE_NOOP("Refusals", "No record has “{value}” as its {option}. There are: {choices}.")
    COLUMNS_MISSING = QT_TRANSLATE_NOOP("Refusals", "Choose at least one column.")
    COLUMN_UNKNOWN = QT_TRANSLATE_NOOP("Refusals", "Records have no column “{column}”. There are: {columns}.")
    REPORT_TOO_LONG = QT_TRANSLATE_NOOP(
        "Refusals",
        "A PDF report holds at most 20,000 records. Narrow the filter, or take the Excel workbook, which holds all.",
    )
    PROFILE_NAME_MISSING = QT_TRANSLATE_NOOP("Refusals", "Give the profile a name.")
    PROFILE_NAME_TOO_LONG = QT_TRANSLATE_NOOP("Refusals", "The name of a profile has at most 80 characters.")
    PROFILE_NAME_TAKEN = QT_TRANSLATE_NOOP(
        "Refusals", "There is a profile “{name}” already. Give this one another name, or edit that one."
    )
    PROFILE_EMPTY = QT_TRANSLATE_NOOP("Refusals", "A profile needs a column. Add one.")
    PROFILE_TOO_WIDE = QT_TRANSLATE_NOOP("Refusals", "A profile has at most 60 columns. Remove some.")
    PROFILE_HEADING_MISSING = QT_TRANSLATE_NOOP("Refusals", "Column {place} needs a heading of at most 200 characters.")
    PROFILE_HEADING_TWICE = QT_TRANSLATE_NOOP(
        "Refusals", "Two columns are called “{heading}”. A program could not tell them apart; rename one."
    )
    PROFILE_FIELD_UNKNOWN = QT_TRANSLATE_NOOP(
        "Refusals", "Records have no field “{field}”. Choose another one for this column."
    )
    PROFILE_RESULTS_ALIKE = QT_TRANSLATE_NOOP(
        "Refusals", "Passed and not passed are said alike. Give them two different words."
    )
    PROFILE_DATE_FORMAT = QT_TRANSLATE_NOOP(
        "Refusals", "“{form}” is no form of a date. Use year, month and day once each, for instance DD.MM.YYYY."
    )
    PROFILE_CHARACTER = QT_TRANSLATE_NOOP(
        "Refusals",
        "“{character}” ({code}) in row {row}, column “{column}”, cannot be written in Shift_JIS (CP932), so no file "
        "was written. Choose UTF-8 in the profile, or correct that text.",
    )
    PROFILE_HEADING_CHARACTER = QT_TRANSLATE_NOOP(
        "Refusals",
        "“{character}” ({code}) in the heading “{column}” cannot be written in Shift_JIS (CP932), so no file was "
        "written. Choose UTF-8 in the profile, or another heading.",
    )
    PROFILE_UNREADABLE = QT_TRANSLATE_NOOP(
        "Refusals", "“{path}” is not an export profile of Clausewise: {reason}. Nothing was changed."
    )
    PROFILE_UNKNOWN = QT_TRANSLATE_NOOP(
        "Refusals", "There is no export profile “{name}”. The page Exports lists those that there are."
    )
    PROFILE_NEEDED = QT_TRANSLATE_NOOP("Refusals", "Choose the export profile that the file shall follow.")
    RECIPIENT_TOO_LONG = QT_TRANSLATE_NOOP("Refusals", "The name of a recipient has at most 200 characters.")
    BASIS_MISSING = QT_TRANSLATE_NOOP(
        "Refusals", "Say which of the five exceptions allows it. Without one, nothing goes to anybody outside."
    )
    BASIS_UNKNOWN = QT_TRANSLATE_NOOP("Refusals", "“{basis}” is none of the five exceptions. Choose one of them.")
    BASIS_NOT_CONFIRMED = QT_TRANSLATE_NOOP(
        "Refusals", "Confirm that all conditions of this exception are met. If they are not, the file must not leave."
    )
    VIEW_NAME_MISSING = QT_TRANSLATE_NOOP("Refusals", "Give the view a name.")
    VIEW_NAME_TOO_LONG = QT_TRANSLATE_NOOP("Refusals", "The name of a view has at most 80 characters.")
    VIEW_NAME_TAKEN = QT_TRANSLATE_NOOP("Refusals", "There is a view “{name}” already. Choose another name.")
    VIEW_UNKNOWN = QT_TRANSLATE_NOOP("Refusals", "This view is not there any more. Save what is shown as a new one.")
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
    ROSTER_NOT_OPENED = QT_TRANSLATE_NOOP(
        "Refusals", "“{path}” cannot be opened: {reason}. Nothing was changed. Check the path, or choose another file."
    )
    ROSTER_TOO_LARGE = QT_TRANSLATE_NOOP(
        "Refusals",
        "The file has {size} MB; a roster may have {most} MB. Nothing was read. Split it, or leave columns out.",
    )
    ROSTER_TOO_MANY_ROWS = QT_TRANSLATE_NOOP(
        "Refusals",
        "The file has more than {most} rows. Nothing was changed. Split it and import one part after another.",
    )
    ROSTER_OLD_EXCEL = QT_TRANSLATE_NOOP(
        "Refusals", "The file is in an old Excel form, or has a password. Save it as .xlsx or as CSV and choose that."
    )
    ROSTER_KIND_UNKNOWN = QT_TRANSLATE_NOOP("Refusals", "The file is neither CSV nor an Excel workbook (.xlsx).")
    ROSTER_NOT_TEXT = QT_TRANSLATE_NOOP(
        "Refusals",
        "The file is no text in UTF-8, UTF-16, CP932 (Shift_JIS) or Windows-1252. Save it as CSV in UTF-8.",
    )
    ROSTER_NO_HEADINGS = QT_TRANSLATE_NOOP(
        "Refusals", "The file has no row of headings. Its first row must say what the columns are."
    )
    ROSTER_UNSAFE = QT_TRANSLATE_NOOP(
        "Refusals",
        "The workbook is damaged, has a password, or is not as a spreadsheet program writes it. Nothing was changed. "
        "Save it again where it comes from.",
    )
    ROSTER_UNPACKS_TOO_LARGE = QT_TRANSLATE_NOOP(
        "Refusals", "The workbook would unpack to more than {most} MB, so it was not opened. Nothing was changed."
    )
    ROSTER_MERGED = QT_TRANSLATE_NOOP(
        "Refusals",
        "The sheet has more than {most} merged areas. Unmerge its cells, so that each row stands for itself.",
    )
    ROSTER_SHEET_UNKNOWN = QT_TRANSLATE_NOOP(
        "Refusals", "The workbook has no sheet “{sheet}”. These can be read: {sheets}."
    )
    ROSTER_COLUMNS_MISSING = QT_TRANSLATE_NOOP(
        "Refusals", "No column is said to hold the employee number, or the name. Choose the column of each."
    )
    ROSTER_COLUMN_TWICE = QT_TRANSLATE_NOOP(
        "Refusals", "Two columns are said to hold the same thing. Choose one of them, and ignore the other."
    )
    ROSTER_COLUMN_UNKNOWN = QT_TRANSLATE_NOOP("Refusals", "The file has no column “{column}”. It has: {columns}.")
    ROSTER_FIELD_UNKNOWN = QT_TRANSLATE_NOOP("Refusals", "There is no field “{field}”. The fields are: {fields}.")
    ROSTER_DAY_AND_ABSENT = QT_TRANSLATE_NOOP(
        "Refusals", "“--absent left” needs “--left-on” with their last day, and that day needs “--absent left”."
    )
    ROSTER_ROWS_BAD = QT_TRANSLATE_NOOP(
        "Refusals",
        "Rows that cannot be read: {count}. Nothing was imported. Mend them, or import the others without them.",
    )
    ROSTER_ABSENT_UNSURE = QT_TRANSLATE_NOOP(
        "Refusals",
        "Some rows cannot be read at all, so it is not known who is missing from the file. Mend them, or leave those "
        "whom the file does not name as they are.",
    )
    ROSTER_PREVIEW_OVER = QT_TRANSLATE_NOOP("Refusals", "This preview is over. Read the file again.")
    RECIPIENT_MISSING = QT_TRANSLATE_NOOP(
        "Refusals", "Say who receives the file, or choose someone inside the company."
    )
    REMINDER_WITHOUT_SUBJECT = QT_TRANSLATE_NOOP("Refusals", "Give the reminder a subject line.")
    REMINDER_TOO_LONG = QT_TRANSLATE_NOOP(
        "Refusals", "A subject line has at most 150 characters, and the text of a reminder 5,000."
    )
    REMINDER_PLACEHOLDER_UNKNOWN = QT_TRANSLATE_NOOP(
        "Refusals", "There is nothing to put in the place of “{placeholder}”. Take one of the placeholders of the list."
    )
    REMINDER_BRACE_ALONE = QT_TRANSLATE_NOOP(
        "Refusals", "A curly bracket stands alone in the text. Close it, or take it out."
    )
    REMINDER_MODULES_IN_SUBJECT = QT_TRANSLATE_NOOP(
        "Refusals", "The list of modules has several lines and does not fit the subject. Take “{placeholder}” there."
    )
    REMINDER_WITHOUT_MODULES = QT_TRANSLATE_NOOP(
        "Refusals", "The text does not say which training is late. Put “{placeholder}” where the list shall stand."
    )
    REMINDER_NOBODY = QT_TRANSLATE_NOOP("Refusals", "Nobody is chosen. Choose the people to remind first.")
    REMINDER_NO_ADDRESS = QT_TRANSLATE_NOOP(
        "Refusals", "None of the people chosen has an e-mail address. Take the mail-merge file, or ask their managers."
    )
    REMINDER_NEEDS_ZIP = QT_TRANSLATE_NOOP(
        "Refusals", "Messages to several people go into a zip. Give the file a name that ends in .zip."
    )
    REMINDER_TOO_MANY_ADDRESSES = QT_TRANSLATE_NOOP(
        "Refusals", "At most {most} addresses can be copied at once. Choose fewer people, or save the mail-merge file."
    )
    EVIDENCE_NOBODY = QT_TRANSLATE_NOOP(
        "Refusals", "Nobody is meant by this choice of people. Choose at least one person who is registered."
    )
    EVIDENCE_DAY_TO_COME = QT_TRANSLATE_NOOP(
        "Refusals", "{day} is still to come, so nothing can be true of its end. Give today or an earlier day."
    )
    EVIDENCE_PEOPLE_UNKNOWN = QT_TRANSLATE_NOOP(
        "Refusals", "Nobody was registered with these numbers on {day}: {numbers}. Check them; leading zeros count."
    )
    EVIDENCE_DAYS_TURNED = QT_TRANSLATE_NOOP(
        "Refusals", "The period ends before it begins. Give the earlier day first."
    )
    RECORD_SUPERSEDED = QT_TRANSLATE_NOOP(
        "Refusals", "A correction of {day} took this record out of count. Confirm with the record that took its place."
    )
    CORRECTION_CHANGES_NOTHING = QT_TRANSLATE_NOOP(
        "Refusals", "That is what the record says already. Change something, or close this."
    )
    CORRECTION_POINTS = QT_TRANSLATE_NOOP("Refusals", "Give points from 0 to {most}.")
    CORRECTION_NOT_REACHED = QT_TRANSLATE_NOOP(
        "Refusals", "{points} of {most} points do not reach the pass mark of {mark} %, so this is not a pass."
    )
    CORRECTION_SCORE_NEEDED = QT_TRANSLATE_NOOP(
        "Refusals", "“--out-of” and “--not-passed” go with “--score”. Give the points too."
    )
    CORRECTION_DAY_AHEAD = QT_TRANSLATE_NOOP(
        "Refusals", "{day} has not come yet. Give the day on which it was completed."
    )
    CORRECTION_DAY_EARLY = QT_TRANSLATE_NOOP("Refusals", "A record is not older than {day}. Check the day.")
    CORRECTION_SUPERSEDED = QT_TRANSLATE_NOOP(
        "Refusals", "This record was corrected on {day} already. Correct the newest one instead: {record}."
    )
    CORRECTION_ANNULLED = QT_TRANSLATE_NOOP(
        "Refusals", "This record was annulled on {day}. All that can be said of it now is that it counts after all."
    )
    CORRECTION_NOT_ANNULLED = QT_TRANSLATE_NOOP("Refusals", "This record counts already.")
    ERASURE_REASON_NAMES = QT_TRANSLATE_NOOP(
        "Refusals", "The reason stays when the person is gone. Write it without their name and number."
    )
    ERASURE_NUMBER_DIFFERS = QT_TRANSLATE_NOOP(
        "Refusals", "That is not the number. Nothing was erased. Type {number} to erase this person."
    )
    COURSE_EMPTY = QT_TRANSLATE_NOOP("Refusals", "The course has no usable module: {problem}")


class Refusal(Exception):
    """Raised where the user can put it right; carries the sentence and what fills it in."""

    def __init__(self, sentence: Sentence, **values: str) -> None:
        self.sentence = sentence
        self.values = values
        super().__init__(sentence.format(**values))


class Cancelled(Exception):
    """Raised inside long work when the person cancelled it."""
