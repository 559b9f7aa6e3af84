"""Kept plans: what a plan was made of and held, and what changed between two of them, and why."""
