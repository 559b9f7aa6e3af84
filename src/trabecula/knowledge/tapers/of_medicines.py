"""Which taper is of which medicine, by every name of it."""

from typing import Final

from trabecula.knowledge.medicine_classes.nervous_system import benzodiazepines_and_z_drugs
from trabecula.knowledge.tapers.adjuvants import (
    carbamazepine_taper,
    duloxetine_taper,
    gabapentin_taper,
    ketamine_taper,
    lamotrigine_taper,
    pregabalin_taper,
    tricyclic_taper,
    venlafaxine_taper,
)
from trabecula.knowledge.tapers.corticosteroids import dexamethasone_taper, prednisolone_taper
from trabecula.knowledge.tapers.opioids_and_sedatives import benzodiazepine_taper, opioid_taper
from trabecula.language.taper import TaperRule

OPIOID_TAPER: Final = opioid_taper
TAPERS: Final[tuple[tuple[tuple[str, ...], TaperRule], ...]] = (
    (("gabapentin",), gabapentin_taper),
    (("pregabalin",), pregabalin_taper),
    (("duloxetine",), duloxetine_taper),
    (("venlafaxine",), venlafaxine_taper),
    (("amitriptyline", "nortriptyline"), tricyclic_taper),
    (("carbamazepine",), carbamazepine_taper),
    (("lamotrigine",), lamotrigine_taper),
    (("ketamine",), ketamine_taper),
    (("dexamethasone",), dexamethasone_taper),
    (("prednisolone", "prednisone"), prednisolone_taper),
    (benzodiazepines_and_z_drugs.names, benzodiazepine_taper),
)
"""All but opioids, each with its names."""
