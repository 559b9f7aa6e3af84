"""This person has begun to stoop or lean, or has become shorter: what lies behind it?

Why      A stoop that is new can be a vertebra that has collapsed, with or without pain; seen in
         time, the cord and the walk can be saved.
Misuse   To straighten, stretch or brace the back before it is imaged (REH-20). To wait two weeks
         where there is new pain (EMR-02), weakness, numbness or trouble of bladder or bowel
         (EMR-01): their clocks are shorter.
"""

from trabecula.knowledge.facts.daily_life import new_stoop
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

imaging_of_a_new_stoop = Statement(
    "Imaging of a new stoop",
    code="REH-26",
    when=new_stoop,
    says=(
        "Ask at once about new spinal pain, weakness, numbness, walking, bladder and bowel: any of these goes by its own, shorter clock (EMR-00, EMR-01, EMR-02).",
        "Image the spine before anyone straightens it.",
        "The physiotherapist looks at posture and gait, as far as tests of walking are not held (REH-00), and records the height.",
        "Where denosumab was stopped or missed, think of several broken vertebrae (BON-09).",
    ),
    modality=Modality.IMAGING,
    urgency=Urgency.WITHIN_2_WEEKS,
    owner=(Role.ONCOLOGY, Role.PHYSIOTHERAPY),
    strength=Strength.CONSENSUS,
    evidence="consensus",
    precautions=("No straightening, stretching or manipulating of the spine before the imaging.",),
    sources=(panel.at("capabilities of the guideline dossier, row S50"),),
    checked=Checked.FROM_KNOWLEDGE,
)
