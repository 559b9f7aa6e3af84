"""Classes of medicines that interactions and burdens name, and the ingredients in them."""
