"""Ends `python -m bot ingest` with SIGKILL at random instants and looks at what is left.

Run by `make kills`, and by `ON_POSTGRES=1 make kills`. A library of 1,000 articles is to be
replaced by another one (every file differs in names and dates, some vanish, some are new). Wherever
the process dies, every row that the program shows must be the old library's, or every one the new
one's; and the next ingest must finish the work. Half of the instants are random over the whole run,
the other half are shortly after the last reading was staged, to meet the switch itself and the
clearing up after it. On PostgreSQL, in every fourth round the server is restarted instead, and the
process ends by itself.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from bot.errors import TemporaryFailure
from tests.proofs.databases import Database, File, Rows, ServerDatabase, new_database

FILES = 1_000
REPLACED = 900  # the others vanish, and as many are new
INSIDE_THE_WRITE = 5  # at least

Shown = dict[str, Rows]

# What the program shows, without the ids, which depend on the order of the writing.
SHOWN = "JOIN article AS a ON a.edition_id = x.edition_id"
QUERIES = {
    "articles": "SELECT a.slug, a.revision, a.published, e.title, e.content_hash, e.text "
    "FROM article AS a JOIN edition AS e ON e.id = a.edition_id",
    "blocks": f"SELECT a.slug, x.start, x.stop, x.number, x.kind FROM block AS x {SHOWN}",
    "quotations": "SELECT a.slug, x.number, s.name, s.kind, x.published, x.spans, x.paragraph "
    f"FROM quotation AS x {SHOWN} LEFT JOIN speaker AS s ON s.id = x.speaker_id",
    "appearances": "SELECT a.slug, s.name, x.published, x.quotations, x.roles "
    f"FROM appearance AS x {SHOWN} JOIN speaker AS s ON s.id = x.speaker_id",
    "dates": "SELECT a.slug, x.first_day, x.last_day, x.start, x.published "
    f"FROM key_date AS x {SHOWN}",
    "summaries": f"SELECT a.slug, x.position, x.start, x.stop FROM summary_sentence AS x {SHOWN}",
}
FOUND = {
    File: "SELECT a.slug, edition_search.title FROM edition_search JOIN edition AS e "
    "ON e.search_id = edition_search.rowid JOIN article AS a ON a.edition_id = e.id "
    "WHERE edition_search MATCH 'council'",
    ServerDatabase: "SELECT a.slug, t.title FROM find_article('council') AS x "
    f"JOIN edition_terms AS t ON t.edition_id = x.edition_id {SHOWN}",
}
LEFTOVERS = (
    "SELECT count(*) FROM edition AS e LEFT JOIN article AS a ON a.edition_id = e.id "
    "WHERE a.id IS NULL"
)


@dataclass(frozen=True, slots=True)
class Case:
    """The two libraries, and where they are."""

    before: Database  # holds the old one
    seeds: Path
    old: Shown
    new: Shown
    seconds: float


def main() -> int:
    """Run all kills, print a line for each, and return 0 when every one left a whole library."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=20201123)
    parsed = parser.parse_args()
    rng = random.Random(parsed.seed)
    with tempfile.TemporaryDirectory() as folder, new_database(Path(folder), "old") as database:
        case = prepare(database, Path(folder) / "seeds")
        print(f"an ingest of {FILES} files takes {case.seconds:.1f} s undisturbed", flush=True)
        results = [disturb_once(case, number, rng) for number in range(parsed.kills)]
    phases = Counter(phase for phase, _ in results)
    whole = sum(good for _, good in results)
    print(
        f"{whole} of {parsed.kills} left a whole library that the next ingest completed: "
        f"{dict(phases)}"
    )
    inside = phases["staging"] + phases["clearing up"]
    return int(whole < parsed.kills or inside < INSIDE_THE_WRITE)


def prepare(database: Database, seeds: Path) -> Case:
    """Make the old library, the new one, and the seeds of the new one."""
    seeds.mkdir()
    write_seeds(seeds, range(FILES), generation=1)
    ingest(database, seeds)
    for path in seeds.iterdir():
        path.unlink()
    write_seeds(seeds, range(FILES - REPLACED, 2 * FILES - REPLACED), generation=2)
    after = database.copy("new")
    start = time.monotonic()
    ingest(after, seeds)
    seconds = time.monotonic() - start
    old, new = rows(database), rows(after)
    for name in old:
        if not old[name] or not new[name] or set(old[name]) & set(new[name]):
            sys.exit(f"the two libraries do not differ in every row of {name}")
    return Case(database, seeds, old, new, seconds)


def write_seeds(seeds: Path, numbers: range, *, generation: int) -> None:
    """Write articles whose every name, number and date depends on both arguments."""
    for number in numbers:
        rng = random.Random(number * 10 + generation)
        speaker, other = (f"{invent(rng)} {invent(rng)}" for _ in range(2))
        place = invent(rng)
        day = f"{rng.choice(('March', 'April', 'May'))} {rng.randint(1, 28)}"
        padding = "X" * (generation * 7)  # moves every offset
        (seeds / f"story{number}.txt").write_text(
            f"Council of {place} {padding} votes on bridge\n\nMarch {rng.randint(1, 28)}, "
            f"{2000 + 10 * generation + number % 9}\n\nThe council of {place} {padding} voted on "
            f"{day} to mend the bridge.\n\n“We have waited {rng.randint(2, 99)} years for this,” "
            f"said {speaker}, the mayor of {place}.\n\n“It is too dear,” {other} said. “We shall "
            f"see how {place} pays for it.”\n"
        )


def invent(rng: random.Random) -> str:
    """Return a name that no word list holds."""
    return "".join(rng.choice("bdfgklmnprst") + rng.choice("aeiou") for _ in range(4)).capitalize()


def disturb_once(case: Case, number: int, rng: random.Random) -> tuple[str, bool]:
    """Disturb one ingest; return in which phase it was, and whether all was well afterwards."""
    database = case.before.copy("case")
    process = start_ingest(database, case.seeds)
    start = time.monotonic()
    if number % 2:
        wait_until_staged(database, process)
        time.sleep(rng.uniform(0, 0.15))
    else:
        time.sleep(rng.uniform(0.02, 1) * case.seconds)
    family = descendants(process.pid)
    elapsed = time.monotonic() - start
    if isinstance(database, ServerDatabase) and number % 8 in {2, 7}:
        how, ended_well = "server restarted", restart_server(database, process)
    else:
        how, ended_well = "killed", True
        process.send_signal(signal.SIGKILL)
        process.wait()
    orphans = still_running(family)
    left = rows(database)
    phase = phase_of(case, database, left)
    ingest(database, case.seeds)
    good = ended_well and phase != "mixed" and rows(database) == case.new and clean(database)
    print(
        f"{number + 1:2}. {how} after {elapsed:5.2f} s, {phase}; "
        f"{'completed by the next ingest' if good else 'WRONG'}"
        + (f"; {orphans} processes left behind" if orphans else ""),
        flush=True,
    )
    return phase, good and not orphans


def restart_server(database: ServerDatabase, process: subprocess.Popen[bytes]) -> bool:
    """Restart the server; tell whether the ingest went on, or ended with a sentence."""
    database.cluster.control("restart")
    _, errors = process.communicate()
    told = errors.decode()
    return process.returncode == 0 or (
        process.returncode == TemporaryFailure.exit_code and "Traceback" not in told
    )


def phase_of(case: Case, database: Database, left: Shown) -> str:
    """Tell by what is in the database where the process was; "mixed" is what must never be."""
    if left not in (case.old, case.new):
        return "mixed"
    leftovers = database.sql(LEFTOVERS) != [(0,)]
    if left == case.old:
        return "staging" if leftovers else "reading"
    return "clearing up" if leftovers else "finished"


def wait_until_staged(database: Database, process: subprocess.Popen[bytes]) -> None:
    """Wait until every reading is staged, or the process is done."""
    while process.poll() is None:
        ((staged,),) = database.sql(LEFTOVERS)
        if staged >= FILES:
            return
        time.sleep(0.001)


def start_ingest(database: Database, seeds: Path) -> subprocess.Popen[bytes]:
    own = {"DATELINE_DB": database.address, "DATELINE_SEEDS": str(seeds)}
    return subprocess.Popen(
        [sys.executable, "-m", "bot", "ingest"],
        env={**os.environ, **own, "DATELINE_HOME": str(seeds.parent)},
        cwd=Path(__file__).parents[3],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )


def ingest(database: Database, seeds: Path) -> None:
    """Run an ingest to its end; leave where it fails."""
    process = start_ingest(database, seeds)
    _, errors = process.communicate()
    if process.returncode:
        sys.exit(f"ingest failed with {process.returncode}: {errors.decode()}")


def rows(database: Database) -> Shown:
    """Return every row that the program shows."""
    shown = database.read(QUERIES | {"found": FOUND[type(database)]})
    return {name: sorted(found, key=repr) for name, found in shown.items()}


def clean(database: Database) -> bool:
    """Tell whether nothing is left over and the file and its search index are sound.

    A process that ends cannot harm the files of a server.
    """
    if database.sql(LEFTOVERS) != [(0,)]:
        return False
    if isinstance(database, ServerDatabase):
        return True
    database.sql("INSERT INTO edition_search (edition_search) VALUES ('integrity-check')")
    return database.sql("PRAGMA integrity_check") == [("ok",)] and not database.sql(
        "PRAGMA foreign_key_check"
    )


def descendants(pid: int) -> list[int]:
    """Return the children of a process and theirs; none where there is no /proc."""
    found: list[int] = []
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in task.read_text().split():
            found += [int(child), *descendants(int(child))]
    return found


def still_running(pids: list[int]) -> int:
    """Return how many of the processes are there after up to five seconds."""
    end = time.monotonic() + 5
    while time.monotonic() < end and any(map(is_running, pids)):
        time.sleep(0.02)
    return sum(map(is_running, pids))


def is_running(pid: int) -> bool:
    """Tell whether a process is there and no zombie, which only waits to be collected."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


if __name__ == "__main__":
    sys.exit(main())
