"""What a course pack holds and what taking it in would change, module by module, each to be ticked or not."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.pack_taking import ModuleComing, PackedDraft, PackedPolicy, PolicyStanding
from app.services.pack_taking import OpenPack
from app.ui.shared.labels import label, line_icon
from app.ui.shared.lines import PageBody, hairline
from app.ui.shared.look import Look
from app.ui.shared.sentences import begin, say_number
from app.ui.shared.text_flow import TextBlock
from app.ui.shared.tick_box import TickBox
from app.ui.trainer.problem_words import say_problem

_MOST_FILES = 12


class PackContents(PageBody):
    """`changed` tells that other modules are ticked; none is taken in that would change nothing."""

    changed = Signal()

    def __init__(self, look: Look, opened: OpenPack, taught: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.boxes: dict[str, TickBox] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(4, 4, 4, 4)
        self._column.setSpacing(look.px(6))
        self._column.addWidget(TextBlock(look, opened.path.name, "bodyStrong"))
        for policy in opened.policies:
            self._add_policy(policy, taught)
        for problem in opened.problems:
            place = self.tr("{file}, line {line}").format(file=problem.file, line=problem.line)
            what, mend = say_problem(problem.what), begin(say_problem(problem.mend))
            words = self.tr("{place}: {what}. {mend}.").format(place=place, what=what, mend=mend)
            self._add_row("circle-alert", "wrong", words)
        self._add_files(opened.left_out)
        if opened.accepted:
            words = self._many(
                opened.accepted,
                self.tr("1 finding that its authors accept is not kept: look at it here anew."),
                self.tr("{count} findings that their authors accept are not kept: look at them here anew."),
            )
            self._add_row("info", "textMuted", words)
        if opened.modules:
            self._column.addSpacing(look.px(10))
            self._column.addWidget(label(look, self.tr("Modules in the pack"), "heading"))
        for module in opened.modules:
            self._column.addWidget(hairline())
            self._add_module(module)
        self._column.addStretch(1)

    def chosen(self) -> frozenset[str]:
        """Return the ids of the modules that are ticked."""
        return frozenset(module for module, box in self.boxes.items() if box.isChecked())

    def tick(self, chosen: frozenset[str]) -> None:
        """Tick just these modules, as far as they can be."""
        for module, box in self.boxes.items():
            box.setChecked(module in chosen)

    def _add_policy(self, policy: PackedPolicy, taught: str) -> None:
        words = {
            PolicyStanding.TAUGHT: self.tr("It is about the policy that is taught here, version {version}."),
            PolicyStanding.OTHER_VERSION: self.tr(
                "It is about version {version} of the policy; taught here is version {taught}. The policy here stays "
                "as it is, and commitments that it has not are shown as missing."
            ),
            PolicyStanding.OTHER_POLICY: self.tr(
                "It is about another policy, “{id}”. That is not taken in: choose commitments for each item anew."
            ),
        }[policy.standing].format(version=policy.version, id=policy.id, taught=taught)
        same = policy.standing is PolicyStanding.TAUGHT
        self._add_row(*(("circle-check", "right") if same else ("triangle-alert", "due")), words)

    def _add_files(self, names: tuple[str, ...]) -> None:
        if not names:
            return
        words = self._many(
            len(names),
            self.tr("1 file is none of a course and is left out: {names}"),
            self.tr("{count} files are none of a course and are left out: {names}"),
        )
        shown = ", ".join(names[:_MOST_FILES]) + ("…" if len(names) > _MOST_FILES else "")
        self._add_row("triangle-alert", "due", words.replace("{names}", shown))

    def _add_module(self, module: PackedDraft) -> None:
        look, packed = self._look, module.module
        title = packed.title.in_language(look.language)
        changes = module.coming is not ModuleComing.UNCHANGED
        words = self.tr("{title}, version {version}").format(title=title, version=packed.version)
        if changes:
            box = TickBox(look, words)
            box.setChecked(True)
            box.clicked.connect(partial(self.changed.emit))
            self.boxes[packed.id] = box
            self._column.addWidget(box)
        else:
            self._add_row("minus", "textMuted", words)
        inset = QVBoxLayout()
        inset.setContentsMargins(look.px(28 if changes else 24), 0, 0, look.px(4))
        inset.setSpacing(look.px(2))
        holds = self.tr("{pages} pages, {items} items, {pictures} pictures").format(
            pages=say_number(look, len(packed.pages)),
            items=say_number(look, len(packed.items)),
            pictures=say_number(look, sum(len(page.pictures) for page in packed.pages)),
        )
        inset.addWidget(TextBlock(look, holds, "meta", "textMuted"))
        for line in self._what_changes(module):
            inset.addWidget(TextBlock(look, line, "body"))
        self._column.addLayout(inset)

    def _what_changes(self, module: PackedDraft) -> list[str]:
        if module.coming is ModuleComing.UNCHANGED:
            return [self.tr("The studio has all of this already.")]
        if module.coming is ModuleComing.NEW:
            lines = [self.tr("It is new here.")]
        else:
            lines = [self.tr("It is here already: what the pack has is written over its draft.")]
            counts = [
                self._many(module.count(new=True), self.tr("1 new item"), self.tr("{count} new items")),
                self._many(module.count(new=False), self.tr("1 changed item"), self.tr("{count} changed items")),
                self._many(
                    module.staying,
                    self.tr("1 item here that the pack has not stays"),
                    self.tr("{count} items here that the pack has not stay"),
                ),
            ]
            said = self.tr(", ").join(words for words in counts if words)
            lines += [self.tr("{parts}.").format(parts=begin(said))] if said else []
        if module.renamed:
            names = ", ".join(f"{old} → {new}" for old, new in module.renamed[:4])
            words = self._many(
                len(module.renamed),
                self.tr("1 id belongs to an item of another module here; this item gets a new one: {names}"),
                self.tr("{count} ids belong to items of other modules here; these items get new ones: {names}"),
            )
            lines.append(words.replace("{names}", names))
        return lines

    def _many(self, count: int, one: str, several: str) -> str:
        """Return words about a number of things, none where there is none of them."""
        if not count:
            return ""
        return one if count == 1 else several.replace("{count}", say_number(self._look, count))

    def _add_row(self, icon: str, role: str, words: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(self._look.px(8))
        row.addWidget(line_icon(self._look, icon, role), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(TextBlock(self._look, words, "body"), 1)
        self._column.addLayout(row)
