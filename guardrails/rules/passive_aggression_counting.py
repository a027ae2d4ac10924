"""The reader's messages and deeds, counted and held against them: "your fifth e-mail", "and now you want"."""

from __future__ import annotations

from guardrails.finding import Severity
from guardrails.rule import Rule, either, one_of, pattern
from guardrails.rules.passive_aggression import GUILTY, WARM

_MANY = r"(?:many|numerous|countless|repeated|daily|hourly|endless|constant|never-ending|incessant|umpteen|relentless|continual)"
_LETTERS = r"(?:e-?mails?|messages?|calls?|tickets?|complaints?|voicemails?|reminders?|reviews?|letters?|chasers?|follow-ups?|queries|texts?|posts?|replies)"
_NTH = r"(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|umpteenth|nth|hundredth|3rd|[4-9]th|\d\dth)"
_OFTEN = r"(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|\d{1,3})"
_WRITTEN = r"(?:e-?mails?|messages?|msgs?|calls?|tickets?|complaints?|voicemails?|reminders?|letters?|chasers?|texts?|posts?|photos?|chats?|requests?|queries|questions|objections?|claims?|versions?|proofs?|revisions?|drafts?)"

_LEFT_WAITING = either(
    r"you (?:were|are) (?:cut off|told|left|kept|sent|passed)",
    r"you still have no|nobody|no one|on our part",
)
"""What shows that it was we who let the reader call so often."""

RULES: tuple[Rule, ...] = (
    Rule(
        id="passive_aggression.scorekeeping",
        family="passive_aggression",
        severity=Severity.WARN,
        why="Counting the reader's messages or your favours turns help into a debt.",
        find=pattern(
            either(
                rf"(?:all (?:of )?|each of |with |after )?(?:your|these|those)(?: [a-z]{{3,12}})? {_MANY}(?: [a-z]{{3,12}})? {_LETTERS}",
                rf"yet another (?:of your )?{_LETTERS}",
                rf"your (?:\d{{1,3}}(?:st|nd|rd|th)|tenth|umpteenth|hundredth) {_LETTERS}",
            ),
            reach="match",
            unless=either(
                WARM,
                r"the (?:\w+ )?(?:latest|{nth}|several|multiple|many|various) ",
                r"several (?:calls?|messages?) (?:from us|we)",
                r"(?:we|i) (?:did not|didn't|failed|ignored|missed|should)",
                r"unanswered|repeated calls to|duplicate|our\b",
                r"(?:my|of) (?:previous|latest|several|daily)",
                r"with (?:several|multiple|many|various)",
                r"the {nth}|my {nth}",
                r"your (?:latest|{nth}) (?:\w+ )?(?:message|e-?mail|ticket|letter|review|post|text|reply|call)s?(?! (?:today|this|in)),?",
            ),
        )
        + pattern(
            one_of(
                r"you(?:'ve| have)? (?:now |already )?(?:sent|called|written|rung|e-?mailed|opened|messaged|phoned|rang|wrote|left)"
                + r"(?: us| me)? (?:{times}|\d+ |five|six|seven|ten|eleven|no fewer than|all of)",
                rf"(?:five|six|seven|eight|nine|ten|eleven|twelve|\d{{1,3}}) {_LETTERS} "
                + one_of(
                    r"you send|you sent|you have sent",
                    r"in (?:one|an? (?:hour|day|morning)|two|under)",
                    r"lol|later|from you|won't|will not",
                ),
            ),
            reach="clause",
            unless=either(
                WARM,
                r"our|sorry",
                r"we (?:should|did|didn't|failed|never|see)",
                r"i see",
                r"without (?:an? )?(?:answer|reply)",
                r"(?:inbox|folder|quota|limit)",
                r"no (?:answer|reply)",
                r"\d+ (?:reviews|texts|messages|calls|reminders|posts) and (?!you)",
                _LEFT_WAITING,
            ),
        )
        + pattern(
            r"(?:i|we)(?:'ve| have| already| had)? (?:already |personally |just |now )*"
            + one_of(
                r"spent|wasted|sacrificed|given|devoted|put in|lost|stayed|skipped|missed|cancelled|gave up|worked",
                r"bent|gone|went|done|did",
            )
            + r" {~3} "
            + one_of(
                r"(?:hours?|evening|weekend|lunch(?: break)?|night|day|morning|day off|time) "
                + one_of(
                    r"(?:for|on|with|because of) (?:you|your|this)",
                    r"explaining|to (?:please|satisfy)",
                ),
                r"over backwards|above and beyond",
                r"(?:at|on) {~3} for way too long",
            ),
            reach="clause",
            unless=either(
                WARM,
                r"you (?:have |'ve )?(?:spent|wasted|waited|lost|missed)",
                r"our (?:fault|mistake)|will ",
                r"everything (?:we|i) can (?:to|and)(?! and)",
                r"went out of (?:our|my) way to (?:find|get|make sure|thank)",
                r"gladly",
                r"team (?:has|have) (?:spent|worked)",
                r"investigat",
                r"to (?:find|fix|trace|get|restore|resolve)",
            ),
            leans=True,
        )
        + pattern(
            either(
                r"after (?:everything|all) (?:that )?(?:we|i)(?:'ve| have) done(?: for you)?",
                r"(?:the (?:many|numerous) )?favou?rs? (?:i|we)(?:'ve| have)? (?:done|did) (?:you|for you)",
                r"doing you a (?:big |huge |personal )?favou?r",
                r"out of the (?:kindness|goodness) of (?:my|our) hearts?",
                r"(?:don't|not) (?:get )?paid (?:enough|to)",
                r"not paid enough|no thanks to you",
                r"you(?:'re| are) welcome,? (?:by the way|btw)",
                r"you(?:'re| are) welcome\.? ?(?:anyway|i suppose|i guess)",
                r"(?:i|we) (?:only|just) (?:have (?:two|one pair of) hands|work here|follow (?:orders|rules))",
                r"(?:i'm|i am) (?:only|just) (?:one person|the messenger|human|doing my job|one man|one woman)",
                r"(?:it's|it is) my (?:weekend|day off|lunch break)",
                r"on my (?:day off|lunch break)",
                r"(?:like|as if) (?:i|we) (?:have|had|'ve) (?:nothing|all day|the time)",
                r"(?:as i|i) (?:have|had) (?:nothing|all) (?:better|day)",
                r"have better things to do",
                one_of(
                    r"(?:better|more important|bigger) (?:things|customers|work|clients|matters|accounts) to (?:do|attend|deal|worry)",
                    r"(?:real|actual) (?:customers|clients|work|problems) (?:to|waiting)",
                ),
            ),
            reach="clause",
            unless=either(
                WARM,
                r"(?:while|when) you(?:'re| are| were) "
                + one_of(
                    r"waiting|there|away|here|logged|using|at|signed|on|in|out|travel|visiting|sleeping soundly|abroad",
                    r"driving|talking|speaking|doing|viewing|trying",
                ),
                r"mistake",
                r"not paid enough (?:into|to cover|for)",
                r"called (?:you )?on my day off to say",
                r"if (?:we|i)|free lunch",
                r"(?:i'm|i am) only human,? (?:and|so) i",
                r"you (?:surely )?have|don't (?:you|they)|get paid to",
            ),
        )
        + pattern(
            r"that(?:'s| is| makes)(?: it| now)? "
            + one_of(
                r"the {nth} time (?:this|that|you|in|i|we)",
                r"now (?:two|three|four|five|six|seven|\d+) (?:times|e-?mails|calls|messages|tickets|reminders)",
                r"(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:e-?mails|calls|tickets|reminders|chasers) (?:now|so far|in|about|on)",
            )
            + r"\b",
            unless=either(
                GUILTY,
                r"\bwe (?:let|fail|got|lost|missed)\w*",
                r"our|\bus\b|in all|for each|too many",
                _LEFT_WAITING,
            ),
            reach="clause",
        )
        + pattern(
            either(
                r"(?:two|three|four|five|six|seven|\d+|several) of (?:my|our) "
                + r"(?:colleagues|agents|staff|people|advisers|advisors|drivers|girls|lads|managers|nurses) "
                + r"(?:have|has|had|already|told|explained|said|answered|now)\b",
                r"in addition to the (?:two|three|four|five|\d+|several) (?:calls|e-?mails|letters|messages|visits|replies|reminders)\b",
                r"(?:which|that|this) (?:i|we) (?:have |'ve |had )?(?:sent|asked|told|explained|mentioned|said)(?: you| to you| this| it)? "
                + r"(?:twice|three times|four times|five times|\d+ times)\b",
                r"(?:you|she|he)(?: [\w'-]+){1,6}, (?:twice|three times|four times|five times)(?={end})",
            ),
            unless=either(
                GUILTY,
                r"\bwe (?:failed|missed|let|did|didn't)",
                r"told us|no answer|the same as you",
                r"you(?:'d|'ve| had| have)? "
                + one_of(
                    r"asked|rang|rung|called|wrote|written|told|said|paid|confirmed|reported|chased|given|been|tried",
                    r"sent",
                ),
                r"charged|he's right|right that",
            ),
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"you(?:'ve| have) now "
                + one_of(
                    r"sent|called|rung|written|e-?mailed|asked|contacted|raised|opened|phoned|texted|messaged|accus\w+",
                    r"threaten\w+|demand\w+",
                )
                + r"\b",
                r"(?:this|that)(?:'s| is) (?:now |already )?your (?:{nth}|seventh|eighth|ninth|\d+(?:st|nd|rd|th)) (?:\w+ )?"
                + r"(?:complaint|e-?mail|message|call|ticket|letter|chaser|missed|late)\b",
            ),
            unless=either(
                GUILTY,
                r"all we need|all (?:the|of)|correct|\bwe (?:should|failed)|everything",
                _LEFT_WAITING,
            ),
            reach="clause",
        ),
        hits=(
            "[[You have now sent nine letters about it]].",
            "[[This is your third complaint since May]].",
            "[[Four of my colleagues have explained the lid]].",
            "[[You dropped it, twice]].",
            "[[I answer here in addition to the two calls of Monday]].",
            "[[That's the third time this spring]], I keep a list.",
            "[[That is now five calls]].",
            "We have read [[all your many e-mails]].",
            "[[You have called us five times]].",
            "[[I have already spent my whole lunch break on this]].",
            "[[After everything we have done for you]], this.",
            "[[We are doing you a favour]].",
            "[[I only have two hands]].",
        ),
        near_misses=(
            "You called four times and each time you were cut off.",
            "This is your third letter and you still have no answer.",
            "It left on the 8th when you had said the 7th, twice.",
            "You have now sent us all we need, thank you.",
            "This is your second letter, and nobody answered the first; I am sorry.",
            "Two of our drivers have told us the same as you.",
            "In addition to the two letters, here is the form, thank you for asking.",
            "You told us, twice, and we did not listen.",
            "That is the second time we let you down, and I am sorry.",
            "That makes four tickets in all, two for each show.",
            "You have called us five times, and nobody answered; I am sorry.",
            "Thank you for your many messages of support.",
            "Our team has spent all night on the repair.",
            "While you are waiting, have a coffee.",
        ),
    ),
    Rule(
        id="passive_aggression.noted",
        family="passive_aggression",
        severity=Severity.WARN,
        why="A thing that is noted, rather than said, is being held against the reader.",
        find=pattern(
            either(
                r"(?:we|i)(?: do| also| would| further| must| merely| only| simply| duly| did)? (?:note|observe) "
                + one_of(
                    r"that",
                    r"with (?:interest|surprise|regret|amusement|concern)",
                    r"in passing|from (?:the|your)",
                )
                + r"\b",
                r"it (?:is|was|has been)(?: also| further| duly)? (?:noted|observed) that\b",
            ),
            unless=either(
                GUILTY,
                r"please|you(?:'re| are) right",
                r"we (?:failed|should|were late)",
                r"our (?:error|mistake|fault)",
            ),
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[We note that nobody was at the gate]].",
            "[[I note from your letter that you had a lovely weekend]].",
            "[[It is noted that the gate was open]].",
        ),
        near_misses=(
            "Please note that the gate shuts at six.",
            "We note that our clerk failed to ring you, and we apologise.",
            "I have noted it in your file so that nobody asks again.",
        ),
    ),
    Rule(
        id="passive_aggression.counted-out",
        family="passive_aggression",
        severity=Severity.WARN,
        why="The exact count tells the reader how tiresome you found them.",
        find=pattern(
            r"all (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|\d{1,4})(?:-[a-z]+)? of (?:them|your|those|these|you)\b",
            unless=either(
                GUILTY,
                r"refund\w*|replace\w*",
                r"(?:i|we)(?:'ve| have|'ll| will) (?:\w+ )?(?:check\w*|look\w*|read|cancel\w*|send|sent|move\w*|book\w*|fix\w*|clear\w*|approve\w*|credit\w*)",
                r"attached|included|listed|need|rooms|children|boxes",
                r"(?:are|is|have been|were|will be|arrived?|came|come|went|go) (?:in|on|at|back|here|ready|sent|paid|being|by|to|with|from|now|still|safe)\b",
            ),
            leans=True,
        )
        + pattern(
            r"(?:on|in|to|after|across|through) (?:all|each(?: and every one)?|every one|any) of (?:the|your|those|our|my)"
            + r"(?: last| previous| past| first)? (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}) "
            + r"(?:previous |earlier |separate )?"
            + r"(?:occasions|e-?mails?|messages?|calls?|letters?|replies|texts?|reminders|visits|voicemails?)\b",
            unless=GUILTY + r"|wrong|we (?:failed|missed)",
            leans=True,
        )
        + pattern(
            r"(?:as|like|which|what) (?:i|we|he|she|they|my \w+|our \w+)(?:'ve| have| has|'d| had)?(?: already| now| also| both)? had to (?:explain|tell|say|write|remind|repeat|point out|answer)\b",
            unless=GUILTY,
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:and not one of (?:them|you|your|these|those|our)|(?:has|have|had|and|i've|we've|he|she)? ?never once (?:had|has|have|did|asked|thought|heard|seen|been|came|said|rang|complained|needed))\b",
            unless=r"sorry|apolog\w+|(?:we|i) (?:have |had |did )?never once (?:asked|rang|called|told|said)|of ours|us\b",
            reach="clause",
            leans=True,
        ),
        hits=(
            "She answered [[all nine of your]] remarks on the soup.",
            "We gave the same answer [[on each of the four occasions]].",
            "[[As my colleague has had to explain to you]], the lift is out.",
            "[[I look after sixty flats and not one of them makes such a noise]].",
        ),
        near_misses=(
            "All three of your parcels are in the van.",
            "I have checked all four of your rooms, and they are ready.",
            "We rang on each of the three days.",
            "You told us three times, and we should have listened.",
            "We had to explain the delay to the courier.",
        ),
    ),
    Rule(
        id="passive_aggression.keeping-count",
        family="passive_aggression",
        severity=Severity.WARN,
        why="Numbering the reader's messages tells them that they are a nuisance.",
        find=pattern(
            r"(?:thank you for |thanks for )?"
            + one_of(
                r"your|yr|ur|the",
                r"this is(?: now)? (?:your|the)",
                r"that's(?: now)? (?:your|the)",
                r"so that's the",
            )
            + rf" (?:{_NTH}|next) (?:\w+ )?{_WRITTEN} "
            + one_of(
                r"this (?:week|month|morning|afternoon|term|season)",
                r"today",
                r"in (?:a|as many|one|two|three|four|under) ",
                r"since (?:lunch|monday|tuesday|wednesday|thursday|friday|breakfast)",
            ),
            unless=r"sorry|apolog\w+|our (?:third|fourth|fifth)|we (?:had|have had)",
            reach="clause",
        )
        + pattern(
            either(
                rf"(?:{_OFTEN}|several|countless|that many|all those) (?:\w+ )?"
                + one_of(
                    r"e-?mails|messages|msgs|calls|tickets|complaints|voicemails|reminders|letters|texts|questions",
                    r"requests",
                )
                + r"(?: now)? (?:in|over|within) (?:a|an|one|two|three|four|five|six|ten|under|less|barely|the space of|as many) "
                + r"(?:single |same |bank holiday |space of )*"
                + r"(?:hours?|days?|weekends?|minutes?|mornings?|nights?|afternoons?|evenings?|weeks?)\b",
                r"chat number \w+",
            ),
            unless=GUILTY
            + r"|limit|allow|we (?:send|sent|got|get|had|have had|have|'ve had)|you(?:'ll| will) get|up to|include|plan|\bour\b",
            reach="clause",
        )
        + pattern(
            rf"(?:for|to) (?:the|a|it a|this a) (?:{_NTH}) time\b",
            unless=GUILTY
            + r"|we (?:let|have|'ve)|our|fail\w*|row|crash\w*|delay\w*|happen\w*|broke\w*|late|which is (?:not|un)|customers?|years?|visit\w*|champion|won\b|in (?:a|two|three) (?:week|month)",
            reach="clause",
        )
        + pattern(
            either(
                r"\bcounting{end}",
                r"(?:who|anyone|anybody|somebody)(?:'s| is| was)? (?:really |even |still )?counting{end}",
                r"(?:and (?:he|she|they|we|i)(?:'ve| have| has)? )?(?:"
                + r"on (?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|no fewer than \w+|\d+) (?:separate |different )?occasions "
                + r"(?:this (?:morning|week|month|afternoon)|today|since)"
                + r")\b",
                r"seen fit to\b",
            ),
            unless=GUILTY + r"|counting (?:down|on|the days|machine|coins)|(?:you|they) were",
            reach="clause",
        )
        + pattern(
            either(
                r"as (?:i'm|i am|we're|we are) about to tell you",
                r"(?:it(?:'s| is| will be) |i'm |still )*the same (?:person|agent|human|colleague) "
                + one_of(
                    r"with the same",
                    r"as (?:\d+|ten|five|two|twenty) minutes",
                ),
                r"same (?:question|thing),? (?:so )?(?:the )?same (?:answer|reply)",
                r"(?:three|four|five|six|seven|\d) times (?:the )?same (?:answer|question|thing|reply)",
                r"(?:\d(?:rd|th)|third|fourth|fifth) time of the same",
                r"will be (?:our|my) last on\b",
                r"same as (?:no\. )?\d to \d",
            ),
            unless=GUILTY,
            reach="clause",
        )
        + pattern(
            either(
                r"(?:who reads?|but who) (?:scrolls|listens|asked|cares|reads)\b",
                r", (?:hint hint|just saying|just sayin){end}",
                r"(?:it )?only took (?:you )?(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) "
                + r"(?:e-?mails|messages|calls|reminders|attempts|tries|letters|phone calls|requests|chasers)\b",
                r"you (?:may|can) (?:please |now |kindly |therefore |safely )*stop (?:calling|asking|ringing|texting|messaging|writing|pinging|refreshing)\b",
            ),
            unless=GUILTY + r"|glad|if you (?:want|wish|prefer)|the money|arrived|solved|fixed",
            reach="clause",
        ),
        hits=(
            "[[Thank you for your ninth message this week]].",
            "[[Six voicemails in one afternoon]].",
            "[[I am moving the sofa for the fifth time]].",
            "That is three lamps so far, [[not that anybody's counting]].",
            "[[You have seen fit to ring my mother]].",
            "[[You may now stop ringing]].",
        ),
        near_misses=(
            "We have had three calls in one hour about the same street.",
            "You can now stop calling the bank: the money is back.",
            "This is our third letter this month, and I am sorry for the muddle.",
            "You can send up to ten messages in one day.",
            "It failed for the third time, which is our fault.",
            "You have visited us for the fourth time, thank you.",
            "We are counting down to the fair.",
            "You were left counting the last two candles.",
        ),
    ),
    Rule(
        id="passive_aggression.and-now-you",
        family="passive_aggression",
        severity=Severity.WARN,
        why="“You did this, and now you want that” is a charge; say what can be done now.",
        find=pattern(
            r"and now (?:you|u|ye|it's (?!ready|done|yours|fixed|working|open)|its (?:me|us|my|our|urgent)|your [\w ]{2,30}? (?:wants?|says?|calls?|writes?|demands?|threatens?|insists?|expects?))\b(?! (?:can|may|are all set)\b)",
            unless=GUILTY + r"|ready|please|\bwe(?:'ve| have|'re)?\b|instead of|charged|\bfixed\b",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:and|so|but|then) you (?:really |honestly |seriously |still |also |actually |now |then )*(?:expect|expected|demand|thought|figured|want) (?:us|me|him|her|them|the whole|everybody|everyone|somebody|a full|a free)\b",
            unless=GUILTY
            + r"|\?|as you|if you|when you|what you|unless you|let (?:me|us) know|please|whenever|wherever|happy|glad|whether|who you",
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"(?:but|and|so|yet),? (?:yet )?here (?:we|i) (?:both |all )?(?:are|am)(?="
                + either(
                    r"{end}",
                    r" (?:again|explaining|writing|typing|repeating|answering|still)",
                )
                + r")",
                r"before you (?:ask|say it|start)(?= ?[,:-])",
                r"\band yet (?:you|here|somehow|nobody|others|still)\b",
            ),
            unless=GUILTY + r"|glad|happy|welcome|to help|for you",
            reach="clause",
        ),
        hits=(
            "[[You painted it yourself and now you want it white]].",
            "You left the roof off, [[and you expect us to dry the piano]].",
            "It is on the lid, [[and yet here we are]].",
        ),
        near_misses=(
            "I have reset it, and now you can log in.",
            "It has been a hard week, and now your brother's wedding in the midst of it.",
            "It was blocked, and now it's fixed.",
            "First the flood and now your aunt's party: what a week you have had.",
            "Let us know if you expect us to wait.",
            "It was a long road, but here we are, and happy to help.",
        ),
    ),
)
