"""Whether what is left of a sentence after a cut can stand as one."""

from __future__ import annotations

import re
from collections.abc import Iterator

BULLET = re.compile(r"^(?:[-*•·]|\d{1,2}[.)])\s+")
_DANGLING_START = re.compile(
    r"^(?:which|who|whom|whose|than|of|to|for\s+(?!reference|your|the|a|any|this|more)|with(?!out|\s+effect|\s+immediate)|into|onto|instead|rather|"
    r"either|neither|nor|let\s+alone|even\s+if|except|including)\b",
    re.IGNORECASE,
)
_SUBORDINATE = re.compile(
    r"^(?:so\s+(?=as\b|since\b|if\b|when\b)|(?:even|only|and|but)\s+)?(?:if|when|while|although|though|since|unless|until|as|whether|had|after|before|once|because|that)\b",
    re.IGNORECASE,
)
_DANGLING_END = re.compile(
    r"\b(?:the|a|an|of|to|in|on|at|for|from|by|with|and|or|but|so|if|that|which|who|because|as|than|is|are|was|were|be|been|have|has|had"
    r"|will|would|can|could|should|(?-i:may)|must|do|does|did|not|your|our|my|their|its|this|these|those|i|we|you|they|he|she|very|more|about|into|when|while|including|except|maybe|perhaps)$",
    re.IGNORECASE,
)
_NEEDS_A_NOUN = re.compile(r"\b(?:the|an?|our|your|my|their|its|from|with|than)$", re.IGNORECASE)
"""What no sentence ends on, whatever its original ended on."""
VERB = re.compile(
    r"\b(?:am|is|are|was|were|be|been|isn't|aren't|wasn't|weren't|has|have|had|hasn't|haven't|do|does|did|don't|doesn't|didn't|can|can't|cannot|could"
    r"|couldn't|will|won't|would|wouldn't|shall|should|may|might|must|need|needs|'s|'re|'ve|'m|'ll|'d|\w{2,}ed|\w{2,}[^s\W]s|went|came|sent|got|gave|took|made|put|let"
    r"|left|lost|paid|read|said|told|found|kept|held|set|cut|shut|begin|began|ran|run|stood|stand|stays?|ends?|fell|bought|sold|built|wrote|met|won|chose|drove|rang"
    r"|became|bent|blew|broke|brought|burst|caught|cost|dealt|drew|fed|flew|forgot|froze|grew|hit|hurt|knew|laid|lay|led|lent|meant|quit|rode|rose|sank|sat|saw"
    r"|shook|shrank|slid|spoke|spent|split|stole|struck|stuck|swept|taught|threw|tore|understood|woke|withdrew|wore)\b"
    r"|^(?:please\b|kindly\b|to\b.*,|send|reply|call|ring|pay|go|use|see|check|keep|take|write|e-?mail|fill|sign|choose|pick|open|click|dial|bring|return|order|book|add|export|import|download|upload|contact|ask"
    r"|enter|select|press|restart|reset|update|post|visit|quote|attach|note|track|follow|leave|make|put|try|turn|unplug|wait|claim|give|have|let|read|look|find|log|switch|split|amend|edit)\b",
    re.IGNORECASE,
)
"""A word that is or may be a verb; what opens an order counts where it stands first."""
SOMEBODY_DOES = re.compile(r"(?:i|we|you|they|he|she|it)\s+\w+\s+\w+", re.IGNORECASE)


def ends_a_clause(text: str, original: str) -> bool:
    """Whether a word at the end of a text that mostly leads on was followed by a comma: then it led to nothing more
    ("what you agreed to", "when we were open to you")."""
    end = text.rstrip(" .,;:!?…")
    return _LEADS_NOWHERE.search(end) is not None and f"{end[-_AN_END:]}," in original


_LEADS_NOWHERE = re.compile(r"\s(?:to|in|on|for|from|with|you|he|she|they|do|does|did|more)$", re.IGNORECASE)
_AN_END = 8


def is_own_end(text: str, original: str) -> bool:
    """Whether a text ends as the original does: then its end is the agent's own, however it reads."""
    return original.endswith(text[-_AN_END:])


def is_fragment(text: str) -> bool:
    """Whether a text is a few words without a verb, which say something only beside a sentence."""
    if len(text.split()) > _FEW or re.search(r"\d", text):
        return False
    return VERB.search(text.strip()) is None or _PHRASE.match(text) is not None


_FEW = 3
_PHRASE = re.compile(r"(?:on|at|in|for|with|by|from|of|to|about)\s", re.IGNORECASE)
"""How a few words begin that only say when, where or for whom."""


def reads_well(text: str, original: str) -> bool:
    """Whether what is left can stand as a sentence (or as the fragment that the original was)."""
    plain, before = text.replace("’", "'"), original.replace("’", "'")
    words = re.findall(r"[\w'@.-]*\w", plain)
    if not words or not re.search(r"[^\W_]", plain):
        return False
    if len(words) < 2 <= len(before.split()) - 1 and not re.search(r"\d", plain):
        return False
    core, whole = _STOPS.sub("", plain), _STOPS.sub("", before)
    if _ends_on_a_lead(core, whole, before):
        return False
    core = BULLET.sub("", core)
    if _is_torn(core, plain, before) or _follows_on_what_is_gone(core, plain, before):
        return False
    untouched = before.casefold().startswith(core[:_A_START].casefold())
    if not untouched and any(lost.match(core) for lost in (_DANGLING_START, _LOST_SUBJECT, _LOST_OPENING)):
        return False
    if core != whole and not _is_clause(core) and _is_clause(whole):
        return False
    if _only_describes(core, whole, untouched=untouched):
        return False
    if _hangs_on_nothing(core, before, untouched=untouched):
        return False
    if _says(core):
        return True
    if not untouched and not VERB.search(whole):
        return False
    return (
        _DENIES.match(core) is not None
        or not VERB.search(before)
        or bool(re.search(r"\d", core) and len(words) >= 2)
    )


_STOPS = re.compile(r"[.!?…,;:\"')\]]+$")
_A_START = 10
"""So many letters that are the original's were there from the start."""


def _ends_on_a_lead(core: str, whole: str, original: str) -> bool:
    """Whether a text ends on a word that leads on to more, as the original did not."""
    ends_alike = core.split()[-1:] == whole.split()[-1:] and not _NEEDS_A_NOUN.search(core)
    return _DANGLING_END.search(core) is not None and not ends_alike and not ends_a_clause(core, original)


def _is_torn(core: str, plain: str, original: str) -> bool:
    """Whether a piece has gone from within what is left, or its subject from before it."""
    new = (_BARE_ARTICLE, _TORN, _TWO_COMMAS)
    if any(torn.search(core) and not torn.search(original) for torn in new):
        return True
    if _PARENTHETIC.match(core) and not original.startswith(core[:_A_START]):
        return True
    if _SUBJECTLESS.match(core) and not _SUBJECTLESS.match(original):
        return True
    return _DISAGREES.match(core) is not None or (_torn_quote(plain) and not _torn_quote(original))


def _follows_on_what_is_gone(core: str, plain: str, original: str) -> bool:
    """Whether what is left holds on a condition, a choice or an order that was cut, or is one whose outcome was."""
    first = _is_first_clause(plain, original)
    hangs = None if first else _HANGS_ON.search(original) or _OUTCOME.match(original)
    if hangs and not plain.startswith(hangs.group()):
        return True
    if _HANGING_IF.search(core) and not _HANGING_IF.search(original.rstrip(" .!?")):
        return True
    gone = (_is_bare_outcome, _lost_its_if, _lost_its_condition, _is_last_choice, _is_outcome_of_an_order)
    return any(lost(core, original) for lost in gone)


def _hangs_on_nothing(core: str, original: str, *, untouched: bool) -> bool:
    """Whether a text is a side clause without its main one, or with one that says nothing."""
    main, hangs_on = _MAIN.search(core), _SUBORDINATE.match(core)
    if not hangs_on or (untouched and (_POINTS.match(core) or _led_on(core, original))):
        return False
    if _is_unchanged(core, original):
        return not main and not untouched
    return not main or not _says_something(core[main.start() :])


_DENIES = re.compile(r"(?:no|not|never|none|nothing)\s+\w", re.IGNORECASE)
"""A "no" says what it says without a verb."""


def _is_first_clause(text: str, original: str) -> bool:
    """Whether a text is all that stood before a comma; what only an "and" goes on from is not."""
    first = text.rstrip(" .!?…")
    return original.startswith(first) and _NEXT_CLAUSE.match(original, len(first)) is not None


_NEXT_CLAUSE = re.compile(r",\s+(?!(?:and|or)\b)", re.IGNORECASE)


def _torn_quote(text: str) -> bool:
    """Whether a quotation is opened or closed only."""
    return text.count('"') % 2 == 1 or text.count("“") != text.count("”")


def _only_describes(core: str, whole: str, *, untouched: bool) -> bool:
    """Whether what is left is a noun and what is said of it in passing: the verb that it was the subject of is gone.

    "The card, which is free and comes by post" is no sentence, though there are verbs in it.
    """
    rest = _PASSING.sub("", core)
    if rest == core or VERB.search(rest) or SOMEBODY_DOES.match(rest):
        return False
    return not untouched or VERB.search(_PASSING.sub("", whole)) is not None


_PASSING = re.compile(
    r",\s+(?:which|who|whose|that|as|taken|while|when|because|since|where|though|although)\s[^,;:]*(?:,|$)",
    re.IGNORECASE,
)
"""What describes, dates or excuses what stands before it."""
_LOST_SUBJECT = re.compile(
    r"[^,;:]*,\s+(?:is|are|was|were|has|have|had|do|does|did|will|would)\s|\w{3,}ed\s+(?:it|them|the|a|an|your|me|us|in|out|up)\b",
    re.IGNORECASE,
)
"""What is left of a sentence whose subject stood in what was cut."""
_LOST_OPENING = re.compile(
    r"(?:in|on|under|at|by|from)\s[^,;:]*,\s+(?:and|but|or)\s|(?!this\b|its\b|his\b)\w{3,}s\s+(?:what|the|an?|it|them|your|our|my)\b",
    re.IGNORECASE,
)
"""What went on from a clause that is gone, or what its subject did ("holds what it was made for")."""
_OUTCOME = re.compile(
    r"(?:(?:and|but|so|just|now|or)\b,?\s+)*(?:(?:[a-z]{2,}\s(?:(?!\b(?:is|are|was|were|has|had|did)\b)[^.;])*?\b(?:again|once\s+more|one\s+more\s+time)\b|(?:one|any)\s+more\b)[^.;]*?"
    r"|(?:open|do|cuss|moan|say|miss|ignore|touch|bring|pull|mention|drop|raise|fight|argue|keep|complain)\s[^.;]*?),?\s+and\s+"
    r"(?=(?:you|i|we|it|they|he|she|your|that|my|our|the)\b)",
    re.IGNORECASE,
)
"""A threat's condition, said as an order: what comes of it holds on that condition alone."""
_MAIN = re.compile(
    r",\s+(?!and\b|but\b|so\b|or\b)\S+|\bthen\b|\bplease\b"
    r"|\s(?!(?:and|or|but|that|what|where|when|why|how|which|who|whom|whether|if|because|as|than|say|says|said|think|thinks|thought|know|knew|feel|felt|hope|believe|wish|see|find|want|mean|tell|told|sure|glad|everything|all|anything|something|thing|way)\s)\S+"
    r"\s(?:i|we)(?:'(?:m|ll|re)|\s(?:can|will|shall|am|are|could))\s",
    re.IGNORECASE,
)
"""Where the main clause begins behind an opening "if ...", which many write without the comma."""
_TWO_COMMAS = re.compile(r",\s*(?:and|or|but|so)\s*,")
_HANGING_IF = re.compile(r",\s+(?:so|and|but)\s+(?:if|when|unless|once)\s+[^,;]*$", re.IGNORECASE)
"""A condition at the end of a sentence whose outcome was cut: "it needs sun, so if you keep it indoors"."""
_BARE_ARTICLE = re.compile(r"\b(?:the|an?|our|your|my|their)\s*(?:[,;:!?]|\.(?=\s|$))", re.IGNORECASE)
_TORN = re.compile(r"\b(?:on|at|by|from|of|with|for),\s+(?:so|and|but|because)\b|:\s*[,;]", re.IGNORECASE)
"""Words that led up to a piece from the middle of a sentence, and a colon whose first item is gone."""
_PARENTHETIC = re.compile(
    r"(?:(?:i|we|one)\s+(?:am|are)\s+\w+|you\s+say|(?:i|we|one|it)\s+(?!can't|won't|don't|apologi)\w+|as\s+(?:luck|it|they)\s+\w+(?:\s+it)?|not\b[^,]*)(?:,|$)",
    re.IGNORECASE,
)
"""What is said in passing ("I am told,", "not the form"), when what it was said of is gone."""
_SUBJECTLESS = re.compile(
    r"(?:(?:in|on|at|by|for|from|under|with)\s[^,]*,\s+)?"
    r"(?:is|are|was|were|am|has|had|does|did|got|went|came|made|took|told|gave|isn't|wasn't|aren't|weren't)\s+(?!you\b|i\b|we\b|it\b|the\b[^.]*\?)",
    re.IGNORECASE,
)
"""A verb whose subject was cut away with what hurt."""
_DISAGREES = re.compile(
    r"(?:you|we|they)\s+(?:has|is|was|does)\b|(?:i)\s+(?:has|is|are|were)\b", re.IGNORECASE
)
_HANGS_ON = re.compile(
    r"^(?:(?:just|go on|so|and|please|now)\b,?\s+)*(?:try|do|don't|keep|carry|stop|threaten|write|post|call|push|swear|shout|send|say|one more|another|leave|start|dare|push|talk|use|file|ring)\b[^.;]*?,?\s+(?:and|or)\s+"
    r"(?:you|i|we|it|your|that)(?:['’]ll|\s+will|\s+can)\b",
    re.IGNORECASE,
)
"""An order whose "and you will ..." is what follows from it: neither half of a threat is left to stand alone."""


def _says_something(clause: str) -> bool:
    """Whether a clause has a verb; words such as "ours" only look like one."""
    return (
        VERB.search(re.sub(r"\b(?:ours|yours|theirs|his|this|us|yes|less|unless|perhaps)\b", "", clause))
        is not None
    )


def _is_bare_outcome(core: str, original: str) -> bool:
    """Whether what is left is the last outcome of a condition that is gone: it would hold without one then.

    So with "we keep the deposit" of "If it is late we ring you and we keep the deposit", or of "A late key and we keep the deposit".
    """
    return _CONDITION.match(original) is not None and any(_led_by(core, original, _AND))


def _led_by(core: str, original: str, links: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """The links upon which what is left followed in the original."""
    start = core[:_A_START].casefold()
    return (link for link in links.finditer(original) if original[link.end() :].casefold().startswith(start))


_AND = re.compile(
    r"\b(?:and|or)\s+(?=(?:i|we|you|it|they|he|she|that|this|there|your|our|my|the)\b)", re.IGNORECASE
)
_CONDITION = re.compile(
    r"(?:(?:and|but|so|now|just|or)\b,?\s+)*(?:(?:if|unless|once|should)\s+(?!(?:\w+\s+){1,3}had\b|\w+'d\b)"
    r"|(?:post|put|write|send|call|ring|say|touch|leave|share|publish|tell|go|show|take)\s+(?![^.;]*?\band\s+(?:you|we|i|it)(?:'ll|\s+will)\s+(?:see|find|know|notice|read)\b)"
    r"|(?:an?|another|one)\s+(?!(?:\w+\s+)+?(?:is|are|was|were|has|have|had|can|could|will|would|must|may|should|did|does|\w+ed|(?!this\b)\w+[^s\W]s)\b[^.;]*?\band\b)[^,.;]{3,60}?,?\s+and\s+(?:you|we|i|it|your|the|that)\b)",
    re.IGNORECASE,
)
"""How a sentence opens whose outcomes hold on a condition alone: an "if", an order, a thing that had better not come."""


def _is_clause(text: str) -> bool:
    """Whether a text is more than a phrase of time or place ("on Thursday at 10", "in a year that was long")."""
    return not _OPENING_PHRASE.match(text) or _says(_DESCRIBED.sub("", text))


_OPENING_PHRASE = re.compile(
    r"(?:and\s+)?(?:in|on|at|by|from|until|since|after|before|during|between|within|for|with|under)\s",
    re.IGNORECASE,
)
_DESCRIBED = re.compile(r"\b(?:that|which|who|where|when)\s[^,;:]*", re.IGNORECASE)


def _says(text: str) -> bool:
    """Whether a text has a verb; the end of "nine weeks" is none, though it looks like one."""
    return VERB.search(_COUNTED.sub("", text)) is not None or (
        VERB.search(text) is not None and SOMEBODY_DOES.search(text) is not None
    )


_COUNTED = re.compile(
    r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|both|few|several|many|these|those)\s+\w+s\b(?!\s+(?:the|an?|it|you|your|our|to|not)\b)",
    re.IGNORECASE,
)


def _lost_its_condition(core: str, original: str) -> bool:
    """Whether an opening "if ..." or "unless ..." was cut from a statement that hangs on it."""
    if core.startswith("Please let me know"):
        return False
    opened = re.match(r"(?:if|unless|should|until|when|had)\b[^,]+,\s*", original, re.IGNORECASE)
    return bool(
        opened and not core.lower().startswith(opened.group()[:8].lower()) and not re.search(r"\d", core)
    )


def _lost_its_if(core: str, original: str) -> bool:
    """Whether what would have been is said without the "if" that it was said with."""
    return bool(_WOULD_HAVE.search(core) and not _IF.search(core) and _IF.search(original))


def _is_last_choice(core: str, original: str) -> bool:
    """Whether what is left followed an "or" on what was cut: "it was the label, or you cannot read" does not say that you cannot."""
    return any(_led_by(core, original, _OR))


_OR = re.compile(r"(?<=\W)or\s+(?:else\s+)?", re.IGNORECASE)
"""One that begins a sentence offers it, and leads on from nothing in it."""


def _is_outcome_of_an_order(core: str, original: str) -> bool:
    """Whether what is left is what comes of doing as told, said without the order: "Moan and I'll make it tomorrow".

    To wait or to be calm is no condition of anything.
    """
    return any(
        not _HAS_A_SUBJECT.search(link.string, 0, link.start()) for link in _led_by(core, original, _AND_WILL)
    )


_AND_WILL = re.compile(
    r",?\s+(?:and|or)\s+(?=(?:i|we|you|it|he|she|they|there|that|this|nobody|(?:the|your|our|my)\s+[\w-]+)(?:'ll|\s+(?:will|shall|can|may|go|goes|get|gets)\b))",
    re.IGNORECASE,
)
_HAS_A_SUBJECT = re.compile(
    r"^(?:(?:and|but|so)\s+)?(?:you\b|(?:please\s+)?(?:calm\s+down|relax|wait|be\s+patient|bear\s+with)\b)|\b(?:i|we|it|he|she|they|there|nobody|who)\b|\b(?:is|are|was|were|has|have|had|did|does|will|would|can|could|came|went|got|took|made|gave|sent|paid|said|\w{3,}ed)\b|'(?:s|re|ve|ll|d|m)\b",
    re.IGNORECASE,
)
_POINTS = re.compile(
    r"that(?:'s|\s+(?:is|was|has|had|will|would|came|went|makes?|made|takes?|took|leaves?|left|costs?|gives?|gave|means|meant))\b",
    re.IGNORECASE,
)
"""What points at the sentence before, and links nothing."""


def _led_on(core: str, original: str) -> bool:
    """Whether ", so ..." followed on a condition that is left: then its outcome is in it, though no comma parts the two."""
    return (
        original.startswith(core)
        and _SO.match(original, len(core)) is not None
        and len(VERB.findall(core)) > 1
    )


_SO = re.compile(r",\s+so\s", re.IGNORECASE)
_IF = re.compile(r"\b(?:if|had|unless|should)\b", re.IGNORECASE)
_WOULD_HAVE = re.compile(r"(?:'d|\bwould|\bcould|\bmight)\s+(?:\w+\s+)?have\b", re.IGNORECASE)


def _is_unchanged(core: str, original: str) -> bool:
    return core.rstrip(".!?") == original.rstrip(".!?")
