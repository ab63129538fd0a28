"""What the program declines to do on HR's side, as one clear sentence that says what to do next."""

from enum import StrEnum

from app.domain.translating import QT_TRANSLATE_NOOP


class HrSentence(StrEnum):
    """Every sentence of refusal of HR's work; `{…}` is filled in by the refusal."""

    DEPARTMENT_EMPTY = QT_TRANSLATE_NOOP(
        "Refusals", "On that day nobody is in a department “{department}”. Check how it is written."
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
    VIEW_NAME_MISSING = QT_TRANSLATE_NOOP("Refusals", "Give the view a name.")
    VIEW_NAME_TOO_LONG = QT_TRANSLATE_NOOP("Refusals", "The name of a view has at most 80 characters.")
    VIEW_NAME_TAKEN = QT_TRANSLATE_NOOP("Refusals", "There is a view “{name}” already. Choose another name.")
    VIEW_UNKNOWN = QT_TRANSLATE_NOOP("Refusals", "This view is not there any more. Save what is shown as a new one.")
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
