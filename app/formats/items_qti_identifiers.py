"""Ids of items and their parts as identifiers of QTI, which begin with a letter or an underscore (XML's NCName)."""

from collections.abc import Sequence

from app.formats.item_intake import is_id, letter

GROUP = "G_"
SOURCE = "S_"
"""Prefixes that keep the two sets of a match interaction apart; none of our ids has capitals."""


def identifier_of(part_id: str, prefix: str = "") -> str:
    """Return the identifier of an id."""
    return prefix + part_id if prefix or part_id[:1].isalpha() else f"_{part_id}"


def plain_identifier(identifier: str) -> str:
    """Return the id that `identifier_of` made an identifier of, any other identifier as it is."""
    for prefix in (GROUP, SOURCE, "_"):
        if identifier.startswith(prefix) and is_id(identifier[len(prefix) :]):
            return identifier[len(prefix) :]
    return identifier


def part_ids(identifiers: Sequence[str]) -> list[str]:
    """Return the ids of the parts of an item: their identifiers if all of them can be ids, else letters."""
    plain = [plain_identifier(one) for one in identifiers]
    if all(map(is_id, plain)) and len(set(plain)) == len(plain):
        return plain
    return [letter(place) for place in range(len(identifiers))]
