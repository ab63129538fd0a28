"""The words that a person confirms: those of the register, with the policy's title and version in their places."""

from dataclasses import replace

import pytest

from app.domain.attestations import USUAL_WORDING, fill_in, wording_faults
from app.domain.plain import canonical, read
from app.domain.policy import Policy
from tests.builders import policy, text

REGISTER = policy(["a"])


def test_the_words_name_title_and_version_in_their_language() -> None:
    assert REGISTER.wording("en") == "I have read “Policy” (version 2026-01) and will follow it."
    assert REGISTER.wording("ja") == "私は「Policy（日本語）」（2026-01版）を読みました。この方針に従います。"


def test_only_the_two_places_are_replaced_and_each_once() -> None:
    assert fill_in("{title} {version} {0} {title.__class__}", "{version}", "2") == "{version} 2 {0} {title.__class__}"


@pytest.mark.parametrize("language", ["en", "ja"])
def test_the_usual_words_have_no_fault(language) -> None:
    assert wording_faults(USUAL_WORDING.in_language(language)) == []


@pytest.mark.parametrize(
    ("wording", "faults"),
    [
        ("I read {title}.", ["the attestation does not have “{version}”"]),
        ("I read version {version}.", ["the attestation does not have “{title}”"]),
        ("{title} {version} {name}", ["the attestation has “{name}”, which nothing replaces"]),
        ("{title} {version} }", ["the attestation has “}”, which nothing replaces"]),
        ("{title} {version} {", ["the attestation has “{”, which nothing replaces"]),
    ],
)
def test_each_fault_of_the_words_is_told(wording: str, faults: list[str]) -> None:
    assert [what for what, _ in wording_faults(wording)] == faults


def test_a_policy_that_was_published_before_there_were_such_words_can_be_read() -> None:
    body = canonical(replace(REGISTER, attestation=text("{title} {version}")))
    assert read(Policy, body).attestation == text("{title} {version}")
    start = body.index('"attestation"')
    old = body[:start] + body[body.index('"effective"') :]
    assert read(Policy, old) == REGISTER
