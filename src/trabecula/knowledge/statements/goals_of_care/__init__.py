"""What matters to the person, and care towards the end of life."""
