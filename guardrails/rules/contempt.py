"""Looking down on the reader. Here: openly, by names, charges and refusals to serve them.

The family's other files, by how the hurt is built:

- `contempt_wits.py`: the reader is not bright enough; even a child would understand.
- `contempt_comparing.py`: other people are held up against the reader, or a nameless "somebody" stands for them.
- `contempt_verdicts.py`: their words or work are judged: rubbish, poor, a maxim about such people.
"""

from __future__ import annotations

from guardrails.finding import Severity
from guardrails.rule import Rule, pattern

AGREED = r"(?:i|we) (?:agree|understand|know|see|can see)|sorry|apologi[sz]e|you(?:'re| are) right|\b(?:our|my) (?:own )?(?:mistake|fault|error|side|part|bug)\b|(?:we|i) (?:were|was|made|did|should|have been|feel|felt|look)"
OURS = r"\b(?:we|our|ours|my|us)\b(?! (?:expect|standards?|goals?|organi|department|team|operations|collective))|\bi (?:was|am sorry|have been|should|failed)|sorry|apolog\w+"

RULES: tuple[Rule, ...] = (
    Rule(
        id="contempt.insult",
        family="contempt",
        severity=Severity.BLOCK,
        why="A name for the reader ends the conversation and can be shown to anybody.",
        find=pattern(
            r"you(?:'re| are| were) (?:being |acting |such |just |really |clearly |obviously |absolutely |totally |so |either |quite |a bit |too |all |very |completely |an absolute |all )*(?:an? |the )?(?:bunch of |pack of |bloody |complete |total |utter |real |absolute |spoil(?:ed|t) |whiny |silly |little |entitled )*(?:{fool}|{witless}|troll|bully|bullies|hypocrites?|disgrace|nightmare|pest|nuisance|pain in the \w+|waste of (?:space|oxygen|time)|child|toddler|deluded|pathetic|arrogant|rude|obnoxious|disgusting|despicable|insufferable|unbearable|hysterical|paranoid|greedy|dishonest|lying|trolling|incoherent|out of your (?:mind|depth)|in denial|smoking|not very (?:bright|smart|clever)|not the (?:sharpest|brightest))",
            unless=r"\bnot (?:being |an? )|you(?:'re| are|r)? not|aren't|never (?:said|thought|meant)|too (?:rude|cheap)|if you|(?:we|i) (?:treated|made you feel|left you feel)|you (?:called|said)|feel(?:ing)? (?:like )?you|sorry (?:that )?you|makes you|in case|whether|who told you|anyone (?:saying|telling)|late|left|without|free|\bidle (?:for|until)|impossible to|anxiet|if you were",
        )
        + pattern(
            r"(?:don't|stop|quit) (?:be|being|acting|behaving|talking)(?: like)? (?:so |such |an? |a bunch of )*(?:{fool}|{stupid}|child|baby|toddler|brat|jerk|difficult|obtuse|silly|ridiculous)"
        )
        + pattern(
            r"how (?:{very} )?(?:stupid|dumb|dense|clueless|ignorant|naive|daft|incompetent|self-centred|entitled|casual|casual and dismissive|dismissive|blind|lazy) (?:are you|can you|can (?:a person|someone|anyone)|do you|must you|you (?:are|guys|people))",
            reach="clause",
        )
        + pattern(
            r"where the sun (?:doesn't|don't|does not) shine|lay off the (?:drugs|drink|booze|crack|coffee)|(?:take|taking|taken) (?:your|his|her|some) (?:meds?|medication|pills)|are you (?:high|drunk|on drugs|a bot|on something)|(?:what|whatever|same (?:grass|stuff|thing)) (?:are )?you(?:'re| are)? smoking|get (?:your head|yourself) (?:checked|examined)|see a (?:psychiatrist|shrink|therapist|neurologist)",
            unless=r"doctor|dose|prescri|pharmac|tablets?",
        ),
        hits=(
            "[[You are clueless]] about billing.",
            "[[Stop being so difficult]].",
            "[[How stupid can a person be]]?",
        ),
        near_misses=(
            "You are not stupid; the form is confusing.",
            "I am sorry that you were made to look foolish, that was our mistake.",
            "The clown fish needs warm water.",
            "If you are lazy like me, use the shortcut.",
        ),
    ),
    Rule(
        id="contempt.drama",
        family="contempt",
        severity=Severity.WARN,
        why="Calling a complaint a tantrum makes the person the problem; answer the matter.",
        find=pattern(
            r"(?:your|this|another|such an?|these|those|all this|his|her) (?:(?:\w{3,14}|little) ){0,2}?(?:tantrums?|meltdown|rants?|hissy fits?|outbursts?|hysterics|histrionics|theatrics|dramatics|whining|whingeing|whinging|moaning|wailing|sob stor(?:y|ies)|sob[- ]stor|tirades?|diatribes?|antics|ramblings?|vitriol|entitlement|paranoia|conspiracy theor\w+|crusade|circus|shenanigans|pity party|temper|inane stuff|stubbornness|drivel|inaction|badgering|disdain)",
            unless=r"(?:our|my|sorry|apolog\w+|excuse|pardon|forgive)|circus (?:ticket|show|tickets|tent)|toddler|if (?:he|she)|nuclear|reactor|core|benefit entitlement|your (?:holiday|leave|benefit|legal|statutory|refund|baggage|luggage|full|annual|current) entitlement|entitlement (?:to|is|of|form|letter)|temperature|ticket|free of",
        )
        + pattern(
            r"(?:your|all this|such|any more|enough(?: of (?:this|your))?|unnecessary) (?:little |unnecessary |petty |pointless )?(?:drama|games|nonsense|attitude|hysteria|fuss|moans?|bickering|sniping)\b",
            unless=r"sorry|drama (?:series|class|school|lesson|film|club)|(?:video|board|all|your) games|(?:our|my)|play|olympic|without (?:any|the) (?:fuss|nonsense)|no fuss|nonsense (?:words?|characters)|attitude (?:of|indicator)|season|dlc",
        )
        + pattern(
            r"(?:act(?:s|ing)?|behav(?:e|es|ing)|talk(?:s|ing)?|writ(?:e|ing)|whin(?:e|ing)|cry(?:ing)?|carry(?:ing)? on) like (?:an? |some )?(?:\w+ )?(?:child|children|toddlers?|baby|babies|brat|kids?|adult|grown-?up|five[- ]year[- ]old|diva|princess|lunatic|maniac|jerk|idiot|spoiled \w+|teenagers?)|(?:decide to )?be(?:ing)? (?:a child|an adult about|such a baby)|like (?:an|two) adults?\b|act your age|you(?:'re| are) a grown (?:man|woman|up|adult)|grown[- ]?up like you",
            unless=r"car seat|ticket|fare",
        )
        + pattern(
            r"(?:please )?(?:just )?(?:grow up|grow a (?:pair|spine)|man up|get over (?:it|yourself)|get a (?:life|job|clue|grip|hobby)|suck it up|toughen up|put on your big|eat some spinach|touch grass|cry more|cope harder|deal with it|get lost|piss off|take a hike|shut up|give it a rest|zip it|put a sock in it|get stuffed|buzz off|come off it|use your words|good riddance)",
            unless=r"(?:children|kids|they|plants?|trees?)\b|grow up (?:with|in)|where (?:i|you) grew|will not go away|won't go away|doesn't go away|to go away|make (?:it|this) go away|when (?:they|you) (?:grow|wake)|wake up (?:to|at|call)|(?:we|i)(?:'ll| will| can)? (?:have to )?deal with it|how to deal|how (?:we|i)|tried to|alarm|problem|issue|error|message|doesn't|not|to (?:get|deal|wake|face)",
        )
        + pattern(
            r"shame on you|you should be (?:deeply |truly |thoroughly |so )*(?:ashamed|embarrassed)|(?:how|aren't you) (?:very |truly |not )?(?:embarrassing|ashamed)|have you no shame|an embarrassment|you(?:'re| are) (?:not|hardly) (?:that |so |as |all that |very )*(?:special(?= ?[.,!]|$)|important(?= ?[.,!]|$)|unique|clever|unique|clever|smart|interesting)|(?:the )?world (?:doesn't|does not) revolve|don't flatter yourself|know your place|special treatment|who are you again|don't need (?:your|the) (?:life story|whole story|lecture|attitude|drama|opinions?)|entitled (?:cesspool|attitude|people|customer|behaviou?r|brat)|so entitled|you(?:'re| are) (?:very |so |really |just )*entitled(?! to)",
            unless=r"you should not be|no reason to be|(?:our|we|i|my)\b|nothing to be|not (?:be )?(?:ashamed|embarrassed)",
        )
        + pattern(
            r"(?:i'm|i am|we're|we are|i'm getting|am) (?:just |really |so |honestly |frankly |f\S{2,5}ing |fucking |bloody |damn |getting |quite |very |absolutely )*(?:sick(?: and tired)?|tired|fed up|weary|exhausted|done|bored) (?:of|with|by) (?:you\b|your|people like|repeating|explaining|customers|hearing|these (?:games|excuses|e-?mails|complaints|messages|calls)|this (?:conversation|nonsense|discussion|game|attitude))",
            reach="clause",
            unless=r"you (?:say|said|wrote|are) |done with (?:the|your|this) (?:repair|order|form|work|setup|set-up|part|update|change|review|draft|report|investigation)",
        )
        + pattern(
            r"(?:we|i|everyone|everybody|the (?:whole )?(?:office|team|shop|desk|crew))(?:'ve| have| are|'re| all| both| did| were)* (?:all |really |actually )?(?:laugh(?:ed|ing)?(?!,? (?:and|but) then i (?:cried|was))|had a (?:good |proper |big )?(?:laugh|giggle|chuckle)|roll(?:ed|ing)? (?:our|their|my) eyes|giggled|giggling|chuckled|chuckling|read it (?:out|aloud) (?:to|in)|played (?:it|your voicemail))|(?:gave|give|giving|provided) (?:us|me|the \w+) (?:all )?a (?:good |big |proper )?(?:laugh|giggle|chuckle)|comedy gold|(?:is|was|most|very) entertaining|made my lunch break",
            reach="clause",
            unless=r"with you|thank you|thanks|love|you(?:'re| are) right|joke you|your joke|lovely|sorry|at (?:my|our) own|at (?:myself|ourselves|us|me)"
            + r"|\bcried\b|(?:it|that) was (?:me|us)\b",
            leans=True,
        )
        + pattern(
            r"(?:stop|enough|save|drop|quit|cut|play\w*|spare (?:me|us)|less|done|pull\w*|heard)(?: (?:with|of|out|me|us|it))* the [\w' -]{3,25}?\b(?:story|stories|stuff|card|act|routine|theatrics|drama|dramatics|speech|speeches|tears|lecture|excuses|attitude|nonsense|whinging|moaning|thieving|tantrums?|insults?)(?={end}| (?:on|with|every|again|now|please|is|for|a lot|stops|gets|to))|(?:crying|moaning|whining|whinging|whingeing|sulking|kicking off|bleating|throwing a (?:strop|fit|tantrum|wobbly)|having a (?:fit|strop|meltdown|paddy)|ranting|blubbing|screaming|banging on)(?: \w+)? (?:over|about|at (?:me|us|my|our|the \w+))\b",
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
            r"(?:this|your|that|such|these|those|exactly this|exactly the|just the|a certain) (?:type|kind|sort|calibre|breed)s? of (?:customers?|persons?|clients?|people|guests?|callers?|tickets?|tenants?|parents?|attitude|language|remark|drama|nonsense)\b|(?:because of|thanks to|with|from|why|of) (?:tickets|people|calls|e-?mails|customers|days|clients|parents|guests|complaints) like (?:this|these|yours|you)\b|(?:not paid|n't paid|paid) enough\b|pay me enough\b|above my pay\b|my (?:wages|salary) (?:come|comes|is|are|do|does|covers?|don't|doesn't)\b",
            unless=r"sorry|thank\w*|grateful|lucky|love",
            reach="clause",
        )
        + pattern(
            r"(?:i|we)(?:'m| am|'re| are) not (?:(?:their|his|her) [a-z]+|[a-z]+'s [a-z]+)\b(?! (?:able|problem))",
            unless=r"sorry|fault|responsib\w+|doctor|representative",
            reach="clause",
        )
        + pattern(
            r"(?:i|we)(?:'m| am|'re| are) not (?:your|a|an|running a|here as your)(?: (?:personal|free|private))? (?:babysitters?|nann(?:y|ies)|servants?|slaves?|mothers?|mum|mom|secretar(?:y|ies)|maids?|butlers?|therapists?|punching bag|doormat|charity|kindergarten|travel agency|search engine|encyclopa?edia|errand boy|dogsbody|magicians?|cleaners?|chauffeurs?)\b",
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
            r"(?:(?:i|we)(?:'m| am|'re| are) not|(?:i|we) aren't|(?:this|that|it)(?: is not|'s not| isn't)|(?:i|we) (?:don't|do not) run) (?:here to be |here as |exactly |some sort of |some kind of |actually )*(?:a |an |your )?(?:(?:personal|free|private|local|unpaid|glorified) )?"
            r"(?:taxi (?:service|firm|rank|company)s?|babysit(?:ters?|ting)(?: service)?|childminders?|cr[eè]che|charities|charity|miracle[- ]workers?|wizards|fairy godmothers?|father christmas|santa(?: claus)?|agony aunts?|the samaritans|samaritans|soup kitchen|food bank|cash ?(?:machine|point)s?|bank of mum and dad|directory enquiries|wikipedia|pack mules?|holiday camp|petting zoo|zoo|circus|drop-in centre|walk-in wardrobe|free library|dating agency|lonely hearts club|debating society|your mates?|room service|personal shoppers?|marriage counsell?ors?|day care|daycare|nursery school)(?={end}| and| who| for you| here)",
            unless=r"gift aid|tax|registered|sorry|vat|licen[cs]\w*",
            reach="clause",
        )
        + pattern(
            r"(?:do (?:i|we) look like|since when (?:am|are|were|was) (?:i|we)|(?:who|what) do you (?:think|take) (?:i|we)(?:'m| am|'re| are)?(?: for)?,) (?:a|an|your|the|some)\b",
            reach="to_end",
        )
        + pattern(
            r"(?:isn't|aren't|not|is not|are not|nobody's|nobody is) paid (?:to|enough)\b|(?:don't|do not|doesn't|didn't) make the (?:weather|rules|laws?|timetables?|roads|traffic)(?={end})|your (?:emergency|rush|urgency|hurry|bad planning|poor planning) (?:is|isn't|does|doesn't)(?: not)? (?:automatically |really |always )?(?:ours|my|mine|our|an emergency|constitute|make)|poor planning on your\b|(?:now|so|and|suddenly|apparently) (?:now )?(?:we're|i'm|we are|i am) (?:the )?(?:bad guys?|villains?|baddies?|monsters?|criminals?|crooks?)\b|(?:sure|fine|yes|right|of course|go on),? blame (?:the|us|me|him|her)\b|flattered (?:that )?you (?:think|believe)\b|we(?:'ve| have) bent (?:every|all|over)\b|bent over backwards\b",
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
            r"you(?:'re| are) (?:just |only |simply |clearly |still |now |deliberately |constantly |always |obviously )*(?:mixing (?:up )?(?:everything|things)|twisting|dodging|lying|refusing to|contradicting yourself|going (?:round |around )?in circles|making (?:it|things|this|everything) (?:worse|harder|difficult|impossible)|trying to (?:trick|cheat|twist|deceive|turn|avoid (?:paying|your|the)|get (?:out of|away with|something)|play|manipulate|out ?smart|blame|shift|have it both|provoke|pressure|bully)|not (?:listening|being (?:reasonable|honest|helpful|fair|constructive|serious))|imposing|badgering|imagining things|inventing|making (?:this|it|that|things) up|missing the point|in no position|kidding yourself|fooling (?:yourself|nobody|no one)|on a (?:crusade|mission)|getting (?:ahead of yourself|carried away))",
            unless=r"\bif\b|sorry|whether|(?:not|n't) (?:saying|suggesting)|free to|right",
            reach="clause",
        )
        + pattern(
            r"(?:not|without|contains?|contained|n't [a-z]+|not [a-z]+) (?:an?|one|even a) single (?:\w+ )?(?:bit|word|reason|fact|useful|shred|iota|valid|sentence|argument|question|piece)",
            unless=OURS,
            reach="clause",
        )
        + pattern(
            r"(?:like )?talking to a (?:brick )?wall|bang(?:ing)? my head|(?:falls?|fell|falling) on deaf ears|in one ear and|here we go(?: again)?(?= ?[,.!…]|$)|(?:we|i think we) both know|let's (?:be (?:real|serious)|not (?:pretend|kid|exaggerate|be silly))|stop pretending|who are you (?:kidding|trying to fool)|(?:save|spare) your (?:breath|energy)|spare yourself|do (?:us (?:both|all)|yourself|everyone) a favou?r|(?:sorry|hate) to (?:burst your bubble|break it to you|rain on your)|reality check",
            unless=r"looking forward|what (?:we|you) both know",
            reach="match",
        )
        + pattern(
            r"no wonder (?:you|your|nobody|no one)\b(?! (?:are|were|feel|felt) (?:\w+ )?(?:upset|angry|annoyed|frustrated|cross|worried|disappointed))(?!'re (?:\w+ )?(?:upset|angry|annoyed|frustrated|cross|worried|disappointed))",
            unless=OURS,
            reach="clause",
        )
        + pattern(
            r"(?:please |kindly |so |just |pls |and )*(?:don't|do not|stop|quit) (?:come|coming|use|using|try|trying|bring|bringing|hide|hiding|play|playing|drag|dragging|twist\w*|act|acting|pretend\w*|lectur\w+|insult\w*|come at|pull) ?(?:to )?(?:and (?:twist|tell|say|blame|act)|at me|at us|the baby|your (?!card|name|phone|account|key|old|new|own|charger|pin|code|oven|machine)\w+ (?:as|to|on|against)|the (?:child|kids?|baby|family|children)|behind|excuses?|my (?:staff|team|words)|him|her|them|it on|about|words|smart|clever|games|silly|stupid|like (?:you|i|we|that)|me|us|to be)\b",
            unless=r"sorry|apolog\w+|thank\w*|until|before|if\b|worr\w+|hesitate|unless|\bwe(?:'ll| will)\b|please (?:do not|don't) (?:use|try|bring|pull)|try to (?:lift|move|open|repair|fix|restart|force)|pull (?:it|the)",
            where="start",
            reach="clause",
        )
        + pattern(
            r"you(?:'ve| have|'re| are| were)(?: only| just| all| both| clearly| obviously)? (?:been )?(?:dodging|avoiding|ducking|hiding|lying|pretending|faking|cheating|sitting on|stringing|milking|playing (?:games|dumb|the \w+)|twisting|chancing|trying (?:it on|your luck|to pull|to blame|to wriggle|to dodge)|at it|on the make|having (?:us|me) on|having a laugh)\b|getting away with\b",
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
            r"(?:that|this|it)(?:'s| is) (?:(?:just|simply|plain|flat[- ]out|completely|totally|so|utterly|frankly) )+(?:wrong|false|untrue|not true|sad|silly|dumb|lazy|rude|insulting|wrong-headed|dishonest)(?= ?[.,!;]|$| and)|(?:that|this|it)(?:'s| is| was) (?:just |simply |another |nothing but )?an? (?:outright |blatant |complete |bare-faced |barefaced |flat-out |downright )?lie\b|(?:you(?:'re| are)|stop) lying|(?:blatant|outright|pure|your|more) lies\b",
            unless=AGREED + r"|to you",
            reach="clause",
        )
        + pattern(
            r"(?:nobody|no one|no-one) (?:asked (?:you|for your)|wants your|needs your|believes (?:you|that|this|a word)|takes you|is (?:interested in your|buying (?:it|that|this)))|what an? (?:joke|disgrace|farce|shambles|load of|pile of|clown show|bunch of)\b|do your (?:own )?job\b|(?:i|we) (?:don't|do not) work for you|this is(?: not|n't) (?:an? )?(?:democracy|debate|negotiation|playground|kindergarten|hotel|free-for-all|dating|social club|your (?:personal|private))",
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
