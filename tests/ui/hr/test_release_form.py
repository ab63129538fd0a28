"""HR says what a file is for, who receives it, and what allows that; nothing goes outside by a slip."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.hr_sentences import HrSentence
from app.domain.policy import Policy
from app.domain.refusals import Refusal, Sentence
from app.domain.releases import EXCEPTIONS, Release
from app.services.workspace import Workspace
from app.ui.hr.release_form import ReleaseForm
from app.ui.shared.look import Look


@pytest.fixture
def policy(nobody: Workspace) -> Policy:
    return nobody.catalogue.course().policy


@pytest.fixture
def form(qtbot: QtBot, look: Look, policy: Policy) -> ReleaseForm:
    made = ReleaseForm(look, policy)
    qtbot.addWidget(made)
    made.resize(260, 500)
    made.show()
    return made


def refused(form: ReleaseForm) -> Sentence:
    with pytest.raises(Refusal) as caught:
        form.release()
    assert form.refuse(caught.value)
    return caught.value.sentence


def test_a_file_for_inside_needs_its_purpose_alone(form: ReleaseForm) -> None:
    assert not form.recipient.isVisible() and not form.exception.isVisible()
    assert refused(form) is Sentence.PURPOSE_MISSING
    assert form.purpose_fault.isVisible()
    form.purpose.setEditText(" Evidence  for the audit ")
    assert not form.purpose_fault.isVisible()
    assert form.release() == Release("Evidence for the audit")


def test_a_file_for_outside_needs_a_name_an_exception_and_a_tick(qtbot: QtBot, form: ReleaseForm) -> None:
    form.purpose.setEditText("Certification audit")
    qtbot.mouseClick(form.outside, Qt.MouseButton.LeftButton)
    assert form.recipient.isVisible() and form.exception.isVisible() and not form.confirmation.isVisible()
    assert refused(form) is HrSentence.RECIPIENT_MISSING
    assert form.recipient_fault.isVisible()
    qtbot.keyClicks(form.recipient, "Northgate Assurance Ltd")
    assert not form.recipient_fault.isVisible()
    assert refused(form) is Sentence.BASIS_MISSING
    assert [form.exception.itemData(place) for place in range(form.exception.count())] == list(EXCEPTIONS)
    form.exception.choose("disclosure.partner")
    assert form.confirmation.text() == "They work for us, and only within the purpose above."
    assert form.exception_words.text().startswith("Operations (sales, delivery")
    assert refused(form) is Sentence.BASIS_NOT_CONFIRMED
    assert form.confirmation_fault.isVisible()
    form.confirmation.click()
    assert form.release() == Release(
        "Certification audit", "Northgate Assurance Ltd", "disclosure.partner", confirmed=True
    )


def test_another_exception_has_to_be_confirmed_anew(form: ReleaseForm) -> None:
    form.show_release(Release("Audit", "Northgate", "disclosure.partner", confirmed=True))
    assert form.release().basis == "disclosure.partner"
    form.exception.choose("disclosure.law")
    assert not form.confirmation.isChecked()
    assert refused(form) is Sentence.BASIS_NOT_CONFIRMED


@pytest.mark.parametrize("basis", ["disclosure.breach", "disclosure.danger"])
def test_an_exception_of_two_halves_needs_both(form: ReleaseForm, basis: str) -> None:
    form.show_release(Release("Audit", "Northgate", basis))
    assert form.confirmation.isVisible() and form.second_confirmation.isVisible()
    form.confirmation.click()
    assert refused(form) is Sentence.BASIS_NOT_CONFIRMED
    form.confirmation.click()
    form.second_confirmation.click()
    assert refused(form) is Sentence.BASIS_NOT_CONFIRMED
    form.confirmation.click()
    assert form.release().basis == basis


@pytest.mark.parametrize("basis", ["disclosure.partner", "disclosure.consent", "disclosure.law"])
def test_an_exception_of_one_condition_asks_for_one(form: ReleaseForm, basis: str) -> None:
    form.show_release(Release("Audit", "Northgate", basis))
    assert form.confirmation.isVisible() and not form.second_confirmation.isVisible()
    form.confirmation.click()
    assert form.release().basis == basis


def test_going_back_to_inside_takes_recipient_and_exception_out(form: ReleaseForm) -> None:
    form.show_release(Release("Audit", "Northgate", "disclosure.partner", confirmed=True))
    form.inside.click()
    assert form.release() == Release("Audit")
    assert form.said() == Release("Audit")


def test_the_arrow_keys_go_along_the_two_choices(qtbot: QtBot, form: ReleaseForm) -> None:
    form.inside.setFocus()
    qtbot.keyClick(form.inside, Qt.Key.Key_Down)
    assert form.outside.isChecked() and not form.inside.isChecked()
    qtbot.keyClick(form.outside, Qt.Key.Key_Down)
    assert form.inside.isChecked()


def test_every_control_has_a_name_for_a_screen_reader(form: ReleaseForm) -> None:
    form.outside.click()
    form.exception.choose("disclosure.danger")
    parts = (form.purpose, form.inside, form.outside, form.recipient, form.exception, form.confirmation)
    assert all(part.accessibleName() for part in parts)


def test_a_refusal_about_something_else_is_not_for_this_form(form: ReleaseForm) -> None:
    assert not form.refuse(Refusal(Sentence.FILE_IS_WORKSPACE, path="x"))


def test_what_the_form_says_tells_every_change(qtbot: QtBot, form: ReleaseForm) -> None:
    with qtbot.waitSignal(form.changed):
        form.purpose.setEditText("A")
    with qtbot.waitSignal(form.changed):
        form.outside.click()
