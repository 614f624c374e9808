"""Files of every kind that can be read, made from paragraphs."""

from collections.abc import Sequence
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

TITLE = "The night ferry to Skerra"
PARAGRAPHS = (
    "The ferry to Skerra left the harbour on 3 May 1974 with 212 passengers, and came back with 213.",
    "Its captain, Ada Lund, had sailed the route for eleven years, mostly at night and mostly alone on the bridge.",
    "The child was born at sea, four miles from the island, and was named after the ship that carried the mother.",
    "The company gave the family free passage for life; they have used it, by their own count, 1,406 times.",
)
MENU = ("Home", "News", "Weather", "Subscribe", "Contact")
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_DC = "http://purl.org/dc/elements/1.1/"


def page(body: str, head: str = "") -> bytes:
    menu = "".join(f'<li><a href="/{each}">{each}</a></li>' for each in MENU)
    return f"<!doctype html><html><head>{head}</head><body><nav><ul>{menu}</ul></nav>{body}</body></html>".encode()


def html() -> bytes:
    head = (
        f'<title>{TITLE}</title><meta property="og:title" content="{TITLE}">'
        '<meta name="author" content="Tove Lindqvist"><meta property="og:site_name" content="The Skerra Post">'
        '<meta property="article:published_time" content="2024-05-03T08:00:00Z">'
    )
    text = "".join(f"<p>{each}</p>" for each in PARAGRAPHS)
    return page(
        f"<main><article><h1>{TITLE}</h1>{text}</article></main><footer><p>© The Skerra Post</p></footer>", head
    )


def docx(paragraphs: Sequence[str] = PARAGRAPHS, extra: str = "") -> bytes:
    body = "".join(f"<w:p><w:r><w:t>{each}</w:t></w:r></w:p>" for each in paragraphs)
    title = f'<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>{TITLE}</w:t></w:r></w:p>'
    return zipped({
        "word/document.xml": f'<w:document xmlns:w="{_W}"><w:body>{title}{body}{extra}</w:body></w:document>',
        "word/header1.xml": f'<w:hdr xmlns:w="{_W}"><w:p><w:r><w:t>Draft, page 1</w:t></w:r></w:p></w:hdr>',
        "docProps/core.xml": f'<c xmlns:dc="{_DC}"><dc:creator>Tove Lindqvist</dc:creator></c>',
    })  # fmt: skip


def odt(paragraphs: Sequence[str] = PARAGRAPHS) -> bytes:
    office, text = (f"urn:oasis:names:tc:opendocument:xmlns:{each}:1.0" for each in ("office", "text"))
    body = "".join(f"<text:p>{each}</text:p>" for each in paragraphs)
    note = "<text:note><text:note-body><text:p>In 1991.</text:p></text:note-body></text:note>"
    body += f"<text:p>It sank{note} later.</text:p>"
    return zipped({
        "mimetype": "application/vnd.oasis.opendocument.text",
        "META-INF/manifest.xml": "<manifest/>",
        "content.xml": f'<o:d xmlns:o="{office}" xmlns:text="{text}"><text:h>{TITLE}</text:h>{body}</o:d>',
    })  # fmt: skip


def zipped(parts: dict[str, str]) -> bytes:
    data = BytesIO()
    with ZipFile(data, "w", ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text, None if name != "mimetype" else 0)
    return data.getvalue()


def pdf(pages: Sequence[Sequence[str]]) -> bytes:
    """One line of text a line, with the least that a PDF must have (ISO 32000-1, 7.5)."""
    count = len(pages)
    kids = " ".join(f"{4 + 2 * at} 0 R" for at in range(count))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {count} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for at, lines in enumerate(pages):
        shown = " T* ".join(f"({line}) Tj" for line in lines)
        stream = f"BT /F1 11 Tf 14 TL 72 760 Td {shown} ET"
        look = "/MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >>"
        objects += [
            f"<< /Type /Page /Parent 2 0 R {look} /Contents {5 + 2 * at} 0 R >>",
            f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream",
        ]
    data, places = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, start=1):
        places.append(len(data))
        data += f"{number} 0 obj\n{each}\nendobj\n".encode("latin-1")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"xref\n0 {len(places) + 1}\n0000000000 65535 f \n{table}trailer\n<< /Size {len(places) + 1} /Root 1 0 R >>\n"
    return data + f"{end}startxref\n{len(data)}\n%%EOF\n".encode()
