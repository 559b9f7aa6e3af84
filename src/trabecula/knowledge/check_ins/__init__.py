"""The check-ins, as a person at home reads them, or a carer."""

from typing import Final

from trabecula.knowledge.check_ins.daily import daily, short
from trabecula.knowledge.check_ins.exercise import exercise
from trabecula.knowledge.check_ins.weekly import weekly
from trabecula.language.check_in import CheckIn

CHECK_INS: Final[tuple[CheckIn, ...]] = (daily, weekly, short, exercise)
