"""What every engine must do: the storage contract, told by its whole answers."""
