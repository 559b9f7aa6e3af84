"""By how much creatinine may not rise before a bisphosphonate is held.

Edges    1.4 mg/dL is 123.76 µmol/L: a creatinine of 1.4 mg/dL counts as not normal. A rise of
         exactly 44 or 88 µmol/L (0.5 or 1.0 mg/dL) holds the dose.
"""

from typing import Final

from trabecula.knowledge.sources.medicines_labels import zometa_label
from trabecula.language.quantity import MicromolesPerLitre
from trabecula.language.source import Checked
from trabecula.language.table import Band, Bands

_LABEL = zometa_label.at("hold rule by the rise of creatinine")

rise_of_creatinine_that_holds: Final = Bands(
    "rise of creatinine that holds zoledronate, by the creatinine before treatment",
    MicromolesPerLitre(0),
    (
        Band(
            MicromolesPerLitre(0),
            holds=MicromolesPerLitre(44),
            sources=(_LABEL,),
            checked=Checked.YES,
        ),
        Band(
            MicromolesPerLitre(123.7),
            holds=MicromolesPerLitre(88),
            sources=(_LABEL,),
            checked=Checked.YES,
        ),
    ),
)
