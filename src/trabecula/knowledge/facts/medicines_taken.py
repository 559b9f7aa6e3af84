"""Which other medicines are taken that decide what may be given for pain.

These facts are this project's own: the medicines dossier writes its statements as prose. What a
family does not count for interactions counts here: aspirin in any dose is on_nsaid, as errata asks.
"""

from trabecula.knowledge.facts.medicine_safety_groups import (
    nephrotoxic_chemotherapy_medicines,
    statin_medicines,
)
from trabecula.knowledge.medicine_classes import (
    anti_inflammatories,
    bone_and_bowel,
    heart_and_kidney,
    nervous_system,
    single,
)
from trabecula.knowledge.policy.shelf_lives import shelf_life_of_medicine_use
from trabecula.language.carrier import Taken
from trabecula.language.fact import Taking

nsaids = Taking(
    "non-steroidal anti-inflammatory medicine",
    "on_nsaid",
    "Is an anti-inflammatory medicine or aspirin taken now?",
    meaning="Any NSAID by mouth or injection, with aspirin, regular or as needed.",
    keeps=shelf_life_of_medicine_use,
    carried_by=(Taken({"yes": anti_inflammatories.nsaids}),),
)
anticoagulants = Taking(
    "anticoagulant",
    "on_anticoagulant",
    "Is an anticoagulant taken now?",
    meaning="Any anticoagulant, in any dose.",
    keeps=shelf_life_of_medicine_use,
    carried_by=(Taken({"yes": anti_inflammatories.anticoagulants}),),
)
renin_angiotensin = Taking(
    "ACE inhibitor or its like",
    "on_raas",
    "Is an ACE inhibitor, a sartan or another medicine against renin or angiotensin taken now?",
    meaning="Any medicine that acts on renin and angiotensin.",
    keeps=shelf_life_of_medicine_use,
    carried_by=(Taken({"yes": heart_and_kidney.renin_angiotensin_inhibitors}),),
)
diuretics = Taking(
    "diuretic",
    "on_diuretic",
    "Is a diuretic taken now?",
    meaning="Any diuretic, also in a combined tablet.",
    keeps=shelf_life_of_medicine_use,
    carried_by=(Taken({"yes": heart_and_kidney.diuretics}),),
)
nephrotoxic_chemotherapy = Taking(
    "chemotherapy that harms the kidneys",
    "on_nephrotoxic_chemo",
    "Is cisplatin, ifosfamide, methotrexate or pemetrexed given now?",
    meaning="Cisplatin, ifosfamide, methotrexate or pemetrexed in the present course.",
    keeps=shelf_life_of_medicine_use,
    carried_by=(Taken({"yes": nephrotoxic_chemotherapy_medicines}),),
)
tamoxifen = Taking(
    "tamoxifen",
    "on_tamoxifen",
    "Is tamoxifen taken now?",
    meaning="Tamoxifen.",
    keeps=shelf_life_of_medicine_use,
    carried_by=(Taken({"yes": single.tamoxifen}),),
)
serotonergic_medicine = Taking(
    "serotonergic antidepressant",
    "on_serotonergic",
    "Is an antidepressant that acts on serotonin taken now?",
    meaning="An SSRI, SNRI, tricyclic or MAO inhibitor.",
    keeps=shelf_life_of_medicine_use,
    carried_by=(Taken({"yes": nervous_system.serotonergic_antidepressants_of_all_kinds}),),
)
proton_pump_inhibitor = Taking(
    "proton pump inhibitor",
    "on_ppi",
    "Is a proton pump inhibitor taken now?",
    meaning="Any proton pump inhibitor.",
    keeps=shelf_life_of_medicine_use,
    carried_by=(Taken({"yes": bone_and_bowel.proton_pump_inhibitors}),),
)
statin = Taking(
    "statin",
    "on_statin",
    "Is a statin taken now?",
    meaning="Any statin.",
    keeps=shelf_life_of_medicine_use,
    carried_by=(Taken({"yes": statin_medicines}),),
)
