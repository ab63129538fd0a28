"""On a shared computer a PIN opens one's own learning; wrong ones wait, and HR can take one away with a reason."""

from pathlib import Path

import pytest
import sqlalchemy as sa

from app.domain.people import Actor, Role
from app.domain.pins import PinReset, PinState
from app.domain.refusals import Refusal, Sentence
from app.services.kept_home import load_kept_home
from app.services.workspace import Workspace
from tests.builders import StandingClock
from tests.conftest import OpenWorkspace

INES = Actor(Role.HR, name="Ines Fallowbrook")


def refused(act: object, *arguments: object) -> Refusal:
    with pytest.raises(Refusal) as caught:
        act(*arguments)  # type: ignore[operator]
    return caught.value


def test_no_pin_is_asked_for_before_hr_wants_it(opened: OpenWorkspace) -> None:
    workspace = opened()
    assert not workspace.pins.is_required()
    workspace.pins.require(INES, on=True)
    workspace.close()
    assert opened().pins.is_required()
    workspace = opened()
    workspace.pins.require(INES, on=False)
    assert not workspace.pins.is_required()


@pytest.mark.parametrize("pin", ["2580", "000000000001", "２５８０", " 2580 "])
def test_a_pin_of_4_to_12_digits_opens_what_it_was_made_for(workspace: Workspace, aiko: Actor, pin: str) -> None:
    person = aiko.learner()
    assert workspace.pins.state(person) == PinState(made=False)
    workspace.pins.make(person, pin, pin)
    assert workspace.pins.state(person).made
    workspace.pins.check(person, pin)
    assert refused(workspace.pins.check, person, "2581").sentence is Sentence.PIN_WRONG


@pytest.mark.parametrize(
    ("pin", "again", "sentence"),
    [
        ("258", "258", Sentence.PIN_UNFIT),
        ("1" * 13, "1" * 13, Sentence.PIN_UNFIT),
        ("25a0", "25a0", Sentence.PIN_UNFIT),
        ("", "", Sentence.PIN_UNFIT),
        ("٢٥٨٠", "٢٥٨٠", Sentence.PIN_UNFIT),
        ("0000", "0000", Sentence.PIN_TOO_EASY),
        ("2580", "2581", Sentence.PINS_DIFFER),
    ],
)
def test_what_is_no_pin_is_refused(workspace: Workspace, aiko: Actor, pin: str, again: str, sentence: Sentence) -> None:
    assert refused(workspace.pins.make, aiko.learner(), pin, again).sentence is sentence
    assert not workspace.pins.state(aiko.learner()).made


def test_the_pin_is_kept_as_an_argon2id_hash_only(workspace: Workspace, aiko: Actor) -> None:
    workspace.pins.make(aiko.learner(), "258036914", "258036914")
    with workspace.database.reading() as session:
        kept = session.execute(sa.text("SELECT pin_hash FROM person_pin")).scalar_one()
    assert kept.startswith("$argon2id$")
    assert b"258036914" not in workspace.database.path.read_bytes()


def test_nobody_makes_a_second_pin_over_the_first(workspace: Workspace, aiko: Actor) -> None:
    workspace.pins.make(aiko.learner(), "2580", "2580")
    assert refused(workspace.pins.make, aiko.learner(), "1470", "1470").sentence is Sentence.PIN_WRONG
    workspace.pins.check(aiko.learner(), "2580")


def test_after_five_wrong_ones_the_next_has_to_wait_also_after_a_restart(
    opened: OpenWorkspace, clock: StandingClock
) -> None:
    workspace = opened()
    person = workspace.enrolment.join("00123", "Aiko Tanaka").id
    workspace.pins.make(person, "2580", "2580")
    for _ in range(6):
        clock.advance(seconds=2)
        assert refused(workspace.pins.check, person, "9999").sentence is Sentence.PIN_WRONG
    workspace.close()
    workspace = opened()
    refusal = refused(workspace.pins.check, person, "2580")
    assert refusal.sentence is Sentence.PIN_WAIT
    assert refusal.values["seconds"] == "2"
    clock.advance(seconds=2)
    workspace.pins.check(person, "2580")
    assert refused(workspace.pins.check, person, "9999").sentence is Sentence.PIN_WRONG  # counted from none again


def test_hr_takes_a_pin_away_and_the_person_reads_why(workspace: Workspace, aiko: Actor, clock: StandingClock) -> None:
    person = aiko.learner()
    workspace.pins.make(person, "2580", "2580")
    assert refused(workspace.pins.reset, INES, "00123", " ").sentence is Sentence.REASON_MISSING
    assert refused(workspace.pins.reset, INES, "99999", "Forgotten").sentence is Sentence.PERSON_UNKNOWN
    workspace.pins.reset(INES, "00123", "Forgotten, asked for on the phone")
    reset = PinReset(clock.now.date(), "Ines Fallowbrook", "Forgotten, asked for on the phone")
    assert workspace.pins.state(person) == PinState(made=False, reset=reset)
    assert refused(workspace.pins.check, person, "2580").sentence is Sentence.PIN_WRONG
    workspace.pins.make(person, "1470", "1470")
    assert workspace.pins.state(person) == PinState(made=True)


def test_home_is_not_kept_for_a_start_that_asks_for_a_pin_first(
    workspace: Workspace, aiko: Actor, workspace_path: Path
) -> None:
    home = workspace.home.load(aiko)
    workspace.home.keep_for_next_start(aiko, home)
    assert load_kept_home(workspace_path) == home
    workspace.pins.require(INES, on=True)
    assert load_kept_home(workspace_path) is None
    workspace.home.keep_for_next_start(aiko, home)
    assert load_kept_home(workspace_path) is None


def test_an_erased_person_leaves_no_pin(workspace: Workspace, aiko: Actor) -> None:
    workspace.pins.make(aiko.learner(), "2580", "2580")
    workspace.erasing.erase(INES, "00123", "On request")
    with workspace.database.reading() as session:
        assert session.execute(sa.text("SELECT count(*) FROM person_pin")).scalar_one() == 0
