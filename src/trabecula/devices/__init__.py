"""Steps, active minutes and sleep from phones and watches, day by day.

A reader for each kind of export fills diaries, one for each source in it; `days` makes one value a
day and measure of them, and says what it left out. Nothing here knows FHIR or a person.
"""
