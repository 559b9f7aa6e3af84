"""Which medicines hold back CYP3A4, so that an opioid builds up?

Why      A level that rises a day or more after an antibiotic was begun stops breathing at home.
Misuse   The end of an inhibitor matters as much as its beginning.
"""

from trabecula.knowledge.medicine_classes.enzymes import (
    moderate_cyp3a4_inhibitors,
    strong_cyp3a4_inhibitors,
)
from trabecula.knowledge.medicine_classes.opioids import opioids_cleared_by_cyp3a4
from trabecula.knowledge.medicine_classes.single import (
    buprenorphine,
    fentanyl,
    fentanyl_oxycodone_methadone_buprenorphine_midazolam,
    hydrocodone,
    methadone,
    oxycodone,
    palbociclib,
    ribociclib,
)
from trabecula.knowledge.sources.medicines_labels import (
    palbociclib_label,
    ribociclib_label,
    us_labels,
)
from trabecula.knowledge.sources.medicines_lists import ansm_interactions_2020, ddinter
from trabecula.language.interaction import Category, Interaction, Severity
from trabecula.language.source import Checked

ROWS = (
    Interaction(
        "I10",
        Severity.MAJOR,
        Category.CYP3A4,
        sides=(fentanyl, strong_cyp3a4_inhibitors),
        mechanism="CYP3A4 no longer clears it (boxed warning).",
        effect="The level rises; breathing can fail late, after 24 to 72 hours.",
        management=(
            "Avoid, or reduce by 25 to 50% and watch; check again when the inhibitor stops.",
        ),
        sources=(
            us_labels.at("fentanyl: boxed warning on CYP3A4"),
            ansm_interactions_2020.at("fentanyl and strong inhibitors of CYP3A4"),
            ddinter.at("fentanyl and inhibitor pairs"),
        ),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I11",
        Severity.MAJOR,
        Category.CYP3A4,
        sides=(oxycodone, strong_cyp3a4_inhibitors),
        mechanism="CYP3A4 no longer clears it.",
        effect="Exposure rises two- to fourfold (3.6-fold with voriconazole).",
        management=(
            "Reduce by 50% and monitor.",
            "Morphine or hydromorphone are the better choice.",
        ),
        sources=(
            us_labels.at("oxycodone: inhibitors of CYP3A4"),
            ansm_interactions_2020.at("oxycodone and strong inhibitors of CYP3A4"),
            ddinter.at("oxycodone and inhibitor pairs"),
        ),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I12",
        Severity.MAJOR,
        Category.CYP3A4,
        sides=(methadone, strong_cyp3a4_inhibitors),
        mechanism="CYP3A4, with voriconazole CYP2B6 too, no longer clears it.",
        effect="The level rises, and the QT interval lengthens.",
        management=("Avoid; else an ECG, and a lower dose.",),
        sources=(
            us_labels.at("methadone: inhibitors of CYP3A4"),
            ansm_interactions_2020.at("methadone and voriconazole, strong inhibitors"),
        ),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I13",
        Severity.MAJOR,
        Category.CYP3A4,
        sides=(hydrocodone, strong_cyp3a4_inhibitors),
        mechanism="CYP3A4 no longer clears it.",
        effect="Exposure rises.",
        management=("Avoid modified release, or reduce.",),
        sources=(us_labels.at("hydrocodone: inhibitors of CYP3A4"),),
        checked=Checked.FROM_KNOWLEDGE,
    ),
    Interaction(
        "I14",
        Severity.MODERATE,
        Category.CYP3A4,
        sides=(buprenorphine, strong_cyp3a4_inhibitors),
        mechanism="CYP3A4 clears it more slowly.",
        effect="The level rises.",
        management=("Monitor for sedation.",),
        sources=(
            us_labels.at("buprenorphine: inhibitors of CYP3A4"),
            ansm_interactions_2020.at("buprenorphine and strong inhibitors of CYP3A4"),
        ),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I15",
        Severity.MODERATE,
        Category.CYP3A4,
        sides=(opioids_cleared_by_cyp3a4, moderate_cyp3a4_inhibitors),
        mechanism="CYP3A4 clears it more slowly.",
        effect="The level rises; for oxycodone with fluconazole one source advises against the pair.",
        management=("Monitor for 7 days; reduce by 25% if sedated.",),
        sources=(
            us_labels.at("opioids: inhibitors of CYP3A4"),
            ansm_interactions_2020.at("oxycodone and fluconazole"),
        ),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I21",
        Severity.MODERATE,
        Category.CYP3A4,
        sides=(palbociclib, fentanyl),
        mechanism="A weak to moderate inhibitor of CYP3A, growing with time (exposure to midazolam rises by 61%); the label names fentanyl.",
        effect="The level of fentanyl rises.",
        management=("Start low; monitor for 72 hours.",),
        sources=(palbociclib_label.at("section 7"),),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I22",
        Severity.MAJOR,
        Category.CYP3A4,
        sides=(ribociclib, fentanyl_oxycodone_methadone_buprenorphine_midazolam),
        mechanism="A strong inhibitor of CYP3A at 600 mg (exposure to midazolam 3.8-fold at 400 mg), and it lengthens the QT interval.",
        effect="The level of the opioid or of midazolam rises.",
        management=(
            "Avoid fentanyl and methadone; morphine or hydromorphone are the better choice.",
            "Methadone with ribociclib lengthens QT twice over: avoid.",
        ),
        sources=(ribociclib_label.at("section 7"), ddinter.at("ribociclib pairs")),
        checked=Checked.IN_PART,
    ),
)
