"""Says in words what becomes of the questions of a file, and what is remarked about them."""

from PySide6.QtCore import QObject

from app.domain.filed_items import ItemFormat, ReadProblem
from app.domain.item_importing import Coming, ImportLine
from app.domain.texts import Language
from app.ui.shared.look import Look
from app.ui.shared.sentences import begin
from app.ui.trainer.problem_words import say_problem

_ICONS = {
    Coming.NEW: ("plus", "right"),
    Coming.UPDATED: ("pencil", "accentText"),
    Coming.UNCHANGED: ("minus", "textMuted"),
    Coming.LEFT: ("minus", "textMuted"),
    Coming.OUT: ("circle-x", "wrong"),
}
FORMAT_NAMES = {
    ItemFormat.GIFT: "GIFT",
    ItemFormat.AIKEN: "Aiken",
    ItemFormat.MOODLE_XML: "Moodle XML",
    ItemFormat.QTI: "QTI",
    ItemFormat.CSV: "CSV",
    ItemFormat.XLSX: "Excel (XLSX)",
}
"""What people call each format, in every language."""


def title_of(line: ImportLine, language: Language) -> str:
    """Return what a question is called: its title, else the beginning of its stem; empty where nothing came in."""
    if line.title or line.draft is None:
        return line.title
    stem = line.draft.item.stem
    return " ".join(stem.in_language(language).split())


def state_icon(line: ImportLine) -> tuple[str, str]:
    """Return the icon of what becomes of a question, and its colour's role."""
    if line.problems and line.writes:
        return ("triangle-alert", "due")
    return _ICONS[line.coming]


class ImportWords(QObject):
    """Speaks the language of the window."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def state(self, line: ImportLine) -> str:
        """Return in a few words what becomes of a question."""
        if line.coming is Coming.NEW:
            return self.tr("Comes in, with a remark") if line.problems else self.tr("Comes in")
        if line.coming is Coming.UPDATED:
            return self.tr("Updates, with a remark") if line.problems else self.tr("Updates an item")
        return {
            Coming.UNCHANGED: self.tr("Unchanged"),
            Coming.LEFT: self.tr("Left out: it is there"),
            Coming.OUT: self.tr("Does not come in"),
        }[line.coming]

    def at_length(self, line: ImportLine) -> str:
        """Return in a sentence what becomes of a question."""
        name = line.draft.item.id if line.draft is not None else ""
        return {
            Coming.NEW: self.tr("It comes in as a new item, “{id}”."),
            Coming.UPDATED: self.tr("It changes the draft of the item “{id}”. What is taught stays until you publish."),
            Coming.UNCHANGED: self.tr("The item “{id}” says just this already, so nothing changes."),
            Coming.LEFT: self.tr("The item “{id}” is there already and stays as it is."),
            Coming.OUT: self.tr("It does not come in."),
        }[line.coming].format(id=name)

    def problem(self, problem: ReadProblem) -> str:
        """Return what is wrong, and how to mend it."""
        what, mend = begin(say_problem(problem.what)), begin(say_problem(problem.mend))
        return self.tr("{what}. {mend}.").format(what=what, mend=mend) if mend else self.tr("{what}.").format(what=what)

    def about_file(self, problem: ReadProblem) -> str:
        """Return what is remarked about the file as a whole, where it is behind the first line at which one."""
        said = self.problem(problem)
        words = self.tr("About the file: {problem}") if problem.line <= 1 else self.tr("At line {line}: {problem}")
        return words.format(line=problem.line, problem=said)

    def first_problem(self, line: ImportLine) -> str:
        """Return what is wrong first with a question that cannot be named otherwise."""
        return begin(say_problem(line.problems[0].what)) if line.problems else ""
