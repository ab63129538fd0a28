"""Writes plain values as YAML that every reader takes for the same values, `yaml_reading` among them."""

import io
import re
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.representer import SafeRepresenter

_PLAIN = re.compile(
    r"[A-Za-z\u3041-\u30fe\u4e00-\u9fff「『](?:[^\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff:#]|:(?=\S))*"
)
_RESERVED = re.compile(r"(?:null|true|false|~|yes|no|on|off|y|n)", re.IGNORECASE)
_WIDTH = 100_000
"""Characters of a line: a text stands in one, however long, so that two versions compare text by text."""


def yaml_text(value: Any) -> bytes:
    """Return plain values as YAML 1.2 in UTF-8: texts in quotes wherever they could be taken for anything else."""
    yaml = YAML(typ="safe", pure=True)
    yaml.Representer = _Representer
    yaml.default_flow_style = False
    yaml.allow_unicode = True
    yaml.width = _WIDTH
    yaml.sort_base_mapping_type_on_output = False  # type: ignore[assignment]
    file = io.BytesIO()
    yaml.dump(value, file)
    return file.getvalue()


class _Representer(SafeRepresenter):
    """Writes every text in quotes that is not plainly words, and never an anchor."""

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002 - its own name for it
        return True

    def represent_text(self, data: str) -> Any:
        plain = _PLAIN.fullmatch(data) is not None and _RESERVED.fullmatch(data) is None and data == data.strip()
        return self.represent_scalar("tag:yaml.org,2002:str", data, style=None if plain else '"')


_Representer.add_representer(str, _Representer.represent_text)
