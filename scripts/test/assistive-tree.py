"""Prints, as JSON, what assistive technology on Linux is told of a page (AT-SPI, the tree that Orca reads).

    dbus-run-session -- xvfb-run -a /usr/bin/python3 assistive-tree.py ENGINE URL [--press NAME]

ENGINE is chromium, firefox or webkit. With --press, the button of that name is pressed through AT-SPI first, as a screen
reader presses it. Needs python3-gi, gir1.2-atspi-2.0, at-spi2-core, dbus, xvfb, and the engine.
"""
import json
import os
import signal
import subprocess
import sys
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

WEBKIT = """
import sys, gi
gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2
window = Gtk.Window(); window.set_default_size(1024, 768)
view = WebKit2.WebView(web_context=WebKit2.WebContext.new_ephemeral())
window.add(view); window.show_all(); view.load_uri(sys.argv[1]); Gtk.main()
"""


def start(engine, url, profile):
    if engine == "chromium":
        command = ["/usr/bin/chromium", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
                   "--disable-component-update", "--disable-sync", "--force-renderer-accessibility",
                   f"--user-data-dir={profile}", f"--app={url}"]
    elif engine == "firefox":
        command = ["/usr/bin/firefox-esr", "--no-remote", "--profile", profile, "--kiosk", url]
    else:
        command = ["/usr/bin/python3", "-c", WEBKIT, url]
    environment = {**os.environ, "GNOME_ACCESSIBILITY": "1", "ACCESSIBILITY_ENABLED": "1", "GTK_MODULES": "gail:atk-bridge",
                   "GDK_BACKEND": "x11", "LIBGL_ALWAYS_SOFTWARE": "1", "LANG": "en_US.UTF-8",
                   "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS": "1"}
    environment.pop("NO_AT_BRIDGE", None)
    return subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                            start_new_session=True)


def below(node, depth=0):
    """Every node below one, those that went away meanwhile left out."""
    yield node
    if depth > 60:
        return
    try:
        count = node.get_child_count()
    except Exception:
        return
    for index in range(count):
        try:
            child = node.get_child_at_index(index)
        except Exception:
            continue
        if child is not None:
            yield from below(child, depth + 1)


def text_of(node):
    try:
        text = node.get_text_iface()
        return Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text)) if text else ""
    except Exception:
        return ""


def read():
    told = []
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(index)
        if application is None:
            continue
        # What was read before is kept otherwise, also where it has changed since.
        application.clear_cache()
        for node in below(application):
            try:
                states = node.get_state_set()
                told.append({
                    "role": node.get_role_name(),
                    "name": node.get_name() or "",
                    "text": text_of(node).replace("\ufffc", ""),
                    "expandable": states.contains(Atspi.StateType.EXPANDABLE),
                    "expanded": states.contains(Atspi.StateType.EXPANDED),
                    "focusable": states.contains(Atspi.StateType.FOCUSABLE),
                    "level": (node.get_attributes() or {}).get("level", ""),
                    "node": node,
                })
            except Exception:
                continue
    return told


def wait_for(ready, seconds=60):
    until = time.time() + seconds
    while time.time() < until:
        told = read()
        if ready(told):
            return told
        time.sleep(1)
    return read()


def is_button(each):
    return each["role"] in ("button", "push button")


def main():
    engine, url = sys.argv[1:3]
    name = sys.argv[4] if len(sys.argv) > 4 else None
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        process = start(engine, url, profile)
        try:
            # The browser's own buttons are there before the page: a question tells that it has come, and then it settles.
            wait_for(lambda all: any(is_button(each) and each["expandable"] and each["name"].endswith("?") for each in all))
            time.sleep(3)
            told = read()
            if name:
                for each in told:
                    if is_button(each) and each["name"] == name:
                        each["node"].get_action_iface().do_action(0)
                        break
                told = wait_for(lambda all: any(each["name"] == name and each["expanded"] for each in all), 20)
                time.sleep(1)
                told = read()
            for each in told:
                del each["node"]
            print(json.dumps(told))
        finally:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


main()
