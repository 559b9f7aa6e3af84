"""Loads, companions, tests, dates and stopping, as they are shown."""

from collections.abc import Iterator
from datetime import date

from trabecula.calculation.bounds import Bounds
from trabecula.language.condition import atoms, facts_of
from trabecula.language.decimals import written
from trabecula.language.deprescribing import Lowering
from trabecula.language.formulary import Formulary
from trabecula.language.medicine import Medicine
from trabecula.pathway.facts import Facts
from trabecula.pathway.medicines.review import MedicineReview
from trabecula.pathway.medicines.stopping import Stoppable
from trabecula.pathway.medicines.upkeep import Missing, Test
from trabecula.pathway.medicines.watch import LookAgain
from trabecula.pathway.taken.burden import Contribution, FoundLoad
from trabecula.report.medicine_choice_shapes import (
    HowToStopJson,
    LookAgainJson,
    MissingJson,
    RaiseJson,
    StopJson,
    TestJson,
)
from trabecula.report.medicine_review_said import Citing, asked, labels
from trabecula.report.medicine_review_shapes import MedicineLoadJson, RatedJson, SignJson

_FALLS = "falls"


def loads_said(review: MedicineReview, citing: Citing) -> list[MedicineLoadJson]:
    """Each load to which anything contributes, or may."""
    found = (one for one in review.loads if one.contributions or one.not_rated)
    return [_load(one, citing) for one in found]


def _load(found: FoundLoad, citing: Citing) -> MedicineLoadJson:
    load, total = found.load, found.total
    lowest, highest = (total.lowest, total.highest) if isinstance(total, Bounds) else (total, total)
    return MedicineLoadJson(
        load.key,
        load.name,
        load.scale,
        str(load.counts),
        lowest,
        highest,
        [_rated(one) for one in found.contributions],
        list(dict.fromkeys(agent.label for agent in found.not_rated)),
        load.alarm_from,
        None if found.reached is None else found.reached.words,
        load.then,
        None if found.worse is None else found.worse.words,
        asked(found.worse_not_known),
        citing.sources((load.source,), load.checked),
    )


def _rated(found: Contribution) -> RatedJson:
    names = list(dict.fromkeys(agent.label for agent in found.agents))
    return RatedJson(names, found.part.points, found.part.says)


def signs_of_falls(review: MedicineReview) -> list[SignJson]:
    """The signs of falls in the person, as they are known."""
    signs = next((one.load.worse_with for one in review.loads if one.load.key == _FALLS), None)
    named = () if signs is None else (fact for atom in atoms(signs) for fact in facts_of(atom))
    findings = review.facts.person.findings
    return [
        SignJson(
            fact.key,
            fact.name,
            None if found is None or found.known is None else found.in_words(),
            None if found is None else found.day,
        )
        for fact in dict.fromkeys(named)
        for found in (findings.get(fact.key),)
    ]


def missing_said(one: Missing, formulary: Formulary, citing: Citing) -> MissingJson:
    """A companion that is missing, with each reason once."""
    named = (formulary.medicine(name) for name in one.companion.needs)
    return MissingJson(
        one.companion.holds,
        labels(one.of),
        list(dict.fromkeys(companion.because for companion in one.companions)),
        [medicine.label for medicine in named if medicine is not None],
        asked(one.not_known),
        [
            source
            for companion in one.companions
            for source in citing.sources(companion.sources, companion.checked)
        ],
    )


def test_said(one: Test, as_of: date, citing: Citing) -> TestJson:
    """A test, and where it stands."""
    row = one.monitoring
    return TestJson(
        row.holds,
        labels(one.of),
        _state(one, as_of),
        one.last,
        one.due,
        row.before,
        row.interval,
        row.action,
        citing.sources(row.sources, row.checked),
    )


def _state(one: Test, as_of: date) -> str:
    if one.is_overdue(as_of):
        return "overdue"
    if one.last is None and one.monitoring.facts:
        return "none recorded"
    return "no date" if one.due is None else "due"


def look_again_said(one: LookAgain, as_of: date, citing: Citing) -> LookAgainJson:
    """By when to look at a medicine again."""
    review = one.medicine.review
    return LookAgainJson(
        ", ".join(labels(one.of)),
        one.begun,
        one.by,
        one.is_overdue(as_of),
        review.holds,
        [
            RaiseJson(dosing.holds, dosing.step.says, day)
            for dosing, day in one.steps
            if dosing.step is not None
        ],
        citing.sources(review.sources, review.checked),
    )


def stop_said(one: Stoppable, facts: Facts, citing: Citing) -> StopJson:
    """What could be stopped; where it is about everything that is taken, that is said once."""
    every = len(one.of) == len(facts.taken) > 1
    return StopJson(
        one.row.holds,
        ["everything that is taken"] if every else labels(one.of),
        one.row.because,
        one.is_sure,
        asked(one.not_known),
        one.asks,
        "" if one.row.lowering is None else _lowering(one.row.lowering),
        [] if every else list(_how(one, citing)),
        citing.sources(one.row.sources, one.row.checked),
    )


def _lowering(rule: Lowering) -> str:
    low, high = (written(part * 100) for part in rule.part)
    most = f"never by more than {written(rule.most * 100)} % within {rule.within.span}"
    return f"Down by {low} to {high} % of the dose {rule.every}, {most}."


def _how(one: Stoppable, citing: Citing) -> Iterator[HowToStopJson]:
    alike: dict[str, dict[Medicine, None]] = {}
    for medicine in (part.medicine for part in one.parts):
        if medicine is not None:
            alike.setdefault(medicine.stopping.holds, {})[medicine] = None
    for says, medicines in alike.items():
        first = next(iter(medicines)).stopping
        based = citing.sources(first.sources, first.checked)
        yield HowToStopJson([each.label for each in medicines], says, first.abruptly, based)
