"""The reader, or what they wrote, is the rudest, silliest or most difficult there ever was."""

from __future__ import annotations

from guardrails.finding import Severity
from guardrails.rule import Rule, either, one_of, pattern

_WORST = one_of(
    r"rudest|worst|laziest|meanest|tightest|nastiest|stingiest|cheapest|pettiest|dumbest|stupidest|silliest|daftest|thickest|neediest",
    r"fussiest|pickiest|angriest|grumpiest|loudest|strangest|weirdest|craziest|vilest|cheekiest|whiniest|saddest|dimmest|sorriest",
    r"(?:most|least) (?:"
    + either(
        r"(?:un)?(?:difficult|demanding|unreasonable|ungrateful|annoying|tiresome|tedious|impatient|impolite|entitled)",
        r"rude|arrogant|selfish|self-(?:centred|centered|absorbed|important)|ignorant|obnoxious|unpleasant|insulting",
        r"aggressive|abusive|hostile|irritating|infuriating|exhausting|ridiculous|absurd|idiotic|childish|immature|pathetic",
        r"clueless|hopeless|stubborn|pig-headed|petty|dramatic|disagreeable|disrespectful|thankless|condescending|vulgar",
        r"reasonable|grateful|patient|polite|pleasant|observant|intelligent|organi[sz]ed",
    )
    + r")",
    r"biggest|greatest|single biggest",
)
_SOMEBODY = one_of(
    r"customers?|clients?|guests?|tenants?|passengers?|patients?|parents?|members?|users?|buyers?|sellers?|callers?|people|persons?|human beings?",
    r"individuals?|man|woman|men|women|lady|lot|family|couple|brides?|grooms?|neighbours?|residents?|students?|pupils?|readers?|visitors?|travell?ers?",
    r"landlords?|applicants?|owners?|drivers?|players?|donors?|subscribers?|account holders?|one",
)
_WRITTEN = one_of(
    r"complaints?|e-?mails?|messages?|letters?|reviews?|questions?|requests?|excuses?|demands?|stor(?:y|ies)|claims?|things?|nonsense|behaviou?r|attitude",
    r"tantrums?|arguments?|rants?|calls?|display|piece of writing",
)
_PAIN = r"(?:pain|nuisance|headache|time-?waster|whinger|moaner|whiner|complainer|drama queen|cry ?bab(?:y|ies)|liar|mistake|regret|handful|nightmare|snob|hypocrite|bully|baby|diva)s?"
_SURELY = r"(?: (?:easily|by far|without (?:a )?doubt|officially|quite (?:possibly|frankly|simply)|possibly|probably|honestly|truly|really|just|simply|frankly|hands down|also|actually|definitely))*"
_BE = r"(?:'re| are| were|'ve been| have been| must be| may be| might be| have to be|'ve got to be| have got to be)"
_OF_THINGS = r"affected|hit|damaged|delayed|placed|served|off"

RULES: tuple[Rule, ...] = (
    Rule(
        id="contempt.superlative",
        family="contempt",
        severity=Severity.WARN,
        why="Set at the bottom of all your customers, the reader hears how much you look down on them.",
        find=pattern(
            either(
                rf"you{_BE}{_SURELY} (?:one of |amongst |among )?(?:the|our|my){_SURELY} {_WORST}(?: and [a-z-]+)*,?(?: [a-z-]+){{0,2}} {_SOMEBODY}\b",
                rf"you{_BE}{_SURELY} (?:one of |amongst |among )?(?:the|our|my) (?:biggest|greatest|worst) {_PAIN}\b",
                rf"(?:yours|this|that|it)(?: \w+)?(?:'s| is| was| must be| has to be){_SURELY} (?:one of )?the{_SURELY} (?!biggest|greatest){_WORST}(?: and [a-z-]+)*,?(?: [a-z-]+){{0,2}} {_WRITTEN} "
                + r"(?:i|we)(?:'ve| have|'d| had)? ?(?:ever |yet )?(?:had|seen|read|heard|received|been|come|got)\b",
            ),
            unless=rf"sorry|apolog\w+|thank\w*|we (?:made|got|let)|our (?:fault|mistake)|{_WORST} (?:{_OF_THINGS})",
            reach="rest",
        )
        + pattern(
            rf"(?:such|so) (?:cheap|low|bad|rude|arrogant|ungrateful|selfish|poor|disgusting|shameless) (?:an? )?(?:mentality|manners?|behaviou?r|attitude|language|thinking|{_SOMEBODY}) "
            r"(?:i|we) (?:have |had )?(?:never|not) (?:seen|met|had|come across|heard)\b",
            reach="clause",
        )
        + pattern(
            rf"never(?: in (?:my|all my|our)(?: whole| entire)? (?:life|career|years?|time))?,? (?:have|did|had) (?:i|we) (?:ever )?(?:met|seen|dealt with|come across|had|known|served|spoken (?:to|with)|encountered) "
            rf"(?:such an? |an?(?:nother)? |any(?:one|body) (?:so|as|more) |someone so |people so )(?:rude|arrogant|ungrateful|difficult|unreasonable|demanding|ignorant|unpleasant|nasty|selfish|petty|miserable|mean|{_SOMEBODY} (?:so|as|like you))",
            reach="rest",
            unless=r"apolog\w+|sorry",
        ),
        hits=(
            "[[You are the rudest person I have spoken to]].",
            "[[You're easily the most difficult guest of the whole season]], and the room is ready.",
            "[[You must be one of the laziest tenants in the county]].",
            "[[You've been the biggest pain this month]].",
            "[[That is the silliest complaint we have ever had]].",
            "[[Such cheap mentality I have never seen]].",
            "[[Never in my life have I met such a rude man]].",
        ),
        near_misses=(
            "You are the first person to tell us, thank you.",
            "You were the worst affected by the flood, and we have not forgotten it.",
            "You are one of our oldest customers.",
            "You're the best guest we have had, and we mean it.",
            "This is the worst delay we have had, and we are sorry.",
            "That is the biggest size we have ever made.",
            "You are the most patient customer we have, thank you.",
            "It was the wettest summer we have had.",
        ),
    ),
)
