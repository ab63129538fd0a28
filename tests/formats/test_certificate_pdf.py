"""The printed certificate: one page as a rule, two where there is much to say, and nothing left out."""

import io
from dataclasses import replace

import pypdf
import pytest

from app.domain.certificates import Certificate, WholeRecord
from app.domain.moments import Moment
from app.domain.texts import Language, Text
from app.formats.certificate_pdf import certificate_pdf
from tests.builders import RESOURCES

RECORD = WholeRecord(
    sequence=4187,
    id="018f2f00-1111-7000-8000-0000000004a7",
    person_id=1,
    number="00123",
    name="Aiko Tanaka",
    department="",
    module="disclosure",
    module_version="1.0",
    module_title=Text("When may it leave the company?", "社外に渡してよいのはどんなときか"),
    policy_version="2026-01",
    policy_digest="",
    commitments=(),
    score=0.875,
    points=7,
    max_points=8,
    pass_mark=0.8,
    passed=True,
    completed=Moment("2026-03-12T01:58:33Z", "2026-03-12T10:58:33+09:00"),
)
CERTIFICATE = Certificate(
    record=RECORD,
    policy_title=Text("Handling user information", "利用者情報の取り扱い"),
    tags=(("1.2", Text("No third party", "第三者に渡さない")), ("3.4", Text("Danger", "差し迫った危険"))),
    sections=(5, 6, 5, 4, 5),
    attestation="I have read it.",
    attested=Moment("2026-03-12T02:00:00Z", "2026-03-12T11:00:00+09:00"),
    recorded_name=None,
    fingerprint="9F2C-41AB-77D0-0C1E-5B62",
    receipt="{}",
)


def texts(certificate: Certificate, language: Language = "en") -> list[str]:
    content = certificate_pdf(certificate, language, RESOURCES / "fonts")
    assert len(content) < 300_000
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(content)).pages]


def test_an_ordinary_one_is_one_page_in_either_language() -> None:
    (english,) = texts(CERTIFICATE)
    (japanese,) = texts(CERTIFICATE, "ja")
    for said in ("12 March 2026, 10:58:33 +09:00", "§3.4", "Danger", "9F2C-41AB-77D0-0C1E-5B62", "verify-receipt"):
        assert said in english
    for said in ("修了証", "2026年3月12日 10:58:33 +09:00", "差し迫った危険", "合格：88 %（8点中7点、合格点 80 %）"):
        assert said in japanese
    assert "Department" not in english


@pytest.mark.parametrize("language", ["en", "ja"])
def test_long_names_and_thirty_commitments_take_two_pages_and_lose_nothing(language: Language) -> None:
    name = " ".join(["Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh"] * 3)
    title = Text("When may user information leave the company? " * 4, "社外に渡してよいのはどんなときか。" * 6)
    tags = tuple(
        (
            f"{section}.{place}",
            Text(f"A commitment with a long label {section}{place}", f"名前の長い約束その{section}{place}"),
        )
        for section in range(1, 7)
        for place in range(1, 6)
    )
    record = replace(RECORD, name=name, module_title=title, department="Customer care, second floor")
    pages = texts(replace(CERTIFICATE, record=record, tags=tags, sections=(5,) * 6), language)
    assert len(pages) == 2
    whole = "\n".join(pages)
    assert all(f"§{number}" in whole and label.in_language(language) in whole for number, label in tags)
    joined = whole.replace("\n", "").replace(" ", "")
    assert name.replace(" ", "") in joined
    assert title.in_language(language).replace(" ", "") in joined


def test_a_name_that_was_corrected_since_is_told_beside_the_recorded_one() -> None:
    (words,) = texts(replace(CERTIFICATE, recorded_name="Aiko Tanaca"))
    assert "Aiko Tanaka" in words
    assert "Name when recorded Aiko Tanaca" in words
