"""What an operator does: looking, backing up, restoring, keeping watch."""
