"""``trabecula decide``: what was chosen, deferred and declined, into the record."""

from datetime import date
from typing import Annotated

from cyclopts import Parameter

from trabecula import journey
from trabecula.cli.inputs import NO_CLINIC, ClinicFiles, Source, record_content
from trabecula.cli.terminal import write
from trabecula.cli.usage import Flag
from trabecula.pathway.decision import Decided

Codes = Annotated[tuple[str, ...], Parameter(negative=(), consume_multiple=False)]


def decide(
    record: Source,
    /,
    *,
    choose: Codes = (),
    defer: Codes = (),
    decline: Codes = (),
    because: str = "",
    by: str,
    with_: Annotated[tuple[str, ...], Parameter(name="--with", negative=())] = (),
    as_of: date | None = None,
    json: Flag = False,
    patient: str | None = None,
    clinic: ClinicFiles = NO_CLINIC,
) -> int:
    """Write down a decision: the record's Bundle with the decision added, on standard output.

    Example: trabecula decide record.json --choose RT-01 --decline SUR-10 --because "no more
    procedures" --by "Dr Novak" --with Maria > decided.json

    Parameters
    ----------
    record
        A FHIR Bundle in a file (or - for standard input).
    choose
        The code of an option or a measure that was chosen; may be given again.
    defer
        The code of one that was put off; may be given again.
    decline
        The code of one that was declined; may be given again.
    because
        Why. It is needed where what applies is set aside, or what is held back is chosen.
    by
        Who decided.
    with_
        With whom: the person, their family; may be given again.
    as_of
        The day of the decision; by default the newest clinical date in the record.
    json
        The decision by itself, as JSON, instead of the Bundle.
    patient
        The id of the person, where the record holds several.
    """
    opened = clinic.opened(record)
    content = record_content(record)
    found = journey.know(journey.read(content, patient), as_of, opened, today=date.today())
    said = Decided(choose, defer, decline, because, by, with_)
    recommended = journey.recommend(found, opened)
    offered = journey.weigh(recommended).every
    decision = journey.decide(journey.compose(recommended), said, offered)
    if json:
        from trabecula.report.what_matters_json import decision_json  # noqa: PLC0415

        write(decision_json(decision))
        return 0
    from trabecula.fhir.proposal.decision import write_decision  # noqa: PLC0415
    from trabecula.fhir.write import merge  # noqa: PLC0415

    write(merge(content, write_decision(decision, found, opened)))
    return 0
