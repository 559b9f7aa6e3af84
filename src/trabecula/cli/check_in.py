"""``trabecula check-in RECORD``: a check-in is asked, or read, and put into the record."""

from datetime import date, datetime
from typing import Literal

from trabecula import journey
from trabecula.cli import directory as directories
from trabecula.cli.check_in_ask import Asking, show
from trabecula.cli.check_in_given import Given, check_about, given_in, when
from trabecula.cli.inputs import STANDARD_INPUT, Source, record_content, text_of
from trabecula.cli.terminal import say, write
from trabecula.cli.usage import Flag
from trabecula.errors import UnusableAnswers, WrongUsage
from trabecula.fhir.check_in import write_check_in
from trabecula.fhir.units import convert
from trabecula.fhir.write import merge
from trabecula.language.check_in import CheckIn
from trabecula.language.directory import Directory
from trabecula.language.edition import OpenEdition
from trabecula.language.instrument import Assessor
from trabecula.pathway.check_in import Reply, Understood, answers_from, warnings
from trabecula.pathway.record import Person
from trabecula.report import check_in_wording as words
from trabecula.report.check_in_json import check_in_json

Form = Literal["daily", "weekly", "short", "exercise"]


def check_in(
    record: Source,
    /,
    *,
    form: Form | None = None,
    by: Literal["person", "carer"] | None = None,
    name: str = "",
    answers: Source | None = None,
    as_of: date | None = None,
    at: str = "",
    json: Flag = False,
    patient: str | None = None,
    directory: Source | None = None,
) -> int:
    """Ask a check-in, or read its answers: the record's Bundle with them, on standard output.

    Example: trabecula check-in record.json --form short --directory directory.toml > new.json

    Example: trabecula check-in record.json --answers today.json --json

    Parameters
    ----------
    record
        A FHIR Bundle in a file (or - for standard input).
    form
        Which one is asked; by default the daily one, or that of the response.
    by
        Who answers: the person, or a carer for them. What a carer says is kept apart.
    name
        The name of the carer.
    answers
        A FHIR QuestionnaireResponse, or a JSON object of answers by their keys, such as
        {"pain_worst": 6, "neuro_signs.limb_weakness": "no"} (or - for standard input).
    as_of
        The day that the answers are about; by default today. It may be past.
    at
        The time of day, such as 18:30; by default now, or not said for another day.
    json
        What was understood, as JSON, instead of the Bundle.
    patient
        The id of the person, where the record holds several.
    directory
        The clinic's directory, in TOML: whom to call, and who reads the answers.
    """
    if [record, answers, directory].count(STANDARD_INPUT) > 1:
        raise WrongUsage("standard input (-) can be given for one thing only")
    if record == STANDARD_INPUT and answers is None:
        raise WrongUsage("the answers are typed: give the record as a file, or --answers FILE")
    content, opened = record_content(record), journey.edition()
    read = journey.read(content, patient)
    _check_alive(read.person)
    filled_in = None if directory is None else directories.read(directory)
    given = Given() if answers is None else given_in(text_of(answers))
    check_about(given, read.person)
    found = _form(form or given.form, opened)
    who = Assessor(by or given.by or Assessor.PERSON)
    day, time, zone = when(given, as_of, at)
    understood = _understood(given, found, who, read.person.name, filled_in)
    recorded = datetime.now().astimezone().isoformat(timespec="seconds")
    reply = Reply(found, understood.answers, day, recorded, who, name or given.name, time, zone)
    if json:
        write(check_in_json(reply, read.person.name, understood.wrong, filled_in))
        return 1 if understood.wrong else 0
    cannot_wait = warnings(found, reply.answers)
    if given.answers is not None:
        for each in cannot_wait:
            show(*words.warning(each, reply.by, filled_in), "")
    why = "; ".join(understood.wrong)
    if not reply.answers or (why and not cannot_wait):
        raise UnusableAnswers(f"{why or 'nothing was answered'}: nothing was added to the record")
    facts = journey.know(read, day, opened)
    write(merge(content, write_check_in(reply, facts, opened.edition.name)))
    show("", *words.what_next(filled_in))
    if why:
        say(f"{why}: left out; the rest is in the record, since a warning sign is among it")
    return 1 if why else 0


def _check_alive(person: Person) -> None:
    if person.died is not None or person.deceased:
        raise UnusableAnswers("the record says that this person has died: no check-in is asked")


def _form(name: str, opened: OpenEdition) -> CheckIn:
    forms = opened.edition.check_ins
    found = [each for each in forms if name in (each.name, each.form.name)]
    if not found:
        raise UnusableAnswers(
            f"the response answers {name}, which is no check-in: there are "
            f"{', '.join(each.form.name for each in forms)}"
        )
    return found[0]


def _understood(
    given: Given, form: CheckIn, by: Assessor, person: str, directory: Directory | None
) -> Understood:
    if given.answers is None:
        return Understood(Asking(form, by, person, directory).ask(), ())
    return answers_from(form, by, given.answers, convert)
