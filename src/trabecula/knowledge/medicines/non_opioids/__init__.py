"""Medicines for pain that are no opioids: paracetamol, NSAIDs, and what is put on the skin."""

from typing import Final

from trabecula.knowledge.medicines.non_opioids.capsaicin import capsaicin
from trabecula.knowledge.medicines.non_opioids.celecoxib import celecoxib
from trabecula.knowledge.medicines.non_opioids.diclofenac import diclofenac
from trabecula.knowledge.medicines.non_opioids.diclofenac_topical import diclofenac_topical
from trabecula.knowledge.medicines.non_opioids.ibuprofen import ibuprofen
from trabecula.knowledge.medicines.non_opioids.ketorolac import ketorolac
from trabecula.knowledge.medicines.non_opioids.lidocaine_topical import lidocaine_topical
from trabecula.knowledge.medicines.non_opioids.meloxicam import meloxicam
from trabecula.knowledge.medicines.non_opioids.naproxen import naproxen
from trabecula.knowledge.medicines.non_opioids.paracetamol import paracetamol
from trabecula.language.medicine import Medicine

MEDICINES: Final[tuple[Medicine, ...]] = (
    paracetamol,
    ibuprofen,
    naproxen,
    diclofenac,
    celecoxib,
    meloxicam,
    ketorolac,
    diclofenac_topical,
    lidocaine_topical,
    capsaicin,
)
