"""Verbs and nouns of speaking and publishing, by which a day is that of the telling."""

from __future__ import annotations

from bot.parsing.dates.names import words

# Every form, since the present tells it as well as the past.
SPEECH = frozenset(
    words(
        """say says said saying tell tells told telling speak speaks spoke spoken speaking add adds
        added adding comment comments commented commenting respond responds responded responding
        reply replies replied replying answer answered answering ask asks asked asking quote quoted
        describe described describing explain explains explained explaining warn warns warned
        warning urge urges urged urging call calls called calling insist insists insisted insisting
        argue argues argued claim claims claimed claiming note notes noted noting remark remarked
        stress stressed recall recalled recalling mention mentioned acknowledge acknowledged
        admit admits admitted deny denies denied denying confirm confirms confirmed confirming
        predict predicted predicts estimate estimated reiterate reiterated repeat repeated
        criticise criticised criticize criticized condemn condemned condemning welcome welcomed
        praise praised hail hailed thank thanked blame blamed apologise apologised apologize
        apologized write writes wrote written writing tweet tweets tweeted post posts posted
        posting show shows showed shown report reports reported reporting suggest suggests
        suggested hear heard discuss discussed interview interviewed express expressed declare
        declared brief briefed address addressed quip joke joked lament lamented vow vowed pledge
        pledged read photographed pictured filmed seen announce announced announces announcing
        state stated stating indicate indicated maintain maintained issue issued release released
        publish published date dated updated signal signalled signaled invoke invoked reveal
        reveals revealed revealing slammed blasted lambasted lauded decried denounced downplayed
        lashed mocked brushed"""
    )
)
# Forms that are verbs wherever they stand, though no past tense.
SPEECH_PRESENT = frozenset(words("say says tell tells adds insists argues writes warns"))
# They turn speech down: "declined to comment", "refused on Friday to say".
REFUSALS = frozenset(words("declined declines refused refuses failed"))
# Of these the words above are said only in a tag at the end: "the firms announced on Monday". As
# the sentence's own verb they tell a decision or a thing that came out: "announced a deal Monday".
DECISIONS = frozenset(
    words(
        """announce announced announces announcing confirm confirmed declare declared vow vowed
        pledge pledged report reported issue issued release released publish published blame blamed
        show showed seen discuss discussed hear heard address addressed date interview
        interviewed admit admitted pledge call called read reveal revealed"""
    )
)
SPEECH_NOUNS = frozenset(
    words(
        """statement statements interview remarks remark comments comment speech briefing letter
        note email e-mail tweet post filing address message memo article editorial column
        announcement photo photograph picture"""
    )
)
