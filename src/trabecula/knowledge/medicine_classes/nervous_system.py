"""Medicines that act on the nervous system: sedatives, antidepressants, anti-epileptics, others.

Members by the ATC index.
"""

from trabecula.knowledge.medicine_classes.ingredients import family, united
from trabecula.knowledge.sources.medicines_guidelines import palliative_care_formulary
from trabecula.knowledge.sources.medicines_labels import us_labels
from trabecula.knowledge.sources.medicines_lists import ansm_interactions_2020, atc_index
from trabecula.language.source import Checked

benzodiazepines_and_z_drugs = family(
    "benzodiazepines and Z-drugs",
    under=("N05BA", "N05CD", "N05CF", "N03AE01"),
    source=atc_index.at("N05BA, N05CD, N05CF, N03AE01"),
    checked=Checked.IN_PART,
)
gabapentinoids = family(
    "gabapentinoids",
    "gabapentin", "pregabalin", "mirogabalin",
    products=("N02BF", "N03AX12", "N03AX16"),
    source=atc_index.at("N02BF, N03AX12, N03AX16"),
    checked=Checked.IN_PART,
)  # fmt: skip
antiepileptics = family(
    "anti-epileptics, gabapentinoids included",
    "gabapentin", "pregabalin", "mirogabalin",
    under=("N03A", "N02BF"),
    source=atc_index.at("N03A, N02BF"),
    checked=Checked.IN_PART,
)  # fmt: skip
barbiturates = family(
    "barbiturates",
    "phenobarbital", "primidone", "methylphenobarbital", "butalbital",
    under=("N05CA",),
    source=atc_index.at("N05CA, N03AA"),
    checked=Checked.IN_PART,
)  # fmt: skip
antipsychotics = family(
    "antipsychotics",
    under=(
        "N05AA",
        "N05AB",
        "N05AC",
        "N05AD",
        "N05AE",
        "N05AF",
        "N05AG",
        "N05AH",
        "N05AL",
        "N05AX",
    ),
    without=("samidorphan",),
    source=atc_index.at("N05A without N05AN (lithium)"),
    checked=Checked.IN_PART,
)
muscle_relaxants = family(
    "muscle relaxants",
    "dantrolene",
    under=("M03B",),
    source=atc_index.at("M03B, M03CA01"),
    checked=Checked.IN_PART,
)  # fmt: skip
sedating_antihistamines = family(
    "sedating antihistamines",
    "hydroxyzine", "diphenhydramine", "doxylamine", "chlorphenamine", "dexchlorpheniramine",
    "brompheniramine", "dexbrompheniramine", "bromazine", "dimenhydrinate", "carbinoxamine",
    "clemastine", "cyclizine", "meclozine", "buclizine", "promethazine", "alimemazine",
    "cyproheptadine", "ketotifen", "mepyramine", "pheniramine", "triprolidine", "tripelennamine",
    "dimetindene", "mequitazine", "oxomemazine", "antazoline", "trimethobenzamide",
    source=ansm_interactions_2020.at("class: sedating medicines"),
    checked=Checked.IN_PART,
)  # fmt: skip
other_sedatives = united(
    "sedating antihistamines, antipsychotics and muscle relaxants",
    sedating_antihistamines,
    antipsychotics,
    muscle_relaxants,
)
clonidine_tizanidine_baclofen = family(
    "clonidine, tizanidine and baclofen",
    "clonidine", "tizanidine", "baclofen",
    source=us_labels.at("clonidine, tizanidine, baclofen: central nervous system depressants"),
    checked=Checked.FROM_KNOWLEDGE,
)  # fmt: skip
tricyclics = family(
    "tricyclic antidepressants",
    under=("N06AA",),
    source=atc_index.at("N06AA"),
    checked=Checked.IN_PART,
)
serotonin_reuptake_inhibitors = family(
    "selective serotonin reuptake inhibitors",
    "vortioxetine", "vilazodone",
    under=("N06AB",),
    source=atc_index.at("N06AB, N06AX24, N06AX26"),
    checked=Checked.IN_PART,
)  # fmt: skip
serotonin_and_noradrenaline_reuptake_inhibitors = family(
    "serotonin and noradrenaline reuptake inhibitors",
    "duloxetine", "venlafaxine", "desvenlafaxine", "milnacipran", "levomilnacipran",
    source=atc_index.at("N06AX16, N06AX17, N06AX21, N06AX23, N06AX28"),
    checked=Checked.IN_PART,
)  # fmt: skip
_SEROTONERGIC = (
    "vortioxetine", "vilazodone", "duloxetine", "venlafaxine", "desvenlafaxine",
    "milnacipran", "levomilnacipran", "trazodone", "nefazodone", "mirtazapine",
)  # fmt: skip

serotonergic_antidepressants = family(
    "antidepressants that raise serotonin",
    *_SEROTONERGIC,
    under=("N06AA", "N06AB"),
    source=atc_index.at("N06AA, N06AB, N06AX"),
    checked=Checked.IN_PART,
)
serotonergic_antidepressants_of_all_kinds = family(
    "antidepressants that raise serotonin, inhibitors of monoamine oxidase included",
    *_SEROTONERGIC,
    "selegiline",
    under=("N06AA", "N06AB", "N06AF", "N06AG"),
    source=atc_index.at("N06AA, N06AB, N06AF, N06AG, N06AX, N04BD01"),
    checked=Checked.IN_PART,
)
antidepressants = family(
    "antidepressants",
    "dapoxetine",
    under=("N06A",),
    without=("st john's wort",),
    source=atc_index.at("N06A"),
    checked=Checked.IN_PART,
)  # fmt: skip
monoamine_oxidase_inhibitors = family(
    "monoamine oxidase inhibitors",
    "selegiline", "rasagiline", "safinamide", "linezolid", "tedizolid", "methylthioninium",
    "procarbazine",
    under=("N06AF", "N06AG"),
    source=ansm_interactions_2020.at("classes: inhibitors of monoamine oxidase A and B"),
    checked=Checked.IN_PART,
)  # fmt: skip
anticholinergics = family(
    "anticholinergics",
    "cyclizine", "scopolamine", "butylscopolamine", "atropine", "hyoscyamine", "glycopyrronium",
    "promethazine", "diphenhydramine", "hydroxyzine", "doxylamine", "dimenhydrinate",
    "chlorphenamine", "propantheline", "dicycloverine", "belladonna", "methscopolamine",
    "orphenadrine", "levomepromazine", "chlorpromazine", "clozapine", "olanzapine",
    "oxybutynin", "tolterodine", "fesoterodine", "desfesoterodine", "darifenacin", "solifenacin",
    "trospium", "propiverine", "flavoxate", "imidafenacin", "emepronium", "disopyramide",
    "mepenzolate", "methantheline", "homatropine", "oxyphenonium", "otilonium", "timepidium",
    under=("N06AA", "N04A"),
    source=palliative_care_formulary.at("anticholinergics"),
    checked=Checked.FROM_KNOWLEDGE,
)  # fmt: skip
