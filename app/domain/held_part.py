"""One line of what is held about a person."""

from dataclasses import dataclass

from app.domain.texts import Text


@dataclass(frozen=True, slots=True)
class HeldPart:
    """One line of the list of what is held; `commitment` is the id of what it rests on."""

    name: str
    title: Text
    contents: Text
    purpose: Text
    commitment: str
    until: Text
