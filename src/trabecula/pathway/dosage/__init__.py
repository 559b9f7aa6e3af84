"""What a dosage says, and what it comes to in a day. It knows no medicine."""

from trabecula.pathway.dosage.amounts import HOURS_A_DAY, Measure, Rate, Span, Unit
from trabecula.pathway.dosage.daily import Daily, Total, WhyNot, daily, total
from trabecula.pathway.dosage.dosage import AsNeeded, Dosage, Frequency, Maximum, continuously
from trabecula.pathway.dosage.medicine_line import MedicineLine, read_medicine
from trabecula.pathway.dosage.numbers import unit_named
from trabecula.pathway.dosage.product import UNKNOWN_PRODUCT, Product, Strength
from trabecula.pathway.dosage.reading import read
from trabecula.pathway.dosage.schedule import Unreadable, schedule
from trabecula.pathway.dosage.strength import product, products, same_strengths

__all__ = [
    "HOURS_A_DAY",
    "UNKNOWN_PRODUCT",
    "AsNeeded",
    "Daily",
    "Dosage",
    "Frequency",
    "Maximum",
    "Measure",
    "MedicineLine",
    "Product",
    "Rate",
    "Span",
    "Strength",
    "Total",
    "Unit",
    "Unreadable",
    "WhyNot",
    "continuously",
    "daily",
    "product",
    "products",
    "read",
    "read_medicine",
    "same_strengths",
    "schedule",
    "total",
    "unit_named",
]
