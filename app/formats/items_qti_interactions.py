"""Finds what a QTI item asks for, and names what no item of this program can ask for."""

from collections.abc import Callable

from app.formats.item_intake import BadItem, Note
from app.formats.items_qti_xml import Element

_READ = frozenset(
    {"choiceinteraction", "matchinteraction", "orderinteraction", "gapmatchinteraction", "textentryinteraction"}
)
_OTHERS = {
    "extendedtextinteraction": "a long text to be written (essay)",
    "hotspotinteraction": "places on a picture (hotspot)",
    "graphicorderinteraction": "ordering on a picture",
    "graphicassociateinteraction": "connecting places on a picture",
    "graphicgapmatchinteraction": "putting things on a picture",
    "selectpointinteraction": "points on a picture",
    "positionobjectinteraction": "placing an object on a picture",
    "drawinginteraction": "drawing",
    "uploadinteraction": "a file to be handed in (upload)",
    "sliderinteraction": "a slider",
    "hottextinteraction": "words to be marked in a text (hot text)",
    "associateinteraction": "pairs within one set (associate)",
    "inlinechoiceinteraction": "choices within a text (inline choice)",
    "mediainteraction": "a film or sound",
    "custominteraction": "an interaction of another program",
    "portablecustominteraction": "an interaction of another program",
    "endattemptinteraction": "a button for hints",
}
_LEFT_OUT = {
    "assessmentstimulusref": "a text that stands in another file (stimulus)",
    "rubricblock": "notes for those who mark (rubric)",
    "templatedeclaration": "values that are drawn anew each time (template)",
    "companionmaterialsinfo": "tools such as a calculator",
}


def interactions_of(
    root: Element, body: Element, is_statement: Callable[[Element], bool], notes: list[Note]
) -> list[Element]:
    """Return the interactions of an item, one or a statement with its reasons; BadItem for any others.

    What stands beside them and cannot come in is added to `notes`.
    """
    found = [one for one in body.walk() if one.name.endswith("interaction")]
    if not found:
        raise BadItem(Note("it asks nothing (it has no interaction)", "write it in a lesson page"))
    other = next((one for one in found if one.name not in _READ), None)
    if other is not None:
        words = _OTHERS.get(other.name, other.name)
        raise BadItem(Note(f"it asks for {words}, which no item here can", "write it anew as another kind"))
    if len(found) > 1 and not (len(found) == 2 and is_statement(found[0]) and found[1].name == found[0].name):
        what = f"it asks {len(found)} things at once ({', '.join(one.name for one in found[:4])})"
        raise BadItem(Note(what, "make an item of each"))
    names = {element.name for element in root.walk()}
    for name, words in _LEFT_OUT.items():
        if name in names:
            notes.append(Note(f"it has {words}, which was left out", "write into the stem what is needed"))
    if root.get("adaptive") == "true":
        notes.append(Note("it lets people try again within it (adaptive)", "it is answered once here"))
    return found


def has_text_around(body: Element, interaction: Element) -> bool:
    """Whether an interaction stands in the middle of a line of text."""
    holder = next(one for one in body.walk() if any(child is interaction for child in one.children))
    return not holder.get("datapart") and any(isinstance(child, str) and child.strip() for child in holder.children)


def around_gaps(interaction: Element) -> list[Element]:
    """Return what a gap match interaction holds besides its texts to choose from."""
    return [one for one in interaction.elements() if one.name not in ("prompt", "gaptext", "gapimg")]
