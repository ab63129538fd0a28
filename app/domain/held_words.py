"""Puts numbers of what is held into words, in both languages."""

from app.domain.texts import Text

NOTHING = Text("Nothing", "ありません")


def or_none(count: int, one: Text, many: Text) -> Text:
    """Return how many there are in words, or that there is nothing."""
    return counted(count, one, many) if count else NOTHING


def counted(count: int, one: Text, many: Text) -> Text:
    """Return a number with its words, for one and for many."""
    words = one if count == 1 else many
    return Text(words.en.format(count=f"{count:,}"), words.ja.format(count=f"{count:,}"))


def joined(*parts: Text) -> Text:
    """Return parts as one text."""
    return Text(", ".join(part.en for part in parts), "、".join(part.ja for part in parts))
