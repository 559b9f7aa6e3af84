"""Medicines: what each is, how it is dosed, for whom not, what it costs, how it is stopped.

A medicine cannot be declared without what its label says of the kidneys, of the liver and of
stopping, or the reason why nothing is said; nor with a dose above its own ceiling.
"""

import re
from collections.abc import Iterator
from dataclasses import KW_ONLY, dataclass
from enum import StrEnum

from trabecula.language.carrier import MedicineGroup
from trabecula.language.condition import Condition
from trabecula.language.dose import Amount, Dose, Every
from trabecula.language.dosing import Dosing, Form
from trabecula.language.fact import Fact
from trabecula.language.organ_function import Kidneys, Liver, NotStated
from trabecula.language.quantity import Days
from trabecula.language.route import Release, Route
from trabecula.language.slip import refuse_slip
from trabecula.language.source import Checked, Citation
from trabecula.language.table import Ranges, TableRow


class MedicineClass(StrEnum):
    """What kind of medicine it is."""

    NON_OPIOID_ANALGESIC = "non-opioid analgesic"
    NSAID = "NSAID"
    TOPICAL_NSAID = "topical NSAID"
    TOPICAL_ANALGESIC = "topical analgesic"
    CORTICOSTEROID = "corticosteroid"
    OPIOID = "opioid"
    GABAPENTINOID = "gabapentinoid"
    SNRI = "serotonin and noradrenaline reuptake inhibitor"
    TRICYCLIC = "tricyclic antidepressant"
    ANTICONVULSANT = "anticonvulsant"
    NMDA_ANTAGONIST = "NMDA antagonist"
    LAXATIVE = "laxative"
    PERIPHERAL_OPIOID_ANTAGONIST = "peripherally acting opioid antagonist"
    ANTIEMETIC = "antiemetic"
    OPIOID_ANTAGONIST = "opioid antagonist"
    PROTON_PUMP_INHIBITOR = "proton pump inhibitor"
    BISPHOSPHONATE = "bisphosphonate"
    RANKL_ANTIBODY = "RANKL antibody"
    SUPPLEMENT = "supplement"
    HORMONE = "hormone"
    RADIOPHARMACEUTICAL = "radiopharmaceutical"


@dataclass(frozen=True)
class Said(TableRow[str]):
    """Something that is said of a medicine, and on what basis.

    ``when`` says formally for whom it holds, where facts can tell.
    """

    _: KW_ONLY
    when: Condition | None = None


def said(text: str, *sources: Citation, checked: Checked, when: Condition | None = None) -> Said:
    """Something said, on this basis."""
    return Said(holds=text, sources=sources, checked=checked, when=when)


@dataclass(frozen=True)
class Monitoring(TableRow[str]):
    """A test to do: ``holds`` names it. ``facts`` are what a record holds of it.

    ``every`` is the longest time between two, in days, where there is one.
    """

    _: KW_ONLY
    before: bool
    interval: str
    action: str
    facts: tuple[Fact, ...] = ()
    every: Days | None = None


@dataclass(frozen=True)
class Stopping(TableRow[str]):
    """How it is stopped. ``abruptly`` says whether it may be stopped at once; None: it depends."""

    _: KW_ONLY
    abruptly: bool | None


@dataclass(frozen=True)
class Burden(TableRow[str]):
    """What it costs, from 0 (none) to 3 (high): the project's own ordinal ratings.

    ``serotonergic`` is its part in a serotonin syndrome, by the same scale.
    """

    _: KW_ONLY
    alertness: int
    balance: int
    falls: int
    cognition: int
    bowels: int
    serotonergic: int

    def __post_init__(self) -> None:
        super().__post_init__()
        if not all(0 <= level <= 3 for level in self.levels):
            raise ValueError(f"a burden lies from 0 to 3: {self.levels}")

    @property
    def levels(self) -> tuple[int, ...]:
        """Alertness, balance, falls, cognition, bowels, serotonin."""
        mobility = (self.alertness, self.balance, self.falls, self.cognition)
        return (*mobility, self.bowels, self.serotonergic)


class QT(StrEnum):
    """Risk of torsade de pointes, by the list that is cited."""

    NOT_LISTED = "not listed"
    CONDITIONAL = "conditional risk"
    POSSIBLE = "possible risk"
    KNOWN = "known risk"


@dataclass(frozen=True)
class AnticholinergicLevel(TableRow[str]):
    """Its points on one scale; ``holds`` names the scale."""

    _: KW_ONLY
    points: int


@dataclass(frozen=True)
class OtherProduct(TableRow[str]):
    """A product of the same ingredient for another purpose, which ``holds`` names.

    It is known when it is taken, never offered, and never given together with this medicine.
    """

    _: KW_ONLY
    dose: Dose


@dataclass(frozen=True, eq=False)
class Medicine:
    """One medicine. Raises ``ValueError`` where what every medicine needs is missing.

    ``kidneys`` are the bands that doses are reckoned by; ``kidneys_by_other_labels`` are those of
    other labels, shown beside them.
    """

    name: str
    label: str
    _: KW_ONLY
    kind: MedicineClass
    role: str
    identity: TableRow[MedicineGroup]
    routes: tuple[Route, ...]
    dosing: tuple[Dosing, ...]
    not_dosed: str = ""
    other_products: tuple[OtherProduct, ...] = ()
    forms: tuple[Form, ...] = ()
    kidneys: Kidneys | NotStated
    kidneys_by_other_labels: tuple[Kidneys, ...] = ()
    liver: Liver | NotStated
    contraindications: tuple[Said, ...]
    cautions: tuple[Said, ...]
    monitoring: tuple[Monitoring, ...]
    onset: Said
    review: Said
    review_after: Every | None = None
    stopping: Stopping
    burden: Burden
    qt: QT = QT.NOT_LISTED
    qt_note: str = ""
    anticholinergic: tuple[AnticholinergicLevel, ...]
    older_people: tuple[Said, ...]
    raises_falls: bool
    falls_basis: Said
    pregnancy: Said
    metabolism: str = ""

    def __post_init__(self) -> None:
        if not re.fullmatch(r"[a-z][a-z0-9_]*", self.name):
            raise ValueError(f"a medicine is named like 'fentanyl_td', not {self.name!r}")
        if not self.dosing and not self.not_dosed:
            raise ValueError(f"{self.name} has a dosing, or says why not")
        for table in self._kidney_tables():
            first, last = table.rows[0], table.rows[-1]
            if first.lowest.value != 0 or not first.includes.lowest or last.highest is not None:
                raise ValueError(f"{self.name}: its kidney bands go from 0 upward")
        self._check_doses_of_organs()
        names = {form.name for form in self.forms}
        if unknown := [each.form for each in self.dosing if each.form and each.form not in names]:
            raise ValueError(f"{self.name} is not sold as {', '.join(unknown)}")
        for part in ("contraindications", "monitoring"):
            if not getattr(self, part):
                raise ValueError(f"{self.name} has no {part}: say that none is stated")

    def _kidney_tables(self) -> Iterator[Kidneys]:
        yield from (self.kidneys,) if isinstance(self.kidneys, Ranges) else ()
        yield from self.kidneys_by_other_labels
        yield from (dosing.kidneys for dosing in self.dosing if dosing.kidneys is not None)

    def _check_doses_of_organs(self) -> None:
        """Each dose for kidneys or liver fits the ceiling of a dosing that it may replace."""
        by_kidneys = tuple(dosing for dosing in self.dosing if dosing.kidneys is None)
        by_liver = tuple(dosing for dosing in self.dosing if dosing.liver is None)
        for table, dosings in ((self.kidneys, by_kidneys), (self.liver, by_liver)):
            for row in () if isinstance(table, NotStated) else table.rows:
                if row.holds.start is not None:
                    _check_fits_one(f"{self.name}: {row.holds.says}", row.holds.start, dosings)

    @property
    def group(self) -> MedicineGroup:
        """Its codes and names."""
        return self.identity.holds

    def strengths(self, route: Route, release: Release, name: str = "") -> Iterator[Amount]:
        """Every strength that is sold for a route and a release; of one form, where it is named."""
        for form in self.forms:
            named = name in ("", form.name)
            if named and route in form.routes and release in (form.release, Release.NOT_SAID):
                yield from form.strengths


def _check_fits_one(what: str, dose: Dose, dosings: tuple[Dosing, ...]) -> None:
    refused: list[str] = []
    for dosing in dosings:
        try:
            refuse_slip(dosing.holds, dose, dosing.ceiling)
        except ValueError as error:
            refused.append(str(error))
        else:
            return
    raise ValueError(f"{what}: {'; '.join(refused) or 'no dosing is there to replace'}")
