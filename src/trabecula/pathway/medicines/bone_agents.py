"""Agents that protect bone: what was given, the next dose, and what holds it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from trabecula.language.answer import Answer
from trabecula.language.condition import Subject
from trabecula.language.dose import Amount, Dose, DoseUnit, Every
from trabecula.language.formulary import BoneFacts, DoseFacts, Formulary
from trabecula.language.medicine import Medicine, OtherProduct, Stopping
from trabecula.language.organ_function import NotStated, OrganAdvice
from trabecula.language.quantity import MicromolesPerLitre, MillilitresPerMinute
from trabecula.language.source import Checked, Citation
from trabecula.language.table import Range
from trabecula.pathway.dosage import Unit
from trabecula.pathway.facts import Facts
from trabecula.pathway.facts.of_medicines import ingredients_of
from trabecula.pathway.medicines.dose_for_person import DoseForPerson
from trabecula.pathway.medicines.doses import doses
from trabecula.pathway.medicines.each_ingredient import TakenIngredient, each_ingredient
from trabecula.pathway.record import MedicineEntry
from trabecula.pathway.taken.known import Known
from trabecula.pathway.taken.single_doses import given_since
from trabecula.pathway.taken.taken import TakenMedicine


@dataclass(frozen=True, slots=True)
class Hold:
    """A reason to hold the next dose, and whether it is there; ``asks`` would tell."""

    says: str
    answer: Answer
    asks: tuple[Subject, ...]
    because: str
    sources: tuple[Citation, ...]
    checked: Checked

    @property
    def is_open(self) -> bool:
        """Whether it is there, or not known not to be."""
        return self.answer is not Answer.DOES_NOT_APPLY


@dataclass(frozen=True, slots=True)
class BoneAgent:
    """An agent that protects bone and is being had, or with ``in_use`` false was given before.

    ``given`` are the days of its doses, the newest first. ``at_a_time`` are the doses that are
    recorded, each once; ``products`` what those amounts are sold for otherwise. ``doses`` is what
    the next dose is here, ``by_clearance`` the row for the kidneys. ``due`` is from when to when
    the next dose is due; None where no dose has a day.
    """

    medicine: Medicine
    of: tuple[TakenMedicine, ...]
    given: tuple[date, ...]
    at_a_time: tuple[Amount, ...]
    every: Every | None
    products: tuple[OtherProduct, ...]
    doses: tuple[DoseForPerson, ...]
    by_clearance: Range[MillilitresPerMinute, OrganAdvice] | None
    holds: tuple[Hold, ...]
    in_use: bool
    due: tuple[date, date] | None

    @property
    def stopping(self) -> Stopping:
        """How it is stopped, and what follows."""
        return self.medicine.stopping

    @property
    def too_much(self) -> tuple[Amount, Dose] | None:
        """A recorded dose above the one for these kidneys, and that one."""
        least = None if self.by_clearance is None else self.by_clearance.holds.start
        if least is None or self.products:
            return None
        above = (one for one in self.at_a_time if one.exceeds(least.highest))
        return next(((one, least) for one in above), None)

    @property
    def two_products(self) -> bool:
        """Whether a dose of another product is recorded beside one of this."""
        return bool(self.products) and len(self.at_a_time) > len(self.products)

    def is_late(self, as_of: date) -> bool:
        """Whether the next dose should have been given."""
        return self.due is not None and self.due[1] < as_of


def bone_agents(
    parts: Sequence[TakenIngredient], facts: Facts, known: Known, formulary: Formulary
) -> Iterator[BoneAgent]:
    """Each agent that protects bone: what is being had, then what was given before that."""
    kinds = formulary.bone_facts.kinds
    past = each_ingredient(tuple(given_since(facts.given, ingredients_of(formulary), date.min)))
    now = {part.medicine for part in parts}
    by_medicine: dict[Medicine, dict[TakenMedicine, None]] = {}
    for part in (*parts, *(part for part in past if part.medicine not in now)):
        if part.medicine is not None and part.kind in kinds:
            by_medicine.setdefault(part.medicine, {})[part.of] = None
    for medicine, of in by_medicine.items():
        yield _bone_agent(medicine, tuple(of), facts, known, formulary, in_use=medicine in now)


def _bone_agent(
    medicine: Medicine,
    of: tuple[TakenMedicine, ...],
    facts: Facts,
    known: Known,
    formulary: Formulary,
    *,
    in_use: bool,
) -> BoneAgent:
    entries = [entry for one in of for entry in one.entries]
    given = _given(medicine, facts, formulary)
    at_a_time, every = _at_a_time(entries), _every(entries)
    products = [one for one in medicine.other_products if one.dose.least in at_a_time]
    rests_on, bone = formulary.dose_facts, formulary.bone_facts
    repeated = [d for d in doses(medicine, known, rests_on) if _interval(d) is not None]
    begun = min((*given, *(one.begun for one in of if one.begun is not None)), default=None)
    holds = [*_contraindications(medicine, known)]
    if medicine.kind in bone.harmed_by_kidneys:
        holds.append(_creatinine(facts, known, bone, begun))
    return BoneAgent(
        medicine,
        of,
        given,
        at_a_time,
        every,
        tuple(products),
        tuple(repeated),
        _row(medicine, known, rests_on),
        tuple(holds),
        in_use,
        _due(given, [every] if every else [*_intervals(repeated, products, at_a_time)]),
    )


def _given(medicine: Medicine, facts: Facts, formulary: Formulary) -> tuple[date, ...]:
    """The days on which it was given, the newest first."""
    finder = ingredients_of(formulary)
    return tuple(
        entry.when.latest
        for entry in facts.given
        if entry.when is not None
        and any(one.medicine is medicine for one in finder.of_entry(entry))
    )


def _at_a_time(entries: Iterable[MedicineEntry]) -> tuple[Amount, ...]:
    """The doses that are recorded, each once; only those by weight."""
    found: dict[Amount, None] = {}
    for dosage in (each for entry in entries for each in entry.dosages):
        dose = dosage.makes or dosage.dose
        mass = None if dose is None else dose.into(Unit.MILLIGRAM)
        if mass is not None and mass.span.high > 0:
            found[Amount(mass.span.high, DoseUnit.MILLIGRAM)] = None
    return tuple(found)


def _every(entries: Iterable[MedicineEntry]) -> Every | None:
    """How far apart the newest order says that the doses are, where that is days."""
    for dosage in (each for entry in entries for each in entry.dosages):
        often = dosage.frequency
        if often is not None and often.times.low > 0 and often.hours.low > 24:
            low, high = often.hours.low / often.times.high, often.hours.high / often.times.low
            return Every(low, high)
    return None


def _interval(dose: DoseForPerson) -> Every | None:
    start = dose.dosing.start
    return start.every if isinstance(start, Dose) else None


def _intervals(
    repeated: Sequence[DoseForPerson],
    products: Sequence[OtherProduct],
    at_a_time: Sequence[Amount],
) -> Iterator[Every]:
    """How far apart doses are: of another product, where only that was given."""
    others = [one.dose.every for one in products]
    only_others = others and len(at_a_time) == len(products)
    yield from filter(None, others if only_others else map(_interval, repeated))


def _row(
    medicine: Medicine, known: Known, rests_on: DoseFacts
) -> Range[MillilitresPerMinute, OrganAdvice] | None:
    clearance = known.number(rests_on.clearance)
    if clearance is None or isinstance(medicine.kidneys, NotStated):
        return None
    return medicine.kidneys.at(MillilitresPerMinute(clearance))


def _due(given: Sequence[date], every: Sequence[Every]) -> tuple[date, date] | None:
    if not given or not every:
        return None
    ends = (min(one.shortest for one in every), max(one.longest for one in every))
    low, high = (timedelta(hours=float(end)) for end in ends)
    return given[0] + low, given[0] + high


def _contraindications(medicine: Medicine, known: Known) -> Iterator[Hold]:
    for contra in medicine.contraindications:
        if contra.when is None:
            continue
        answer = known.answer(contra.when)
        asks = known.open(contra.when) if answer is Answer.NOT_KNOWN else ()
        yield Hold(contra.holds, answer, asks, "", contra.sources, contra.checked)


def _creatinine(facts: Facts, known: Known, bone: BoneFacts, begun: date | None) -> Hold:
    """Whether creatinine rose too far since before treatment."""
    before, now = _baseline(facts, bone, begun), known.number(bone.creatinine)
    if before is None or now is None:
        missing = "before treatment" if now is not None else "now"
        because = f"Creatinine {missing} is not known, so that a rise cannot be seen."
        first = bone.rise_that_holds.rows[0]
        says = "Creatinine rose since before treatment."
        asks = () if now is not None else (bone.creatinine,)
        return Hold(says, Answer.NOT_KNOWN, asks, because, first.sources, first.checked)
    day, baseline = before
    row = bone.rise_that_holds.at(MicromolesPerLitre(baseline))
    rise, most = Fraction(repr(now)) - Fraction(repr(baseline)), row.holds.value
    says = f"Creatinine rose by {most:g} µmol/L or more since before treatment."
    because = f"{baseline:g} µmol/L on {day.isoformat()}, {now:g} µmol/L now."
    answer = Answer.APPLIES if rise >= Fraction(repr(most)) else Answer.DOES_NOT_APPLY
    return Hold(says, answer, (), because, row.sources, row.checked)


def _baseline(facts: Facts, bone: BoneFacts, begun: date | None) -> tuple[date, float] | None:
    """The last creatinine until the first day of treatment that the record knows."""
    found = [
        (report.when.day, float(report.value))
        for report in facts.person.reports.get(bone.creatinine.key, ())
        if report.when is not None
        and begun is not None
        and report.when.latest <= begun
        and isinstance(report.value, int | float)
    ]
    return max(found, default=None)
