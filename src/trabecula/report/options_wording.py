"""Wording of the options: the sentences and headings that text and page share."""

from collections.abc import Iterable, Sequence
from typing import Final

from trabecula.language.answer import Answer
from trabecula.language.priority import Priority
from trabecula.language.statement import Urgency
from trabecula.pathway.options.for_person import Standing
from trabecula.pathway.wishes import Goal
from trabecula.report.medicine_review_wording import first_of
from trabecula.report.options_grid_shapes import ColumnJson
from trabecula.report.options_shapes import (
    BeforeJson,
    ConflictJson,
    NeedJson,
    OptionJson,
    OptionsJson,
    StandsJson,
    WaitingJson,
    WhyJson,
    WithItJson,
)
from trabecula.report.wording import counted, said_days, said_list, sentence

TITLE: Final = "Options side by side"
SUPPORTS: Final = (
    "To choose from together, with no recommendation of ours; carrying on as now is a choice too."
)
CARRY_ON: Final = "Carry on as now"
STANDS_ANYWAY: Final = "Stands whatever is chosen"
STANDS_MEANS: Final = "No plan goes without these, and carrying on as now does not either."
NOTHING_STANDS: Final = "Nothing is due today, and nothing is restricted, on what is recorded."
WHAT_MATTERS: Final = "What matters to the person"
NOT_RANKED: Final = (
    "What matters most is not recorded, so no plan comes first. Ask: the form is 'trabecula "
    "questionnaire what-matters'."
)
NOT_SETTLED: Final = (
    "The first place of what matters is shared or empty, so no plan comes first: ask which it is."
)
NO_PLAN: Final = (
    "There is nothing to lay side by side: no option can be chosen on what is recorded."
)
NO_PREFERENCE: Final = "Side by side in no order of preference."
NONE_OPEN: Final = "No option for this can be chosen now: the reasons stand below."
HOW_COMPARED: Final = (
    "Plans are compared by what is first in it, by their worst part before their best; where they "
    "are alike, by what is next; after it by what they ask."
)
ALIKE_SO_FAR: Final = "alike in all that the person put in order; it asks less:"
ALIKE_IN_ALL: Final = "nothing that is compared"
SAME_IN_EACH_ORDER: Final = (
    "The same plan comes out for the least to do, the fastest relief and the most independence."
)
NO_GOAL: Final = "No goal is recorded: ask what the person wants to be able to do."
GRID: Final = "Side by side"
HOW_MARKED: Final = (
    "How an option serves what matters is our own judgement, not evidence; a clinic can set it in "
    "its policy file (trabecula policy mark_of_). The best and the worst of a plan are shown, and "
    "never added up."
)
OF_100: Final = "Numbers are of 100 people like those who were counted, not a forecast for one."
HOLDS: Final = "What is in it?"
AS_NOW: Final = "As now."
NOTHING_NEW: Final = "Nothing new."
NOTHING_AIMED: Final = "Nothing in it is aimed at this."
NO_PLACE: Final = "It has no place in the person's order yet: ask."
IN_ALL: Final = "In all, with what is known"
GIVES_UP: Final = "What does it give up?"
IN_EACH: Final = "The same in each plan"
NEEDS: Final = "Need by need, every option"
NO_NEED: Final = "Nothing that applies offers an option."
WAITING: Final = "Not called for yet; an answer may open it"
CONFLICTS: Final = "Not both in one plan"
SENSITIVITY: Final = "What would change the plan"
NOTHING_CHANGES: Final = "No other thing put first would change it."
ANSWERS: Final = "What an answer would change"
NO_ANSWER: Final = "No answer that is missing would change what can be chosen."
DECIDED: Final = "What was decided"
NOT_DECIDED: Final = "No decision is recorded."
TO_DECIDE: Final = (
    "Write down what was chosen, by whom, with whom and why: trabecula decide RECORD --choose CODE "
    "--by NAME --with NAME --because WHY"
)
NOT_PRINTED: Final = (
    "Not printed: further counts, what comes before and with each option, and what is known of "
    "options that stand in no plan. They are on the page, with --need NAME, and in --json."
)
TO_FILL: Final = ("Chosen", "Put off", "Declined", "Why", "By whom", "With whom", "Date")
ONLY_SHARED: Final = "Nothing beside what each plan has."
PROBLEMS: Final = "Problems of the record"
SOURCES: Final = "Sources"
SOURCES_ELSEWHERE: Final = "In full, with where to find them: --json, or --format html."
EACH_OPTION: Final = "Each option of these"
EVERY_OPTION: Final = "every option below"
NOT_HERE: Final = "Not for this situation"
NOT_KNOWN: Final = "Not known"
NO_NUMBER: Final = "Not known: nobody has counted it."
NO_DOSE: Final = "The dose is not known here."
NOT_NOTED: Final = "Not known: nothing is noted."
ANSWERS_SHOWN: Final = 10
SHOWN: Final = 4

PRIORITIES: Final = {
    Priority.INDEPENDENCE: "Independence",
    Priority.WORK: "Work",
    Priority.LESS_MEDICATION: "Less medication",
    Priority.FAST_RELIEF: "Fast relief",
    Priority.ALERTNESS: "Alertness",
    Priority.TIME_AT_HOME: "Time at home",
    Priority.LONGEVITY: "Longevity",
}
MARKS: Final = {
    2: "serves it well",
    1: "serves it somewhat",
    0: "makes no difference to it",
    -1: "works somewhat against it",
    -2: "works against it",
}
_DONE: Final = {
    Answer.APPLIES.words: "done, or not needed here",
    Answer.DOES_NOT_APPLY.words: "to do",
    Answer.NOT_KNOWN.words: "not known whether it is done",
}


def marked(worst: int, best: int) -> str:
    """A pair of marks in words: one where they are the same."""
    return MARKS[best] if worst == best else f"{MARKS[best]} … {MARKS[worst]}"


def marked_by(worst: int, best: int, worst_by: str, best_by: str) -> list[str]:
    """A pair of marks, and by what a plan has each."""
    if worst == best:
        return [sentence(MARKS[best])]
    said = [f"{sentence(MARKS[best])}: {best_by}"] if best else []
    if worst < 0:
        said.append(f"{sentence(MARKS[worst])}: {worst_by}")
    if worst >= 0 or not best:
        said.append(f"The rest: {MARKS[max(worst, 0)]}, at the {'best' if worst < 0 else 'least'}")
    return said


def before(one: BeforeJson) -> str:
    """What comes before, who does it, and whether it is done."""
    return f"First: {one.says} ({said_list(one.owner)}; {_DONE[one.done]})"


def with_it(one: WithItJson) -> str:
    """What goes with it; what is not known to be needed is."""
    perhaps = "; not known whether it is needed" if one.needed == Answer.NOT_KNOWN.words else ""
    when = f"after {said_days(one.days)}: " if one.days else ""
    return f"With it: {when}{one.says} ({said_list(one.owner)}{perhaps})"


def standing(option: OptionJson) -> str:
    """Why an option is not simply open, what comes first, and what to ask."""
    because = list(dict.fromkeys(map(_because, option.because)))
    if option.after:
        because.insert(0, f"comes after {said_list(option.after)}")
    return "; ".join(because)


def _because(one: WhyJson) -> str:
    says = one.says.rstrip(".")
    return f"{says} ({'; '.join(one.on)})" if one.on else says


def leaves(column: ColumnJson) -> list[str]:
    """What a choice does not answer."""
    said = [f"Left: {'; '.join(column.left)}"] if column.left else []
    unmet = "; ".join(column.unmet)
    return [*said, f"Not all of these can be met in one plan, so left: {unmet}"] if unmet else said


def goal(sought: Goal) -> str:
    """A goal in the person's own words, with how much it matters."""
    importance = "" if sought.importance is None else f", importance {sought.importance} of 10"
    return f"Goal: {sought.text}{importance}"


def aimed(titles: Sequence[str]) -> str:
    """What is aimed at a goal."""
    return f"Aimed at it: {'; '.join(titles)}" if titles else NOTHING_AIMED


def ranked(priority: Priority, place: int | None) -> str:
    """A priority with its place in the person's order."""
    return PRIORITIES[priority] if place is None else f"{place}. {PRIORITIES[priority]}"


def shares(priority: Priority, group: Sequence[Priority]) -> str:
    """With what a priority shares its place; it is never put in an order of ours."""
    others = [PRIORITIES[one].lower() for one in group if one is not priority]
    return f"In the same place as {said_list(others)}: ask which comes first." if others else ""


def reordered(priority: str, first: str, takes: Sequence[str], drops: Sequence[str]) -> str:
    """What another thing put first would change."""
    changes = [f"it would take {said_list(takes)}"] if takes else []
    if drops:
        changes.append(f"{'instead of' if takes else 'it would leave out'} {said_list(drops)}")
    return f"If {priority} came first, against {first} {' '.join(changes)}."


def answered(opens: Sequence[str], strikes: Sequence[str]) -> str:
    """What an answer could do."""
    said = [f"could open: {first_of(opens, SHOWN)}"] if opens else []
    said += [f"could strike out: {first_of(strikes, SHOWN)}"] if strikes else []
    return f"The answer {'. It '.join(said)}."


def suits(option: OptionJson) -> bool:
    """Whether an option is for a situation like this; the others are only named."""
    return option.standing != Standing.NOT_HERE


def option(same: Sequence[OptionJson]) -> str:
    """Options that stand alike: who holds them, the reasons, and what to ask."""
    one = same[0]
    named = "; ".join(f"{each.title} ({each.key})" for each in same)
    held = holds(one)
    reasons = standing(one)
    because = f": {reasons}" if reasons else ""
    return f"{sentence(named)}: {one.standing}{held}{because}.{asks(one)}"


def holds(one: OptionJson) -> str:
    """Which plans hold an option, and what was decided of it."""
    decided = f", {one.decided} before" if one.decided else ""
    return (f", in {said_list(one.in_plans)}" if one.in_plans else "") + decided


def alike(options: Iterable[OptionJson]) -> list[list[OptionJson]]:
    """Options for a situation like this, those that stand alike together."""
    found: dict[tuple[str, ...], list[OptionJson]] = {}
    for one in filter(suits, options):
        found.setdefault((one.standing, holds(one), standing(one), asks(one)), []).append(one)
    return list(found.values())


def asks(one: OptionJson) -> str:
    """What to ask, where the answer could still open the option or close it."""
    if one.standing == Standing.DECLINED or not one.asks:
        return ""
    return f" Ask: {first_of([ask.asks for ask in one.asks], SHOWN)}"


def need(one: NeedJson) -> str:
    """A need, and for which lesion."""
    about = "" if one.about.kind == "person" else f": {one.about.label}"
    return f"{one.title}{about}{'' if one.required else ' (may be left)'}"


def immediate(shown: OptionsJson) -> bool:
    """Whether something is due within the hour."""
    return any(one.urgency == Urgency.IMMEDIATE.words for one in shown.stands_anyway)


def stands(one: StandsJson) -> str:
    """A measure that stands whatever is chosen."""
    places = [about.label for about in one.about if about.kind != "person"]
    where = f", {said_list(places)}" if places else ""
    return f"{one.title} ({one.code}){where}: {one.urgency}"


def waiting(options: Sequence[WaitingJson]) -> list[str]:
    """What an answer may open, by need."""
    found: dict[str, dict[str, None]] = {}
    for one in options:
        found.setdefault(one.need, {})[one.title] = None
    return [f"{need}: {'; '.join(titles)}" for need, titles in found.items()]


def conflict(one: ConflictJson, shown: OptionsJson) -> str:
    """Two options that may not stand in one plan."""
    titles = {each.key: each.title for need in shown.needs for each in need.options}
    return f"{' and '.join(titles.get(key, key) for key in one.between)}: {one.because}"


def more_answers(number: int) -> str:
    """How many more answers could change something."""
    return f"And {counted(number, 'question')} more, each of which changes less: see --json."
