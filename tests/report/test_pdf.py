"""PDF: tagged, with title and language, the same for the same page, and never needed."""

import logging
import re
import subprocess
import sys
import zlib
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from tests.records import Command
from tests.report.assessments import awkward, page_of

from trabecula import samples
from trabecula.errors import NoPdf
from trabecula.report import assessment_html
from trabecula.report.pdf import pdf

RECORD = samples.path("prostate-cord")
_ONLY_BROWSERS = "details::details-content"
"""What unfolds the page on a browser's paper; the library unfolds everything, and warns of it."""


def needs_weasyprint() -> None:
    try:
        import_module("weasyprint")
    except (ImportError, OSError) as error:
        pytest.skip(f"WeasyPrint is not here: {error}")


@pytest.fixture
def heard(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    needs_weasyprint()
    caplog.set_level(logging.WARNING, "weasyprint")
    return caplog


def structure(written: bytes) -> str:
    """Everything in a PDF that is not drawn, unpacked."""
    streams = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", written, re.DOTALL)
    texts = [written, *filter(None, map(_unpacked, streams))]
    return b"\n".join(texts).decode("latin-1")


def _unpacked(stream: bytes) -> bytes:
    try:
        return zlib.decompress(stream)
    except zlib.error:
        return b""


def test_a_page_becomes_pdf_ua_with_title_and_language(heard: pytest.LogCaptureFixture) -> None:
    written = pdf(assessment_html.render(page_of(awkward())))
    found = structure(written)
    assert written.startswith(b"%PDF-1.7")
    assert "/Lang (en-GB)" in found
    assert "/Marked true" in found
    assert 'pdfuaid:part="1"' in found
    assert re.search(r"/Title \(Assessment of pain and mobility", found)
    assert {"/H1", "/H2", "/Table", "/TH", "/Figure"} <= set(re.findall(r"/S (/\w+)", found))
    assert found.count("/S /Figure") == found.count("/Alt ")
    assert [said for said in heard.messages if _ONLY_BROWSERS not in said] == []


def test_the_same_page_is_the_same_pdf(heard: pytest.LogCaptureFixture) -> None:
    page = '<!doctype html><html lang="en"><title>One</title><h1>One</h1>'
    assert pdf(page) == pdf(page)
    assert not heard.messages


def test_a_page_fetches_nothing(tmp_path: Path, heard: pytest.LogCaptureFixture) -> None:
    other = tmp_path / "other.css"
    other.write_text("h1 { color: red }")
    pdf(f'<html lang="en"><title>T</title><link rel="stylesheet" href="{other.as_uri()}"><h1>T')
    assert any("disallowed protocol" in said for said in heard.messages)


@pytest.mark.parametrize("command", ["plan", "assess", "medicines", "options", "exercise"])
def test_commands_write_pdf_to_standard_output(command: str) -> None:
    needs_weasyprint()
    run = subprocess.run(
        [sys.executable, "-m", "trabecula", command, RECORD, "--format", "pdf"],
        capture_output=True,
        check=True,
    )
    assert run.stdout.startswith(b"%PDF-1.7")
    assert not run.stderr


@pytest.mark.parametrize(
    "cause", [ImportError("No module named 'weasyprint'"), OSError("libpango")]
)
def test_without_its_libraries_it_says_what_to_install_and_the_rest_works(
    trabecula: Command, monkeypatch: pytest.MonkeyPatch, cause: Exception
) -> None:
    class Missing:
        def find_spec(self, name: str, *_: Any) -> None:
            if name.partition(".")[0] == "weasyprint":
                raise cause

    for name in [name for name in sys.modules if name.partition(".")[0] == "weasyprint"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setattr(sys, "meta_path", [Missing(), *sys.meta_path])
    with pytest.raises(NoPdf, match=f"{cause}.*apt-get install libpango"):
        pdf("<p>")
    run = trabecula("plan", RECORD, "--format", "pdf")
    assert (run.code, run.out) == (1, "")
    assert "--format html" in run.err
    assert trabecula("plan", RECORD, "--format", "html").code == 0


def test_a_terminal_gets_no_pdf(trabecula: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    run = trabecula("plan", RECORD, "--format", "pdf")
    assert (run.code, run.out) == (2, "")
    assert "> plan.pdf" in run.err
