"""Which occupations a wider word takes up: "the politician" for a councillor named before."""

from __future__ import annotations

from typing import Final

_LAW: Final = "attorney lawyer solicitor barrister counsel advocate defender silk kc qc sc"
_POLITICS: Final = """mp msp mla ms td mca mep mlc senator councillor councilor congressman
    congresswoman representative lawmaker legislator minister mayor governor premier candidate
    assemblyman assemblywoman assemblymember alderman deputy whip member leader"""
_SCIENCE: Final = """scientist researcher biologist ecologist geologist zoologist botanist physicist
    chemist astronomer geneticist neuroscientist psychologist sociologist anthropologist
    archaeologist palaeontologist paleontologist entomologist ornithologist oceanographer
    hydrologist glaciologist seismologist volcanologist virologist epidemiologist immunologist
    microbiologist toxicologist pharmacologist meteorologist climatologist criminologist
    primatologist engineer statistician"""
_SCHOLARS: Final = """professor lecturer academic scholar historian economist linguist philosopher
    fellow author co-author reader"""
_SPORT: Final = """striker midfielder defender goalkeeper keeper winger forward captain skipper
    batsman batter bowler pitcher quarterback sprinter swimmer cyclist boxer golfer rower jockey
    hurdler thrower jumper gymnast fighter wrestler racer runner"""
_MEDICINE: Final = """doctor surgeon physician gp paediatrician pediatrician cardiologist
    oncologist psychiatrist neurologist anaesthetist anesthesiologist radiologist dermatologist
    gynaecologist gynecologist obstetrician pathologist consultant registrar"""
_MUSIC: Final = """singer guitarist drummer pianist violinist cellist violist bassist trumpeter
    flautist rapper songwriter composer conductor soprano tenor baritone dj"""
_LETTERS: Final = "novelist poet author playwright essayist biographer columnist journalist"
_ART: Final = "painter sculptor potter illustrator printmaker photographer muralist cartoonist"
_BUSINESS: Final = "ceo founder co-founder owner director chairman chairwoman entrepreneur tycoon"


def _words(*lists: str) -> frozenset[str]:
    return frozenset(word for words in lists for word in words.split())


# Each wider word with the occupations of the people that it may mean.
WIDER: Final[dict[str, frozenset[str]]] = {
    **dict.fromkeys(("lawyer", "attorney"), _words(_LAW)),
    **dict.fromkeys(("politician", "lawmaker", "legislator"), _words(_POLITICS)),
    **dict.fromkeys(("scientist", "researcher"), _words(_SCIENCE, _SCHOLARS)),
    **dict.fromkeys(("academic", "scholar", "expert"), _words(_SCIENCE, _SCHOLARS)),
    **dict.fromkeys(("athlete", "player", "sportsman", "sportswoman"), _words(_SPORT)),
    **dict.fromkeys(("doctor", "physician", "medic", "specialist"), _words(_MEDICINE)),
    **dict.fromkeys(
        ("td", "mp", "msp", "mla", "mca", "mep", "mlc", "councillor", "senator"), _words(_POLITICS)
    ),
    "musician": _words(_MUSIC),
    "writer": _words(_LETTERS),
    "artist": _words(_ART, _MUSIC),
    **dict.fromkeys(
        ("businessman", "businesswoman", "executive", "entrepreneur"), _words(_BUSINESS)
    ),
    **dict.fromkeys(("aide", "adviser", "advisor"), _words("assistant aide adviser advisor")),
    "analyst": _words("strategist economist"),
    "priest": _words("vicar rector curate chaplain pastor father canon parson"),
    "cleric": _words("vicar priest bishop archbishop imam rabbi pastor dean"),
    "farmer": _words("grower grazier dairyman rancher crofter smallholder"),
    "grower": _words("farmer"),
    "trader": _words("vendor seller shopkeeper stallholder hawker"),
    "vendor": _words("trader seller stallholder hawker"),
    "officer": _words("sergeant constable inspector detective superintendent trooper"),
    "campaigner": _words("activist organiser organizer protester"),
    "activist": _words("campaigner organiser organizer protester"),
    "reporter": _words("journalist correspondent editor"),
    "teacher": _words("headteacher headmaster headmistress principal schoolteacher"),
    "educator": _words("teacher principal headteacher lecturer professor superintendent"),
}
