"""All opioid tables together. The first of each kind is taken unless another is named."""

from trabecula.knowledge.opioids.australia import (
    anzca_2021,
    anzca_2021_ratios,
    nsw,
    nsw_ratios,
)
from trabecula.knowledge.opioids.cdc_2016 import cdc_2016
from trabecula.knowledge.opioids.cdc_2022 import cdc_2022
from trabecula.knowledge.opioids.patches import (
    buprenorphine_label,
    fentanyl_canada,
    fentanyl_canada_oxycodone,
    fentanyl_eu_stable,
    fentanyl_nccn,
    fentanyl_rotation,
)
from trabecula.knowledge.opioids.products import products
from trabecula.knowledge.opioids.ratios import (
    by_range,
    eapc_2012,
    mcmaster,
    pcf_8,
    pilot_2025,
    review_2018,
    uk_card,
)
from trabecula.knowledge.opioids.rotation_and_rescue import rescue, rotation
from trabecula.knowledge.opioids.tolerance import opioid_tolerance
from trabecula.language.opioid_table import OpioidTables

opioid_tables = OpioidTables(
    exposure=(cdc_2022, cdc_2016, anzca_2021, nsw),
    by_range=by_range,
    by_source=(
        anzca_2021_ratios,
        nsw_ratios,
        uk_card,
        eapc_2012,
        review_2018,
        pcf_8,
        mcmaster,
        pilot_2025,
    ),
    patches=(
        fentanyl_rotation,
        fentanyl_eu_stable,
        fentanyl_canada,
        fentanyl_canada_oxycodone,
        fentanyl_nccn,
        buprenorphine_label,
    ),
    tolerance=opioid_tolerance,
    rotation=rotation,
    rescue=rescue,
    products=products,
)
