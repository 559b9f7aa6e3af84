"""Movement, walking and daily tasks."""
