"""Opioids, what opposes them, and the subsets that interactions name.

Members by the ATC index; subsets by effect or by enzyme are from knowledge.
"""

from trabecula.knowledge.medicine_classes.ingredients import family
from trabecula.knowledge.sources.medicines_labels import us_labels
from trabecula.knowledge.sources.medicines_lists import ansm_interactions_2020, atc_index
from trabecula.language.source import Checked

_FULL = (
    "morphine", "oxycodone", "hydromorphone", "fentanyl", "methadone", "levomethadone",
    "tapentadol", "tramadol", "codeine", "dihydrocodeine", "acetyldihydrocodeine", "hydrocodone",
    "oxymorphone", "pethidine", "diamorphine", "piritramide", "tilidine", "alfentanil",
    "sufentanil", "remifentanil", "nicomorphine", "ketobemidone", "dextromoramide",
    "dextropropoxyphene", "opium", "papaveretum", "ethylmorphine", "oliceridine", "levorphanol",
)  # fmt: skip

full_agonist_opioids = family(
    "full agonist opioids",
    *_FULL,
    products=("N02AA", "N02AB", "N02AC", "N02AG", "N02AJ"),
    source=atc_index.at("N02AA, N02AB, N02AC, N02AG, N02AJ, N02AX, N07BC, R05DA, N01AH"),
    checked=Checked.IN_PART,
)
all_opioids = family(
    "opioids",
    *_FULL,
    "buprenorphine", "butorphanol", "nalbuphine", "pentazocine", "meptazinol", "dezocine",
    under=("N02A",),
    products=("N07BC01", "N07BC02", "N07BC05", "N07BC06", "N07BC51"),
    source=atc_index.at("N02A, N07BC, R05DA, N01AH"),
    checked=Checked.IN_PART,
)  # fmt: skip
serotonergic_opioids = family(
    "opioids that raise serotonin",
    "tramadol", "tapentadol", "methadone", "levomethadone", "fentanyl", "pethidine",
    source=us_labels.at("opioids: serotonin syndrome with serotonergic medicines"),
    checked=Checked.FROM_KNOWLEDGE,
)  # fmt: skip
opioids_activated_by_cyp2d6 = family(
    "opioids that CYP2D6 activates",
    "codeine", "tramadol", "hydrocodone",
    source=ansm_interactions_2020.at("inhibitors of CYP2D6 with codeine, tramadol"),
    checked=Checked.IN_PART,
)  # fmt: skip
opioids_cleared_by_cyp3a4 = family(
    "opioids that CYP3A4 clears",
    "fentanyl", "oxycodone", "methadone", "hydrocodone", "buprenorphine",
    "alfentanil", "sufentanil", "levomethadone",
    source=us_labels.at("opioids: inhibitors and inducers of CYP3A4"),
    checked=Checked.FROM_KNOWLEDGE,
)  # fmt: skip
peripheral_opioid_antagonists = family(
    "peripherally acting opioid antagonists",
    "methylnaltrexone", "naloxegol", "naldemedine", "alvimopan",
    source=atc_index.at("A06AH"),
    checked=Checked.IN_PART,
)  # fmt: skip
opioid_antagonists = family(
    "opioid antagonists that reach the brain",
    "naltrexone", "nalmefene", "samidorphan",
    source=us_labels.at("naltrexone, nalmefene, samidorphan: use with opioids"),
    checked=Checked.FROM_KNOWLEDGE,
)  # fmt: skip
every_opioid_antagonist = family(
    "opioid antagonists, peripheral ones included",
    "naloxone", "naltrexone", "nalmefene", "samidorphan",
    "methylnaltrexone", "naloxegol", "naldemedine", "alvimopan",
    source=us_labels.at("peripherally acting opioid antagonists: other opioid antagonists"),
    checked=Checked.FROM_KNOWLEDGE,
)  # fmt: skip
