"""What a dosage comes to, in few words that a table can hold."""

from trabecula.pathway.dosage import (
    UNKNOWN_PRODUCT,
    Daily,
    Dosage,
    Product,
    WhyNot,
    daily,
    read,
    total,
)


def said(found: tuple[Daily, ...] | WhyNot) -> str:
    """``10 mg per day``, ``at most 40 mg per day``; empty where there is no amount."""
    if isinstance(found, WhyNot):
        return ""
    return "; ".join(
        f"at most {one.rate}".replace("at most 0 to ", "at most ") if one.at_most else str(one.rate)
        for one in found
    )


def a_day(text: str, product: Product = UNKNOWN_PRODUCT) -> str:
    """The amount a day of a text, regular and as needed."""
    whole = total(read(text), product)
    parts = (said(whole.regular), said(whole.as_needed) and f"as needed {said(whole.as_needed)}")
    return ", ".join(filter(None, parts))


def only(text: str) -> Dosage:
    """The one dosage that a text says."""
    (found,) = read(text)
    return found


def amount(dosage: Dosage, product: Product = UNKNOWN_PRODUCT) -> str:
    """The amount a day of one dosage."""
    return said(daily(dosage, product))
