"""Names of what is kept by name, where more than one layer needs them."""

GLANCE_HOME = "home"

CURRENT_PERSON = "current_person"
"""The fact that says who uses this computer."""

PIN_REQUIRED = "pin_required"
"""The fact that says whether people open their learning with a PIN; "yes" if so."""

RETENTION_PERIODS = "retention_periods"
LAST_RETENTION = "last_retention"
"""The facts with the periods that hold, and with the day on which something was deleted last."""

ITEM_VERDICTS = "item_verdicts"
"""The fact that says of which answers and which course the kept verdicts on items are."""

PROTECTION_CHOICE = "protection_choice"
"""The fact that says what was chosen for a workspace that is not encrypted; a value of `domain.protection.Choice`."""
