"""Responses in words, for clinicians: what was given, what each look came to, and on what basis."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from trabecula.pathway.response import Compared, Look, Response, Standing, Verdict
from trabecula.pathway.response.doses import Dose
from trabecula.pathway.response.values import Value
from trabecula.report.wording import said_day, said_list, sentence

_VERDICTS: Final[Mapping[Verdict, str]] = {
    Verdict.COMPLETE: "complete response (no pain, and no more opioid than before)",
    Verdict.PARTIAL: "partial response",
    Verdict.INDETERMINATE: "indeterminate response: neither response nor progression",
    Verdict.PROGRESSION: "pain progression",
}
HEADS: Final = ("Treatment", "Look", "Where it stands", "What it rests on", "Asked")


def said_treatment(response: Response) -> str:
    """``radiotherapy again of left ilium, 3 May 2026 to 7 May 2026``."""
    treatment = response.treatment
    where = treatment.lesion.label if treatment.lesion else ""
    where = where or (treatment.place.label if treatment.place else "")
    kind = response.row.name
    named = f"{kind} ({treatment.label})" if _adds(treatment.label, kind) else kind
    begun, ended = treatment.begun, treatment.ended
    days = "day not recorded" if begun is None else f"from {said_day(begun)}"
    if begun is not None and (begun == ended or response.rules.medicines):
        days = said_day(begun)
    elif begun is not None and ended is not None:
        days = f"{said_day(begun)} to {said_day(ended)}"
    return f"{named}{' of ' if where else ''}{where}, {days}"


def said_response(response: Response) -> str:
    """The treatment, its newest judged look, and whether its check failed, in a sentence or two."""
    look = response.newest
    if look is None or look.verdict is None:
        due = next((one for one in response.looks if one.standing is Standing.DUE), None)
        when = f"the look is due until {said_day(due.window.closes)}" if due else "not judged yet"
        came_to = "not judged: it is not looked for in pain" if not response.looks else when
    else:
        came_to = f"{said_verdict(look.verdict)} ({'; '.join(said_basis(look))})"
    said = [f"{sentence(said_treatment(response))}: {came_to}."]
    said += [said_failed(response)] if response.failed.failed else []
    said += [said_flare(response)] if response.flare and response.flare.values else []
    return " ".join(filter(None, said))


def said_verdict(verdict: Verdict) -> str:
    """A verdict in words."""
    return _VERDICTS.get(verdict, str(verdict))


def said_failed(response: Response) -> str:
    """Whether the check failed by the table, and what is left to a clinician."""
    failed = response.failed
    left = f" A clinician judges: {_lower(failed.judged)}." if failed.judged else ""
    if failed.failed:
        on = f" ({said_day(failed.day)})" if failed.day else ""
        return f"The check has failed{on}: {_lower(failed.because)}. This opens a planning visit."
    if failed.failed is None:
        return f"Whether the check has failed is not told: {failed.because}.{left}"
    return f"The check has not failed: {failed.because}."


def said_flare(response: Response) -> str:
    """Whether pain flared; nothing where nothing is looked for."""
    flare = response.flare
    if flare is None:
        return ""
    if flare.flared is False:
        return "No flare: every day until 10 days after it has a score."
    if not flare.values:
        return f"Whether pain flared is not told: {said_list(flare.missing)} is missing."
    highest = flare.values[0]
    rose = f"Pain rose to {highest.number:g} on {said_day(highest.day)}"
    if flare.back is not None:
        return f"{rose} and was back on {said_day(flare.back)}: a flare, no progression."
    return f"{rose} and is not back: until it is, progression is not excluded."


def said_basis(look: Look) -> Iterator[str]:
    """The numbers that a look rests on, each with its day."""
    for one in look.compared:
        yield said_compared(one)
    if look.doses is not None:
        before, now = look.doses
        yield f"opioids {said_dose(before)} before, {said_dose(now)} at the look"
    if look.cost:
        yield "relief costs mobility, by a measure of this project that is not validated"
    yield from look.says


def said_compared(one: Compared) -> str:
    """``pain at this lesion 7 on 1 March 2026, 3 on 29 March 2026``."""
    return f"{one.fact.name} {_values(one.before)}, {_values(one.now)}"


def said_dose(dose: Dose) -> str:
    """A dose of oral morphine equivalents a day; of medicines the regular, and with as needed."""
    readings = dose.readings
    if not readings:
        return "not known"
    low, high = min(readings), max(readings)
    amount = f"{low:g}" if low == high else f"{low:g} to {high:g}"
    beside = dose.exposure.most if dose.recorded else None
    differs = (
        "" if beside is None or beside in readings else f" (by the medicines {float(beside):g})"
    )
    return f"{amount} mg/day of oral morphine equivalents{differs}"


def rows(responses: Sequence[Response]) -> tuple[tuple[str, ...], ...]:
    """A row for each look, under `HEADS`."""
    return tuple(_row(response, look) for response in responses for look in response.looks)


def _row(response: Response, look: Look) -> tuple[str, ...]:
    window = look.window
    due = said_day(window.latest)
    if window.earliest != window.latest:
        due = f"{said_day(window.earliest)} to {due}"
    stands = str(look.standing) if look.verdict is None else said_verdict(look.verdict)
    basis, asked = "; ".join(said_basis(look)), "; ".join(look.missing)
    return said_treatment(response), due, stands, basis, asked


def _values(values: Sequence[Value]) -> str:
    """Several values of one day disagree: all of them are said."""
    if not values:
        return "not told"
    numbers = " or ".join(f"{value.number:g}" for value in values)
    return f"{numbers} on {said_day(values[0].day)}"


def _adds(label: str, kind: str) -> bool:
    return bool(label) and label.casefold() not in kind.casefold()


def _lower(said: str) -> str:
    return said[:1].lower() + said[1:]
