"""Puts a walk and its outcome into words, to be copied, printed and saved."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain.policy import Policy, compact_numbers
from app.domain.sharing import OutcomeKind, Step, Walk
from app.domain.sharing_summary import SharingSummary, SummaryPart, SummaryStep
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_long_date


def limits_heading() -> str:
    """Return what stands above the limits of a yes."""
    return QCoreApplication.translate("ShareSummary", "For this and no more")


def advice_heading(kind: OutcomeKind) -> str:
    """Return what stands above the advice of an outcome."""
    return {
        OutcomeKind.YES: QCoreApplication.translate("ShareSummary", "How to do it"),
        OutcomeKind.NO: QCoreApplication.translate("ShareSummary", "What you can do instead"),
        OutcomeKind.ASK: QCoreApplication.translate("ShareSummary", "What to find out, and whom to ask"),
    }[kind]


def verdict_word(kind: OutcomeKind) -> str:
    """Return an outcome in one word."""
    return {
        OutcomeKind.YES: QCoreApplication.translate("ShareSummary", "Yes"),
        OutcomeKind.NO: QCoreApplication.translate("ShareSummary", "No"),
        OutcomeKind.ASK: QCoreApplication.translate("ShareSummary", "Stop and ask"),
    }[kind]


def summary_of(look: Look, policy: Policy, made: Walk, description: str, today: date) -> SharingSummary:
    """Return the summary of a walk in the language of the window, finished or not."""
    language = look.language
    outcome = made.outcome
    version = QCoreApplication.translate("ShareSummary", "{title}, version {version}").format(
        title=policy.title.in_language(language), version=policy.version
    )
    facts = [
        (QCoreApplication.translate("ShareSummary", "Date"), say_long_date(look, today)),
        (QCoreApplication.translate("ShareSummary", "Policy"), version),
    ]
    if outcome is not None:
        facts.append((QCoreApplication.translate("ShareSummary", "Outcome"), verdict_word(outcome.kind)))
    tag = clause = ""
    parts: list[SummaryPart] = []
    if outcome is not None:
        commitment = policy.commitment(outcome.under)
        tag = f"§{commitment.number} {commitment.label.in_language(language)}"
        clause = commitment.text.in_language(language)
        for heading, texts in (
            (limits_heading(), outcome.limits),
            (advice_heading(outcome.kind), tuple(advice.text for advice in outcome.advice)),
        ):
            if texts:
                parts.append(SummaryPart(heading, tuple(one.in_language(language) for one in texts)))
    return SharingSummary(
        title=QCoreApplication.translate("ShareSummary", "May I share this?"),
        facts=tuple(facts),
        way=QCoreApplication.translate("ShareSummary", "Questions and answers"),
        steps=tuple(_step(look, policy, step, description) for step in made.steps),
        verdict=outcome.title.in_language(language)
        if outcome
        else QCoreApplication.translate("ShareSummary", "Not decided yet"),
        reason=outcome.reason.in_language(language) if outcome else "",
        tag=tag,
        clause=clause,
        parts=tuple(parts),
        note=QCoreApplication.translate(
            "ShareSummary",
            "This follows the policy. Law may ask for more, and then law wins. It is not legal advice.",
        ),
    )


def _step(look: Look, policy: Policy, step: Step, description: str) -> SummaryStep:
    answer = step.answer.text.in_language(look.language)
    if step.question.describes and description:
        answer = f"{description} ({answer})" if look.language == "en" else f"{description}／{answer}"
    numbers = compact_numbers(policy, step.question.about(step.answer))
    return SummaryStep(step.question.text.in_language(look.language), answer, " ".join(f"§{one}" for one in numbers))
