"""What sort of trouble a message tells of, in neutral words to be sorry about: "the mix-up", "that your deposit has become such a worry".

Wider than `trouble.py`, whose phrases may open a reply that nobody asked to change: these serve
only where the alternative is to be sorry for nothing in particular. Each names what the message
speaks of and takes no side: "that your deposit has become such a worry", not "the deposit we kept".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from guardrails.sentences import sentences
from rewriter.once import once
from rewriter.retelling.topic import THINGS, topic


@dataclass(frozen=True, slots=True)
class Sort:
    """Signs of a sort of trouble within one sentence, and its name, a noun or a clause from "that" on.

    `name` may hold the groups of `signs`, by their names, as they are written but small.
    `of` is the same with the `{thing}` it befell, wherever one can be told; "" where it needs none. `{was}` and
    `{has}` agree with the thing.
    """

    signs: re.Pattern[str]
    name: str
    of: str = ""


@dataclass(frozen=True, slots=True)
class Named:
    """What to be sorry about, as a phrase to the customer, a noun or a clause from "that" on; `personal` where it befell somebody, not something."""

    words: str
    personal: bool


def _sort(signs: str, name: str, of: str = "") -> Sort:
    return Sort(re.compile(rf"\b(?:{signs})", re.IGNORECASE), name, of)


_RELATIVE = (
    r"(?P<who>husband|wife|partner|sons?|daughters?|mother|mum|mom|father|dad|baby|child|children|kids?|(?:little |small )?(?:boy|girl|ones?)|brother|sister|gran|grandmother|grandfather|grandad|nan|nana"
    r"|aunt|uncle|niece|nephew|twins|toddler|grandson|granddaughter)\b(?!'s)(?!\s+(?:left|gave|bought|made|wore|owned)\b)"
)
_DISTRESS = (
    r"(?:cr(?:y|ied|ying|ies)|in tears|sob\w*|scream\w*|scare[sd]?|frighten\w*|terrified|petrified|hurt|injur\w*|bitten|bite marks?|bleeding|burn(?:t|ed)|chok\w+|strand\w*|left (?:standing|behind|alone|waiting)|stuck"
    r"|carried down|slept|soaked|freezing|shivering|humiliat\w*|embarrass\w*|shouted at|shaking|so upset|upset|wouldn't get on|couldn't cope|mortified|devastated|heartbroken|distraught|anxious|panick\w*|wet through|hungry|alone|reaction|vomit\w*|fell|broke (?:his|her|their)|stung|walk out with|never been so|won't (?:come out|eat|sleep|leave|stop)|slept in|lost (?:his|her) \w+|upset)\b"
)
_ROLE = (
    r"(?P<role>driver|engineer|nurse|cleaner|receptionist|guard|teacher|tutor|agent|stylist|barber|officer|waiter|waitress|barista|host|guide|inspector|steward|stewardess|instructor|therapist|dentist|hygienist|doctor|vet"
    r"|technician|fitter|plumber|electrician|chauffeur|courier|conductor|cashier|manager|assistant|adviser|advisor|coach|porter|doorman|bouncer|crew|staff|team|assessor|surveyor|mechanic|builder|decorator|gardener|carer|caretaker"
    r"|landlord|warden|librarian|pharmacist|optician|photographer|chef|cabin crew|security|consultant|operator|midwife|physio|trainer|salesman|rep|mover|movers|installer|installers)s?\b"
)
_ILL_MANNERS = (
    r"(?:shout\w*|rude\w*|sm[iu]rk\w*|laugh\w*|swore|sworn|swear\w*|asleep|aggressive|yell\w*|snapp\w*|sigh\w*|called me|called my|told me to|accus\w*|hung up|ignor\w*|cheek|talkative|slammed|threw|barged|blanked|mock\w*|sneer\w*"
    r"|read out|unprofessional|dismissive|condescending|patroni\w*|rolled|walked off|drove off|on (?:his|her|their) phone|(?:an )?attitude|joked?|made me feel|grabbed|pushed|shoved|stared)\b"
)
_DECIDED = r"(?:declin\w+|reject\w+|refus\w+|denied|turned down|unsuccessful|disqualified|voided|failed)\b"
_CASE = r"(?P<case>claim|application|appeal|visa|mortgage|loan|badge|permit|insurance|grant|request|refund|passport|bid|essay|paper|submission|bet|booking|warranty|complaint|photo|return|planning)s?\b"
_HELD = r"(?P<held>account|profile|card|page|listing|channel|membership|number|SIM|store|shop)\b"
_KEPT = r"(?P<kept>files?|photos?|photographs|pictures|save|saves|data|notes|recordings?|footage|work|messages|e-?mails|contacts|videos?|thesis|manuscript|history|records|progress|skins|playlists?)\b"
_FOOD = (
    r"(?P<food>steak|curry|pizza|burgers?|chips|rice|milk|wine|bottles?|bread|loaf|sourdough|croissants?|toastie|sandwich(?:es)?|soup|chicken|fish|meat|eggs?|salad|coffee|tea|cake|meal|dinner|lunch|breakfast|food|kebab|pasta|noodles|sushi|naan|takeaway"
    r"|roast|sausages?|bacon|cheese|yogh?urt|fruit|vegetables|lettuce|cream|beer|pint|cocktails?|oysters|prawns|pie|crisps|flour|honey|jam|wedding cake|turkey|veg box)\b"
)
_SPOILT = r"(?:cold|frozen|raw|pink|gr[ea]y|burnt|burned|overcooked|undercooked|off|mou?ldy|mould|stale|soggy|soaked|hair|weevils?|maggots?|vinegar|corked|sour|rotten|slimy|inedible|tasteless|dry|gone off|spilled|spilt|leaked)\b"
_MADE = (
    r"(?P<made>hair|balayage|highlights|fringe|bob|perm|eyebrows|brows|lashes|nails|tattoo|photos|photographs|portraits?|pictures|video|translation|logo|index|website|site|design|painting|artwork|film|scent|perfume|gown|dress"
    r"|suit|curtains|tiling|invitations|banner|leaflets|polos|menus?|brochures?|statue|portrait|crown|dentures|glasses|varifocals|extension|wallpaper|cut|colour|makeup|make-up|cake|flowers|bouquet|headstone|engraving)\b"
)
_TURNED_OUT = (
    r"(?:orange|gr[ea]y|green|nothing like|awful|disaster|bald|patchy|uneven|crooked|wonky|blurred|blurry|laugh\w*|ugly|horrible|upside|cheap|dull|ruined|mess|wrong|off|too (?:dark|light|short|long|big|small|tight|high|low)"
    r"|burnt|lopsided|smudged|misspelt|old|different|doesn't like|don't like|hate)\b"
)
_FEE = r"(?P<fee>(?:late|missed[- ]visit|missed[- ]appointment|cleaning|cancellation|booking|admin|administration|delivery|joining|exit|overdraft|transfer|restocking|resort|baggage|no-show|call-?out|corkage|damage|anaesthetist|early|handling|roaming|parking|late payment) (?:fee|charge)s?|surcharge|penalty)\b"
_SPANS = r"(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|eighteen|twenty|several|many)"

_OF_PEOPLE: tuple[Sort, ...] = (
    _sort(r"(?P<wound>burn|cut|scald|gash|bruise|graze|bite|sting)s? (?:up|on|across|to|down|over|all over) my (?:left |right |\w+ )?(?P<part>arm|forearm|hand|leg|foot|face|neck|back|finger|wrist|knee|head|lip|shin|ankle|thigh|cheek)\b", "the {wound} to your {part}"),
    _sort(rf"(?:my|our)\s+(?:\w+\s+){{0,2}}?{_RELATIVE}[^.!?]{{0,70}}\b{_DISTRESS}", "what your {who} went through"),
    _sort(rf"{_DISTRESS}[^.!?]{{0,30}}\b(?:my|our)\s+(?:\w+\s+){{0,2}}?{_RELATIVE}", "what your {who} went through"),
    _sort(r"wrong (?P<treated>tooth|leg|eye|knee|hip|ear|foot|hand|dose|medication|medicine|tablets|prescription|child|patient)\b", "the wrong {treated}"),
    _sort(rf"(?:you|your \w+|they|he|she)\s+(?:\w+\s+)?(?:\w+ed|let|left|put|sent|made|took|cut|hit|told|gave|lost)\s+(?:my|our)\s+(?:\w+\s+){{0,2}}?{_RELATIVE}", "what happened with your {who}"),
    _sort(r"my (?P<part>back|neck|foot|feet|leg|hand|arm|fingers?|skin|scalp|eyes?|ankle|knee|wrist|tooth|teeth|gums?|shoulder|hip|chest|stomach|ears?)\b[^.!?]{0,50}\b(?:worse|pain\w*|agony|hurts?|sore|bleed\w*|blister\w*|burn\w*|swollen|swelling|rash|infect\w*|red raw|numb|itch\w*|throb\w*)\b", "that you have had this trouble with your {part}"),
    _sort(r"(?:agony|in pain|so much pain|i(?:'ve| have| had)?(?: had)? (?:\w+ )?(?:headaches?|a migraine|been sick(?! (?:with|of))|threw up|was sick(?! of))|food poisoning|made me (?:sick|ill)|makes? me (?:sick|ill)|an? (?:allergic )?reaction|a rash|burn(?:ed|t) (?:me|my)|blisters)\b", "that you have been so unwell"),
    _sort(r"(?:my|our|the|a) (?:\w+ )?(?P<pet>dog|cat|rabbit|puppy|kitten|horse|pony|hamster|parrot|spaniel|cockapoo|labrador|terrier|poodle|tortoise)\b[^.!?]{0,60}\b(?:limps?|limping|sick|ill|hurt|injur\w*|hasn't eaten|not eating|bleed\w*|cut|shav\w*|shaking|pain|lame|scared|worse|swollen|vomit\w*)\b", "your {pet}"),
    _sort(rf"(?:your|the)\s+(?:\w+\s+)?{_ROLE}[^.!?]{{0,70}}\b{_ILL_MANNERS}", "your experience with our {role}"),
    _sort(rf"your (?:man|men|bloke|guy|lads?|girl|woman|lady|chap|boy|people|person|worker)\b[^.!?]{{0,70}}\b{_ILL_MANNERS}", "your experience with our colleague"),
    _sort(r"(?:(?:hung|hang) up|(?:put|puts|slammed) the (?:phone|line) down|cut me off)\b", "how your call ended"),
    _sort(r"(?:rude|rudely|rudeness|spoken to|talked down to|shouted at|laughed at|treated (?:me|us) like|looked down|made to feel|discriminat\w+)\b", "your experience with us"),
    _sort(r"(?:set fire|(?:was|started|caused|had) a fire|(?:caught|on) fire|the fire (?:started|spread|broke))", "the fire"),
    _sort(r"(?P<bell>fire alarm|smoke alarm|burglar alarm|alarm)\b(?= (?:went|goes|going|sound|rang|ring|kept|keeps|screamed))", "the {bell}"),
)  # fmt: skip
"""What befell somebody, most telling first."""
_OF_THINGS: tuple[Sort, ...] = (
    # money
    Sort(re.compile(r"^(?P<price>(?:[£$€₹]\s?\d[\d,.]*|\d+ (?:euros?|pounds|dollars|quid)) for (?:one|an?|the|two|three|four|five|six|\d+|\w+ing)\b(?: [\w'-]+){0,7})(?=[?!.])", re.IGNORECASE), "that {price} came as a shock"),
    _sort(r"quoted\b[^.!?]{0,20}(?P<before>[£$€₹]\s?[\d,]+)[^!?]{0,60}\b(?:say|says|bill|was|want|is|charged|came|now)\b[^.!?]{0,20}(?P<after>[£$€₹]\s?[\d,]+)", "that the price went from {before} to {after}"),
    _sort(r"(?P<seized>tow|clamp)(?:ed|ing)\b", "the {seized}ing"),
    _sort(r"(?:PCN|parking (?:charge|fine|ticket|notice)|penalty charge|penalty notice)\b", "the parking charge"),
    _sort(r"summons\b", "the summons"),
    _sort(r"(?:bailiffs?|enforcement (?:agents?|officers?))\b", "the bailiffs' visit"),
    _sort(r"debt (?:collect\w+|agenc\w+|recovery)\b", "the collection letters"),
    _sort(r"deposit\b[^.!?]{0,60}\b(?:keep\w*|kept|deduct\w*|withh\w+|back|return\w*|clean\w*|lost|lose|refus\w*|damage|refund\w*)\b|(?:keep\w*|kept|deduct\w*|withh\w+|lost|lose|refund\w*)\b[^.!?]{0,40}\bdeposit\b", "that your deposit has become such a worry"),
    _sort(r"quot(?:e|ed|ation)\b[^.!?]{0,60}\b(?:bill|invoice|final|says|came|charged|price|total)\b", "that the bill came as a shock after the quote"),
    _sort(r"cancell?(?:ed|ing|ation)\b[^.!?]{0,70}\b(?:still|took|taken|taking|charg\w+|debit\w*|ever since|months)\b", "the payments since your cancellation"),
    _sort(r"auto[- ]?(?:matically )?renew\w*|renewed (?:me|it|without|my)\b", "that the renewal took you by surprise"),
    _sort(r"(?:where(?:'s| is)|still|weeks?|waiting|never (?:had|got|received|seen)|not (?:had|got|received|seen)|haven't|days)\b[^.!?]{0,40}\b(?:refund|money back)\b|\b(?:refund|money back)\b[^.!?]{0,40}\b(?:where|still|weeks?|waiting|never|days ago|not (?:here|arrived|come))\b", "that you have had to wait for your refund"),
    _sort(r"(?P<bill>bill|rent|premium|insurance|tariff|direct debit|subscription|council tax|price|fees?|renewal|quote)\b[^.!?]{0,40}\b(?:gone up|went up|goes up|go up|went from|gone from|goes from|up (?:by|from)|jumped|increased?|doubled?|tripled|risen|rise|rose|higher|hike)\b", "that your {bill} has gone up"),
    _sort(rf"{_FEE}", "that the {fee} came as a shock"),
    _sort(r"(?:fined|(?:a|the|this|£\d+|\$\d+) fine)\b(?! by me)", "that the fine came as a shock"),
    _sort(r"overcharg\w*|charged? (?:me|us|my)|been charged|(?:took|taken|taking|debited|deduct\w+)\b[^.!?]{0,25}(?:[£$€₹]\s?\d|money|data|payments?)", "that the charge came as a shock"),
    _sort(r"(?:[£$€₹]\s?[\d,.]+k?|money|savings) (?:is |has |all |just )?(?:gone|missing|lost)\b", "that you have lost money over this"),
    _sort(r"(?:\w+n't|not|never) (?:been )?paid\b|underpaid|short paid|wages\b", "that you have had such trouble over your pay"),
    _sort(r"invoice\b", "that the invoice came as a shock"),
    _sort(r"(?:bill|billed|billing|statement)\b", "that the bill came as a shock"),
    # what was decided, closed, lost
    _sort(rf"{_CASE}[^.!?]{{0,50}}\b{_DECIDED}", "that the decision on your {case} went against you"),
    _sort(rf"{_DECIDED}[^.!?]{{0,30}}\b{_CASE}", "that the decision on your {case} went against you"),
    _sort(rf"{_HELD}[^.!?]{{0,40}}\b(?:lock\w*|suspend\w*|bann?ed|block\w*|disabled|restricted|frozen|froze|deactivat\w*)\b|(?:lock\w*|suspend\w*|bann?ed|block\w*|disabled|restricted|frozen|froze|deactivat\w*)\b[^.!?]{{0,20}}\b(?:my|our)\s+(?:[\w']+\s+)?(?P<locked>account|profile|card|page|listing|channel|number|website|site)\b", "that your {held}{locked} has been blocked"),
    _sort(rf"{_HELD}[^.!?]{{0,40}}\b(?:closed|removed|deleted|terminated|gone)\b", "that you have lost your {held}"),
    _sort(rf"(?:deleted|lost|wiped|erased|overwrote|corrupt\w*)\b[^.!?]{{0,40}}\b{_KEPT}", "that you have lost your {kept}"),
    _sort(rf"{_KEPT}[^.!?]{{0,40}}\b(?:deleted|lost|wiped|gone|disappeared|erased|overwritten|corrupt\w*)\b", "that you have lost your {kept}"),
    _sort(r"(?:i|we)(?:'m| am| was| were| got|'ve been| have been) (?:\w+ )?(?:stuck|stranded|trapped|locked (?:in|out)|left (?:standing|waiting|outside|alone|with no\w*|without))\b", "that you were left in that position"),
    _sort(r"(?:closed|removed|deleted|terminated) (?:my|our) (?:[\w']+ )?(?P<held>account|profile|page|listing|channel|membership)\b", "that your {held} was closed"),
    _sort(r"(?:barred|banned)\b", "that you were banned"),
    # goods and work
    _sort(rf"{_FOOD}[^.!?]{{0,60}}\b{_SPOILT}", "the state of your {food}"),
    _sort(rf"{_SPOILT}[^.!?]{{0,25}}\b{_FOOD}", "the state of your {food}"),
    _sort(rf"(?:my|our|the|your|these|this)\s+(?:\w+\s+)?{_MADE}[^.!?]{{0,60}}\b{_TURNED_OUT}", "how your {made} turned out"),
    _sort(r"wrong (?:size|colou?r|items?|one|ones|part|model|order|person|address|name|date|file|shade|product|shoes?|house|room|side|way)\b|(?:sent|got|received|delivered|gave (?:me|us))\b[^.!?]{0,40}\b(?:instead|a different|someone else's|somebody else's|wrong)\b"
          r"|not (?:what|the (?:\w+ ){1,2})(?:i|we) (?:ordered|asked|chose|approved|paid|booked)|(?:i|we|i'd|we'd) (?:specifically )?(?:ordered|asked for|booked|chose|ticked|specified|requested|approved)\b[^.!?]{0,70}\b(?:and (?:you|got)|but|you sent|you gave|came|arrived|walked out|got a)\b", "the mix-up", "the mix-up with {thing}"),
    _sort(r"(?:missing|came without|without the|left out|incomplete|no \w+ (?:\w+ )?in (?:my|the|our) (?:delivery|order|box|bag|parcel)|only \w+ of (?:my|the|our))\b", "that something was missing", "that something was missing from {thing}"),
    _sort(r"(?:scrap(?:ed|es|ing)|gouge[sd]?|(?:a|the|left) (?:big |huge |massive )?(?:hole|trench|mark|dent|gash)|bleach\w*|chewed|ripp?ed|broke my|broken my|damage[sd]?|scratch\w*|crack\w*|smash\w*|snapped|shrunk|ruined(?! (?:my|our) (?:[\w']+ )?(?:life|day|night|wedding|\d+th|christmas|birthday|holiday|weekend)))\b", "the damage", "the damage to {thing}"),
    _sort(r"(?P<pest>mice|rats?|cockroach\w*|bed ?bugs|weevils|maggots|ants|wasps|moths|fleas|slugs|mushrooms)\b", "that you have had to put up with {pest}"),
    _sort(r"(?:gas|smoke|smoking|sparks?|sparking|burning|overheat\w*|on fire|caught fire|electric shock|dangerous|could have been killed|killed (?:me|us|him|her|someone)|could(?:'ve| have| of) (?:happened|died|hurt))\b", "that you had such a fright", "that you had such a fright with {thing}"),
    _sort(r"(?<!\bi )(?:smells?|smell(?:ed|ing)|stinks?|stank|stench|reek\w*)\b", "that you have had to put up with that smell"),
    _sort(r"(?:filthy|dirty|stain\w*|hairs?|unclean\w*|disgusting mess|pigsty|flies|cobwebs|sticky)\b", "the state of things you found", "the state of {thing}"),
    _sort(r"(?:broke down|packed up (?:at|on|after|last|this|yesterday)|breakdown|broken down)\b", "the breakdown", "that {thing} broke down"),
    _sort(r"(?:no|without) (?P<supply>signal|internet|broadband|wifi|wi-fi|hot water|water|power|electricity|gas|heating|heat|toilet|lift)\b", "that you have been without {supply}"),
    _sort(r"(?P<supply>internet|broadband|wifi|wi-fi|signal|line|lines|network|app|site|website|server)\b[^.!?]{0,30}\b(?:down|dead|off|out|drop\w*|dies|died|cut\w*)\b", "that you have had such trouble with the {supply}"),
    _sort(r"outages?\b", "that the outage hit you"),
    _sort(r"(?:error(?: \d+)?|crash\w*|bugs?|glitch\w*|froze|defective|faulty|too slow|so slow|stays black|buffer\w*|lag\w*|504|404)\b", "that this has not worked as it should", "that {thing} {has} let you down"),
    _sort(r"(?P<kit>lift|elevator|pool|gym|sauna|shower|toilet|air ?con|AC|oven|dishwasher|washing machine|alarm|fire alarm|door|gate|heater|radiators?)\b[^.!?]{0,30}\b(?:out|broken|shut|not working|doesn't|won't|stuck|again|down)\b", "that you have had such trouble with the {kit}"),
    _sort(r"(?:still (?:limp\w*|leak\w*|doesn't|does not|isn't|not|on|faulty)|(?:isn't|not|never) (?:been )?(?:fixed|repaired|mended)|came (?:back )?on again|flat again|broken again|same (?:fault|problem|noise)|(?:light|fault|problem|noise|leak|error|smell) (?:has )?(?:came|come) back|not working|stopped working|doesn't work|dont work|won't (?:turn|start|open|charge|connect))\b", "that this has not worked as it should", "that {thing} {has} let you down"),
    # time
    _sort(r"(?:engineer|plumber|electrician|driver|cleaner|carer|nurse|fitter|tutor|instructor|technician|taxi|cab|nobody|no one)\b[^.!?]{0,40}\b(?:never|didn't|didnt|hasn't|not|no)\b[^.!?]{0,12}\b(?:came|come|show\w*|turn\w* up|arriv\w*|appear\w*)\b|no[- ]show\b|(?:nobody|no one)(?:'s| has)? (?:came|come|turned up|showed|arrived|been)\b|didn'?t turn up\b", "that the visit you expected did not happen"),
    _sort(r"(?:says|said|marked|shows?|shown)\b[^.!?]{0,12}\bdelivered|(?:not|never|hasn't been|wasn't) (?:been )?(?:delivered|arrived)\b", "that your delivery did not reach you", "that you have had to wait for {thing}"),
    _sort(r"(?:drove|travelled|traveled|came (?:all the way|from)|train (?:from|was)|bus fare|flew|trip|journey|turned up|walked|queued)\b[^.!?]{0,80}\b(?:closed|shut|no (?:job|room|record|one|sign)|turned away|cancell?ed|nobody|wasn't|gone)\b", "that you had a wasted journey"),
    _sort(r"cancell?ed\b|cancellation\b", "the cancellation", "the cancellation of {thing}"),
    _sort(r"(?:was|were|is|are|been|being|found (?:it|you)|you were) (?:closed|shut)\b", "the closure", "the closure of {thing}"),
    _sort(rf"(?:day \d+|week \d+) of\b|{_SPANS} (?:weeks|months)\b[^.!?]{{0,40}}\b(?:for|and|still|later|now|on|late)\b|been {_SPANS} (?:weeks|months|days)\b|still (?:no|not|nothing|haven't|waiting)\b|no date\b|(?:\d|two|three) hours? for (?:a|an|my|our)\b|it's day \d+|day \d+[.!]|{_SPANS} (?:weeks|months|days) (?:for|without|since|you)\b", "that this has taken so long", "the delay with {thing}"),
    _sort(rf"(?:i|we|me|us)\b[^.!?]{{0,30}}\b(?:waiting|waited|queu\w+|(?:stood|standing|stuck|sat|sitting)\b[^.!?]{{0,20}}\b(?:for|outside|hold|in the (?:rain|cold|queue)))\b|{_SPANS} (?:mins?|minutes|hours|hrs)\b[^.!?]{{0,25}}\b(?:outside|on hold|late|in the rain|wait\w*|for)\b", "that you were kept waiting", "that you were kept waiting for {thing}"),
    _sort(r"(?:moved|changed|rescheduled|swapped|brought forward|pushed back|postponed)\b[^.!?]{0,30}\b(?:my|our|the)\s\w", "the change", "the change to {thing}"),
    _sort(r"(?:stop|you (?:people )?keep|keeps|kept) (?:ringing|calling|phoning)\b", "that you have had all these calls"),
    _sort(r"(?:stop|keep|keeps|kept|still) (?:sending|texting|emailing|writing|posting)\b", "that you have had all these letters and messages"),
    _sort(r"(?:can't|cannot|couldn't|no|not|without|lost|haven't) (?:sleep|slept)|awake\b|wok(?:e|en)\b", "that this has cost you sleep"),
    _sort(r"heard nothing|not heard|haven't heard|no(?:body|thing| one) (?:is|are|has|have|was) (?:\w+ing|told|rung|called|come|been)\b|(?:we|i) get is silence\b", "that you have gone so long without an answer"),
    _sort(r"(?:described as|advertised|brochure|listing|pictured|in the (?:photos?|pictures?)|nothing like|you said|you promised|you told (?:me|us)|guarantee\w*|supposed to|not as|overpriced|expected|waste of|wasted|rip-?off|ripped off|disappoint\w*|let down)\b", "", "that {thing} {was} such a disappointment"),
)  # fmt: skip
"""What befell something, most telling first."""

_HEAD = re.compile(
    r"\b(?P<whose>my|our|the|an?|this|that|these|those|your|\d+|two|three|four|five|six|both|all|mum's|dad's|no|any)\s+(?P<words>(?:[a-z-]+\s+){0,2}[a-z]{4,})\b(?!')",
    re.IGNORECASE,
)


@once
def thing_of(message: str, draft: str) -> str:
    """The thing that both letters speak of most, whatever it is ("the sourdough"); "" where there is none.

    A noun stands after an article or a number, in the message also at the head of a sentence; of two, the first wins.
    """
    spoken = [word.lower() for match in _HEAD.finditer(draft) for word in match["words"].split()]
    plain = message.replace("’", "'")
    told: dict[str, str] = {}
    for match in _HEAD.finditer(plain):
        if not _PLACE.search(plain[: match.start()]):
            whose = match["whose"].lower()
            owner = "your" if whose in ("my", "our") else f"your {whose}" if whose.endswith("'s") else "the"
            words = [word for word in match["words"].split() if word.islower()]
            for before, word in pairwise(("", *words)):
                whole = f"{before} {word}" if before and f"{before} {word}" in draft else word
                told.setdefault(word, f"{owner} {whole}")
    for span in sentences(plain):
        first = plain[span.start : span.end].split(maxsplit=1)[0].strip(",.!?").lower()
        if re.search(rf"\b{re.escape(first)}\b", f"{plain}\n{draft}"):
            told.setdefault(first, f"the {first}")
    counts = {
        word: _times(word, plain) + _times(word, draft)
        for word in told
        if word in spoken and not THINGS.isdisjoint((word, word.removesuffix("s")))
    }
    best = max(counts, key=lambda word: counts[word], default="")
    return told.get(best, "")


def _times(word: str, text: str) -> int:
    return len(re.findall(rf"\b{re.escape(word.removesuffix('s'))}", text, re.IGNORECASE))


_OWNED = re.compile(
    r"\b(?:(?P<mine>my|our|this|these|the)\s+)?(?P<whose>(?:mum|mom|mother|dad|father|wife|husband|son|daughter|nan|gran|grandad|grandmother|grandfather|brother|sister|partner)'s\s+)?(?:(?P<kind>[a-z-]+)\s+)?(?P<thing>[a-z]{3,})\b(?!')",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"(?:\b(?:from|in|into|on|onto|at|to|by|off|round|outside|inside|over|through|near|with|restart|for|of|than|and)|'s)\s+$",
    re.IGNORECASE,
)
"""Before the place of something, or what it is for: the trouble is not with that."""
_AT_HOME = frozenset(
    "hallway wall walls worktop driveway drive ceiling garden lawn hedge fence patio bathroom bedroom landing stairs floorboards paintwork bumper alloy headstone ring clothes"
    " phone line connection order screen aids".split()
)


@once
def sorts_of(message: str, draft: str) -> tuple[Named, ...]:
    """The sorts of trouble that a message tells of, most telling first."""
    plain = message.replace("’", "'")
    about = topic(message, draft)
    found: dict[Named, int] = {}
    for span in sentences(plain):
        for rank, named in _named(plain[span.start : span.end], about, draft.lower()):
            found[named] = min(rank, found.get(named, rank))
    return tuple(sorted(found, key=lambda named: found[named]))


def _named(sentence: str, about: str, answer: str) -> Iterator[tuple[int, Named]]:
    if _SUPPOSES.match(sentence):
        return
    for rank, sort in enumerate((*_OF_PEOPLE, *_OF_THINGS)):
        sign = sort.signs.search(sentence)
        if not sign or _DENIED.search(sentence[: sign.start()]):
            continue
        thing = (_thing(sentence, sign, answer) or about) if sort.of else ""
        words = sort.of if thing else sort.name
        if words:
            groups = {group: (value or "").lower() for group, value in sign.groupdict().items()}
            many = thing.endswith("s") and not thing.endswith(("ss", "us", "is"))
            verbs = {"was": "were", "has": "have"} if many else {"was": "was", "has": "has"}
            yield rank, Named(words.format(thing=thing, **verbs, **groups), rank < len(_OF_PEOPLE))


_DENIED = re.compile(r"\b(?:not|never|no|isn't|wasn't|if|unless)\s+$", re.IGNORECASE)
_SUPPOSES = re.compile(
    r"(?:(?:i|we)(?:'d)? (?:just )?(?:want|demand|expect|would like|like)(?! to know)|please(?! stop)|refund|give|send|fix|redo|if|unless|would|may|might|what if|(?:can|could|may|do|does|is|are|will)\s+(?:i|we|you|it|they|there|that)|how do)\b",
    re.IGNORECASE,
)
"""How a sentence begins that asks or supposes."""


def _thing(sentence: str, sign: re.Match[str], answer: str) -> str:
    """The thing of theirs nearest to the sign, before or after it, else the one the sentence opens with; "" where there is none."""
    best, distance = "", len(sentence) + 1
    for match in _OWNED.finditer(sentence):
        noun = match["thing"].lower()
        mine = (match["mine"] or "").lower() in ("my", "our") or bool(match["whose"])
        if noun not in THINGS and not (mine and noun in _AT_HOME):
            continue
        opens = match.start() == 0
        if not (mine or opens) or _PLACE.search(sentence[: match.start()]):
            continue
        away = abs(match.start("thing") - sign.start())
        if away < distance:
            whose = f"{match['whose'].strip().lower()} " if match["whose"] else ""
            kind = (
                f"{match['kind'].lower()} "
                if match["kind"] and f"{match['kind']} {noun}".lower() in answer
                else ""
            )
            best, distance = f"{'your' if mine else 'the'} {whose}{kind}{noun}", away
    return best
