"""Which daily tasks have become hard, and what makes each of them possible again?

Why      A person does not lose mobility but the stairs, the chair or the turn in bed; each task
         fails for its own reason, and most can be changed.
Misuse   To try a task that may break a bone: this asks, and tests nothing that is held (REH-00,
         REH-02H). A task lost within days, with weakness, numbness or trouble of bladder or bowel,
         is the emergency of the cord (EMR-01).
"""

from trabecula.knowledge.facts.daily_life import hard_tasks
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

practice_of_tasks_that_have_become_hard = Statement(
    "Practice of tasks that have become hard",
    code="REH-25",
    when=hard_tasks.found(),
    says=(
        "Ask why each task fails: pain, weakness, breath, balance, fear or the place itself; and since when.",
        "The physiotherapist or occupational therapist looks at each of these tasks as far as the limits of every lesion allow, with the usual aid.",
        "Change the task, the aid or the place first: height of bed and chair, rails, one step at a time, turning without twisting the spine. Then practise, and look again at the next visit.",
        "Trouble with chairs and stairs on a corticosteroid: think of the cord first (EMR-01), then tell the prescriber, for the corticosteroid may weaken the muscles.",
    ),
    modality=Modality.REHABILITATION,
    urgency=Urgency.WITHIN_2_WEEKS,
    owner=(Role.PHYSIOTHERAPY, Role.OCCUPATIONAL_THERAPY),
    strength=Strength.CONSENSUS,
    evidence="consensus",
    precautions=(
        "Where tests of walking and balance are held (REH-00), ask and do not test; record each as not performed, with the reason.",
        "A lesion at high risk is not loaded until a named clinician has cleared it (REH-02H).",
        "A bone that hurts when it bears weight is imaged first (SUR-05).",
    ),
    sources=(panel.at("capabilities of the guideline dossier, row S6"),),
    checked=Checked.FROM_KNOWLEDGE,
)
