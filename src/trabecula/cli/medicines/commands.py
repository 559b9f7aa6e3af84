"""``trabecula medicines``: the formulary, and single questions about medicines."""

from typing import Literal

from cyclopts import App

from trabecula.cli import medicine_review
from trabecula.cli.inputs import Source
from trabecula.cli.medicines import opioid_commands
from trabecula.cli.medicines.options import NOBODY, Person
from trabecula.cli.terminal import show as show_markdown
from trabecula.cli.terminal import tell, write
from trabecula.cli.usage import Flag

app = App(
    name="medicines",
    help="Review the medicines of a record; the formulary; and single questions: exposure, "
    "convert, rescue, taper, dose, check.\n\n"
    "Example: trabecula medicines record.json --format html > medicines.html\n\n"
    "Each question takes options, or JSON lines (--input), whose members are the option names.\n\n"
    'Example: trabecula medicines exposure "morphine MR 30 mg bd" "codeine 30 mg qid"\n\n'
    'Example: trabecula medicines convert "morphine 60 mg/day" --to oxycodone --crcl 70 '
    "--child-pugh none --age 60",
)
app.default(medicine_review.review)
app.command(opioid_commands.convert)
app.command(opioid_commands.rescue)
app.command(opioid_commands.taper)


@app.command(name="list")
def list_(*words: str, json: Flag = False) -> int:
    """List the medicines of the formulary, class by class.

    Example: trabecula medicines list opioid

    Parameters
    ----------
    words
        Only medicines that hold all of these words.
    json
        As JSON.
    """
    from trabecula.knowledge.formulary import FORMULARY  # noqa: PLC0415
    from trabecula.report.medicine_list import holding, listed, listed_json  # noqa: PLC0415

    found = holding(FORMULARY.medicines, words)
    if json:
        write(listed_json(found))
    else:
        tell(listed(found) or f"No medicine holds {' and '.join(map(repr, words))}.")
    return 0


@app.command
def show(name: str, /, *, json: Flag = False) -> int:
    """Show the sheet of a medicine: doses, kidneys, liver, for whom not, cost, stopping, sources.

    Example: trabecula medicines show tramadol

    Parameters
    ----------
    name
        The medicine, as 'trabecula medicines list' names it.
    json
        As JSON, with the sheet in Markdown.
    """
    from trabecula.cli.medicines.reading import named_medicine  # noqa: PLC0415
    from trabecula.report.medicine_list import listed_json  # noqa: PLC0415
    from trabecula.report.medicine_sheet import medicine_sheet  # noqa: PLC0415

    medicine = named_medicine(name)
    if json:
        write(listed_json([medicine], with_sheets=True))
    else:
        show_markdown(medicine_sheet(medicine).rstrip())
    return 0


@app.command
def exposure(
    *dose: str,
    table: str | None = None,
    input: Source | None = None,  # noqa: A002
    json: Flag = False,
) -> int:
    """Exposure to opioids of a day: what each counts for, and the total, by one table.

    It measures risk, and is no conversion. What has no factor is undefined, never zero, and then
    so is the total.

    Example: trabecula medicines exposure "fentanyl patch 25 micrograms/h" --table anzca-2021

    Parameters
    ----------
    dose
        An opioid with its dose, each in one text.
    table
        cdc-2022 (the default), cdc-2016, anzca-2021 or nsw.
    input
        JSON lines, one question a line (or - for standard input).
    json
        As JSON.
    """
    from trabecula.cli.medicines.exposure import ExposureQuestion, answer  # noqa: PLC0415
    from trabecula.cli.medicines.lines import answer_each  # noqa: PLC0415
    from trabecula.report.medicine_text import exposure_text  # noqa: PLC0415

    options = {"dose": dose, "table": table}
    return answer_each(ExposureQuestion, options, answer, exposure_text, input=input, json=json)


@app.command
def dose(
    medicine: str | None = None,
    /,
    *,
    purpose: str | None = None,
    route: str | None = None,
    person: Person = NOBODY,
    input: Source | None = None,  # noqa: A002
    json: Flag = False,
) -> int:
    """A medicine for one person: whether, how much, up to what, why, what to check and to ask.

    Where a test that a dose rests on is missing there is no dose, and the test is asked for.

    Example: trabecula medicines dose pregabalin --age 60 --crcl 45 --cfs 3 --falls 0

    Parameters
    ----------
    medicine
        The medicine by its name.
    purpose
        Only dosings for this.
    route
        Only dosings by this way.
    input
        JSON lines, one question a line (or - for standard input).
    json
        As JSON.
    """
    from trabecula.cli.medicines.dose import DoseQuestion, answer  # noqa: PLC0415
    from trabecula.cli.medicines.lines import answer_each  # noqa: PLC0415
    from trabecula.report.medicine_text import dose_text  # noqa: PLC0415

    options = {"medicine": medicine, "purpose": purpose, "route": route, **person.members()}
    return answer_each(DoseQuestion, options, answer, dose_text, input=input, json=json)


@app.command
def check(
    *medicine: str,
    table: str | None = None,
    scale: Literal["ACB 2012", "ACBcalc"] | None = None,
    person: Person = NOBODY,
    input: Source | None = None,  # noqa: A002
    json: Flag = False,
) -> int:
    """Medicines together: interactions, what is taken twice, loads, exposure, companions.

    What is not known here is said to be not checked: that is never 'no interaction'.

    Example: trabecula medicines check "oxycodone 10 mg bd" ibuprofen ramipril furosemide

    Parameters
    ----------
    medicine
        Each medicine, with or without its dose, in one text.
    table
        The table of exposure, as for 'exposure'.
    scale
        The anticholinergic scale; by default the list of 2012.
    input
        JSON lines, one question a line (or - for standard input).
    json
        As JSON.
    """
    from trabecula.cli.medicines.check import CheckQuestion, answer  # noqa: PLC0415
    from trabecula.cli.medicines.lines import answer_each  # noqa: PLC0415
    from trabecula.report.medicine_check_text import check_text  # noqa: PLC0415

    options = {"medicine": medicine, "table": table, "scale": scale, **person.members()}
    return answer_each(CheckQuestion, options, answer, check_text, input=input, json=json)
