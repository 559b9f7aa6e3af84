"""GLIM: is this person malnourished, and how severely?

Why      A diagnosis opens the way to a dietitian, and its stage says how soon.
Misuse   Muscle that was not measured is not normal muscle: a stage 1 without it can be a stage 2.
         Body mass index misleads with oedema, ascites and after an amputation.
"""

from typing import Final

from trabecula.calculation.malnutrition import glim_stage, malnourished
from trabecula.knowledge.facts.nutrition import body_mass_index
from trabecula.knowledge.facts.person import age
from trabecula.knowledge.instruments.items import chosen, measured, yes_no
from trabecula.knowledge.sources.instruments_of_nutrition import glim_2019
from trabecula.language.instrument import AssessmentArea, Instrument, Licence, Score
from trabecula.language.quantity import Months, Percent
from trabecula.language.source import Checked

_loss = measured(
    "glim_loss",
    "weight lost",
    Percent,
    -100,
    100,
    meaning="In percent of the earlier weight; negative is a gain.",
)
_months = measured("glim_loss_months", "months over which it was lost", Months, 0, 120)
_muscle = chosen(
    "glim_muscle",
    "muscle mass",
    ("normal", "reduced", "severe deficit"),
    meaning="By a validated measurement. Not measured is not normal.",
)
_intake = yes_no(
    "glim_intake",
    "reduced intake or absorption",
    meaning="Half of the need or less for more than a week, or any reduction for more than 2 weeks, or a disease of the gut that hinders absorption.",
)
_inflammation = yes_no(
    "glim_inflammation",
    "inflammation or disease burden",
    meaning="Acute disease or injury, or chronic disease with inflammation. Metastatic cancer counts (from knowledge, to be read again by a clinician).",
)
_cut_offs = chosen(
    "glim_cut_offs",
    "cut-offs of the body mass index",
    ("general", "asian"),
    words=(("asian", "for Asian populations"),),
)
_ITEMS: Final = (
    age, body_mass_index, _loss, _months, _muscle, _intake, _inflammation, _cut_offs,
)  # fmt: skip

glim = Instrument(
    "glim",
    "Criteria of the Global Leadership Initiative on Malnutrition",
    measures="Malnutrition, after a screen that was positive.",
    area=AssessmentArea.NUTRITION,
    items=_ITEMS,
    scores=(
        Score(
            yes_no(
                "glim_malnutrition",
                "malnutrition by GLIM",
                meaning="One phenotypic and one aetiologic criterion at least.",
            ),
            of=_ITEMS,
            by=malnourished,
            words="one criterion of the body and one of its causes are met",
            missing="one criterion of each kind is enough; a no needs every criterion of one kind; without a choice the general cut-offs count",
            partial=True,
            source=glim_2019.at("diagnosis"),
            checked=Checked.SECOND_HAND,
        ),
        Score(
            chosen(
                "glim_stage",
                "GLIM stage",
                ("none", "1", "2"),
                words=(
                    ("none", "no malnutrition"),
                    ("1", "stage 1, moderate"),
                    ("2", "stage 2, severe"),
                ),
            ),
            of=_ITEMS,
            by=glim_stage,
            words="stage 2 by a severe loss, a very low body mass index or a severe deficit of muscle",
            missing="muscle need not be measured, the stage is then that of loss and body mass index; the rest as for the diagnosis",
            partial=True,
            source=glim_2019.at("severity"),
            checked=Checked.SECOND_HAND,
        ),
    ),
    version="GLIM 2019",
    recall="6 months and beyond",
    interval="after a positive screen, every 3 months, and on decline",
    licence=Licence("Its text is protected: only neutral labels; computed from answers."),
    notes=(
        "Where muscle was not measured, stage 1 could be stage 2.",
        "GLIM gives no Asian cut-off for stage 2: the general ones (18.5, from 70 years 20) count for all.",
        "That metastatic cancer is an aetiologic criterion must be read again by a clinician.",
        "Oedema, ascites or an amputation falsify weight and body mass index.",
    ),
    source=glim_2019.at("criteria and severity"),
    checked=Checked.SECOND_HAND,
)
