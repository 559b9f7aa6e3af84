"""Will this long bone break? Observation, opinion, fixation.

Why      A planned fixation keeps a person walking; a fracture may not. The three bands of the
         Mirels score are read side by side; the cortex is read beside them, since it can call
         for a review that the score does not.
Misuse   Spine, pelvis and ribs: Mirels was never tried there. A high score is sensitive, not
         specific. An incomplete score has no total, and is not a low one.
"""

from trabecula.knowledge.facts.lesion import (
    FEMUR,
    LONG_BONES,
    axial_cortical_involvement,
    circumferential_cortical_involvement,
    cortical_breach,
    mirels_score,
    radiographic_look,
    site,
    stabilised,
)
from trabecula.knowledge.sources.radiotherapy import esmo_2020
from trabecula.knowledge.sources.surgery import (
    mirels_1989,
    mirels_humerus_2023,
    msts_2020,
    orthovellum,
    philipp_2020,
    tatar_2014,
    van_der_linden_2004,
)
from trabecula.language.condition import About, not_known
from trabecula.language.quantity import Millimetres, Percent
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

NOT_STABILISED = stabilised.is_no | not_known(stabilised)

observation_without_fixation = Statement(
    "Observation without fixation",
    code="SUR-01",
    about=About.LESION,
    when=site.is_in(LONG_BONES) & (mirels_score <= 7),
    only_if=NOT_STABILISED,
    says=(
        "No prophylactic fixation. Radiotherapy if the lesion is painful, and observe; activity as pain allows, within the rehabilitation table.",
        "X-ray if the pain rises, or at about 2 to 3 months.",
    ),
    modality=Modality.OBSERVATION,
    urgency=Urgency.WITHIN_4_WEEKS,
    owner=(Role.ONCOLOGY, Role.ORTHOPAEDICS),
    strength=Strength.CONSENSUS,
    evidence="low",
    sources=(
        mirels_1989.at("fracture risk by total score, as a teaching blog shows it: 7 or less"),
    ),
    checked=Checked.YES,
    note="Fracture risk below 4 %, by a blog's rendering of Mirels 1989. Cortical destruction of the femur (SUR-04) and pain on weight bearing (SUR-05) override it upward.",
)

orthopaedic_opinion_at_mirels_8 = Statement(
    "Orthopaedic opinion at Mirels 8",
    code="SUR-02",
    about=About.LESION,
    when=site.is_in(LONG_BONES) & mirels_score.equals(8),
    only_if=NOT_STABILISED,
    says=(
        "Orthopaedic oncology opinion before radiotherapy: this is the zone of clinical judgement, fracture risk about 15 %.",
        "CT of the lesion. Until seen: protected weight bearing for the lower limb; sling and limited loading for the upper limb.",
        "Humerus: a score of 8 or more, or a cortical breach, is the best-performing threshold at which to talk about fixation.",
    ),
    modality=Modality.MULTIDISCIPLINARY_TEAM,
    urgency=Urgency.WITHIN_1_WEEK,
    owner=(Role.ORTHOPAEDICS,),
    strength=Strength.CONSENSUS,
    evidence="low",
    follow_up=("The decision is recorded.",),
    sources=(
        mirels_1989.at("fracture risk by total score, as a teaching blog shows it: 8"),
        mirels_humerus_2023.at("abstract: sensitivity and specificity of 8 or more"),
    ),
    checked=Checked.YES,
    note="In the humerus 8 or more had a sensitivity of 83.6 % and a specificity of 79.5 %.",
)

review_of_a_breached_humerus = Statement(
    "Review of a breached humerus",
    code="SUR-02b",
    about=About.LESION,
    when=site.equals("humerus") & cortical_breach,
    only_if=NOT_STABILISED,
    says=(
        "Orthopaedic review whatever the Mirels total: a cortical breach has an odds ratio of 21 for fracture. Sling, no load.",
    ),
    modality=Modality.MULTIDISCIPLINARY_TEAM,
    urgency=Urgency.WITHIN_1_WEEK,
    owner=(Role.ORTHOPAEDICS,),
    strength=Strength.CONSENSUS,
    evidence="low",
    sources=(mirels_humerus_2023.at("odds ratio of a cortical breach for fracture"),),
    checked=Checked.YES,
)

prophylactic_fixation = Statement(
    "Prophylactic fixation",
    code="SUR-03",
    about=About.LESION,
    when=site.is_in(LONG_BONES) & (mirels_score >= 9),
    only_if=NOT_STABILISED,
    says=(
        "Prophylactic fixation is recommended if the person is fit and life expectancy is about 6 weeks or more. Refer urgently, before radiotherapy.",
        "Until reviewed, lower limb: no weight bearing or touch weight bearing, with crutches, walker or wheelchair. Upper limb: sling, no lifting or pushing up.",
        "After surgery: radiotherapy (RT-04), a bone-modifying agent, rehabilitation from day 1.",
    ),
    modality=Modality.SURGERY,
    urgency=Urgency.WITHIN_72_HOURS,
    owner=(Role.ORTHOPAEDICS,),
    strength=Strength.STRONG,
    evidence="low (observational)",
    contraindications=("Surgery is not wanted.", "Life expectancy of days to weeks."),
    precautions=(
        "The sensitivity of Mirels is high, its specificity poor (p = 0.36 as a predictor in a prospective femur series): show the uncertainty.",
        "Renal or thyroid cancer: embolise 24 to 48 hours before the operation.",
    ),
    follow_up=("Function at 2, 6 and 12 weeks.",),
    sources=(
        mirels_1989.at("fracture risk by total score, as a teaching blog shows it: 9 or more"),
        msts_2020.at("summary seen: imaging, lesion pain, radiotherapy, bone-modifying agent"),
        esmo_2020.at("summary seen: key graded recommendations"),
        philipp_2020.at("hazard ratio of death, prophylactic fixation against fixed fracture"),
        van_der_linden_2004.at("abstract: Mirels as a predictor, p = 0.36"),
        orthovellum.at("embolisation 24 to 48 hours before the operation"),
    ),
    checked=Checked.IN_PART,
    note="Fracture risk 33 to 100 % at 9 or more. The hazard ratio of death of 0.75, prophylactic against after fracture, is confounded. The 6 weeks are from knowledge.",
)

review_of_femoral_cortical_destruction = Statement(
    "Review of femoral cortical destruction",
    code="SUR-04",
    about=About.LESION,
    when=site.is_in(FEMUR)
    & (
        (axial_cortical_involvement > Millimetres(30))
        | (circumferential_cortical_involvement > Percent(50))
        | (
            (circumferential_cortical_involvement >= Percent(30))
            & radiographic_look.equals("lytic")
        )
    ),
    only_if=NOT_STABILISED,
    says=(
        "Orthopaedic oncology review even when Mirels is 8 or less. Protect weight bearing until seen.",
        "If not operable: many prefer fractionated radiotherapy to a single 8 Gy, for remineralisation (from knowledge).",
    ),
    modality=Modality.MULTIDISCIPLINARY_TEAM,
    urgency=Urgency.WITHIN_72_HOURS,
    owner=(Role.ORTHOPAEDICS,),
    strength=Strength.CONSENSUS,
    evidence="low to moderate",
    sources=(
        van_der_linden_2004.at("abstract: axial above 30 mm, circumferential above 50 %"),
        tatar_2014.at("circumferential 30 % or more: odds ratio 62, 47 people"),
    ),
    checked=Checked.IN_PART,
    note="Above 30 mm axial and above 50 % circumferential are verified; 30 % or more circumferential comes from 47 people. At exactly 30 mm this does not apply, but the lesion is at the threshold (a validation of 2020 counted 30 mm itself): say so and measure again.",
)
