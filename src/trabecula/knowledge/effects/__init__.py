"""Effects: what options give and cost, in numbers of 100 people where a source has them."""
