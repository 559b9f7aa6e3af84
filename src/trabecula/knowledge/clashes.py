"""What pulls different ways with no rule to settle it, and what says a part of something else.

Why      A list that says "raise" in one line and "lower" in another must say so itself; and one
         clock is enough for two sentences about the same visit.
Misuse   To choose: a clash is for the clinician to settle.

A default of this project's panel; what is shown inside what is errata, section B, "Always
together". No clinician has reviewed it.
"""

from trabecula.knowledge.statements import coded
from trabecula.language.arbitration import Clash, Inside

CLASHES: tuple[Clash, ...] = (
    Clash(
        *coded("EMR-04 EMR-13"),
        why="One starts a high-dose steroid for the cord, the other treats sepsis that a steroid can hide and worsen: both teams decide together, within the hour.",
    ),
    Clash(
        *coded("EMR-04 EMR-13b"),
        why="One starts a high-dose steroid for the cord, the other treats sepsis that a steroid can hide and worsen: both teams decide together, within the hour.",
    ),
    Clash(
        *coded("EMR-11 EMR-12"),
        why="Severe pain asks for more relief while the opioid is already toxic: treat the toxicity first, and relieve pain by other means.",
    ),
    Clash(
        *coded("EMR-11 EMR-12d"),
        why="Severe pain asks for more relief while the opioid already sedates: no increase; look for local treatment, an adjuvant or another opioid.",
    ),
    Clash(
        *coded("EMR-11 EMR-12b"),
        why="Severe pain asks for more relief while the opioid is already neurotoxic: rotation or local treatment rather than an increase.",
    ),
    Clash(
        *coded("EMR-11 EMR-12c"),
        why="One asks to titrate for severe pain, the other to reduce because pain fell after local treatment: are these two different pains?",
    ),
    Clash(
        *coded("SUR-01 SUR-04"),
        why="The Mirels score says observe, the cortex says review: the review comes first.",
    ),
    Clash(
        *coded("SUR-01 SUR-05"),
        why="The Mirels score says observe, pain on weight bearing says image and ask: the imaging comes first.",
    ),
    Clash(
        *coded("SUR-01 SUR-02b"),
        why="The Mirels score says observe, the breached cortex says review: the review comes first.",
    ),
    Clash(
        *coded("RT-01 RT-07"),
        why="Two ways to irradiate the same lesion: choose one, with both trials in view.",
    ),
    Clash(
        *coded("SUR-08 SUR-08b"),
        why="The histology is given as both sensitive and resistant to radiation: settle which it is.",
    ),
    Clash(
        *coded("EMR-05 EMR-06"),
        why="Surgery first or radiotherapy: the joint decision of the same day settles it.",
    ),
    Clash(
        *coded("RT-10 EMR-04c"),
        why="Dexamethasone is an option against a flare while routine steroids are advised against: decide with the radiation oncologist.",
    ),
    Clash(
        *coded("SUR-09 SUR-14"),
        why="Cement and a brace answer the same mechanical pain: choose, or use the brace while waiting.",
    ),
    Clash(
        *coded("EMR-04 EMR-04c"),
        why="Dexamethasone is advised for the signs and against for want of signs: examine again.",
    ),
    Clash(
        *coded("PSY-05 EMR-11"),
        why="One asks to limit the opioids at home, the other to titrate for severe pain today: treat the pain, with small supplies or in hospital.",
    ),
    Clash(
        *coded("NUT-08 EMR-04"),
        why="One asks to shorten or reduce the steroid for the glucose, the other starts it for the cord: the cord comes first, and the glucose is treated.",
    ),
    Clash(
        *coded("NUT-07 EMR-09"),
        why="One holds an intravenous bisphosphonate for the kidneys, the other gives one for the calcium: fluids first; denosumab is the other way.",
    ),
    Clash(
        *coded("NUT-07 EMR-10"),
        why="One holds an intravenous bisphosphonate for the kidneys, the other gives one for the calcium: fluids first; denosumab is the other way.",
    ),
    Clash(
        *coded("BON-04 EMR-09"),
        why="No zoledronate or pamidronate at this clearance in bone metastases; the label for high calcium goes by creatinine. Both are shown: denosumab is preferred, and zoledronate is a named specialist's decision.",
    ),
    Clash(
        *coded("BON-04 EMR-10"),
        why="No zoledronate or pamidronate at this clearance in bone metastases; the label for high calcium goes by creatinine. Both are shown: denosumab is preferred, and zoledronate is a named specialist's decision.",
    ),
    Clash(
        *coded("BON-08 BON-09"),
        why="Pause for the jaw, and miss no denosumab without a plan: decide together with the dentist.",
    ),
    Clash(
        *coded("BON-10 BON-09"),
        why="Stop for the thigh, and miss no denosumab without a plan: decide together with orthopaedics.",
    ),
    Clash(
        *coded("BON-05 BON-11"),
        why="One lengthens the interval, the other reviews, pauses or stops: decide first whether it goes on at all.",
    ),
    Clash(
        *coded("BON-05 BON-04"),
        why="One goes on with zoledronate every 12 weeks, the other allows none at this clearance.",
    ),
    Clash(
        *coded("BON-01 EMR-14"),
        why="One starts a bone-modifying agent, the other holds it for low calcium: correct the calcium first.",
    ),
    Clash(
        *coded("BON-01b EMR-14"),
        why="One starts a bone-modifying agent, the other holds it for low calcium: correct the calcium first.",
    ),
    Clash(
        *coded("BON-01c EMR-14"),
        why="One starts a bone-modifying agent, the other holds it for low calcium: correct the calcium first.",
    ),
    Clash(
        *coded("NUT-05 EMR-15"),
        why="An erythropoiesis-stimulating agent raises the risk of thrombosis, and one is suspected now.",
    ),
    Clash(
        *coded("REH-17 REH-02H"),
        why="One says sit and stand step by step, the other no loading: the named clinician who says that the spine is stable settles it.",
    ),
    Clash(
        *coded("REH-16 REH-02H"),
        why="One says mobilise after the operation, the other no loading: the surgeon's written order settles it.",
    ),
    Clash(
        *coded("REH-16 REH-06"),
        why="One goes on with the programme after the operation, the other stops for a rise in pain: reassess first.",
    ),
    Clash(
        *coded("REH-19 REH-02H"),
        why="One exposes the person to movement step by step, the other holds loading: leave out the region at risk.",
    ),
    Clash(
        *coded("REH-19 SUR-05"),
        why="One exposes the person to movement step by step, the other protects a bone that hurts under load: leave out that region.",
    ),
    Clash(
        *coded("REH-08 SUR-03"),
        why="An aid for walking, and no weight bearing or touch only until the orthopaedic opinion: until then only an aid that takes the load off; the opinion decides which one after it.",
    ),
    Clash(
        *coded("REH-05 REH-15"),
        why="One raises the exercise, the other lightens it around treatment: lighten now, raise afterwards.",
    ),
    Clash(
        *coded("SUR-01 REH-02H"),
        why="One says activity as pain allows, the other no loading: no loading until cleared.",
    ),
    Clash(
        *coded("SUR-01 MON-07"),
        why="The Mirels score says observe, the pain says image again: the imaging comes first.",
    ),
    Clash(
        *coded("MON-06 MON-09"),
        why="More relief and less sedation are asked for together: rotate, or treat locally.",
    ),
    Clash(
        *coded("MON-06 EMR-12c"),
        why="One plans for pain above the goal, the other reduces because pain fell after local treatment: are these two different pains?",
    ),
    Clash(
        *coded("MON-07 RT-11"),
        why="Image for rising pain, or score the response to radiotherapy first: a new pain is imaged.",
    ),
    Clash(
        *coded("MON-11 MON-02"),
        why="One leaves the report for the next visit, the other calls the same day: call.",
    ),
    Clash(
        *coded("MON-11 MON-03"),
        why="One leaves the report for the next visit, the other reviews it within 72 hours: review.",
    ),
    Clash(
        *coded("MON-11 MON-08"),
        why="One leaves the report for the next visit, the other reviews falling function this week: review.",
    ),
    Clash(
        *coded("PSY-08 EMR-11"),
        why="Coping skills help with pain that is known; severe pain now needs its cause found first.",
    ),
    Clash(
        *coded("PSY-03 PSY-11"),
        why="The first treatments are offered while the plan is said to have failed: change or combine.",
    ),
    Clash(
        *coded("PSY-03b PSY-11"),
        why="The first treatments are offered while the plan is said to have failed: change or combine.",
    ),
    Clash(
        *coded("GOC-10 GOC-08"),
        why="The social need may be the device or the line for video: ask before offering it.",
    ),
    Clash(
        *coded("MON-01 GOC-09"),
        why="An alarm says call the emergency number or the 24-hour line now while comfort comes first: the call is made all the same, to the number that was agreed, and a clinician decides at the bedside; intent or a plan for suicide is answered as ever (PSY-05b).",
    ),
    Clash(
        *coded("NUT-08 EMR-01"),
        why="One asks to shorten or reduce the steroid for the glucose, the other cares for a cord that may be compressed: the cord comes first, and the glucose is treated.",
    ),
    Clash(
        *coded("NUT-08 EMR-05a"),
        why="One asks to shorten or reduce the steroid for the glucose, the other cares for a compressed cord: the cord comes first, and the glucose is treated.",
    ),
    Clash(
        *coded("REH-16 EMR-03"),
        why="One says mobilise after the operation, the other immobilise the spine: immobilise until the stability of the spine is confirmed.",
    ),
    Clash(
        *coded("REH-16 EMR-07"),
        why="One says mobilise after the operation, the other immobilise the unstable spine: immobilise until the spine surgeon's advice.",
    ),
    Clash(
        *coded("GOC-09 BON-09"),
        why="One stops the bone-modifying agent for comfort, the other misses no denosumab without a plan: in the last weeks stopping is acceptable; where months are left, make the plan first.",
    ),
    Clash(
        *coded("PSY-05 GOC-09"),
        why="One asks to limit the opioids at home, the other keeps the opioid and puts further medicines there: both, in small supplies, locked, in the hands of someone named.",
    ),
    Clash(
        *coded("GOC-11 GOC-09"),
        why="One fears harm or diversion at home, the other puts opioids and further medicines there: decide first who holds and gives them, or where else care can be.",
    ),
    Clash(
        *coded("EMR-14 BON-05"),
        why="One gives zoledronate every 12 weeks, the other holds the agent for low calcium: correct the calcium first.",
    ),
    Clash(
        *coded("MON-11 MON-12"),
        why="One leaves the report for the next visit, the other reviews the bowel within 48 hours: review.",
    ),
    Clash(
        *coded("MON-11 MON-05"),
        why="One leaves the report for the next visit, the other asks about fewer steps within 48 hours: ask.",
    ),
)

INSIDE: tuple[Inside, ...] = (
    Inside(*coded("MED-28b BON-04")),
    Inside(*coded("SUR-16 SUR-05")),
    Inside(*coded("EMR-05 EMR-05a")),
    Inside(*coded("EMR-06 EMR-05a")),
    Inside(*coded("MON-10 RT-11")),
    Inside(*coded("NUT-05b NUT-05")),
    Inside(*coded("NUT-05c NUT-05")),
    Inside(*coded("REH-07c NUT-05")),
    Inside(*coded("BON-06b BON-06")),
    Inside(*coded("PSY-05 PSY-05b")),
    Inside(*coded("PSY-03b PSY-03")),
    Inside(*coded("REH-10c EMR-08")),
    Inside(*coded("MON-05 MON-08")),
    Inside(*coded("PSY-15 PSY-06")),
    Inside(*coded("PSY-15 PSY-10")),
    Inside(*coded("PSY-15 GOC-10")),
)
