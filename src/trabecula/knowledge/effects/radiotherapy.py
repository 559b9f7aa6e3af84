"""Effects of radiotherapy on painful, silent and compressing bone metastases.

Why      One treatment and several relieve alike; they differ in visits, retreatment and toxicity.
Misuse   To show a number needed to treat where every arm was irradiated. To read the better of two
         trials that disagree. To promise strength: irradiated bone stays weak for months.

Relief is complete or partial response. Counts of all who were treated and of those assessed differ,
so both stand. Marks for priorities are our own judgement.
"""

from typing import Final

from trabecula.knowledge.sources.cord_compression import scorad_2019
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.knowledge.sources.radiotherapy import (
    astro_2024,
    dutch_dexamethasone_2020,
    esmo_2020,
    gillespie_2024,
    present_2018,
    rich_2018,
    rtog_0631,
    rtog_7810,
    rtog_9714_2005,
    saito_2019,
    sc20_2014,
    sc23_2015,
    sc24_2021,
    trog_9605,
    truntzer_2013,
    vertebral_fracture_after_sbrt_2013,
)
from trabecula.knowledge.sources.systemic_treatment import alsympca_2013, era_223
from trabecula.language.effect import (
    Arm,
    Burden,
    Certainty,
    Comparison,
    Effect,
    Harm,
    NotDrawn,
    Onset,
    Outcome,
    Visits,
    of_100,
)
from trabecula.language.priority import marks
from trabecula.language.source import Checked

_ALL: Final = "everybody who was treated"
_ASSESSED: Final = "those who could be assessed"
_RELIEF: Final = "pain relieved, in part or wholly"
_WITHIN_WEEKS: Final = "within weeks (median 4, from 1 to 15)"
_TOXICITY: Final = rtog_9714_2005.at("acute toxicity, via a secondary page")
_FLARE: Final = sc23_2015.at("results: flare on days 0 to 10 with placebo, after 8 Gy once")

single_fraction = Effect(
    "Radiotherapy in one treatment (8 Gy)",
    code="FX-RT8",
    measure="Relief of pain at the treated bone",
    outcomes=(
        Outcome(holds=_RELIEF, when=_WITHIN_WEEKS, of_whom=_ALL, arm=Arm("8 Gy once", of_100(60)), note="About 60 in pooled trials; 61 in the PRESENT cohort. No modern trial had an untreated arm.", sources=(rich_2018.at("pooled trials, by intention to treat"), present_2018.at("results")), checked=Checked.IN_PART),
        Outcome(holds=_RELIEF, when=_WITHIN_WEEKS, of_whom=_ASSESSED, arm=Arm("8 Gy once", of_100(67, 74)), note="67 in the PRESENT cohort.", sources=(present_2018.at("results"), rich_2018.at("pooled trials, assessable")), checked=Checked.IN_PART),
        Outcome(holds="pain gone", when=_WITHIN_WEEKS, of_whom="as each source counts", arm=Arm("8 Gy once", of_100(23, 33)), sources=(rich_2018.at("complete response, from knowledge"),), checked=Checked.IN_PART),
    ),
    onset=Onset(1, 21, 105),
    durability="Half of those relieved are so by 4 weeks. Relief lasts about 64 % of the life that remains. 20 of 100 are treated there again.",
    harms=(
        Harm(holds="flare of pain in the first 10 days", people=of_100(35), of_whom="people without a steroid", sources=(_FLARE,), checked=Checked.IN_PART),
        Harm(holds="early side effects of grade 2 to 4", people=of_100(10), against=Arm("30 Gy in 10", of_100(17)), sources=(_TOXICITY,), checked=Checked.SECOND_HAND),
        Harm(holds="radiotherapy to the same place again", people=of_100(20), against=Arm("several treatments", of_100(8)), sources=(rich_2018.at("retreatment"),), checked=Checked.IN_PART),
        Harm(holds="fracture at the treated place", people=of_100(7), of_whom="people irradiated there before", note="From the trial of repeated radiotherapy; no number for the first time.", sources=(sc20_2014.at("fracture, 8 Gy once"),), checked=Checked.IN_PART),
    ),
    burden=Burden(Visits(1, 2, "1-2"), pills=0, sedation=0, hospital_days=0),
    mobility="Indirect: walking hurts less. It does not make the bone stronger for months, and performance status did not rise in one prospective series.",
    marks=marks(independence=1, work=1, less_medication=2, fast_relief=0, alertness=2, time_at_home=2, longevity=0),
    certainty=Certainty.HIGH,
    certainty_says="high (pain), low (function)",
    sources=(astro_2024.at("schedules for pain"), rich_2018.at("pooled trials"), present_2018.at("results"), sc23_2015.at("results: flare"), truntzer_2013.at("results: pain and performance status")),
    checked=Checked.IN_PART,
    note="The dossier gives a number needed to treat of about 2 against nothing and says itself not to show it.",
)  # fmt: skip

several_fractions = Effect(
    "Radiotherapy in several treatments (20 Gy in 5, 24 Gy in 6, 30 Gy in 10)",
    code="FX-RTMF",
    measure="Relief of pain at the treated bone",
    outcomes=(
        Outcome(holds=_RELIEF, when=_WITHIN_WEEKS, of_whom=_ALL, arm=Arm("several treatments", of_100(60)), against=Arm("8 Gy once", of_100(60)), comparison=Comparison.OTHER_TREATMENT, difference_shown=False, note="About 60 in both, in pooled randomised trials.", sources=(rich_2018.at("pooled trials, by intention to treat"),), checked=Checked.IN_PART),
        Outcome(holds=_RELIEF, when="as each study counted", of_whom=_ASSESSED, arm=Arm("several treatments", of_100(70)), against=Arm("8 Gy once", of_100(67)), comparison=Comparison.OTHER_TREATMENT, difference_shown=False, note="Studies without randomisation. The dossier's OR is overall response, not an odds ratio.", sources=(saito_2019.at("abstract: overall response, 9 studies"),), checked=Checked.YES),
        Outcome(holds="nerve pain relieved, in part or wholly", when="within 2 months", of_whom=_ALL, arm=Arm("20 Gy in 5", of_100(61)), against=Arm("8 Gy once", of_100(53)), comparison=Comparison.OTHER_TREATMENT, difference_shown=False, note="One treatment was not shown to be as good for nerve pain.", sources=(trog_9605.at("neuropathic bone pain: response"),), checked=Checked.IN_PART),
    ),
    onset=Onset(1, 21, 105),
    durability="8 of 100 are treated there again, against 20 of 100 after one treatment.",
    harms=(
        Harm(holds="flare of pain in the first 10 days", people=of_100(35), of_whom="people without a steroid", note="Counted after 8 Gy once; the dossier gives the same for several treatments.", sources=(_FLARE,), checked=Checked.IN_PART),
        Harm(holds="early side effects of grade 2 to 4", people=of_100(17), of_whom="30 Gy in 10", against=Arm("8 Gy once", of_100(10)), sources=(_TOXICITY,), checked=Checked.SECOND_HAND),
    ),
    burden=Burden(Visits(6, 11, "6-11"), pills=0, sedation=0, hospital_days=0),
    mobility="As after one treatment. Some prefer it where a long bone with loss of bone is to fill in again.",
    marks=marks(independence=1, work=0, less_medication=2, fast_relief=0, alertness=2, time_at_home=-1, longevity=0),
    certainty=Certainty.HIGH,
    certainty_says="high",
    sources=(astro_2024.at("schedules for pain"), rich_2018.at("pooled trials"), saito_2019.at("abstract"), trog_9605.at("neuropathic bone pain")),
    checked=Checked.IN_PART,
)  # fmt: skip

stereotactic_in_two = Effect(
    "Stereotactic radiotherapy of the spine in two treatments (24 Gy)",
    code="FX-SBRT24",
    measure="Pain at the treated level gone at 3 months",
    outcomes=(
        Outcome(holds="pain gone", when="3 months", of_whom=_ALL, arm=Arm("24 Gy in 2, stereotactic", of_100(35)), against=Arm("20 Gy in 5", of_100(14)), comparison=Comparison.OTHER_TREATMENT, note="21 of 100 more. The dossier prints a number needed to treat of 5; not shown, because both arms were treated.", sources=(sc24_2021.at("results: complete response at 3 months"),), checked=Checked.YES),
    ),
    onset=Onset(3, 28, 90),
    durability="Lasting: local control above 85 to 90 % at 1 year, from knowledge.",
    harms=(
        Harm(holds="fracture of the treated vertebra, new or worse", people=of_100(14, counted="treated levels"), of_whom="stereotactic series of many doses", note="57 of 410 levels. Least at 19 Gy or less a treatment, as here (12 Gy): fewer may break.", sources=(vertebral_fracture_after_sbrt_2013.at("abstract: 57 of 410 segments"),), checked=Checked.YES),
        Harm(holds="pain of grade 3", people=of_100(5), of_whom="24 Gy in 2, stereotactic", against=Arm("20 Gy in 5", of_100(4)), sources=(sc24_2021.at("results: toxicity"),), checked=Checked.YES),
    ),
    burden=Burden(Visits(4, 5, "4-5 incl MRI planning"), pills=0, sedation=0, hospital_days=0),
    mobility="Control may last longer; a fracture can set walking back.",
    marks=marks(independence=1, work=1, less_medication=2, fast_relief=-1, alertness=2, time_at_home=0, longevity=1),
    certainty=Certainty.MODERATE,
    certainty_says="moderate, conflicting",
    sources=(sc24_2021.at("results"), vertebral_fracture_after_sbrt_2013.at("abstract"), rtog_0631.at("results: the other side, one treatment")),
    checked=Checked.YES,
    note="Entry: ECOG 0 to 2, Spine Instability Neoplastic Score below 12, at most 3 levels. The other trial of stereotactic treatment, in one treatment, found less relief than 8 Gy once.",
)  # fmt: skip

stereotactic_in_one = Effect(
    "Stereotactic radiotherapy of the spine in one treatment (16 to 18 Gy)",
    code="FX-SRS16",
    measure="Pain down by 3 points or more at 3 months",
    outcomes=(
        Outcome(holds="pain down by 3 points or more", when="3 months", of_whom="those who answered", arm=Arm("16 to 18 Gy once, stereotactic", of_100("41.3")), against=Arm("8 Gy once", of_100("60.5")), comparison=Comparison.OTHER_TREATMENT, note="Worse than 8 Gy once.", sources=(rtog_0631.at("results: pain response at 3 months"),), checked=Checked.YES),
        Outcome(holds="pain down by 3 points or more", when="12 months", of_whom="those who still answered (few)", arm=Arm("16 to 18 Gy once, stereotactic", of_100(58)), against=Arm("8 Gy once", of_100(55)), comparison=Comparison.OTHER_TREATMENT, difference_shown=False, sources=(rtog_0631.at("results: pain response at 12 months"),), checked=Checked.YES),
    ),
    onset=Onset(3, 28, 90),
    durability="At 12 months as after 8 Gy once, among the few who still answered.",
    harms=(
        Harm(holds="fracture of the treated vertebra within 2 years", people=of_100(20), of_whom="stereotactic arm", note="No more than after 8 Gy once: 20 to 22 of 100 in both arms (read second-hand).", sources=(rtog_0631.at("results: vertebral fracture at 24 months"),), checked=Checked.IN_PART),
    ),
    burden=Burden(Visits(3, 4, "3-4"), pills=0, sedation=0, hospital_days=0),
    mobility="No gain shown.",
    marks=marks(independence=0, work=0, less_medication=1, fast_relief=-1, alertness=2, time_at_home=0, longevity=0),
    certainty=Certainty.MODERATE,
    certainty_says="moderate",
    sources=(rtog_0631.at("results"),),
    checked=Checked.YES,
)  # fmt: skip

radiotherapy_again = Effect(
    "Radiotherapy to the same place again, after 4 weeks or more",
    code="FX-RERT",
    measure="Relief of pain at 2 months",
    outcomes=(
        Outcome(holds=_RELIEF, when="2 months", of_whom=_ALL, arm=Arm("8 Gy once", of_100(28)), against=Arm("20 Gy in several", of_100(32)), comparison=Comparison.OTHER_TREATMENT, difference_shown=False, sources=(sc20_2014.at("results, by intention to treat"),), checked=Checked.YES),
        Outcome(holds=_RELIEF, when="2 months", of_whom=_ASSESSED, arm=Arm("8 Gy once", of_100(45)), against=Arm("20 Gy in several", of_100(51)), comparison=Comparison.OTHER_TREATMENT, difference_shown=False, sources=(sc20_2014.at("results, per protocol"),), checked=Checked.YES),
    ),
    onset=Onset(7, 28, 60),
    durability="Months.",
    harms=(
        Harm(holds="less appetite", people=of_100(56), of_whom="8 Gy once", sources=(sc20_2014.at("acute side effects"),), checked=Checked.YES),
        Harm(holds="diarrhoea", people=of_100(23), of_whom="8 Gy once", sources=(sc20_2014.at("acute side effects"),), checked=Checked.YES),
        Harm(holds="fracture at the treated place", people=of_100(7), of_whom="8 Gy once", against=Arm("20 Gy in several", of_100(5)), sources=(sc20_2014.at("fracture"),), checked=Checked.YES),
        Harm(holds="compression of the spinal cord or its nerves", people=of_100(2), of_whom="8 Gy once", against=Arm("20 Gy in several", of_100(0, 1)), note="Published as fewer than 1 of 100 after 20 Gy.", sources=(sc20_2014.at("spinal cord or cauda equina compression"),), checked=Checked.YES),
    ),
    burden=Burden(Visits(1, 9, "1-9"), pills=0, sedation=0, hospital_days=0),
    mobility="Those whose pain responds report better function and quality of life.",
    marks=marks(independence=1, work=0, less_medication=1, fast_relief=0, alertness=2, time_at_home=1, longevity=0),
    certainty=Certainty.MODERATE,
    certainty_says="moderate",
    sources=(sc20_2014.at("results"),),
    checked=Checked.YES,
)  # fmt: skip

half_body = Effect(
    "Half-body radiotherapy in one treatment (6 to 8 Gy)",
    code="FX-HBI",
    measure="Relief of pain in the treated half",
    outcomes=(
        Outcome(holds="pain relieved", when="not said in the dossier", of_whom=_ALL, arm=Arm("half-body, 6 Gy upper or 8 Gy lower", of_100(73)), sources=(rtog_7810.at("results: relief"),), checked=Checked.YES),
        Outcome(holds="pain gone", when="not said in the dossier", of_whom=_ALL, arm=Arm("half-body, 6 Gy upper or 8 Gy lower", of_100(20)), sources=(rtog_7810.at("results: complete relief"),), checked=Checked.YES),
        Outcome(holds="relief had come", when="48 hours", of_whom="those who were relieved", arm=Arm("half-body", of_100(50)), note="About half.", sources=(rtog_7810.at("results: time to relief"),), checked=Checked.YES),
        Outcome(holds="relief had come", when="1 week", of_whom="those who were relieved", arm=Arm("half-body", of_100(80)), sources=(rtog_7810.at("results: time to relief"),), checked=Checked.YES),
    ),
    onset=Onset(1, 2, 7),
    durability="Half or more of the life that remains, without treatment there again.",
    harms=(
        Harm(holds="blood counts down to grade 3 or 4", people=of_100(37), of_whom="a series treated in 2 fractions", note="The dossier does not name the series.", sources=(rtog_7810.at("guideline dossier, section 10, FX-HBI: toxicity"),), checked=Checked.IN_PART),
        Harm(holds="nausea of grade 3", people=of_100(15), note="The dossier does not name the series.", sources=(rtog_7810.at("guideline dossier, section 10, FX-HBI: toxicity"),), checked=Checked.IN_PART),
    ),
    burden=Burden(Visits(1, 2, "1-2 + obs"), pills=0, sedation=0, hospital_days=1),
    mobility="The whole region hurts less.",
    marks=marks(independence=1, work=0, less_medication=2, fast_relief=2, alertness=1, time_at_home=1, longevity=0),
    certainty=Certainty.LOW,
    certainty_says="low",
    sources=(rtog_7810.at("results"),),
    checked=Checked.YES,
)  # fmt: skip

dexamethasone_for_flare = Effect(
    "Dexamethasone against a flare of pain after radiotherapy",
    code="FX-DEX",
    measure="Flare of pain in the first 10 days",
    outcomes=(
        Outcome(holds="flare of pain", when="days 0 to 10", of_whom=_ALL, arm=Arm("dexamethasone, 5 days", of_100(26)), against=Arm("placebo", of_100(35)), comparison=Comparison.UNTREATED, wanted=False, sources=(sc23_2015.at("results: flare on days 0 to 10"),), checked=Checked.YES),
        Outcome(holds="flare of pain", when="days 0 to 5", of_whom=_ALL, arm=Arm("dexamethasone, 5 days", of_100(20)), against=Arm("placebo", of_100(31)), comparison=Comparison.UNTREATED, wanted=False, sources=(sc23_2015.at("results: flare on days 0 to 5"),), checked=Checked.YES),
        Outcome(holds="flare of pain", when="within 2 weeks", of_whom="everybody; missing answers counted as a flare", arm=Arm("dexamethasone, 4 days", of_100(38)), against=Arm("placebo", of_100(39)), comparison=Comparison.UNTREATED, wanted=False, difference_shown=False, note="The three arms did not differ (p = 0.07). The flare came later, and pain on days 2 to 5 was lower.", sources=(dutch_dexamethasone_2020.at("abstract: groups A and C"),), checked=Checked.YES),
        Outcome(holds="flare of pain", when="within 2 weeks", of_whom="everybody; missing answers counted as a flare", arm=Arm("dexamethasone, 1 day", of_100(27)), against=Arm("placebo", of_100(39)), comparison=Comparison.UNTREATED, wanted=False, difference_shown=False, note="The three arms did not differ (p = 0.07).", sources=(dutch_dexamethasone_2020.at("abstract: groups B and C"),), checked=Checked.YES),
    ),
    onset=Onset(0, 1, 5),
    durability="The 10 days that it is for.",
    harms=(
        Harm(holds="blood sugar up to grade 3 or 4", people=of_100(2), of_whom="dexamethasone, 5 days", note="3 of 148.", sources=(sc23_2015.at("results: 3 of 148"),), checked=Checked.YES),
        Harm(holds="poor sleep, changed mood", people=None, sources=(panel.at("guideline dossier, section 10, FX-DEX"),), checked=Checked.FROM_KNOWLEDGE),
    ),
    burden=Burden(Visits(0, 0, "0"), pills=2, sedation=0, hospital_days=0),
    mobility="Fewer bad days in the first week, where it works.",
    marks=marks(independence=0, work=0, less_medication=0, fast_relief=1, alertness=0, time_at_home=1, longevity=0),
    certainty=Certainty.MODERATE,
    certainty_says="moderate, conflicting",
    sources=(sc23_2015.at("results"), dutch_dexamethasone_2020.at("abstract")),
    checked=Checked.YES,
    note="Two trials disagree; both stand.",
)  # fmt: skip

before_symptoms = Effect(
    "Radiotherapy of a high-risk lesion before it hurts",
    code="FX-PRORT",
    measure="Skeletal events within 1 year",
    outcomes=(
        Outcome(holds="a skeletal event", when="1 year", of_whom="high-risk lesions without symptoms", arm=Arm("radiotherapy before symptoms", of_100("1.6", counted="lesions")), against=Arm("usual care, no radiotherapy there", of_100(29, counted="lesions")), comparison=Comparison.UNTREATED, wanted=False, note="Counted by lesion, not by person: 1 of 62 against 14 of 49. Of those 14, 8 were radiotherapy for pain (read second-hand).", sources=(gillespie_2024.at("results: skeletal events at 1 year"),), checked=Checked.YES),
        Outcome(holds="a stay in hospital for the bone", when="1 year", of_whom="everybody in the trial", arm=Arm("radiotherapy before symptoms", of_100(0)), against=Arm("usual care, no radiotherapy there", of_100(11)), comparison=Comparison.UNTREATED, wanted=False, sources=(gillespie_2024.at("results: hospitalisation"),), checked=Checked.YES),
    ),
    onset=Onset(30, 90, 365),
    durability="1 year, as far as the trial went.",
    harms=(
        Harm(holds="side effects of radiotherapy, few", people=None, sources=(gillespie_2024.at("toxicity, in words"),), checked=Checked.YES),
    ),
    burden=Burden(Visits(1, 10, "1-10"), pills=0, sedation=0, hospital_days=0),
    mobility="Fewer fractures, and fewer stays in hospital.",
    marks=marks(independence=2, work=1, less_medication=1, fast_relief=-2, alertness=2, time_at_home=0, longevity=1),
    certainty=Certainty.LOW,
    certainty_says="low (phase II)",
    sources=(gillespie_2024.at("results"),),
    checked=Checked.YES,
    note="A signal of longer life needs a phase III trial.",
)  # fmt: skip

radium = Effect(
    "Radium-223 (castration-resistant prostate cancer)",
    code="FX-RA223",
    measure="Survival, and time to a symptomatic skeletal event",
    not_drawn=(
        NotDrawn(holds="Death: hazard ratio 0.70 against placebo.", because="a hazard ratio is no number of people", sources=(alsympca_2013.at("survival, from knowledge"),), checked=Checked.FROM_KNOWLEDGE),
        NotDrawn(holds="Time to a symptomatic skeletal event: median 15.6 against 9.8 months.", because="a median time is no number of people", sources=(alsympca_2013.at("skeletal events, from knowledge"),), checked=Checked.FROM_KNOWLEDGE),
    ),
    onset=Onset(14, 56, 180),
    durability="6 injections, one every 4 weeks.",
    harms=(
        Harm(holds="diarrhoea", people=of_100(25), of_whom="radium-223", sources=(alsympca_2013.at("side effects, from knowledge"),), checked=Checked.FROM_KNOWLEDGE),
        Harm(holds="fracture, together with abiraterone", people=of_100(29), of_whom="radium-223 with abiraterone", note="The two are not given together.", sources=(era_223.at("fractures, from knowledge"),), checked=Checked.FROM_KNOWLEDGE),
    ),
    burden=Burden(Visits(3, 3, "6 in 20 wk"), pills=0, sedation=0, hospital_days=0),
    mobility="Fewer skeletal events.",
    marks=marks(independence=1, work=0, less_medication=1, fast_relief=-1, alertness=2, time_at_home=0, longevity=2),
    certainty=Certainty.HIGH,
    certainty_says="high",
    sources=(esmo_2020.at("radionuclides"), era_223.at("results"), alsympca_2013.at("results")),
    checked=Checked.FROM_KNOWLEDGE,
    note="Visits of the first 12 weeks: injections in weeks 0, 4 and 8; blood tests before each are not counted.",
)  # fmt: skip

cord_radiotherapy = Effect(
    "Radiotherapy of a compressed spinal cord",
    code="FX-MSCCRT",
    measure="Walking at 8 weeks",
    outcomes=(
        Outcome(holds="able to walk", when="8 weeks", of_whom="those who were assessed", arm=Arm("8 Gy once", of_100("69.3")), against=Arm("20 Gy in 5", of_100("72.7")), comparison=Comparison.OTHER_TREATMENT, wanted=True, difference_shown=False, sources=(scorad_2019.at("results: ambulatory at 8 weeks"),), checked=Checked.YES),
    ),
    onset=Onset(1, 14, 56),
    durability="Weeks to months.",
    harms=(
        Harm(holds="tiredness", people=None, sources=(scorad_2019.at("side effects, in words"),), checked=Checked.YES),
    ),
    burden=Burden(Visits(1, 5, "1-5"), pills=0, sedation=0, hospital_days=2),
    mobility="It keeps people walking who still walk when it starts.",
    marks=marks(independence=2, work=0, less_medication=1, fast_relief=1, alertness=1, time_at_home=1, longevity=0),
    certainty=Certainty.HIGH,
    certainty_says="high",
    sources=(scorad_2019.at("results"),),
    checked=Checked.YES,
)  # fmt: skip
