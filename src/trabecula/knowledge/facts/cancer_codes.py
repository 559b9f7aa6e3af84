"""Diagnoses under which records carry what is known of the cancer.

SNOMED CT by number only; the words beside them are ours.
"""

from typing import Final

from trabecula.language.code import ICD_10, ICD_10_CM, Code, icd10, snomed

_BONE_AS_A_WHOLE = snomed(
    "94222008", "91281000119103", "285618001", "712849003", "424887002",
)  # fmt: skip
_SPINE_AND_SACRUM = snomed(
    "94602001", "94250008", "94274006", "94389000", "94527001", "94259009", "285619009",
)  # fmt: skip
_PELVIS = snomed("94478006", "94337005", "94353008", "94504009")
_LOWER_LIMB = snomed(
    "94219006", "94382009", "94535003", "94300004", "94635006", "94301000", "94476005",
    "94620005", "94236003", "94269003", "94302007", "94533005", "94630001", "94439007",
    "94619004", "94412004", "94486006",
)  # fmt: skip
_UPPER_LIMB = snomed(
    "94221001", "94383004", "94536002", "94508007", "94650002", "94529003", "94256002",
    "94240007", "94322006", "94390009", "94440009", "94490008", "94644007", "94645008",
    "94411006", "94487002",
)  # fmt: skip
_CHEST = snomed("94521000", "94605004")
_SKULL_AND_FACE = snomed(
    "94220000", "94218003", "94308006", "94470004", "94447007", "94621009", "94598003",
    "94287000", "94403001", "94405008", "94435001", "94457008", "94680007", "94683009",
)  # fmt: skip

BONE_METASTASIS_CODES: Final[tuple[Code, ...]] = (
    Code(ICD_10, "C79.5"),
    Code(ICD_10_CM, "C79.5"),
    *icd10("C79.51"),
    *icd10("C7B.03"),
    *_BONE_AS_A_WHOLE,
    *_SPINE_AND_SACRUM,
    *_PELVIS,
    *_LOWER_LIMB,
    *_UPPER_LIMB,
    *_CHEST,
    *_SKULL_AND_FACE,
)
"""Metastases of bone; of the bone marrow alone (C79.52), none."""

VISCERAL_METASTASIS_CODES: Final[tuple[Code, ...]] = (
    *icd10("C78", "C79.0", "C79.7"),
    *snomed("94391008", "353741000119106", "353561000119103", "12246601000119101"),
    *snomed("94375005", "94376006", "94522007", "94523002", "94524008", "94329002"),
    *snomed("94381002", "94161006", "94160007", "94162004", "12246561000119101", "94360002"),
    *snomed("94493005", "94627008", "188445006", "94459006", "94603006"),
    *snomed("285604008", "285613005", "285643007", "1661000119106", "1691000119104"),
)
"""Lung, liver, adrenal gland, kidney, pleura, peritoneum, pancreas, spleen; brain is not viscera."""

HAEMATOLOGICAL_MALIGNANCY_CODES: Final[tuple[Code, ...]] = (
    *icd10(*(f"C{number}" for number in range(81, 97))),
    *snomed("109989006", "118600007", "277571004", "92814006", "93143009"),
)

PRIMARY_TUMOUR_CODES: Final[dict[str, tuple[Code, ...]]] = {
    "breast": (
        *icd10("C50"),
        *snomed("254837009", "372137005", "353431000119107", "459391000124109"),
    ),
    "prostate_crpc": snomed("459381000124106"),
    "lung": (*icd10("C34"), *snomed("254637007", "457721000124104")),
    "sclc": snomed("254632001"),
    "renal": (*icd10("C64"), *snomed("363518003")),
    "thyroid": (*icd10("C73"), *snomed("363478007", "424887002")),
    "myeloma": (*icd10("C90.0"), *snomed("109989006")),
    "lymphoma": (*icd10("C81", "C82", "C83", "C84", "C85", "C86", "C88"), *snomed("118600007")),
    "melanoma": (*icd10("C43"), *snomed("372244006", "443493003")),
    "sarcoma": icd10("C40", "C41", "C49"),
    "gi": (
        *icd10(*(f"C{number}" for number in range(15, 27))),
        *snomed("363406005", "363418001", "372003004"),
    ),
    "other": (
        *icd10("C51", "C52", "C53", "C54", "C55", "C56", "C57", "C60", "C65", "C66", "C67", "C68"),
        *icd10(*(f"C{number:02}" for number in range(15)), "C30", "C31", "C32", "C45"),
        *snomed("363443007"),
    ),
}
"""Where the code itself settles it. Prostate (C61) does not say whether castration still works,
testis (C62) not whether a germ cell tumour, C80 not whether a primary was looked for."""

KNOWN_CANCER_CODES: Final[tuple[Code, ...]] = (
    *icd10("C", "Z85"),
    *snomed("363346000", "128462008", "1287652008", "94225005", "399068003", "363358000"),
    *BONE_METASTASIS_CODES,
    *VISCERAL_METASTASIS_CODES,
    *HAEMATOLOGICAL_MALIGNANCY_CODES,
    *(code for codes in PRIMARY_TUMOUR_CODES.values() for code in codes),
)

METASTASIS_MORPHOLOGY_CODES: Final = snomed("14799000", "79282002")
"""Morphologies that make a structure of bone a metastasis: metastatic neoplasm, and carcinoma."""
