"""Heated drafts from many trades, each with a rewrite that a good support lead would send: the judge's yardstick."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property

from rewriter.brief import Brief
from rewriter.pipeline import understand
from rewriter.policy import load_policy
from rewriter.values import Agent, Commitment, Customer, Fault, LeftOut, Rewrite, Situation
from tests.roles import parts_of

NOW = datetime(2026, 3, 9, 10, 0, tzinfo=UTC)
POLICY = load_policy("default")


@dataclass(frozen=True)
class Pair:
    """A draft and its good rewrite. `aside` quotes what the rewrite leaves out of the draft."""

    trade: str
    message: str
    draft: str
    good: str
    fault: Fault = "unknown"
    agent: Agent = Agent()
    customer: Customer = Customer()
    aside: tuple[str, ...] = ()
    commitments: tuple[Commitment, ...] = ()

    @cached_property
    def brief(self) -> Brief:
        situation = Situation(
            self.message, self.draft, NOW, customer=self.customer, agent=self.agent,
            fault=self.fault, commitments=self.commitments,
        )  # fmt: skip
        return understand(situation, POLICY)

    def rewrite(self, text: str | None = None, listed: tuple[str, ...] = ()) -> Rewrite:
        """The good rewrite, or another text in its place; `listed` is left out beside the asides."""
        text = self.good if text is None else text
        left_out = tuple(LeftOut(quote, "It only hurts.") for quote in (*self.aside, *listed))
        return Rewrite(text, parts_of(text), "llm", left_out=left_out)


PAIRS = (
    Pair(
        "bakery",
        "The cake came with the WRONG name on it, Olive instead of Oliver. Forty guests laughed. I want all my money back and an answer today. Denise Hart",
        "Hi Denise,\n\nOh no, one letter, call the police. Order CB-4471 was iced from the name on your form, and the form says Olive.\n\nI've read it twice so you don't have to. We can refund £18.50 for the topper. We can't refund the full £96.00, because the cake was eaten. The £18.50 reaches your card ending 4418 within 5 working days. The collection photo is at https://crumb.example.com/photos/4471 if you enjoy evidence.\n\nCall 01632 960 551 before 17:30 if you must.\n\nBest,\nRuth Adeyo\nCrumb & Co",
        "Hi Denise,\n\nI'm sorry that the cake reached your party with the wrong name on it.\n\nOrder CB-4471 was iced from the name on your form, and the form says Olive. We can refund £18.50 for the topper. We can't refund the full £96.00, because the cake was eaten. The £18.50 reaches your card ending 4418 within 5 working days. The collection photo is at https://crumb.example.com/photos/4471.\n\nIf anything is unclear, please call 01632 960 551 before 17:30.\n\nBest,\nRuth Adeyo\nCrumb & Co",
        aside=("Oh no, one letter, call the police.", "I've read it twice so you don't have to."),
    ),
    Pair(
        "web hosting",
        "Our shop has been down since Sunday and your status page says all green! We lost a whole weekend of orders. Fix it NOW or we move. Tomas",
        "Hello Tomas,\n\nStatus pages are for people who read them. The node eu-node-14 failed on 8 March at 02:10 UTC and came back at 09:45 UTC. Your plan, Starter 2, has no failover, which you'd know if you had opened the contract.\n\nBackups run daily and we keep 14 copies. To restore one, open Sites > Backups > Restore and pick version 5.2.1 of your shop. We do not pay for lost sales; that is clause 7.3. A credit of €12.40 is already on invoice INV-88213.\n\nWrite to ops@hostwell.example with ticket HW-20931. I will send you the report by Friday 13 March.\n\nRegards,\nIlse",
        "Hello Tomas,\n\nI am sorry that your shop was down for a whole weekend while the status page showed nothing.\n\nThe node eu-node-14 failed on 8 March at 02:10 UTC and came back at 09:45 UTC. Your plan, Starter 2, has no failover.\n\nBackups run daily and we keep 14 copies. To restore one, open Sites > Backups > Restore and pick version 5.2.1 of your shop. We do not pay for lost sales; that is clause 7.3. A credit of €12.40 is already on invoice INV-88213.\n\nYou can write to ops@hostwell.example with ticket HW-20931. I will send you the report by Friday 13 March.\n\nRegards,\nIlse",
        fault="ours",
        aside=(
            "Status pages are for people who read them.",
            "which you'd know if you had opened the contract",
        ),
    ),
    Pair(
        "gym",
        "You took £39 AGAIN after I cancelled!! This is theft. I've told your front desk three times. - Marcus",
        "Marcus,\n\nShouting at the front desk is not a cancellation. Your membership GYM-3092 has a notice period of 30 days. You cancelled on 20 February, so it ends on 22 March 2026, and the £39.00 of 1 March stays due. We can't return it.\n\nYou may use all 3 clubs until 22 March. To stop the app, go to Profile > Membership > End. If you wish to dispute this, write to members@ironyard.example within 14 days.\n\nTry reading next time.\n\nCheers,\nDan",
        "Marcus,\n\nI'm sorry that another payment went out after you had cancelled; I understand how that looks.\n\nYour membership GYM-3092 has a notice period of 30 days. You cancelled on 20 February, so it ends on 22 March 2026, and the £39.00 of 1 March stays due. We can't return it.\n\nYou may use all 3 clubs until 22 March. To stop the app, go to Profile > Membership > End. If you wish to dispute this, write to members@ironyard.example within 14 days.\n\nCheers,\nDan",
        fault="not_ours",
        aside=("Shouting at the front desk is not a cancellation.", "Try reading next time."),
    ),
    Pair(
        "dental practice",
        "I waited 55 minutes with a screaming toddler and then you cancelled us. Disgusting. I want an appointment tomorrow and no fee. K. Osei",
        "Dear Mrs Osei,\n\nToddlers scream, that is hardly our department. Dr. Lindqvist was called to an emergency at 10:40, and we only told you at 11:35; that was our mistake. The missed visit costs you nothing.\n\nWe cannot see you tomorrow. The next free time is Thursday 12 March at 8.20am with Dr. Lindqvist. Please bring form D-17, signed, and arrive 10 minutes early. The check-up is £27.90 and that price stays the same.\n\nConfirm by replying or ringing (01632) 960 884.\n\nYours sincerely,\nHelen Marsh\nReception, Elm Row Dental",
        "Dear Mrs Osei,\n\nI am sorry that you and your little one waited so long and were then sent home.\n\nDr. Lindqvist was called to an emergency at 10:40, and we only told you at 11:35; that was our mistake. The missed visit costs you nothing.\n\nWe cannot see you tomorrow. The next free time is Thursday 12 March at 8.20am with Dr. Lindqvist. Please bring form D-17, signed, and arrive 10 minutes early. The check-up is £27.90 and that price stays the same.\n\nPlease confirm by replying or ringing (01632) 960 884.\n\nYours sincerely,\nHelen Marsh\nReception, Elm Row Dental",
        fault="ours",
        aside=("Toddlers scream, that is hardly our department.",),
    ),
    Pair(
        "parking appeals",
        "This ticket is a joke. The sign was behind a tree! I am not paying 70 pounds to thieves. Cancel it. R. Voss",
        "Dear Mr Voss,\n\nA tree, how original. Notice PCN-771204 was issued on 14/02/2026 at 16:22 in Harbour Street. The photos show the sign in full view, so the notice cannot be cancelled.\n\nThe charge is £70.00, or £35.00 if you pay by 20 March 2026. After 28 days it rises by 50%. You may appeal to the tribunal at parkingtribunal.example within 28 days, unless you have already paid. Quote PCN-771204.\n\nPay online at harbourpay.example/pcn or by phone on 0300 555 0119.\n\nYours faithfully,\nG. Tan\nParking Services",
        "Dear Mr Voss,\n\nI am sorry to hear that the notice came as a surprise and that the sign was hard to see for you.\n\nNotice PCN-771204 was issued on 14/02/2026 at 16:22 in Harbour Street. The photos show the sign in full view, so the notice cannot be cancelled.\n\nThe charge is £70.00, or £35.00 if you pay by 20 March 2026. After 28 days it rises by 50%. You may appeal to the tribunal at parkingtribunal.example within 28 days, unless you have already paid. Please quote PCN-771204.\n\nYou can pay online at harbourpay.example/pcn or by phone on 0300 555 0119.\n\nYours faithfully,\nG. Tan\nParking Services",
        fault="not_ours",
        aside=("A tree, how original.",),
    ),
    Pair(
        "broadband",
        "Two weeks without internet and your engineer did not show. AGAIN. My daughter has exams. Send someone or refund me. Leyla Aydin",
        "Hi Leyla,\n\nBelieve it or not, other people have exams too. Engineer visit J-55190 on 5 March failed because the van broke down, and we failed to text you. The fault is in cabinet 18, not in your flat.\n\nThe cabinet is repaired on Wednesday 11 March between 9am and 1pm, and nobody needs to be at home. The compensation is £9.33 a day, so £74.64 for 8 days, and it comes off your April bill. We can't send an engineer sooner. Until then the mobile dongle gives you 20 GB.\n\nText HELP to 60777 or use chat from 7am to 11pm.\n\nThanks,\nPriti",
        "Hi Leyla,\n\nI'm sorry that no engineer came and no message reached you, with exams in the house.\n\nEngineer visit J-55190 on 5 March failed because the van broke down, and we failed to text you. The fault is in cabinet 18, not in your flat.\n\nThe cabinet is repaired on Wednesday 11 March between 9am and 1pm, and nobody needs to be at home. The compensation is £9.33 a day, so £74.64 for 8 days, and it comes off your April bill. We can't send an engineer sooner. Until then the mobile dongle gives you 20 GB.\n\nIf you need us, text HELP to 60777 or use chat from 7am to 11pm.\n\nThanks,\nPriti",
        fault="ours",
        aside=("Believe it or not, other people have exams too.",),
    ),
    Pair(
        "airline",
        "You lost my bag with my wedding shoes in it and NOBODY answers. Wedding is on Saturday 14 March. What are you doing?? Ana Brito",
        "Dear Ms Brito,\n\nBags do not lose themselves, they are usually badly labelled. Your bag, file LISTP40912, was found in Madrid this morning. It flies to Porto on TP 1017 on 10 March, landing at 21:05.\n\nA courier brings it to Rua do Sol 44 on 11 March before noon. We will not pay for a second pair of shoes while the bag is under way. We do pay essentials up to €120.00, only with receipts, sent to bags@aerolusa.example within 21 days.\n\nFollow it at www.aerolusa.example/bag/LISTP40912.\n\nKind regards,\nNuno Faria",
        "Dear Ms Brito,\n\nI am sorry that your wedding shoes are not with you and that nobody has answered you.\n\nYour bag, file LISTP40912, was found in Madrid this morning. It flies to Porto on TP 1017 on 10 March, landing at 21:05.\n\nA courier brings it to Rua do Sol 44 on 11 March before noon. We will not pay for a second pair of shoes while the bag is under way. We do pay essentials up to €120.00, only with receipts, sent to bags@aerolusa.example within 21 days.\n\nYou can follow it at www.aerolusa.example/bag/LISTP40912.\n\nKind regards,\nNuno Faria",
        fault="ours",
        aside=("Bags do not lose themselves, they are usually badly labelled.",),
    ),
    Pair(
        "hotel",
        "Your 'sea view' is a view of the bins. For 210 a night! I demand the suite or I post photos everywhere. Bertil Holm",
        "Dear Mr Holm,\n\nPost away, the bins photograph well. Booking HTL-90155 is for room 214, a Partial Sea View room, for 3 nights at €210.00. The photo on our site shows that very room.\n\nThe suite is not available before 12 March. I can move you to room 309 tomorrow at 2 pm for €35.00 more a night. Cancelling is free until 18:00 today; after that one night is charged. We don't offer the suite at the same price.\n\nDial 9 for the desk, day and night.\n\nKind regards,\nSofia Prado\nFront Office",
        "Dear Mr Holm,\n\nI am sorry that the view from your window was such a disappointment.\n\nBooking HTL-90155 is for room 214, a Partial Sea View room, for 3 nights at €210.00. The photo on our site shows that very room.\n\nThe suite is not available before 12 March. I can move you to room 309 tomorrow at 2 pm for €35.00 more a night. Cancelling is free until 18:00 today; after that one night is charged. We don't offer the suite at the same price.\n\nPlease dial 9 for the desk, day and night.\n\nKind regards,\nSofia Prado\nFront Office",
        fault="not_ours",
        aside=("Post away, the bins photograph well.",),
    ),
    Pair(
        "tool hire",
        "The saw you rented me cut out halfway through the job. I lost a day and you want the FULL price? Get lost. Pat Nolan",
        "Pat,\n\nSaws like fuel, funny that. The TS-410 (serial 4412-887) came back with 0.2 litres in the tank and a clean filter, and it ran for 40 minutes on our bench.\n\nHire is $68.00 a day, and the 2 days come to $136.00. I'm taking off nothing, the charge stands. The deposit of $150.00 goes back to you today. If your own mechanic finds a fault, send the report to desk@ridgehire.example and we look again; we must have it by 3/31.\n\nYard hours are 6:30am to 5pm, Mon-Sat.\n\nGus",
        "Pat,\n\nI'm sorry the saw cut out on you in the middle of a job.\n\nThe TS-410 (serial 4412-887) came back with 0.2 litres in the tank and a clean filter, and it ran for 40 minutes on our bench.\n\nHire is $68.00 a day, and the 2 days come to $136.00. I'm taking off nothing, the charge stands. The deposit of $150.00 goes back to you today. If your own mechanic finds a fault, send the report to desk@ridgehire.example and we look again; we must have it by 3/31.\n\nYard hours are 6:30am to 5pm, Mon-Sat, and you can always reply here.\n\nGus",
        aside=("Saws like fuel, funny that.",),
    ),
    Pair(
        "veterinary clinic",
        "You charged me 340 for a dog that is STILL limping. What did you even do? I'm telling everyone in town. Jo Mbeki",
        "Dear Jo,\n\nMiracles are extra. On 2 March we took two X-rays and gave Biscuit 10 mg of meloxicam; the invoice V-2231 lists R3 400,00 and each step.\n\nDr. Naidoo found no fracture. The limp can last 3 to 4 weeks. Walks must not be longer than 15 minutes. We cannot lower the invoice. A recheck on 16 March at 11:15 costs nothing.\n\nIf Biscuit stops eating, ring our night line, +27 21 555 0177, at once.\n\nWarm regards,\nThandi\nHarbour Vets",
        "Dear Jo,\n\nI am sorry that Biscuit is still limping after all this; I know how worrying that is.\n\nOn 2 March we took two X-rays and gave Biscuit 10 mg of meloxicam; the invoice V-2231 lists R3 400,00 and each step.\n\nDr. Naidoo found no fracture. The limp can last 3 to 4 weeks. Walks must not be longer than 15 minutes. We cannot lower the invoice. A recheck on 16 March at 11:15 costs nothing.\n\nIf Biscuit stops eating, please ring our night line, +27 21 555 0177, at once.\n\nWarm regards,\nThandi\nHarbour Vets",
        fault="not_ours",
        aside=("Miracles are extra.",),
    ),
    Pair(
        "tuition",
        "My son paid for 12 lessons and the tutor missed 4. I want the rest of the money and a new tutor, this week. Mrs Iyer",
        "Dear Mrs Iyer,\n\nIf your son opened his inbox we would not be here. Of the 12 lessons in package P-660, 8 were held; 2 were missed by our tutor and 2 by your son without notice.\n\nThe 2 that our tutor missed are made up on Sat 21 March at 10:00 and Sat 28 March at 10:00, in room B12. The other 2 cannot be repeated, under section 4 of the terms. ₹6,400 remains paid and is not refundable.\n\nHis reports are under Student > Reports > Spring. Questions go to anita@brightpath.example.\n\nWith best wishes,\nAnita Rao",
        "Dear Mrs Iyer,\n\nI am sorry that two of your son's lessons fell through on our side.\n\nOf the 12 lessons in package P-660, 8 were held; 2 were missed by our tutor and 2 by your son without notice.\n\nThe 2 that our tutor missed are made up on Sat 21 March at 10:00 and Sat 28 March at 10:00, in room B12. The other 2 cannot be repeated, under section 4 of the terms. ₹6,400 remains paid and is not refundable.\n\nHis reports are under Student > Reports > Spring. Please send questions to anita@brightpath.example.\n\nWith best wishes,\nAnita Rao",
        fault="shared",
        aside=("If your son opened his inbox we would not be here.",),
    ),
    Pair(
        "home insurance",
        "Eleven years of premiums and now you refuse the one claim I make. A burst pipe is a burst pipe! Frank Doyle",
        "Dear Mr Doyle,\n\nLoyalty is lovely but it is not cover. Claim HC-2026-118 was reviewed on 6 March 2026 by Orla Quinn. The survey shows a slow leak over about 8 months, and policy section 3.2 excludes gradual damage, so the claim is declined.\n\nThe excess of €350.00 is not payable either. You may ask for a review within 40 days, only with a plumber's report. We will not reopen it without one. Send it to claims@shoreline.example, quoting HC-2026-118; the review takes 10 working days.\n\nYours sincerely,\nOrla Quinn\nClaims, Shoreline Mutual",
        "Dear Mr Doyle,\n\nI am sorry that your home was damaged and that this answer comes after so many years with us.\n\nClaim HC-2026-118 was reviewed on 6 March 2026 by Orla Quinn. The survey shows a slow leak over about 8 months, and policy section 3.2 excludes gradual damage, so the claim is declined.\n\nThe excess of €350.00 is not payable either. You may ask for a review within 40 days, only with a plumber's report. We will not reopen it without one. Please send it to claims@shoreline.example, quoting HC-2026-118; the review takes 10 working days.\n\nYours sincerely,\nOrla Quinn\nClaims, Shoreline Mutual",
        fault="not_ours",
        aside=("Loyalty is lovely but it is not cover.",),
    ),
    Pair(
        "wine merchant",
        "Three bottles of the six were broken and the courier says it's your packing. You owe me 90 euros. Luc",
        "Bonjour Luc,\n\nGlass breaks, a discovery. Order 770314 left us on 26 February in the tested carton, and you signed for it at 15:48 without a remark.\n\nWe cannot replace bottles that were signed for. The courier pays up to €100,00 if you claim at colis.example/litiges within 7 days, with the file photo-770314.jpg that I attach. Your 10 % on the next order, code CAVE10, is valid until 30 June.\n\nI am at the shop Tuesday to Saturday, 10:00 to 19:00.\n\nBien à vous,\nMaëlle",
        "Bonjour Luc,\n\nI am sorry that half of your wine arrived in pieces.\n\nOrder 770314 left us on 26 February in the tested carton, and you signed for it at 15:48 without a remark.\n\nWe cannot replace bottles that were signed for. The courier pays up to €100,00 if you claim at colis.example/litiges within 7 days, with the file photo-770314.jpg that I attach. Your 10 % on the next order, code CAVE10, is valid until 30 June.\n\nIf the form gives you trouble, I am at the shop Tuesday to Saturday, 10:00 to 19:00, and you can reply here.\n\nBien à vous,\nMaëlle",
        fault="not_ours",
        aside=("Glass breaks, a discovery.",),
    ),
    Pair(
        "payroll software",
        "Payday is FRIDAY and your export is broken since the update. 63 people will not get paid because of you. Answer me! Gwen Pryce",
        "Hi Gwen,\n\nPerhaps don't update two days before payday, just a thought. Release 9.4.2 broke the BACS export for firms with more than 50 staff; we should have tested that.\n\nUntil 9.4.3 is out, export by hand: Pay > Runs > Export CSV, then upload run-0326.csv at your bank. There is no date for 9.4.3. I can't roll your account back to 9.4.1. Ticket PAY-7710 is open with Kofi in engineering.\n\nI will ring you at 16:00 GMT today on the number we have.\n\nThanks,\nMeg Lowry\nSupport, Paylight",
        "Hi Gwen,\n\nI'm sorry: our update broke the export two days before 63 people expect their pay.\n\nRelease 9.4.2 broke the BACS export for firms with more than 50 staff; we should have tested that.\n\nUntil 9.4.3 is out, export by hand: Pay > Runs > Export CSV, then upload run-0326.csv at your bank. There is no date for 9.4.3. I can't roll your account back to 9.4.1. Ticket PAY-7710 is open with Kofi in engineering.\n\nI will ring you at 16:00 GMT today on the number we have.\n\nThanks,\nMeg Lowry\nSupport, Paylight",
        fault="ours",
        aside=("Perhaps don't update two days before payday, just a thought.",),
    ),
)
