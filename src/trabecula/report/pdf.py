"""A page as a PDF that is read aloud as it is seen: tagged, with its title and language (PDF/UA-1).

The library and the system libraries under it are read in when the first PDF is asked for. Without
them everything else works.
"""

from importlib import import_module
from typing import Final

from trabecula.errors import NoPdf

_VARIANT: Final = "pdf/ua-1"
_INSTALL: Final = (
    "install the Python package weasyprint and the library Pango (Debian: apt-get install "
    "libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0; macOS: brew install pango); "
    "until then take --format html, and print that page from a browser"
)


def pdf(html: str) -> bytes:
    """A page as PDF/UA-1, the same bytes for the same page; it may fetch nothing.

    Raises `NoPdf`, which says what to install, where a library is missing.
    """
    try:
        weasyprint = import_module("weasyprint")
    except (ImportError, OSError) as error:
        raise NoPdf(f"a PDF cannot be written here ({error}): {_INSTALL}") from None
    nothing = weasyprint.urls.URLFetcher(allowed_protocols=())
    written = weasyprint.HTML(string=html, url_fetcher=nothing).write_pdf(pdf_variant=_VARIANT)
    assert isinstance(written, bytes)
    return written
