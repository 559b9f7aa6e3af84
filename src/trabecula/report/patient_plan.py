"""The patient's plan: what decisions in the record chose, in the options' own plain words.

Nothing else of it is computed: the rest are fixed safety texts, and lines for a clinician to fill.
"""

from collections.abc import Iterable
from datetime import date

from trabecula.errors import NothingToHandOut
from trabecula.language.condition import About
from trabecula.language.directory import Directory, Line
from trabecula.language.option import Option
from trabecula.pathway.agreed import Agreed, agreed
from trabecula.pathway.facts import Finding, Subject
from trabecula.pathway.options.weighed import Options
from trabecula.pathway.support import support_of
from trabecula.pathway.wishes import Outcome
from trabecula.report.education_json import numbers, sheet_json
from trabecula.report.one_person import OnePerson, one_person
from trabecula.report.patient_plan_shapes import AgreedJson, PatientPlanJson
from trabecula.report.patient_plan_wording import ASK_WHICH, PLACES
from trabecula.report.shapes import AboutJson

_NUMBERS = (Line.CLINIC, Line.OUT_OF_HOURS, Line.EMERGENCY, Line.SPINAL_CORD)


def patient_plan(options: Options, directory: Directory | None, today: date) -> PatientPlanJson:
    """The plan that a clinician chose with this person, as they read it.

    ``today`` is the day on which it is written, by which the clinic's directory may be out of date.
    Raises `NothingToHandOut` where the record says that the person has died.
    """
    head = one_person(options.recommendations)
    if head.dead:
        raise NothingToHandOut(
            "the record says that this person has died: there is no plan to give"
        )
    things = agreed(options)
    said = [(one, _said(one, options)) for one in things if one.option is not None]
    chosen = [(one, words) for one, words in said if one.outcome is Outcome.CHOSEN]
    chosen.sort(key=lambda each: each[0].comes_later)
    return PatientPlanJson(
        as_of=head.facts.as_of,
        edition=head.edition,
        policy=head.policy,
        draft=True,
        signed=False,
        person=_about(head),
        name=head.name,
        decided=bool(things),
        agreed=[words for one, words in chosen if one.holds],
        later=_with(Outcome.DEFERRED, said),
        left_out=_with(Outcome.DECLINED, said),
        look_again=[words for one, words in chosen if not (one.holds or one.replaced)],
        replaced=[words for one, words in chosen if one.replaced],
        without_words=[
            one.choice.code
            for one in things
            if one.option is None and one.outcome is Outcome.CHOSEN
        ],
        if_pain_breaks_through=(directory and directory.if_pain_breaks_through) or None,
        call=numbers(_NUMBERS, directory),
        numbers_out_of_date=directory is not None and directory.out_of_date(today),
        safety=[
            sheet_json(sheet, directory)
            for sheet in support_of(options.recommendations).sheets
            if sheet.for_everyone
        ],
    )


def _about(head: OnePerson) -> AboutJson:
    person = head.facts.person
    return AboutJson(head.facts.kind_of(person), person.id, person.label)


def _with(outcome: Outcome, said: Iterable[tuple[Agreed, AgreedJson]]) -> list[AgreedJson]:
    return [words for one, words in said if one.outcome is outcome]


def _said(one: Agreed, options: Options) -> AgreedJson:
    assert one.option is not None
    plain, decision = one.option.plain, one.decision
    what, more = _first_sentence(plain.what)
    lesion = _lesion(one, options)
    site_key = options.recommendations.edition.edition.site_key
    site = None if lesion is None else lesion.findings.get(site_key)
    return AgreedJson(
        code=one.choice.code,
        title=one.choice.title,
        medicine=_medicine(one, one.option),
        where=_where(one.option, site),
        place="" if lesion is None else lesion.label,
        what=what,
        more=more,
        to_do=plain.to_do,
        can_go_wrong=plain.can_go_wrong,
        if_not=plain.if_not,
        comes_later=one.comes_later,
        decided_on=decision.when.day if decision.when else None,
        decided_by=decision.by,
        with_whom=decision.with_whom,
    )


def _where(option: Option, site: Finding | None) -> str:
    if option.need.about is not About.LESION:
        return ""
    return ASK_WHICH if site is None else PLACES.get(str(site.value), ASK_WHICH)


def _first_sentence(text: str) -> tuple[str, str]:
    first, _, rest = text.partition(". ")
    return (f"{first}.", rest) if rest else (text, "")


def _medicine(one: Agreed, option: Option) -> str:
    if not option.medicine_classes:
        return ""
    candidate = one.here.candidate if one.here is not None else None
    return one.choice.title if candidate is None else candidate.medicine.label


def _lesion(one: Agreed, options: Options) -> Subject | None:
    """The lesion that it is about, by the place that the decision names where it stands no more."""
    facts = options.recommendations.facts
    if one.here is not None:
        return None if one.here.about is facts.person else one.here.about
    _, _, place = one.choice.code.partition("@")
    return next((lesion for lesion in facts.lesions if place and lesion.id == place), None)
