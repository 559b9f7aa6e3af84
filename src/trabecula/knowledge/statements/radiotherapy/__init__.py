"""Radiotherapy and radionuclides: for whom, when, how much, and what to watch for."""
