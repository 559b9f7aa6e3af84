"""The review of medicines as it is read, for every rendering alike."""

from collections import Counter
from dataclasses import dataclass

from trabecula.language.interaction import Severity
from trabecula.language.statement import Urgency
from trabecula.pathway.medicines.problem import MedicineProblem
from trabecula.pathway.medicines.review import MedicineReview
from trabecula.pathway.recommendations import Recommendation
from trabecula.report import medicine_review_wording as words
from trabecula.report.as_json import local_json
from trabecula.report.medicine_review_bone import bone_agent_said
from trabecula.report.medicine_review_choices import about, ask_next, choice_said
from trabecula.report.medicine_review_said import Citing, asked
from trabecula.report.medicine_review_shapes import (
    AppliesJson,
    MedicineProblemJson,
    MedicineReviewJson,
)
from trabecula.report.medicine_review_taken import exposures, not_understood, taken_said
from trabecula.report.medicine_review_upkeep import (
    loads_said,
    look_again_said,
    missing_said,
    signs_of_falls,
    stop_said,
    test_said,
)
from trabecula.report.one_person import OnePerson, local_values
from trabecula.report.shapes import ProblemJson


@dataclass(frozen=True, slots=True)
class MedicinePage(OnePerson):
    """Everything that a review of medicines says of one person; ``said`` is also its JSON."""

    said: MedicineReviewJson

    @property
    def urgent(self) -> list[AppliesJson]:
        """The statements that apply and are due on the same day or sooner."""
        return [one for one in self.said.applies if one.urgent]

    @property
    def lead(self) -> str:
        """How much is wrong, and of how much nothing can be said."""
        told = Counter(one.severity for one in self.said.problems)
        severities = [(each.words, told[each.words]) for each in sorted(Severity, reverse=True)]
        unclear = {one.medicine for one in self.said.not_understood} | set(self.said.not_checked)
        return words.lead(severities, len(self.said.possible), len(unclear), len(self.said.taken))


def medicine_page(review: MedicineReview, table: str = "") -> MedicinePage:
    """The review as it is shown. ``table`` is the key of a table of exposure, else the first."""
    facts, opened = review.facts, review.recommendations.edition
    return MedicinePage(
        facts=facts,
        person=facts.who,
        edition=opened.edition.name,
        policy=opened.policy_digest,
        local=local_values(opened),
        said=_said(review, table),
    )


def _said(review: MedicineReview, table: str) -> MedicineReviewJson:
    facts, opened = review.facts, review.recommendations.edition
    formulary, citing = opened.edition.formulary, Citing()
    assert formulary is not None
    as_of, problems = facts.as_of, review.problems
    return MedicineReviewJson(
        as_of=as_of,
        as_of_because=facts.as_of_because,
        edition=opened.edition.name,
        policy=opened.policy_digest,
        draft=True,
        person=about(facts.person, review),
        complete=facts.whole_list,
        none_taken=facts.no_medicines,
        problems=[_problem(one, citing) for one in problems if one.sure],
        possible=[_problem(one, citing) for one in problems if not one.sure],
        not_understood=not_understood(review),
        not_checked=list(dict.fromkeys(one.label for one in review.interactions.not_checked)),
        taken=taken_said(review),
        exposure=exposures(review, table, citing),
        loads=loads_said(review, citing),
        signs_of_falls=signs_of_falls(review),
        bone_agents=[bone_agent_said(one, review, citing) for one in review.bone_agents],
        missing=[missing_said(one, formulary, citing) for one in review.missing],
        tests=[test_said(one, as_of, citing) for one in review.tests],
        look_again=[look_again_said(one, as_of, citing) for one in review.look_again],
        stoppable=[stop_said(one, facts, citing) for one in review.stoppable],
        choices=[choice_said(one, review, citing) for one in review.choices],
        applies=[_applies(one, review) for one in review.statements],
        ask_next=ask_next(review),
        record_problems=[ProblemJson(one.where, one.what) for one in facts.problems],
        local_policy=local_json(opened),
        later_entries=facts.later_entries,
        sources=citing.cited,
    )


def _problem(one: MedicineProblem, citing: Citing) -> MedicineProblemJson:
    return MedicineProblemJson(
        one.severity.words,
        one.kind,
        one.code,
        one.title,
        list(one.medicines),
        one.effect,
        one.mechanism,
        list(one.management),
        list(one.exceptions),
        [citing.said(side.says, (side.source,), side.checked) for side in one.sides],
        asked(one.asks),
        citing.sources(one.sources, one.checked),
    )


def _applies(item: Recommendation, review: MedicineReview) -> AppliesJson:
    statement = item.statement
    urgency = review.recommendations.edition.urgencies[statement]
    return AppliesJson(
        statement.code,
        statement.title,
        about(item.about, review),
        urgency.words,
        urgency.within_hours,
        urgency.rank <= Urgency.SAME_DAY.rank,
    )
