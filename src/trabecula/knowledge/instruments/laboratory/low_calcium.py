"""Low calcium: may a bone-modifying agent be given?

Why      Denosumab and zoledronate can bring the calcium down dangerously, most of all with failing
         kidneys or little vitamin D.
Misuse   A normal total calcium with a low albumin is not low calcium: adjust it first.
"""

from trabecula.calculation.raised_calcium import calcium_is_low
from trabecula.knowledge.facts.laboratory import adjusted_calcium
from trabecula.knowledge.instruments.items import yes_no
from trabecula.knowledge.sources.metabolic_and_infection import product_labels
from trabecula.language.instrument import AssessmentArea, Instrument, Licence, Score
from trabecula.language.source import Checked

hypocalcaemia = Instrument(
    "hypocalcaemia",
    "Hypocalcaemia under a bone-modifying agent",
    measures="Whether calcium is too low for denosumab or zoledronate.",
    area=AssessmentArea.BONE_HEALTH,
    items=(adjusted_calcium,),
    scores=(
        Score(
            yes_no(
                "hypocalcaemia",
                "low calcium",
                meaning="Correct it before the next dose; hold the agent until then.",
            ),
            of=(adjusted_calcium,),
            by=calcium_is_low,
            words="adjusted calcium below 2.10 mmol/L (8.4 mg/dL)",
            source=product_labels.at("correct hypocalcaemia first; 2.10 by the errata"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    version="below 2.10 mmol/L",
    recall="the day of the blood test",
    interval="before every dose of denosumab or zoledronate, and on symptoms",
    licence=Licence("Published thresholds: free to use.", wording=True),
    together=False,
    notes=("The labels give no number; another threshold in use is 2.0 mmol/L.",),
    source=product_labels.at("hypocalcaemia"),
    checked=Checked.FROM_KNOWLEDGE,
)
