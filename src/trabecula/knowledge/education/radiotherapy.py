"""Radiotherapy: once, several times, stereotactic, again, and the flare after it.

Why      Relief takes weeks and may begin with more pain: who knows that does not lose heart.
Misuse   To promise relief: of ten people several are not helped, and the numbers say so.
"""

from trabecula.knowledge.education.own_words import OWN_WORDS
from trabecula.knowledge.sources.radiotherapy import (
    present_2018,
    rich_2018,
    sc20_2014,
    sc23_2015,
    vertebral_fracture_after_sbrt_2013,
)
from trabecula.language.education import EducationSheet, Figure
from trabecula.language.source import Checked, Citation


def _figure(holds: str, source: Citation, checked: Checked = Checked.IN_PART) -> Figure:
    return Figure(holds=holds, sources=(source,), checked=checked)


_RELIEF = _figure("about 6 out of 10 people", present_2018.at("61 % of all respond"), Checked.YES)
_START = _figure("about 4 weeks", present_2018.at("median time to response 4 weeks"), Checked.YES)
_AGAIN_ONE = _figure(
    "about 20 out of 100 people", rich_2018.at("re-treatment, as quoted by Roos 2015")
)
_AGAIN_MORE = _figure("about 8 out of 100", rich_2018.at("re-treatment, as quoted by Roos 2015"))
_FLARE = _figure(
    "about 35 out of 100 people",
    sc23_2015.at("flare on days 0 to 10 without dexamethasone"),
    Checked.YES,
)

one_treatment = EducationSheet(
    "Radiation in a single treatment",
    name="radiation-one-treatment",
    statements=("RT-01", "RT-01f"),
    options=("OPT-RT8", "OPT-RT8-COMFORT"),
    what=(
        "Radiation treats the cancer at the place that hurts. You do not feel it. It does not make you glow.",
        "You have it once. The same kind of relief comes as with several treatments.",
        "The pain gets less for about 6 out of 10 people. For some it goes away.",
        "It takes time. Relief often comes after about 4 weeks.",
    ),
    notice=(
        "The pain may get worse for some days before it gets better.",
        "You may be tired. You may feel sick if your belly was treated.",
        "Later, about 20 out of 100 people have it again at the same place. After several treatments it is about 8 out of 100.",
    ),
    do=(
        "Take your pain drugs before you come. You have to lie still.",
        "Tell us if you cannot lie flat. Tell us if you have a pacemaker.",
        "Go on with your pain drugs after it, until we change them.",
        "Keep weight off the bone, if we told you so. Radiation does not make it strong at once.",
        "Note your pain each day.",
    ),
    call_today=(
        "The pain gets worse and your rescue doses do not help.",
        "You become very sleepy as the pain goes. Your dose may be too high now.",
        "A bone hurts much more when you stand on it.",
    ),
    call_now=("You have one of the signs on the page: Warning signs.",),
    figures=(_RELIEF, _START, _AGAIN_ONE, _AGAIN_MORE),
    sources=OWN_WORDS,
)

several_treatments = EducationSheet(
    "Radiation in several treatments",
    name="radiation-several-treatments",
    statements=("RT-01", "RT-01f", "RT-03", "RT-04"),
    options=("OPT-RTMF", "OPT-RT-AFTER-SURGERY"),
    what=(
        "Radiation treats the cancer at the place that hurts. You do not feel it.",
        "You come on several days. Each visit is short.",
        "The pain gets less for about 6 out of 10 people. Relief often comes after about 4 weeks.",
        "Fewer people need it again later: about 8 out of 100. After a single treatment it is about 20 out of 100 people.",
    ),
    notice=(
        "The pain may get worse for some days before it gets better.",
        "You may be tired in these weeks. Your skin may be red.",
    ),
    do=(
        "Ask for help with the way there, if it is hard for you.",
        "Take your pain drugs before you come.",
        "Tell us if you cannot lie flat. Tell us if you have a pacemaker.",
        "Wash the skin gently. Put nothing on it without asking.",
        "Keep up short walks, if they are safe for you.",
    ),
    call_today=(
        "The pain gets worse and your rescue doses do not help.",
        "You cannot come to a treatment.",
        "Your skin is open or wet.",
    ),
    call_now=("You have one of the signs on the page: Warning signs.",),
    figures=(_RELIEF, _START, _AGAIN_ONE, _AGAIN_MORE),
    sources=OWN_WORDS,
)

stereotactic = EducationSheet(
    "Radiation that is aimed very finely",
    name="radiation-aimed-finely",
    statements=("RT-07", "SUR-08c"),
    options=("OPT-SBRT24",),
    what=(
        "Many fine beams meet in the cancer. The places around it get little.",
        "It takes more planning, and you lie still for longer.",
        "Trials do not agree on whether it eases pain better. Ask us what that means for you.",
    ),
    notice=(
        "The pain may get worse for some days.",
        "A bone of the back can break or sink in later. It was about 14 out of 100 people in one study.",
    ),
    do=(
        "Take your pain drugs before you come.",
        "Tell us if you cannot lie flat, or if small spaces scare you.",
        "Ask what you may lift and do in the months after it.",
    ),
    call_today=(
        "You have new pain in your back, or you have become shorter or bent.",
        "The pain gets worse and your rescue doses do not help.",
    ),
    call_now=("You have one of the signs on the page: Warning signs.",),
    figures=(
        _figure(
            "about 14 out of 100 people",
            vertebral_fracture_after_sbrt_2013.at("vertebral fracture in 14 %"),
            Checked.YES,
        ),
    ),
    sources=OWN_WORDS,
)

pain_flare = EducationSheet(
    "More pain just after radiation",
    name="pain-flare",
    statements=("RT-10",),
    options=("OPT-FLARE-RESCUE", "OPT-FLARE-DEX"),
    what=(
        "In the first days after radiation the pain can get worse for a while. This is called a flare.",
        "It happens to about 35 out of 100 people. It does not mean that it failed.",
    ),
    notice=("It often comes in the first days, and goes away after some days.",),
    do=(
        "Have your rescue doses at home before you start.",
        "Ask if a drug against the flare would suit you.",
        "Rest, and keep to short walks if they are safe for you.",
        "Note your pain each day.",
    ),
    call_today=(
        "Your rescue doses do not help.",
        "The pain is still worse after the time your team told you.",
        "It hurts in a new place.",
    ),
    call_now=("You have one of the signs on the page: Warning signs.",),
    figures=(_FLARE,),
    sources=OWN_WORDS,
)

radiation_again = EducationSheet(
    "Radiation to the same place again",
    name="radiation-again",
    statements=("RT-08", "RT-09"),
    options=("OPT-RERT8", "OPT-RERTMF"),
    what=(
        "If pain comes back, radiation to the same place can help again.",
        "Some weeks need to pass first, so that the first one has time to work.",
        "In one trial it helped about 28 to 32 out of 100 people.",
    ),
    notice=("You may eat less, have loose stools, or feel tired for some time.",),
    do=(
        "Tell us when and where you had radiation before.",
        "Take your pain drugs until it works.",
        "Note your pain each day.",
    ),
    call_today=(
        "The pain is not better after the time your team told you.",
        "You cannot eat or drink.",
    ),
    call_now=("You have one of the signs on the page: Warning signs.",),
    figures=(
        _figure(
            "about 28 to 32 out of 100 people",
            sc20_2014.at("response at 2 months, by intention to treat"),
            Checked.YES,
        ),
    ),
    sources=OWN_WORDS,
)
