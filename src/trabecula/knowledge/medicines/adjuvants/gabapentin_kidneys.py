"""Gabapentin by creatinine clearance: the US label, which binds here, and the European one.

Edges    15 and 30 mL/min stand in two rows of the US label: they belong to the lower band. The
         European rows (80 and more, 50 to 79, 30 to 49, 15 to 29, below 15) leave no such doubt.
Conflict At 45 mL/min the US label allows 1400 mg a day, the European one 900 mg: both are shown.
"""

from trabecula.knowledge.sources.medicines_labels import (
    european_labels,
    gabapentin_european_and_us_labels,
    gabapentin_us_label,
)
from trabecula.language.dose import Ceiling, Dose, hours, mg
from trabecula.language.organ_function import Action, OrganAdvice, kidneys
from trabecula.language.source import Checked
from trabecula.language.table import Includes, Ranges

_US = gabapentin_us_label.at("doses by kidney function, Table 1")
_EUROPE = gabapentin_european_and_us_labels.at("European bands (PMC7265598, Table 1)")

us_bands = Ranges(
    "gabapentin by creatinine clearance, US label",
    (
        kidneys(
            0,
            15,
            OrganAdvice(
                Action.REDUCE,
                "100 to 300 mg a day in one dose, in proportion to the clearance: at 7.5 mL/min half of what is given at 15.",
                start=Dose(mg(100), every=hours(24), when="at night"),
                ceiling=Ceiling(mg(300)),
                not_sooner=hours(24),
                other_side=(("European label, below 15: 150 to 300 mg a day.", _EUROPE),),
            ),
            _US,
            checked=Checked.SECOND_HAND,
            includes=Includes.BOTH,
        ),
        kidneys(
            15,
            30,
            OrganAdvice(
                Action.REDUCE,
                "200 to 700 mg a day in one dose.",
                start=Dose(mg(200), every=hours(24), when="at night"),
                ceiling=Ceiling(mg(700)),
                not_sooner=hours(24),
                other_side=(("European label, 15 to 29: 150 to 600 mg a day.", _EUROPE),),
            ),
            _US,
            checked=Checked.SECOND_HAND,
            includes=Includes.HIGHEST,
        ),
        kidneys(
            30,
            60,
            OrganAdvice(
                Action.REDUCE,
                "400 to 1400 mg a day in 2 doses.",
                ceiling=Ceiling(mg(1400)),
                not_sooner=hours(12),
                other_side=(
                    (
                        "European label, 30 to 49: 300 to 900 mg a day; 50 to 79: 600 to 1800 mg.",
                        _EUROPE,
                    ),
                ),
            ),
            _US,
            checked=Checked.SECOND_HAND,
            includes=Includes.NEITHER,
        ),
        kidneys(
            60,
            None,
            OrganAdvice(
                Action.USUAL,
                "900 to 3600 mg a day in 3 doses.",
                ceiling=Ceiling(mg(3600)),
                other_side=(("European label, 50 to 79: 600 to 1800 mg a day.", _EUROPE),),
            ),
            _US,
            checked=Checked.SECOND_HAND,
        ),
    ),
)
european_bands = Ranges(
    "gabapentin by creatinine clearance, European label",
    (
        kidneys(
            0,
            15,
            OrganAdvice(
                Action.REDUCE,
                "150 to 300 mg a day.",
                start=Dose(mg(150), every=hours(24)),
                ceiling=Ceiling(mg(300)),
            ),
            _EUROPE,
            checked=Checked.YES,
        ),
        kidneys(
            15,
            30,
            OrganAdvice(
                Action.REDUCE,
                "150 to 600 mg a day.",
                start=Dose(mg(150), every=hours(24)),
                ceiling=Ceiling(mg(600)),
            ),
            _EUROPE,
            checked=Checked.YES,
        ),
        kidneys(
            30,
            50,
            OrganAdvice(
                Action.REDUCE,
                "300 to 900 mg a day.",
                start=Dose(mg(300), every=hours(24)),
                ceiling=Ceiling(mg(900)),
            ),
            _EUROPE,
            checked=Checked.YES,
        ),
        kidneys(
            50,
            80,
            OrganAdvice(Action.REDUCE, "600 to 1800 mg a day.", ceiling=Ceiling(mg(1800))),
            _EUROPE,
            checked=Checked.YES,
        ),
        kidneys(
            80,
            None,
            OrganAdvice(Action.USUAL, "900 to 3600 mg a day.", ceiling=Ceiling(mg(3600))),
            european_labels.at("gabapentin 4.2, clearance of 80 and more (from knowledge)"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
)
