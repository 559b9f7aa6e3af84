"""Zoledronate by creatinine clearance: the label's table for bone, and the conflict in raised calcium.

Edges    The label gives 4 mg above 60 mL/min: 60.0 has 3.5 mg. Its rows end at 49 and 39; the gaps
         are closed so that 49.6 has 3.3 mg.
Conflict In raised calcium the label does not stop at a clearance: no change below a creatinine of
         400 µmol/L. Below 35 mL/min denosumab is preferred (errata, conflict C21).
"""

from trabecula.knowledge.sources.medicines_guidelines import derived_by_the_project
from trabecula.knowledge.sources.medicines_labels import zometa_label
from trabecula.language.dose import Dose, Every, mg, millilitres
from trabecula.language.organ_function import Action, Kidneys, OrganAdvice, kidneys
from trabecula.language.source import Checked
from trabecula.language.table import Includes, Ranges

_TABLE = zometa_label.at("Table 1: dose and volume of concentrate by creatinine clearance")
_CONFLICT = derived_by_the_project.at("errata, part B, conflict C21")


def bands_for_bone(every: Every) -> Kidneys:
    """The label's table, at the interval that is chosen."""

    def given(dose: str, volume: str) -> Dose:
        return Dose(mg(dose), every=every, volume=millilitres(volume))

    return Ranges(
        f"zoledronate for bone by creatinine clearance, {every}",
        (
            kidneys(
                0,
                30,
                OrganAdvice(Action.AVOID, "Not recommended for bone metastases: denosumab."),
                _TABLE,
                checked=Checked.YES,
            ),
            kidneys(
                30,
                40,
                OrganAdvice(Action.REDUCE, "30 to 39 mL/min: 3 mg.", start=given("3.0", "3.8")),
                _TABLE,
                checked=Checked.YES,
            ),
            kidneys(
                40,
                50,
                OrganAdvice(Action.REDUCE, "40 to 49 mL/min: 3.3 mg.", start=given("3.3", "4.1")),
                _TABLE,
                checked=Checked.YES,
            ),
            kidneys(
                50,
                60,
                OrganAdvice(Action.REDUCE, "50 to 60 mL/min: 3.5 mg.", start=given("3.5", "4.4")),
                _TABLE,
                checked=Checked.YES,
                includes=Includes.BOTH,
            ),
            kidneys(
                60,
                None,
                OrganAdvice(Action.USUAL, "Above 60 mL/min: 4 mg.", start=given("4.0", "5.0")),
                _TABLE,
                checked=Checked.YES,
                includes=Includes.NEITHER,
            ),
        ),
    )


in_raised_calcium = Ranges(
    "zoledronate in raised calcium by creatinine clearance",
    (
        kidneys(
            0,
            35,
            OrganAdvice(
                Action.CONFLICT,
                "Denosumab is preferred; zoledronate only by a named specialist.",
                other_side=(
                    (
                        "Label: no change where creatinine is below 400 µmol/L (4.5 mg/dL); in severe impairment only after risk and benefit are weighed.",
                        zometa_label.at("hypercalcaemia of malignancy, kidneys"),
                    ),
                ),
            ),
            _CONFLICT,
            checked=Checked.FROM_KNOWLEDGE,
        ),
        kidneys(
            35,
            None,
            OrganAdvice(
                Action.USUAL,
                "4 mg, no reduction: the table for bone does not apply.",
                other_side=(
                    (
                        "The statement on severe hypercalcaemia asks for caution below a clearance of 30 to 35.",
                        derived_by_the_project.at("errata, part A, row EMR-09 versus R03"),
                    ),
                ),
            ),
            zometa_label.at("hypercalcaemia of malignancy, kidneys"),
            checked=Checked.YES,
        ),
    ),
)
