"""``trabecula medicines``: single questions, each with its options and its answer."""
