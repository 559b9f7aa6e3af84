"""Opioid arithmetic: exposure, conversion, patches, tolerance, rescue, tapers and products."""
