"""Instruments of mood, sleep and coping."""

from trabecula.language.source import Checked, Source

kroenke_2001 = Source(
    key="KROENKE01",
    citation="Kroenke K, Spitzer RL, Williams JB. J Gen Intern Med 2001;16:606",
    reference="instruments dossier, section 6.1",
    checked=Checked.IN_PART,
    seen="Bands and a worked answer in a public implementation; the cut-off from knowledge",
)
kroenke_2003 = Source(
    key="KROENKE03",
    citation="Kroenke K, Spitzer RL, Williams JB. Med Care 2003;41:1284",
    reference="instruments dossier, section 6.1",
    checked=Checked.SECOND_HAND,
    seen="Cut-off of 3 in a public implementation",
)
lowe_2004 = Source(
    key="LOWE04",
    citation="Löwe B et al. Med Care 2004;42:1194",
    reference="instruments dossier, section 6.1",
    checked=Checked.FROM_KNOWLEDGE,
    seen="",
)
thekkumpurath_2011 = Source(
    key="THEKKUMPURATH11",
    citation="Thekkumpurath P et al. Cancer 2011",
    reference="10.1002/cncr.25514",
    checked=Checked.YES,
    seen="Sensitivity 93 %, specificity 81 % at 8, in 4264 people with cancer",
)
