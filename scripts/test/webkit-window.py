"""A bare WebKit window for WebDriver. It has no toolbar, so it can be as narrow as a phone.

Needs the system's Python with python3-gi and gir1.2-webkit2-4.1.
"""
import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2  # noqa: E402


def apply_looks(arguments):
    settings = Gtk.Settings.get_default()
    if "--dark" in arguments:  # prefers-color-scheme: dark
        settings.set_property("gtk-application-prefer-dark-theme", True)
    if "--reduced-motion" in arguments:  # prefers-reduced-motion: reduce
        settings.set_property("gtk-enable-animations", False)
    if "--more-contrast" in arguments:  # prefers-contrast: more
        settings.set_property("gtk-theme-name", "HighContrast")


def keep_focus(window, _event):
    # There is no window manager to give the focus back after a resize; without it :focus-visible never applies.
    window.get_window().focus(0)
    return False


def open_window(context):
    view = WebKit2.WebView(web_context=context, is_controlled_by_automation=True)
    window = Gtk.Window()
    window.set_decorated(False)
    window.set_default_size(1024, 768)
    window.add(view)
    window.connect("focus-out-event", keep_focus)
    view.connect("close", lambda _view: window.destroy())
    window.show_all()
    window.present()
    view.grab_focus()
    return view


def automation_started(context, session):
    about = WebKit2.ApplicationInfo.new()
    about.set_name("WebKitGTK")
    about.set_version(
        WebKit2.get_major_version(), WebKit2.get_minor_version(), WebKit2.get_micro_version()
    )
    session.set_application_info(about)
    session.connect("create-web-view", lambda *_: open_window(context))


context = WebKit2.WebContext.new_ephemeral()
context.set_automation_allowed(True)
apply_looks(sys.argv)
context.connect("automation-started", automation_started)
Gtk.main()
