"""The fact dictionary: the words of the question, one module a subject."""
