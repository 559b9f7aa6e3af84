"""Scores and classes of bone lesions, of the spine and its cord, and of response."""

from trabecula.language.source import Checked, Source

damron_2003 = Source(
    key="DAMRON03",
    citation="Damron TA et al. Clin Orthop Relat Res 2003;415 Suppl:S201",
    reference="instruments dossier, section 3.2",
    checked=Checked.FROM_KNOWLEDGE,
    seen="",
)
van_der_wal_2020 = Source(
    key="VDWAL20",
    citation="van der Wal CWPG et al. Radiother Oncol 2020;144:59",
    reference="instruments dossier, section 3.3",
    checked=Checked.YES,
    seen="Abstract: n=100, 30 mm and more; sensitivity 86 %, specificity 50 %, PPV 20 %, NPV 96 %; 5.3 times the risk",
)
harrington_1981 = Source(
    key="HARRINGTON81",
    citation="Harrington KD. J Bone Joint Surg Am 1981;63:653",
    reference="instruments dossier, section 3.4",
    checked=Checked.SECOND_HAND,
    seen="Classes I to IV in a public implementation, which says that one rendering of class IV is wrong",
)
harrington_1982 = Source(
    key="HARRINGTON82",
    citation="Harrington KD. Impending pathologic fractures of the proximal femur, 1982 and 1986",
    reference="instruments dossier, section 3.4",
    checked=Checked.FROM_KNOWLEDGE,
    seen="In part in a teaching page",
)
harrington_1986 = Source(
    key="HARRINGTON86",
    citation="Harrington KD. J Bone Joint Surg Am 1986;68:1110",
    reference="instruments dossier, section 3.4",
    checked=Checked.FROM_KNOWLEDGE,
    seen="",
)
scottish_cord_compression = Source(
    key="SCOTMSCC",
    citation="Scottish Palliative Care Guidelines: malignant spinal cord compression",
    reference="https://rightdecisions.scot.nhs.uk/scottish-palliative-care-guidelines/palliative-emergencies/malignant-spinal-cord-compression",
    checked=Checked.YES,
    seen="Features of pain, with band-like pain among them; a normal examination does not exclude it; the older edition: straining or lying flat can make it worse",
)
bilsky_2010 = Source(
    key="BILSKY10",
    citation="Bilsky MH, Laufer I, Fourney DR et al. J Neurosurg Spine 2010;13:324",
    reference="instruments dossier, section 3.6",
    checked=Checked.SECOND_HAND,
    seen="Grades, and low against high, in a public implementation",
)
uei_2018 = Source(
    key="UEI18",
    citation="Uei H, Tokuhashi Y, Maseda M. Spine 2018;43:E448",
    reference="10.1097/BRS.0000000000002378",
    checked=Checked.YES,
    seen="Abstract: n=467 of grade 1b or worse; ASIA D or worse in at least 50 % from 1b at C1-T2, from 1c at T3-L5",
)
frankel_1969 = Source(
    key="FRANKEL69",
    citation="Frankel HL et al. Paraplegia 1969;7:179",
    reference="instruments dossier, section 3.8",
    checked=Checked.FROM_KNOWLEDGE,
    seen="",
)
kirshblum_2011 = Source(
    key="KIRSHBLUM11",
    citation="Kirshblum SC et al. J Spinal Cord Med 2011;34:535",
    reference="instruments dossier, section 3.8",
    checked=Checked.SECOND_HAND,
    seen="Grades and the order of the algorithm in a public implementation",
)
chow_2005 = Source(
    key="CHOW05",
    citation="Chow E et al. Radiother Oncol 2005;75:64",
    reference="10.1016/j.radonc.2004.12.016",
    checked=Checked.YES,
    seen="Abstract: definition of pain flare, daily to 10 days after the end of radiotherapy, n=88",
)
hird_2009 = Source(
    key="HIRD09",
    citation="Hird A et al. Int J Radiat Oncol Biol Phys 2009;75:193",
    reference="10.1016/j.ijrobp.2008.10.044",
    checked=Checked.YES,
    seen="Abstract: the same definition; flare in 44 of 111 during and within 10 days after radiotherapy",
)
