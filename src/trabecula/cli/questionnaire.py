"""``trabecula questionnaire``: the forms in which facts are asked."""

import json
from datetime import date
from typing import Literal

from trabecula import journey
from trabecula.cli.inputs import Source, known
from trabecula.cli.spelling import near
from trabecula.cli.statements import folded
from trabecula.cli.terminal import tell, write
from trabecula.cli.usage import check_choice
from trabecula.errors import UnknownQuestionnaire, WrongUsage
from trabecula.language.edition import OpenEdition
from trabecula.language.questionnaire import Questionnaire


def questionnaire(
    name: str = "",
    record: Source | None = None,
    /,
    *,
    format: Literal["text", "fhir"] = "text",  # noqa: A002
    as_of: date | None = None,
    patient: str | None = None,
) -> int:
    """List the questionnaires; with a name, show its questions, or write it as FHIR.

    Example: trabecula questionnaire red-flags --format fhir > red-flags.json

    Parameters
    ----------
    name
        The questionnaire to show.
    record
        With --format fhir: a record whose lesions are to stand in a form about lesions.
    format
        How to write it.
    as_of
        The day of the record on which the lesions are taken.
    patient
        The id of the person, where the record holds several.
    """
    from trabecula.fhir.forms import form  # noqa: PLC0415
    from trabecula.report import questionnaire_list  # noqa: PLC0415

    if format == "text" and (record, as_of, patient) != (None, None, None):
        raise WrongUsage("a record, --as-of and --patient go with --format fhir")
    if format == "fhir" and not name:
        raise WrongUsage("--format fhir writes one questionnaire: give its name")
    check_choice(record, as_of, patient)
    opened = journey.edition()
    if not name:
        tell(questionnaire_list.listed(opened))
        return 0
    found = _find(name, opened)
    if format == "fhir":
        facts = None if record is None else known(record, None, as_of, patient, opened)
        write(json.dumps(form(found, opened, facts), indent=2, ensure_ascii=False))
    else:
        tell(questionnaire_list.shown(found))
    return 0


def _find(name: str, opened: OpenEdition) -> Questionnaire:
    for each in opened.edition.questionnaires:
        if folded(each.name) == folded(name):
            return each
    names = [each.name for each in opened.edition.questionnaires]
    advice = near(name, names, f"there are {', '.join(names)}")
    raise UnknownQuestionnaire(f"there is no questionnaire {name!r}; {advice}")
