"""Medicines of the bladder, and what else binds the bowels or lowers calcium.

From knowledge, but for those that the dossier rates.
"""

from trabecula.knowledge.medicine_classes.ingredients import family
from trabecula.knowledge.sources.medicines_guidelines import derived_by_the_project
from trabecula.knowledge.sources.medicines_labels import us_labels
from trabecula.knowledge.sources.medicines_lists import atc_index
from trabecula.language.source import Checked

bladder_medicines = family(
    "medicines for an overactive bladder",
    under=("G04BD",),
    source=atc_index.at("G04BD"),
    checked=Checked.IN_PART,
)
other_constipating_medicines = family(
    "other medicines that bind the bowels",
    "ondansetron", "granisetron", "palonosetron", "gabapentin", "pregabalin", "duloxetine",
    "venlafaxine", "carbamazepine", "haloperidol", "prochlorperazine", "calcium carbonate", "iron",
    "verapamil", "vincristine", "vinblastine", "vinorelbine", "loperamide", "aluminium hydroxide",
    "thalidomide", "clonidine", "amantadine",
    source=derived_by_the_project.at("section 1.4: constipation"),
    checked=Checked.FROM_KNOWLEDGE,
)  # fmt: skip
other_medicines_that_lower_calcium = family(
    "other medicines that lower calcium or magnesium",
    "calcitonin", "cinacalcet", "foscarnet", "cisplatin", "cetuximab", "panitumumab",
    "pentamidine", "amphotericin", "carbamazepine", "phenytoin", "fosphenytoin", "phenobarbital",
    "primidone", "omeprazole", "esomeprazole", "lansoprazole", "pantoprazole", "rabeprazole",
    under=("C03C", "J01G"),
    source=us_labels.at("section 5: hypocalcaemia, hypomagnesaemia"),
    checked=Checked.FROM_KNOWLEDGE,
)  # fmt: skip
