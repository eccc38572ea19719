"""The audit of known vulnerabilities, which tells what was asked and what could not be."""
