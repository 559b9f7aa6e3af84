"""Mood, coping, sleep and spirit."""
