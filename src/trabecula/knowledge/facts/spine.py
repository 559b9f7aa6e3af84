"""The spine: signs of the cord, imaging, compression and stability."""

from typing import Final, Literal, TypeAlias, get_args

from trabecula.knowledge.facts import inputs, lesion
from trabecula.knowledge.policy.shelf_lives import (
    shelf_life_of_compression_exclusion,
    shelf_life_of_lesion_imaging,
    shelf_life_of_neurological_signs,
    shelf_life_of_reports,
    shelf_life_of_spinal_judgement,
    shelf_life_of_whole_spine_imaging,
)
from trabecula.language.choice import Checklist, Chosen
from trabecula.language.condition import known, not_known
from trabecula.language.fact import YesNo
from trabecula.language.number import Counted, Measured
from trabecula.language.quantity import Hours

PainFeature: TypeAlias = Literal[
    "severe_unremitting", "progressive", "mechanical", "worse_on_straining", "worse_lying", "nocturnal",
    "localised_tenderness", "claudication", "thoracic_or_cervical",
]  # fmt: skip
NeurologicalSign: TypeAlias = Literal[
    "limb_weakness", "gait_difficulty", "sensory_loss", "numbness_paraesthesia", "radicular_pain",
    "bladder_dysfunction", "bowel_dysfunction", "saddle_anaesthesia", "cord_or_cauda_signs",
]  # fmt: skip
WalkingStatus: TypeAlias = Literal["independent", "aided", "non_ambulatory"]
EpiduralGrade: TypeAlias = Literal["0", "1a", "1b", "1c", "2", "3"]

IN_THE_SPINE: Final = (known(lesion.site) & lesion.site.is_in(lesion.SPINE)) | (
    not_known(lesion.site) & inputs.spinal_metastases
)
"""Of a lesion: its site is spinal. Of the person: there are metastases in the spine."""

new_or_worse_spinal_pain = YesNo(
    "new or worse spinal pain",
    "new_or_worse_spinal_pain",
    "Is there new or worsening pain in the back or neck?",
    meaning="New or worsening pain in the back or neck.",
    keeps=shelf_life_of_reports,
)
spinal_pain_features = Checklist[PainFeature](
    "worrying features of the spinal pain",
    "spinal_pain_features",
    "Is the spinal pain severe and unremitting, progressive, mechanical, worse on straining, "
    "worse on lying flat, worse at night, tender at one place, brought on by walking, or in the thoracic or cervical part?",
    items=get_args(PainFeature),
    words=(
        ("severe_unremitting", "severe and unremitting"),
        ("worse_lying", "worse on lying flat"),
        ("nocturnal", "worse at night"),
        ("localised_tenderness", "tender at one place"),
        ("claudication", "brought on by walking"),
        ("thoracic_or_cervical", "in the thoracic or cervical spine"),
    ),
    meaning="Characteristics of spinal pain that point to metastases, as NICE lists them, and pain that is worse on lying flat.",
    keeps=shelf_life_of_reports,
)
neurological_signs = Checklist[NeurologicalSign](
    "new neurological symptoms or signs",
    "neuro_signs",
    "Any new weakness of a limb, trouble walking, loss of feeling, numbness or tingling, pain "
    "running along a nerve, bladder or bowel trouble, numbness of the saddle area, or signs of "
    "the cord or cauda equina?",
    items=get_args(NeurologicalSign),
    words=(
        ("numbness_paraesthesia", "numbness or tingling"),
        ("cord_or_cauda_signs", "signs of the cord or cauda equina"),
    ),
    meaning=(
        "New symptoms or signs of the cord, the cauda equina or a root. Nothing found only when "
        "all nine were answered within 24 hours and not before the newest report of spinal pain; "
        "any yes makes it known at once."
    ),
    keeps=shelf_life_of_neurological_signs,
    voided_by=(new_or_worse_spinal_pain,),
)
walking_status = Chosen[WalkingStatus](
    "walking status now",
    "ambulatory",
    "Does this person walk alone, walk with help, or not walk now?",
    options=get_args(WalkingStatus),
    words=(
        ("independent", "walks independently"),
        ("aided", "walks with help"),
        ("non_ambulatory", "does not walk"),
    ),
    meaning="Walking status now.",
    keeps=shelf_life_of_neurological_signs,
)
time_since_complete_paraplegia = Measured(
    "time since complete loss of leg power",
    "complete_paraplegia_h",
    "How many hours ago was leg power lost completely (0 if it is not)?",
    measured_in=Hours,
    lowest=0,
    meaning="Hours since complete loss of leg power; 0 where the loss is not complete.",
    keeps=shelf_life_of_neurological_signs,
)
whole_spine_imaging_done = YesNo(
    "whole-spine MRI for this pain",
    "mri_spine_done",
    "Has a whole-spine MRI been done since this pain began, in the last 14 days?",
    meaning="Whole-spine MRI later than the onset of this pain and at most 14 days old.",
    keeps=shelf_life_of_whole_spine_imaging,
    voided_by=(new_or_worse_spinal_pain,),
)
cord_compression_confirmed = YesNo(
    "confirmed cord or cauda equina compression",
    "mscc_confirmed",
    "Does imaging show compression of the spinal cord or cauda equina?",
    meaning="Compression of the spinal cord or cauda equina on imaging.",
    keeps=shelf_life_of_spinal_judgement,
)
cord_compression_excluded = YesNo(
    "excluded cord compression",
    "mscc_excluded",
    "Has whole-spine imaging since these signs began, in the last 7 days, ruled out compression?",
    meaning=(
        "Compression ruled out on whole-spine imaging that is later than the onset of every "
        "present sign and at most 7 days old; a new or worse sign voids it."
    ),
    keeps=shelf_life_of_compression_exclusion,
    voided_by=(neurological_signs,),
)
compressed_levels = Counted(
    "separate compressed levels",
    "mscc_levels",
    "At how many separate levels is the cord or cauda equina compressed?",
    lowest=0,
    meaning="Number of separate levels of compression.",
    keeps=shelf_life_of_spinal_judgement,
)
epidural_compression_grade = Chosen[EpiduralGrade](
    "epidural compression grade",
    "escc",
    "What is the Bilsky grade of epidural compression?",
    options=get_args(EpiduralGrade),
    words=tuple((grade, f"Bilsky grade {grade}") for grade in get_args(EpiduralGrade)),
    meaning="Bilsky grade of epidural spinal cord compression at the worst level.",
    keeps=shelf_life_of_spinal_judgement,
    asked_if=IN_THE_SPINE,
)
spinal_instability_suspected = YesNo(
    "suspected spinal instability",
    "spine_instability_suspected",
    "Do symptoms, signs or the pattern of pain suggest that the spine is unstable?",
    meaning="Neurological symptoms or signs, or a pattern of pain, that suggest instability.",
    keeps=shelf_life_of_reports,
)
spinal_stability_confirmed = YesNo(
    "confirmed spinal stability",
    "spine_stability_confirmed",
    "Has a clinician competent in the spine reviewed the imaging and called it stable?",
    meaning=(
        "Imaging reviewed by a clinician competent in the spine: stable; lapses at new pain or a "
        "new sign."
    ),
    keeps=shelf_life_of_spinal_judgement,
    voided_by=(
        new_or_worse_spinal_pain,
        neurological_signs,
    ),
)
sins_score = Counted(
    "Spinal Instability Neoplastic Score",
    "sins",
    "What is the Spinal Instability Neoplastic Score?",
    lowest=0,
    highest=18,
    meaning="Total of the Spinal Instability Neoplastic Score of the worst level, 0 to 18.",
    keeps=shelf_life_of_lesion_imaging,
    asked_if=IN_THE_SPINE,
)
contiguous_levels = Counted(
    "contiguous vertebral levels in the target",
    "contiguous_levels",
    "How many neighbouring vertebral levels would the target include?",
    lowest=0,
    meaning="Vertebral levels in the target, one next to another.",
    keeps=shelf_life_of_lesion_imaging,
)
