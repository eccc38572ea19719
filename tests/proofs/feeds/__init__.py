"""A day of 200 feeds in minutes, with the poller killed meanwhile: `make feeds`."""
