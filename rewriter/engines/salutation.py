"""Whom a draft speaks to in its first words, where no line of its own says so: "Right Rosa, the course is on Monday"."""

from __future__ import annotations

import re


def salutation(body: str, message: str, customer: str) -> tuple[str, str]:
    """The salutation, ended by a comma, and the words that it takes at the head of `body`, both "" where there is none.

    Somebody called "mate" is greeted by nobody's name: then the words are given, and no salutation.
    """
    lead = _LEAD.match(body)
    start = lead.end() if lead else 0
    match = _SALUTE.match(body, start) or _named(body, start, _known(message, customer))
    if match:
        end = match.end()
        if thanks := _THANKS.match(body, end):
            end = thanks.end()
        return match["words"].rstrip(".,! \n") + ",", body[:end]
    called = _CALLED.match(body, start)
    return ("", body[: called.end()]) if called else ("", "")


def by_name(greeting: str, message: str, customer: str) -> str:
    """A greeting that names nobody ("Hello,") with the name its reader goes by, where that is known; any other as it is."""
    nameless = _NAMELESS.fullmatch(greeting.strip())
    name = goes_by(message, customer) if nameless else ""
    return f"{nameless['hail']} {name}{nameless['mark']}" if nameless and name else greeting


def goes_by(message: str, customer: str) -> str:
    """The name to greet somebody by: what we were told or how the message is signed, without a surname unless a title asks for it.

    "" where neither tells.
    """
    full = customer.strip() or _signature_of(message)
    return full if _TITLED.match(full) else full.split(" ", 1)[0]


def _signature_of(message: str) -> str:
    """The name on a line of its own that ends a message; a company or a town may stand under it."""
    name, lines = "", [line.strip() for line in message.split("\n") if line.strip()]
    for line in reversed(lines[1:]):
        signed = _SIGNED_LINE.fullmatch(line)
        if not signed:
            break
        name = signed["name"]
    return name


def _known(message: str, customer: str) -> frozenset[str]:
    """The names the customer goes by: what we were told, and how the message is signed."""
    lines = [line for line in message.strip().split("\n") if line.strip()]
    signed = _SIGNS.search(lines[-1]) if lines else None
    return frozenset(
        word.casefold()
        for word in re.findall(r"[^\W\d_]{3,}", f"{customer} {signed['name'] if signed else ''}")
    )


def _named(body: str, start: int, known: frozenset[str]) -> re.Match[str] | None:
    """A bare name; one without a comma, or in small letters, only where it is known to be one."""
    match = _NAMED.match(body, start) or _ALONE.match(body, start)
    first = re.split(r"[\s.,!]", match["words"])[0].casefold() if match else ""
    if match and (
        first in known or not (first in _OPENERS or (_NO_NAME.search(first) and first not in _IN_LY))
    ):
        return match
    bare = _BARE.match(body, start)
    return bare if bare and bare["words"].rstrip(",").casefold() in known - _OPENERS else None


_SALUTE = re.compile(
    r"(?P<words>(?:h+i+|hiya|he+y+|hello)(?:(?=\s+(?:so|just|yeah|yep|yes|no|ok|okay)\b)|\s+(?:mate|pal|hun|hon|babe)(?=\s+\w))"
    r"|(?:dear|hello|alright|greetings|h+i+|hiya|heya|he+y+|kia\s+ora|gidday|hallo|moin|servus|ciao|aloha|ahoy|namaste|ol[áa]|bom\s+dia|wotcha|ey\s+up|ay\s+up|oi\s+oi|yo|bonjour|hola|howdy|g'day|bore\s+da|buon\s?giorno|buonasera|guten\s+(?:tag|morgen|abend)|buenos\s+d[ií]as|salut|salaam|gentile|blessings|gm|gg|morning|afternoon|evening|good\s+(?:morning|afternoon|evening|day))\b"
    r"(?:[^\S\n]+(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof)\.?(?=\s)|(?!(?:so|just|i|i'm|we|it|it's|your|this|that|thanks?)\b)[^\s.!?,]+)){0,6}(?:\s*[.,!]+|(?=\n))"
    r"|(?:dear|hello|h+i+|hiya|he+y+|good\s+(?:morning|afternoon|evening|day))\s+(?:(?-i:[A-Z][a-z]+)|hun|hon|babe|love|mate|pal|all)(?=\s+(?:[^\w\s]+\s+)?(?:so|just|yeah|yep|yes|no|ok|okay|i|i've|i'm|we|we've|it|it's|the|you|your|this|that|can|and\s+thank|thanks?)\b)"
    r"|(?:Mr|Mrs|Ms|Miss|Dr|Sir|Madam|Signora?|Bwana|Madame|Monsieur|Se[ñn]ora?)\b\.?(?:\s+and\s+(?:Mr|Mrs|Ms|Miss|Dr)\b\.?)?(?:(?:\s+(?-i:[A-Z])[\w'’-]+){1,2}[.,!]|[.,]))\s+(?=\S)",
    re.IGNORECASE,
)
_NAMELESS = re.compile(
    r"(?P<hail>h+i+|hiya|hello|he+y+|good\s+(?:morning|afternoon|evening|day))(?P<mark>[,.!:]*)",
    re.IGNORECASE,
)
_TITLED = re.compile(r"(?:mr|mrs|ms|miss|mx|dr|prof|sir|dame|rev|frau|herr|madame|monsieur)\b", re.IGNORECASE)
_SIGNED_LINE = re.compile(
    r"(?:[-–—~]\s?)?(?P<name>(?!(?:Thanks?|Thank|Regards|Best|Kind|Yours|Cheers|Sent|Please|Sincerely|Angry|Furious|Disgusted|Disappointed|Very|Ex|Former|Never|No|Not|Your|The|A|An|My|Order|Ref|Reference|Account|Tel|Flat|Room|Unit|Apt)\b)"
    r"[A-Z][a-z'’-]{1,14}(?:\s[A-Z](?:\.|[\w'’-]{1,20})){0,2})[.]?(?:\s?[,(|]\s?.{1,40})?"
)
"""A line of its own beneath a message that is somebody's name; what follows a comma says who that is."""
_LEAD = re.compile(
    r"(?:right|ok|okay|now\s+then|now|listen|look|well|yeah|yep|ha(?:ha)+|aye|so|oh)(?:,?\s+|\s*[-–—]\s+)(?=(?-i:[A-Z])[\w'’-]+(?:\s(?-i:[A-Z])[\w'’-]+)?\s*[.,!]|(?:mate|pal|love|hun|hon|babe|bro|buddy|chief|boss|g'day|chef|dude|man)\b)",
    re.IGNORECASE,
)
"""A word to draw breath before a name."""
_CALLED = re.compile(
    r"(?:my\s+)?(?:mate|pal|love|hun|hon|babe|bro|brother|buddy|chief|boss|chef|dude|man|friend|darling|sweetheart|sunshine)\s*[,.!]\s+(?=\S)",
    re.IGNORECASE,
)
"""Whom it calls by no name."""
_NAMED = re.compile(
    r"(?P<words>[A-Z][a-z'’-]{1,14}(?: and [A-Z][a-z'’-]{1,14})?,)\s+(?=[a-z\d£$€\"“]|I\b|[A-Z]{2,}\b|(?:The|This|That|These|It|You|Your|We|Our|My|No|Yes|Please|As|If|There|They)\b)"
)
"""A name alone, with a comma: "Paula, the course begins on Monday"."""
_ALONE = re.compile(r"(?P<words>[A-Z][a-z'’-]{2,14}(?: and [A-Z][a-z'’-]{2,14})?\.)\s+(?=[A-Z\d£$€\"“])")
"""A name that is a sentence of its own."""
_THANKS = re.compile(r"and\s+(?=thank)", re.IGNORECASE)
_BARE = re.compile(r"(?P<words>[^\W\d_][\w'’-]{2,14},?)(?:\s+(?=\S)|$)")
_SIGNS = re.compile(
    r"(?:^|[.!?,;–—-]\s*)(?P<name>(?:[A-Z][\w'’-]+)(?:\s[A-Z](?![\w-]*\d)[\w'’.-]*){0,3})[.,!]?(?:[,(|]\s?.{0,40})?$"
)
_NO_NAME = re.compile(r"(?:\w{3}ed|ing|ly|ous|ful|ble|less|ive|tion|ness|ment)$")
"""How words end that stand alone and are nobody's name."""
_OPENERS = frozenset(
    """yes no ok okay right well so now sorry thanks thank please look listen first second third also however again anyway apologies congratulations
    great good bad fine sure indeed today tomorrow yesterday tonight monday tuesday wednesday thursday friday saturday sunday january february
    march april may june july august september october november december then still otherwise meanwhile instead besides therefore hence thus
    hi hey hello team all everyone everybody folks guys friend mate pal love dear cheers noted understood agreed fair true wow oh ah hm hmm see
    here there this that as if when because since while and but or nor yet once perhaps maybe alas plus next last only just even though
    nonsense rubbish correct incorrect wrong tough enough strange brilliant lovely charming shame pity incredible amazing perfect exactly wonderful hilarious cute
    classic ridiculous whatever seriously always never nothing none same both two three done sorted nice cheek chaos cold dead final gone late lost free full open
    sir madam brother sister babe bro boss chief buddy chef dude man hun hon darling sweetheart sunshine ouch welcome oops yikes blimey crikey lady ladies gents gentlemen""".split()
)
"""Words that open a sentence before a comma and are nobody's name; those in "-ly" are not listed, but for names."""
_IN_LY = frozenset(
    "kelly emily sally molly polly lily billy willy holly carly shelly ally beverly kimberly tilly milly".split()
)
