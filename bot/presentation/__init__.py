"""The only room that builds embeds and lays out views."""
