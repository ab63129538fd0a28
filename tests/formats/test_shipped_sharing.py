"""“May I share this?” as it is shipped: what people meet at work leads to what the policy says about it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.policy import Policy
from app.domain.sharing import OutcomeKind, Sharing, StandingState, Step, standings, walk
from app.formats.course_folder import read_policies
from app.formats.sharing_schema import AdviceIcon

ROOT = Path(__file__).parents[2]
DISCLOSURE = ("partner", "consent", "breach", "danger", "law")


@pytest.fixture(scope="module")
def policy() -> Policy:
    return read_policies(ROOT / "content", [])["user-information"]


@pytest.fixture(scope="module")
def sharing(policy: Policy) -> Sharing:
    assert policy.sharing is not None
    return policy.sharing


OUTSIDER = "recipient=none"
SITUATIONS = [
    # ------------------------------------------------------------ partners
    (
        "the courier gets the addresses for today's parcels",
        "what=users who=company consent=nobody recipient=delivery work-delivery=yes own-use-delivery=yes",
        "yes-partner",
    ),
    (
        "the courier also wants the addresses to advertise a moving service",
        "what=users who=company consent=newsletter recipient=delivery work-delivery=yes own-use-delivery=mailings",
        "no-partner-mailings",
    ),
    (
        "the courier wants to see what the users bought, too",
        "what=users who=company consent=nobody recipient=delivery work-delivery=more",
        "no-partner-work",
    ),
    (
        "the subcontractor of the courier asks us for the list, and nobody knows of a contract",
        "what=users who=company consent=nobody recipient=unsure",
        "ask-partner",
    ),
    (
        "the call centre opens a contract to answer a user's question",
        "what=users who=company consent=nobody recipient=work work=yes own-use=yes",
        "yes-partner",
    ),
    (
        "the call centre wants to train its own product on the calls",
        "what=users who=company consent=nobody recipient=work work=yes own-use=own",
        "no-partner-own-use",
    ),
    (
        "a software vendor wants real users to show what it can do, and hopes for a contract",
        f"what=users who=company consent=nobody {OUTSIDER} danger=no law=none breach=no",
        "no-exception",
    ),
    (
        "the contracted analyst gets log lines to count visits by ad",
        "what=traces tied=together who=company consent=nobody recipient=logs work-logs=yes own-use=yes",
        "yes-partner",
    ),
    (
        "the analyst works for free and keeps the logs for itself",
        "what=traces tied=together who=company consent=nobody recipient=logs work-logs=yes own-use=own",
        "no-partner-own-use",
    ),
    # ------------------------------------------------------------ consent
    (
        "the user agreed to our newsletter, and the co-organiser of the fair wants the list",
        f"what=users who=company consent=newsletter {OUTSIDER} danger=no law=none breach=no",
        "no-exception",
    ),
    (
        "the user asks us to send this report to the maker of their printer, so that it can help",
        "what=users who=company consent=agreed consent-recipient=yes consent-data=yes consent-use=yes",
        "yes-consent",
    ),
    (
        "the user agreed that one training company books the seat; another one runs the course",
        f"what=users who=company consent=agreed consent-recipient=no {OUTSIDER} danger=no law=none breach=no",
        "no-exception",
    ),
    (
        "a reference customer agreed to the name on a slide, and a prospect wants the phone number",
        "what=users who=person consent=agreed consent-recipient=yes consent-data=no "
        f"{OUTSIDER} danger=no law=none breach=no",
        "no-exception",
    ),
    (
        "users were told “unless you object by Friday”, and nobody did",
        f"what=users who=company consent=silent {OUTSIDER} danger=no law=none breach=no",
        "no-exception",
    ),
    (
        "somebody says that the user agreed on the phone, and nobody knows to what",
        "what=users who=company consent=unsure",
        "ask-consent",
    ),
    # ------------------------------------------------------------ danger
    (
        "an ambulance on its way to a user who collapsed on the phone asks for the address",
        f"what=users who=authority consent=nobody {OUTSIDER} danger=now urgent=yes",
        "yes-danger",
    ),
    (
        "a mother fears for her grown-up son, who has not written for a month",
        f"what=users who=person consent=nobody {OUTSIDER} danger=later law=none breach=no",
        "no-exception",
    ),
    (
        "a father wants to see the account of his adult daughter",
        f"what=users who=person consent=nobody {OUTSIDER} danger=no law=none breach=no",
        "no-exception",
    ),
    (
        "a caller says that somebody may be hurt, and it is hard to tell",
        f"what=users who=person consent=nobody {OUTSIDER} danger=unsure",
        "ask-danger",
    ),
    (
        "a danger is near, but the address would not help against it",
        f"what=users who=authority consent=nobody {OUTSIDER} danger=now urgent=useless law=asks breach=no",
        "no-exception",
    ),
    # ------------------------------------------------------------ law
    (
        "the police ask by phone, politely and in a hurry, without a warrant",
        f"what=users who=authority consent=nobody {OUTSIDER} danger=no law=asks breach=no",
        "no-exception",
    ),
    (
        "a court orders us to produce invoices, and the desk confirmed that it binds us",
        f"what=users who=authority consent=nobody {OUTSIDER} danger=no law=order law-applies=yes",
        "yes-law",
    ),
    (
        "a warrant lies on the table, and the desk has not seen it",
        f"what=users who=authority consent=nobody {OUTSIDER} danger=no law=order law-applies=unsure",
        "ask-law",
    ),
    (
        "a foreign authority sends an order that does not bind us",
        f"what=users who=authority consent=nobody {OUTSIDER} danger=no law=order law-applies=no breach=no",
        "no-exception",
    ),
    (
        "a lawyer asks for an address as a courtesy, and nobody knows whether we must",
        f"what=users who=person consent=nobody {OUTSIDER} danger=no law=unsure",
        "ask-law",
    ),
    # ------------------------------------------------------------ breach
    (
        "a spammer is suspended, the spam has stopped, and another customer wants the address",
        f"what=users who=person consent=nobody {OUTSIDER} danger=no law=none breach=yes protects=no",
        "no-breach",
    ),
    (
        "an attack on customers' data goes on, and with one detail the provider can stop it",
        f"what=users who=company consent=nobody {OUTSIDER} danger=no law=none breach=yes protects=yes",
        "yes-breach",
    ),
    (
        "a seller is accused, and nobody has checked",
        f"what=users who=person consent=nobody {OUTSIDER} danger=no law=none breach=accused",
        "no-exception",
    ),
    (
        "terms were broken, and a colleague is angry enough to publish the name",
        f"what=users who=public consent=nobody {OUTSIDER} danger=no law=none breach=yes protects=unsure",
        "ask-breach",
    ),
    # ------------------------------------------------------------ inside, the user, no user at all
    ("a colleague of the same case needs the ticket", "what=users who=inside purpose=support", "yes-inside"),
    ("a colleague wants a good story of a ticket for a slide", "what=users who=inside purpose=other", "no-purpose"),
    (
        "users were told in advance that their tickets serve a study",
        "what=users who=inside purpose=notified",
        "yes-notified",
    ),
    (
        "a colleague asks for the whole list, and cannot say what for",
        "what=users who=inside purpose=unsure",
        "ask-purpose",
    ),
    (
        "the slide with the user's name is for customers, and nobody asked the user",
        f"what=users who=public consent=nobody {OUTSIDER} danger=no law=none breach=no",
        "no-exception",
    ),
    ("a user who signed in asks what we hold", "what=users who=user identity=verified", "yes-user"),
    ("“It’s me, just read me the address that you have”", "what=users who=user identity=not-yet", "ask-identity"),
    ("a conference talk shows how many users chose which plan", "what=figures figures=no", "yes-figures"),
    (
        "the figures have a row with two users, for a website",
        f"what=figures figures=yes who=public consent=nobody {OUTSIDER} danger=no law=none breach=no",
        "no-exception",
    ),
    ("a developer wants to paste bare log lines into a forum", "what=traces tied=bare", "ask-traces"),
    (
        "a cookie number and a log line belong to somebody who sent a form, for an advertiser",
        f"what=traces tied=entered who=company consent=nobody {OUTSIDER} danger=no law=none breach=no",
        "no-exception",
    ),
    ("a shared drive that perhaps partners can open", "what=users who=unsure", "ask-who"),
    ("a file of unknown origin", "what=unsure", "ask-what"),
]


@pytest.mark.parametrize(("situation", "answers", "outcome"), SITUATIONS, ids=[one[0] for one in SITUATIONS])
def test_a_situation_at_work_ends_as_the_policy_says(
    sharing: Sharing, situation: str, answers: str, outcome: str
) -> None:
    given = dict(pair.split("=") for pair in answers.split())
    made = walk(sharing, given)
    assert [f"{step.question.id}={step.answer.id}" for step in made.steps] == answers.split(), situation
    assert made.outcome is not None
    assert made.outcome.id == outcome


def test_the_situations_meet_every_outcome(sharing: Sharing) -> None:
    assert {outcome for _, _, outcome in SITUATIONS} == {one.id for one in sharing.outcomes}


def ways(sharing: Sharing, at: str = "", steps: tuple[Step, ...] = ()) -> Iterator[tuple[tuple[Step, ...], str]]:
    """Yield every way with the outcome that it ends at."""
    question = sharing.question(at or sharing.start)
    for answer in question.answers:
        made = (*steps, Step(question, answer))
        if sharing.outcome(answer.next) is not None:
            yield made, answer.next
        else:
            yield from ways(sharing, answer.next, made)


def test_on_every_way_the_outcome_says_what_the_conditions_say(sharing: Sharing) -> None:
    granted = set()
    count = 0
    for steps, name in ways(sharing):
        count += 1
        outcome = sharing.outcome(name)
        assert outcome is not None
        told = " ".join(f"{step.question.id}={step.answer.id}" for step in steps)
        states = {one.exception.commitment: one.state for one in standings(sharing, steps)}
        holding = {one for one, state in states.items() if state is StandingState.HOLDS}
        if outcome.kind is OutcomeKind.YES:
            assert holding <= {outcome.under}, told
            assert bool(holding) is (outcome.under in states), told
            granted |= holding
            assert not any(step.answer.unsure for step in steps), told
        elif outcome.kind is OutcomeKind.NO:
            assert set(states.values()) <= {StandingState.FAILS, StandingState.ABSENT}, told
            assert not any(step.answer.unsure for step in steps), told
        else:
            assert not holding, told
        if any(step.answer.unsure for step in steps):
            assert outcome.kind is OutcomeKind.ASK, told
    assert granted == {f"disclosure.{name}" for name in DISCLOSURE}
    assert count > 1_000
    longest = max(len(steps) for steps, _ in ways(sharing))
    assert longest <= 14


def test_every_icon_of_an_advice_is_shipped(sharing: Sharing) -> None:
    names = set(AdviceIcon.__args__)  # type: ignore[attr-defined]
    assert {advice.icon for outcome in sharing.outcomes for advice in outcome.advice} <= names
    assert [name for name in names if not (ROOT / "resources/icons" / f"{name}.svg").exists()] == []


def test_every_ask_names_the_privacy_desk_and_something_to_find_out(sharing: Sharing) -> None:
    asks = [one for one in sharing.outcomes if one.kind is OutcomeKind.ASK]
    assert len(asks) >= 8
    for outcome in asks:
        words = " ".join(advice.text.en for advice in outcome.advice)
        japanese = " ".join(advice.text.ja for advice in outcome.advice)
        assert "privacy desk" in words, outcome.id
        assert "個人情報窓口" in japanese, outcome.id
        assert len(outcome.advice) >= 2, outcome.id


def test_every_outcome_has_a_lesson_page_to_read(policy: Policy, sharing: Sharing) -> None:
    from app.formats.course_folder import read_course

    pages = {page.commitments[0] for module in read_course(ROOT / "content").modules for page in module.pages}
    assert {outcome.under for outcome in sharing.outcomes} <= pages
