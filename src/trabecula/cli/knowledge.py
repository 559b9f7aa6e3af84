"""``trabecula knowledge``: the medicine itself."""

from cyclopts import App

from trabecula import journey

app = App(name="knowledge", help="The medicine itself.\n\nExample: trabecula knowledge verify")


@app.command
def verify() -> int:
    """Try every case of every statement in the installed package.

    Example: trabecula knowledge verify
    """
    from trabecula.knowledge.cases import cases  # noqa: PLC0415
    from trabecula.language.case import answers_to  # noqa: PLC0415

    opened = journey.edition()
    wrong = 0
    for case in cases():
        for answer in set(answers_to(case, opened)) - {case.answer}:
            wrong += 1
            print(
                f"{case.statement}: {case.title}: answers '{answer.words}', "
                f"should be '{case.answer.words}'"
            )
    statements = {case.statement for case in cases()}
    without = [s.code for s in opened.edition.statements if s.code not in statements]
    for code in without:
        print(f"{code}: has no case")
    print(
        f"Edition {opened.edition.name}: {len(statements)} statements, {len(cases())} cases, "
        f"{wrong} wrong, {len(without)} statements without a case."
    )
    return 1 if wrong or without else 0
