"""What a walk through “May I share this?” came to, in words of one language, to be copied, printed and saved."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SummaryStep:
    """A question and its answer; `tags` are the numbers of the commitments that the step rests on, as in "§3.1"."""

    question: str
    answer: str
    tags: str


@dataclass(frozen=True, slots=True)
class SummaryPart:
    """A heading with a list under it."""

    heading: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SharingSummary:
    """The whole of a summary; `facts` are names and values, `clause` is the policy's own wording with its tag before.

    Without an outcome `verdict` says so, and `reason`, `tag` and `clause` are empty.
    """

    title: str
    facts: tuple[tuple[str, str], ...]
    way: str
    steps: tuple[SummaryStep, ...]
    verdict: str
    reason: str
    tag: str
    clause: str
    parts: tuple[SummaryPart, ...]
    note: str

    def as_text(self) -> str:
        """Return the summary as plain text."""
        blocks = ["\n".join([self.title, *(f"{name}: {value}" for name, value in self.facts)])]
        steps = [
            f"{number}. {step.question}\n   {step.answer}" + (f"  [{step.tags}]" if step.tags else "")
            for number, step in enumerate(self.steps, start=1)
        ]
        blocks.append("\n".join([self.way, *steps]) if steps else "")
        blocks.append("\n".join(part for part in (self.verdict, self.reason) if part))
        blocks.append(f"{self.tag}: {self.clause}" if self.clause else "")
        blocks += ["\n".join([part.heading, *(f"- {line}" for line in part.lines)]) for part in self.parts]
        blocks.append(self.note)
        return "\n\n".join(block for block in blocks if block) + "\n"
