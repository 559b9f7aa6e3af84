"""Local policy: the numbers that no guideline gives, each with its default and its reason."""
