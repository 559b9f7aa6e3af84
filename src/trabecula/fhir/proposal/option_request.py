"""Options as proposed requests: a medicine as a MedicationRequest, all else as a ServiceRequest."""

from collections.abc import Iterable
from typing import Final

from trabecula.fhir.proposal.basis import NOT_REVIEWED, basis_of_row
from trabecula.fhir.proposal.identity import Identity, person, reference_in
from trabecula.fhir.proposal.request import REQUEST, priority
from trabecula.fhir.proposal.warning import requests_of
from trabecula.fhir.writing import Json, coded, noted
from trabecula.language.code import OPTION
from trabecula.pathway.medicines.candidates import Candidate
from trabecula.pathway.options.for_person import OptionForPerson
from trabecula.pathway.plan import Plan

MEDICATION: Final = "MedicationRequest"


def kind_of(option: OptionForPerson) -> str:
    """The kind of resource that an option becomes."""
    return REQUEST if option.candidate is None else MEDICATION


def option_request(option: OptionForPerson, plan: Plan, identity: Identity) -> Json:
    """One option as a proposal; a dose is in it only where one can be offered."""
    facts, kind = plan.recommendations.facts, kind_of(option)
    lesion = None if option.about is facts.person else reference_in(option.about.id or "")
    whole = requests_of(plan)
    codes = {whole[i.statement].code: None for i in option.statements if i.statement in whole}
    resource: Json = {
        "resourceType": kind,
        "id": identity.id_of(kind, option.key),
        "extension": [basis_of_row(option.option.sources, option.option.checked, option.code)],
        "basedOn": [identity.refer(REQUEST, code) for code in codes],
        "status": "draft",
        "intent": "proposal",
        "category": [{"text": option.option.modality.value}],
        "priority": priority(option.urgency),
        "subject": person(facts),
        "authoredOn": facts.as_of.isoformat(),
        "note": noted([*_lines(option), NOT_REVIEWED]),
        "supportingInformation" if kind == MEDICATION else "supportingInfo": (
            [{"reference": lesion}] if lesion else []
        ),
    }
    if option.candidate is None:
        resource |= _service(option, whole_person=option.about is facts.person)
    else:
        resource |= _medication(option.candidate)
    return {name: value for name, value in resource.items() if value}


def _service(option: OptionForPerson, *, whole_person: bool) -> Json:
    return {
        "code": coded(OPTION, option.code, option.title),
        "performerType": {"text": ", ".join(option.option.owner)},
        "bodySite": [] if whole_person else [{"text": option.about.label}],
    }


def _medication(candidate: Candidate) -> Json:
    medicine = candidate.medicine
    coding = [{"system": code.system, "code": code.code} for code in medicine.group.codes]
    concept: Json = {"coding": coding, "text": medicine.label}
    if not coding:
        del concept["coding"]
    return {
        "medicationCodeableConcept": concept,
        "dosageInstruction": list(_dosage(candidate)),
    }


def _dosage(candidate: Candidate) -> Iterable[Json]:
    """The first dose that can be offered, in words: what a clinician writes is theirs."""
    for one in candidate.doses:
        if one.dose is not None:
            dosage: Json = {"text": f"{one.dose}, {one.dosing.routes[0]}"}
            if one.dose.as_needed is not None:
                dosage["asNeededBoolean"] = one.dose.as_needed
            yield dosage
            return


def _lines(option: OptionForPerson) -> Iterable[str]:
    alongside = option.option.alongside
    yield from dict.fromkeys(reason.says for reason in option.because)
    for name, says in (
        ("Radiotherapy", alongside.radiotherapy),
        ("Systemic treatment", alongside.systemic_treatment),
        ("Exercise", alongside.exercise),
    ):
        if says:
            yield f"{name}: {says}"
