"""The part of the tour about safety copies and encryption: among the settings, on their pages, and after damage."""

from collections.abc import Iterator

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QScrollArea

from app.domain.refusals import Refusal, Sentence
from app.ui.learner.home_page import HomePage
from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName
from app.ui.protect_page import ProtectPage
from app.ui.protection_card import ProtectionCard
from app.ui.protection_section import ProtectionSection
from app.ui.restore_page import RestorePage
from app.ui.safety_section import SafetySection


def question_stop(window: MainWindow) -> Iterator[str]:
    """Yield when Home asks how the records are to be protected, as on a computer without a keychain."""
    if isinstance(window.page, HomePage):
        window.page.show_question(ProtectionCard(window.look(), has_keychain=False))
        yield "home-asks-for-protection"
        window.renew()


def guard_stops(window: MainWindow) -> Iterator[str]:
    """Yield at each sight; the workspace is closed and opened again at the end."""
    window.go(Place(PlaceName.SETTINGS))
    for area in window.page.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    yield "settings-guards"
    for safety in window.page.findChildren(SafetySection):
        safety.restore_button.click()
        yield "restore-copy"
    if isinstance(window.page, RestorePage):
        window.page.close_button.click()
    for protection in window.page.findChildren(ProtectionSection):
        protection.passphrase_button.click()
        yield "encrypt-with-passphrase"
    if isinstance(window.page, ProtectPage):
        window.page.cancel_button.click()
    window.guards.tell_damage(Refusal(Sentence.WORKSPACE_DAMAGED, path="training.clausewise", reason="it is empty"))
    yield "damaged"
    if isinstance(window.page, RestorePage):
        window.page.choose_button.click()
        yield "damaged-choose"
    loop = QEventLoop()
    window.ready.connect(loop.quit)
    window.failed.connect(loop.quit)
    window.open_workspace()
    loop.exec()
