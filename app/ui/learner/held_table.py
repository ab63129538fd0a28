"""The list of what is held: what, contents, why, the commitment that it rests on, and until when."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.held_part import HeldPart
from app.domain.policy import Commitment, Policy
from app.ui.shared.commitment_tag import CompactTags
from app.ui.shared.labels import tip
from app.ui.shared.lined_table import LinedColumn, LinedTable
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock


class HeldTable(LinedTable):
    """One row for each part; nothing in it takes the keyboard."""

    def __init__(self, look: Look, parts: tuple[HeldPart, ...], policy: Policy, parent: QWidget | None = None) -> None:
        until = self.tr("Until")
        super().__init__(
            look,
            (
                LinedColumn(self.tr("What"), 152),
                LinedColumn(self.tr("Contents"), 230),
                LinedColumn(self.tr("Why"), 0, prefix=True),
                LinedColumn("", 46),
                LinedColumn(until, 168, prefix=True),
            ),
            parent,
        )
        language = look.language
        commitments = {commitment.id: commitment for commitment in policy.commitments()}
        for part in parts:
            said = [text.in_language(language) for text in (part.title, part.contents, part.purpose, part.until)]
            commitment = commitments.get(part.commitment)
            cells = [
                TextBlock(look, said[0], "bodyStrong"),
                TextBlock(look, said[1], "body"),
                TextBlock(look, said[2], "body"),
                _tag(look, commitment) if commitment is not None else QWidget(),
                TextBlock(look, said[3], "body"),
            ]
            rests = f"§{commitment.number} {commitment.label.in_language(language)}" if commitment is not None else ""
            self.add_row(cells, ". ".join(one for one in (*said[:3], rests, f"{until}: {said[3]}") if one))


def _tag(look: Look, commitment: Commitment) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, look.px(2), 0, 0)
    tag = CompactTags(look, (commitment.number,))
    tag.setToolTip(tip(commitment.text.in_language(look.language)))
    row.addWidget(tag)
    row.addStretch(1)
    return holder
