"""Groups of systemic anticancer medicines that conditions ask for together.

RxNorm numbers are those of the dossier's interaction tables and of mCODE's examples; ATC by the
WHO index. Names are single lower-case words, for entries that hold text only.
"""

from trabecula.knowledge.medicine_classes.cancer import (
    cdk_4_6_inhibitors,
    chemotherapy,
    immune_checkpoint_inhibitors,
)
from trabecula.knowledge.medicine_classes.single import abiraterone
from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import atc, rxnorm

vegf_kinase_inhibitors = MedicineGroup(
    "kinase inhibitors of the VEGF receptor",
    (
        *atc("L01EK", "L01EX01", "L01EX02", "L01EX03", "L01EX04", "L01EX05", "L01EX07", "L01EX08"),
        *rxnorm("357977", "714438", "1242999", "1363268", "495881", "1312397", "1098413"),
    ),
    (
        "sunitinib", "pazopanib", "axitinib", "cabozantinib", "lenvatinib", "sorafenib",
        "regorafenib", "tivozanib", "vandetanib", "fruquintinib",
    ),
)  # fmt: skip
bevacizumab = MedicineGroup("bevacizumab", (*atc("L01FG01"), *rxnorm("253337")), ("bevacizumab",))
braf_and_mek_inhibitors = MedicineGroup(
    "BRAF and MEK inhibitors",
    (*atc("L01EC", "L01EE"), *rxnorm("1424911")),
    (
        "vemurafenib", "dabrafenib", "encorafenib", "trametinib", "cobimetinib", "binimetinib",
        "selumetinib",
    ),
)  # fmt: skip
parp_inhibitors = MedicineGroup(
    "PARP inhibitors",
    (*atc("L01XK"), *rxnorm("1597582")),
    ("olaparib", "niraparib", "rucaparib", "talazoparib"),
)
mtor_inhibitors = MedicineGroup(
    "mTOR inhibitors",
    (*atc("L01EG"), *rxnorm("141704", "657797")),
    ("everolimus", "temsirolimus"),
)
endocrine_treatments = MedicineGroup(
    "endocrine treatment",
    (
        *atc("L02AA", "L02AB", "L02AE", "L02BA", "L02BB", "L02BG", "L02BX01", "L02BX02", "L02BX04"),
        *rxnorm("10324", "84857", "258494", "83008", "50610", "42375", "38782", "475230"),
        *rxnorm("1307298"),
    ),
    (
        "tamoxifen", "toremifene", "fulvestrant", "elacestrant", "anastrozole", "letrozole",
        "exemestane", "goserelin", "leuprorelin", "leuprolide", "triptorelin", "buserelin",
        "degarelix", "relugolix", "bicalutamide", "flutamide", "enzalutamide", "apalutamide",
        "darolutamide", "megestrol",
    ),
)  # fmt: skip
anti_her2_antibodies = MedicineGroup(
    "antibodies against HER2",
    (*atc("L01FD", "L01FY01"), *rxnorm("224905")),
    ("trastuzumab", "pertuzumab"),
)
radium_223 = MedicineGroup("radium-223", atc("V10XX03"), ("radium-223", "radium"))
egfr_and_alk_inhibitors = MedicineGroup(
    "EGFR and ALK kinase inhibitors",
    (
        *atc("L01EB", "L01ED"),
        *rxnorm("328134", "337525", "1721560", "1148495", "1535457", "1727455", "1921217"),
        *rxnorm("2103164"),
    ),
    (
        "gefitinib", "erlotinib", "afatinib", "osimertinib", "dacomitinib", "lazertinib",
        "crizotinib", "ceritinib", "alectinib", "brigatinib", "lorlatinib",
    ),
)  # fmt: skip

systemic_treatment_groups: dict[str, MedicineGroup] = {
    "vegf_tki": vegf_kinase_inhibitors,
    "bevacizumab": bevacizumab,
    "braf_mek": braf_and_mek_inhibitors,
    "cdk46": cdk_4_6_inhibitors,
    "parp": parp_inhibitors,
    "mtor": mtor_inhibitors,
    "ici": immune_checkpoint_inhibitors,
    "endocrine": endocrine_treatments,
    "anti_her2_mab": anti_her2_antibodies,
    "chemo": chemotherapy,
    "radium223": radium_223,
    "abiraterone": abiraterone,
    "egfr_alk_tki": egfr_and_alk_inhibitors,
}
all_systemic_treatments = MedicineGroup(
    "systemic anticancer treatment",
    (
        *(code for group in systemic_treatment_groups.values() for code in group.codes),
        *atc("L01EA", "L01EH", "L01EJ", "L01EL", "L01EM", "L01EN", "L01EP", "L01EX"),
        *atc("L01F", "L01X", "V10X"),
    ),
    tuple(name for group in systemic_treatment_groups.values() for name in group.names),
)
