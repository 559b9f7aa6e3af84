"""``trabecula score licence``: licences of instruments that a site declares to hold."""

from datetime import date

import msgspec
from cyclopts import App

from trabecula.cli.site import declarations, instrument_named, keep_declarations, said_folder
from trabecula.cli.terminal import tell, write
from trabecula.cli.usage import Flag
from trabecula.errors import TrabeculaError, WrongUsage
from trabecula.knowledge.editions import CURRENT
from trabecula.language.site import Declaration

app = App(
    name="licence",
    help="Licences of instruments that your site holds: declare, list, withdraw.\n\n"
    "An instrument that is off is scored only where its licence is declared.\n\n"
    "Example: trabecula score licence list",
)


@app.command
def declare(name: str, /, *, holder: str, reference: str, until: date | None = None) -> int:
    """Declare that your site may use an instrument. It takes the place of an earlier declaration.

    Example: trabecula score licence declare fact-bp --holder "Example Clinic"
    --reference "agreement 12 of 2026" --until 2027-12-31

    Parameters
    ----------
    name
        The instrument.
    holder
        Who holds the licence.
    reference
        Which licence it is: a number, or a letter with its date.
    until
        The last day on which it counts; without, it has no end.
    """
    instrument = instrument_named(name)
    if instrument.licence.off and not instrument.licensable:
        raise TrabeculaError(
            f"a licence of {instrument.name} would turn nothing on. {instrument.licence.terms}"
        )
    today = date.today()
    if until is not None and until < today:
        raise WrongUsage(f"--until {until} is past, so the licence would never count")
    try:
        made = Declaration(holder.strip(), reference.strip(), today, until)
    except ValueError as error:
        raise WrongUsage(str(error)) from None
    path = keep_declarations(declarations() | {instrument.name: made})
    tell(f"{instrument.name}: declared by {_said(made, today)}, in {path}")
    if not instrument.licence.off:
        tell(f"It is scored without, too. Its terms: {instrument.licence.terms}")
    return 0


@app.command(name="list")
def list_(*, json: Flag = False) -> int:
    """List the licences that your site has declared.

    Example: trabecula score licence list

    Parameters
    ----------
    json
        As JSON.
    """
    declared = declarations()
    if json:
        write(msgspec.json.encode(declared))
    else:
        today = date.today()
        lines = [f"{name}: {_said(one, today)}{_unknown(name)}" for name, one in declared.items()]
        tell("\n".join(lines) or f"No licence is declared in {said_folder()}.")
    return 0


@app.command
def withdraw(name: str, /) -> int:
    """Withdraw a declaration.

    Example: trabecula score licence withdraw fact-bp

    Parameters
    ----------
    name
        The instrument.
    """
    declared = declarations()
    known = name if name in declared else instrument_named(name).name
    if known not in declared:
        raise TrabeculaError(f"no licence of {known} is declared in {said_folder()}")
    keep_declarations({each: one for each, one in declared.items() if each != known})
    tell(f"{known}: its licence is withdrawn")
    return 0


def _said(declaration: Declaration, today: date) -> str:
    until = "without end" if declaration.until is None else f"until {declaration.until}"
    why = "declared on a day to come" if declaration.declared > today else "past"
    not_now = "" if declaration.holds(today) else f": {why}, so it does not count"
    return f"{declaration.holder}, {declaration.reference}, {until}{not_now}"


def _unknown(name: str) -> str:
    return "" if CURRENT.instrument(name) else ": there is no such instrument"
