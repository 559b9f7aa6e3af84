"""What the team of the story did about each alert, written as the command `alert` writes it."""

from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Any, Final

import msgspec

from trabecula import journey
from trabecula.fhir.proposal.alert import write_action
from trabecula.fhir.write import merge
from trabecula.pathway.alert_action import Act
from trabecula.pathway.alerts.acting import Acted, act

Json = dict[str, Any]
NURSE, PALLIATIVE, PHYSIO, ON_DUTY = "Nurse Kos", "Dr Amadi", "Physiotherapist Lund", "Dr Reyes"


@dataclass(frozen=True)
class Done:
    """On a day, at a time: who took or closed the alert of a key, and what came of it."""

    day: int
    clock: str
    key: str
    by: str
    outcome: str = ""
    spoke: str = ""


DONE: Final = (
    Done(10, "14:00", "MON-02@2026-04-02", NURSE, "new pain in the right hip; visit in 3 days"),
    Done(12, "15:00", "MON-02@2026-04-04", NURSE, "5 mg as needed used twice; seen tomorrow"),
    Done(13, "16:00", "MON-02@2026-04-05", PALLIATIVE, "morphine raised, radiotherapy asked for"),
    Done(19, "10:00", "MON-03@2026-04-10", NURSE, "pain 5, bearable; radiotherapy tomorrow"),
    Done(21, "12:00", "MON-02@2026-04-13", NURSE, "the flare that she was told of"),
    Done(22, "11:00", "MON-02@2026-04-14", NURSE, "three doses as needed; legs well"),
    Done(23, "11:00", "MON-02@2026-04-15", NURSE, "less than yesterday; same doses"),
    Done(29, "15:00", "MON-03@2026-04-19", NURSE, "falling; looked at again at 4 weeks"),
    Done(33, "09:00", "EMR-12c@2026-04-24", PALLIATIVE),
    Done(55, "17:00", "EMR-12d@2026-05-17", ON_DUTY, "evening dose held; awake from 15:00 on"),
    Done(57, "09:30", "EMR-12d@2026-05-18", PALLIATIVE, "calcium well; morphine halved"),
    Done(57, "09:40", "EMR-12c@2026-04-24", PALLIATIVE, "morphine halved: pain had long fallen"),
    Done(78, "14:00", "MON-08@2026-06-07", PHYSIO, "no fracture; a frame, and practice"),
    Done(82, "11:00", "MON-05@2026-06-12", NURSE, "afraid to fall again; legs strong"),
    Done(88, "11:00", "MON-04@2026-06-18", NURSE, "daughter: well, at her sister's, no telephone"),
    Done(100, "10:20", "MON-04@2026-06-27", NURSE, "reached at home: weak legs since yesterday"),
    Done(100, "10:50", "MON-01@2026-07-01", ON_DUTY, "MRI today, dexamethasone given",
         "Nurse Kos by telephone, 1 July at 10:00"),
)  # fmt: skip


def answered(record: Json, first_day: date) -> Json:
    """The record with a Task for each of these, the alert found by its key at that moment."""
    bundle = msgspec.json.encode(record)
    for done in DONE:
        bundle = merge(bundle, _written(bundle, done, first_day))
    return msgspec.json.decode(bundle)


def _written(bundle: bytes, done: Done, first_day: date) -> bytes:
    read, opened = journey.read(bundle), journey.edition()
    known = journey.know(read, first_day + timedelta(done.day))
    alerts = journey.alerts(read, known, opened, time.fromisoformat(done.clock))
    what = Act.CLOSED if done.outcome else Act.TAKEN
    said = Acted(what, done.by, done.outcome, done.spoke)
    about, action = act(alerts, done.key, said)
    assert action is not None
    return write_action(about, action, known, opened)
