"""Suspicion of abuse of an older person, and how much of the inquiry went unanswered."""


def abuse_suspected(*answers: str) -> bool:
    """Whether any answer is ``yes``; ``did_not_answer`` is not yes.

    Source: Yaffe 2008, EASI, questions 2 to 6; instruments dossier 6.11.
    """
    return "yes" in answers


def left_unanswered(*answers: str) -> int:
    """How many questions were asked and not answered.

    Source: this project: what the EASI does not count must still be seen.
    """
    return answers.count("did_not_answer")
