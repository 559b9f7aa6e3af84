"""Radiotherapy of bone metastases: guidelines, trials, endpoints."""

from trabecula.language.source import Checked, Source

astro_2024 = Source(
    key="ASTRO24",
    citation="Alcorn S et al. ASTRO guideline EBRT symptomatic bone metastases. Pract Radiat Oncol 2024",
    reference="10.1016/j.prro.2024.04.018",
    checked=Checked.YES,
    seen="Abstract + guidelinecentral list: doses, strengths, conditional items",
)
astro_2017 = Source(
    key="ASTRO17",
    citation="Lutz S et al. Pract Radiat Oncol 2017",
    reference="10.1016/j.prro.2016.08.001",
    checked=Checked.YES,
    seen="Retreatment more than one month after EBRT; four schedules",
)
esmo_2020 = Source(
    key="ESMO20",
    citation="Coleman R et al. ESMO bone health. Ann Oncol 2020",
    reference="10.1016/j.annonc.2020.07.019",
    checked=Checked.YES,
    seen="Key graded recs via Univadis summary",
)
rich_2018 = Source(
    key="RICH18",
    citation="Rich SE et al. Radiother Oncol 2018",
    reference="10.1016/j.radonc.2018.01.003",
    checked=Checked.IN_PART,
    seen="DOI verified; 20% vs 8% retreatment and ~60% response verified via Roos 2015/AAHPM; 61/62 and 23/24 from knowledge",
)
rtog_9714_2005 = Source(
    key="RTOG9714",
    citation="Hartsell WF et al. RTOG 97-14. J Natl Cancer Inst 2005",
    reference="10.1093/jnci/dji139",
    checked=Checked.SECOND_HAND,
    seen="Grade 2-4 acute toxicity 10% (8 Gy once) vs 17% (30 Gy in 10), via a secondary page",
)
present_2018 = Source(
    key="PRESENT18",
    citation="van der Velden JM et al. J Radiat Oncol 2018",
    reference="10.1007/s13566-018-0363-6",
    checked=Checked.YES,
    seen="61% all / 67% assessable respond; median time 4 wk (1-15); net pain relief 64%",
)
acr_non_spine = Source(
    key="ACRNS",
    citation="ACR Appropriateness non-spine bone metastases 2012/2015",
    reference="10.1089/jpm.2014.9395",
    checked=Checked.YES,
    seen="Abstracts; final poor-prognosis variant second-hand",
)
trog_9605 = Source(
    key="TROG9605",
    citation="Roos DE et al. Radiother Oncol 2005; review APM 2015",
    reference="https://apm.amegroups.com/article/view/7268",
    checked=Checked.YES,
    seen="53 vs 61%; 8 Gy not proven as effective",
)
sc24_2021 = Source(
    key="SC24",
    citation="Sahgal A et al. Lancet Oncol 2021",
    reference="10.1016/S1470-2045(21)00196-0",
    checked=Checked.YES,
    seen="CR 35 vs 14% at 3 mo; entry ECOG0-2, SINS<12, <=3 levels; G3 pain 5 vs 4%",
)
rtog_0631 = Source(
    key="RTOG0631",
    citation="Ryu S et al. JAMA Oncol 2023",
    reference="10.1001/jamaoncol.2023.0356",
    checked=Checked.YES,
    seen="Response 41.3 (SRS 16-18/1) vs 60.5% (8/1)",
)
vertebral_fracture_after_sbrt_2013 = Source(
    key="VCF13",
    citation="Sahgal A et al. J Clin Oncol 2013",
    reference="10.1200/JCO.2013.50.1411",
    checked=Checked.YES,
    seen="VCF 14%; >=24, 20-23, <=19 Gy/fx; baseline VCF, lytic, deformity; 65% within 4 mo",
)
sc20_2014 = Source(
    key="SC20",
    citation="Chow E et al. Lancet Oncol 2014",
    reference="10.1016/S1470-2045(13)70556-4",
    checked=Checked.YES,
    seen="ITT 28 vs 32%; PP 45 vs 51%; fracture 7 vs 5%; cord 2 vs <1%",
)
sc23_2015 = Source(
    key="SC23",
    citation="Chow E et al. Lancet Oncol 2015",
    reference="10.1016/S1470-2045(15)00199-0",
    checked=Checked.YES,
    seen="Flare 26 vs 35% d0-10; 20 vs 31% d0-5; 3 G3-4 hyperglycaemia",
)
dutch_dexamethasone_2020 = Source(
    key="DEXNL20",
    citation="van der Linden YM et al. IJROBP 2020",
    reference="https://repub.eur.nl/pub/128869",
    checked=Checked.YES,
    seen="Flare 38/27/39% ns; postponed flare",
)
international_consensus_endpoints_2012 = Source(
    key="ICPRE12",
    citation="Chow E et al. IJROBP 2012 international consensus endpoints",
    reference="10.1016/j.ijrobp.2011.02.008",
    checked=Checked.FROM_KNOWLEDGE,
    seen="",
)
rtog_7810 = Source(
    key="RTOG7810",
    citation="Salazar OM et al. Cancer 1986",
    reference="PMID 2423225",
    checked=Checked.YES,
    seen="73% relief,20% complete; ~50% of responders <=48 h, 80% <=1 wk; 6 Gy upper, 8 Gy lower",
)
gillespie_2024 = Source(
    key="GILLESPIE24",
    citation="Gillespie EF et al. J Clin Oncol 2024",
    reference="10.1200/JCO.23.00753",
    checked=Checked.YES,
    seen="SRE 1.6 vs 29%; hospitalisation 0 vs 11%",
)
estro_acrop_2022 = Source(
    key="ACROP22",
    citation="ESTRO-ACROP bone metastases EBRT, uncomplicated and complicated. Radiother Oncol 2022",
    reference="DOI to confirm",
    checked=Checked.IN_PART,
    seen="Existence/definitions via ESTRO 2023 abstract; recommendations from knowledge",
)
saito_2019 = Source(
    key="SAITO19",
    citation="Saito T et al. Adv Radiat Oncol 2019",
    reference="10.1016/j.adro.2019.06.003",
    checked=Checked.YES,
    seen="Non-randomised: OR 67 vs 70%, CR 26 vs 35% ns",
)
truntzer_2013 = Source(
    key="TRUNTZER13",
    citation="Truntzer P et al. BMC Palliat Care 2013",
    reference="10.1186/1472-684X-12-12",
    checked=Checked.YES,
    seen="Response 38% at end, 54% d8, 57% d30",
)
khan_2019 = Source(
    key="KHAN19",
    citation="Khan N, Green D. J Radiother Pract 2019",
    reference="10.1017/S1460396918000584",
    checked=Checked.YES,
    seen="4-case audit; SF chosen 65/47/89/46%",
)
