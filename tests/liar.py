"""A model server that lies, stalls and breaks on command: OpenAI-compatible, over real HTTP on loopback."""

from __future__ import annotations

import json
import re
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from rewriter.calls import load
from rewriter.deadline import Deadline
from rewriter.engines.prompted import PromptedEngine
from rewriter.llm import Endpoint, Llm
from rewriter.pipeline import run
from rewriter.policy import load_policy
from tests.exchanges import CHARGED_TWICE

Reply = dict[str, Any]


@dataclass
class Question:
    """One request as it came in: the raw bytes, and what is to be read in them."""

    raw: bytes
    body: dict[str, Any]
    deed: str = ""
    dislikes: tuple[str, ...] = ()

    @property
    def system(self) -> str:
        return str(self.body["messages"][0]["content"])

    @property
    def user(self) -> str:
        return str(self.body["messages"][-1]["content"])

    @property
    def mode(self) -> str:
        return str(self.body.get("response_format", {}).get("type", "plain"))

    @property
    def data(self) -> dict[str, Any]:
        """The situation, as it stands between the first pair of marks."""
        match = re.search(r"<(data-\w+)>\n(.*?)\n</\1>", self.user, re.DOTALL)
        assert match, "no data in the question"
        data: dict[str, Any] = json.loads(match[2])
        if self.wants_apology:
            plan = {"apology": data["apology"], "follow_up": ""}
            return {
                "message": data["message"],
                "draft": f"Hi,\n\n{data['reply']}",
                "findings": [],
                "plan": plan,
            }
        return data

    @property
    def wants_apology(self) -> bool:
        """Whether this is the smaller question, for the apology only."""
        return "You write one sentence" in self.system.split("\n")[0]

    @property
    def wants_second_look(self) -> bool:
        return "second look" in self.system.split("\n")[0]


# --- what it writes ----------------------------------------------------------------------


def honest(question: Question) -> Reply:
    """What a good model would do: the draft without what hurts, behind the planned apology."""
    data, plan = question.data, question.data["plan"]
    _, *paragraphs = data["draft"].split("\n\n")
    answer = [" ".join(filter(None, map(_calmer(data["findings"]), _sentences(each)))) for each in paragraphs]
    hurting = [finding["quote"] for finding in data["findings"]]
    first = {"quote": hurting[0], "family": "sarcasm", "why": "This reads as mockery."} if hurting else None
    return {
        "critique": [first] if first else [],
        "note": "That was a lot to read at once; try to answer the question before anything else.",
        "draft_is_fine": False,
        "apology": plan["apology"],
        "acknowledgement": "",
        "answer": [paragraph for paragraph in answer if paragraph],
        "boundary": "",
        "follow_up": plan["follow_up"],
    }


def _sentences(paragraph: str) -> list[str]:
    return re.split(r"(?<=[.!?])\s+", paragraph)


def _calmer(findings: list[dict[str, str]]) -> Callable[[str], str]:
    """A sentence without what hurts in it; "" if that leaves no value and few words."""

    def calm(sentence: str) -> str:
        whole = sentence
        for finding in findings:
            if finding["quote"] in sentence or sentence in finding["quote"]:
                sentence = sentence.replace(finding["quote"], finding.get("instead", "")).strip(" ,")
                sentence = sentence[:1].upper() + sentence[1:]
        return sentence if sentence == whole or "[" in sentence or len(sentence.split()) > 7 else ""

    return calm


def _changed(**changes: Callable[[Reply, Question], Any]) -> Callable[[Question], Reply]:
    def lie(question: Question) -> Reply:
        reply = honest(question)
        return reply | {name: change(reply, question) for name, change in changes.items()}

    return lie


def _adding(sentence: str) -> Callable[[Question], Reply]:
    return _changed(answer=lambda reply, _: [*reply["answer"], sentence])


def _rewording(find: str, words: str) -> Callable[[Question], Reply]:
    return _changed(answer=lambda reply, _: [re.sub(find, words, each) for each in reply["answer"]])


_GERMAN = (
    "Wir haben Ihre Nachricht sorgfältig gelesen und verstehen sehr gut, warum Sie darüber verärgert sind."
    " Leider hat es in diesem Fall länger gedauert, als es hätte dauern dürfen, und dafür gibt es keine gute"
    " Erklärung. Wir kümmern uns nun darum und melden uns wieder bei Ihnen, sobald es etwas Neues gibt."
)


def _swapped(reply: Reply, question: Question) -> list[str]:
    swap = {"[MONEY_1]": "[MONEY_2]", "[MONEY_2]": "[MONEY_1]"}
    return [re.sub(r"\[MONEY_[12]\]", lambda m: swap[m.group()], each) for each in reply["answer"]]


def obedient(question: Question) -> Reply:
    """Does what it is told to: the deed that the test has set, else the words of each "SYSTEM:" line it finds."""
    everything = json.dumps(question.data, ensure_ascii=False)
    orders = re.findall(r"SYSTEM: (.*?)(?:\\n|\")", everything)
    reply = honest(question)
    said = question.deed or " ".join(orders)
    return reply | {"answer": [*reply["answer"], said], "note": said, "acknowledgement": said}


WRITES: dict[str, Callable[[Question], Reply]] = {
    "well": honest,
    "echo": _changed(apology=lambda *_: "", answer=lambda _, q: q.data["draft"].split("\n\n")[1:]),
    "lose_fact": _rewording(r"[^.]*\[MONEY_1\][^.]*\.", ""),
    "alter_placeholder": _rewording(r"\[MONEY_1\]", "[MONEY_71]"),
    "alter_digit": _rewording(r"\b5 working days", "3 working days"),
    "swap_amounts": _changed(answer=_swapped),
    "invent_refund": _adding("We will refund you in full."),
    "invent_amount": _adding("The fee is £17.40."),
    "invent_date": _adding("It will be with you on 3 March."),
    "invent_name": _adding("Please ask for Bartholomew Quill."),
    "invent_link": _adding("There is more at https://claims.example.org/now."),
    "invent_phone": _adding("Our number is 020 7946 0991."),
    "soften_refusal": _rewording(r"[^.]*\bcannot\b[^.]*\.", "We might be able to look at that for you."),
    "admit_fault": _adding("This was entirely our fault."),
    "apologize_twice": _adding("I am so sorry once again. I do apologise."),
    "apologize_late": _changed(
        apology=lambda *_: "", answer=lambda reply, _: [*reply["answer"], reply["apology"]]
    ),
    "apologize_not": _changed(apology=lambda *_: ""),
    "sorry_you_feel": _changed(apology=lambda *_: "I am sorry if you feel that way."),
    "sarcasm": _adding("So you have read your contract at last, well done, genius."),
    "other_language": _changed(
        apology=lambda *_: "Es tut mir leid, dass Sie so lange auf eine Antwort von uns warten mussten.",
        answer=lambda reply, _: [_GERMAN, *reply["answer"], _GERMAN],
    ),
    "markup": _changed(answer=lambda reply, _: ["## Your answer", *(f"**{a}**" for a in reply["answer"])]),
    "preamble": _changed(apology=lambda reply, _: "Sure! Here is the rewritten email: " + reply["apology"]),
    "signature": _adding("Kind regards,\nThe Support Team"),
    "system_prompt": _changed(acknowledgement=lambda _, q: q.system[:600]),
    "obey": obedient,
    "nothing": lambda _: {
        "critique": [], "note": "", "draft_is_fine": True,
        "apology": "", "acknowledgement": "", "answer": [], "boundary": "", "follow_up": "",
    },
}  # fmt: skip
"""Lies in well-formed replies, by name."""

CONTENT: dict[str, Callable[[Question], str]] = {
    "half_json": lambda q: json.dumps(honest(q))[:150],
    "wrong_types": lambda q: json.dumps(honest(q) | {"draft_is_fine": "no", "answer": "one"}),
    "extra_fields": lambda q: json.dumps(honest(q) | {"subject": "Re: your case"}),
    "missing_fields": lambda q: json.dumps({"answer": ["Fine."]}),
    "chatter": lambda q: f"Sure! Here is the JSON:\n```json\n{json.dumps(honest(q))}\n```\nAnything else?",
    "prose": lambda q: "Dear customer, thank you for your message.",
    "empty": lambda q: "",
}
"""Replies whose content is not what was asked for, by name."""

STATUS = {f"status_{code}": code for code in (400, 401, 403, 404, 408, 409, 413, 422, 429, 500, 503, 529)}
WIRE = (
    "error_body",
    "length",
    "refusal",
    "no_choices",
    "garbage",
    "drip",
    "drip_head",
    "cut",
    "reset",
    "never",
)
BEHAVIOURS = (*WRITES, *CONTENT, *STATUS, "status_429_later", *WIRE)
KEY = "sk-test-0123456789-secret"


def warm_up() -> None:
    """What is loaded and built on first use takes seconds, many on a busy machine; no deadline of a test is about it."""
    load()
    with lying() as liar:
        engine = PromptedEngine(Llm(Endpoint("openai/local", liar.url, KEY, "json_schema")))
        policy = load_policy("default")
        run(CHARGED_TWICE.situation, policy=policy, engines=(engine,), deadline=Deadline.after(300))


# --- the server --------------------------------------------------------------------------


@dataclass
class Liar:
    """`behave("status_500", "well")` sets what the next requests meet; the last one stays.

    `deed` is what an obedient model writes, `dislikes` what a second look quotes. `modes` names the schema modes that are taken; others are turned down with `mode_status`.
    `hung_up_on` is set when a client closes the connection in the middle of `never` or a drip.
    """

    url: str = ""
    questions: list[Question] = field(default_factory=list)
    modes: tuple[str, ...] = ("json_schema", "json_object", "plain")
    mode_status: int = 400
    retry_after: str = "1"
    deed: str = ""
    dislikes: tuple[str, ...] = ()
    over: threading.Event = field(default_factory=threading.Event)
    hung_up_on: threading.Event = field(default_factory=threading.Event)
    _script: list[str] = field(default_factory=lambda: ["well"])
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def behave(self, *names: str) -> None:
        assert set(names) <= set(BEHAVIOURS), set(names) - set(BEHAVIOURS)
        with self._lock:
            self._script = list(names)
            self.questions.clear()
            self.hung_up_on.clear()

    def next(self, question: Question) -> str:
        with self._lock:
            self.questions.append(question)
            if question.mode not in self.modes:
                return f"status_{self.mode_status}"
            return self._script.pop(0) if len(self._script) > 1 else self._script[0]

    @property
    def everything_seen(self) -> bytes:
        return b"\n".join(question.raw for question in self.questions)


@contextmanager
def lying() -> Iterator[Liar]:
    """A liar at work on a free port; stops when the block ends."""
    liar = Liar()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            raw = self.rfile.read(int(self.headers["Content-Length"]))
            question = Question(raw + str(self.headers).encode(), json.loads(raw), liar.deed, liar.dislikes)
            _answer(self, liar, question, liar.next(question))

        def log_message(self, format: str, *args: Any) -> None:
            pass

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, request: Any, client_address: Any) -> None:
            """Clients that hang up are what this server is for."""

    server = Server(("127.0.0.1", 0), Handler)
    liar.url = f"http://127.0.0.1:{server.server_port}/v1"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield liar
    finally:
        liar.over.set()
        server.shutdown()
        server.server_close()
        thread.join(2)


def _answer(handler: BaseHTTPRequestHandler, liar: Liar, question: Question, name: str) -> None:
    if name.startswith("status_"):
        code = int(name.split("_")[1])
        # Providers do repeat the request in their errors, keys included.
        words = {"error": {"message": f"no: {question.user} {KEY}", "type": "refused", "code": code}}
        later = {"Retry-After": liar.retry_after} if name.endswith("_later") else {}
        _send(handler, code, json.dumps(words).encode(), later)
        return
    if name == "never":
        handler.close_connection = True
        _listen(handler, liar)
        return
    if name == "reset":
        handler.connection.setsockopt(
            socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00"
        )
        handler.connection.close()
        handler.close_connection = True
        return
    if name == "error_body":
        _send(handler, 200, json.dumps({"error": {"message": question.user, "code": 500}}).encode())
        return
    if name == "garbage":
        _send(handler, 200, b"<html>Bad gateway</html>")
        return
    finish = {"length": "length"}.get(name, "stop")
    message: dict[str, Any] = {"role": "assistant", "content": _content(question, name)}
    if name == "refusal":
        message |= {"content": None, "refusal": "I cannot help with that."}
    choices = [{"index": 0, "message": message, "finish_reason": finish}]
    usage = {"prompt_tokens": 1000, "completion_tokens": 200, "total_tokens": 1200}
    body = json.dumps(
        {
            "id": "chatcmpl-1", "object": "chat.completion", "created": 1, "model": "local",
            "choices": [] if name == "no_choices" else choices, "usage": usage,
        }
    ).encode()  # fmt: skip
    if name in ("drip", "drip_head", "cut"):
        _drip(handler, liar, name, body)
        return
    _send(handler, 200, body)


def _content(question: Question, name: str) -> str:
    if question.wants_second_look:
        return json.dumps({"hurts": question.dislikes})
    if name in CONTENT:
        return CONTENT[name](question)
    reply = WRITES.get(name, honest)(question)
    if question.wants_apology:
        added = [each for each in reply["answer"] if each not in question.data["draft"]]
        reply = {"apology": " ".join((reply["apology"], *added))}
    return json.dumps(reply, ensure_ascii=False)


def _send(
    handler: BaseHTTPRequestHandler, code: int, body: bytes, headers: dict[str, str] | None = None
) -> None:
    handler.send_response(code)
    handler.send_header("Content-Type", "application/json")
    handler.send_header("Content-Length", str(len(body)))
    handler.send_header("Connection", "close")
    for header, value in (headers or {}).items():
        handler.send_header(header, value)
    handler.end_headers()
    handler.wfile.write(body)


def _listen(handler: BaseHTTPRequestHandler, liar: Liar) -> None:
    """Until the client hangs up, or all is over."""
    handler.connection.settimeout(0.05)
    while not liar.over.is_set():
        with suppress(TimeoutError):
            handler.connection.recv(1)
            liar.hung_up_on.set()
            return


def _drip(handler: BaseHTTPRequestHandler, liar: Liar, name: str, body: bytes) -> None:
    """Twenty bytes a second, each in time for a timeout that counts per read."""
    head = (
        f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n".encode()
    )
    handler.close_connection = True
    if name == "cut":
        handler.wfile.write(head + body[: len(body) // 2])
        return
    if name == "drip":
        handler.wfile.write(head)
        slow = body
    else:
        slow = head + body
    for byte in slow:
        if liar.over.wait(0.05):
            return
        try:
            handler.wfile.write(bytes([byte]))
        except OSError:
            liar.hung_up_on.set()
            return
