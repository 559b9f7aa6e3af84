"""Questionnaires on a terminal: the list of them, and the questions of one."""

from collections.abc import Iterator
from textwrap import wrap

from trabecula.language.edition import OpenEdition
from trabecula.language.fact import Fact
from trabecula.language.questionnaire import Questionnaire
from trabecula.report.vocabulary import takes


def listed(opened: OpenEdition) -> str:
    """Every questionnaire: its name, how many questions, when to use it, and who asks."""
    lines: list[str] = []
    for each in opened.edition.questionnaires:
        number = f"{len(each.facts)} question{'s' if len(each.facts) > 1 else ''}"
        about = ", for each lesion" if each.about == "lesion" else ""
        lines.append(f"{each.name:<20} {each.title} ({number}{about})")
        lines += [f"{'':<20} {line}" for line in wrap(f"{each.purpose} By {each.asked_by}.", 78)]
    return "\n".join(lines)


def shown(questionnaire: Questionnaire) -> str:
    """The questions of one questionnaire, with what each takes."""
    head = [questionnaire.title, *wrap(questionnaire.purpose, 90)]
    head += [
        f"By {questionnaire.asked_by}.",
        '"I do not know" and "I prefer not to say" are answers.',
        "",
    ]
    return "\n".join((*head, *(line for fact in questionnaire.facts for line in _asked(fact))))


def _asked(fact: Fact) -> Iterator[str]:
    yield f"- {fact.asks}"
    yield f"    {fact.key}: {takes(fact)}"
