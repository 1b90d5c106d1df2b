"""Uses the page as a reader would: page.py FOLDER, where the page lies."""

import json
import os
import pathlib
import random
import shutil
import sys

from browser import Browser, serve

HERE = pathlib.Path(__file__).parent
TEXTS = HERE / "../../texts"
# The page may stand still so long, in milliseconds, on a machine that does other things, too: alone, 70.
STILL = 500
# As many bytes as the long text has at least.
LONG = 1_000_000
SHOWN = "!document.getElementById('found').matches('.old') && document.getElementById('status').textContent.startsWith('Read in')"
MARKED = "document.querySelectorAll('#text span.on').length"
HEADING = "document.getElementById('panel-heading').textContent"


def check(is_so, what):
    if not is_so:
        raise AssertionError(what)


def same(found, expected, what):
    check(found == expected, f"{what}: {found!r}, not {expected!r}")


def text(name):
    return (TEXTS / f"{name}.txt").read_text()


def put(page, text):
    """Types over what is in the field."""
    page.run("document.getElementById('input').focus(), document.getElementById('input').select()")
    page.run("document.getElementById('status').textContent = ''")
    page.call("Input.insertText", text=text)


def long_text():
    """Sentences of words of a sample, each with one of its own, in paragraphs."""
    chance = random.Random(7)
    words = text("en").replace("\n", " ").split()
    words = [word.strip(".,:;“”\"'()").lower() for word in words]
    paragraphs, length = [], 0
    while length < LONG:
        sentences = [" ".join(chance.choices(words, k=chance.randint(8, 20))) for _ in range(5)]
        paragraph = " ".join(f"The {one} x{chance.randrange(10**6)}." for one in sentences)
        paragraphs.append(paragraph)
        length += len(paragraph) + 1
    return "\n\n".join(paragraphs)


def tells_every_sample(page):
    codes = page.run("[...document.getElementById('sample').options].map((one) => one.value).filter(Boolean)")
    check(len(codes) > 15, "samples are missing")
    for code in codes:
        page.run(f"sample.value = '{code}', sample.dispatchEvent(new Event('change'))")
        page.until(f"{SHOWN} && document.getElementById('text').lang === '{code}'")
        check(page.run("document.querySelectorAll('.keywords li').length") > 3, f"{code} has no keywords")


def reads_from_right_to_left(page):
    put(page, text("ar"))
    page.until(f"{SHOWN} && document.getElementById('text').lang === 'ar'")
    same(page.run("document.getElementById('text').dir"), "rtl", "direction")
    check("Arabic" in page.run("document.querySelector('#found .hint').textContent"), "the language is not told")


def moves_the_slider(page):
    put(page, text("en"))
    page.until(f"{SHOWN} && document.getElementById('text').lang === 'en'")
    same(page.run(MARKED), 5, "sentences at first")
    page.run("document.getElementById('length').focus()")
    for _ in range(2):
        page.key("ArrowRight", 39)
    same(page.run("document.getElementById('shown').textContent"), "7", "the slider")
    same(page.run(MARKED), 7, "sentences after two steps")
    same(page.run("document.querySelectorAll('.summary li:not([hidden])').length"), 7, "sentences listed")
    put(page, text("en") + "\nAnother sentence closes the text of the street.")
    page.until(f"{SHOWN} && document.getElementById('text').textContent.includes('closes the text')")
    same(page.run(MARKED), 7, "sentences of the next text")


def walks_by_keys(page):
    page.run("document.querySelector('#text span[tabindex]').focus()")
    first = page.run(HEADING)
    check(first.startswith("Sentence "), first)
    check(page.run("document.querySelectorAll('#why tr').length") == 9, "factors are missing")
    page.key("ArrowRight", 39)
    second = page.run(HEADING)
    check(second.startswith("Sentence ") and second != first, second)
    page.key("ArrowLeft", 37)
    same(page.run(HEADING), first, "back again")
    page.key("Escape", 27)
    same(page.run(HEADING), "Why?", "the panel is closed")


def opens_a_dropped_file(page):
    page.run("""{
      const data = new DataTransfer();
      const body = "# The bridge\\n\\nRain fell *all night* on the bridge. The bridge was closed by noon.\\n";
      data.items.add(new File([body], "bridge.md"));
      document.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
    }""")
    page.until(f"{SHOWN} && document.querySelector('#text h3')?.textContent === 'The bridge'")
    check(page.run("document.getElementById('markdown').checked"), "the name of the file says nothing")


def is_told_that_a_text_is_markdown(page):
    page.run("document.getElementById('markdown').checked = false")
    put(page, "Rain fell on the *bridge*. The bridge was closed by noon.\n\n```\nlet bridge = 1;\n```\n")
    page.until(f"{SHOWN} && document.querySelector('#found .summary').textContent.includes('let bridge')")
    page.run("document.getElementById('markdown').click()")
    page.until(f"{SHOWN} && !document.querySelector('#found .summary').textContent.includes('let bridge')")
    page.run("sample.value = 'en', sample.dispatchEvent(new Event('change'))")
    page.until(f"{SHOWN} && document.getElementById('text').textContent.includes('Harrow Street')")
    check(not page.run("document.getElementById('markdown').checked"), "a sample is plain text")


def lets_no_text_become_markup(page):
    evil = "<img src=x onerror=alert(1)> fell on the bridge. </span><script>alert(2)</script> Rain & <b>rain</b> again."
    put(page, evil)
    page.until(f"{SHOWN} && document.getElementById('text').textContent.includes('onerror')")
    same(page.run("document.querySelectorAll('#found :is(img, script, b)').length"), 0, "elements from the text")


def notices_a_web_page(page):
    told = "document.getElementById('status').textContent.includes('HTML')"
    put(page, "<!doctype html><p>Rain fell on the bridge. The bridge was closed by noon.</p>")
    page.until(f"{SHOWN} && {told}")
    put(page, "Rain fell on the <html> bridge. The bridge was closed by noon.")
    page.until(f"{SHOWN} && !({told})")


def takes_any_text(page):
    for odd in ["…", "Kata", "nul \0 di tengah. Hujan!", "1\n2\n3", "😀 rain. \ufeff", "lone \ud800 half."]:
        page.run("document.getElementById('status').textContent = ''")
        page.run(f"take({json.dumps(odd)})")
        page.until(SHOWN)
    page.run("take(' ')")
    same(page.run("document.getElementById('found').childElementCount"), 0, "what an empty text shows")


def answers_while_it_reads(page):
    put(page, text("en"))
    page.until(SHOWN)
    page.run("""{
      window.longest = 0;
      let last = performance.now();
      setInterval(() => { const now = performance.now(); longest = Math.max(longest, now - last); last = now; }, 10);
    }""")
    # In one line, since a paragraph without end is the most that a browser may have to lay out.
    long = long_text().replace("\n\n", " ")
    # The script with the text in it takes time to read that no reader's paste does.
    page.run(f"window.long = {json.dumps(long)}, 0")
    page.run("new Promise((resume) => setTimeout(resume, 100)).then(() => { longest = 0; })")
    page.run("""{
      const data = new DataTransfer();
      data.setData("text/plain", long);
      input.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
    }""")
    page.run("document.getElementById('length').focus()")
    before = page.run(MARKED)
    page.key("ArrowLeft", 37)
    check(page.run("isBusy"), "the worker was done before the slider was moved")
    same(page.run(MARKED), before - 1, "the old summary, shortened meanwhile")
    page.until(f"{SHOWN} && document.querySelectorAll('#text span').length > 5000")
    page.run("new Promise((resume) => setTimeout(resume, 300))")
    longest, told = page.run("longest"), page.run("document.getElementById('status').textContent")
    print(f"{len(long)} bytes: {told} The page stood still for {longest:.0f} ms at most.")
    check(longest < STILL, f"the page stood still for {longest:.0f} ms")
    page.run("longest = 0, document.getElementById('length').focus()")
    page.key("ArrowRight", 39)
    same(page.run(MARKED), before, "the new summary")
    check(page.run("longest") < STILL, "the slider of a long text is slow")


def fits_a_phone(page, pictures):
    page.screen(360, 740, is_phone=True, is_dark=True)
    for code in ("th", "ar"):
        page.run(f"sample.value = '{code}', sample.dispatchEvent(new Event('change'))")
        page.until(f"{SHOWN} && document.getElementById('text').lang === '{code}'")
        check(page.run("document.documentElement.scrollWidth") <= 360, f"{code} is wider than a phone")
    page.picture(f"{pictures}/phone.png")
    page.run("document.querySelector('#text span.on').click(), document.getElementById('text').scrollIntoView()")
    check(page.run("document.getElementById('panel').getBoundingClientRect().bottom") <= 741, "the panel is cut off")
    page.picture(f"{pictures}/phone_panel.png")


def has_its_picture_taken(page, pictures):
    page.screen(1100, 1200)
    page.run("sample.value = 'id', sample.dispatchEvent(new Event('change'))")
    page.until(f"{SHOWN} && document.getElementById('text').lang === 'id'")
    page.run("slider.value = 3, slider.dispatchEvent(new Event('input', { bubbles: true }))")
    page.run("document.querySelectorAll('#text span.on')[1].click(), scrollTo(0, 0)")
    page.picture(f"{pictures}/playground.png")


def main():
    folder = sys.argv[1]
    address = serve(folder)
    program = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))))
    page = Browser(program)
    try:
        page.screen(1100, 900)
        page.call("Page.navigate", url=address)
        page.until(f"document.readyState === 'complete' && {SHOWN}")
        same(page.run("document.getElementById('text').lang"), "en", "the sample at first")
        for step in (
            tells_every_sample, reads_from_right_to_left, moves_the_slider, walks_by_keys, opens_a_dropped_file, is_told_that_a_text_is_markdown,
            lets_no_text_become_markup, notices_a_web_page, takes_any_text, answers_while_it_reads,
        ):
            step(page)
            print("ok", step.__name__)
        for step in (fits_a_phone, has_its_picture_taken):
            step(page, folder)
            print("ok", step.__name__)
        same(page.troubles, [], "errors in the page")
        strangers = [one for one in page.requests if not one.startswith((address, "data:"))]
        same(strangers, [], "requests to elsewhere")
    finally:
        page.close()
    if os.environ.get("RINGKAS_UPDATE"):
        shutil.copy(f"{folder}/playground.png", HERE / "..")
    if keep := os.environ.get("PICTURES"):
        for name in ("playground", "phone", "phone_panel"):
            shutil.copy(f"{folder}/{name}.png", keep)


main()
