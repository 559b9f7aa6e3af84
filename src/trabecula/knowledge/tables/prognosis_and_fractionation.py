"""How life expectancy shapes radiotherapy and surgery: the picker of the guideline dossier.

Why      The fraction number, and whether an operation repays, turn on the weeks that are left.
Misuse   As a rule: the schedules come from a guideline, their matching to life expectancy is
         consensus, from knowledge. Life expectancy is a clinician's estimate.

Pain responds no differently by site, spine or limb; but a limb needs its Mirels score and cortex
first, and the spine its instability score, epidural grade and neurology.

The dossier's section 0b gives under 4 weeks, 4 to 12 weeks, 3 to 6 months, over 6 months. Months
are read as weeks: 3 months as 12 weeks, where the row before ends, and 6 months as 26, half a
year. A band starts at its threshold, so exactly 12 weeks is read as 3 months, and exactly 26
weeks, which the dossier leaves open, as over 6 months.
"""

from dataclasses import dataclass

from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.knowledge.sources.radiotherapy import astro_2024, trog_9605
from trabecula.language.quantity import Weeks
from trabecula.language.source import Checked, Citation
from trabecula.language.table import Band, Bands, TableRow


@dataclass(frozen=True)
class Care:
    """What is usual at this life expectancy, for three questions, each with its own basis.

    Doses were seen in their sources; that they belong to this band was not.
    """

    uncomplicated_painful_site: TableRow[str]
    cord_compression_not_for_surgery: TableRow[str]
    operation_worth_it: TableRow[str]


SCHEDULES = astro_2024.at("list of recommendations: doses and strengths (strong, high)")
NEUROPATHIC = trog_9605.at("response after 8 Gy in 1 and 20 Gy in 5, as given in the 2015 review")
MATCHING = panel.at("guideline dossier, section 0b: matching to life expectancy, consensus")


def _dose(says: str, *more: Citation) -> TableRow[str]:
    return TableRow(holds=says, sources=(SCHEDULES, *more, MATCHING), checked=Checked.IN_PART)


def _view(says: str) -> TableRow[str]:
    return TableRow(holds=says, sources=(MATCHING,), checked=Checked.FROM_KNOWLEDGE)


def _from(
    weeks: int, painful: TableRow[str], cord: TableRow[str], operation: TableRow[str]
) -> Band[Weeks, Care]:
    return Band(
        Weeks(weeks),
        holds=Care(painful, cord, operation),
        sources=(MATCHING,),
        checked=Checked.FROM_KNOWLEDGE,
    )


prognosis_and_fractionation = Bands(
    "Life expectancy and fractionation",
    Weeks(0),
    (
        _from(
            0,
            _dose("Usually none; 8 Gy in 1 fraction, on the same day, only if wanted."),
            _dose("8 Gy in 1 fraction, or supportive care."),
            _view("No, except fixation for comfort."),
        ),
        _from(
            4,
            _dose("8 Gy in 1 fraction."),
            _dose("8 Gy in 1 fraction."),
            _view(
                "Fixation of a fracture, if more than about 6 weeks are expected; not decompression."
            ),
        ),
        _from(
            12,
            _dose("8 Gy in 1 fraction (20 Gy in 5 if neuropathic).", NEUROPATHIC),
            _dose("8 Gy in 1 fraction or 20 Gy in 5."),
            _view("Yes, if fit."),
        ),
        _from(
            26,
            _dose(
                "8 Gy in 1 fraction, 20 Gy in 5, 24 Gy in 6 or 30 Gy in 10, equal for pain; stereotactic radiotherapy if selected."
            ),
            _dose("20 Gy in 5 fractions or 30 Gy in 10; surgery first if eligible."),
            _view("Yes."),
        ),
    ),
)
