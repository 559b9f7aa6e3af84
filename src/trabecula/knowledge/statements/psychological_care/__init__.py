"""Mood, distress, sleep, family and bereavement."""
