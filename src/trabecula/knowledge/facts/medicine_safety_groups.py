"""Groups of medicines that bear on the kidneys, bleeding, serotonin and the bowels.

Whole ATC classes, as errata B asks, since lists of examples miss members; the prefixes are from
knowledge. RxNorm numbers are those of the dossier's interaction tables.
"""

from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import atc, rxnorm

nsaid_medicines = MedicineGroup(
    "non-steroidal anti-inflammatory medicines and aspirin",
    (
        *atc("M01AA", "M01AB", "M01AC", "M01AE", "M01AG", "M01AH", "M01AX01"),
        *atc("N02BA01", "N02BA51", "B01AC06", "M01BA03"),
        *rxnorm("5640", "7258", "3355", "140587", "35827", "41493", "1191"),
    ),
    (
        "ibuprofen", "dexibuprofen", "naproxen", "diclofenac", "aceclofenac", "celecoxib",
        "etoricoxib", "parecoxib", "ketorolac", "meloxicam", "piroxicam", "indometacin",
        "indomethacin", "ketoprofen", "dexketoprofen", "flurbiprofen", "nabumetone", "etodolac",
        "sulindac", "aspirin",
    ),
)  # fmt: skip
anticoagulant_medicines = MedicineGroup(
    "anticoagulants",
    (
        *atc("B01AA", "B01AB", "B01AE", "B01AF", "B01AX05"),
        *rxnorm("11289", "1364430", "1114195", "1546356", "67108"),
    ),
    (
        "warfarin", "phenprocoumon", "acenocoumarol", "apixaban", "rivaroxaban", "edoxaban",
        "dabigatran", "enoxaparin", "dalteparin", "tinzaparin", "nadroparin", "certoparin",
        "heparin", "fondaparinux",
    ),
)  # fmt: skip
renin_angiotensin_medicines = MedicineGroup(
    "medicines that act on renin and angiotensin",
    (*atc("C09"), *rxnorm("29046", "52175")),
    (
        "ramipril", "enalapril", "lisinopril", "perindopril", "captopril", "benazepril",
        "quinapril", "trandolapril", "fosinopril", "losartan", "valsartan", "candesartan",
        "irbesartan", "telmisartan", "olmesartan", "azilsartan", "sacubitril", "aliskiren",
    ),
)  # fmt: skip
diuretic_medicines = MedicineGroup(
    "diuretics",
    (*atc("C03", "C09BA", "C09DA"), *rxnorm("4603", "5487", "9997")),
    (
        "furosemide", "frusemide", "torasemide", "torsemide", "bumetanide", "hydrochlorothiazide",
        "bendroflumethiazide", "chlortalidone", "chlorthalidone", "indapamide", "xipamide",
        "metolazone", "spironolactone", "eplerenone", "amiloride", "triamterene",
    ),
)  # fmt: skip
nephrotoxic_chemotherapy_medicines = MedicineGroup(
    "chemotherapy that harms the kidneys or is cleared by them",
    (*atc("L01XA01", "L01AA06", "L01BA01", "L01BA04"), *rxnorm("2555", "5657", "6851", "68446")),
    ("cisplatin", "ifosfamide", "methotrexate", "pemetrexed"),
)
tamoxifen_medicine = MedicineGroup("tamoxifen", (*atc("L02BA01"), *rxnorm("10324")), ("tamoxifen",))
serotonergic_antidepressants = MedicineGroup(
    "serotonergic antidepressants",
    (
        *atc("N06AA", "N06AB", "N06AF", "N06AG", "N06AX05", "N06AX11", "N06AX16", "N06AX17"),
        *atc("N06AX21", "N06AX23", "N06AX26"),
        *rxnorm("72625", "39786", "704", "7531", "32937", "4493", "36437", "2556", "321988"),
        *rxnorm("10737", "15996", "8123", "10734", "9639", "30121"),
    ),
    (
        "duloxetine", "venlafaxine", "desvenlafaxine", "milnacipran", "amitriptyline",
        "nortriptyline", "imipramine", "clomipramine", "paroxetine", "fluoxetine", "sertraline",
        "citalopram", "escitalopram", "fluvoxamine", "trazodone", "mirtazapine", "vortioxetine",
        "phenelzine", "tranylcypromine", "moclobemide", "selegiline",
    ),
)  # fmt: skip
proton_pump_inhibitors = MedicineGroup(
    "proton pump inhibitors",
    (*atc("A02BC"), *rxnorm("7646", "40790", "17128")),
    ("omeprazole", "esomeprazole", "pantoprazole", "lansoprazole", "rabeprazole"),
)
statin_medicines = MedicineGroup(
    "statins",
    atc("C10AA", "C10BA", "C10BX"),
    ("simvastatin", "atorvastatin", "rosuvastatin", "pravastatin", "fluvastatin", "pitavastatin"),
)
laxatives = MedicineGroup(
    "laxatives",
    (*atc("A06A"), *rxnorm("36387", "221147", "1596", "29899", "1551777")),
    (
        "senna", "sennosides", "macrogol", "polyethylene", "lactulose", "bisacodyl",
        "picosulfate", "docusate", "methylnaltrexone", "naloxegol", "naldemedine",
    ),
)  # fmt: skip
