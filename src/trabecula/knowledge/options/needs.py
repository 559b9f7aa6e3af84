"""Needs: what there is to decide together, in the order in which it is read.

Why      A plan is complete where each need has an answer; options are compared within a need.
Misuse   As a list of what everybody needs: a need stands only where a statement offers something.

A need may be left where no statement calls for it strongly, and leaving it is a choice like others.
"""

from typing import Final

from trabecula.language.condition import About
from trabecula.language.option import Need

cord: Final = Need(
    "Pressure on the spinal cord",
    name="cord",
    asks="How shall the pressure on the spinal cord be treated?",
)
stability: Final = Need(
    "A bone that may break, or is broken",
    name="stability",
    asks="How shall this bone be kept from breaking, or be mended?",
    about=About.LESION,
)
spine: Final = Need(
    "A spine that may not hold, or hurts on moving",
    name="spine",
    asks="How shall the spine be held, so that moving hurts less and nothing gives way?",
)
local_pain: Final = Need(
    "Pain at this lesion",
    name="local_pain",
    asks="How shall the pain from this bone be treated where it comes from?",
    about=About.LESION,
)
silent_lesion: Final = Need(
    "A lesion at risk without symptoms",
    name="silent_lesion",
    asks="Shall this bone be treated before it hurts?",
    about=About.LESION,
    may_be_left=True,
)
many_sites: Final = Need(
    "Pain at many sites",
    name="many_sites",
    asks="Shall several painful places be treated at once?",
    may_be_left=True,
)
flare: Final = Need(
    "A flare of pain after radiotherapy",
    name="flare",
    asks="How shall a flare of pain after radiotherapy be met?",
)
pain_medicine: Final = Need(
    "A medicine for the pain",
    name="pain_medicine",
    asks="Which medicine for the pain?",
)
simple_analgesic: Final = Need(
    "A simple medicine for pain",
    name="simple_analgesic",
    asks="Shall a simple medicine for pain be taken, by itself or beside a stronger one?",
)
trial_medicine: Final = Need(
    "Another medicine for a short time",
    name="trial_medicine",
    asks="Shall another medicine be tried for a short time?",
    may_be_left=True,
)
nerve_pain_medicine: Final = Need(
    "A medicine for nerve pain",
    name="nerve_pain_medicine",
    asks="Which medicine for nerve pain?",
)
breakthrough_medicine: Final = Need(
    "A medicine for pain that breaks through",
    name="breakthrough_medicine",
    asks="Which medicine when pain breaks through?",
)
alertness: Final = Need(
    "Being awake and steady",
    name="alertness",
    asks="What shall be done about a medicine that makes sleepy or unsteady?",
)
refractory_pain: Final = Need(
    "Pain that other treatment has not relieved",
    name="refractory_pain",
    asks="What shall be tried where other treatment has not relieved the pain?",
)
bone_agent: Final = Need(
    "Protecting bone",
    name="bone_agent",
    asks="Which medicine shall protect the bones, and how often?",
)
movement: Final = Need(
    "Moving and strength",
    name="movement",
    asks="How shall strength and movement be kept?",
)
walking: Final = Need(
    "Walking safely",
    name="walking",
    asks="What shall make walking safer?",
)
falls: Final = Need("Falls", name="falls", asks="What shall be done against falls?")
daily_tasks: Final = Need(
    "Daily tasks and a safe home",
    name="daily_tasks",
    asks="What shall make daily tasks possible and the home safe?",
)
energy: Final = Need("Energy", name="energy", asks="What shall help with tiredness?")
work: Final = Need("Work", name="work", asks="What shall help with work?", may_be_left=True)
physical_agent: Final = Need(
    "Easing pain on movement without medicines",
    name="physical_agent",
    asks="What else may ease pain on movement?",
    may_be_left=True,
)
pain_on_movement: Final = Need(
    "Movements that hurt",
    name="pain_on_movement",
    asks="What shall make movements that hurt easier?",
)
mood: Final = Need("Mood", name="mood", asks="What shall help with mood?")
coping: Final = Need(
    "Coping with pain", name="coping", asks="What shall help to live with the pain?"
)
fear: Final = Need(
    "Fear of movement", name="fear", asks="What shall help against the fear of moving?"
)
sleep: Final = Need("Sleep", name="sleep", asks="What shall help with sleep?")
spirit: Final = Need(
    "Spiritual care",
    name="spirit",
    asks="What shall support faith and meaning?",
    may_be_left=True,
)
dignity: Final = Need(
    "What remains",
    name="dignity",
    asks="Shall what remains of a life be gathered?",
    may_be_left=True,
)
eating: Final = Need(
    "Eating and weight", name="eating", asks="What shall help with food and weight?"
)
anaemia: Final = Need("Anaemia", name="anaemia", asks="What shall be done about anaemia?")
iron_need: Final = Need("Iron", name="iron", asks="Shall iron be given?")
transfusion_need: Final = Need(
    "A transfusion",
    name="transfusion",
    asks="Shall red cells be given now?",
)

team: Final = Need(
    "Palliative care alongside",
    name="team",
    asks="How shall palliative care take part?",
)
visits: Final = Need(
    "How visits take place",
    name="visits",
    asks="Shall visits be in person, at home, by video or by telephone?",
    may_be_left=True,
)
watching: Final = Need(
    "Telling how things are between visits",
    name="watching",
    asks="How shall changes between visits be told?",
    may_be_left=True,
)
planning_ahead: Final = Need(
    "Planning ahead",
    name="planning_ahead",
    asks="What shall be talked about for later?",
)
written_plan: Final = Need(
    "A plan for later in writing",
    name="written_plan",
    asks="What shall be written down for later, and who speaks for the person?",
)
hospice: Final = Need(
    "Hospice",
    name="hospice",
    asks="Shall a hospice take part in the care?",
    may_be_left=True,
)
carer: Final = Need(
    "Support for the carer",
    name="carer",
    asks="What shall lighten the load of the one who cares?",
)
support: Final = Need(
    "Support for daily life outside the clinic",
    name="support",
    asks="Who shall help with money, travel and housing?",
    may_be_left=True,
)
local_support: Final = Need(
    "Help nearby",
    name="local_support",
    asks="Who nearby shall help?",
    may_be_left=True,
)
