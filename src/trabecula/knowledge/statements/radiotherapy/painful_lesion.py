"""Should this painful bone metastasis be irradiated, and in how many fractions?

Why      About 6 in 10 people get relief, many from one visit.
Misuse   To treat a bone that is about to break, or a cord that is compressed: radiotherapy does
         not restore strength, and these have their own statements.
"""

from trabecula.knowledge.facts.lesion import lesion_pain, pathological_fracture
from trabecula.knowledge.facts.pain import pain_mechanism
from trabecula.knowledge.facts.prognosis import life_expectancy
from trabecula.knowledge.facts.radiotherapy import radiotherapy_courses
from trabecula.knowledge.facts.spine import cord_compression_confirmed
from trabecula.knowledge.policy.radiotherapy import (
    lowest_pain_for_radiotherapy,
    shortest_life_expectancy_for_demanding_radiotherapy,
    shortest_life_expectancy_for_radiotherapy,
)
from trabecula.knowledge.sources.radiotherapy import (
    acr_non_spine,
    astro_2024,
    esmo_2020,
    present_2018,
    rich_2018,
    trog_9605,
)
from trabecula.language.condition import About, not_known
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

palliative_radiotherapy = Statement(
    "Palliative radiotherapy",
    code="RT-01",
    also=("MED-26",),
    about=About.LESION,
    when=lesion_pain >= lowest_pain_for_radiotherapy,
    only_if=radiotherapy_courses.equals(0)
    & ((life_expectancy >= shortest_life_expectancy_for_radiotherapy) | not_known(life_expectancy))
    & pathological_fracture.is_no
    & (cord_compression_confirmed.is_no | not_known(cord_compression_confirmed)),
    says=(
        "Refer for palliative radiotherapy: 8 Gy in 1 fraction, 20 Gy in 5, 24 Gy in 6 and 30 Gy in 10 are all recommended and relieve pain equally.",
        "8 Gy in 1 fraction is the default where the lesion is uncomplicated, where travel or fatigue matter, or where life expectancy is under 6 months.",
        "Tell the person: about 6 in 10 improve and about 1 in 4 lose the pain fully; relief usually starts in 2 to 4 weeks; treatment is repeated in 20 % after one fraction and in 8 % after several.",
    ),
    modality=Modality.RADIOTHERAPY,
    urgency=Urgency.WITHIN_2_WEEKS,
    owner=(Role.RADIATION_ONCOLOGY,),
    strength=Strength.STRONG,
    evidence="high for pain; conditional and low for function",
    sources=(
        astro_2024.at("abstract and list of recommendations: doses and strengths"),
        esmo_2020.at("summary seen: graded recommendations"),
        rich_2018.at("response and re-treatment, as quoted by Roos 2015"),
        present_2018.at("results: response and time to response"),
    ),
    checked=Checked.IN_PART,
    contraindications=(
        "The person cannot lie still or flat, and there is no solution for it.",
        "Earlier radiotherapy that makes the dose to the cord or an organ unsafe.",
    ),
    precautions=(
        "Check stability first (RT-06).",
        "Pregnancy, a pacemaker or another implanted cardiac device, connective tissue disease.",
    ),
    follow_up=("Pain and opioid every week in weeks 1 to 4, then at 8 and 12 weeks.",),
    monitor=(
        "Pain flare on days 0 to 10.",
        "Nausea where the field takes in the pelvis or abdomen.",
        "Fatigue.",
    ),
    note="The medicines dossier (MED-26) adds: refer early and do not wait for opioids to fail; plan to review and reduce the opioid at weeks 2, 4 and 8.",
)

pain_relief_without_radiotherapy = Statement(
    "Pain relief without radiotherapy",
    code="RT-02",
    about=About.LESION,
    when=lesion_pain >= lowest_pain_for_radiotherapy,
    only_if=life_expectancy < shortest_life_expectancy_for_radiotherapy,
    says=(
        "Radiotherapy rarely repays its burden now, since the median time to response is 4 weeks: prefer analgesia, a nerve block or hospice care.",
        "Give a single 8 Gy only where pain is severe and in one place, the person wants it, and it can be set up on the same day.",
    ),
    modality=Modality.RADIOTHERAPY,
    urgency=Urgency.SAME_DAY,
    owner=(Role.PALLIATIVE_CARE, Role.RADIATION_ONCOLOGY),
    strength=Strength.CONSENSUS,
    evidence="low",
    sources=(
        astro_2024.at("abstract and list of recommendations: doses and strengths"),
        present_2018.at("results: median time to response"),
        acr_non_spine.at("abstracts; poor-prognosis variant, read second-hand"),
    ),
    checked=Checked.IN_PART,
)

five_fractions_for_neuropathic_pain = Statement(
    "Five fractions for neuropathic pain",
    code="RT-03",
    about=About.LESION,
    when=(lesion_pain >= lowest_pain_for_radiotherapy)
    & pain_mechanism.is_in({"neuropathic", "mixed"}),
    only_if=radiotherapy_courses.equals(0)
    & (life_expectancy >= shortest_life_expectancy_for_demanding_radiotherapy)
    & pathological_fracture.is_no
    & (cord_compression_confirmed.is_no | not_known(cord_compression_confirmed)),
    says=(
        "Discuss 20 Gy in 5 fractions alongside 8 Gy in 1: 61 % against 53 % responded, and a single dose was not shown to be as effective.",
        "8 Gy in 1 fraction is still fair where the person is frail or travel is hard.",
    ),
    modality=Modality.RADIOTHERAPY,
    urgency=Urgency.WITHIN_2_WEEKS,
    owner=(Role.RADIATION_ONCOLOGY,),
    strength=Strength.CONDITIONAL,
    evidence="moderate: 1 randomised trial; moderate for neuropathic pain in the ASTRO guideline",
    sources=(
        trog_9605.at("response after 8 Gy in 1 and 20 Gy in 5, as given in the 2015 review"),
        astro_2024.at("list of recommendations: neuropathic pain"),
    ),
    checked=Checked.YES,
)
