"""What a member's words say that somebody said."""

from __future__ import annotations

import pytest

from bot.answers.claims import find_claims, list_readings
from bot.models.verification import Claim


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ('"We will win," said John Raymond.', "We will win,", "John Raymond"),
        ("“We will win”, Gen. John Raymond told us", "We will win", "Gen. John Raymond"),
        ("Raymond: „We will win“", "We will win", "Raymond"),
        ("Raymond told reporters: «We will win»", "We will win", "Raymond"),
        ("「We will win」 — Kim Jong-un", "We will win", "Kim Jong-un"),
        ("“We will win”\n— Ursula von der Leyen", "We will win", "Ursula von der Leyen"),
        ("‘We will win,’ said O'Brien, the mayor of Cork", "We will win,", "O'Brien"),
        ("‘We will win,’ said the mayor of Cork", "We will win,", None),
        ("“We will win,” he said. The Pentagon disagrees", "We will win,", None),
        ("Did you hear “we will win”? Incredible", "we will win", None),
        ('"We will," said Ann Lee, "win it all."', "We will, win it all.", "Ann Lee"),
        ("We will “win” it https://example.org/x <@123>", "We will “win” it", None),
        ("They said we will win", "They said we will win", None),
        ("“We will win.” Kim said.", "We will win.", "Kim"),
        ('Kim said: "We will win." on Tuesday', "We will win.", "Kim"),
        ("On Tuesday Kim told a huge crowd that “we will win”", "we will win", "Kim"),
        ("Kim on Tuesday said “we will win”", "we will win", "Kim"),
        ("Ann Lee, the mayor of Cork, said “we will win”", "we will win", "Ann Lee"),
        ("“We will win”, Ann Lee, the mayor of Cork, said", "We will win", "Ann Lee"),
        ("Moon met Ann Lee, who said “we will win”", "we will win", "Ann Lee"),
        ("“We will win,” according to Gen. Raymond.", "We will win,", "Gen. Raymond"),
        ("“We will win”, as Kim put it", "We will win", "Kim"),
        ("In Kim’s words: “We will win”", "We will win", "Kim"),
        ("Did Kim really say “we will win” in Seoul?", "we will win", "Kim"),
        ("“We will win” is what Kim has said in Seoul", "We will win", "Kim"),
        ("According to Kim, “we will win”", "we will win", "Kim"),
        ("Moon, quoting Kim: “We will win”", "We will win", "Kim"),
        ("“We will win,” the mayor, Ann Lee, said.", "We will win,", "Ann Lee"),
        ("Moon said that critics call it “a new low”", "a new low", None),
        ("Moon said that Kim calls it “a new low”", "a new low", "Kim"),
        ("Moon read Kim’s remark on “a new low”", "a new low", None),
        ("He called it “a new low” after Moon said no", "a new low", None),
        ("The council wants “a new pier” by Tuesday or from Seoul", "a new pier", None),
        ("Moon agrees. He said “we will win”", "we will win", None),
        ("Moon heard that the mayor said “we will win”", "we will win", None),
        ("“We will win,” he said of Kim. Moon said nothing", "We will win,", None),
        # Labels and days are no speakers.
        *(
            (f"{label}: “We will win”", "We will win", None)
            for label in (
                "Breaking",
                "BREAKING NEWS",
                "Sources",
                "Twitter",
                "Exclusive Video",
                "Opinion",
                "Quote of the Day",
                "Fact-check",
                "Twitter Post",
                "Exclusive Report",
                "On Monday",
                "속보",
            )
        ),
        *(
            (f"“We will win” {dash} {label}", "We will win", None)
            for dash, label in (("—", "Twitter"), ("-", "Source"), ("–", "Analysis: it rained"))
        ),
        ("“We will win”\n— Source: it rained", "We will win", None),
        ("Breaking: Kim: “We will win”", "We will win", "Kim"),
        # A line before a colon, or behind a dash, that tells more than a name.
        *(
            (f"{line}: “We will win”", "We will win", "Ann Kim")
            for line in (
                "Ann Kim on X",
                "Ann Kim on Twitter",
                "Ann Kim on Bo Moon",
                "Ann Kim to reporters in Seoul",
                "Ann Kim, after talks with Bo Moon",
                "Ann Kim in The Guardian",
                "Ann Kim (@annkim)",
                "Ann Kim @annkim",
                "Ann Kim (on Monday)",
                "Ann Kim, mayor of Cork",
                "Ann Kim, Mayor of Cork",
                "Ann Kim, 34",
                "The mayor of Cork, Ann Kim",
                "In Seoul, Ann Kim",
                "At the port on Monday, a defiant Ann Kim",
                "Ann Kim’s Twitter",
                "Ann Kim's Facebook page",
                "Ann Kim's latest post on X",
                "Ann Kim's 2020 speech in Seoul",
                "Ann Kim on Bo Moon's speech",
                "Statement from Ann Kim",
                "A tweet by Ann Kim in 2020",
                "Video of Ann Kim",
                "singer Ann Kim",
                "Ann Kim, speaking in Seoul",
                "Ann Kim now",
                "Also Ann Kim",
                "From Ann Kim's speech",
            )
        ),
        *(
            (f"{line}: “We will win”", "We will win", None)
            for line in (
                "The Mayor's office",
                "The Mayor's Office",
                "Kim's Lawyer",
                "Kim's mother",
                "Sky News",
                "The Guardian",
                "Irish Times",
                "Sky News reports",
                "Washington Post",
                "Daily Express",
                "Q",
                "Me",
                "via Kim",
                "h/t Kim",
                "RT @kim",
                "@AnnKim",
                "A spokesman for Kim",
                "Spokesman for Kim",
                "A friend of Kim",
                "mayor of Cork",
                "Mayor",
                "Message to Kim",
                "protest against Kim",
                "Moon and Kim",
                "Letter to the Editor",
                "In Seoul",
            )
        ),
        *(
            (f"{line}: “바다는 우리 것이다”", "바다는 우리 것이다", name)
            for line, name in (
                ("김철수 시장", "김철수 시장"),
                ("김철수 트위터", "김철수"),
                ("김철수는 서울에서 말했다", None),
            )
        ),
        *(
            (f"“We will win” — {line}", "We will win", name)
            for line, name in (
                ("Ann Kim’s Twitter", "Ann Kim"),
                ("Ann Kim on X", "Ann Kim"),
                ("Ann Kim, mayor of Cork", "Ann Kim"),
                ("Sotheby's", "Sotheby's"),
                ("Emily Post", "Emily Post"),
                ("Kim's lawyer", None),
                ("The New York Times", None),
                ("via Kim", None),
                ("@annkim", None),
            )
        ),
        ("“We will win,” said Kim's lawyer", "We will win,", None),
        ("“We will win,” according to Kim’s office", "We will win,", None),
        ("“We will win,” Kim's lawyer said", "We will win,", None),
        ("“We will win,” Sky News said", "We will win,", None),
        ("The Mayor of Cork said “we will win”", "we will win", None),
        ("Mayor Ann Kim of Cork said “we will win”", "we will win", "Mayor Ann Kim of Cork"),
        ("Breaking: Kim said “We will win”", "We will win", "Kim"),
        ("Kim said on Twitter: “We will win”", "We will win", "Kim"),
        ("Twitter said “we will win”", "we will win", "Twitter"),
        ("Day: “We will win”", "We will win", "Day"),
        ("Tim Story: “We will win”", "We will win", "Tim Story"),
    ],
)
def test_words_and_speaker_are_taken_from_a_message(
    text: str, words: str, speaker: str | None
) -> None:
    assert find_claims(text) == [Claim(words, speaker)]


def test_quotation_behind_another_one_has_its_speaker_when_only_that_stands_between() -> None:
    said = "“We will win,” Ann Lee said."
    followed = [*find_claims(f"{said} “The sea is ours.”")]
    assert followed == [Claim("We will win,", "Ann Lee"), Claim("The sea is ours.", "Ann Lee")]
    for between in ("It rained.", "Who says", "The mayor said:", "", "\n"):
        assert find_claims(f"{said} {between} “The sea is ours.”")[1].speaker == (
            None if between else "Ann Lee"
        )


def test_each_quotation_of_a_message_is_a_claim() -> None:
    said = "“We will win,” said Ann Lee."
    text = f"{said} Bo Lund: “We will not.”\nAnd again: {said}"
    assert find_claims(text) == [Claim("We will win,", "Ann Lee"), Claim("We will not.", "Bo Lund")]


@pytest.mark.parametrize(
    ("typed", "readings"),
    [
        ("“We will win,” said Ann Lee", [["We will win,"]]),
        # Too little of it stands between marks: it may be a whole with a term of somebody else's.
        (
            'The "free ride" of those who never paid is over now',
            [['The "free ride" of those who never paid is over now']],
        ),
        (
            'Kim said: "We will win." on Tuesday in Seoul',
            [['Kim said: "We will win." on Tuesday in Seoul'], ["We will win."]],
        ),
        (
            "At a rally, she said “never again” to a crowd",
            [["At a rally, she said “never again” to a crowd"], ["never again"]],
        ),
        (
            "Why “a bridge for all of us by spring” and not one of all the other promises?",
            [
                ["Why “a bridge for all of us by spring” and not one of all the other promises?"],
                ["a bridge for all of us by spring"],
            ],
        ),
    ],
)
def test_typed_words_are_a_whole_or_what_stands_between_their_marks(
    typed: str, readings: list[list[str]]
) -> None:
    assert [[one.words for one in reading] for reading in list_readings(typed, None)] == readings


def test_speaker_who_is_given_beside_the_words_counts() -> None:
    typed = "Kim said “We will win” on Tuesday in Seoul"
    assert list_readings(typed, None)[-1] == [Claim("We will win", "Kim")]
    assert list_readings(typed, "Bo") == [[Claim(typed, "Bo")], [Claim("We will win", "Bo")]]


def test_question_is_asked_once_when_the_speaker_beside_the_words_replaces_two() -> None:
    typed = "Kim: “We will win.”\nLee: “We will win.”"
    assert [one.speaker for one in list_readings(typed, None)[-1]] == ["Kim", "Lee"]
    assert list_readings(typed, "Bo")[-1] == [Claim("We will win.", "Bo")]
