"""The words of dosages in British and American English, and what each of them says."""

from fractions import Fraction
from typing import Final

from trabecula.language.route import Release, Route
from trabecula.pathway.dosage.amounts import Unit


def _words(meaning: str, *spellings: str) -> dict[str, str]:
    return dict.fromkeys(" ".join(spellings).split(), meaning)


UNITS: Final[dict[str, Unit]] = {
    **dict.fromkeys(("ng", "nanogram", "nanograms"), Unit.NANOGRAM),
    **dict.fromkeys(
        ("mcg", "mcgs", "µg", "ug", "microgram", "micrograms", "microgramme", "microgrammes"),
        Unit.MICROGRAM,
    ),
    **dict.fromkeys(
        ("mg", "mgs", "milligram", "milligrams", "milligramme", "milligrammes"), Unit.MILLIGRAM
    ),
    **dict.fromkeys(("g", "gm", "gms", "gram", "grams", "gramme", "grammes"), Unit.GRAM),
    **dict.fromkeys(
        ("ml", "mls", "millilitre", "millilitres", "milliliter", "milliliters"), Unit.MILLILITRE
    ),
    **dict.fromkeys(("unit", "units", "iu", "unt"), Unit.UNIT),
    **dict.fromkeys(("mmol", "mmols", "millimole", "millimoles"), Unit.MILLIMOLE),
    **dict.fromkeys(("meq", "meqs"), Unit.MILLIEQUIVALENT),
    "mbq": Unit.MEGABECQUEREL,
}
"""Not taken: ``u`` and ``cc``, which are read as other things too often."""

FORMS: Final[dict[str, str]] = {
    **_words("tablet", "tab tabs tablet tablets tbl tabl caplet caplets"),
    **_words("capsule", "cap caps capsule capsules"),
    **_words("patch", "patch patches"),
    **_words("spray", "spray sprays"),
    **_words("puff", "puff puffs"),
    **_words("application", "application applications"),
    **_words("drop", "drop drops drp"),
    **_words("suppository", "suppository suppositories supp supps"),
    **_words("lozenge", "lozenge lozenges"),
    **_words("sachet", "sachet sachets sach"),
    **_words("film", "film films strip strips"),
    **_words("ampoule", "ampoule ampoules ampule ampules amp amps"),
    **_words("vial", "vial vials"),
    **_words("syringe", "syringe syringes"),
    **_words("pill", "pill pills"),
    **_words("spoon", "spoon spoons spoonful spoonfuls spoonsful"),
}
SOLID: Final = frozenset({"tablet", "capsule", "pill"})
"""Forms that are said for one another."""

ONE_OF_THEM: Final = frozenset({*FORMS.values(), "tab", "cap", "supp", "amp", "sach", "strip"})
"""Words that say a form in the singular."""

HOURS: Final[dict[str, Fraction]] = {
    **dict.fromkeys(("h", "hr", "hrs", "hour", "hours"), Fraction(1)),
    **dict.fromkeys(("d", "day", "days"), Fraction(24)),
    **dict.fromkeys(("w", "wk", "wks", "week", "weeks"), Fraction(168)),
    **dict.fromkeys(("month", "months"), Fraction(1461, 2)),
}
"""A month is a twelfth of 365.25 days."""
ONE_PERIOD: Final = frozenset({"h", "hr", "hour", "d", "day", "w", "wk", "week", "month"})
"""Periods in the singular, which need no number before them."""

MINUTES: Final = frozenset({"min", "mins", "minute", "minutes"})
HOURLY: Final = frozenset({"hourly", "hrly"})

OFTEN: Final[dict[str, tuple[int, Fraction]]] = {
    **dict.fromkeys(("daily", "od", "qd", "everyday"), (1, Fraction(24))),
    **dict.fromkeys(("bd", "bid"), (2, Fraction(24))),
    **dict.fromkeys(("tds", "tid"), (3, Fraction(24))),
    **dict.fromkeys(("qds", "qid"), (4, Fraction(24))),
    **dict.fromkeys(("hourly", "qh"), (1, Fraction(1))),
    "qod": (1, Fraction(48)),
    "weekly": (1, Fraction(168)),
    "fortnightly": (1, Fraction(336)),
    "monthly": (1, Fraction(1461, 2)),
}
"""How often, in one word. Not taken: ``biweekly``, which says two different things."""

TIMES: Final[dict[str, int]] = {"once": 1, "twice": 2, "thrice": 3}

PARTS_OF_DAY: Final[dict[str, str]] = {
    **_words("in the morning", "morning mornings mane om am qam breakfast"),
    **_words("at midday", "midday noon lunch lunchtime midi"),
    **_words("in the afternoon", "afternoon"),
    **_words("in the evening", "evening evenings teatime dinner supper pm qpm"),
    **_words("at night", "night nights nightly nocte bedtime bed hs qhs"),
}
BEFORE_PARTS: Final = frozenset({"in", "the", "at", "every", "each", "before", "with", "on", "q"})

WEEKDAYS: Final[dict[str, str]] = {
    **_words("Monday", "monday mondays mon"),
    **_words("Tuesday", "tuesday tuesdays tue tues"),
    **_words("Wednesday", "wednesday wednesdays wed"),
    **_words("Thursday", "thursday thursdays thu thurs"),
    **_words("Friday", "friday fridays fri"),
    **_words("Saturday", "saturday saturdays sat"),
    **_words("Sunday", "sunday sundays sun"),
}

AS_NEEDED: Final[tuple[str, ...]] = (
    "as needed", "if needed", "when needed", "only if needed", "as required", "when required",
    "if required", "as necessary", "if necessary", "when necessary", "prn", "as and when required",
    "for breakthrough pain", "breakthrough", "rescue",
)  # fmt: skip
REGULARLY: Final = ("regularly", "regular", "scheduled", "around the clock", "atc")

ROUTES: Final[dict[str, Route]] = {
    **dict.fromkeys(
        ("po", "by mouth", "orally", "oral", "per os", "per oral", "by oral route",
         "via oral route", "by the oral route"), Route.ORAL),
    **dict.fromkeys(("sl", "sublingual", "sublingually", "under the tongue"), Route.SUBLINGUAL),
    **dict.fromkeys(("buccal", "buccally"), Route.BUCCAL),
    **dict.fromkeys(("nasal", "nasally", "intranasal", "intranasally"), Route.NASAL),
    **dict.fromkeys(("td", "transdermal", "transdermally"), Route.TRANSDERMAL),
    **dict.fromkeys(
        ("topical", "topically", "on the skin", "to skin", "to the skin", "on skin"),
        Route.TOPICAL),
    **dict.fromkeys(("rectal", "rectally", "per rectum"), Route.RECTAL),
    **dict.fromkeys(
        ("sc", "s / c", "sq", "subq", "subcut", "subcutaneous", "subcutaneously"),
        Route.SUBCUTANEOUS),
    **dict.fromkeys(("iv", "intravenous", "intravenously", "i / v"), Route.INTRAVENOUS),
    **dict.fromkeys(("im", "intramuscular", "intramuscularly", "i / m"), Route.INTRAMUSCULAR),
    **dict.fromkeys(("epidural", "epidurally"), Route.EPIDURAL),
    **dict.fromkeys(("intrathecal", "intrathecally"), Route.INTRATHECAL),
    **dict.fromkeys(("inh", "inhale", "inhaled", "nebulised", "nebulized"), Route.INHALED),
    **dict.fromkeys(("via peg", "peg", "via ng tube", "via ng", "by feeding tube"),
                    Route.FEEDING_TUBE),
}  # fmt: skip
CONTINUOUS: Final[dict[str, Route | None]] = {
    **dict.fromkeys(
        ("csci", "continuous subcutaneous infusion", "continuous sc infusion"), Route.SUBCUTANEOUS),
    **dict.fromkeys(
        ("continuous infusion", "continuous", "continuously", "infusion", "syringe driver",
         "syringe pump", "via syringe driver", "via syringe pump", "by syringe driver"), None),
    **dict.fromkeys(("continuous iv infusion", "continuous intravenous infusion"),
                    Route.INTRAVENOUS),
}  # fmt: skip

RELEASES: Final[dict[str, Release]] = {
    **dict.fromkeys(
        ("mr", "sr", "er", "xr", "cr", "xl", "la", "modified release",
         "modified - release", "slow release", "slow - release", "sustained release",
         "sustained - release", "extended release", "extended - release", "controlled release",
         "controlled - release", "prolonged release", "prolonged - release",
         "retard"), Release.MODIFIED),
    **dict.fromkeys(
        ("ir", "immediate release", "immediate - release", "normal release", "plain"),
        Release.IMMEDIATE),
}  # fmt: skip

ONCE_ONLY: Final = ("stat", "once only", "single dose", "one dose only", "as a single dose", "once")
MAXIMUM: Final = (
    "max", "maximum", "not more than", "no more than", "not to exceed", "do not exceed",
    "never more than", "max dose", "maximum dose",
)  # fmt: skip
MAXIMUM_A_DAY: Final = (
    "mdd", "max daily dose", "maximum daily dose", "max daily amount", "maximum daily amount",
    "max total daily dose", "maximum total daily dose",
)  # fmt: skip
TOTAL_A_DAY: Final = ("total daily dose", "tdd", "daily total", "total daily")

THEN: Final = ("then", "and then", "followed by", "after that", "thereafter")
AND: Final = ("and", "&", "plus")

HARMLESS: Final[frozenset[str]] = frozenset(
    """
    take taken taking give given giving apply applied applying use used using insert inserted place
    placed swallow swallowed inject injected chew sucked suck dissolve spray change changed changing
    replace replaced to be is the a an by with of at on in via into for please
    pain pains painful severe moderate mild nerve bone joint joints muscles back hip knee knees
    shoulder neck leg legs right left headache headaches migraine arthritis neuropathy neuropathic
    relief control
    nausea vomiting constipation sleep insomnia anxiety agitation restlessness
    breathlessness dyspnoea dyspnea cough fever spasm spasms muscle inflammation swelling
    food meal meals milk water without after before immediately
    fresh clean dry intact hairless upper arm chest torso area site body skin
    """.split()  # noqa: SIM905
)
"""Words that say nothing of how much is taken, or how often."""

NEVER_HARMLESS: Final = frozenset(
    """
    not no never do dont stop stopped hold omit skip except unless until if increase increased
    increasing reduce reduced reducing decrease decreased taper titrate double doubled extra
    additional repeat alternate alternating instead may can
    """.split()  # noqa: SIM905
)
"""Words that change a dose, wherever they stand: even where they stand in a medicine's words."""

JOINING: Final = frozenset({"to", "in", "at", "of", "for", "by", "via", "into", "with", "on"})
"""Harmless words that are not so before a number, or where a text breaks off."""

HARMLESS_PHRASES: Final = (
    "with or without food", "swallow whole", "swallowed whole", "do not crush", "do not chew",
    "do not crush or chew", "with food or milk", "with or after food", "as directed",
    "with plenty of water", "remove old patch", "remove the old patch", "rotating the site",
    "using a different site", "upper arm or chest", "chest or upper arm",
    "replace with a new patch", "and replace with a new patch", "on an empty stomach",
    "non hairy skin", "non - hairy skin", "rotate site",
)  # fmt: skip
HARMLESS_MARKS: Final = frozenset(",.;:()[]-")
