"""Adjuvant analgesics: for pain of nerves, beside opioids or instead of them."""

from typing import Final

from trabecula.knowledge.medicines.adjuvants.amitriptyline import amitriptyline
from trabecula.knowledge.medicines.adjuvants.carbamazepine import carbamazepine
from trabecula.knowledge.medicines.adjuvants.duloxetine import duloxetine
from trabecula.knowledge.medicines.adjuvants.gabapentin import gabapentin
from trabecula.knowledge.medicines.adjuvants.ketamine import ketamine
from trabecula.knowledge.medicines.adjuvants.lamotrigine import lamotrigine
from trabecula.knowledge.medicines.adjuvants.nortriptyline import nortriptyline
from trabecula.knowledge.medicines.adjuvants.pregabalin import pregabalin
from trabecula.knowledge.medicines.adjuvants.venlafaxine import venlafaxine
from trabecula.language.medicine import Medicine

MEDICINES: Final[tuple[Medicine, ...]] = (
    gabapentin,
    pregabalin,
    duloxetine,
    venlafaxine,
    amitriptyline,
    nortriptyline,
    carbamazepine,
    lamotrigine,
    ketamine,
)
