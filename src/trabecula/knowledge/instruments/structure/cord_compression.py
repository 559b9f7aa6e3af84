"""Red flags: is the spinal cord or the cauda equina in danger, and how fast must this go?

Why      Who walks when treatment starts mostly walks afterwards: each hour of a new sign counts.
Misuse   To read what was not asked as absent. To wait for back pain, for a second sign, or for an
         abnormal examination: pain along a nerve alone is tier A, and a normal examination does
         not exclude compression.
"""

from typing import Final

from trabecula.calculation.cord_compression_screen import (
    cord_compression_tier,
    radicular_pain_alone,
    suspicious_spinal_pain,
)
from trabecula.knowledge.facts.cancer import cancer_suspected, known_cancer
from trabecula.knowledge.facts.spine import (
    neurological_signs,
    spinal_pain_features,
    walking_status,
)
from trabecula.knowledge.instruments.items import chosen, yes_no
from trabecula.knowledge.policy.shelf_lives import shelf_life_of_reports
from trabecula.knowledge.sources.cord_compression import nice_cg75, nice_ng234
from trabecula.knowledge.sources.instruments_of_bone_and_spine import scottish_cord_compression
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.choice import Checklist
from trabecula.language.instrument import (
    AssessmentArea,
    Assessor,
    Instrument,
    Licence,
    Score,
)
from trabecula.language.source import Checked

supporting_features = Checklist[str](
    "features that support cord compression",
    "mscc_supporting_features",
    "Any pain like a band around the trunk, pain worse lying flat, electric shocks on bending the "
    "neck, brisk reflexes, or a lax anal sphincter?",
    items=("band_like_pain", "worse_lying_flat", "lhermitte", "hyper_reflexia", "lax_sphincter"),
    words=(
        ("band_like_pain", "pain like a band"),
        ("lhermitte", "electric shocks on bending the neck (Lhermitte)"),
        ("hyper_reflexia", "brisk reflexes"),
        ("lax_sphincter", "lax anal sphincter (late)"),
    ),
    meaning="Further features: the first two count as pain, the others as signs of the cord.",
    keeps=shelf_life_of_reports,
)
_CANCER: Final = (known_cancer, cancer_suspected)
_FINDINGS: Final = (neurological_signs, spinal_pain_features, supporting_features)

mscc_red_flags = Instrument(
    "mscc-red-flags",
    "Red flags of spinal cord compression",
    measures="How fast the spine must be imaged in a person with cancer.",
    area=AssessmentArea.NERVES,
    items=(*_CANCER, *_FINDINGS, walking_status),
    scores=(
        Score(
            chosen(
                "mscc_tier",
                "tier of red flags of cord compression",
                ("none", "B", "ask_or_examine_now", "A"),
                words=(
                    ("none", "no red flag"),
                    (
                        "B",
                        "tier B: coordinator within 24 hours, MRI of the whole spine within 1 week",
                    ),
                    (
                        "ask_or_examine_now",
                        "ask and examine now: the signs, or whether there is a cancer, are not known; or a sign, or pain that points to metastases, is found without a known cancer",
                    ),
                    ("A", "tier A: coordinator now, MRI of the whole spine within 24 hours"),
                ),
                meaning=(
                    "A: a sign of the cord, the cauda equina or a root. B: spinal pain that points "
                    "to metastases. A sign that was not asked is asked or examined now."
                ),
            ),
            of=(*_CANCER, *_FINDINGS),
            by=cord_compression_tier,
            words="A by any neurological sign, else B by any feature of the pain; in a person with cancer",
            missing=(
                "a sign that is found decides; while signs are not known it is to ask or examine now; "
                "the features of the pain, and those that support it, must be known for no red flag"
            ),
            partial=True,
            source=nice_cg75.at("lists for immediate contact and for contact within 24 hours"),
            checked=Checked.SECOND_HAND,
        ),
        Score(
            yes_no(
                "mscc_spinal_pain",
                "spinal pain of tier B",
                meaning="Found whatever the signs are, so that it is seen while they are asked.",
            ),
            of=(spinal_pain_features, supporting_features),
            by=suspicious_spinal_pain,
            words="any feature of the pain, or pain like a band or worse lying flat",
            missing="one feature that is found decides; no needs all of them",
            partial=True,
            source=scottish_cord_compression.at("characteristics of pain that suggest metastases"),
            checked=Checked.IN_PART,
        ),
        Score(
            yes_no(
                "mscc_radicular_pain_only",
                "pain along a nerve as the only sign",
                meaning="Tier A all the same; the coordinator decides about the steroid.",
            ),
            of=(neurological_signs, supporting_features),
            by=radicular_pain_alone,
            words="of the nine signs only pain along a nerve, and no supporting sign of the cord",
            missing="another sign that is found says no; yes needs all of them",
            partial=True,
            source=panel.at("errata, part B, row on EMR-01 and EMR-04"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    version="NICE CG75 (2008), with additions of NG234 (2023)",
    recall="new since the last contact; signs within 24 hours",
    interval="every contact",
    licence=Licence("A clinical checklist in our own words: free to use.", wording=True),
    together=False,
    assessors=(Assessor.PERSON, Assessor.CARER, Assessor.CLINICIAN),
    notes=(
        "NG234 replaced CG75. Mechanical pain, claudication, and MRI within a week at tier B are from NG234, and from knowledge.",
        "Pain worse lying flat is tier B, not A; pain like a band that follows a root is pain along a nerve, which is A.",
        "About a quarter had no cancer diagnosed before: a suspected cancer counts. Without one, a sign or such a pain is asked about and examined at once: new signs are an emergency beyond this screen.",
        "A normal examination does not exclude compression.",
        "Record whether the person walks alone, with help or not at all, each time: it foretells walking after treatment.",
    ),
    source=nice_ng234.at("recommendations on recognition and referral, read second-hand"),
    checked=Checked.IN_PART,
)
