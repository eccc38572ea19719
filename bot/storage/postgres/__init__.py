"""PostgreSQL: connections, schema, full text, inspection and backups."""

from bot.errors import StorageError

try:
    import psycopg  # noqa: F401 - to tell at once whether it is there
except ModuleNotFoundError as error:  # it is an extra
    raise StorageError(
        "DATELINE_DB names a PostgreSQL database, and its driver is not installed: run "
        "`pip install 'psycopg[binary]'`."
    ) from error
