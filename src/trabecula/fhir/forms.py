"""Forms: a questionnaire of the knowledge as a FHIR Questionnaire, blank or for one record.

A form about pains has a group `PAIN`, which repeats: its first question is where the pain is.
A form about lesions for one record has a group for each recorded lesion, whose items name it, and
does not ask for a site that is known. Every form about lesions ends with the group `LESION`, which
repeats: its first item says which recorded lesion it is about; without that, its site, and the
side where there is one, describe a lesion that is not recorded yet.
"""

from collections.abc import Iterator
from typing import Final

from trabecula.fhir.link import LESION, LESION_SIDE, PAIN, PAIN_SIDE, WHICH_LESION, link_id
from trabecula.fhir.questions import UNANSWERED, items
from trabecula.fhir.writing import Json
from trabecula.language.check_in import Asked, CheckIn, Question, Signs, WhichSide
from trabecula.language.code import QUESTIONNAIRE as ADDRESS
from trabecula.language.code import SNOMED_CT
from trabecula.language.condition import About
from trabecula.language.edition import Edition, OpenEdition
from trabecula.language.fact import Fact
from trabecula.language.questionnaire import Questionnaire
from trabecula.pathway.facts import Facts, Subject
from trabecula.pathway.questions import makes_sense

QUESTIONNAIRE: Final = "Questionnaire"
_REFERS_TO: Final = "http://hl7.org/fhir/StructureDefinition/questionnaire-referenceResource"
_LESIONS: Final = ("Condition", "BodyStructure")
_SIDES: Final = (
    {"system": SNOMED_CT, "code": "7771000", "display": "left"},
    {"system": SNOMED_CT, "code": "24028007", "display": "right"},
)
_DRAFT: Final = "Draft: not reviewed by a clinician."


def form(questionnaire: Questionnaire, opened: OpenEdition, facts: Facts | None = None) -> Json:
    """A FHIR Questionnaire; with a person's facts, the lesions that are recorded are in it."""
    return {
        "resourceType": QUESTIONNAIRE,
        "id": questionnaire.name,
        "url": form_url(questionnaire),
        "version": opened.edition.name,
        "name": questionnaire.name.replace("-", " ").title().replace(" ", ""),
        "title": questionnaire.title,
        "status": "draft",
        "experimental": True,
        "date": opened.edition.in_force.isoformat(),
        **form_body(questionnaire, opened.edition, facts),
    }


def form_url(questionnaire: Questionnaire) -> str:
    """The canonical address of a questionnaire."""
    return f"{ADDRESS}:{questionnaire.name}"


def form_body(questionnaire: Questionnaire, edition: Edition, facts: Facts | None = None) -> Json:
    """What a form asks and of whom, without what names it and its edition.

    A check-in is asked in the words for people at home.
    """
    at_home = next((one for one in edition.check_ins if one.form is questionnaire), None)
    return {
        "subjectType": ["Patient"],
        "description": _DRAFT,
        "purpose": f"{questionnaire.purpose} Asked by: {questionnaire.asked_by}.",
        "item": _items(questionnaire, facts, edition.site_key)
        if at_home is None
        else list(_asked_at_home(at_home)),
    }


def _items(questionnaire: Questionnaire, facts: Facts | None, site: str) -> list[Json]:
    if questionnaire.about is About.PERSON:
        return _questions(questionnaire)
    if questionnaire.about is About.PAIN:
        first, *others = _questions(questionnaire)
        side = _side(PAIN_SIDE, "On which side is it, left or right as the person's own?")
        return [_group(PAIN, "Pain", [first, side, *others]) | {"repeats": True}]
    recorded = [lesion for lesion in facts.lesions if lesion.id] if facts is not None else []
    groups = [
        _group(link_id(LESION, lesion.id), lesion.label, _questions_of(lesion, questionnaire, site))
        for lesion in recorded
    ]
    blank = _group(
        LESION, "Another lesion" if recorded else "Lesion", _described(questionnaire, site)
    )
    return [*groups, blank | {"repeats": True}]


def _asked_at_home(check_in: CheckIn) -> Iterator[Json]:
    """The questions in their order; what is asked of the place of the pain in its group."""
    of_pain = [one for one in check_in.asked if _is_of_pain(one)]
    for one in check_in.asked:
        if of_pain and one is of_pain[0]:
            inside = [item for each in of_pain for item in _put(each)]
            yield _group(PAIN, one.heading, inside)
        elif one not in of_pain:
            yield from _put(one)
    for one in check_in.of_the_carer:
        yield from items(one.fact, f"For the carer alone. {one.heading}")


def _is_of_pain(one: Asked) -> bool:
    return isinstance(one, WhichSide) or (
        isinstance(one, Question) and one.fact.about is About.PAIN
    )


def _put(one: Asked) -> list[Json]:
    if isinstance(one, WhichSide):
        return [_side(PAIN_SIDE, one.heading)]
    if isinstance(one, Question):
        offered = {str(value): words for value, words in one.answers} if one.fact.allowed else None
        return items(one.fact, f"{one.heading} {one.help}".rstrip(), offered=offered)
    facts = dict.fromkeys(sign.fact for sign in one.signs)
    return [item for fact in facts for item in _signs(fact, one)]


def _signs(fact: Fact, among: Signs) -> list[Json]:
    of_fact = [sign for sign in among.signs if sign.fact is fact]
    if not fact.lists:
        return items(fact, of_fact[0].words)
    return items(
        fact,
        f"{among.heading} {among.help}".rstrip(),
        offered={sign.item: sign.words for sign in of_fact},
    )


def _group(link: str, text: str, inside: list[Json]) -> Json:
    return {"linkId": link, "text": text, "type": "group", "required": False, "item": inside}


def _described(questionnaire: Questionnaire, site: str) -> list[Json]:
    which = {
        "linkId": WHICH_LESION,
        "text": "Which recorded lesion is this? Leave it out for a lesion that is not recorded.",
        "type": "reference",
        "required": False,
        "extension": [{"url": _REFERS_TO, "valueCode": kind} for kind in _LESIONS],
    }
    asked = _questions(questionnaire)
    after = next((n for n, item in enumerate(asked, start=1) if item["linkId"] == site), 0)
    side = _side(LESION_SIDE, "On which side is it? Leave it out where the bone has no sides.")
    return [which, *asked[:after], side, *asked[after:]]


def _side(link: str, text: str) -> Json:
    return {
        "linkId": link,
        "text": text,
        "type": "choice",
        "required": False,
        "answerOption": [{"valueCoding": coding} for coding in (*_SIDES, *UNANSWERED)],
    }


def _questions(questionnaire: Questionnaire) -> list[Json]:
    return [item for fact in questionnaire.facts for item in items(fact, fact.asks)]


def _questions_of(lesion: Subject, questionnaire: Questionnaire, site: str) -> list[Json]:
    """What makes sense for this lesion, without the site where it is known."""
    values = {key: finding.known for key, finding in lesion.findings.items()}
    return [
        item
        for fact in questionnaire.facts
        if makes_sense(fact, values) and (fact.key != site or values.get(site) is None)
        for item in items(fact, fact.asks, lesion.id)
    ]
