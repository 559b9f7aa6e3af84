"""The document for another team as it is read, for every rendering alike."""

from collections.abc import Iterator
from dataclasses import dataclass

from trabecula.pathway.care_plan.care_plan import CarePlan
from trabecula.pathway.facts import Facts, Subject
from trabecula.pathway.programme.programme import LesionLimits, programme
from trabecula.report.as_json import local_json
from trabecula.report.care_plan_said import care_plan_said
from trabecula.report.care_plan_shapes import FieldJson, TaskJson
from trabecula.report.medicine_review_said import asked
from trabecula.report.one_person import OnePerson, one_person
from trabecula.report.shapes import AboutJson, ProblemJson
from trabecula.report.transfer_shapes import TransferDocumentJson, WeightJson
from trabecula.report.what_matters_lines import what_matters_lines
from trabecula.report.which_plan import is_decided, which_plan


@dataclass(frozen=True, slots=True)
class TransferPage(OnePerson):
    """Everything that the document says of one person; ``said`` is also its JSON."""

    said: TransferDocumentJson

    def fields(self, part: str) -> list[FieldJson]:
        """The fields of one part of I-PASS."""
        return [field for field in self.said.fields if field.part == part]

    def after(self, task: TaskJson) -> list[str]:
        """What a task comes after."""
        return [one.title for one in self.said.tasks if one.key in task.after]


def transfer_page(plan: CarePlan) -> TransferPage:
    """The document of a care plan."""
    head = one_person(plan.plan.recommendations)
    said = _said(plan, head)
    return TransferPage(head.facts, head.person, head.edition, head.policy, head.local, said)


def _said(plan: CarePlan, head: OnePerson) -> TransferDocumentJson:
    facts, care = head.facts, care_plan_said(plan)
    return TransferDocumentJson(
        as_of=facts.as_of,
        as_of_because=facts.as_of_because,
        edition=head.edition,
        policy=head.policy,
        draft=True,
        signed=False,
        person=_about(facts.person, facts),
        decided=is_decided(plan),
        which=which_plan(plan),
        fields=care.transfer.fields,
        weights=[_weight(one, facts) for one in programme(plan.plan.recommendations).lesions],
        tasks=care.tasks,
        contingencies=care.transfer.contingencies,
        goals=[*_goals(plan)],
        record_problems=[ProblemJson(one.where, one.what) for one in facts.problems],
        local_policy=local_json(plan.plan.recommendations.edition),
        later_entries=facts.later_entries,
    )


def _about(subject: Subject, facts: Facts) -> AboutJson:
    return AboutJson(facts.kind_of(subject), subject.id, subject.label)


def _goals(plan: CarePlan) -> Iterator[str]:
    for label, says in what_matters_lines(plan.options.matters):
        yield ": ".join(filter(None, (label, says)))


def _weight(one: LesionLimits, facts: Facts) -> WeightJson:
    row = one.weight.row
    return WeightJson(
        _about(one.lesion, facts),
        str(row.holds.status),
        row.name,
        list(map(str, one.aids)),
        asked(dict.fromkeys(ask.fact for ask in one.weight_asks)),
    )
