"""A record: everything dated that is known of one person, in neutral entries.

`fhir` makes entries out of resources; nothing here knows FHIR.
"""

from datetime import date

from msgspec import Struct, field

from trabecula.language.code import Code
from trabecula.pathway.alert_action import AlertAction
from trabecula.pathway.dosage import UNKNOWN_PRODUCT, Dosage, Measure, Product
from trabecula.pathway.moment import Moment
from trabecula.pathway.wishes import Wishes


class Amount(Struct, frozen=True, gc=False):
    """A number with its UCUM unit; ``unit`` is empty where the record gives none.

    With a ``beyond`` of ``<`` or ``>`` the value is not known, only that it lies on that side. Of
    what a choice of a form counts, ``scale`` is the least and the most that any choice counts.
    """

    number: float
    unit: str = ""
    beyond: str = ""
    scale: tuple[float, float] | None = None


class Absent(Struct, frozen=True, gc=False):
    """The record says that there is no value, and why: the person did not know, refused, ..."""

    reason: str


Value = Amount | tuple[Code, ...] | bool | int | str | Absent | None


class Place(Struct, frozen=True, gc=False):
    """Where in the body: coded sites, side (``left``, ``right`` or empty), structures by id."""

    codes: tuple[Code, ...] = ()
    side: str = ""
    structures: tuple[str, ...] = ()


NOWHERE = Place()


class Entry(Struct, frozen=True, gc=False):
    """One statement of the record: a finding, a diagnosis, a medicine, a procedure, a site.

    ``origin`` is the resource (``Observation/abc``), ``element`` the element in it. ``about``
    are the resources that it refers to as its focus or reason. ``form`` is the questionnaire that
    it answers, and ``assessor`` who answered or saw it, where the record says: ``person``,
    ``carer`` or ``clinician``. ``begun`` is when a procedure began that took more than a moment:
    then ``when`` is its end. ``recorded`` is when it came into the record, where that is said.
    """

    origin: str
    element: str
    codes: tuple[Code, ...]
    when: Moment | None
    value: Value = None
    text: str = ""
    place: Place = NOWHERE
    about: tuple[str, ...] = ()
    form: str = ""
    assessor: str = ""
    begun: Moment | None = None
    recorded: Moment | None = None


class MedicineEntry(Struct, frozen=True, gc=False):
    """A medicine that the person takes, took, or is confirmed not to take.

    ``taken`` is False where the entry says that it was stopped or not taken; ``halted`` is set
    where an order or a statement says so of the medicine itself. ``told`` is when a statement was
    made. ``kind`` is what says so: ``request``, ``statement``, ``administration`` or ``dispense``.
    Of ``codes`` those in ``ingredients`` are of an ingredient, the others of the product.
    ``category`` is where it is meant to be taken (``community``, ``inpatient``), ``supplied`` how
    much was handed over. ``recorded`` is when it came into the record, where that is said.
    """

    origin: str
    element: str
    codes: tuple[Code, ...]
    when: Moment | None
    until: Moment | None
    taken: bool
    text: str = ""
    about: tuple[str, ...] = ()
    kind: str = ""
    category: str = ""
    ingredients: tuple[Code, ...] = ()
    product: Product = UNKNOWN_PRODUCT
    dosages: tuple[Dosage, ...] = ()
    supplied: Measure | None = None
    halted: bool = False
    told: Moment | None = None
    recorded: Moment | None = None


class LesionEntry(Struct, frozen=True, gc=False):
    """One bone lesion: where it is, and the resources that are this same lesion.

    ``described`` are those that only a form tells of.
    """

    id: str
    label: str
    origins: tuple[str, ...]
    place: Place
    when: Moment | None
    described: bool = False


class Document(Struct, frozen=True, gc=False):
    """One form of a kept plan: its bytes in base64, and their SHA-256 in hexadecimal."""

    content_type: str
    data: str
    sha256: str


class KeptPlan(Struct, frozen=True, gc=False):
    """A plan that somebody kept: of which day, when, by whom, and in which forms.

    ``says`` is how it was described.
    """

    origin: str
    of: date | None
    kept: Moment | None
    by: str
    says: str
    documents: tuple[Document, ...]


class Person(Struct, frozen=True, gc=False):
    """Who the record is about. ``deceased`` may be true where the day of death is not known."""

    id: str
    name: str = ""
    born: date | None = None
    sex: str = ""
    died: Moment | None = None
    language: str = ""
    origin: str = ""
    deceased: bool = False


class Problem(Struct, frozen=True, gc=False):
    """Something of the record that could not be read, or not placed: where, what, what to do."""

    where: str
    what: str


class Record(Struct):
    """One person's record. Entries are in the order in which they were read; ``days`` are all its
    clinical dates.

    ``diagnoses`` are active and not in doubt; what is over is in ``past_diagnoses``, what is only
    suspected in ``suspected_diagnoses``. ``procedures`` are completed; those still under way are
    in ``ongoing_procedures``. ``medicines`` are or were taken; what the record says is not taken
    is in ``medicines_not_taken``. ``medicine_lists`` confirm that nothing is taken;
    ``whole_medicine_lists`` that nothing is taken but what they are ``about``. ``wishes`` are what
    matters to the person, and what was decided with them. ``contacts`` are calls, visits and stays
    that took place, by what they are coded as; ``alert_actions`` what was done about alerts.
    ``kept_plans`` are plans as they were.
    """

    person: Person
    findings: list[Entry] = []
    diagnoses: list[Entry] = []
    procedures: list[Entry] = []
    medicines: list[MedicineEntry] = []
    medicine_lists: list[Entry] = []
    lesions: list[LesionEntry] = []
    problems: list[Problem] = []
    days: set[date] = set()

    def newest(self, until: date = date.max) -> date | None:
        """The newest clinical date that is not after ``until``."""
        return max((day for day in self.days if day <= until), default=None)

    past_diagnoses: list[Entry] = []
    suspected_diagnoses: list[Entry] = []
    ongoing_procedures: list[Entry] = []
    medicines_not_taken: list[MedicineEntry] = []
    whole_medicine_lists: list[Entry] = []
    wishes: Wishes = field(default_factory=Wishes)
    alert_actions: list[AlertAction] = []
    kept_plans: list[KeptPlan] = []
    contacts: list[Entry] = []
