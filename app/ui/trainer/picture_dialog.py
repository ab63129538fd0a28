"""Asks what a picture shows, for those who cannot see it, before it is put into a lesson page."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from app.domain.modules import Picture
from app.domain.texts import LANGUAGES, Language, Text
from app.ui.shared.decision_dialog import DecisionDialog
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock
from app.ui.trainer.place_words import say_language

_HIGH = 150


class PictureDialog(DecisionDialog):
    """`decided` tells that it is to be put in; the language whose field stays empty does not get it."""

    def __init__(
        self,
        look: Look,
        picture: Picture,
        spoken: Sequence[Language],
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, "", parent)
        self.picture = picture
        self.call(self.tr("Put the picture in"), self.tr("Put in"))
        shown = QLabel()
        pixmap = QPixmap()
        pixmap.loadFromData(QByteArray.fromBase64(picture.data.encode()))
        if not pixmap.isNull():
            mode = Qt.TransformationMode.SmoothTransformation
            box = pixmap.scaled(look.px(420), look.px(_HIGH), Qt.AspectRatioMode.KeepAspectRatio, mode)
            shown.setPixmap(box)
        self.content.addWidget(shown)
        self.fields: dict[Language, QLineEdit] = {}
        for one in spoken:
            field = QLineEdit()
            field.setMaxLength(300)
            name = self.tr("What it shows")
            if len(spoken) > 1:
                name = self.tr("What it shows, in {language}").format(language=say_language(one))
            field.setAccessibleName(name)
            self.fields[one] = field
            self.add_part(name, field)
        words = self.tr(
            "Who cannot see the picture reads or hears these words. The picture goes where the cursor is, into the "
            "languages that have words here."
        )
        self.content.addWidget(TextBlock(look, words, "meta", "textMuted"))
        self.fields[language].setFocus(Qt.FocusReason.OtherFocusReason)

    def words(self) -> Text:
        """Return what the picture shows."""
        return Text(*(self.fields[one].text().strip() if one in self.fields else "" for one in LANGUAGES))
