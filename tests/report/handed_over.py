"""People whose plans are handed over: samples, decisions made about them, and one with too much."""

from datetime import date
from typing import Any

from tests.report.options_of import BONE, HOSTILE, PERSON

from trabecula import journey, samples
from trabecula.language.directory import Directory, Line
from trabecula.pathway.care_plan.care_plan import CarePlan
from trabecula.pathway.care_plan.decided import decided
from trabecula.pathway.decision import Decided
from trabecula.pathway.facts import Facts
from trabecula.pathway.moment import Moment
from trabecula.pathway.options.weighed import Options
from trabecula.pathway.wishes import Choice, Decision, Outcome

TODAY = date(2026, 6, 1)
DIRECTORY = Directory(
    "Nurse N",
    date(2026, 1, 5),
    date(2027, 1, 5),
    ((Line.CLINIC, "+00 555 0101"), (Line.EMERGENCY, "112")),
    if_pain_breaks_through="Take one dose of your quick medicine. Then rest.",
)


def of_sample(name: str) -> Options:
    """What a sample patient can choose from."""
    return weighed(journey.know(journey.read(samples.path(name))))


def weighed(facts: Facts) -> Options:
    """What somebody of whom this is known can choose from."""
    return journey.weigh(journey.recommend(facts))


def with_decision(options: Options, **said: Any) -> Options:
    """The same person, once this was decided through the command's own door."""
    recommendations = options.recommendations
    told: dict[str, Any] = {"by": "Dr Novak", "with_whom": ("Arthur",)}
    made = Decided(**(told | said))
    plan = journey.compose(recommendations)
    recommendations.facts.wishes.decisions.append(journey.decide(plan, made, options.every))
    return weighed(recommendations.facts)


def with_choices(options: Options, day: date | None, *choices: tuple[str, Outcome]) -> Options:
    """The same person, with a decision that another system may have written."""
    facts = options.recommendations.facts
    when = None if day is None else Moment(day, day)
    made = tuple(Choice(code, code, outcome) for code, outcome in choices)
    facts.wishes.decisions.append(Decision(f"CarePlan/{day}", when, "Dr Other", (), made))
    return weighed(facts)


def care_plan(options: Options) -> CarePlan:
    """The plan that is handed over: what was decided, or what stands whatever is chosen."""
    decisions = options.matters.decisions
    alternative = decided(options, decisions) or options.with_options(())
    return journey.care_plan(options, alternative, decisions)


def overloaded() -> Options:
    """Somebody with thirty lesions of long and hostile names, and forty medicines."""
    lesions = [
        BONE | {"id": f"lesion-{number}", "label": f"{HOSTILE} {'very long name ' * 20}{number}"}
        for number in range(30)
    ]
    medicines = [{"label": f"{'Unbreakable' * 30}{number} ﷽ 薬"} for number in range(40)]
    given = {"id": "p", "facts": PERSON, "lesions": lesions, "medicines": medicines}
    return weighed(journey.take(given, date(2026, 3, 1)))
