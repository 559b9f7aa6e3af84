"""Medicines for pain, each class as one way among others."""
