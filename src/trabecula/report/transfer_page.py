"""The document for another team as it is read, for every rendering alike."""

from collections.abc import Iterator
from dataclasses import dataclass

from trabecula.pathway.care_plan.care_plan import CarePlan
from trabecula.pathway.care_plan.transfer import FilledField, Foreseen
from trabecula.pathway.programme.programme import LesionLimits, programme
from trabecula.pathway.taken.taken import TakenMedicine
from trabecula.report.as_json import local_json
from trabecula.report.handed_over import about, actions, not_recorded, recorded
from trabecula.report.medicine_review_said import asked
from trabecula.report.one_person import OnePerson, one_person
from trabecula.report.shapes import ProblemJson
from trabecula.report.transfer_shapes import (
    FieldJson,
    HandedMedicineJson,
    IfThenJson,
    TransferJson,
    WeightJson,
)
from trabecula.report.what_matters_lines import what_matters_lines
from trabecula.report.what_matters_wording import said_choice, said_decision


@dataclass(frozen=True, slots=True)
class TransferPage(OnePerson):
    """Everything that the document says of one person; ``said`` is also its JSON."""

    said: TransferJson

    def fields(self, part: str) -> list[FieldJson]:
        """The fields of one part of I-PASS."""
        return [field for field in self.said.fields if field.part == part]


def transfer_page(plan: CarePlan, *, decided: bool) -> TransferPage:
    """The document of a care plan. ``decided`` is whether somebody chose it."""
    head = one_person(plan.plan.recommendations)
    return TransferPage(
        head.facts, head.person, head.edition, head.policy, head.local, _said(plan, head, decided)
    )


def _said(plan: CarePlan, head: OnePerson, decided: bool) -> TransferJson:
    facts = head.facts
    return TransferJson(
        as_of=facts.as_of,
        as_of_because=facts.as_of_because,
        edition=head.edition,
        policy=head.policy,
        draft=True,
        signed=False,
        person=about(facts.person, facts),
        decided=decided,
        decisions=[
            f"{said_decision(one)}: {'; '.join(map(said_choice, one.choices))}"
            for one in reversed(plan.decisions)
        ],
        fields=[_field(one, plan) for one in plan.transfer.fields],
        weights=[_weight(one, plan) for one in programme(plan.plan.recommendations).lesions],
        actions=actions(plan),
        contingencies=[_if_then(one) for one in plan.transfer.contingencies],
        goals=[*_goals(plan)],
        record_problems=[ProblemJson(one.where, one.what) for one in facts.problems],
        local_policy=local_json(plan.plan.recommendations.edition),
        later_entries=facts.later_entries,
    )


def _goals(plan: CarePlan) -> Iterator[str]:
    for label, says in what_matters_lines(plan.options.matters):
        yield ": ".join(filter(None, (label, says)))


def _field(one: FilledField, plan: CarePlan) -> FieldJson:
    facts, row = plan.plan.recommendations.facts, one.row.holds
    return FieldJson(
        row.part,
        one.name,
        recorded(one.values, facts),
        [_medicine(each) for each in one.medicines],
        not_recorded(one.not_recorded, facts),
        list(row.choices),
        row.asks,
    )


def _medicine(one: TakenMedicine) -> HandedMedicineJson:
    origins = list(one.origins)
    return HandedMedicineJson(one.label, one.dosage, one.begun, list(one.unclear), origins)


def _weight(one: LesionLimits, plan: CarePlan) -> WeightJson:
    row = one.weight.row
    return WeightJson(
        about(one.lesion, plan.plan.recommendations.facts),
        str(row.holds.status),
        row.name,
        list(map(str, one.aids)),
        asked(dict.fromkeys(ask.fact for ask in one.weight_asks)),
    )


def _if_then(one: Foreseen) -> IfThenJson:
    row = one.row.holds
    return IfThenJson(one.row.name, row.then, row.urgency.words, one.now.words)
