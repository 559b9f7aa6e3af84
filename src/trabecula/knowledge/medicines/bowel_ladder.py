"""Which laxative beside an opioid, and which next?

Why      Constipation by opioids does not pass; raised step by step it rarely comes to impaction.
Misuse   Before each step obstruction and impaction are excluded, and compression of the cord.
"""

from typing import Final

from trabecula.knowledge.facts.cancer import systemic_treatments
from trabecula.knowledge.facts.laboratory import neutrophils, platelets
from trabecula.knowledge.facts.nutrition import days_without_stool
from trabecula.knowledge.facts.opioid_use import laxative
from trabecula.knowledge.medicine_classes.opioids import all_opioids
from trabecula.knowledge.sources.medicines_guidelines import (
    esmo_cancer_pain_2018,
    nccn_cancer_pain,
    opioid_constipation_guidelines,
)
from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import atc, rxnorm
from trabecula.language.companion import Companion
from trabecula.language.fact import takes
from trabecula.language.quantity import BillionsPerLitre, Days
from trabecula.language.source import Checked

_OPIOIDS = (all_opioids,)
_LADDER = opioid_constipation_guidelines.at("ladder of laxatives, step B4 (from knowledge)")

laxatives_that_move_the_bowel = MedicineGroup(
    "laxatives that stimulate or draw water, and opioid antagonists of the gut",
    (
        *atc("A06AB", "A06AD", "A06AH"),
        *rxnorm("36387", "221147", "1596", "29899", "1551777"),
    ),
    (
        "senna", "sennosides", "macrogol", "polyethylene", "lactulose", "bisacodyl", "picosulfate",
        "methylnaltrexone", "naloxegol", "naldemedine",
    ),
)  # fmt: skip
"""Docusate, which only softens, and bulk fibre do not count."""

laxative_with_every_opioid = Companion(
    holds="Senna 8.6 to 17.2 mg at night, or twice a day, with macrogol 17 g where needed; fluids and moving about. No bulk fibre without fluid; docusate alone is not enough.",
    of=_OPIOIDS,
    needs=("senna", "macrogol"),
    because="Opioids constipate, and that does not pass.",
    met_by=laxatives_that_move_the_bowel,
    sources=(
        nccn_cancer_pain.at("ladder of laxatives, step B1 (from knowledge)"),
        esmo_cancer_pain_2018.at("laxatives from the start, I B (from knowledge)"),
    ),
    checked=Checked.FROM_KNOWLEDGE,
)
macrogol_after_two_days = Companion(
    holds="Senna 17.2 mg twice a day, and macrogol beside it. Exclude obstruction and impaction: sounds of the bowel, distension, vomiting. So too where stools are hard lumps (Bristol 1 or 2).",
    of=_OPIOIDS,
    needs=("macrogol",),
    because="2 days without a stool.",
    when=days_without_stool >= Days(2),
    sources=(esmo_cancer_pain_2018.at("ladder of laxatives, step B2 (from knowledge)"),),
    checked=Checked.FROM_KNOWLEDGE,
)
suppository_after_three_days = Companion(
    holds="Bisacodyl as a suppository, or an enema. Look again at anticholinergic medicines, ondansetron and the calcium.",
    of=_OPIOIDS,
    needs=("bisacodyl",),
    because="3 days without a stool.",
    when=days_without_stool >= Days(3),
    unless=(neutrophils < BillionsPerLitre(0.5)) | (platelets < BillionsPerLitre(50)),
    sources=(esmo_cancer_pain_2018.at("ladder of laxatives, step B3 (from knowledge)"),),
    checked=Checked.FROM_KNOWLEDGE,
)
antagonist_after_two_classes = Companion(
    holds="Where two classes of laxatives have failed for 4 to 7 days: naldemedine, then naloxegol, then methylnaltrexone under the skin; once obstruction, tumour in the wall of the bowel and disease of the peritoneum are excluded. Or a change to fentanyl or buprenorphine.",
    of=_OPIOIDS,
    needs=("naldemedine", "naloxegol", "methylnaltrexone"),
    because="Laxatives have not been enough.",
    when=takes(laxative) & (days_without_stool >= Days(4)),
    unless=systemic_treatments.found("bevacizumab", "vegf_tki"),
    sources=(_LADDER,),
    checked=Checked.FROM_KNOWLEDGE,
)

BOWEL_LADDER: Final = (
    laxative_with_every_opioid,
    macrogol_after_two_days,
    suppository_after_three_days,
    antagonist_after_two_classes,
)
