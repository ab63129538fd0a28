"""One question of a file beside the list: what becomes of it, what is wrong, how it looks, and what it lacks."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.filed_items import ReadProblem
from app.domain.item_importing import Coming, ImportLine
from app.domain.item_readiness import lacks
from app.domain.items import Item
from app.domain.policy import Policy
from app.domain.texts import Language
from app.ui.shared.commitment_tag import CompactTags
from app.ui.shared.flow_layout import FlowLayout
from app.ui.shared.labels import label, line_icon
from app.ui.shared.laying_out import clear_layout
from app.ui.shared.lines import PageBody, hairline
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_number
from app.ui.shared.text_flow import TextBlock
from app.ui.trainer.import_words import ImportWords, state_icon
from app.ui.trainer.item_preview import ItemPreview
from app.ui.trainer.kind_words import say_kind
from app.ui.trainer.lack_words import LackWords

_MOST_LACKS = 12


class ImportDetail(PageBody):
    """Widgets are made for the one question that is looked at, never for the others."""

    def __init__(self, look: Look, policy: Policy, words: ImportWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._words = look, words
        self._numbers = {one.id: one.number for one in policy.commitments()}
        self._lacks = LackWords(self)
        self.line: ImportLine | None = None
        self.setAccessibleName(self.tr("The question in question"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(4, 4, look.px(12), look.px(12))
        self._column.setSpacing(look.px(8))

    def show_line(self, line: ImportLine | None) -> None:
        """Show a question, or nothing."""
        self.line = line
        clear_layout(self._column)
        if line is not None:
            self._show(line)
        self._column.addStretch(1)

    def _show(self, line: ImportLine) -> None:
        look, column = self._look, self._column
        column.addWidget(TextBlock(look, line.title or self.tr("Line {line}").format(line=line.line), "heading"))
        icon, role = state_icon(line)
        column.addLayout(self._row(icon, role, self._words.at_length(line), "body"))
        for problem in line.problems:
            column.addLayout(self._problem(problem, out=line.draft is None))
        if line.draft is None:
            return
        item = line.draft.item
        about = FlowLayout(look.px(10))
        about.addWidget(label(look, say_kind(item.kind), "meta", "muted"))
        if item.commitments:
            about.addWidget(CompactTags(look, tuple(self._numbers.get(one, one) for one in item.commitments)))
        column.addLayout(about)
        column.addWidget(hairline())
        preview = ItemPreview(look)
        preview.try_button.hide()
        preview.choose(_shown_language(item, look.language))
        preview.offer(line.draft.languages)
        preview.show_item(item)
        column.addWidget(preview)
        if line.coming is not Coming.UNCHANGED:
            self._show_lacks(item, line.draft.languages)

    def _show_lacks(self, item: Item, languages: tuple[Language, ...]) -> None:
        look = self._look
        missing = self._lacks.joined(lacks(item, frozenset(self._numbers), languages), languages)
        if not missing:
            words = self.tr("Nothing is missing: it can be published.")
            self._column.addLayout(self._row("circle-check", "right", words, "body"))
            return
        self._column.addWidget(label(look, self.tr("Missing before it can be published"), "bodyStrong"))
        for lack, named in missing[:_MOST_LACKS]:
            self._column.addLayout(self._row("minus", "textMuted", self._lacks.say(item, lack, named), "meta"))
        rest = len(missing) - _MOST_LACKS
        if rest > 0:
            words = self.tr("and {count} more").format(count=say_number(look, rest))
            self._column.addWidget(TextBlock(look, words, "meta", "textMuted"))

    def _problem(self, problem: ReadProblem, *, out: bool) -> QHBoxLayout:
        words = self.tr("Line {line}: {problem}").format(line=problem.line, problem=self._words.problem(problem))
        return self._row("circle-alert" if out else "triangle-alert", "wrong" if out else "due", words, "body")

    def _row(self, icon: str, role: str, words: str, style: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._look.px(8))
        row.addWidget(line_icon(self._look, icon, role, style), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(TextBlock(self._look, words, style), 1)
        return row


def _shown_language(item: Item, wanted: Language) -> Language:
    """Return the language that the preview begins with: the window's, unless the item has nothing in it."""
    if item.stem.written_in(wanted).strip():
        return wanted
    return "ja" if wanted == "en" and item.stem.ja.strip() else "en"
