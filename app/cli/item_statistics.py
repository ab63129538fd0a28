"""`clausewise items statistics`: how each item version works, in words or as JSON; nobody is named."""

import argparse
import json

from app.cli.password import sign_in
from app.domain.item_advice import Advice, AdviceKind
from app.domain.plain import to_plain
from app.domain.suppression import SMALLEST_GROUP
from app.services.item_statistics import ItemStatistics, ModuleStatistics, QuizStatistics
from app.services.workspace import Workspace

_ADVICE = {
    AdviceKind.CHECK_KEY: "stronger people get it wrong (discrimination {figure:.0f}): check the key",
    AdviceKind.STRONGER_CHOOSE: "stronger people choose “{choice}”: check whether it is right after all",
    AdviceKind.LANGUAGES_DIFFER: "equally strong people do {gap:.0f} points {worse} in Japanese: compare the two texts",
    AdviceKind.NOBODY_CHOOSES: "nobody chooses “{choice}”: replace it",
    AdviceKind.HARDLY_ANYBODY_CHOOSES: "hardly anybody chooses “{choice}” ({share:.1f} %): replace it",
    AdviceKind.TOO_HARD: "{share:.0f} % of the marks are got: too hard, or unclear",
    AdviceKind.TOO_EASY: "{share:.0f} % of the marks are got: too easy to tell anybody apart",
    AdviceKind.DISCRIMINATES_LITTLE: "it hardly tells who knows from who does not (discrimination {figure:.0f})",
    AdviceKind.TAKES_LONG: "it takes {figure:.0f} s where others take {usual:.0f} s: shorten it",
}


def run(arguments: argparse.Namespace, workspace: Workspace) -> None:
    """Sign in and print the statistics of one module or all; refuse a module that was never published."""
    actor = sign_in(workspace)
    if arguments.module is None:
        modules = workspace.item_statistics.for_all(actor)
    else:
        modules = (workspace.item_statistics.for_module(actor, arguments.module),)
    if arguments.json:
        print(json.dumps({"modules": [_plain(one) for one in modules]}, ensure_ascii=False, indent=2))
    else:
        print("\n\n".join(_told(one) for one in modules))


def _told(module: ModuleStatistics) -> str:
    lines = [module.module, *(f"  {_quiz(one)}" for one in module.quizzes)]
    width = max((len(_name(one)) for one in module.items), default=0)
    lines.append(f"  {'':<{width}}{'people':>8}{'facility':>10}{'discrim.':>10}{'efficiency':>12}{'seconds':>9}")
    for one in module.items:
        lines.append(f"  {_name(one):<{width}}{_row(one)}")
        lines += [f"      {told(advice)}" for advice in one.advice]
    return "\n".join(lines)


def _name(one: ItemStatistics) -> str:
    return one.item.id if one.current else f"{one.item.id} (version {one.digest[:8]})"


def _row(one: ItemStatistics) -> str:
    figures = one.figures
    if figures is None:
        return f"{_people(one.people):>8}  too few answers"
    indexes = (
        f"{'not defined' if index is None else f'{round(index, 1) + 0.0:.1f}':>{width}}"
        for index, width in ((figures.discrimination, 10), (figures.efficiency, 12))
    )
    seconds = "-" if figures.seconds is None else f"{figures.seconds:g}"
    return f"{figures.people:>8,}{figures.facility:>10.3f}{''.join(indexes)}{seconds:>9}"


def _quiz(one: QuizStatistics) -> str:
    head = f"quiz of version {one.version}{' (current)' if one.current else ''}, {_people(one.people)} people"
    figures = one.figures
    if figures is None:
        return f"{head}: too few answers"
    mean = f"mean {figures.mean:.2f} of {one.items}, deviation {figures.deviation:.2f}"
    if figures.alpha is None or figures.standard_error is None:
        return f"{head}: {mean}, alpha not defined"
    return f"{head}: {mean}, alpha {figures.alpha:.2f}, standard error {figures.standard_error:.2f} points"


def _people(people: int | None) -> str:
    return f"<{SMALLEST_GROUP}" if people is None else f"{people:,}"


def told(advice: Advice) -> str:
    """Return a piece of advice in English."""
    return _ADVICE[advice.kind].format(
        choice=advice.choice,
        figure=round(advice.figure) + 0.0,  # no “-0”
        usual=advice.usual,
        share=100 * advice.figure,
        gap=abs(100 * advice.figure),
        worse="better" if advice.figure > 0 else "worse",
    )


def _plain(module: ModuleStatistics) -> dict[str, object]:
    return {
        "module": module.module,
        "quizzes": [to_plain(one) for one in module.quizzes],
        "items": [_plain_item(one) for one in module.items],
    }


def _plain_item(one: ItemStatistics) -> dict[str, object]:
    figures = to_plain(one.figures)
    if one.figures is not None:
        for choice, plain in zip(one.figures.choices, figures["choices"], strict=True):
            plain["share"] = choice.share
    return {
        "item": one.item.id,
        "version": one.digest,
        "kind": one.item.kind.value,
        "current": one.current,
        "people": one.people,
        "figures": figures,
        "advice": [{**to_plain(advice), "words": told(advice)} for advice in one.advice],
    }
