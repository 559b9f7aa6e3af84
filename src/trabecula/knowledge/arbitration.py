"""What speaks first where several statements apply: the rows of arbitration, in their order.

Why      An emergency must not stand in a list beside what it forbids, or makes pointless.
Misuse   To remove advice: what a row suppresses or defers stays visible, with the reason.

The rows are those of the guideline dossier, section 11.
"""

from trabecula.knowledge.statements import coded
from trabecula.language.arbitration import EVERY_OTHER, Action, Row

EXERCISE = coded("REH-04 REH-05 REH-18")
WAITS_FOR_A_VIEW_ON_STABILITY = coded("RT-01 RT-03 RT-07 RT-08 RT-15 SUR-10 SUR-11")

ROWS: tuple[Row, ...] = (
    Row(
        "ARB-24",
        when_any=coded("PSY-13 PSY-13b"),
        action=Action.SUPPRESS,
        targets=EVERY_OTHER,
        reason="After a death only bereavement care speaks.",
    ),
    Row(
        "ARB-01",
        when_any=coded("EMR-01 EMR-03 EMR-05a"),
        action=Action.SUPPRESS,
        targets=coded(
            "RT-01 RT-03 RT-07 RT-08 SUR-09 SUR-10 SUR-11 SUR-14 REH-04 REH-05 REH-08 REH-18 REH-19 GOC-08 MON-05"
        ),
        reason="An emergency of the cord decides everything first: the treatment of single lesions waits until it is settled.",
    ),
    Row(
        "ARB-01b",
        when_any=coded("MON-01"),
        action=Action.SUPPRESS,
        targets=coded("MON-02 MON-03 MON-11"),
        reason="The red alert speaks.",
    ),
    Row(
        "ARB-02",
        when_any=coded("EMR-00"),
        action=Action.DEFER,
        targets=coded(
            "RT-01 RT-03 RT-07 RT-08 SUR-09 SUR-14 REH-02L REH-02M REH-04 REH-05 REH-18 GOC-08"
        ),
        spinal_only=True,
        reason="The neurological signs are not known: ask about them before recommending anything for the spine.",
    ),
    Row(
        "ARB-03",
        when_any=coded("SUR-03 SUR-02 SUR-02b SUR-04 SUR-05 SUR-06 EMR-08 RT-06"),
        unless_any=coded("GOC-09"),
        action=Action.DEFER,
        targets=WAITS_FOR_A_VIEW_ON_STABILITY,
        reason="An opinion on mechanical stability comes before radiotherapy or ablation of the same lesion; radiotherapy is the next step, not removed.",
    ),
    Row(
        "ARB-04",
        when_any=coded("REH-02H"),
        action=Action.SUPPRESS,
        targets=coded("REH-02M REH-02L REH-04 REH-05 REH-18"),
        reason="The lesion is at high risk: exercise of its region is held; a physiotherapist may go on with regions that are not affected.",
    ),
    Row(
        "ARB-05",
        when_any=coded("REH-02M"),
        action=Action.SUPPRESS,
        targets=coded("REH-02L"),
        reason="The higher risk speaks.",
    ),
    Row(
        "ARB-06",
        when_any=coded("EMR-09 EMR-10 EMR-10b"),
        action=Action.SUPPRESS,
        targets=coded("BON-12"),
        reason="No vitamin D or calcium while calcium is high.",
    ),
    Row(
        "ARB-06b",
        when_any=coded("EMR-09 EMR-10 EMR-10b"),
        action=Action.DEFER,
        targets=coded("BON-03"),
        reason="The checks stand; its calcium and vitamin D are struck out while calcium is high.",
    ),
    Row(
        "ARB-07",
        when_any=coded("EMR-12 EMR-12b"),
        action=Action.SUPPRESS,
        targets=EXERCISE,
        reason="No exercise while the opioid is toxic.",
    ),
    Row(
        "ARB-07b",
        when_any=coded("EMR-12 EMR-12b EMR-12d"),
        action=Action.DEFER,
        targets=coded("MON-06"),
        reason="No increase of the opioid: plan again by rotation, local treatment or an adjuvant.",
    ),
    Row(
        "ARB-08",
        when_any=coded("EMR-13 EMR-09 EMR-14 EMR-15 EMR-16"),
        action=Action.SUPPRESS,
        targets=coded("REH-04 REH-05 REH-18 NUT-01"),
        reason="Acutely unwell: this waits until it is settled.",
    ),
    Row(
        "ARB-09",
        when_any=coded("GOC-09"),
        action=Action.SUPPRESS,
        targets=coded(
            "BON-01 BON-01b BON-01c BON-02 BON-03 BON-05 BON-06 BON-06b REH-01 REH-04 REH-05 NUT-01 NUT-02 MON-05 MON-08 RT-15 PSY-01"
        ),
        reason="Comfort comes first: what only helps later is set aside, and every item stays one click away.",
    ),
    Row(
        "ARB-10",
        when_any=coded("RT-14b"),
        action=Action.SUPPRESS,
        targets=coded("RT-14"),
        reason="Radium-223 is unsafe in this combination.",
    ),
    Row(
        "ARB-12",
        when_any=coded("PSY-05 PSY-05b"),
        action=Action.DEFER,
        targets=coded("PSY-02 PSY-03 PSY-04 PSY-07b"),
        reason="The risk to life comes first.",
    ),
    Row(
        "ARB-13",
        when_any=coded("BON-09"),
        action=Action.ANNOTATE,
        targets=coded("BON-11"),
        reason="Stopping denosumab always needs a plan against the rebound.",
    ),
    Row(
        "ARB-14",
        when_any=coded("EMR-08"),
        action=Action.SUPPRESS,
        targets=coded("RT-01 REH-04 REH-05 REH-08 REH-18 GOC-08"),
        reason="The care of the fracture governs this lesion.",
    ),
    Row(
        "ARB-15",
        when_any=coded("RT-04"),
        action=Action.SUPPRESS,
        targets=coded("RT-01 RT-03 RT-06 RT-07"),
        reason="This lesion was operated: post-operative radiotherapy governs it.",
    ),
    Row(
        "ARB-02b",
        when_any=coded("SUR-07 EMR-07"),
        unless_any=coded("GOC-09"),
        action=Action.DEFER,
        targets=WAITS_FOR_A_VIEW_ON_STABILITY,
        spinal_only=True,
        reason="For spinal lesions the opinion of a spine surgeon comes first.",
    ),
    Row(
        "ARB-03c",
        when_any=coded("GOC-09"),
        action=Action.ANNOTATE,
        targets=coded("RT-01"),
        reason="Check stability; a single 8 Gy for comfort is possible.",
    ),
    Row(
        "ARB-09b",
        when_any=coded("GOC-09"),
        action=Action.DEFER,
        targets=coded("SUR-03 RT-13 SUR-13"),
        reason="An option if it serves comfort; protect the limb meanwhile.",
    ),
    Row(
        "ARB-16",
        when_any=coded("GOC-09"),
        action=Action.ANNOTATE,
        targets=coded("EMR-12 EMR-12d"),
        reason="Expected dying or overdose? A clinician at the bedside decides. A falling respiratory rate in expected dying is by itself no indication for naloxone: no naloxone is offered. Do not stop the background opioid automatically; a senior clinician reviews it and may reduce the dose.",
    ),
    Row(
        "ARB-17",
        when_any=coded("REH-06 REH-07a REH-07d REH-07e EMR-10 EMR-07 NUT-06 NUT-06b NUT-07"),
        action=Action.SUPPRESS,
        targets=EXERCISE,
        reason="It is not safe to exercise until this is settled.",
    ),
    Row(
        "ARB-17b",
        when_any=coded("REH-07b REH-07c"),
        action=Action.ANNOTATE,
        targets=coded("REH-04"),
        reason="The programme is reduced as the blood count says.",
    ),
    Row(
        "ARB-18",
        when_any=coded("SUR-06"),
        action=Action.DEFER,
        targets=coded("SUR-02 SUR-02b SUR-03 SUR-09 SUR-10 SUR-11 SUR-16 RT-01 RT-07"),
        reason="The diagnosis comes before fixation or treatment of this lesion.",
    ),
    Row(
        "ARB-18b",
        when_any=coded("SUR-06"),
        action=Action.ANNOTATE,
        targets=coded("EMR-08"),
        reason="Splint it; no fixation before the biopsy plan.",
    ),
    Row(
        "ARB-20",
        when_any=coded("EMR-04d"),
        action=Action.ANNOTATE,
        targets=coded("EMR-04"),
        reason="Phone haematology first; never delay when neurology is worsening.",
    ),
    Row(
        "ARB-21",
        when_any=coded("PSY-04"),
        action=Action.SUPPRESS,
        targets=coded("PSY-02 PSY-03"),
        reason="The highest band speaks.",
    ),
    Row(
        "ARB-21b",
        when_any=coded("PSY-03"),
        action=Action.SUPPRESS,
        targets=coded("PSY-02"),
        reason="The highest band speaks.",
    ),
    Row(
        "ARB-22",
        when_any=coded("SUR-03 SUR-05 EMR-08 REH-06 GOC-06 REH-10c"),
        action=Action.SUPPRESS,
        targets=coded("GOC-08"),
        reason="This needs a visit in person, not video.",
    ),
    Row(
        "ARB-23",
        when_any=coded("REH-00"),
        action=Action.ANNOTATE,
        targets=coded("REH-10"),
        reason="Walking and balance tests are not performed, and that is recorded with the reason; the rest stands.",
    ),
)
