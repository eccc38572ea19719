"""What moderators correct, and how a corrected reading is rebuilt."""
