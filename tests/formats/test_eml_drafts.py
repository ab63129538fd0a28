"""Drafts of messages: ready to send, in any script, and nothing in a name becomes a header."""

import zipfile
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.formats.eml_drafts import Draft, draft_message, write_draft, write_drafts
from tests.builders import StandingClock

NOW = StandingClock().now


def draft(**changes: str) -> Draft:
    whole = {
        "number": "00417",
        "name": "Mirei Asanuma",
        "email": "mirei@example.org",
        "subject": "Still open: 2",
        "body": "Hello,\n\n– Desk\n",
    }
    return Draft(**whole | changes)


def read(content: bytes) -> EmailMessage:
    message = message_from_bytes(content, policy=default)
    assert isinstance(message, EmailMessage)
    return message


def test_a_draft_opens_unsent_with_its_one_address_and_its_text() -> None:
    message = read(draft_message(draft(), NOW))
    assert message["X-Unsent"] == "1"
    assert [str(one) for one in message["To"].addresses] == ["Mirei Asanuma <mirei@example.org>"]
    assert message["Subject"] == "Still open: 2"
    assert message["Date"].datetime == NOW
    assert message.get_content_type() == "text/plain"
    assert message.get_content() == "Hello,\r\n\r\n– Desk\r\n"
    assert message["From"] is None and message["Cc"] is None and message["Bcc"] is None


def test_japanese_is_encoded_and_comes_back() -> None:
    content = draft_message(
        draft(name="浅沼 みれい", subject="期限を過ぎた研修が2件あります" * 3, body="浅沼 みれい 様\n"), NOW
    )
    assert content.isascii()
    message = read(content)
    assert message["To"].addresses[0].display_name == "浅沼 みれい"
    assert message["Subject"] == "期限を過ぎた研修が2件あります" * 3
    assert message.get_content() == "浅沼 みれい 様\r\n"


HOSTILE = [
    "Ben\r\nBcc: all@example.org",
    "Ben\nBcc: all@example.org\n\nnew body",
    'Ben" <other@example.org>, "x',
    "Ben, other@example.org",
    "=?utf-8?q?Ben=0D=0ABcc:_all=40example.org?=",
    "Ben\x00\x0b\x0c\x85\u2028Bcc: all@example.org",
    "Ben \u202eevil\ud800",
    "; rm -rf / <x@example.org>",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_name_or_subject_adds_no_header_and_no_address(text: str) -> None:
    message = read(draft_message(draft(name=text, subject=text, body=text), NOW))
    assert sorted(message.keys()) == sorted(
        ["To", "Subject", "Date", "X-Unsent", "Content-Type", "Content-Transfer-Encoding", "MIME-Version"]
    )
    assert [one.addr_spec for one in message["To"].addresses] == ["mirei@example.org"]


def test_written_without_care_the_same_name_does_add_a_header() -> None:
    careless = draft_message(draft(), NOW).replace(b"Mirei Asanuma", HOSTILE[0].encode(), 1)
    assert "Bcc" in read(careless)


@given(st.text(max_size=60), st.text(max_size=200))
def test_any_name_and_any_subject_give_one_message_to_one_address(name: str, subject: str) -> None:
    message = read(draft_message(draft(name=name, subject=subject), NOW))
    assert len(message.keys()) == 7
    assert [one.addr_spec for one in message["To"].addresses] == ["mirei@example.org"]


@pytest.mark.parametrize("email", ["", "nobody", "a@b, c@d", "a@b\r\nBcc: c@d", "愛子@example.org"])
def test_what_is_no_address_is_never_written_into_a_message(email: str) -> None:
    with pytest.raises(ValueError, match="address"):
        draft_message(draft(email=email), NOW)


def test_many_drafts_are_a_zip_with_safe_names_and_the_same_bytes_each_time(tmp_path: Path) -> None:
    numbers = ["00417", "../../etc/passwd", "a/b\\c", "社員", "00417"]
    path = tmp_path / "drafts.zip"
    assert write_drafts(path, [draft(number=number) for number in numbers], NOW, lambda _count: None) == 5
    with zipfile.ZipFile(path) as archive:
        assert archive.namelist() == [
            *("000001-00417.eml", "000002-etc-passwd.eml", "000003-a-b-c.eml", "000004-person.eml", "000005-00417.eml"),
        ]
        assert all(read(archive.read(name))["Subject"] == "Still open: 2" for name in archive.namelist())
    first = path.read_bytes()
    write_drafts(path, [draft(number=number) for number in numbers], NOW, lambda _count: None)
    assert path.read_bytes() == first


def test_one_draft_is_a_file_of_its_own(tmp_path: Path) -> None:
    assert write_draft(tmp_path / "one.eml", draft(), NOW) == 1
    assert read((tmp_path / "one.eml").read_bytes())["Subject"] == "Still open: 2"
