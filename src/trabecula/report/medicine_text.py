"""Answers about medicines as text: what counts first, then why, then what to ask, then sources."""

from collections.abc import Iterable, Iterator

from trabecula.report.medicine_shapes import (
    AdviceJson,
    AskJson,
    CompanionJson,
    ConversionJson,
    DoseJson,
    ExposureJson,
    OneDoseJson,
    ReasonJson,
    RefusalJson,
    RescueJson,
    StepJson,
    TaperJson,
    WrittenDoseJson,
)
from trabecula.report.medicine_words import said_number
from trabecula.report.printable import printable
from trabecula.report.shape_words import SourceJson
from trabecula.report.wording import DRAFT_NOTICE


def exposure_text(found: ExposureJson) -> str:
    """Each dose with what it counts for, the total, the table, and what is undefined."""
    return joined(
        found.id,
        [*_exposure(found), *_sources(one for item in found.items for one in item.sources)],
    )


def conversion_text(found: ConversionJson) -> str:
    """The dose or why there is none, step by step, with kidneys, liver and what to ask."""
    return joined(found.id, [*_conversion(found), *_sources(_of_conversion(found))])


def rescue_text(found: RescueJson) -> str:
    """The rescue dose or why there is none."""
    return joined(found.id, [*_rescue(found), *_sources(found.sources)])


def taper_text(found: TaperJson) -> str:
    """The steps with their days, the signs to watch for, and what to do then."""
    return joined(found.id, [*_taper(found), *_sources(found.sources)])


def dose_text(found: DoseJson) -> str:
    """Each dosing with its verdict, and what goes with the medicine."""
    based = (source for dose in found.doses for source in _of_dose(dose))
    return joined(found.id, [*_doses(found), *_sources(based)])


def joined(own_id: str | None, lines: Iterable[str]) -> str:
    """Lines made safe to show, with whose they are."""
    whole = [
        *([own_id] if own_id else []),
        *lines,
        DRAFT_NOTICE[0].upper() + DRAFT_NOTICE[1:] + ".",
    ]
    return "\n".join(map(printable, whole)) + "\n"


def exposure_lines(found: ExposureJson) -> Iterator[str]:
    """The exposure, within a larger answer."""
    return _exposure(found)


def _exposure(found: ExposureJson) -> Iterator[str]:
    table = found.table
    for item in found.items:
        if item.exposure is None:
            yield f"{_written(item.dose)}: undefined, not zero. {item.because}."
        else:
            factor = said_number(item.factor or 0)
            yield f"{_written(item.dose)} x {factor}: {said_number(item.exposure)}"
    if found.total is None:
        yield f"Total: undefined. The defined part, which is no total: {said_number(found.defined)}"
    else:
        yield f"Total: {said_number(found.total)} {found.measure}"
    yield f"Table: {table.name} [{table.key}], {table.edition}"
    yield from found.reminders


def _conversion(found: ConversionJson) -> Iterator[str]:
    yield f"{_written(found.dose_before)}, to {found.medicine} {found.route}"
    if found.refused is not None:
        yield from _refusal(found.refused)
    elif found.regimen is not None:
        each, often = said_number(found.regimen.each), found.regimen.times_a_day
        times = {1: "once a day", 2: "twice a day"}.get(often, f"{often} times a day")
        yield f"DOSE: {each} mg {times} ({found.regimen.form})"
    elif found.dose is not None:
        yield f"DOSE: {said_number(found.dose)} {found.unit}"
    else:
        yield "NO DOSE YET: what follows is arithmetic, not a dose to give."
    if found.estimate is not None:
        yield f"By arithmetic: {said_number(found.estimate)} {found.unit}"
    yield from _asks(found.asks)
    yield from map(_step, found.steps)
    if found.reasons:
        yield f"Because: {'; '.join(found.reasons)}"
    yield from _advice(found.advice)
    for other in found.other_tables:
        said = other.because if other.micrograms_per_hour is None else None
        rate = said or f"{said_number(other.micrograms_per_hour or 0)} micrograms an hour"
        yield f"Another table, {other.table}: {rate}"
    yield from (f"Note: {caution}" for caution in found.cautions)
    if found.refused is None:
        first, last = found.reassess_hours
        yield f"Look again after {first} to {last} hours. {found.rescue}"


def _rescue(found: RescueJson) -> Iterator[str]:
    yield f"Rescue dose of {found.medicine} {found.route}"
    if found.refused is not None:
        yield from _refusal(found.refused)
    elif found.dose is not None:
        yield f"DOSE: {said_number(found.dose)} {found.unit}"
    else:
        yield "NO DOSE YET: what follows is arithmetic, not a dose to give."
    if found.estimate is not None:
        ends = f"{said_number(found.lowest or 0)} to {said_number(found.highest or 0)}"
        yield (
            f"By arithmetic: {said_number(found.estimate)} {found.unit}, {found.part} of "
            f"{said_number(found.background or 0)} mg a day ({ends} mg by the rule)"
        )
        yield f"How often: {found.interval}"
    yield from _asks(found.asks)
    yield from _advice(found.advice)
    yield from (f"Note: {caution}" for caution in found.cautions)


def _taper(found: TaperJson) -> Iterator[str]:
    yield f"Taper of {found.medicine} from {said_number(found.before)} {found.unit}"
    if found.refused is not None:
        yield from _refusal(found.refused)
    if found.pace:
        yield f"Pace, after {found.days_taken} days: {found.pace}"
    for step in found.steps:
        given = "; ".join(step.doses)
        daily = f"{said_number(step.daily)} {found.unit}" if step.daily else "none"
        yield f"  from {step.day}  {daily}" + (f"  ({given})" if given else "")
    if found.because:
        yield found.because
    yield from found.says
    yield f"Watch for: {', '.join(found.watch)}"
    yield found.pause


def _doses(found: DoseJson) -> Iterator[str]:
    yield f"{found.label} [{found.medicine}]"
    if found.not_dosed:
        yield f"Not dosed here: {found.not_dosed}"
    for dose in found.doses:
        yield from ("", *_dose(dose))
    yield from (
        "",
        *(line for companion in found.companions for line in companion_lines(companion)),
    )
    yield f"Stopping: {found.stopping}"


def _dose(dose: OneDoseJson) -> Iterator[str]:
    release = f", {dose.release}" if dose.release else ""
    yield f"For {dose.purpose}, {', '.join(dose.routes)}{release}: {dose.verdict.upper()}"
    if dose.dose:
        yield f"  Start: {dose.dose}"
    if dose.most_a_day:
        yield f"  At most a day: {dose.most_a_day}"
    if dose.dose and dose.next_step:
        yield f"  Next: {dose.next_step}"
    yield from (f"  {line}" for line in _asks(dose.asks))
    for head, reasons in (
        ("Because", dose.because), ("Against", dose.against), ("Check", dose.check)
    ):  # fmt: skip
        yield from (f"  {head}: {_reason(one)}" for one in reasons)


def companion_lines(companion: CompanionJson) -> Iterator[str]:
    """What goes with a medicine, and what would tell."""
    yield f"With it: {companion.says} {companion.because}"
    yield from (f"  {line}" for line in _asks(companion.asks))


def _written(dose: WrittenDoseJson) -> str:
    low = f"{said_number(dose.lowest)} to " if dose.lowest != dose.amount else ""
    notes = f" [{'; '.join(dose.remarks)}]" if dose.remarks else ""
    return f"{dose.medicine} {dose.route} {low}{said_number(dose.amount)} {dose.unit}{notes}"


def _refusal(refused: RefusalJson) -> Iterator[str]:
    yield f"NO DOSE: {refused.reason}. {refused.says}{_keys(refused.sources)}"


def _asks(asks: Iterable[AskJson]) -> Iterator[str]:
    return (f"Ask: {one.asks} ({one.key})" for one in asks)


def _step(step: StepJson) -> str:
    ends = f" ({said_number(step.lowest)} to {said_number(step.highest)})"
    between = ends if step.lowest != step.highest else ""
    counts = f"{said_number(step.counts)}{between} {step.unit}"
    return f"  {counts}: {step.says}{_keys(step.sources)}"


def _advice(advice: Iterable[AdviceJson]) -> Iterator[str]:
    for one in advice:
        if one.action is not None:
            again = one.says.casefold().startswith(one.action)
            action = "" if again else f"{one.action.capitalize()}. "
            said = f"{one.where}: {action}{one.says}{_keys(one.sources)}"
            yield f"{one.organ.capitalize()}: {said}"
            yield from (f"  Another source: {side}" for side in one.other_side)
        elif one.says:
            yield f"{one.organ.capitalize()}: {one.says}"


def _reason(one: ReasonJson) -> str:
    return f"{one.says}{_keys(one.sources)}"


def _keys(sources: Iterable[SourceJson]) -> str:
    said = "; ".join(f"{one.key}, {one.place}; {one.checked}" for one in sources)
    return f" [{said}]" if said else ""


def _of_conversion(found: ConversionJson) -> Iterator[SourceJson]:
    for step in found.steps:
        yield from step.sources
    for one in found.advice:
        yield from one.sources
    if found.refused is not None:
        yield from found.refused.sources


def _of_dose(dose: OneDoseJson) -> Iterator[SourceJson]:
    yield from dose.sources
    for one in (*dose.because, *dose.against, *dose.check):
        yield from one.sources


def _sources(based: Iterable[SourceJson]) -> Iterator[str]:
    said = dict.fromkeys(f"  {one.key}: {one.citation}" for one in based)
    return iter(["Sources", *said] if said else [])
