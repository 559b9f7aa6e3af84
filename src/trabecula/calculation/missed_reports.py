"""Reports that were due and did not come, one after another.

A report is due so many days after the last one, again so many days later, and so on. It is missed
when the day on which it was due is over. Before the first report nothing was promised: then the
number is not known. Source: guideline dossier, fact epro_missed; the interval is the agreed one.
"""

from collections.abc import Callable, Sequence
from datetime import date

from trabecula.language.derivation import History, Reckoned, Told


def missed_in_a_row(last: date, every: float, day: date) -> int:
    """The reports missed since the last one, until the evening before ``day``.

    ``every`` is in days. Raises ``ValueError`` where it is not above zero, or where the last
    report is later than the day.
    """
    if not every > 0:
        raise ValueError(f"reports {every:g} days apart cannot be counted")
    if last > day:
        raise ValueError(f"the last report, of {last}, is later than {day}")
    return max(0, int(((day - last).days - 1) // every))


def missed_reports(
    answered: str, agreed: str, otherwise: float
) -> Callable[[History, Sequence[date], date], Reckoned | None]:
    """Reckons missed reports from what was told under these keys.

    Without an agreed interval it is ``otherwise``, in days; of two agreed on one day the shorter.
    """

    def reckon(history: History, _: Sequence[date], day: date) -> Reckoned | None:
        reports = reversed(history.get(answered, ()))
        last = next((told for told in reports if told.value is True), None)
        if last is None:
            return None
        every = _newest(history.get(agreed, ()), otherwise)
        return Reckoned(missed_in_a_row(last.day, every, day), day, (last.origin,))

    return reckon


def _newest(agreed: Sequence[Told], otherwise: float) -> float:
    told = [
        (one.day, -float(one.value))
        for one in agreed
        if isinstance(one.value, int | float) and not isinstance(one.value, bool)
    ]
    return -max(told)[1] if told else otherwise
