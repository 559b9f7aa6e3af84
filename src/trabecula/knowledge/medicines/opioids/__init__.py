"""Opioids."""

from typing import Final

from trabecula.knowledge.medicines.opioids.buprenorphine_sl import buprenorphine_sl
from trabecula.knowledge.medicines.opioids.buprenorphine_td import buprenorphine_td
from trabecula.knowledge.medicines.opioids.codeine import codeine
from trabecula.knowledge.medicines.opioids.fentanyl_td import fentanyl_td
from trabecula.knowledge.medicines.opioids.fentanyl_tm import fentanyl_tm
from trabecula.knowledge.medicines.opioids.hydrocodone import hydrocodone
from trabecula.knowledge.medicines.opioids.hydromorphone import hydromorphone
from trabecula.knowledge.medicines.opioids.methadone import methadone
from trabecula.knowledge.medicines.opioids.morphine import morphine
from trabecula.knowledge.medicines.opioids.oxycodone import oxycodone
from trabecula.knowledge.medicines.opioids.tapentadol import tapentadol
from trabecula.knowledge.medicines.opioids.tramadol import tramadol
from trabecula.language.medicine import Medicine

MEDICINES: Final[tuple[Medicine, ...]] = (
    morphine,
    oxycodone,
    hydromorphone,
    fentanyl_td,
    fentanyl_tm,
    buprenorphine_td,
    buprenorphine_sl,
    methadone,
    tapentadol,
    tramadol,
    codeine,
    hydrocodone,
)
