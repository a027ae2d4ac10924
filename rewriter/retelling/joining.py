"""Two clauses of a customer's that only together tell what happened, as one: what "it" was stands in the clause before."""

from __future__ import annotations

import re

from rewriter.retelling.hardship import MEN, WOMEN

_BOUND = (
    r"(?:and|but|so|because|which|that|when|then|or|if|in|on|at|for|from|with|without|by|after|before|during|over|under|through|back|home|out|off|up|down|twice|again|to|into|while|as|last|this"
    r"|yesterday|today|tonight|where|i|you|we|he|she|it|they|was|were|is|are|had|has|have|until|since|about|only|not|online|just|never|myself|ourselves|and|early|late|here|there|now|ages|weeks|months|a|an|the)"
)
_FINITE = r"(?:does|did|do|came|arrived|turned|fell|broke|stopped|died|started|worked|lasted|crashed|froze|went|got|left|took|said|says|sold|sent|gave|made|put|told|finished|finishing|pointed|loved|threw|charged|asked|rang|can|could|would|will|won't|didn't|doesn't|hasn't|wasn't|isn't)"
_NOUNS = rf"(?!{_BOUND}\b)[\w'£$€.-]+(?:\s+(?!{_BOUND}\b|\d)[\w'-]+){{0,3}}"
_GOT = re.compile(
    rf"^(?:(?:on|last|in)\s+\w+(?:\s+\w+)?,?\s+)?(?:i|we)(?:\s+(?:have|had|just|only|recently)|'ve|'d)*\s+(?P<got>ordered|bought|booked|rented|hired|got|chose|picked\s+up|collected|reserved|purchased|commissioned)\s+"
    rf"(?P<whose>my|our|an?|the|this|some|two|three|four|five|six|seven|eight|nine|ten|twelve|\d+|both)\s+(?P<thing>{_NOUNS})(?P<rest>(?:\s+{_BOUND}\b.*)?)$",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    r"^(?P<who>it|they|its|theyre|it's|they're|they've|it'd)\s+(?P<rest>\S.*)$|^(?P<held>(?:now\s+)(?:it|they|its|theyre|it's|they're|they've))\s+(?P<then>\S.*)$",
    re.IGNORECASE,
)
_NOT_IT = re.compile(
    r"^(?:said|says|told|took|was\s+(?:my|our|a|the|so\s+\w+\s+that)|is\s+(?:my|our|a|the|not\s+(?:my|our|the|a))|seems|like|would|will|should|might|has\s+to|can|could|were\s+(?:going|supposed|meant)|was\s+(?:going|supposed|meant|raining|only|fine|ok|good|great|lovely))\b",
    re.IGNORECASE,
)
"""What "it" does that is no thing, "they" that are people, or what is well."""
_FARES_ILL = re.compile(
    r"(?:won't|doesn't|don't|keeps?|stopped|broke|fell|died|leaks?|leaked|smells?|smelt|arrived|came|turned\s+up|snapped|cracked|split|crashed|froze|burst|flooded|shrank"
    r"|ha(?:s|ve)\s+(?:not\s+)?(?:now\s+)?(?!been\b)[a-z]{3,}(?:ed|en|ne|nt|st|ft)|(?:is|are|was|were|has\s+been|have\s+been)\s+(?:still\s+|now\s+|all\s+|half\s+|not\s+)*"
    r"(?:closed|shut|dead|flat|broken|cracked|gone|missing|empty|cold|wet|soaked|wrong|ruined|damaged|faulty|fake|filthy|frozen|down|off|stuck|locked|blocked|late|lost|[a-z]{3,}(?:ed|ing)))\b",
    re.IGNORECASE,
)
"""What only a thing does, and only when it is in trouble: by that "it" is known to be the thing spoken of."""
_PERFECT = re.compile(
    r"(?:just\s+|already\s+|now\s+)?(?:been|gone|doubled|tripled|stopped|started|died|broken|fallen|come|got|become|turned|taken|had|left|disappeared|vanished|failed|snapped|cracked|shrunk|leaked|run)\b",
    re.IGNORECASE,
)
_MENTIONED = re.compile(
    rf"(?<!\bin\s)(?<!\bat\s)(?<!\bon\s)(?<!\bby\s)(?<!\bto\s)(?<!\bfrom\s)(?<!\bfor\s)(?<!\bwith\s)(?<!\bof\s)(?<!\bover\s)(?<!\binto\s)(?<!\binside\s)(?<!\boutside\s)\b(?P<whose>my|our|the|an?|this)\s+(?P<thing>(?!(?:{_BOUND}|{_FINITE}|first|second|third|last|next|same|whole|fact|day|week|month|time|phone|way|lot|moment|\d\S*)\b)[a-z][a-z'-]+(?:\s+(?!(?:{_BOUND}|{_FINITE}|\w+day)\b)[a-z][a-z'-]+){{0,2}})",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"^(?P<subject>(?:(?:my|our|the)\s+)(?:[a-z'-]+\s+){0,2}?[a-z'-]+)\s+(?:(?:just|has|have|had|only|then)\s+)*(?:arrived|came|turned\s+up|updated|worked|lasted|fell|broke|stopped|went|crashed|froze|started|ran|got|was|were|is|are|has|have)\b",
    re.IGNORECASE,
)
_PREDICATE = re.compile(
    r"^(?:(?:now|then|still|just|already)\s+)?(?:won't|doesn't|don't|isn't|aren't|wasn't|weren't|hasn't|can't|couldn't|keeps|kept|stopped|broke|fell|died|smells|smelt|leaks|leaked|cracked|snapped|shrank|refuses|blew|collapsed|burst|exploded|caught|disappeared|vanished)\b(?!\s+(?:i|we|you|he|she|my|your)\b)",
    re.IGNORECASE,
)


def joined(before: str, clause: str) -> str:
    """A clause whose "it" or "they" the one before names: "I bought a kettle in May", "it leaks" -> "the kettle I bought
    in May leaks"; one that lacks its subject takes that of the one before. "" where neither is so."""
    if _PREDICATE.match(clause) and (own := _SUBJECT.match(before)):
        return f"{own['subject']} {clause}"
    if told := _of_a_relative(before, clause):
        return told
    goes_on = _GOES_ON.match(clause)
    if not goes_on:
        return ""
    who = (goes_on["who"] or goes_on["held"].split()[-1]).lower()
    state = goes_on["rest"] or goes_on["then"]
    now = "now " if goes_on["held"] else ""
    many = who.startswith("they")
    verb = _verb(who, state, many=many)
    if _NOT_IT.match(f"{verb}{state}"):
        return ""
    if (got := _GOT.match(before)) and _is_many(got["thing"]) == many:
        whose = got["whose"].lower()
        number = f"{whose} " if whose.isdigit() or whose not in _DETERMINERS else ""
        bought = f"the {number}{got['thing']} I {got['got'].lower()}{got['rest']}"
        return f"{'my ' + got['thing'] if whose in ('my', 'our') else bought} {verb}{now}{state}"
    named = [each for each in _MENTIONED.finditer(before) if _is_many(each["thing"]) == many]
    if len(named) != 1 or not _FARES_ILL.match(f"{verb}{state}"):
        return ""
    whose = "my" if named[0]["whose"].lower() in ("my", "our") else "the"
    return f"{whose} {named[0]['thing']} {verb}{now}{state}"


def _of_a_relative(before: str, clause: str) -> str:
    """A clause whose "he" or "she" is the one relative named before: "you shouted at my son", "he cried" -> "my son cried"."""
    goes_on = _PERSON_GOES_ON.match(clause)
    if not goes_on:
        return ""
    kin = list(_KIN.finditer(before))
    who = goes_on["who"].lower().removesuffix("'s")
    if len(kin) != 1 or kin[0]["kin"].lower() in (MEN if who == "she" else WOMEN):
        return ""
    is_or_has = "" if "'" not in goes_on["who"] else "has " if _PERFECT.match(goes_on["rest"]) else "is "
    return f"my {kin[0]['kin'].lower()} {is_or_has}{goes_on['rest']}"


_PERSON_GOES_ON = re.compile(
    r"(?P<who>(?:s?he)(?:'s)?)\s+(?P<rest>(?:still\s+|now\s+|just\s+|has\s+|had\s+)*(?:cried|cries|crying|was|is|came|missed|lost|got|fell|hurt|can't|couldn't|didn't|doesn't|hasn't|won't|had\s+to|been|left\s+in|sat|stood|waited|slept|bled|limped|limping|walked)\b.*)$",
    re.IGNORECASE,
)
_KIN = re.compile(
    rf"\b(?:my|our)\s+(?:(?:little|elderly|young|old|eldest|youngest|poor|own)\s+)?(?P<kin>{'|'.join(sorted(MEN | WOMEN))}|baby|child|kid|partner|toddler|dog|cat|horse|pony|puppy|kitten)\b(?!'s)",
    re.IGNORECASE,
)
_POINTS = re.compile(r"\b(?:and|it|its|them|they|he|she|him|her|this|that|you)\b", re.IGNORECASE)
_MOST = 17
"""More words than this are two things to be sorry for."""


def with_what_came(before: str, clause: str) -> str:
    """Both clauses where the second is about the first's subject or what they went to see: "my kettle came back from the
    menders and it leaks", "the room smelled and had no window"; "" elsewhere."""
    goes_on = _ABOUT_IT.match(clause) if _CAME.match(before) else _SAME_SUBJECT.match(clause)
    if not goes_on or _POINTS.search(before) or len(before.split()) + len(clause.split()) >= _MOST:
        return ""
    who, _, _ = before.partition(" ")
    again = f"{who} " if who.lower() in ("i", "we") and _SAME_SUBJECT.match(clause) else ""
    return f"{before} and {again}{clause}"


_ABOUT_IT = re.compile(
    r"(?:it|they)(?:'s|'re)?\s+(?!(?:said|says|told|will|would|should|might|can|could)\b)\w|(?:was|is|were|are|had|has|have)\s+(?!to\b|you\b|my\b|the\b|there\b)\w",
    re.IGNORECASE,
)
_SAME_SUBJECT = re.compile(
    r"(?:was|is|were|are|had|has)\s+(?!to\b|you\b|my\b|the\b|there\b)\w", re.IGNORECASE
)


_CAME = re.compile(
    r"(?:(?:my|our|the|\d+|two|three|four|five|six)\s+|(?!(?:i|we|you|he|she|it|they|nobody|there)\b))(?:[\w'-]+\s+){1,3}?(?:came|arrived|went|was|were|has\s+been|had|got|turned\s+up)\b|(?:i|we)\s+(?:drove|travelled|waited|walked|flew|queued|paid|had\s+to\s+wait)\b.*\b(?:for|to)\s+",
    re.IGNORECASE,
)
_DETERMINERS = frozenset("my our a an the this some".split())


def _verb(who: str, state: str, *, many: bool) -> str:
    """The verb that hangs on "it's" or "theyre", with a blank behind it; "" where the pronoun has none."""
    if who in ("it", "they"):
        return ""
    if who == "they've" or _PERFECT.match(state):
        return "have " if many else "has "
    return "are " if many else "is "


def _is_many(thing: str) -> bool:
    last = thing.rsplit(maxsplit=1)[-1].lower()
    return last.endswith("s") and not last.endswith(("ss", "us", "is", "'s"))
