"""Prints a page in WebKit: webkit-print.py URL OUT SCRIPT… runs each script in turn, and saves what it prints as OUT-0.pdf, ….

Needs the system's Python with python3-gi and gir1.2-webkit2-4.1, and a screen.
"""
import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2  # noqa: E402

# As long as a page may take to settle, in milliseconds.
SETTLED = 1500
LONGEST = 120_000

url, out, *scripts = sys.argv[1:]
view = WebKit2.WebView()
window = Gtk.Window()
window.set_default_size(1024, 768)
window.add(view)
window.show_all()


def end(words, failed=True):
    print(words, file=sys.stderr if failed else sys.stdout)
    # Not sys.exit: GTK's loop would swallow it.
    Gtk.main_quit()
    return False


def run(turn):
    if turn == len(scripts):
        return end("printed", failed=False)
    view.evaluate_javascript(scripts[turn], -1, None, None, None, None, None)
    return False


def save(_view, operation):
    settings = Gtk.PrintSettings()
    settings.set_printer("Print to File")
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, "pdf")
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, f"file://{out}-{save.turn}.pdf")
    save.turn += 1
    operation.set_print_settings(settings)
    operation.connect("failed", lambda _operation, error: end(error.message))
    operation.connect("finished", lambda _operation: GLib.timeout_add(SETTLED, run, save.turn))
    operation.print_()
    return True


save.turn = 0
view.connect("print", save)
view.connect(
    "load-changed",
    lambda _view, event: event == WebKit2.LoadEvent.FINISHED and GLib.timeout_add(SETTLED, run, 0),
)
view.load_uri(url)
GLib.timeout_add(LONGEST, end, "timed out")
Gtk.main()
