"""Ends `python -m bot ingest` with SIGKILL at random instants and looks at what is left.

Run by `make kills`. A library of 1,000 articles is to be replaced by another one (every file
differs in names and dates, some vanish, some are new). Wherever the process dies, every row that
the program shows must be the old library's, or every one the new one's; and the next ingest must
finish the work. Half of the instants are random over the whole run, the other half are shortly
after the last reading was staged, to meet the switch itself and the clearing up after it.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

FILES = 1_000
REPLACED = 900  # the others vanish, and as many are new
KILLS = 20
INSIDE_THE_WRITE = 5  # at least

Rows = dict[str, list[tuple[object, ...]]]

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
    "found": "SELECT a.slug, edition_search.title FROM edition_search JOIN edition AS e "
    "ON e.search_id = edition_search.rowid JOIN article AS a ON a.edition_id = e.id "
    "WHERE edition_search MATCH 'council'",
}
LEFTOVERS = (
    "SELECT count(*) FROM edition AS e LEFT JOIN article AS a ON a.edition_id = e.id "
    "WHERE a.id IS NULL"
)


@dataclass(frozen=True, slots=True)
class Case:
    """The two libraries, and where they are."""

    folder: Path
    seeds: Path
    old: Rows
    new: Rows
    seconds: float

    @property
    def database(self) -> Path:
        """The file that the killed process works on."""
        return self.folder / "case.db"


def main() -> int:
    """Run all kills, print a line for each, and return 0 when every one left a whole library."""
    rng = random.Random(20201123)
    with tempfile.TemporaryDirectory() as folder:
        case = prepare(Path(folder))
        print(f"an ingest of {FILES} files takes {case.seconds:.1f} s undisturbed")
        results = [kill_once(case, number, rng) for number in range(KILLS)]
    phases = Counter(phase for phase, _ in results)
    whole = sum(good for _, good in results)
    print(f"{whole} of {KILLS} left a whole library that the next ingest completed: {dict(phases)}")
    inside = phases["staging"] + phases["clearing up"]
    return int(whole < KILLS or inside < INSIDE_THE_WRITE)


def prepare(folder: Path) -> Case:
    """Make the old library, the new one, and the seeds of the new one."""
    seeds = folder / "seeds"
    seeds.mkdir()
    write_seeds(seeds, range(FILES), generation=1)
    ingest(folder / "old.db", seeds)
    for path in seeds.iterdir():
        path.unlink()
    write_seeds(seeds, range(FILES - REPLACED, 2 * FILES - REPLACED), generation=2)
    shutil.copy(folder / "old.db", folder / "new.db")
    start = time.monotonic()
    ingest(folder / "new.db", seeds)
    seconds = time.monotonic() - start
    old, new = rows(folder / "old.db"), rows(folder / "new.db")
    for name in QUERIES:
        if not old[name] or not new[name] or set(old[name]) & set(new[name]):
            sys.exit(f"the two libraries do not differ in every row of {name}")
    return Case(folder, seeds, old, new, seconds)


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


def kill_once(case: Case, number: int, rng: random.Random) -> tuple[str, bool]:
    """Kill one ingest; return in which phase it was, and whether all was well afterwards."""
    for file in case.folder.glob("case.db*"):
        file.unlink()
    shutil.copy(case.folder / "old.db", case.database)
    process = start_ingest(case.database, case.seeds)
    start = time.monotonic()
    if number % 2:
        wait_until_staged(case.database, process)
        time.sleep(rng.uniform(0, 0.15))
    else:
        time.sleep(rng.uniform(0.02, 1) * case.seconds)
    family = descendants(process.pid)
    elapsed = time.monotonic() - start
    process.send_signal(signal.SIGKILL)
    process.wait()
    orphans = still_running(family)
    left = rows(case.database)
    phase = phase_of(case, left)
    ingest(case.database, case.seeds)
    good = phase != "mixed" and rows(case.database) == case.new and clean(case.database)
    print(
        f"{number + 1:2}. killed after {elapsed:5.2f} s, {phase}; "
        f"{'completed by the next ingest' if good else 'WRONG'}"
        + (f"; {orphans} processes left behind" if orphans else ""),
        flush=True,
    )
    return phase, good and not orphans


def phase_of(case: Case, left: Rows) -> str:
    """Tell by what is in the file where the process was; "mixed" is what must never be."""
    if left not in (case.old, case.new):
        return "mixed"
    with closing(sqlite3.connect(case.database)) as connection:
        ((leftovers,),) = connection.execute(LEFTOVERS)
    if left == case.old:
        return "staging" if leftovers else "reading"
    return "clearing up" if leftovers else "finished"


def wait_until_staged(database: Path, process: subprocess.Popen[bytes]) -> None:
    """Wait until every reading is staged, or the process is done."""
    with closing(sqlite3.connect(database)) as connection:
        while process.poll() is None:
            ((staged,),) = connection.execute(LEFTOVERS)
            if staged >= FILES:
                return
            time.sleep(0.001)


def start_ingest(database: Path, seeds: Path) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "DATELINE_DB": str(database), "DATELINE_SEEDS": str(seeds)}
    return subprocess.Popen(
        [sys.executable, "-m", "bot", "ingest"],
        env=environment,
        cwd=Path(__file__).parents[3],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )


def ingest(database: Path, seeds: Path) -> None:
    """Run an ingest to its end; leave where it fails."""
    process = start_ingest(database, seeds)
    _, errors = process.communicate()
    if process.returncode:
        sys.exit(f"ingest failed with {process.returncode}: {errors.decode()}")


def rows(database: Path) -> Rows:
    """Return every row that the program shows."""
    with closing(sqlite3.connect(database)) as connection:
        return {name: sorted(connection.execute(sql), key=repr) for name, sql in QUERIES.items()}


def clean(database: Path) -> bool:
    """Tell whether nothing is left over and the file and its search index are sound."""
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("INSERT INTO edition_search (edition_search) VALUES ('integrity-check')")
        return (
            connection.execute(LEFTOVERS).fetchone() == (0,)
            and connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            and not connection.execute("PRAGMA foreign_key_check").fetchall()
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
