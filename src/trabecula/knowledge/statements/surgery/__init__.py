"""Operations, stability and interventions through the skin."""
