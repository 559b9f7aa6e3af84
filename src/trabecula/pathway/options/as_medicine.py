"""An option that stands for a medicine: which candidates, and whether each can be chosen."""

from msgspec.structs import replace

from trabecula.language.option import Option
from trabecula.pathway.medicines.candidates import Candidate
from trabecula.pathway.medicines.dose_for_person import Verdict
from trabecula.pathway.options.for_person import OptionForPerson, Reason, Standing


def stands_for(option: Option, candidate: Candidate) -> bool:
    """Whether it is one of the option's medicines: not one taken, unless when needed beside it."""
    lines = option.candidate_lines
    return (
        candidate.medicine.kind in option.medicine_classes
        and (not lines or candidate.line.line in lines)
        and (option.as_needed or not candidate.taken)
    )


def as_medicine(each: OptionForPerson, candidate: Candidate) -> OptionForPerson:
    """The option as this medicine, which may be withheld though the option is open."""
    if not each.can_be_chosen or candidate.verdict is Verdict.OFFERED:
        return replace(each, candidate=candidate)
    asks = [fact for dose in candidate.doses for fact in dose.asks]
    against = [one for dose in candidate.doses for one in dose.against]
    said = tuple(
        Reason(one.says, (), (), one.sources, one.checked) for one in dict.fromkeys(against)
    )
    because = said or (Reason(str(candidate.verdict)),)
    waits = candidate.verdict is Verdict.NOT_KNOWN
    return replace(
        each,
        candidate=candidate,
        standing=Standing.WAITS if waits else Standing.STRUCK,
        because=because,
        asks=tuple(dict.fromkeys(asks)) if waits else (),
    )
