"""What should be done for whom, by clinical subject and question."""
