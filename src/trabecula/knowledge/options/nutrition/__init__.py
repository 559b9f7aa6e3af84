"""Food, and anaemia."""
