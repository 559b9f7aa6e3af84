"""``trabecula questionnaire``: the forms in which facts are asked."""

import json
import sys
from datetime import date
from typing import Literal

from trabecula import journey
from trabecula.cli.inputs import Source, known, near
from trabecula.errors import UnknownQuestionnaire
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

    opened = journey.edition()
    if not name:
        print(questionnaire_list.listed(opened))
        return 0
    found = _find(name, opened)
    if format == "fhir":
        facts = None if record is None else known(record, None, as_of, patient, opened)
        written = json.dumps(form(found, opened, facts), indent=2, ensure_ascii=False)
        sys.stdout.write(written + "\n")
    else:
        print(questionnaire_list.shown(found))
    return 0


def _find(name: str, opened: OpenEdition) -> Questionnaire:
    by_name = {each.name: each for each in opened.edition.questionnaires}
    if name in by_name:
        return by_name[name]
    advice = near(name, by_name, f"there are {', '.join(by_name)}")
    raise UnknownQuestionnaire(f"there is no questionnaire {name!r}; {advice}")
