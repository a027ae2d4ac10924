"""What the reader says or wants, made to look absurd: comparisons, paraphrases, false alarm."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guardrails.finding import Severity
from guardrails.page import Page
from guardrails.rule import Match, Rule, either, one_of, pattern, search

_ABSURD = (
    r"(?:turn back (?:the clock|time)|(?:wave|got|have|had|use) (?:a|my|our|some) magic(?:al)? wand|a crystal ball"
    r"|(?:a |be |am |are |not )?(?:mind[- ]readers?|psychics?|clairvoyants?|fortune[- ]tellers?)|read (?:your mind|minds)"
    r"|a time machine|perform miracles|work miracles|(?:pull|conjure|magic) {~4} (?:out of|from) (?:thin air|(?:a|my|our) hat)"
    r"|conjured? from thin air|grows? on trees|part the red sea|red carpet|on a silver (?:platter|plate)"
    r"|(?:personal|private) (?:butler|servant|assistant|slave)|a butler|drop everything(?! (?:in|into|off|at)\b)|a brass band"
    r"|gold[- ]plated|tuck you in|hold your hand|wipe your|draw (?:you )?a (?:picture|diagram|map)|spoon[- ]?feed|be expected to (?:guess|read (?:your )?minds?|see through|know by magic|conjure|predict))"
)
_VERBS = ("means", "mean", "meant", "is", "are")
_BEGUN = (" is ", " are ", " mean")
"""How these begin, each sought by itself: a pattern of all of them stops at every space."""
_SAME_AGAIN = re.compile(
    rf" (?:{'|'.join(_VERBS)}) ((?:[\w£$€%-]+ ){{0,2}}[\w£$€%-]{{2,}})(?= ?(?:[.,!?;:)\n]|$))"
)


def _says_same(page: Page, start: int, end: int) -> bool:
    """Whether what follows such a verb stands before it too."""
    text = page.unblanked
    for verb in _BEGUN:
        at = text.find(verb, start, end)
        while at >= 0:
            after = at + len(verb)
            if text.find(text[at - 2 : at], after, end) >= 0:
                match = _SAME_AGAIN.match(text, at, end)
                if match and text.endswith(match[1], 0, at):
                    return True
            at = text.find(verb, at + 1, end)
    return False


def _means_itself(page: Page) -> Iterator[Match]:
    """What is said to be what it is, or to mean what it means."""
    for match in _SAME_AGAIN.finditer(page.folded):
        said = match.group(1)
        start = match.start() - len(said)
        if (
            said != "what"
            and page.folded.endswith(said, 0, match.start())
            and not page.folded[:start][-1:].isalnum()
        ):
            around = page.sentence(start, match.end())
            if not _SAME_EXCUSED.search(page.folded, around.start, around.end):
                yield Match(start, match.end())


_SAME_EXCUSED = re.compile(r"\b(?:sorry|if|whether|unless|but|what is|should)\b")

RULES: tuple[Rule, ...] = (
    Rule(
        id="sarcasm.absurd-offer",
        family="sarcasm",
        severity=Severity.WARN,
        why="An absurd comparison makes the reader's wish look silly; name what is possible.",
        find=pattern(
            _ABSURD,
            reach="clause",
            unless=r"(?:wish|if only) (?:i|we|that)|turn back time for you|drop everything (?:and|to) help|customers? who|hold your hand (?:through|while)|we (?:do not|don't) expect you",
        ),
        hits=(
            "[[Our drivers are not mind readers]], sorry.",
            "[[I do not have a crystal ball]].",
            "[[Refunds don't grow on trees]].",
        ),
        near_misses=("I wish I had a magic wand for this.", "We dropped everything to find your ring."),
    ),
    Rule(
        id="sarcasm.not-the-ritz",
        family="sarcasm",
        severity=Severity.WARN,
        why="The reader hears that they ask for too much and are worth too little.",
        find=pattern(
            one_of(
                r"it's|it is|this is|that is|that's|we're|we are",
                r"you're (?:staying )?(?:at|in)",
                r"you booked|you bought|i'm|i am",
            )
            + r" (?:only |just )?(?:an? |in )?[a-z][a-z -]{2,30}, not (?:an? |the |at the )?"
            + one_of(
                r"ritz|hilton|five[- ]star|5[- ]star|charity|palace|mind|magician|nasa|fort knox|rolls|ferrari",
                r"michelin|concierge|spa|butler|luxury|miracle|superman|machine|robot|therapist|babysitter",
            )
            + r"\b",
            reach="clause",
        )
        + pattern(
            r"if you (?:want|wanted|expect|expected|need)(?: [a-z-]+){1,5}, (?:then )?(?:you should )?(?:pay|buy|fly|stay|book|hire|get)"
            + r"(?: for)?(?: [a-z-]+){0,2} (?:class|prices?|somewhere|elsewhere|ritz|premium|lawyer|maid|nanny|butler|money)\b",
            reach="to_end",
        )
        + pattern(
            r"(?:left|lost|forgot|forgotten|find|have|had|without|wave|waving|out of|in)(?: [a-z]+)? (?:my|our|a|the|any) (?:magic wand|crystal ball|time machine)\b",
            unless=r"deliver\w*|parcel|box|order(?:ed)?|toy|costume",
            reach="clause",
        ),
        hits=(
            "[[It's a budget flight, not the Ritz]].",
            "[[If you want first class service, pay first class prices.]]",
            "I would help, [[but I left my magic wand at home]].",
        ),
        near_misses=(
            "It is a double room, not a twin.",
            "If you want a receipt, press Print.",
            "The magic wand is out of stock.",
        ),
    ),
    Rule(
        id="sarcasm.mock-paraphrase",
        family="sarcasm",
        severity=Severity.WARN,
        why="Saying the reader's case over again in a silly form tells them that it is silly.",
        find=pattern(
            either(
                r"let me (?:get|see if i(?:'ve| have)? (?:got|get|understand|understood)) (?:this|that|it) (?:straight|right|correctly)",
                r"(?:oh|ah|wow),? so (?:you|now|it's|it is|we|your|basically|that's)\b",
                r"right,? so (?:you|now) ",
                r"so (?:now|suddenly|all of a sudden),? (?:you|it's|it is|we're|we are|i'm|i am)\b",
            ),
            where="start",
            reach="sentence",
            unless=either(
                r"let me see if i (?:understand|have understood|get) (?:this|it) (?:right|correctly)",
                r"sorry",
                r"so now (?:we|i)(?:'re| are|'m| am) (?:sending|sorry|fixing|able|on|in|ready|working|going|adding|checking|all)",
                r"so now you (?:can|will|should|have|need|may)",
                r"so now you(?:'re| are) (?:all|ready|set|able)",
                r"so now it(?:'s| is) (?:working|fixed|ready|done|back|possible|time)",
            ),
        )
        + pattern(
            r"what (?:on earth |the hell |the heck |in the world )?are you (?:even )?(?:talking about|on about|going on about|rambling|smoking|trying to pull|playing at|waiting for)",
            reach="sentence",
        )
        + pattern(
            either(
                r"(?:and|but) (?:of course|naturally|obviously|clearly|somehow|apparently),? "
                + r"(?:that's|that is|it's|it is|this is|we're|we are|i'm|i am|everything is) "
                + r"(?:all |always |entirely |completely |somehow |now )*(?:our|my|the \w+'s) (?:fault|problem|job|responsibility|mistake)",
                r"(?:somehow|apparently|naturally),? (?:that's|that is|it's|it is|this is|everything is) (?:all |now )?(?:our|my) (?:fault|problem|job)",
            ),
            reach="clause",
        )
        + pattern(
            r"(?:turns out|it turns out|would you look at that|what do you know|guess what|shockingly),? (?:that )?"
            + one_of(
                r"reading",
                r"a (?:plug|cable|switch|battery|label)",
                r"you (?:have|need|had|did|do|are|were)",
                r"it (?:helps|works) (?:if|when|better)",
                r"(?:the )?(?:instructions?|manual|terms|rules|letters|words|dates) (?:do|does|actually|really|exist|apply|mean|work)",
            ),
            reach="clause",
            unless=r"sorry|turns out (?:that )?you (?:were right|are right|have (?:a|two|an)|need (?:a|an|to)|had (?:a|two|an|paid|already))",
        )
        + pattern(
            either(
                r"(?:by all means|do|please do|please),? (?:keep|continue|carry on|go on|feel free to) (?:\w+ )?"
                + one_of(
                    r"shouting|yelling|complaining|ranting|insulting|threatening|writing|calling|e-?mailing|being rude",
                    r"arguing|telling us|sending|repeating|venting",
                ),
                one_of(
                    r"ring|call|write|complain|shout|keep|post|sue|try|e-?mail|continue|tell|escalate|report|cancel",
                    r"leave|threaten",
                )
                + r"(?: [\w'-]{1,14}){0,6},? by all means",
            ),
            reach="clause",
            unless=r"please keep sending (?:them|those|it|these)|please (?:keep|continue) (?:sending|writing)(?: us)? (?:photos|updates|feedback|suggestions|to)|call (?:me|us),? by all means",
        ),
        hits=(
            "[[Let me get this straight, you lost the key and we pay?]]",
            "[[Oh, so now it is urgent.]]",
            "[[What are you talking about?]] It is on the page.",
            "The van broke down, [[and of course that's our fault]].",
            "[[Turns out reading helps]].",
            "[[By all means keep shouting]].",
        ),
        near_misses=(
            "Every report helps us, please keep sending them.",
            "So now you can log in again.",
            "It turns out that you were right, and we were wrong.",
            "Let me see if I understand it correctly: the box came open?",
            "Please keep sending us photos.",
        ),
    ),
    Rule(
        id="sarcasm.imagine",
        family="sarcasm",
        severity=Severity.WARN,
        why="The reader is held up as a joke for others.",
        find=pattern(
            either(
                r"imagine "
                + one_of(
                    r"being|having|copying|paying|thinking|leaving|crying|losing|buying|complaining|needing|writing",
                    r"getting|not|going",
                )
                + r" [\w' -]{3,60}",
                r"couldn't be me\b",
                r"(?:so |just )do the maths?(?={end})",
                r", i ask you(?={end})|, think about it(?={end})|think on before",
            ),
            where="anywhere",
            unless=r"sorry|apolog\w+|(?:i|we|only|can|can't|cannot|could|hard to|must|not) imagine|it(?:'s| is) like",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[Imagine losing a whole piano]].",
            "Two buckets a day for a year, [[so do the maths]].",
        ),
        near_misses=(
            "I can imagine how that felt.",
            "I cannot imagine losing a ring like that; we will look everywhere.",
            "The children do the maths in class.",
        ),
    ),
    Rule(
        id="sarcasm.of-its-own-accord",
        family="sarcasm",
        severity=Severity.WARN,
        why="The reader hears that nobody believes them; say what was found, and ask.",
        find=pattern(
            one_of(
                r"yes|yeah|yep|ah|sure|right|so|i guess|i suppose|i'm sure|no doubt|clearly|obviously|of course|oh",
                r"well",
            )
            + r"\b[^.!?\n]{0,50}\b"
            + one_of(
                one_of(
                    r"scratched|changed|jumped|cracked|moved|deleted|unplugged|broke|broken|fell|fallen|signed|ordered",
                    r"clicked|booked|cancelled|walked|wrote|dented|emptied|opened|posted|drank|ate|drove|poured",
                    r"spilled",
                )
                + r" (?:itself|themselves|(?:[\w'-]+ ){0,5}(?:all )?(?:by itself|on its own|by themselves|on their own))",
                r"must(?:'ve| have) (?:walked|jumped|grown|flown|swum|wandered|crawled|strolled|hopped)",
            )
            + r"\b",
            unless=r"sorry|apolog\w+|thank\w*|\bwe\b|\bour\b|will|can|please|check|look|should|because|update|due to",
            where="start",
            reach="clause",
        )
        + pattern(
            one_of(
                r"out to get you",
                r"(?:just |purely |deliberately )?to spite you",
                r"rigged (?:specifically |just )?against you",
                r"must (?:all )?be (?:fakes?|lying|imagining|dreaming)",
                r"are all lying",
                r"conspir(?:acy|ing|ed) against you",
                r"got together to|meetings? about you|is haunted|gremlins",
                r"in it for the (?:yacht|glory)",
            )
            + r"\b",
            unless=r"sorry|apolog\w+|thank\w*|not in it for|\bwe (?:got|all got)",
            reach="clause",
        ),
        hits=(
            "[[Sure, the gate dented itself on its own]].",
            "[[I suppose the lamp walked off by itself]].",
            "[[The lift is not out to get you]].",
        ),
        near_misses=(
            "Sure, the app changed the order by itself because of the update.",
            "Yes, the lid closes by itself after a minute.",
            "So the screen changed by itself, and we are looking into it.",
            "We got together to plan the new hours.",
        ),
    ),
    Rule(
        id="sarcasm.false-alarm",
        family="sarcasm",
        severity=Severity.WARN,
        why="Blowing the reader's trouble up makes fun of it.",
        find=pattern(
            either(
                one_of(
                    r"alert|ring|call|notify|phone|tell|inform|wake|telegraph|dispatch|send|send in|send for",
                    r"mobili[sz]e|summon|scramble",
                )
                + r" (?:in )?(?:the )?"
                + one_of(
                    r"papers|press|prime minister|president|pope|navy|cavalry|national guard|bbc|un|queen|king|marines",
                    r"nato|swat(?: team)?|army|raf|news desk|evening news|search party|helicopters?|nobel prize",
                )
                + r"\b",
                r"(?:somebody|someone) (?:ring|call|phone|alert|tell|wake) the\b",
                r"(?:i'll|shall i|should i|we'll) send the fire brigade",
                r"search party has been\b",
            ),
            unless=r"sorry|apolog\w+|thank\w*|statement|release|press (?:team|office)|stolen|missing person",
            reach="clause",
        )
        + pattern(
            either(
                one_of(
                    r"ask|tell|asked|telephoned",
                    r"(?:a|the) (?:\w+ ){0,2}(?:word|words|talk|chat) with",
                    r"speak to|speak with|blame",
                    r"forgot to (?:make|tell|order)",
                )
                + r" (?:the )?"
                + one_of(
                    r"weather|rain|clouds|sun|sea|wind|planes?|birds?|trees|gods?|moon|tide|snow|mother nature",
                    r"squirrels?|seagulls?|gulls?|bugs|mosquitoes|spiders?|it rain|planet|atlantic|winter|sunshine",
                    r"pigeons|foxes|ocean|season|mountain|flowers|driveway",
                )
                + r"\b(?! (?:desk|team|room|house|club|app|of))",
                r"(?:have|had|get) (?:it|them|the (?:sea|sun|rain|birds|wind|moon)) (?:turned|switched) (?:off|down)\b",
                r"(?:planes|birds|rain|wind|flowers) to (?:keep it down|stop|bloom|behave)\b",
            ),
            unless=r"sorry|apolog\w+|thank\w*|(?:feed|heating|sprinklers?|tap|screen|lights?)\b",
            reach="clause",
        )
        + pattern(
            r"(?:aw+|oh no|oh dear|boo hoo|diddums),? (?:did (?:the|someone|somebody|they)|not (?:the|a|another|everyone)|somebody|someone|a (?:missed|crease|corner|scratch|speck)|the \w+ was an? (?:bit|little|tiny))\b",
            unless=r"sorry|apolog\w+|\bwe\b|\bour\b|i'll|hurt|ill\b",
            where="start",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:we|i|the (?:whole )?(?:team|estate|office|city|committee|board))(?:'re|'m| are| am| is| was| were)"
                + r"(?: all| naturally| simply| quite| absolutely| deeply| truly| so| most)* "
                + one_of(
                    r"in (?:shock|mourning|bits|pieces)(?:{end}| that)",
                    r"(?:devastated|desolated|heartbroken|inconsolable|heartened|crushed) (?:that|to learn)",
                    r"on (?:all )?war footing",
                )
                + r"\b",
                r"minute's silence",
                r"(?:light|lit) a candle (?:for|and)",
                r"the cheek of (?:us|it|me)\b",
            ),
            unless=r"sorry|apolog\w+|loss|died|passed|death|memorial|service|remembrance",
            reach="clause",
        ),
        hits=(
            "A cold chip? [[Somebody call the coastguard]].",
            "[[I'll have a stern word with the wind]].",
            "[[Oh no, not another queue on a bank holiday]].",
            "[[The committee is heartbroken that the tea was weak]].",
        ),
        near_misses=(
            "Please ask the birds of prey centre about parking.",
            "Oh no, I am sorry to hear that.",
            "Tell the weather app where you are, thank you.",
            "I'll have the heating turned down tonight.",
            "We are heartbroken too.",
            "Call the coastguard if you see the boat is missing, thank you.",
        ),
    ),
    Rule(
        id="sarcasm.is-what-it-is",
        family="sarcasm",
        severity=Severity.WARN,
        why="A sentence that says nothing tells the reader that they asked something stupid.",
        find=search(_means_itself, words=_VERBS, worth=_says_same, local=True)
        + pattern(
            r",? (?:that's|that is|which is|funnily enough that's) "
            + r"(?:kind of |sort of |generally |usually |literally |just |precisely |exactly |rather |pretty much )*(?:how|what|why) "
            + one_of(
                r"(?!the|our|this|we|it|i|you|my|to|they)[\w-]+",
                r"they|it",
            )
            + r"(?: [\w-]+){0,2}? "
            + one_of(
                r"works?|do|does|is for|are for|call it (?:that|a)|are called|is called|happens|go|goes|means?",
                r"are like|is like",
            )
            + r"(?:, (?:mate|friend|pal|hon))?{end}",
            unless=r"sorry|apolog\w+|thank\w*|different|and that's|better|i (?:know|see|understand)|not how",
            reach="clause",
        )
        + pattern(
            either(
                r"as (?:the|its) (?:name|title|word|label) (?:rather |itself |kind of )?(?:hints|would suggest|might suggest)\b",
                r"(?:clue|hint)(?:'s| is| was) in the (?:name|title|word)",
                r"meant to be a (?:clue|hint)",
                r"(?:clue|hint) number (?:one|two)\b",
                r"(?:a habit|(?:a bit|rather|kind of|sort of|basically) the (?:idea|point)) of (?:an? |the )?"
                + one_of(
                    r"plants?|trains?|boats?|school|exams?|lessons?|deadlines?|rules?|queues?|deposits?|winter|summer",
                    r"forests?|candles?|cars?|dogs?|cats?|drills?|insurance|passwords?|appointments?|contracts?",
                    r"calendars?|gyms?|diets?|camping|campsites?|mountains?|sea|saunas?",
                )
                + r"\b",
                r"(?:have been|has been|are|is) known to do{end}",
            ),
            unless=r"sorry|apolog\w+|thank\w*",
            reach="clause",
        )
        + pattern(
            r"doing (?:some|a lot of|all the|an awful lot of|most of the|plenty of) (?:very |pretty )?heavy lifting",
            unless=r"sorry|remov\w+|movers|van|back\b",
            reach="clause",
        ),
        hits=(
            "Eight sharp, because [[eight sharp means eight sharp]].",
            "[[The paint was wet, that's how paint works]].",
            "[[The clue is in the name]], it is a night bus.",
            '"Nearly" [[is doing a lot of heavy lifting there]].',
        ),
        near_misses=(
            "Blue is the colour of the lid, and that is how it is sold.",
            "If the date is the date on the letter, sign here.",
            "This is how the deposit works: you pay half now.",
            "The last day is Friday.",
            "As the name suggests, the small box is small.",
        ),
    ),
    Rule(
        id="sarcasm.rub-it-in",
        family="sarcasm",
        severity=Severity.WARN,
        why="The flourish only rubs it in; the fact can stand alone.",
        find=pattern(
            r"guess (?:whose|where|who|which (?:one|of us))(?={end}| (?:had|has|is|was|didn't|got|gets|pays|ended|name))|guess (?:whose|who's)\b",
            unless=r"sorry|apolog\w+|thank\w*|coming|joining|back",
            reach="clause",
        )
        + pattern(
            r"who (?:am i|are we) to (?:argue|judge|complain|question|disagree|contradict)\b|(?:sure )?what (?:would|do) i know (?:after|about|,)|what (?:would|do) (?:i|we) know{end}",
            unless=r"sorry|apolog\w+|thank\w*",
            reach="clause",
        )
        + pattern(
            r"(?:for free|for nothing|all over again|again under)(?: [\w'-]+){0,8},? (?:shall|should) (?:i|we)(?:,| ?[.?!]|$)",
            unless=r"sorry|apolog\w+|thank\w*|book|what|when|where|how",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:so (?:that )?|until |till |let )(?:it|that|this) (?:finally |might |may |will |all |can |really )?sinks? in\b",
                r"in (?:red pen|crayon|words of one syllable)\b",
                r"(?:tattoo(?:ed)?|engraved?|carved?|stamped?) (?:it )?(?:on|across|onto) (?:you|your (?:forehead|arm|hand|eyelids)|the moon)\b",
            ),
            unless=r"sorry|apolog\w+|thank\w*|oil|cream|water|ink|glue|key|paint|please|stain|dye|varnish",
            reach="clause",
        )
        + pattern(
            r"unless (?:somebody|someone|anybody|there's|there is|it|that|you|your|the)(?:'ve|'re|'s)? ?(?:else )?(?:[\w'-]+ ){0,6}?"
            + one_of(
                r"in code",
                r"(?:signs|shares|stole) (?:your|his|her)",
                r"has a twin|a ghost|ghosts|elves|in disguise|psychic|mind readers?|time travel|sleepwalk\w*",
                r"a secret|different planet|another planet|has been eating",
            )
            + r"\b",
            unless=r"sorry|apolog\w+|thank\w*",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:i|we)(?:'ll| will| shall)? (?:just |simply |happily |therefore )?(?:leave|let) (?:it to )?(?:you|your good self) (?:to )?"
                + one_of(
                    r"work out|imagine|guess|do the (?:math|maths|sums)|draw|judge|ponder|reflect|fill in|figure out",
                    r"wonder",
                )
                + r"\b",
                r"(?:you|so|please)? ?do the (?:math|maths|sums|arithmetic)(?={end}| yourself)",
            ),
            unless=r"sorry|apolog\w+|thank\w*|we(?:'ll| will) do the|i(?:'ll| will) do the",
            reach="clause",
        )
        + pattern(
            r"(?:which |and )?(?:somehow i|i somehow) doubt\b|(?:it's|its|it is) not like (?:any of us|i have|i've|we have|we've|anyone here|there's)\b",
            unless=r"sorry|apolog\w+|thank\w*",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:thanks|thank you|cheers|good|great|lovely|well done)(?: for| on)? (?:finally|at last|eventually) "
                + one_of(
                    r"sending|attaching|answering|reading|signing|replying|paying|turning|filling|finding|giving",
                    r"providing|getting|coming",
                )
                + r"\b",
                r"(?:now that|once|since|because|as) you(?:'ve| have|'d)? (?:at last |finally |eventually )"
                + r"(?:decided|found|managed|bothered|read|signed|chosen|sent|replied|made|worked|remembered)\b",
                r"(?:thanks|cheers|thank you) (?:kindly |ever so )?for the (?:souvenir|mess|headache|extra work|entertainment|laugh|overtime)\b",
            ),
            unless=r"sorry|apolog\w+|we (?:finally|were|took)",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:maybe|perhaps|shall|should) (?:i|we|also|you)(?: (?:should|also|come|and|now|then|next|just|want))* "
                + one_of(
                    r"carry you|dig a|wash (?:the|your) car",
                    r"(?:free|a free) (?:maid|breakfast|upgrade|butler)",
                    r"hold your (?:bag|coat)|sing (?:to you|you)",
                    r"cut (?:up )?your (?:food|meat)",
                    r"tie your|brush your",
                    r"do your (?:homework|laundry|dishes|washing)",
                )
                + r"\b",
                r"order also a miracle",
                r"what do you want me to do,? (?:fly|sing|dance|cry|grow|print|swim|magic)",
                r", (?:anything else|what's next)\?",
            ),
            unless=r"sorry|apolog\w+|thank\w*|happy|glad|would you like",
            reach="clause",
        ),
        hits=(
            "Every bike has a lock on it but one, [[guess whose]].",
            "If your barber says so, [[who am I to argue]].",
            "[[I'll paint it again for nothing, shall I.]]",
            "[[I have underlined it twice so it sinks in]].",
            "[[I'll leave you to work out which of us was late]].",
            "A ladder fits in a Mini, [[which somehow I doubt]].",
            "[[Thanks for finally sending the plan]].",
            "You want the pool, [[you want the spa, what's next?]]",
        ),
        near_misses=(
            "Guess who is back in stock: the blue one.",
            "I'll send it again, shall I?",
            "Rub the oil in and wait until it sinks in.",
            "I will book it again, shall I?",
            "Thank you for sending the plan.",
            "Unless somebody else signs for it, it comes back to us.",
            "Would you like a coffee, a tea, anything else?",
        ),
    ),
)
