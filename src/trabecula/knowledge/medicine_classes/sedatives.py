"""Medicines by how much they sedate, for the sedative load.

The classes behind the ratings are from knowledge and need the signature of a pharmacist.
"""

from trabecula.knowledge.medicine_classes.ingredients import family
from trabecula.knowledge.sources.instruments_of_side_effects import linjakumpu_2003
from trabecula.language.source import Checked

primary_sedatives = family(
    "primary sedatives",
    "chlorpromazine", "levomepromazine", "clozapine", "olanzapine", "quetiapine", "promazine",
    "chlorprothixene", "melperone", "pipamperone", "thioridazine", "periciazine", "zuclopenthixol",
    "haloperidol", "perphenazine", "risperidone", "cyamemazine", "prothipendyl", "droperidol",
    "phenobarbital", "primidone", "methylphenobarbital", "butalbital", "clomethiazole",
    "chloral hydrate", "sodium oxybate",
    under=("N05BA", "N05CA", "N05CD", "N05CF", "N03AE01"),
    source=linjakumpu_2003.at("ratings: primary sedatives"),
    checked=Checked.FROM_KNOWLEDGE,
)  # fmt: skip
prominently_sedating_medicines = family(
    "prominently sedating medicines",
    "mirtazapine", "mianserin", "trazodone", "prochlorperazine", "dantrolene", "ketamine",
    "hydroxyzine", "diphenhydramine", "doxylamine", "chlorphenamine", "dexchlorpheniramine",
    "brompheniramine", "dimenhydrinate", "carbinoxamine", "clemastine", "cyclizine", "meclozine",
    "promethazine", "alimemazine", "cyproheptadine", "ketotifen", "pheniramine", "clonidine",
    "pramipexole", "ropinirole", "rotigotine", "amantadine",
    "morphine", "oxycodone", "hydromorphone", "fentanyl", "methadone", "levomethadone",
    "tapentadol", "tramadol", "codeine", "dihydrocodeine", "hydrocodone", "oxymorphone",
    "pethidine", "diamorphine", "buprenorphine",
    under=("N02A", "N06AA", "N03A", "N02BF", "M03B"),
    source=linjakumpu_2003.at("ratings: prominently sedating"),
    checked=Checked.FROM_KNOWLEDGE,
)  # fmt: skip
