"""Daily tasks, energy and work: what makes each possible again.

Why      A person loses the stairs, the chair or the job, and most of these can be changed.
Misuse   To try a task that may break a bone. To press anyone back to work.
"""

from trabecula.knowledge.effects.support import another_way_of_doing_it, occupational_therapy
from trabecula.knowledge.options.needs import daily_tasks, energy, work
from trabecula.knowledge.options.rows import comes_before, goes_with
from trabecula.knowledge.statements.rehabilitation.falls import home_safety_visit
from trabecula.knowledge.statements.rehabilitation.fatigue import care_of_fatigue
from trabecula.knowledge.statements.rehabilitation.hard_tasks import (
    practice_of_tasks_that_have_become_hard,
)
from trabecula.knowledge.statements.rehabilitation.work import support_for_work
from trabecula.language.option import Alongside, Option, PlainWords
from trabecula.language.statement import Modality, Role

tasks_and_home = Option(
    "occupational therapy for the home and for tasks that have become hard",
    code="OPT-HOME-AND-TASKS",
    need=daily_tasks,
    offered_by=(practice_of_tasks_that_have_become_hard, home_safety_visit),
    before=(
        comes_before(
            "The limits of every lesion in writing; a bone that hurts under load is imaged first",
            Role.PHYSIOTHERAPY,
            Role.ORTHOPAEDICS,
            by=practice_of_tasks_that_have_become_hard,
        ),
    ),
    with_it=(
        goes_with(
            "Change the task, the aid or the place first; then practise, and look again at the next visit",
            Role.OCCUPATIONAL_THERAPY,
            Role.PHYSIOTHERAPY,
            by=practice_of_tasks_that_have_become_hard,
        ),
        goes_with(
            "Where there is fatigue: its causes looked for, and planning, pacing and positions taught",
            Role.NURSING,
            Role.OCCUPATIONAL_THERAPY,
            of=care_of_fatigue,
            only_where=care_of_fatigue.condition,
        ),
    ),
    effect=occupational_therapy,
    modality=Modality.OCCUPATIONAL_THERAPY,
    owner=(Role.OCCUPATIONAL_THERAPY, Role.PHYSIOTHERAPY),
    alongside=Alongside(exercise="Tasks are practised within the limits of each lesion."),
    plain=PlainWords(
        what="A therapist looks at your home and at tasks that have become hard, such as stairs, the bath or your bed. Rails, a raised seat or another way of doing it can help.",
        to_do="You show what is hard. The therapist comes to your home or looks by video. You practise the new ways.",
        can_go_wrong="Changes at home take time and may cost money. A new way can feel odd at first.",
        if_not="If a task stays too hard, more help at home can be found.",
    ),
    sources=home_safety_visit.sources,
    checked=home_safety_visit.checked,
)

planning_of_energy = Option(
    "a plan for energy: planning, pacing and rest",
    code="OPT-ENERGY",
    need=energy,
    offered_by=(care_of_fatigue,),
    before=(
        comes_before(
            "Causes looked for: haemoglobin, thyroid, calcium, mood, sleep, sedatives, food",
            Role.NURSING,
            Role.ONCOLOGY,
            by=care_of_fatigue,
        ),
    ),
    effect=another_way_of_doing_it,
    modality=Modality.REHABILITATION,
    owner=(Role.NURSING, Role.OCCUPATIONAL_THERAPY),
    alongside=Alongside(
        exercise="Exercise at the best hour of the day; rest in bed makes it worse."
    ),
    plain=PlainWords(
        what="You learn to share out your energy: what comes first, when to rest, what others can do.",
        to_do="You keep a short diary for some days. Then you plan your day around your best hours. A bit of movement helps too.",
        can_go_wrong="It takes time to find out what works. Blood tests may come first.",
        if_not="If you stay very tired, your team looks again for a cause that can be treated.",
    ),
    sources=care_of_fatigue.sources,
    checked=care_of_fatigue.checked,
)

work_that_is_fitted = Option(
    "help with work: a graded return, lighter tasks, or a good way to leave",
    code="OPT-WORK",
    need=work,
    offered_by=(support_for_work,),
    with_it=(
        goes_with(
            "The tasks of the job gone through beside the limits of each lesion, and driving beside sedating medicines",
            Role.OCCUPATIONAL_THERAPY,
            by=support_for_work,
        ),
        goes_with(
            "A letter that says what the person can do, with consent; the diagnosis only if wanted",
            Role.OCCUPATIONAL_THERAPY,
            by=support_for_work,
        ),
        goes_with(
            "Sick pay, rights and benefits explained",
            Role.SOCIAL_WORK,
            by=support_for_work,
        ),
    ),
    effect=occupational_therapy,
    modality=Modality.OCCUPATIONAL_THERAPY,
    owner=(Role.OCCUPATIONAL_THERAPY, Role.SOCIAL_WORK),
    alongside=Alongside(
        radiotherapy="Treatment days and the week after are planned in.",
        systemic_treatment="Work is lighter in the days after a dose.",
    ),
    plain=PlainWords(
        what="Someone helps you to keep your job, change it, come back step by step, or leave it well. It is your choice.",
        to_do="You say what you do at work and what you want. You get a letter if you like. Nothing is told to your boss unless you agree.",
        can_go_wrong="A job may not fit what your bones can bear. Some changes take time.",
        if_not="If work is no longer possible, you get help with money and rights.",
    ),
    sources=support_for_work.sources,
    checked=support_for_work.checked,
)
