"""Which medicines block or spare CYP2D6 and CYP1A2?

Why      Codeine and tramadol need CYP2D6 to work, and so does tamoxifen, against the cancer itself.
Misuse   Tamoxifen with duloxetine is a decision of the oncologist, shown with both sides.
"""

from trabecula.knowledge.medicine_classes.enzymes import (
    broad_inducers,
    cyp1a2_inhibitors,
    cyp2d6_inhibitors,
    cyp2d6_inhibitors_beside_tamoxifen,
)
from trabecula.knowledge.medicine_classes.opioids import opioids_activated_by_cyp2d6
from trabecula.knowledge.medicine_classes.single import (
    amitriptyline_and_nortriptyline,
    duloxetine,
    haloperidol_and_metoclopramide,
    sertraline,
    tamoxifen,
    venlafaxine,
)
from trabecula.knowledge.sources.interactions import hansten_2018
from trabecula.knowledge.sources.medicines_guidelines import asco_neuropathy_2020, cpic_guidelines
from trabecula.knowledge.sources.medicines_labels import us_labels
from trabecula.knowledge.sources.medicines_lists import ansm_interactions_2020, ddinter
from trabecula.language.interaction import Category, Interaction, Position, Severity
from trabecula.language.source import Checked

ROWS = (
    Interaction(
        "I30",
        Severity.MAJOR,
        Category.CYP2D6,
        sides=(opioids_activated_by_cyp2d6, cyp2d6_inhibitors),
        mechanism="CYP2D6 no longer activates it; one source advises against the pair.",
        effect="No pain relief; overdose when the inhibitor stops; with tramadol, seizures and serotonin.",
        management=(
            "Avoid; use morphine or hydromorphone (oxycodone depends on CYP2D6 only a little).",
        ),
        sources=(
            ansm_interactions_2020.at("codeine, tramadol and inhibitors of CYP2D6"),
            ddinter.at("prodrug and inhibitor pairs"),
        ),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I31",
        Severity.MAJOR,
        Category.CYP2D6,
        sides=(tamoxifen, cyp2d6_inhibitors_beside_tamoxifen),
        mechanism="Strong inhibition of CYP2D6 lowers endoxifen.",
        effect="The cancer may come back.",
        management=("Avoid.", "Venlafaxine, desvenlafaxine or citalopram (QT interval) instead."),
        sources=(
            ansm_interactions_2020.at("tamoxifen and strong inhibitors of CYP2D6"),
            ddinter.at("tamoxifen and inhibitor pairs"),
        ),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I32",
        Severity.MAJOR,
        Category.CYP2D6,
        sides=(tamoxifen, duloxetine),
        mechanism="Moderate inhibition of CYP2D6.",
        effect="Endoxifen may fall.",
        management=(
            "For neuropathic pain prefer venlafaxine or a gabapentinoid.",
            "Neuropathy after chemotherapy without an alternative: the oncologist decides.",
        ),
        conflict=(
            Position(
                "Advised against.",
                ansm_interactions_2020.at("tamoxifen and duloxetine"),
                Checked.YES,
            ),
            Position(
                "Recommended for painful neuropathy after chemotherapy.",
                asco_neuropathy_2020.at("duloxetine"),
                Checked.FROM_KNOWLEDGE,
            ),
        ),
        sources=(
            ansm_interactions_2020.at("tamoxifen and duloxetine"),
            ddinter.at("tamoxifen and duloxetine"),
        ),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I33",
        Severity.MINOR,
        Category.CYP2D6,
        sides=(tamoxifen, venlafaxine),
        mechanism="CYP2D6 is hardly inhibited.",
        effect="No loss of tamoxifen is expected.",
        management=("The preferred one of its class; an ECG where other medicines lengthen QT.",),
        sources=(ddinter.at("tamoxifen and venlafaxine"),),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I34",
        Severity.MODERATE,
        Category.CYP2D6,
        sides=(tamoxifen, sertraline),
        mechanism="CYP2D6 is inhibited by dose (above 100 to 150 mg).",
        effect="At high doses endoxifen may fall.",
        management=("Prefer citalopram or venlafaxine.",),
        sources=(ddinter.at("tamoxifen and sertraline"),),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I35",
        Severity.MAJOR,
        Category.CYP2D6,
        sides=(amitriptyline_and_nortriptyline, cyp2d6_inhibitors),
        mechanism="CYP2D6 no longer clears it: levels rise two- to eightfold.",
        effect="Harm to the heart, seizures.",
        management=("Avoid, or halve the dose with a level and an ECG.",),
        sources=(
            ansm_interactions_2020.at("tricyclics and inhibitors of CYP2D6"),
            cpic_guidelines.at("tricyclics and CYP2D6"),
        ),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I36",
        Severity.CONTRAINDICATED,
        Category.CYP1A2,
        sides=(duloxetine, cyp1a2_inhibitors),
        mechanism="CYP1A2 no longer clears it (exposure about 6-fold with fluvoxamine).",
        effect="Toxicity of duloxetine.",
        management=("Avoid.",),
        sources=(us_labels.at("duloxetine: inhibitors of CYP1A2"),),
        checked=Checked.FROM_KNOWLEDGE,
    ),
    Interaction(
        "I37",
        Severity.MODERATE,
        Category.CYP2D6,
        sides=(haloperidol_and_metoclopramide, cyp2d6_inhibitors),
        mechanism="CYP2D6 clears it more slowly.",
        effect="Movement disorders; a longer QT interval.",
        management=("Reduce the dose.",),
        sources=(us_labels.at("haloperidol, metoclopramide: inhibitors of CYP2D6"),),
        checked=Checked.FROM_KNOWLEDGE,
    ),
    Interaction(
        "I38",
        Severity.MAJOR,
        Category.CYP2D6,
        sides=(tamoxifen, broad_inducers),
        mechanism="Inducers clear tamoxifen and endoxifen faster.",
        effect="Endoxifen may fall, more so beside an inhibitor of CYP2D6.",
        management=(
            "Avoid broad inducers; choose another adjuvant than carbamazepine or phenytoin.",
        ),
        sources=(hansten_2018.at("tamoxifen and inducers"),),
        checked=Checked.IN_PART,
    ),
)
