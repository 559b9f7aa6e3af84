"""Options through the skin: ablation, ultrasound, blocks, the pump."""
