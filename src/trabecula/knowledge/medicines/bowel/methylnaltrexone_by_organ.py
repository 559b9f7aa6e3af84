"""Methylnaltrexone by body weight, kidneys and liver, for the injection and for the tablets."""

from trabecula.knowledge.sources.medicines_guidelines import derived_by_the_project
from trabecula.knowledge.sources.medicines_labels import (
    european_labels,
    methylnaltrexone_label,
    relistor_label_2024,
    relistor_monograph,
    us_labels,
)
from trabecula.language.dose import Amount, Ceiling, Dose, days, hours, mg, mg_per_kilogram
from trabecula.language.organ_function import (
    Action,
    ByWeight,
    Kidneys,
    Liver,
    OrganAdvice,
    kidneys,
    liver,
)
from trabecula.language.quantity import Kilograms
from trabecula.language.source import Checked, Citation
from trabecula.language.table import Includes, Range

_RENAL = relistor_label_2024.at("2.4, Table 2: clearance below 60 mL/min")
_ERRATA = derived_by_the_project.at("errata, section A, rows on methylnaltrexone")
_OLDER = (
    "An older label halves the dose only below 30 mL/min.",
    methylnaltrexone_label.at("renal impairment"),
)
_EUROPE = (
    "EU: below 30 mL/min 8 mg from 62 to 114 kg.",
    european_labels.at("methylnaltrexone, 4.2, as seen with V_MNTX"),
)
_USUAL = OrganAdvice(Action.USUAL, "Usual dose.")
_TABLET = Dose(mg(150), every=hours(24), when="in the morning")


def _weights(
    name: str, light_or_heavy: Amount, from_38_kg: Amount, from_62_kg: Amount, source: Citation
) -> ByWeight:
    def row(
        lowest: int, highest: int | None, amount: Amount, includes: Includes
    ) -> Range[Kilograms, Dose]:
        return Range(
            lowest=Kilograms(lowest),
            highest=None if highest is None else Kilograms(highest),
            includes=includes,
            holds=Dose(amount, every=days(2), as_needed=True),
            sources=(source,),
            checked=Checked.YES,
        )

    return ByWeight(
        name,
        (
            row(0, 38, light_or_heavy, Includes.LOWEST),
            row(38, 62, from_38_kg, Includes.LOWEST),
            row(62, 114, from_62_kg, Includes.BOTH),
            row(114, None, light_or_heavy, Includes.NEITHER),
        ),
    )


injection_by_weight = _weights(
    "methylnaltrexone under the skin by weight",
    mg_per_kilogram("0.15"),
    mg(8),
    mg(12),
    relistor_label_2024.at("2.3, Table 1"),
)
_half = OrganAdvice(
    Action.REDUCE,
    "Half of the dose under the skin.",
    by_weight=_weights(
        "methylnaltrexone under the skin by weight, clearance below 60 mL/min",
        mg_per_kilogram("0.075"),
        mg(4),
        mg(6),
        _RENAL,
    ),
    other_side=(_OLDER, _EUROPE),
)
injection_by_kidneys = Kidneys(
    "methylnaltrexone under the skin by creatinine clearance",
    (
        kidneys(0, 60, _half, _RENAL, _ERRATA, checked=Checked.YES),
        kidneys(
            60,
            None,
            _USUAL,
            us_labels.at("methylnaltrexone, 8.6 (from knowledge)"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
)
_a_third = OrganAdvice(
    Action.REDUCE, "150 mg a day by mouth.", start=_TABLET, ceiling=Ceiling(mg(150))
)
tablets_by_kidneys = Kidneys(
    "methylnaltrexone by mouth by creatinine clearance",
    (
        kidneys(0, 60, _a_third, _RENAL, _ERRATA, checked=Checked.YES),
        injection_by_kidneys.rows[1],
    ),
)
methylnaltrexone_by_kidneys = Kidneys(
    "methylnaltrexone by creatinine clearance",
    (
        kidneys(
            0,
            60,
            OrganAdvice(
                Action.REDUCE, "Under the skin half of the dose by weight, by mouth 150 mg a day."
            ),
            _RENAL,
            _ERRATA,
            checked=Checked.YES,
        ),
        injection_by_kidneys.rows[1],
    ),
)
_consider_half = OrganAdvice(Action.CAUTION, "Under the skin: consider half of the dose.")
_LIVER = us_labels.at("methylnaltrexone, 2.5: injection in class C (from knowledge)")
injection_by_liver = Liver(
    "methylnaltrexone under the skin by Child-Pugh class",
    (liver("C", _consider_half, _LIVER, checked=Checked.FROM_KNOWLEDGE),),
)
_MONOGRAPH = relistor_monograph.at("tablets, Child-Pugh class B or C")
tablets_by_liver = Liver(
    "methylnaltrexone by mouth by Child-Pugh class",
    (liver("BC", _a_third, _MONOGRAPH, _ERRATA, checked=Checked.SECOND_HAND),),
)
methylnaltrexone_by_liver = Liver(
    "methylnaltrexone by Child-Pugh class",
    (
        liver(
            "B",
            OrganAdvice(Action.REDUCE, "By mouth 150 mg a day."),
            _MONOGRAPH,
            _ERRATA,
            checked=Checked.SECOND_HAND,
        ),
        liver(
            "C",
            OrganAdvice(
                Action.REDUCE, "By mouth 150 mg a day; under the skin consider half of the dose."
            ),
            _MONOGRAPH,
            _LIVER,
            checked=Checked.IN_PART,
        ),
    ),
)
