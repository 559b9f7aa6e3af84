"""Cancer treatments that interactions name.

Members by the ATC index; the substrates of CYP3A4 beyond the dossier's are from knowledge.
"""

from trabecula.knowledge.medicine_classes.ingredients import family
from trabecula.knowledge.sources.medicines_labels import us_labels
from trabecula.knowledge.sources.medicines_lists import atc_index
from trabecula.language.code import atc, rxnorm
from trabecula.language.medicine_family import MedicineFamily
from trabecula.language.source import Checked

angiogenesis_inhibitors = family(
    "angiogenesis inhibitors",
    "sunitinib", "sorafenib", "pazopanib", "regorafenib", "cabozantinib", "lenvatinib",
    "vandetanib", "nintedanib", "surufatinib", "aflibercept",
    under=("L01FG", "L01EK"),
    source=atc_index.at("L01FG, L01EK; L01EX01 to L01EX09"),
    checked=Checked.IN_PART,
)  # fmt: skip
immune_checkpoint_inhibitors = family(
    "immune checkpoint inhibitors",
    "ipilimumab", "tremelimumab", "relatlimab",
    under=("L01FF",),
    products=("L01FX04", "L01FX20", "L01FY02"),
    source=atc_index.at("L01FF, L01FX04, L01FX20, L01FY02"),
    checked=Checked.IN_PART,
)  # fmt: skip
androgen_deprivation = family(
    "androgen deprivation by GnRH agonist or antagonist",
    "degarelix", "relugolix", "abarelix",
    under=("L02AE",),
    source=atc_index.at("L02AE, L02BX01, L02BX02, L02BX04"),
    checked=Checked.IN_PART,
)  # fmt: skip
targeted_medicines_cleared_by_cyp3a4 = family(
    "targeted cancer medicines that CYP3A4 clears",
    "palbociclib", "ribociclib", "abemaciclib", "imatinib", "lapatinib", "erlotinib",
    "gefitinib", "crizotinib", "alectinib", "osimertinib", "everolimus", "sunitinib",
    "pazopanib", "acalabrutinib", "axitinib", "bosutinib", "brigatinib", "cabozantinib",
    "capivasertib", "capmatinib", "ceritinib", "cobimetinib", "dasatinib", "duvelisib",
    "encorafenib", "entrectinib", "erdafitinib", "fedratinib", "futibatinib", "gilteritinib",
    "ibrutinib", "idelalisib", "infigratinib", "larotrectinib", "lazertinib", "lorlatinib",
    "midostaurin", "neratinib", "nilotinib", "pemigatinib", "pirtobrutinib", "ponatinib",
    "pralsetinib", "quizartinib", "regorafenib", "repotrectinib", "ripretinib", "ruxolitinib",
    "selpercatinib", "sirolimus", "sorafenib", "temsirolimus", "tivozanib", "vandetanib",
    "zanubrutinib", "avapritinib", "asciminib", "sotorasib", "adagrasib", "olaparib",
    source=us_labels.at("section 7: strong inducers of CYP3A"),
    checked=Checked.FROM_KNOWLEDGE,
)  # fmt: skip
cdk_4_6_inhibitors = family(
    "CDK4/6 inhibitors", under=("L01EF",), source=atc_index.at("L01EF"), checked=Checked.IN_PART
)
enzalutamide_and_apalutamide = family(
    "enzalutamide and apalutamide",
    "enzalutamide", "apalutamide",
    source=atc_index.at("L02BB04, L02BB05"),
    checked=Checked.IN_PART,
)  # fmt: skip
what_lowers_the_seizure_threshold = family(
    "tramadol, tapentadol, bupropion and tricyclics",
    "tramadol", "tapentadol", "bupropion",
    under=("N06AA",),
    source=us_labels.at("enzalutamide, apalutamide: seizures"),
    checked=Checked.FROM_KNOWLEDGE,
)  # fmt: skip
bcrp_or_cyp3a4_substrates = family(
    "BCRP substrates, and opioids that CYP3A4 clears",
    "rosuvastatin", "atorvastatin", "fluvastatin", "methotrexate", "sulfasalazine",
    "fentanyl", "oxycodone", "methadone", "hydrocodone", "buprenorphine",
    source=us_labels.at("darolutamide: BCRP substrates"),
    checked=Checked.FROM_KNOWLEDGE,
)  # fmt: skip
qt_cancer_medicines = family(
    "vandetanib, nilotinib and ribociclib",
    "vandetanib", "nilotinib", "ribociclib",
    source=us_labels.at("vandetanib, nilotinib, ribociclib: QT interval"),
    checked=Checked.FROM_KNOWLEDGE,
)  # fmt: skip
cancer_medicines_that_need_acid = family(
    "kinase inhibitors that need stomach acid, and clopidogrel",
    "erlotinib", "gefitinib", "nilotinib", "pazopanib", "dasatinib", "clopidogrel",
    source=us_labels.at("section 7: proton pump inhibitors"),
    checked=Checked.FROM_KNOWLEDGE,
)  # fmt: skip
thalidomide_and_the_like = family(
    "thalidomide, lenalidomide and pomalidomide",
    "thalidomide", "lenalidomide", "pomalidomide",
    source=atc_index.at("L04AX02, L04AX04, L04AX06"),
    checked=Checked.IN_PART,
)  # fmt: skip
chemotherapy = MedicineFamily(
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
    source=atc_index.at("L01A, L01B, L01C, L01D, L01XA, L01XX41"),
    checked=Checked.IN_PART,
)  # fmt: skip
aromatase_inhibitors = MedicineFamily(
    "aromatase inhibitors",
    atc("L02BG"),
    ("anastrozole", "letrozole", "exemestane"),
    source=atc_index.at("L02BG (from knowledge)"),
    checked=Checked.FROM_KNOWLEDGE,
)
radiosensitisers = family(
    "medicines that make tissue more sensitive to radiation",
    "methotrexate", "capecitabine", "fluorouracil", "cisplatin", "gemcitabine",
    "doxorubicin", "docetaxel", "vemurafenib", "dabrafenib", "encorafenib",
    source=us_labels.at("radiosensitisation and radiation recall"),
    checked=Checked.FROM_KNOWLEDGE,
)  # fmt: skip
therapeutic_radionuclides = family(
    "radiopharmaceuticals for bone or prostate cancer",
    "radium", "strontium chloride", "samarium", "lutetium",
    source=atc_index.at("V10XX03, V10BX01, V10BX02, V10XX04, V10XX05"),
    checked=Checked.IN_PART,
)  # fmt: skip
