"""How often somebody is in touch with a person between visits, and what is due."""

from trabecula.pathway.cadence.bereavement import Bereavement, BereavementCall
from trabecula.pathway.cadence.cadence import Cadence, cadence
from trabecula.pathway.cadence.check_ins import FormAsked, MissedReports
from trabecula.pathway.cadence.due import Due, Standing
from trabecula.pathway.cadence.quiet import QuietHours
from trabecula.pathway.cadence.state import Because, InState

__all__ = [
    "Because",
    "Bereavement",
    "BereavementCall",
    "Cadence",
    "Due",
    "FormAsked",
    "InState",
    "MissedReports",
    "QuietHours",
    "Standing",
    "cadence",
]
