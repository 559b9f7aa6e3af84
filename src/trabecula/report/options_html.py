"""The options as one page that needs nothing else."""

from trabecula.report import options_effect_wording as effect_words
from trabecula.report import options_wording as own
from trabecula.report.medicine_review_wording import cited
from trabecula.report.options_page import OptionsPage
from trabecula.report.options_rows import QUESTIONS
from trabecula.report.pictograph import both_arms
from trabecula.report.templating import rendered
from trabecula.report.what_matters_wording import said_choice, said_decision, said_order


def render(page: OptionsPage) -> str:
    """The page of one person. Text from a record is stripped and escaped."""
    said = page.said
    drawn = {
        code: [both_arms(outcome) for outcome in effect.outcomes]
        for code, effect in page.drawn.items()
    }
    return rendered(
        "options.html",
        page=page,
        said=said,
        own=own,
        effect_words=effect_words,
        cited=cited,
        questions=QUESTIONS,
        order=said_order(page.matters.ranking),
        decided=[
            (said_decision(one), [said_choice(choice) for choice in one.choices])
            for one in page.matters.decisions
        ],
        effects={one.code: one for one in said.effects},
        drawn=drawn,
        legend=dict.fromkeys(
            line for pictures in drawn.values() for picture in pictures for line in picture.legend
        ),
    )
