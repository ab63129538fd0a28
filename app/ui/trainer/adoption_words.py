"""Says what adopting a policy version comes to."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain.policy import Policy
from app.domain.publishing import BlockerId
from app.domain.texts import Text
from app.services.policy_adoption import AdoptionPlan
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_date, say_number
from app.ui.trainer.blocker_words import BlockerWords
from app.ui.trainer.change_words import ChangeWords
from app.ui.trainer.policy_words import in_one_line


@dataclass(frozen=True, slots=True)
class Named:
    """A plan with what its modules and commitments are called."""

    look: Look
    policy: Policy
    titles: dict[str, Text]
    plan: AdoptionPlan

    def module(self, module: str) -> str:
        """Return the title of a module."""
        delta = self.plan.delta
        title = self.titles.get(module)
        if title is None and delta is not None and delta.id == module:
            title = delta.title
        return title.in_language(self.look.language) if title is not None else module

    def commitment(self, commitment: str) -> str:
        """Return the number and the label of a commitment."""
        found = self.policy.commitment(commitment)
        return f"§{found.number} {found.label.in_language(self.look.language)}"

    def people(self) -> str:
        """Return whom the delta module is given to."""
        if self.plan.concerned == 1:
            return QCoreApplication.translate("AdoptionWords", "1 person")
        return QCoreApplication.translate("AdoptionWords", "{count} people").format(
            count=say_number(self.look, self.plan.concerned)
        )


def say_standing(names: Named) -> list[tuple[str, str, str]]:
    """Return what is in the way: the module, the commitment that no item is about if it is that, and a sentence."""
    words = BlockerWords(ChangeWords(names.look, names.policy), names.look.language)
    return [
        (
            one.module,
            blocker.subject if blocker.id is BlockerId.UNTESTED else "",
            QCoreApplication.translate("AdoptionWords", "{module}: {reason}").format(
                module=names.module(one.module), reason=words.say(blocker)
            ),
        )
        for one in names.plan.standing
        for blocker in one.blockers
    ]


def say_doing(names: Named) -> list[str]:
    """Return what the adoption does, in sentences."""
    plan, look = names.plan, names.look
    taught = QCoreApplication.translate(
        "AdoptionWords",
        "Version {version} is taught from then on. Records that are there keep the wording that they were made under.",
    )
    found = [taught.format(version=names.policy.version)]
    delta = plan.delta
    published = [names.module(one) for one in plan.published if delta is None or one != delta.id]
    if published:
        comma = QCoreApplication.translate("AdoptionWords", ", ")
        words = QCoreApplication.translate("AdoptionWords", "What was written for it is published: {modules}.")
        found.append(words.format(modules=comma.join(published)))
    if delta is None:
        stays = QCoreApplication.translate("AdoptionWords", "Nobody has to learn anything again.")
        return [*found, stays]
    made = QCoreApplication.translate(
        "AdoptionWords",
        "A short module is made, “{title}”. Pages: {pages}, items in its quiz: {items}, minutes: {minutes}.",
    )
    found.append(
        made.format(
            title=delta.title.in_language(look.language),
            pages=len(delta.pages),
            items=delta.quiz.draw,
            minutes=delta.minutes,
        )
    )
    if plan.concerned:
        given = QCoreApplication.translate(
            "AdoptionWords", "It is given to {people}, who passed under an older wording."
        )
    else:
        given = QCoreApplication.translate(
            "AdoptionWords", "Nobody passed under an older wording, so nobody is given it."
        )
    return [*found, given.format(people=names.people())]


def say_question(names: Named, due: date | None) -> str:
    """Return what is asked before a version is adopted: what happens, and that it stays."""
    plan = names.plan
    sentences = [QCoreApplication.translate("AdoptionWords", "Version {version} is taught from now on.")]
    if plan.delta is not None and plan.concerned:
        given = QCoreApplication.translate("AdoptionWords", "The short module goes to {people}, due on {day}.")
        if due is None:
            given = QCoreApplication.translate(
                "AdoptionWords", "The short module goes to {people}, without a due date."
            )
        sentences.append(given)
    sentences.append(
        QCoreApplication.translate("AdoptionWords", "It cannot be taken back; a later version can follow.")
    )
    day = say_date(names.look, due) if due is not None else ""
    words = in_one_line(names.look, *sentences)
    return words.format(version=names.policy.version, people=names.people(), day=day)


def say_adopted(look: Look, version: str, module: str, people: int) -> str:
    """Return what was done; `module` is the title of the delta module, empty where there is none."""
    taught = QCoreApplication.translate("AdoptionWords", "Version {version} is taught now.")
    if module and people == 1:
        given = QCoreApplication.translate("AdoptionWords", "1 person was given “{module}”.")
    elif module and people:
        given = QCoreApplication.translate("AdoptionWords", "{people} people were given “{module}”.")
    elif module:
        given = QCoreApplication.translate("AdoptionWords", "“{module}” was made, and nobody needs it now.")
    else:
        given = QCoreApplication.translate("AdoptionWords", "All completions stay.")
    words = in_one_line(look, taught, given)
    return words.format(version=version, module=module, people=say_number(look, people))
