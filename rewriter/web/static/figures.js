// What the pages of figures add where JavaScript runs: buttons that copy.

import { offerCopy } from "./copy.js";

document.querySelectorAll("[data-copy]").forEach(offerCopy);
