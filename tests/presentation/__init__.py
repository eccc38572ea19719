"""What presentation makes of models and messages."""
