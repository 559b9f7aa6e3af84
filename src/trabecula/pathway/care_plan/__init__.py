"""The care plan: what one alternative makes of all that applies, as dated work for a team."""
