"""The index: everything of an edition that a record can carry, by code. Built once."""

from collections.abc import Iterable
from dataclasses import dataclass

from trabecula.language.carrier import (
    Answered,
    Between,
    BirthDate,
    Carrier,
    CountedProcedures,
    DeathDate,
    Diagnosed,
    LesionSite,
    NotSure,
    Observed,
    SexOfRecord,
    SinceMedicine,
    SinceProcedure,
    Taken,
    Underway,
)
from trabecula.language.code import FACT, QUESTIONNAIRE, Code
from trabecula.language.condition import About
from trabecula.language.edition import OpenEdition
from trabecula.language.fact import LASTS, Fact, Taking
from trabecula.language.instrument import Assessor, Instrument
from trabecula.pathway.codes import Codes
from trabecula.pathway.facts.grouped import Grouped
from trabecula.pathway.pains import BodyMap
from trabecula.pathway.taken.brands import Brands


@dataclass(frozen=True, slots=True)
class Carried:
    """A fact that an observation carries; ``item`` where it answers one item of a checklist.

    With ``not_sure`` the item is that the observation is answered "not sure".
    """

    fact: Fact
    observed: Observed
    item: str = ""
    not_sure: bool = False


@dataclass(frozen=True, slots=True)
class Since:
    """A fact that is a time since something, and the function that reckons it."""

    fact: Fact
    by: Between


class Index:
    """Everything of an edition that a record can carry, by code. Built once per edition."""

    def __init__(self, edition: OpenEdition) -> None:
        self.observed: Codes[Carried] = Codes()
        self.diagnosed: Codes[tuple[Fact, str, str]] = Codes()
        formulary = edition.edition.formulary
        brands = Brands(() if formulary is None else formulary.interactions.brands)
        self.taken: Grouped[tuple[Fact, str]] = Grouped(brands)
        carried = (*edition.edition.facts, *edition.edition.own_items)
        self.taking: list[Fact] = [fact for fact in carried if isinstance(fact, Taking)]
        self.since_medicine: Grouped[Since] = Grouped(brands)
        self.since_procedure: Codes[Since] = Codes()
        self.counted: Codes[Fact] = Codes()
        self.underway: Codes[Fact] = Codes()
        self.forms: dict[str, list[Fact]] = {}
        self.of_the_subject: list[
            tuple[Fact, BirthDate | SexOfRecord | DeathDate | LesionSite]
        ] = []
        for fact in carried:
            self._own_codes(fact)
            for carrier in fact.carried_by:
                self._put(fact, carrier)
        self.map = BodyMap(edition.edition.sites)
        self.own_keys = {fact.key for fact in edition.edition.own_facts.values()}
        """The keys of what a lesion has of its own, where the person takes it from lesions."""

        self.items: dict[str, Fact] = {fact.key: fact for fact in edition.edition.own_items}
        self.answers = frozenset(
            fact
            for instrument in edition.edition.instruments
            if instrument.together
            for fact in instrument.facts
        )
        """The items and scores of instruments that are answered in one sitting."""

        self.asking: dict[str, list[Instrument]] = {}
        """By the key of an item or score: the instruments answered together that have it."""
        for instrument in edition.edition.instruments:
            for fact in instrument.facts if instrument.together else ():
                self.asking.setdefault(fact.key, []).append(instrument)
        self.doubts = {
            fact.key
            for fact in carried
            if any(isinstance(carrier, NotSure) for carrier in fact.carried_by)
        }
        """The keys of facts that tell whether somebody was not sure."""

        self.lasting_items: list[Fact] = [
            fact
            for fact in edition.facts.values()
            if fact.key in self.asking and fact.keeps == LASTS and fact.about is About.PERSON
        ]
        """What lasts of the person and is asked in such a sitting."""

        self.ages_asked: list[tuple[Fact, Between]] = [
            (fact, carrier.by)
            for fact, carrier in self.of_the_subject
            if isinstance(carrier, BirthDate) and fact.key in self.asking
        ]
        self._assembled = frozenset(
            fact
            for instrument in edition.edition.instruments
            if not instrument.together
            for fact in instrument.facts
        )
        self.filled: dict[str, Fact] = {
            fact.key: fact
            for fact in (*edition.edition.facts, *edition.edition.own_items)
            if fact.key in edition.facts or fact in self._assembled
        }
        """By key, what is settled from all its values: facts, and what is put together of them."""
        self._of_pains = frozenset(
            fact
            for instrument in edition.edition.instruments
            if instrument.together and instrument.about is About.PAIN
            for fact in instrument.facts
        )

    def is_settled(self, fact: Fact) -> bool:
        """Whether a fact is settled from all its values, not only scored in its sitting."""
        return fact.key in self.filled

    def is_for_the_person(self, fact: Fact) -> bool:
        """Whether only the person can say it: it is asked from the inside, and of no carer."""
        asking = self.asking.get(fact.key, ())
        return bool(asking) and all(
            each.self_report and Assessor.CARER not in each.assessors for each in asking
        )

    def is_of_the_carer(self, fact: Fact) -> bool:
        """Whether it is the carer's own, such as the strain of caring."""
        return any(each.is_of_the_carer for each in self.asking.get(fact.key, ()))

    def waits_for_a_place(self, codes: Iterable[Code], carried: Iterable[Carried]) -> bool:
        """Whether what an entry says of a pain, without its place, is meant of one.

        A code of ours, or the answer to an instrument, is; other codes say it of the person too.
        """
        ours = any(code.system == FACT for code in codes)
        return ours or any(one.fact in self.answers for one in carried)

    def is_of_a_pain(self, fact: Fact) -> bool:
        """Whether a fact is about a pain, or an item of an instrument that is."""
        return fact.about is About.PAIN or fact in self._of_pains

    def _own_codes(self, fact: Fact) -> None:
        plain = Observed(())
        self.observed.put(Code(FACT, fact.key), Carried(fact, plain))
        if fact.lists:
            for item in fact.allowed:
                self.observed.put(Code(FACT, f"{fact.key}.{item}"), Carried(fact, plain, item))

    def _put(self, fact: Fact, carrier: Carrier) -> None:
        match carrier:
            case Observed(codes=codes):
                self.observed.put_all(codes, Carried(fact, carrier))
            case Diagnosed(answers=answers, counts=counts):
                for value, codes in answers.items():
                    self.diagnosed.put_all(codes, (fact, value, counts))
            case Taken(answers=answers):
                for value, group in answers.items():
                    self.taken.put(group, (fact, value))
            case SinceMedicine(group=group, by=by):
                self.since_medicine.put(group, Since(fact, by))
            case SinceProcedure(codes=codes, by=by):
                self.since_procedure.put_all(codes, Since(fact, by))
            case CountedProcedures(codes=codes):
                self.counted.put_all(codes, fact)
            case Underway(codes=codes):
                self.underway.put_all(codes, fact)
            case Answered() | NotSure():
                self._put_answers(fact, carrier)
            case BirthDate() | SexOfRecord() | DeathDate() | LesionSite():
                self.of_the_subject.append((fact, carrier))

    def _put_answers(self, fact: Fact, carrier: Answered | NotSure) -> None:
        if isinstance(carrier, Answered):
            for form in carrier.forms:
                self.forms.setdefault(f"{QUESTIONNAIRE}:{form}", []).append(fact)
            return
        for name in carrier.asked:
            item = name.rpartition(".")[2]
            self.observed.put(Code(FACT, name), Carried(fact, Observed(()), item, not_sure=True))
