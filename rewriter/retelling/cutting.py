"""Cuts a customer's sentence into clauses that could stand on their own."""

from __future__ import annotations

import re

from rewriter.retelling.fragments import begins_a_question, filled_in, told_by_a_question

_SUBJECT = (
    r"(?:i|i'm|i've|i'd|im|ive|we|we've|we're|u|ur|you|y'all|yall|you're|they|he|she|it|it's|this|that|thats|there|nobody|no one"
    r"|(?:two|three|four|five|some|all|both|most|half|none|one)\s+of\s+(?:my|our|the)|(?:half|all)\s+(?:my|our|the)|nothing|everything|my|our|your|the|now|then|still|when|what|how|even|please|theres|there's)"
)
_DEED = r"(?:missed|lost|spent|waited|had\s+to|ended\s+up|slept|got\s+(?:home|soaked|sent|told|charged|fined)|(?:still|now)\s+(?:haven't|can't|have\s+no)|(?:have\s+)?heard\s+nothing)\b"
_OWN_DEED = re.compile(_DEED, re.IGNORECASE)
"""What somebody went through, after an "and" that leaves them unsaid."""
_DONE = r"(?:charged|left|took|sent|told|made|put|cut|broke|kept|cancelled|lost|refused|blocked|threw|gave|drove|dumped|billed|fined|wiped|deleted|locked)\s+(?:me|us|my|our)\b"
_THEIR_DEED = re.compile(_DONE, re.IGNORECASE)
"""The same of what was done to them by whoever is spoken to."""
_CUT = re.compile(
    r"\s*(?:;|:(?!\d)|[–—()]|,?\s+--?\s+|\.\.+|…"
    rf"|,?\s+(?:and|but|so|because|cos|although|though|while|whereas|yet|or|then|if|which|who)\s+(?={_SUBJECT}\b)"
    r"|,?\s+and\s+(?=without\s+\w+\s+\w+\s+(?:i|we)\b)"
    r"|,?\s+and\s+(?=(?:is|was|has|had|will|can|do|did|not)\b)"
    rf"|(?:,\s+|,?\s+and\s+)(?={_DEED})|,?\s+(?:and|then|and\s+then)\s+(?={_DONE})"
    r"|,?\s+and\s+(?=(?:now|then|still)\s+(?:won't|doesn't|isn't|hasn't|keeps|stopped|broke|smells|leaks|snapped|cracked)\b)"
    r"|(?<!\bthat)(?<!\bwhat)(?<!\bwhen)(?<!\bsince)(?<!\bafter)(?<!\bbefore)(?<!\bas)(?<!\bthan)(?<!\band)(?<!\bwhich)(?<!\bsaying)(?<!\bwhy)(?<!\bhow)(?<!\bwhile)(?<!\buntil)\s+(?=(?:i|we)\s+(?:didn't|didnt|don't|dont|can't|cant|am|need|won't)\b)"
    rf"|,\s+(?={_SUBJECT}\b)|,\s+(?:and|but|so|which|who|what|how|why)\b)",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"^(?:(?:i'm\s+|i\s+am\s+|we're\s+|we\s+are\s+)?(?:[a-z]+\s+){0,3}?(?:concerned|worried|upset|unhappy|shocked|writing|not\s+(?:at\s+all\s+)?happy(?:\s+at\s+all)?)\s+(?:as|that|because)\s+|(?:and|but|so|also|well|ok|okay|hi|hello|hey|look|listen|honestly|basically|frankly|anyway|plus|then"
    r"|because|again|still|now|sorry|meanwhile|apparently|fyi|please)\b[,:!]?\s+|(?:yes|no)[,:!]\s+"
    r"|i\s+(?:don't|do\s+not|can't|cannot)\s+understand\s+why\s+|(?:the|my)\s+(?:issue|problem|trouble)\s+is\s+(?:that\s+)?"
    r"|it\s+turns\s+out\s+(?:that\s+)?|i\s+see\s+(?:that\s+)?|i\s+(?:notice|noticed|found\s+out|discovered|must\s+say|have\s+to\s+say)\s+that\s+)+",
    re.IGNORECASE,
)
_IMPLIED_I = re.compile(
    r"^(?:woke up|came home|found|drove|travelled|stood|sat|queued|walked|landed|slept|ended up|injured|slipped|fell|delayed|robbed|denied|refused(?! to)|turned away|fined|disqualified|suspended|evicted|downgraded|underpaid|disconnected|logged out|kicked out|cut off"
    r"|left (?:standing|waiting|without)|(?:still )?(?:can't|cannot|can not)|couldn't|been (?:waiting|without|trying|on hold)|waited|paid|called|rang|phoned|emailed|e-mailed|wrote"
    r"|spent|lost|missed|got (?:\w+ed|sent|told|left|given|stuck|put)|was (?:charged|told|promised|refused|turned|given|sent|left|stopped)|had to|charged|stuck in|locked out|banned|overcharged|double charged)\b(?=\s+(?!me\b|us\b)\S+\s+\S)"
    r"|^(?:locked out|turned away|kicked out|logged out|cut off|disconnected|robbed|overcharged|double charged)(?=(?:\s+(?:again|twice|today|yesterday|last night))?$)|^(?:still )?(?:can't|cannot)(?=\s+[a-z]{3,}$)",
    re.IGNORECASE,
)
_IMPLIED_YOU = re.compile(
    r"^(?:charged|billed|fined|overcharged|sent|left|refused|told|cancelled|kept|ignored|gave|sold)\s+(?:me|us|my|our)\b|^(?:delivered|brought)\s+\d",
    re.IGNORECASE,
)
_PASSIVE = re.compile(
    r"(?:charged|stuck|locked|banned|overcharged|double|delayed|robbed|denied|refused(?! to)|turned away|fined|left|disqualified|suspended|evicted|downgraded|underpaid|disconnected|logged|kicked|cut off)",
    re.IGNORECASE,
)
_LACKING = re.compile(
    r"(?:^|(?<=[,.;] )|(?<=- ))(?:still\s+)?no\s+(?!one\b|body\b|idea\b|wonder\b|way\b|reply\b|answer\b|matter\b)[a-z]+(?:\s+[a-z]+)?"
    r"(?:(?:,|\s+and|\s+or)?\s+no\s+[a-z]+(?:\s+[a-z]+)?)?\s+(?:since\s+(?:[\w-]+\s+){0,2}?[\w-]+|for\s+(?:[\w-]+\s+){1,2}?(?:minutes?|mins|hours?|days?|weeks?|months?|years?)|for\s+(?:days|weeks|months|hours))(?=[\s,.!]|$)",
    re.IGNORECASE,
)
_SINCE = re.compile(
    r"(?P<since>since\s+(?-i:[\w-]+)(?:\s+(?!no\b)[\w-]+)?),?\s+no\s+(?!one\b|body\b|idea\b|wonder\b|way\b|reply\b|answer\b|matter\b)(?P<what>[a-z]+(?:\s+(?!since\b)[a-z]+)?)(?=[.,!]|$)",
    re.IGNORECASE,
)
"""The same with the time first: "since Sunday no internet"."""
_WITHOUT = re.compile(
    r"^(?P<lead>(?:for\s+)?(?:over|nearly|almost|more\s+than)?\s*(?:\d+|[a-z]+)\s+(?:hours?|days?|weeks?|months?))\s+(?:now\s+)?(?P<lack>with(?:out|\s+no)\s+[a-z][a-z ]{2,40})$",
    re.IGNORECASE,
)
_EMPHASIS = re.compile(
    r"\b(?:totally|completely|absolutely|literally|utterly|actually|really|basically|simply|right(?=\s+(?:down|across|through|along|off)\b))\s+",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"(?:\s+(?:only\s+|just\s+)?(?:\w+\s+(?:minutes?|hours?|days?|weeks?|months?|years?)\s+)?(?:after|since|from\s+when)\s+(?:you|your\s+\w+)\s+(?:people\s+|lot\s+|guys\s+)?(?:were|was|came|did|fixed|repaired|serviced|cleaned|fitted|installed|left|said|tuned|treated|changed)\b.*|,?\s+\(?(?:order|ref|reference|ticket|case|invoice|booking|job|account)(?:\s+(?:no|number|id))?[.:#]*\s*[\w-]*\d[\w-]*\)?"
    r"|\s+(?:about|with|over|because\s+of)\s+(?:it|this|that)(?:\s+(?:already|now|before))?|\s+already|\s+(?:quick|fast|soon)(?:ly)?\s+enough|\s+(?:ever\s+)?since\s+(?:you|u)\b.*|\s+for\s+nothing|\s+to\s+(?:find\s+out|see|ask|check|know|say|complain)|\s+without\s+(?:asking|telling|warning)\s+(?:me|us)|\s+(?:because\s+of|thanks\s+to)\s+(?:you|your|u|ur)\b.*)$",
    re.IGNORECASE,
)
_MAY = re.compile(r"(?<=\b[Ss]ince\s)MAY\b|(?<=\b[Ii]n\s)MAY\b|(?<=\b[Bb]y\s)MAY\b|(?<=\b[Ll]ast\s)MAY\b")
"""The month, which is also a verb."""
_PLAIN_CAPS = frozenset(
    "SEE OR ROW DID DO GOT HER HIS HE SHE THEY BUT WHO CAN OLD NEW BIG BAD ONE WON FELL CAME WENT AS AN ANY KEY ARM LEG NOT NEVER NOTHING NO NONE STILL NOW TODAY ALL EVERY AGAIN TWICE HALF WHOLE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN ONCE ONLY "
    "UP FLOOR LATE PAY GONE DEAD DOWN OFF OUT BROKEN WRONG EMPTY LOST CANCELLED CHARGED PAID WAITED HOURS DAYS WEEKS MONTHS YEARS TIMES MY WE OUR "
    "CUT GAS CAR BUS DOG CAT BED DAY JOB ILL HOT WET DRY RAT RATS MICE BIN BAG BOX VAN BOY GIRL SON MUM DAD WIFE BABY KIDS ROOM DOOR ROOF COLD SICK DARK RAIN HIT RAN PUT GET GETS SAT SET TOP END BIT LOT MAN MEN HAD HAS RED BLUE FULL SHUT OPEN LEFT SENT TOLD TOOK LIED HURT DIED FIRE FAKE SLOW DUE OWN TOO HOW WHY "
    "IS WAS ARE HAVE HAS BEEN YOUR YOU THE AND IN ON AT FOR WITH WITHOUT FROM OVER SUNDAY MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY".split()
)
_CAPITALS = frozenset(
    "sunday monday tuesday wednesday thursday friday saturday january february april june july august september october november december"
    " easter christmas ramadan eid diwali hanukkah".split()
)
"""Words that keep their capital when the shouting goes."""


def clauses(sentence: str) -> list[str]:
    """The clauses of a sentence, without linking words, emphasis, order numbers and shouting; of a question what it tells.

    A missing "I" is put in ("Waited all day" becomes "I waited all day"), and "no heating
    since Sunday" becomes "I have had no heating since Sunday".
    """
    told = sentence.replace("’", "'")
    if ("?" in told or begins_a_question(told)) and not (told := told_by_a_question(told) or ""):
        return []
    plain = _CALLED.sub("", _QUOTED.sub(_QUOTE, _SCARE.sub(r"\1", _IRONY.sub("", told))))
    for aside in (_ASIDE, _SUPPOSED, _REASON, _RELATIVE):
        plain = aside.sub("", plain)
    calm = _MAY.sub("May", " ".join(_lowered(word) for word in plain.split()))
    calm = _INSTEAD.sub(
        _got_instead, _NTH.sub(lambda nth: f"{nth['what']} for the {nth['nth'].lower()}", calm)
    )
    if since := _SINCE.match(calm):
        return [f"I have had no {since['what']} {since['since'][0].lower()}{since['since'][1:]}"]
    if lacking := _LACKING.search(calm):
        lack = re.sub(r"^(?:still\s+)?no\b", "no", lacking.group(), flags=re.IGNORECASE)
        return [
            "I have had "
            + re.sub(r"(?<=\w),?\s+(?:and\s+|or\s+)?no\s+", " and no ", lack, flags=re.IGNORECASE)
        ]
    pieces = [piece.strip(" \t\n,.!*-–—'") for piece in _CUT.split(calm)]
    whole = [
        (at, _LEAD.sub("", piece))
        for at, piece in enumerate(pieces)
        if piece and _QUOTE not in piece and not (at and _follows(pieces[at - 1], piece))
    ]
    parts: list[str] = []
    for at, piece in whole:
        theirs = at == 0 or _SAYS_I.match(pieces[at - 1]) or (parts and _SAYS_I.match(parts[-1]))
        if parts and _THEIR_DEED.match(piece) and _SAYS_YOU.match(parts[-1]):
            parts.append(_trimmed(f"you {piece}"))
        elif parts and ((not theirs and _OWN_DEED.match(piece)) or _THEIR_DEED.match(piece)):
            parts[-1] = f"{parts[-1]} and {_trimmed(piece)}"
        else:
            parts.append(_trimmed(_with_subject(piece) if theirs else piece))
    filled = filled_in(calm)
    return [filled, *parts] if filled and _QUOTE not in filled else parts


def _follows(before: str, piece: str) -> bool:
    """Whether a clause only goes on with what the one before excuses or asks for: "I want my money back and the floor fixed"."""
    return _EXCUSE.search(before) is not None or (
        _ASKS_FOR.match(before) is not None and re.match(r"(?:i|we|you|u|ye)\b", piece, re.IGNORECASE) is None
    )


_ASKS_FOR = re.compile(
    r"(?:and\s+|so\s+|but\s+)?(?:(?:i|we)(?:'d|\s+would)?\s+(?:just\s+|only\s+)?(?:want|expect|demand|like|insist)\b|please\b|refund\b|give\b|send\b|fix\b|pay\b)",
    re.IGNORECASE,
)
_SAYS_YOU = re.compile(r"(?:you|u|your\s+\w+)(?:'\w+)?\b", re.IGNORECASE)
_SAYS_I = re.compile(r"(?:i|we)(?:'\w+)?\b", re.IGNORECASE)


def _with_subject(clause: str) -> str:
    """A sentence's first clause with the "I" that is left away: "Found a hair" becomes "I found a hair", "Delayed an hour" "I was delayed"."""
    if _IMPLIED_YOU.match(clause):
        return f"you {clause[0].lower()}{clause[1:]}"
    if not _IMPLIED_I.match(clause):
        return clause
    return f"I {'was ' if _PASSIVE.match(clause) else ''}{clause[0].lower()}{clause[1:]}"


_IRONY = re.compile(
    r"(?<=\b(?:your|that|this))\s+(?:so[- ]called(?=\s)|[\"“](?:[\w'/-]+\s+)?(?:fast|premium|expert|professional|secure|unlimited|fresh|new|clean|quiet|express|smart|free|best|quick|friendly|luxury|deluxe|priority|super\w*"
    r"|24/7|next[- ]day|same[- ]day|all[- ]inclusive|[\w-]+(?:proof|able|ible|ful|less|ous|ic|ive|teed|fast|ed))[\"”])(?=\s+[a-z])",
    re.IGNORECASE,
)
"""Praise held against us ("your “fast” servers"): said back, we would praise ourselves."""
_SUPPOSED = re.compile(
    r"(?<=\w)(?<!\bas)(?<!\beven)\s+(?:if|unless|in\s+case|whether)\s+(?!not\b)(?:[^,.;!?]|[.,](?=\d))*",
    re.IGNORECASE,
)
"""What is only supposed or asked after: it did not befall them."""
_REASON = re.compile(
    r"(?<=\w)(?<!\bwriting)(?<!\bcalling)(?<!\bemailing)(?<!\bringing)(?<!\bupset),?\s+(?:because|cos|coz)\s+(?:my|our|i|i'm|we|we're|im|the\s+(?-i:[A-Z])\w*|there|it)\b(?:(?!\s+and\b)(?:[^,.;!?]|[.,](?=\d)))*",
    re.IGNORECASE,
)
"""Their own reason for what happened ("fined because my phone died"): not what was done to them."""
_ASIDE = re.compile(r"\s*\((?:[\w#.,/-]+\s?){1,3}\)")
"""A number or a name in brackets."""
_NTH = re.compile(
    r"^(?:(?:it'?s|this\s+is|that'?s)\s+(?:now\s+)?)?(?:the\s+)?(?P<nth>(?:second|third|fourth|fifth|sixth|2nd|3rd|4th|5th)\s+(?:(?:week|day|month|year)|time(?:\s+(?:this|in\s+a)\s+\w+)?))(?:\s+(?:running|in\s+a\s+row))?\s+(?:that\s+)?(?P<what>(?:my|our|the)\s+[^,.;!?]+)",
    re.IGNORECASE,
)
_INSTEAD = re.compile(
    r"(?:\b(?P<who>i|we)\s+|^)(?:specifically\s+|clearly\s+)?(?:asked\s+for|paid\s+for|bought|ordered|booked|requested|chose)\s+(?P<this>(?!to\b|it\b|on\b|in\b|at\b|from\b)(?:(?!\b(?:on|in|from|for|and|but)\b)[^,.;!?]){2,32}?)(?:,\s+|,?\s+(?:and|but)\s+)(?:(?:i|we)\s+)?"
    r"(?:got|received|(?:was|were)\s+given|(?:you|u)\s+(?:sent|gave|brought|delivered)(?:\s+(?:me|us))?)\s+(?P<that>(?!nothing\b|it\b|them\b|that\b|home\b|sent\b|told\b|one\b|\w+ed\b(?!\s+\w))[^,.;!?]{2,40})",
    re.IGNORECASE,
)


def _got_instead(match: re.Match[str]) -> str:
    """ "We asked for a sea view and got the car park" -> "we got the car park instead of a sea view": sorry for the second, not the first."""
    same = match["this"].split()[-1].lower() == match["that"].split()[-1].lower()
    return f"{match['who'] or 'I'} got {match['that']}{'' if same else ' instead of ' + match['this']}"


_EXCUSE = re.compile(r"\bsorry$", re.IGNORECASE)
"""Before what the customer is sorry for themselves."""
_QUOTED = re.compile(r"[\"“][^\"“”]*(?:[\"”]|$)")
_SCARE = re.compile(
    r"(?:[\"“]|(?<![\w'])')(?!\w+['’]\w)((?:[\w-]+\s){0,2}[\w-]+)(?:[\"”]|'(?![\w']))(?![.,]?\s*$)"
)
"""Doubt cast on a few words ("your “update” broke it"): the words are theirs to use, the marks are not ours to repeat."""
_RELATIVE = re.compile(
    r"(?<=\w)(?<!\band)(?<!\bbut)(?<!\bso)(?<!\bas)(?<!\bif)(?<!\bwhen)(?<!\bbecause)(?<!\bthen)\s+(?:that\s+|which\s+)?(?:you(?:'ve)?(?:\s+(?:just|people|lot|guys))?\s+(?:sold|sent|gave|given|made|put|built|drew|did|wrote|cut|dug|laid|hung|found|bought|brought|set|lent|chose|rebuilt|[a-z]{2,}ed)"
    r"|(?:i|we)\s+(?:got|bought|had|ordered)\s+(?:off|from)\s+you)(?:\s+(?:me|us|(?:my|our)\s+[a-z]+|in|up|for\s+me|for\s+us))?(?:\s+(?:on\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day|\s+(?:yesterday|last\s+\w+|back|in\s+(?-i:[A-Z])\w+|\w+\s+(?:days|weeks|months|years)\s+ago))?(?=\s+(?:is|are|was|were|has|have|had|does|do|did|(?:does|is|has|was|did|wo|ca)nt|came|fell|broke|hurt|leaks?|smells?|(?!us\b|as\b|its\b|this\b|always\b)\w+(?:ed|s|n't))\b)",
    re.IGNORECASE,
)
"""What says only where a thing came from: "the tap you fitted on Monday is dripping" tells of the tap."""
_CALLED = re.compile(
    r"(?<=\w)\s+(?:(?:because\s+of|due\s+to|for|as|over|under|by|with|about|on)\s+(?:(?:an?|the|your|some|being)\s+)?|saying\s+|says\s+)\0(?=[\s.,;!]*$|[.,;!]\s)"
    r"|(?<=\wing)\s+\0(?=[\s.,;!]*$)",
    re.IGNORECASE,
)
"""Words of ours at the end, and the link to them: what happened stands without what it was called."""
_QUOTE = "\0"
"""Stands for somebody else's words, which are not said back."""


def _lowered(word: str) -> str:
    """A shouted word in its ordinary dress: listed ones, and any long one, since acronyms are short."""
    bare = word.strip(",.!")
    if bare.lower() in _CAPITALS:
        return word.capitalize()
    letters = bare.replace("'", "")
    long = (
        len(letters) >= 4 and letters.isalpha() and letters.isupper() and not _LETTERS_ONLY.fullmatch(letters)
    )
    if bare not in _PLAIN_CAPS and not long:
        return word
    return word.lower()


_LETTERS_ONLY = re.compile("[B-DF-HJ-NP-TV-XZ]+|[IVXL]+|GCSES?|UCAS|IELTS|DVLA|ISBN|RSPCA")
"""Letters that make no word: "HMRC", "VIII"."""


def _trimmed(clause: str) -> str:
    clause = _with_auxiliary(clause)
    if lacking := _WITHOUT.match(clause):
        lead = re.sub(r"^for\s+", "", lacking["lead"], flags=re.IGNORECASE).lower()
        clause = f"I have had {lead} {re.sub(r'with no', 'without', lacking['lack'])}"
    head, comma, tail = clause.partition(", ")
    if comma and len(head.split()) >= 4:
        clause = f"{head} {tail}" if _IN_WHAT_STATE.match(tail) else head
    previous = ""
    while previous != clause:
        previous, clause = clause, _TAIL.sub("", clause)
    return " ".join(_EMPHASIS.sub("", clause).split())


_IN_WHAT_STATE = re.compile(
    r"(?:with(?:out)?\s+(?:an?|the|no|any|half|two|three|\d+|my|our)\b|minus\b|covered\s+in\b|(?:broken|cracked|smashed|damaged|dented|torn|soaked|crushed|burnt|mouldy|stone\s+cold|half\s+empty)\b)",
    re.IGNORECASE,
)
"""How something came, behind a comma: that is what hurts."""


def _with_auxiliary(clause: str) -> str:
    """A clause with the auxiliary that quick writers leave away: "I been waiting" becomes "I have been waiting"."""
    if elliptic := _ELLIPTIC.match(clause):
        subject, rest = elliptic["subject"], clause[elliptic.end("subject") :]
        person = subject.lower()
        many = person in ("we", "they") or (person.endswith("s") and not person.endswith("ss"))
        if elliptic["progressive"]:
            return f"{subject} {'am' if person == 'i' else 'are' if many else 'is'}{rest}"
        return f"{subject} {'have' if many or person == 'i' else 'has'}{rest}"
    return clause


_ELLIPTIC = re.compile(
    r"^(?P<subject>i|we|they|(?:my|our|the)\s+(?!(?:has|have|had|is|was)\b)[a-z-]+(?:\s+(?!(?:has|have|had|is|are|was|were|be|been|being|gone|never|not|still|just|only|came|\w+ed)\b)[a-z-]+)?)"
    r"(?:\s+(?:still|just|only|already|now))*\s+"
    r"(?:(?:been|gone|seen|done|rung|written)\b|(?P<progressive>(?:being|waiting|sitting|standing|trying|getting|paying|living|freezing|going|having|losing|missing|chasing|asking|calling|ringing|writing)\b))",
    re.IGNORECASE,
)
