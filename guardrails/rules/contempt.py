"""Looking down on the reader. Here: openly, by names, charges and refusals to serve them.

The family's other files, by how the hurt is built:

- `contempt_wits.py`: the reader is not bright enough; even a child would understand.
- `contempt_comparing.py`: other people are held up against the reader, or a nameless "somebody" stands for them.
- `contempt_verdicts.py`: their words or work are judged: rubbish, poor, a maxim about such people.
- `contempt_superlatives.py`: nobody was ever ruder, sillier or more difficult.
- `contempt_idioms.py`: what everybody says of somebody's wits, character or cheek.
"""

from __future__ import annotations

from guardrails.finding import Severity
from guardrails.rule import Rule, either, one_of, pattern

AGREED = r"(?:i|we) (?:agree|understand|know|see|can see)|sorry|apologi[sz]e|you(?:'re| are) right|\b(?:our|my) (?:own )?(?:mistake|fault|error|side|part|bug)\b|(?:we|i) (?:were|was|made|did|should|have been|feel|felt|look)"
OURS = r"\b(?:we|our|ours|my|us)\b(?! (?:expect|standards?|goals?|organi|department|team|operations|collective))|\bi (?:was|am sorry|have been|should|failed)|sorry|apolog\w+"

_PRAISED = r"(?:legends?|stars?|angels?|hero(?:es)?|gems?|diamonds?|treasures?|saints?|troopers?|champions?|champs?|sweethearts?|darlings?|superstars?|rocks?|lifesavers?|delights?|joys?|beauty|beauties|pros?|genius|marvels?|wonders?|hoot|dream|privacy|silence|discretion|confidence|certainty|amounts?|discounts?|savings?)\b"
"""What is no insult after "you absolute"."""

RULES: tuple[Rule, ...] = (
    Rule(
        id="contempt.insult",
        family="contempt",
        severity=Severity.BLOCK,
        why="A name for the reader ends the conversation and can be shown to anybody.",
        find=pattern(
            r"you(?:'re| are| were) "
            + one_of(
                r"being |acting |such |just |really |clearly |obviously |absolutely |totally |so |either |quite ",
                r"a bit |too |all |very |completely |an absolute |all ",
            )
            + r"*(?:an? |the )?"
            + one_of(
                r"bunch of |pack of |bloody |complete |total |utter |real |absolute |spoil(?:ed|t) |whiny |silly ",
                r"little |entitled ",
            )
            + r"*"
            + one_of(
                r"{fool}|{witless}|troll|bully|bullies|hypocrites?|disgrace|nightmare|pest|nuisance",
                r"pain in the \w+",
                r"waste of (?:space|oxygen|time)",
                r"child|toddler|deluded|pathetic|arrogant|rude|obnoxious|disgusting|despicable|insufferable",
                r"unbearable|hysterical|paranoid|greedy|dishonest|lying|trolling|incoherent",
                r"out of your (?:mind|depth)|in denial|smoking",
                r"not very (?:bright|smart|clever)",
                r"not the (?:sharpest|brightest)",
            ),
            unless=either(
                r"\bnot (?:being |an? )|you(?:'re| are|r)? not|aren't",
                r"never (?:said|thought|meant)",
                r"too (?:rude|cheap)|if you",
                r"(?:we|i) (?:treated|made you feel|left you feel)",
                r"you (?:called|said)",
                r"feel(?:ing)? (?:like )?you",
                r"sorry (?:that )?you|makes you|in case|whether|who told you|anyone (?:saying|telling)|late|left",
                r"without|free|\bidle (?:for|until)|impossible to|anxiet|if you were",
            ),
        )
        + pattern(
            r"(?:don't|stop|quit) (?:be|being|acting|behaving|talking)(?: like)? (?:so |such |an? |a bunch of )*(?:{fool}|{stupid}|child|baby|toddler|brat|jerk|difficult|obtuse|silly|ridiculous)"
        )
        + pattern(
            r"how (?:{very} )?"
            + one_of(
                r"stupid|dumb|dense|clueless|ignorant|naive|daft|incompetent|self-centred|entitled|casual",
                r"casual and dismissive|dismissive|blind|lazy",
            )
            + r" (?:are you|can you|can (?:a person|someone|anyone)|do you|must you|you (?:are|guys|people))",
            reach="clause",
        )
        + pattern(
            either(
                r"where the sun (?:doesn't|don't|does not) shine",
                r"lay off the (?:drugs|drink|booze|crack|coffee)",
                r"(?:take|taking|taken) (?:your|his|her|some) (?:meds?|medication|pills)",
                r"are you (?:high|drunk|on drugs|a bot|on something)",
                r"(?:what|whatever|same (?:grass|stuff|thing)) (?:are )?you(?:'re| are)? smoking",
                r"get (?:your head|yourself) (?:checked|examined)",
                r"see a (?:psychiatrist|shrink|therapist|neurologist)",
            ),
            unless=r"doctor|dose|prescri|pharmac|tablets?",
        )
        + pattern(
            r"you (?:absolute|utter|total and utter|complete and utter|massive|colossal|prize|proper) "
            + rf"(?!{_PRAISED})"
            + r"\w{3,20}(?=[.,!?;]|$| and\b)"
        ),
        hits=(
            "[[You are clueless]] about billing.",
            "He is chewing gum, [[you absolute muppet]].",
            "[[Stop being so difficult]].",
            "[[How stupid can a person be]]?",
        ),
        near_misses=(
            "You are not stupid; the form is confusing.",
            "I am sorry that you were made to look foolish, that was our mistake.",
            "The clown fish needs warm water.",
            "You absolute star, thank you for the photo.",
            "If you are lazy like me, use the shortcut.",
        ),
    ),
    Rule(
        id="contempt.drama",
        family="contempt",
        severity=Severity.WARN,
        why="Calling a complaint a tantrum makes the person the problem; answer the matter.",
        find=pattern(
            r"(?:your|this|another|such an?|these|those|all this|his|her) (?:(?:\w{3,14}|little) ){0,2}?"
            + one_of(
                r"tantrums?|meltdown|rants?|hissy fits?|outbursts?|hysterics|histrionics|theatrics|dramatics",
                r"whining|whingeing|whinging|moaning|wailing|sob stor(?:y|ies)|sob[- ]stor|tirades?|diatribes?",
                r"antics|ramblings?|vitriol|entitlement|paranoia|conspiracy theor\w+|crusade|circus|shenanigans",
                r"pity party|temper|inane stuff|stubbornness|drivel|inaction|badgering|disdain",
            ),
            unless=either(
                r"(?:our|my|sorry|apolog\w+|excuse|pardon|forgive)",
                r"circus (?:ticket|show|tickets|tent)",
                r"toddler|if (?:he|she)|nuclear|reactor|core|benefit entitlement",
                r"your (?:holiday|leave|benefit|legal|statutory|refund|baggage|luggage|full|annual|current) entitlement",
                r"entitlement (?:to|is|of|form|letter)",
                r"temperature|ticket|free of",
            ),
        )
        + pattern(
            r"(?:your|all this|such|any more|enough(?: of (?:this|your))?|unnecessary) (?:little |unnecessary |petty |pointless )?(?:drama|games|nonsense|attitude|hysteria|fuss|moans?|bickering|sniping)\b",
            unless=either(
                r"sorry",
                r"drama (?:series|class|school|lesson|film|club)",
                r"(?:video|board|all|your) games",
                r"(?:our|my)|play|olympic",
                r"without (?:any|the) (?:fuss|nonsense)",
                r"no fuss",
                r"nonsense (?:words?|characters)",
                r"attitude (?:of|indicator)|season|dlc",
            ),
        )
        + pattern(
            either(
                one_of(
                    r"act(?:s|ing)?|behav(?:e|es|ing)|talk(?:s|ing)?|writ(?:e|ing)|whin(?:e|ing)|cry(?:ing)?",
                    r"carry(?:ing)? on",
                )
                + r" like (?:an? |some )?(?:\w+ )?"
                + one_of(
                    r"child|children|toddlers?|baby|babies|brat|kids?|adult|grown-?up|five[- ]year[- ]old|diva",
                    r"princess|lunatic|maniac|jerk|idiot|spoiled \w+|teenagers?",
                ),
                r"(?:decide to )?be(?:ing)? (?:a child|an adult about|such a baby)",
                r"like (?:an|two) adults?\b|act your age",
                r"you(?:'re| are) a grown (?:man|woman|up|adult)",
                r"grown[- ]?up like you",
            ),
            unless=r"car seat|ticket|fare",
        )
        + pattern(
            r"(?:please )?(?:just )?"
            + one_of(
                r"grow up|grow a (?:pair|spine)|man up|get over (?:it|yourself)",
                r"get a (?:life|job|clue|grip|hobby)",
                r"suck it up|toughen up|put on your big|eat some spinach|touch grass|cry more|cope harder",
                r"deal with it|get lost|piss off|take a hike|shut up|give it a rest|zip it|put a sock in it",
                r"get stuffed|buzz off|come off it|use your words|good riddance",
            ),
            unless=either(
                r"(?:children|kids|they|plants?|trees?)\b",
                r"grow up (?:with|in)|where (?:i|you) grew|will not go away|won't go away|doesn't go away",
                r"to go away|make (?:it|this) go away",
                r"when (?:they|you) (?:grow|wake)",
                r"wake up (?:to|at|call)",
                r"(?:we|i)(?:'ll| will| can)? (?:have to )?deal with it",
                r"how to deal|how (?:we|i)|tried to|alarm|problem|issue|error|message|doesn't|not",
                r"to (?:get|deal|wake|face)",
            ),
        )
        + pattern(
            either(
                r"shame on you",
                r"you should be (?:deeply |truly |thoroughly |so )*(?:ashamed|embarrassed)",
                r"(?:how|aren't you) (?:very |truly |not )?(?:embarrassing|ashamed)",
                r"have you no shame|an embarrassment",
                r"you(?:'re| are) (?:not|hardly) (?:that |so |as |all that |very )*"
                + r"(?:special(?= ?[.,!]|$)|important(?= ?[.,!]|$)|unique|clever|unique|clever|smart|interesting)",
                r"(?:the )?world (?:doesn't|does not) revolve",
                r"don't flatter yourself|know your place|special treatment|who are you again",
                r"don't need (?:your|the) (?:life story|whole story|lecture|attitude|drama|opinions?)",
                r"entitled (?:cesspool|attitude|people|customer|behaviou?r|brat)",
                r"so entitled",
                r"you(?:'re| are) (?:very |so |really |just )*entitled(?! to)",
            ),
            unless=r"you should not be|no reason to be|(?:our|we|i|my)\b|nothing to be|not (?:be )?(?:ashamed|embarrassed)",
        )
        + pattern(
            r"(?:i'm|i am|we're|we are|i'm getting|am) "
            + one_of(
                r"just |really |so |honestly |frankly |f\S{2,5}ing |fucking |bloody |damn |getting |quite |very ",
                r"absolutely ",
            )
            + r"*(?:sick(?: and tired)?|tired|fed up|weary|exhausted|done|bored) (?:of|with|by) "
            + one_of(
                r"you\b|your|people like|repeating|explaining|customers|hearing",
                r"these (?:games|excuses|e-?mails|complaints|messages|calls)",
                r"this (?:conversation|nonsense|discussion|game|attitude)",
            ),
            reach="clause",
            unless=r"you (?:say|said|wrote|are) |done with (?:the|your|this) (?:repair|order|form|work|setup|set-up|part|update|change|review|draft|report|investigation)",
        )
        + pattern(
            either(
                one_of(
                    r"we|i|everyone|everybody",
                    r"the (?:whole )?(?:office|team|shop|desk|crew)",
                )
                + r"(?:'ve| have| are|'re| all| both| did| were)* (?:all |really |actually )?"
                + one_of(
                    r"laugh(?:ed|ing)?(?!,? (?:and|but) then i (?:cried|was))",
                    r"had a (?:good |proper |big )?(?:laugh|giggle|chuckle)",
                    r"roll(?:ed|ing)? (?:our|their|my) eyes",
                    r"giggled|giggling|chuckled|chuckling",
                    r"read it (?:out|aloud) (?:to|in)",
                    r"played (?:it|your voicemail)",
                ),
                r"(?:gave|give|giving|provided) (?:us|me|the \w+) (?:all )?a (?:good |big |proper )?(?:laugh|giggle|chuckle)",
                r"comedy gold",
                r"(?:is|was|most|very) entertaining",
                r"made my lunch break",
            ),
            reach="clause",
            unless=r"with you|thank you|thanks|love|you(?:'re| are) right|joke you|your joke|lovely|sorry|at (?:my|our) own|at (?:myself|ourselves|us|me)"
            + r"|\bcried\b|(?:it|that) was (?:me|us)\b",
            leans=True,
        )
        + pattern(
            either(
                r"(?:stop|enough|save|drop|quit|cut|play\w*|spare (?:me|us)|less|done|pull\w*|heard)(?: (?:with|of|out|me|us|it))* the [\w' -]{3,25}?\b"
                + one_of(
                    r"story|stories|stuff|card|act|routine|theatrics|drama|dramatics|speech|speeches|tears|lecture",
                    r"excuses|attitude|nonsense|whinging|moaning|thieving|tantrums?|insults?",
                )
                + r"(?="
                + either(
                    r"{end}",
                    r" (?:on|with|every|again|now|please|is|for|a lot|stops|gets|to)",
                )
                + r")",
                one_of(
                    r"crying|moaning|whining|whinging|whingeing|sulking|kicking off|bleating",
                    r"throwing a (?:strop|fit|tantrum|wobbly)",
                    r"having a (?:fit|strop|meltdown|paddy)",
                    r"ranting|blubbing|screaming|banging on",
                )
                + r"(?: \w+)? (?:over|about|at (?:me|us|my|our|the \w+))\b",
            ),
            unless=r"sorry|apolog\w+|thank\w*|card (?:details|reader|number|payment)|sd card|gift card|credit|debit|membership|sim\b|bank|boarding|baby|dog\b|puppy|alarm|kettle|brakes|machine|i was|\bwe (?:sat|were)|loss",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[You can save the orphan story]].",
            "[[We need to stop with the lawyer stuff]].",
            "[[Crying over a bus stop is new]].",
            "We have read [[your little rant]].",
            "You [[behave like a child]].",
            "[[Grow up]].",
            "[[Shame on you]].",
            "[[I am sick of your e-mails]].",
            "[[The whole office had a good laugh]].",
        ),
        near_misses=(
            "I saw the menu and I laughed, and then I cried a little.",
            "I smiled and then I laughed at it, because you're right.",
            "Please cut the SIM card in two.",
            "She was crying over the loss, and we sat with her.",
            "Play the SD card in another reader.",
            "We laughed, but only at us.",
            "Your holiday entitlement is 25 days.",
            "The kids will grow up, so the seat is adjustable.",
            "You should not be embarrassed, it happens to all of us.",
            "We stopped calling as you asked.",
            "I have had enough time to look at it.",
            "The circus tickets are on their way.",
        ),
    ),
    Rule(
        id="contempt.not-your-servant",
        family="contempt",
        severity=Severity.WARN,
        why="The reader hears that asking for help makes them a child or a nuisance.",
        find=pattern(
            either(
                r"(?:this|your|that|such|these|those|exactly this|exactly the|just the|a certain) (?:type|kind|sort|calibre|breed)s? of "
                + one_of(
                    r"customers?|persons?|clients?|people|guests?|callers?|tickets?|tenants?|parents?|attitude",
                    r"language|remark|drama|nonsense",
                )
                + r"\b",
                r"(?:because of|thanks to|with|from|why|of) (?:tickets|people|calls|e-?mails|customers|days|clients|parents|guests|complaints)"
                + r" like (?:this|these|yours|you)\b",
                r"(?:not paid|n't paid|paid) enough\b",
                r"pay me enough\b|above my pay\b",
                r"my (?:wages|salary) (?:come|comes|is|are|do|does|covers?|don't|doesn't)\b",
            ),
            unless=r"sorry|thank\w*|grateful|lucky|love",
            reach="clause",
        )
        + pattern(
            r"(?:i|we)(?:'m| am|'re| are) not (?:(?:their|his|her) [a-z]+|[a-z]+'s [a-z]+)\b(?! (?:able|problem))",
            unless=r"sorry|fault|responsib\w+|doctor|representative",
            reach="clause",
        )
        + pattern(
            r"(?:i|we)(?:'m| am|'re| are) not (?:your|a|an|running a|here as your)(?: (?:personal|free|private))? "
            + one_of(
                r"babysitters?|nann(?:y|ies)|servants?|slaves?|mothers?|mum|mom|secretar(?:y|ies)|maids?|butlers?",
                r"therapists?|punching bag|doormat|charity|kindergarten|travel agency|search engine|encyclopa?edia",
                r"errand boy|dogsbody|magicians?|cleaners?|chauffeurs?",
            )
            + r"\b",
            reach="clause",
        )
        + pattern(
            r"(?:don't|do not|no need to|stop|dare (?:you )?) ?(?:tell|teach|teaching|telling|lecture|lecturing) (?:us|me|my staff)(?: (?:how to|our|my|what to|about) (?:do |run )?(?:our|my|the)? ?(?:job|work|business|trade|rules|do)?)\b",
            unless=r"if|sorry",
            reach="clause",
        )
        + pattern(
            r"(?:i|we) (?:didn't|did not|wasn't aware|weren't aware|had no idea)(?: (?:realise|realize|know|that))*(?: that)? (?:we were|i was|i am|we are|i'm|we're) (?:talking|speaking|dealing|writing) (?:to|with) (?:an?|the)\b",
            reach="to_end",
        )
        + pattern(
            one_of(
                r"(?:i|we)(?:'m| am|'re| are) not",
                r"(?:i|we) aren't",
                r"(?:this|that|it)(?: is not|'s not| isn't)",
                r"(?:i|we) (?:don't|do not) run",
            )
            + r" (?:here to be |here as |exactly |some sort of |some kind of |actually )*(?:a |an |your )?"
            + r"(?:(?:personal|free|private|local|unpaid|glorified) )?"
            + one_of(
                r"taxi (?:service|firm|rank|company)s?",
                r"babysit(?:ters?|ting)(?: service)?",
                r"childminders?|cr[eè]che|charities|charity|miracle[- ]workers?|wizards|fairy godmothers?",
                r"father christmas|santa(?: claus)?|agony aunts?|the samaritans|samaritans|soup kitchen|food bank",
                r"cash ?(?:machine|point)s?|bank of mum and dad|directory enquiries|wikipedia|pack mules?",
                r"holiday camp|petting zoo|zoo|circus|drop-in centre|walk-in wardrobe|free library|dating agency",
                r"lonely hearts club|debating society|your mates?|room service|personal shoppers?",
                r"marriage counsell?ors?|day care|daycare|nursery school",
            )
            + r"(?={end}| and| who| for you| here)",
            unless=r"gift aid|tax|registered|sorry|vat|licen[cs]\w*",
            reach="clause",
        )
        + pattern(
            r"(?:do (?:i|we) look like|since when (?:am|are|were|was) (?:i|we)|(?:who|what) do you (?:think|take) (?:i|we)(?:'m| am|'re| are)?(?: for)?,) (?:a|an|your|the|some)\b",
            reach="to_end",
        )
        + pattern(
            either(
                r"(?:isn't|aren't|not|is not|are not|nobody's|nobody is) paid (?:to|enough)\b",
                r"(?:don't|do not|doesn't|didn't) make the (?:weather|rules|laws?|timetables?|roads|traffic)(?={end})",
                r"your (?:emergency|rush|urgency|hurry|bad planning|poor planning) (?:is|isn't|does|doesn't)(?: not)? "
                + r"(?:automatically |really |always )?(?:ours|my|mine|our|an emergency|constitute|make)",
                r"poor planning on your\b",
                r"(?:now|so|and|suddenly|apparently) (?:now )?(?:we're|i'm|we are|i am) (?:the )?"
                + r"(?:bad guys?|villains?|baddies?|monsters?|criminals?|crooks?)\b",
                r"(?:sure|fine|yes|right|of course|go on),? blame (?:the|us|me|him|her)\b",
                r"flattered (?:that )?you (?:think|believe)\b",
                r"we(?:'ve| have) bent (?:every|all|over)\b",
                r"bent over backwards\b",
            ),
            unless=r"sorry|apolog\w+|thank\w*|(?:you|they|he|she)(?:'re| are|'s| is| were| was|'d| have| had)?(?: been)?(?: not|n't) paid",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[Our driver isn't paid to wait]].",
            "[[I don't make the weather]].",
            "[[So now we're the villains]].",
            "[[Sure, blame the driver]].",
            "[[We are not your babysitters]].",
            "[[Please don't teach us our work]].",
            "[[I didn't realise we were talking to a lawyer.]]",
            "[[We aren't a babysitting service]].",
            "[[This is not a soup kitchen]].",
            "[[Do we look like a circus?]]",
        ),
        near_misses=(
            "You are not paid to do our work, and I am sorry.",
            "Is it an emergency?",
            "We bent over backwards too late, and I am sorry.",
            "I am not a doctor, so please ask one.",
            "Please tell us how to reach you.",
            "I did not realise you were waiting, and I am sorry.",
            "We are not a registered charity, so gift aid does not apply.",
            "We are not a taxi firm's insurer.",
            "This is not a nursery school place but a waiting list.",
        ),
    ),
    Rule(
        id="contempt.accusation",
        family="contempt",
        severity=Severity.WARN,
        why="Accusing the reader of bad faith leaves them nothing to do but fight back.",
        find=pattern(
            r"you(?:'re| are) (?:just |only |simply |clearly |still |now |deliberately |constantly |always |obviously )*"
            + one_of(
                r"mixing (?:up )?(?:everything|things)",
                r"twisting|dodging|lying|refusing to|contradicting yourself",
                r"going (?:round |around )?in circles",
                r"making (?:it|things|this|everything) (?:worse|harder|difficult|impossible)",
                r"trying to "
                + one_of(
                    r"trick|cheat|twist|deceive|turn|avoid (?:paying|your|the)",
                    r"get (?:out of|away with|something)",
                    r"play|manipulate|out ?smart|blame|shift|have it both|provoke|pressure|bully",
                ),
                r"not (?:listening|being (?:reasonable|honest|helpful|fair|constructive|serious))",
                r"imposing|badgering|imagining things|inventing",
                r"making (?:this|it|that|things) up",
                r"missing the point|in no position|kidding yourself",
                r"fooling (?:yourself|nobody|no one)",
                r"on a (?:crusade|mission)",
                r"getting (?:ahead of yourself|carried away)",
            ),
            unless=r"\bif\b|sorry|whether|(?:not|n't) (?:saying|suggesting)|free to|right",
            reach="clause",
        )
        + pattern(
            r"(?:not|without|contains?|contained|n't [a-z]+|not [a-z]+) (?:an?|one|even a) single (?:\w+ )?(?:bit|word|reason|fact|useful|shred|iota|valid|sentence|argument|question|piece)",
            unless=OURS,
            reach="clause",
        )
        + pattern(
            either(
                r"(?:like )?talking to a (?:brick )?wall",
                r"bang(?:ing)? my head",
                r"(?:falls?|fell|falling) on deaf ears",
                r"in one ear and",
                r"here we go(?: again)?(?= ?[,.!…]|$)",
                r"(?:we|i think we) both know",
                r"let's (?:be (?:real|serious)|not (?:pretend|kid|exaggerate|be silly))",
                r"stop pretending",
                r"who are you (?:kidding|trying to fool)",
                r"(?:save|spare) your (?:breath|energy)",
                r"spare yourself",
                r"do (?:us (?:both|all)|yourself|everyone) a favou?r",
                r"(?:sorry|hate) to (?:burst your bubble|break it to you|rain on your)",
                r"reality check",
            ),
            unless=r"looking forward|what (?:we|you) both know",
            reach="match",
        )
        + pattern(
            r"no wonder (?:you|your|nobody|no one)\b(?! (?:are|were|feel|felt) (?:\w+ )?(?:upset|angry|annoyed|frustrated|cross|worried|disappointed))(?!'re (?:\w+ )?(?:upset|angry|annoyed|frustrated|cross|worried|disappointed))",
            unless=OURS,
            reach="clause",
        )
        + pattern(
            r"(?:please |kindly |so |just |pls |and )*(?:don't|do not|stop|quit) "
            + one_of(
                r"come|coming|use|using|try|trying|bring|bringing|hide|hiding|play|playing|drag|dragging|twist\w*",
                r"act|acting|pretend\w*|lectur\w+|insult\w*|come at|pull",
            )
            + r" ?(?:to )?\b"
            + one_of(
                r"and (?:twist|tell|say|blame|act)",
                r"at me|at us|the baby",
                r"your (?!card|name|phone|account|key|old|new|own|charger|pin|code|oven|machine)\w+ (?:as|to|on|against)",
                r"the (?:child|kids?|baby|family|children)",
                r"behind|excuses?|my (?:staff|team|words)|him|her|them|it on|about|words|smart|clever|games|silly",
                r"stupid|like (?:you|i|we|that)|me|us|to be",
            )
            + r"\b",
            unless=r"sorry|apolog\w+|thank\w*|until|before|if\b|worr\w+|hesitate|unless|\bwe(?:'ll| will)\b|please (?:do not|don't) (?:use|try|bring|pull)|try to (?:lift|move|open|repair|fix|restart|force)|pull (?:it|the)",
            where="start",
            reach="clause",
        )
        + pattern(
            either(
                r"you(?:'ve| have|'re| are| were)(?: only| just| all| both| clearly| obviously)? (?:been )?"
                + one_of(
                    r"dodging|avoiding|ducking|hiding|lying|pretending|faking|cheating|sitting on|stringing|milking",
                    r"playing (?:games|dumb|the \w+)",
                    r"twisting|chancing",
                    r"trying (?:it on|your luck|to pull|to blame|to wriggle|to dodge)",
                    r"at it|on the make|having (?:us|me) on|having a laugh",
                )
                + r"\b",
                r"getting away with\b",
            ),
            unless=r"sorry|apolog\w+|thank\w*|avoiding (?:the|a) (?:fee|charge|queue|traffic|stairs|bridge|road|motorway)|to pull the|to blame nobody|\bwe\b|playing the (?:piano|guitar|game|lead|part|match)|\bif\b",
            reach="clause",
        ),
        hits=(
            "[[You have been dodging that bill since May]].",
            "[[It was six weeks of getting away with it]].",
            "[[Don't use your hamster as a reason]].",
            "[[Do not come and twist my words]].",
            "[[Stop acting like that]].",
            "[[You are just trying to get out of paying]].",
            "[[There is not a single valid argument in your letter]].",
            "It is [[like talking to a wall]].",
            "[[No wonder your router is slow]].",
        ),
        near_misses=(
            "You are avoiding the fee, since you booked early.",
            "We were getting away with too little staff, and I am sorry.",
            "Please don't use your old card.",
            "Don't try to lift it alone, we will help.",
            "Stop using the charger and call me.",
            "If you are refusing to sign, tell us why.",
            "No wonder you are angry, I would be too.",
            "There is not a single parcel in our depot.",
            "You are not being unreasonable.",
        ),
    ),
    Rule(
        id="contempt.flat-contradiction",
        family="contempt",
        severity=Severity.WARN,
        why="Told flatly that they are wrong or lying, nobody reads the next sentence; show the fact instead.",
        find=pattern(
            either(
                r"(?:that|this|it)(?:'s| is) (?:"
                + r"(?:just|simply|plain|flat[- ]out|completely|totally|so|utterly|frankly) "
                + r")+(?:wrong|false|untrue|not true|sad|silly|dumb|lazy|rude|insulting|wrong-headed|dishonest)(?= ?[.,!;]|$| and)",
                r"(?:that|this|it)(?:'s| is| was) (?:just |simply |another |nothing but )?an? "
                + r"(?:outright |blatant |complete |bare-faced |barefaced |flat-out |downright )?lie\b",
                r"(?:you(?:'re| are)|stop) lying",
                r"(?:blatant|outright|pure|your|more) lies\b",
            ),
            unless=AGREED + r"|to you",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:nobody|no one|no-one) "
                + one_of(
                    r"asked (?:you|for your)|wants your|needs your",
                    r"believes (?:you|that|this|a word)",
                    r"takes you",
                    r"is (?:interested in your|buying (?:it|that|this))",
                ),
                r"what an? (?:joke|disgrace|farce|shambles|load of|pile of|clown show|bunch of)\b",
                r"do your (?:own )?job\b",
                r"(?:i|we) (?:don't|do not) work for you",
                r"this is(?: not|n't) (?:an? )?"
                + one_of(
                    r"democracy|debate|negotiation|playground|kindergarten|hotel|free-for-all|dating|social club",
                    r"your (?:personal|private)",
                ),
            ),
            unless=r"sorry|our|do your job (?:well|better|safely|more)|help you|pile of (?:books|boxes|leaves|letters)|bunch of (?:flowers|roses|keys)",
            reach="clause",
        ),
        hits=(
            "[[That is just rude]].",
            "[[That's a blatant lie]].",
            "[[Nobody asked for your opinion]].",
            "[[What a farce]].",
        ),
        near_misses=(
            "You are not simply wrong, the page is unclear.",
            "What a lovely bunch of flowers you sent us!",
            "You're right, that is just wrong, and I am sorry.",
            "The tool helps you do your job better.",
        ),
    ),
)
