"""What has to be said before a file leaves."""

import pytest

from app.domain.refusals import Refusal, Sentence
from app.domain.releases import EXCEPTIONS, Release, check_release


def refused(release: Release) -> Sentence:
    with pytest.raises(Refusal) as caught:
        check_release(release)
    return caught.value.sentence


def test_inside_the_company_a_purpose_is_enough_and_its_spaces_are_tidied() -> None:
    assert check_release(Release("  Annual   audit ")) == Release("Annual audit")


def test_an_exception_without_a_recipient_is_not_kept() -> None:
    assert check_release(Release("Audit", " ", "disclosure.law", confirmed=True)) == Release("Audit")


@pytest.mark.parametrize("basis", EXCEPTIONS)
def test_outside_each_of_the_five_exceptions_allows_it_once_its_conditions_are_confirmed(basis: str) -> None:
    release = Release("Audit", "Northgate Assurance", basis, confirmed=True)
    assert check_release(release) == release
    assert release.is_outside


def test_what_is_missing_is_named() -> None:
    assert refused(Release(" ")) is Sentence.PURPOSE_MISSING
    assert refused(Release("p" * 501)) is Sentence.PURPOSE_TOO_LONG
    assert refused(Release("Audit", "r" * 201)) is Sentence.RECIPIENT_TOO_LONG
    assert refused(Release("Audit", "Northgate")) is Sentence.BASIS_MISSING
    assert refused(Release("Audit", "Northgate", "undertaking.protect", confirmed=True)) is Sentence.BASIS_UNKNOWN
    assert refused(Release("Audit", "Northgate", "disclosure.law")) is Sentence.BASIS_NOT_CONFIRMED
