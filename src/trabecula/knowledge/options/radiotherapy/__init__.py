"""Options of radiotherapy and radionuclides."""
