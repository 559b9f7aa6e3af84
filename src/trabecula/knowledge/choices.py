"""What comes before a choice of medicines, and which of two statements on medicines speaks.

Why      A list that says "raise the opioid" beside "the opioid is toxic" harms.
Misuse   To hide relief: rescue doses, radiotherapy, blocks and rotation stay in view.

The first row is errata, section B (ARB-19), the others are defaults of this project's panel. They
act on statements of the medicines dossier alone.
"""

from trabecula.knowledge.statements import coded
from trabecula.language.arbitration import Action, Clash, Row

NO_INCREASE = coded("EMR-09 EMR-10 EMR-12 EMR-12b EMR-12c EMR-12d EMR-16 NUT-07")
ACUTELY_UNWELL = coded("NUT-07 EMR-09 EMR-10 EMR-13 EMR-13b EMR-16")
_NO_ANTI_INFLAMMATORY = (
    "Acutely unwell: no anti-inflammatory while the kidneys are at risk or fever must be seen."
)

ROWS: tuple[Row, ...] = (
    Row(
        "ARB-19",
        when_any=NO_INCREASE,
        action=Action.SUPPRESS,
        targets=coded("MED-07b MED-10 MED-11"),
        reason="No increase, and no change to a long-acting opioid, until this is settled; existing rescue goes on, and radiotherapy, a block or rotation stay in view.",
    ),
    Row(
        "ARB-19b",
        when_any=NO_INCREASE,
        action=Action.ANNOTATE,
        targets=coded("MED-06 MED-08"),
        reason="No more opioid than now until this is settled.",
    ),
    Row(
        "ARB-45",
        when_any=coded("EMR-12 EMR-12d"),
        action=Action.DEFER,
        targets=coded("MED-32"),
        reason="The next dose of the opioid is held: no dose before a movement either.",
    ),
    Row(
        "ARB-45b",
        when_any=coded("EMR-12 EMR-12d"),
        action=Action.ANNOTATE,
        targets=coded("MED-07"),
        reason="The opioid is held, and its rescue doses with it, until breathing and sedation have recovered: relief by other means until then.",
    ),
    Row(
        "ARB-46",
        when_any=coded("EMR-12c"),
        action=Action.SUPPRESS,
        targets=coded("MED-36"),
        reason="Pain fell after local treatment: the review within 48 hours governs, and waits for no weeks of relief.",
    ),
    Row(
        "ARB-47",
        when_any=coded("GOC-09"),
        action=Action.SUPPRESS,
        targets=coded("MED-17 MED-36 MED-40 MED-43 MED-45"),
        reason="Comfort comes first: naloxone, counts of sedating medicines, tests and reductions for the long run are set aside; the opioid goes on.",
    ),
    Row(
        "ARB-47b",
        when_any=coded("GOC-09"),
        action=Action.ANNOTATE,
        targets=coded("MED-09 MED-18 MED-19 MED-31 MED-33 MED-34"),
        reason="Days or weeks are left: only what helps within hours or days, by a way that suits; no trial of weeks.",
    ),
    Row(
        "ARB-48",
        when_any=coded("MED-22"),
        action=Action.SUPPRESS,
        targets=coded("MED-19"),
        reason="Duloxetine is excluded by the kidneys or the liver.",
    ),
    Row(
        "ARB-48b",
        when_any=coded("MED-20"),
        action=Action.DEFER,
        targets=coded("MED-19"),
        reason="With tamoxifen the oncologist decides about duloxetine, explicitly.",
    ),
    Row(
        "ARB-49",
        when_any=coded("EMR-04 EMR-04d"),
        action=Action.SUPPRESS,
        targets=coded("MED-24"),
        reason="The steroid for the cord, and its cautions, govern.",
    ),
    Row(
        "ARB-49b",
        when_any=coded("EMR-13 EMR-13b"),
        action=Action.SUPPRESS,
        targets=coded("MED-24"),
        reason="Sepsis may be there: a steroid can hide and worsen it.",
    ),
    Row(
        "ARB-50",
        when_any=ACUTELY_UNWELL,
        action=Action.SUPPRESS,
        targets=coded("MED-31"),
        reason=_NO_ANTI_INFLAMMATORY,
    ),
    Row(
        "ARB-50b",
        when_any=ACUTELY_UNWELL,
        action=Action.ANNOTATE,
        targets=coded("MED-05 MED-06"),
        reason=_NO_ANTI_INFLAMMATORY,
    ),
    Row(
        "ARB-51",
        when_any=coded("EMR-01 EMR-05a"),
        action=Action.ANNOTATE,
        targets=coded("MED-06 MED-07 MED-07b MED-10 MED-11 MED-18 MED-31"),
        reason="The cord first: choosing medicines waits for it, and relief goes on meanwhile.",
    ),
    Row(
        "ARB-53",
        when_any=coded("MED-13 MED-14 MED-15 MED-16"),
        action=Action.ANNOTATE,
        targets=coded("MED-06 MED-07b MED-08 MED-10 MED-11 MED-32"),
        reason="Which opioid, and how much of it: as the kidneys or the liver allow, by their own statements.",
    ),
    Row(
        "ARB-52",
        when_any=coded("EMR-12 EMR-12b EMR-12d EMR-16"),
        action=Action.DEFER,
        targets=coded("MED-18 MED-22b"),
        reason="No new sedating medicine while the person is sedated or confused: the next step, once that is settled.",
    ),
)

CLASHES: tuple[Clash, ...] = (
    Clash(
        *coded("MED-10 MED-33"),
        why="One raises the opioid, the other changes it: toxicity, kidneys, liver or two increases in vain speak for the change.",
    ),
    Clash(
        *coded("MED-10 MON-09"),
        why="One raises the opioid, the other weighs alertness against relief: ask the person first.",
    ),
    Clash(
        *coded("MED-10 MED-36"),
        why="One raises the opioid, the other reduces it after relief: are these two different pains?",
    ),
    Clash(
        *coded("MED-20 MED-23"),
        why="One leaves duloxetine to the oncologist, the other prefers it: treatment on the skin, or reduce the benzodiazepine first.",
    ),
    Clash(
        *coded("MED-22 MED-23"),
        why="One excludes duloxetine, the other prefers it to a gabapentinoid: treatment on the skin, or reduce the benzodiazepine first.",
    ),
    Clash(
        *coded("MED-24 EMR-04c"),
        why="One offers a short steroid trial for this pain, the other advises against routine steroids for the spine: decide which pain it is for.",
    ),
    Clash(
        *coded("MED-07 MED-36"),
        why="One treats severe pain today, the other reduces the opioid after relief: are these two different pains?",
    ),
    Clash(
        *coded("MED-24 MED-31"),
        why="A steroid and an anti-inflammatory begun together make ulcers bleed: one of them first, and the stomach protected.",
    ),
    Clash(
        *coded("MED-44 BON-01"),
        why="One starts a bone-modifying agent, the other allows none in pregnancy: settle the pregnancy first.",
    ),
    Clash(
        *coded("MED-44 BON-01b"),
        why="One starts a bone-modifying agent, the other allows none in pregnancy: settle the pregnancy first.",
    ),
    Clash(
        *coded("MED-44 BON-01c"),
        why="One starts a bone-modifying agent, the other allows none in pregnancy: settle the pregnancy first.",
    ),
    Clash(
        *coded("MED-10 PSY-05b"),
        why="One removes the means of harm, the other raises one: treat the pain, in hospital or with doses that somebody else holds.",
    ),
    Clash(
        *coded("MED-10 PSY-05"),
        why="One asks to limit the opioids at home, the other raises one: treat the pain, with small supplies or in hospital.",
    ),
    Clash(
        *coded("MED-07b PSY-05b"),
        why="One removes the means of harm, the other starts one for severe pain today: treat the pain, in hospital or with doses that somebody else holds.",
    ),
    Clash(
        *coded("MED-07b PSY-05"),
        why="One asks to limit the opioids at home, the other starts one for severe pain today: treat the pain, with small supplies or in hospital.",
    ),
)
