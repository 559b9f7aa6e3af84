"""The areas of care in which facts are shown, in the order in which they are read."""

from types import ModuleType

from trabecula.knowledge.facts import (
    bone_agents,
    cancer,
    check_ins,
    daily_life,
    each_medicine,
    each_pain,
    function,
    goals,
    inputs,
    laboratory,
    lesion,
    lesion_inputs,
    lesion_scores,
    medicine_safety,
    medicines_taken,
    mind,
    nutrition,
    observations,
    opioid,
    opioid_use,
    pain,
    person,
    priorities,
    prognosis,
    radiotherapy,
    reports,
    self_report,
    source_of_pain,
    spine,
    steroid,
    surgery,
)
from trabecula.language.fact import Fact

_MODULES: tuple[tuple[str, ModuleType], ...] = (
    ("the person", person),
    ("cancer and its treatment", cancer),
    ("prognosis and intent", prognosis),
    ("goals of care", goals),
    ("what matters most", priorities),
    ("pain", pain),
    ("each pain", each_pain),
    ("the source of each pain", source_of_pain),
    ("lesion", lesion),
    ("spine and nerves", spine),
    ("radiotherapy", radiotherapy),
    ("surgery", surgery),
    ("opioids and sedation", opioid),
    ("opioid use and its dangers", opioid_use),
    ("what makes a medicine unsafe", medicine_safety),
    ("medicines that decide about others", medicines_taken),
    ("each medicine", each_medicine),
    ("steroids", steroid),
    ("observations and signs", observations),
    ("laboratory", laboratory),
    ("bone-modifying agents", bone_agents),
    ("function and falls", function),
    ("daily life", daily_life),
    ("mood, sleep and cognition", mind),
    ("nutrition and bowels", nutrition),
    ("reports from home", reports),
    ("check-ins", check_ins),
    ("what the person says", self_report),
    ("what calculations need", inputs),
    ("what scores are made of", lesion_inputs),
    ("scores of each lesion", lesion_scores),
)

AREAS: tuple[tuple[str, tuple[Fact, ...]], ...] = tuple(
    (name, tuple(fact for fact in vars(module).values() if isinstance(fact, Fact)))
    for name, module in _MODULES
)
