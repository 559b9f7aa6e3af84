"""What cannot wait: the cord, fractures, calcium, infection, opioid toxicity, severe pain."""
