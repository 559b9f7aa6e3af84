"""What can go wrong with what is put in. Each message says what happened, where, what to do.

::

    TrabeculaError
    ├── UnreadableRecord     no FHIR, or no JSON, or cut off
    ├── UnreadableExport     no export of a phone or watch, broken, or cut off
    ├── SeveralPeople        more than one person in it: choose one
    ├── NoSuchPerson         the person asked for is not in it
    ├── UndatedRecord        no date anywhere: give one
    ├── UnusableFacts        a fact given directly is none, or out of range
    ├── UnusablePolicy       a local value is none, out of range, or not signed
    ├── UnusableReview       a sign-off lacks something, or is of nothing
    ├── UnusableDirectory    a clinic's directory is not signed, or names no such thing
    ├── WrongUsage           nothing to answer for, or two things at once
    ├── UnknownStatement     no statement has that code or name
    ├── UnknownPolicyValue   no value that a clinic may set holds that text
    ├── UnknownQuestionnaire no questionnaire has that name
    ├── UnknownInstrument    no instrument has that name
    ├── UnusableAnswers      an answer to an instrument is none, or of no item
    ├── LicenceNotDeclared   the instrument is off until its licence is declared
    ├── UnusableExamples     worked examples are no JSON, or of no kind that is known
    ├── UnknownMedicine      no medicine or opioid has that name
    ├── UnknownSheet         no education sheet has that name
    ├── UnusableDecision     a decision names what is none, or lacks who or why
    ├── UnusableRanking      coins that make no order of priorities
    ├── UnusableDose         a dose that was asked about is not understood, or cannot be
    ├── NoSuchPlan           no plan of that name is there for this person
    ├── UnusableKeptPlan     a kept plan is not as it was kept, or is none
    ├── UnusableRun          a folder holds another run, or a run could not go on
    ├── NothingToHandOut     the person has died: a plan to give them is none
    ├── NoSpark              Spark, Java or their cluster is missing: what to do
    └── NoPdf                a library that writes PDF is missing: what to install
"""

from collections.abc import Sequence


class TrabeculaError(Exception):
    """An input was wrong; the message is meant for the person who gave it."""


class UnreadableRecord(TrabeculaError):
    """The record is no FHIR, no JSON, or was cut off."""


class UnreadableExport(TrabeculaError):
    """A file is no export of a phone or a watch, is broken or was cut off."""


class SeveralPeople(TrabeculaError):
    """The record holds more than one person: ``people``, each as they can be chosen."""

    def __init__(self, message: str, people: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.people = tuple(people)


class NoSuchPerson(TrabeculaError):
    """The person asked for is not in the record."""


class UndatedRecord(TrabeculaError):
    """Nothing in the record has a date, so there is no day to answer for."""


class UnusableFacts(TrabeculaError):
    """A fact given directly has an unknown key, or a value outside its set or range."""


class UnusablePolicy(TrabeculaError):
    """A clinic's policy names no value, sets one out of its range, or is not signed."""


class UnusableReview(TrabeculaError):
    """A sign-off lacks something, or is of no statement."""


class UnusableDirectory(TrabeculaError):
    """A clinic's directory is not signed or dated, or a name or a phone number in it is none."""


class WrongUsage(TrabeculaError):
    """The command was called in a way that it cannot be."""


class UnknownStatement(TrabeculaError):
    """No statement of the edition has that code or name."""


class UnknownPolicyValue(TrabeculaError):
    """No policy value of the edition holds that text."""


class UnknownQuestionnaire(TrabeculaError):
    """No questionnaire of the edition has that name."""


class UnknownInstrument(TrabeculaError):
    """No instrument of the edition has that name."""


class UnusableAnswers(TrabeculaError):
    """An answer to an instrument is outside its set or range, or to no item of it."""


class LicenceNotDeclared(TrabeculaError):
    """The instrument is off until the site declares its own licence."""


class UnusableExamples(TrabeculaError):
    """A file of worked examples cannot be read, or holds none."""


class UnknownMedicine(TrabeculaError):
    """No medicine or opioid has that name."""


class UnknownSheet(TrabeculaError):
    """No education sheet of the edition has that name."""


class UnusableDecision(TrabeculaError):
    """A decision names no measure or option, names one twice, or lacks who decided or why."""


class UnusableAlertAction(TrabeculaError):
    """An alert is not there, is closed already, or is closed without what its closing needs."""


class UnusableRanking(TrabeculaError):
    """Coins that were laid on what is no priority, or that do not make ten."""


class UnusableDose(TrabeculaError):
    """A dose that was asked about is not understood, not plausible, or cannot be."""


class NoSuchPlan(TrabeculaError):
    """A plan was asked for by a name, and for this person there is none of that name."""


class UnusableKeptPlan(TrabeculaError):
    """A kept plan does not match its checksum, or is none that this program reads."""


class UnusableRun(TrabeculaError):
    """A folder holds the run of another cohort, or a worker ended and the run could not go on."""


class NothingToHandOut(TrabeculaError):
    """A page for a person to read was asked for, and the record says that they have died."""


class NoSpark(TrabeculaError):
    """There is no Spark to work on: a library or Java is missing, or it cannot be reached."""


class NoPdf(TrabeculaError):
    """The library that writes PDF, or one under it, is missing on this machine."""


class UnusableCohort(TrabeculaError):
    """The tables of a cohort are not where they were said to be, or are of another edition."""
