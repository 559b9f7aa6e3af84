"""``trabecula goals``: what matters to one person, and what holds and serves each goal."""

from datetime import date
from typing import Literal

from trabecula import journey
from trabecula.calculation.ranking import Ranking, coin_ranking
from trabecula.cli.inputs import NO_CLINIC, ClinicFiles, Source, known
from trabecula.cli.terminal import tell, terminal, write
from trabecula.cli.usage import Flag, check_day, chosen_format
from trabecula.errors import UnusableRanking, WrongUsage
from trabecula.language.priority import Priority


def goals(
    record: Source | None = None,
    /,
    *,
    as_of: date | None = None,
    format: Literal["text", "json", "fhir"] = "text",  # noqa: A002
    json: Flag = False,
    facts: Source | None = None,
    patient: str | None = None,
    coins: str | None = None,
    clinic: ClinicFiles = NO_CLINIC,
) -> int:
    """What matters to one person: goals, the order of priorities, refusals, wishes, decisions.

    Example: trabecula goals record.json --as-of 2026-03-01
    Example: trabecula goals --coins "independence=4, time at home=4, alertness=2"

    Parameters
    ----------
    record
        A FHIR Bundle, a folder of resources, or NDJSON (or - for standard input).
    as_of
        The day for which to answer; by default the newest clinical date in the record.
        Later entries are ignored.
    format
        How to write it; fhir is goals, preferences, refusals, agents and decisions as a Bundle.
    json
        The same as --format json.
    facts
        Instead of a record: a file of facts given directly (or - for standard input).
    patient
        The id of the person, where the record holds several.
    coins
        Instead of a record: ten coins laid on priorities, as the order that they give.
    """
    chosen = chosen_format(format, json=json)
    if coins is not None:
        if record is not None or facts is not None or chosen == "fhir":
            raise WrongUsage("--coins stands alone, or with --json")
        _order(coins, chosen)
        return 0
    if chosen == "fhir" and facts is not None:
        raise WrongUsage("--format fhir is of a record: facts given directly say nothing of whom")
    opened = clinic.opened(record, facts)
    found = known(record, facts, as_of, patient, opened)
    check_day(found, as_of)
    matters = journey.what_matters(found, opened)
    if chosen == "fhir":
        from trabecula.fhir.proposal.what_matters import write_what_matters  # noqa: PLC0415

        write(write_what_matters(matters, found, opened))
        return 0
    links = journey.link(matters, journey.recommend(found, opened))
    if chosen == "json":
        from trabecula.report.what_matters_json import what_matters_json  # noqa: PLC0415

        write(what_matters_json(matters, links, found, opened))
    else:
        from trabecula.report import what_matters_text  # noqa: PLC0415

        width, colour = terminal()
        tell(what_matters_text.render(matters, links, found, width, colour))
    return 0


def _order(coins: str, chosen: str) -> None:
    order = ranking_of(coins)
    if chosen == "json":
        from trabecula.report.what_matters_json import ranking_json  # noqa: PLC0415

        write(ranking_json(order))
        return
    from trabecula.report import what_matters_wording as words  # noqa: PLC0415

    tell("\n".join((f"{words.said_order(order)}.", *words.said_open(order), words.NO_COMMAND)))


def ranking_of(coins: str) -> Ranking[Priority]:
    """The order that coins give, as ``independence=4, work=6``; what is not named has none.

    Raises `UnusableRanking` for what is no priority, no number, or does not make ten.
    """
    laid: dict[Priority, int] = dict.fromkeys(Priority, 0)
    seen: set[Priority] = set()
    for part in filter(None, (one.strip() for one in coins.split(","))):
        name, _, number = (side.strip() for side in part.partition("="))
        try:
            priority = Priority(name.replace("_", " ").casefold())
        except ValueError:
            raise UnusableRanking(
                f"there is no priority {name!r}: there are {', '.join(Priority)}"
            ) from None
        if not number.isascii() or not number.isdigit() or priority in seen:
            raise UnusableRanking(
                f"{part!r}: give each priority once, with a whole number of coins"
            )
        seen.add(priority)
        laid[priority] = int(number)
    try:
        return coin_ranking(laid)
    except ValueError as error:
        raise UnusableRanking(str(error)) from None
