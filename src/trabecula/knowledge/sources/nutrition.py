"""Eating, weight, anaemia and iron."""

from trabecula.language.source import Checked, Source

espen_cancer_nutrition = Source(
    key="ESPEN",
    citation="Muscaritoli M et al. Clin Nutr 2021 / Arends J 2017",
    reference="10.1016/j.clnu.2021.02.005",
    checked=Checked.YES,
    seen="25-30 kcal/kg, 1-1.5 g/kg; no high-dose micronutrients",
)
asco_ash_2019 = Source(
    key="ASCOASH19",
    citation="Bohlius J et al. Blood Adv 2019",
    reference="10.1182/bloodadvances.2018030387",
    checked=Checked.YES,
    seen="ESA only chemo-associated, non-curative, Hb<10",
)
nice_cg32 = Source(
    key="NICECG32",
    citation="NICE CG32 refeeding criteria",
    reference="nice.org.uk/guidance/cg32",
    checked=Checked.FROM_KNOWLEDGE,
    seen="",
)
esmo_anaemia_2018 = Source(
    key="ESMOAN18",
    citation="Aapro M ESMO anaemia/iron 2018",
    reference="10.1093/annonc/mdx758",
    checked=Checked.FROM_KNOWLEDGE,
    seen="",
)
