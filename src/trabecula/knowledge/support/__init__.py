"""Support: what stands around the treatment, for mind, food, family, work and what lies ahead."""

from typing import Final

from trabecula.knowledge.education import SHEETS
from trabecula.knowledge.facts.person import social_need
from trabecula.knowledge.support.carers import CARER_TASKS
from trabecula.knowledge.support.circumstances import ADAPTATIONS
from trabecula.knowledge.support.conversation import REVIEW_TRIGGERS, TOPICS
from trabecula.knowledge.support.nutrition import NUTRITION
from trabecula.knowledge.support.steps import STEPS
from trabecula.knowledge.support.timeline import TIMELINE
from trabecula.knowledge.support.work_and_intimacy import INTIMACY, WORK
from trabecula.language.support import Support

SUPPORT: Final = Support(
    sheets=SHEETS,
    steps=STEPS,
    carer_tasks=CARER_TASKS,
    topics=TOPICS,
    review_triggers=REVIEW_TRIGGERS,
    adaptations=ADAPTATIONS,
    nutrition=NUTRITION,
    timeline=TIMELINE,
    work=WORK,
    intimacy=INTIMACY,
    hold="REH-02H",
    circumstances=social_need,
)
