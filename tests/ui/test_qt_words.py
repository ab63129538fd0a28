"""In a Japanese window Qt's own dialogs speak Japanese too, and English again in an English one."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QFileInfo, QLibraryInfo, QTranslator
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QLineEdit, QMessageBox, QPushButton, QWidget

from app.ui.application import wear
from app.ui.shared.look import Look
from app.ui.shared.qt_words import QT_WORDS
from tests.ui.conftest import Show
from tests.windows import ENGLISH, RESOURCES

JAPANESE = Look(RESOURCES, "light", "ja")
FILES = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)


def ask_for_file(mode: QFileDialog.AcceptMode) -> QFileDialog:
    """Return Qt's own dialog, which is used where the system has none."""
    dialog = QFileDialog(None, "", str(RESOURCES), "")
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(mode)
    return dialog


def tell() -> QMessageBox:
    box = QMessageBox()
    box.setText("保存しました")
    box.setStandardButtons(QMessageBox.StandardButton.Cancel | QMessageBox.StandardButton.Close)
    return box


def words(dialog: QWidget) -> set[str]:
    return {one.text() for kind in (QLabel, QPushButton) for one in dialog.findChildren(kind) if one.isVisible()} - {""}


DIALOGS: dict[str, tuple[Callable[[], QDialog], set[str], set[str]]] = {
    "open": (
        lambda: ask_for_file(QFileDialog.AcceptMode.AcceptOpen),
        {"&Look in:", "File &name:", "Files of &type:", "&Open", "Cancel"},
        {"場所(&L):", "ファイル名(&N):", "ファイルの種類(&T):", "開く(&O)", "キャンセル"},
    ),
    "save": (
        lambda: ask_for_file(QFileDialog.AcceptMode.AcceptSave),
        {"&Look in:", "File &name:", "Files of &type:", "&Save", "Cancel"},
        {"場所(&L):", "ファイル名(&N):", "ファイルの種類(&T):", "保存(&S)", "キャンセル"},
    ),
    "message": (tell, {"保存しました", "Cancel", "Close"}, {"保存しました", "キャンセル", "閉じる"}),
}


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_of_qt_speaks_the_language_of_the_window(qapp: QApplication, show: Show, name: str) -> None:
    build, english, japanese = DIALOGS[name]
    worn = wear(qapp, JAPANESE, [])
    try:
        assert words(show(build())) == japanese
    finally:
        wear(qapp, ENGLISH, worn)
    assert words(show(build())) == english


def test_a_folder_is_called_so_in_the_list_of_files(qapp: QApplication, show: Show) -> None:
    worn = wear(qapp, JAPANESE, [])
    try:
        dialog = ask_for_file(QFileDialog.AcceptMode.AcceptOpen)
        assert dialog.iconProvider().type(QFileInfo(str(RESOURCES))) == "フォルダ"
    finally:
        wear(qapp, ENGLISH, worn)


def test_the_menu_of_a_field_speaks_japanese(qapp: QApplication) -> None:
    worn = wear(qapp, JAPANESE, [])
    try:
        field = QLineEdit()
        menu = field.createStandardContextMenu()
        said = [action.text().partition("\t")[0] for action in menu.actions() if not action.isSeparator()]
    finally:
        wear(qapp, ENGLISH, worn)
    assert said == [
        "元に戻す(&U)",
        "やり直す(&R)",
        "切り取り(&T)",
        "コピー(&C)",
        "貼り付け(&P)",
        "削除",
        "すべてを選択",
    ]


def test_only_words_are_added_that_qt_lacks_itself(qapp: QApplication) -> None:
    qts = QTranslator()
    assert qts.load("qtbase_ja", FILES)
    assert qts.translate("QFileDialog", "File &name:") == "ファイル名(&N):", "else nothing would be found lacking"
    had = [(context, word) for context, some in QT_WORDS.items() for word in some if qts.translate(context, word)]
    assert had == []
