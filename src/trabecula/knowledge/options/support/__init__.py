"""Palliative care, visits, reports from home, planning ahead, and support for the family."""
