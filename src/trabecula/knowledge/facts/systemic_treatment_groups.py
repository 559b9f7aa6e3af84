"""Groups of systemic anticancer medicines that conditions ask for together.

RxNorm numbers are those of the dossier's interaction tables and of mCODE's examples; ATC by the
WHO index. Names are single lower-case words, for entries that hold text only.
"""

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
cdk_4_6_inhibitors = MedicineGroup(
    "CDK4/6 inhibitors",
    (*atc("L01EF"), *rxnorm("1601374", "1873916", "1946825")),
    ("palbociclib", "ribociclib", "abemaciclib"),
)
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
immune_checkpoint_inhibitors = MedicineGroup(
    "immune checkpoint inhibitors",
    (*atc("L01FF", "L01FX04", "L01FX20", "L01FY02"), *rxnorm("1547545", "1597876", "1094833")),
    (
        "nivolumab", "pembrolizumab", "durvalumab", "avelumab", "atezolizumab", "cemiplimab",
        "dostarlimab", "tislelizumab", "ipilimumab", "tremelimumab",
    ),
)  # fmt: skip
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
chemotherapy = MedicineGroup(
    "chemotherapy",
    (
        *atc("L01A", "L01B", "L01C", "L01D", "L01XA", "L01XX41"),
        *rxnorm("2555", "72962", "194000", "5657", "6851", "68446", "3002", "3639", "56946"),
        *rxnorm("11202", "5650"),
    ),
    (
        "cisplatin", "carboplatin", "oxaliplatin", "docetaxel", "paclitaxel", "cabazitaxel",
        "capecitabine", "fluorouracil", "gemcitabine", "pemetrexed", "methotrexate",
        "cyclophosphamide", "ifosfamide", "doxorubicin", "epirubicin", "idarubicin",
        "vinorelbine", "vincristine", "etoposide", "irinotecan", "topotecan", "eribulin",
        "temozolomide", "dacarbazine", "trabectedin", "mitoxantrone", "melphalan",
        "bendamustine",
    ),
)  # fmt: skip
radium_223 = MedicineGroup("radium-223", atc("V10XX03"), ("radium-223", "radium"))
abiraterone = MedicineGroup(
    "abiraterone",
    (*atc("L02BX03", "L02BX53", "L01XK52"), *rxnorm("1100072")),
    ("abiraterone",),
)
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
