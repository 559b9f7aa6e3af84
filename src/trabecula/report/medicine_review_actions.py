"""A review of medicines as text, second half: what to do, to watch, to stop and to choose."""

from collections.abc import Iterable

from rich.console import RenderableType

from trabecula.report import medicine_review_wording as words
from trabecula.report import wording
from trabecula.report.console import bullets, rows, said, section
from trabecula.report.medicine_choice_shapes import (
    BoneAgentJson,
    CandidateJson,
    ChoiceJson,
    LookAgainJson,
    MissingJson,
    StopJson,
    TestJson,
    ToAskJson,
)
from trabecula.report.medicine_review_shapes import MedicineReviewJson
from trabecula.report.wording import QUESTIONS_SHOWN, said_day

_SETTLES = 4


def after_loads(review: MedicineReviewJson) -> Iterable[RenderableType]:
    """Everything from the agents that protect bone to what to ask next."""
    yield from section(words.BONE, str(len(review.bone_agents)))
    if not review.bone_agents:
        yield said(words.NO_BONE_AGENT)
    for agent in review.bone_agents:
        yield said(agent.medicine + ("" if agent.in_use else " (given before)"), "bold")
        yield rows(_bone_agent(agent))
    yield from section(words.MISSING, str(len(review.missing)))
    if not review.missing:
        yield said(words.NOTHING_MISSING)
    for missing in review.missing:
        perhaps = "Perhaps: " if missing.asks else ""
        yield said(f"{perhaps}{missing.says}", "" if missing.asks else "bold")
        yield rows(_missing(missing))
    yield from _dates(review)
    yield from _stop(review)
    yield from _choices(review)
    yield from section(words.APPLIES, str(len(review.applies)))
    yield said(words.IN_THE_PLAN)
    yield bullets(map(words.applies, review.applies))
    yield from _ask_next(review)


def _bone_agent(agent: BoneAgentJson) -> Iterable[tuple[str, str]]:
    given = ", ".join(map(said_day, agent.given)) or "no dose with its day is recorded"
    yield "   Given", given
    yield "   At a time", ", ".join(agent.recorded) or "not recorded"
    yield "   Interval", agent.every or "not recorded"
    yield "   Next dose", words.due_between(agent.due_from, agent.due_to, late=agent.late)
    if agent.by_clearance is not None:
        basis = words.cited(agent.by_clearance.sources)
        yield "   For kidneys", f"{agent.by_clearance.says} [{basis}]"
    else:
        yield "   For kidneys", "creatinine clearance is not known: no dose"
    for dose in agent.next_doses:
        asks = " ".join(one.asks for one in dose.asks)
        yield "   Dose", f"{dose.purpose}: {dose.dose or dose.verdict}. {asks}".rstrip()
    for hold in agent.holds:
        yield f"   Hold: {_ANSWERS.get(hold.answer, hold.answer)}", f"{hold.says} {hold.because}"
    for test in agent.before_a_dose:
        yield "   Before it", f"{test.test}: {words.last(test.last)}. {test.action}"
    for product in agent.other_products:
        yield "   Never with", f"{product.says} [{words.cited(product.sources)}]"
    yield "   Stopping", f"{agent.stopping.says} [{words.cited(agent.stopping.sources)}]"


_ANSWERS = {"applies": "yes", "does not apply": "no", "not known": "?"}


def _missing(one: MissingJson) -> Iterable[tuple[str, str]]:
    yield "   Because", " ".join(one.because)
    yield "   With", "; ".join(one.medicines)
    yield "   Ask", " ".join(ask.asks for ask in one.asks)
    yield "   Basis", words.cited(one.sources)


def _dates(review: MedicineReviewJson) -> Iterable[RenderableType]:
    late = sum(test.state in ("overdue", "none recorded") for test in review.tests)
    yield from section(words.TESTS, f"{len(review.tests)}, {late} overdue or not recorded")
    yield bullets(map(_test, review.tests)) if review.tests else said(words.NO_TEST)
    yield from section(words.LOOK_AGAIN)
    if not review.look_again:
        yield said(words.NO_DATES)
    yield bullets(map(_look, review.look_again))


def _test(one: TestJson) -> str:
    when = words.due(one.state, one.due)
    done = "" if one.state == "none recorded" else f"; {words.last(one.last)}"
    basis = words.cited(one.sources)
    return (
        f"{one.test}: {when}{done}; {one.interval}. {one.action} "
        f"For {', '.join(one.medicines)}. [{basis}]"
    )


def _look(one: LookAgainJson) -> str:
    by = words.look_again(one.by, overdue=one.overdue)
    raises = " ".join(
        f"To raise it ({step.purpose}): {step.says}"
        + (f" Not before {said_day(step.not_before)}." if step.not_before else "")
        for step in one.raises
    )
    return f"{one.medicine}: {by}. {one.says} {raises}".rstrip()


def _stop(review: MedicineReviewJson) -> Iterable[RenderableType]:
    yield from section(words.STOP, str(len(review.stoppable)))
    if not review.stoppable:
        yield said(words.NOTHING_TO_STOP)
    for number, one in enumerate(review.stoppable, start=1):
        perhaps = "" if one.sure else "Perhaps: "
        yield said(f"{number}. {perhaps}{one.says}", "bold" if one.sure else "")
        yield rows(_could_stop(one))
    if how := words.ways_to_stop(review.stoppable):
        yield said(words.HOW_TO_STOP, "bold")
        yield bullets(f"{wording.said_list(names)}: {says}" for says, names in how)


def _could_stop(one: StopJson) -> Iterable[tuple[str, str]]:
    yield "   Medicines", "; ".join(one.medicines)
    yield "   Because", one.because
    yield "   Ask", " ".join((*(ask.asks for ask in one.asks), one.question)).strip()
    yield "   How", one.lowering
    yield "   Basis", words.cited(one.sources)


def _choices(review: MedicineReviewJson) -> Iterable[RenderableType]:
    yield from section(words.CHOICES, str(len(review.choices)))
    yield said(words.MOBILITY if review.choices else words.NO_CHOICE)
    for choice in review.choices:
        yield from _choice(choice)


def _choice(choice: ChoiceJson) -> Iterable[RenderableType]:
    about = "" if choice.about.kind == "person" else f" For {choice.about.label}."
    yield said(f"{choice.title} ({choice.code}).{about}", "bold")
    for one in choice.candidates:
        now = ", taken already" if one.taken else ""
        yield said(f"   {one.medicine} (line {one.line}{now}): {one.verdict}", "bold")
        yield rows(_candidate(one))


def _candidate(one: CandidateJson) -> Iterable[tuple[str, str]]:
    yield "      Why", one.line_because
    best = words.best(one)
    if best is not None:
        yield "      Dose", best.dose or ""
        yield "      Care", words.for_a_start(one) if best.dose else ""
        yield "      At most", f"{best.most_a_day} a day" if best.most_a_day else ""
        yield "      Not", " ".join(said_ for said_ in words.against(best))
        yield "      Asks", " ".join(ask.asks for ask in best.asks)
    yield "      Beside", words.beside(one)
    yield "      Mobility", f"{words.cost(one.cost)}. {one.cost.says}"
    yield "      Basis", words.cited([*one.sources, *(best.sources if best else ())])


def _ask_next(review: MedicineReviewJson) -> Iterable[RenderableType]:
    yield from section(words.ASK_NEXT, str(len(review.ask_next)))
    shown, more = review.ask_next[:QUESTIONS_SHOWN], len(review.ask_next) - QUESTIONS_SHOWN
    yield bullets(map(_ask, shown)) if shown else said(words.NOTHING_TO_ASK)
    if more > 0:
        yield said(words.more_to_ask(more))


def _ask(one: ToAskJson) -> str:
    return f"{one.asks} It could settle {words.first_of(one.settles, _SETTLES)}. ({one.key})"
