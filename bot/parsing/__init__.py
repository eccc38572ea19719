"""Text in, `Article` out: pure functions that know no I/O, no Discord and no clock.

Each module is one pass and can be read alone; `reader` is the order in which they run.
"""

# Rises with every change of what the reader finds: the library then reads its articles again.
READER_VERSION = 11
