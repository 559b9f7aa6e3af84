"""Where the figures of invented people are from, as far as knowledge has no such source.

Limits   Abstracts and search results were read, no full papers; each source says what was seen.
"""

from typing import Final

from trabecula.language.source import Checked, Citation, Source

ours = Source(
    key="INVENTED",
    citation="Set by this project so that an invented course hangs together; no publication",
    reference="docs/invented_people.md",
    checked=Checked.FROM_KNOWLEDGE,
    seen="nothing: a guess that a clinician has not reviewed",
)
svensson_2017 = Source(
    key="SVENSSON17",
    citation="Svensson E et al. BMJ Open 2017;7:e016022, Danish cohort of 17,251 people",
    reference="10.1136/bmjopen-2017-016022",
    checked=Checked.YES,
    seen="Abstract: shares of primaries; survival at one year in breast and lung cancer",
)
yanae_2017 = Source(
    key="YANAE17",
    citation="Yanae M et al. J Bone Oncol 2017;8:18, 176 women on zoledronic acid",
    reference="10.1016/j.jbo.2017.08.004",
    checked=Checked.YES,
    seen="Abstract: age, oestrogen receptor 81.8%, HER2 17.6%",
)
metastatic_pattern = Source(
    key="PATTERN",
    citation="Pattern of metastatic bone disease, 128 people. J Evol Med Dent Sci",
    reference="abstract in a directory of papers; no identifier seen",
    checked=Checked.YES,
    seen="Abstract: spine 57.8%, pelvis 22.6%, ribs 14.8%",
)
jacofsky = Source(
    key="JACOFSKY",
    citation="Jacofsky DJ, Frassica DA, Frassica FJ. Metastatic disease to bone, clinical review",
    reference="https://studylib.net/doc/8179203/metastatic-disease-to-bone",
    checked=Checked.SECOND_HAND,
    seen="Opening: pain in 75% at presentation; spine, pelvis, ribs, skull, proximal femur",
)
skeletal_events_2015 = Source(
    key="SRE2015",
    citation="Support Care Cancer 2015, on pain and skeletal events in bone metastases",
    reference="10.1007/s00520-015-2908-1",
    checked=Checked.SECOND_HAND,
    seen="Introduction: events without a bone agent, 64% and 49% in 2 years, 46% in 21 months",
)
beuken_2016 = Source(
    key="BEUKEN16",
    citation="van den Beuken-van Everdingen MHJ et al. J Pain Symptom Manage 2016;51:1070",
    reference="10.1016/j.jpainsymman.2015.12.340",
    checked=Checked.YES,
    seen="Abstract: pain in 66.4% of advanced disease",
)
deandrea_2014 = Source(
    key="DEANDREA14",
    citation="Deandrea S et al. J Pain Symptom Manage 2014;47:57",
    reference="J Pain Symptom Manage 2014 Jan;47(1):57-76",
    checked=Checked.YES,
    seen="Abstract: breakthrough pain in 39.9% in outpatient clinics, 59.2% of all",
)
saad_2012 = Source(
    key="SAAD12",
    citation="Saad F et al. Ann Oncol 2012;23:1341, three trials, 5,723 people",
    reference="Ann Oncol 2012;23(5):1341-7",
    checked=Checked.YES,
    seen="Abstract: osteonecrosis of the jaw in 1.3% on zoledronic acid, 1.8% on denosumab",
)
magnani = Source(
    key="MAGNANI",
    citation="Magnani C et al. Opioid-induced constipation, 97 people. Arch Palliat Care",
    reference="Archives of Palliative Care, volume 1, issue 1",
    checked=Checked.YES,
    seen="Abstract: bowel function index 35.67 (19.38); 46.4% with a laxative",
)
constipation_survey = Source(
    key="OICSURVEY",
    citation="Survey of 597 people treated with opioids, 25% of them for cancer pain",
    reference="PMC8586064",
    checked=Checked.YES,
    seen="Abstract: opioid-induced constipation in 66%",
)
anaemia_day_2008 = Source(
    key="ANAEMIADAY",
    citation="Verbeke N et al. Support Care Cancer 2012;20:23, 1,403 people under treatment",
    reference="Support Care Cancer 2012;20(1):23-8",
    checked=Checked.YES,
    seen="Abstract: haemoglobin 11.6 (1.8) g/dL",
)
stone = Source(
    key="STONE",
    citation="Stone C et al. J Pain Symptom Manage, 119 people in palliative care",
    reference="A prospective study of the incidence of falls in patients with advanced cancer",
    checked=Checked.YES,
    seen="Abstract: 2,770 falls in 1,000 person-years",
)
vande_walle_2014 = Source(
    key="VANDEWALLE14",
    citation="Vande Walle N et al. BMC Geriatr 2014;14:135, people of 70 years or more",
    reference="10.1186/1471-2318-14-135",
    checked=Checked.YES,
    seen="Abstract: 17.6% fell within 2 to 3 months; 31.5% in the 12 months before",
)


def from_us(what: str) -> tuple[Citation, ...]:
    """A figure that no publication gives: what it was set for."""
    return (ours.at(what),)


GUESSED: Final = Checked.FROM_KNOWLEDGE
