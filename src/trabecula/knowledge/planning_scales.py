"""In which band a value lies, where a change of the band opens a planning visit.

Why      A number moves every week; a plan changes with what the number means.
Misuse   To read a band as a diagnosis.

The dossier asks for bands of weight loss and of life expectancy, and names none there. Those of
life expectancy are the rows of its section 0b. Those of weight loss are the thresholds that its
statements use, put in a row by this project: above 5 % a dietitian is asked (NUT-02), above 10 %
and above 15 % feeding up is dangerous (note of NUT-03, and NUT-03).
"""

from typing import Final

from trabecula.knowledge.facts.nutrition import weight_loss_in_6_months
from trabecula.knowledge.facts.prognosis import life_expectancy
from trabecula.knowledge.instruments.mind.gad import gad_7
from trabecula.knowledge.instruments.mind.phq import phq_9
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.instrument import Band, Bands
from trabecula.language.replanning import Scale
from trabecula.language.source import Checked

MOOD: Final = tuple(Scale(tool.scores[0].gives, tool.scores[0].bands[0]) for tool in (phq_9, gad_7))
WEIGHT_LOSS: Final = (
    Scale(
        weight_loss_in_6_months,
        Bands(
            "Weight loss in 6 months, in percent",
            (
                Band("5 % or less"),
                Band("above 5 %", 5, above=True),
                Band("above 10 %", 10, above=True),
                Band("above 15 %", 15, above=True),
            ),
            source=panel.at("guideline dossier: thresholds of NUT-02, of NUT-03 and of its note"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
)
LIFE_EXPECTANCY: Final = (
    Scale(
        life_expectancy,
        Bands(
            "Life expectancy in weeks",
            (
                Band("below 4 weeks"),
                Band("4 to below 12 weeks", 4),
                Band("12 to below 26 weeks", 12),
                Band("26 weeks or more", 26),
            ),
            source=panel.at("guideline dossier, section 0b"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
)
