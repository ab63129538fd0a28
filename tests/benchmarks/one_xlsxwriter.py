"""Writes all records of a workspace with XlsxWriter's constant-memory loop, cell by cell; prints seconds.

That library is what the workbook of the program is measured against; the cells have the same types.
"""

import json
import sys
import time
from datetime import date
from pathlib import Path

import xlsxwriter

from app.bootstrap import build_workspace
from app.domain.records import EXPORT_COLUMNS, ColumnKind, Record, RecordFilter, RecordSort
from app.storage import records

_EPOCH = date(1899, 12, 30).toordinal()

workspace = build_workspace(Path(sys.argv[1]))
places = [(column.kind, Record._fields.index(column.field)) for column in EXPORT_COLUMNS]
began = time.perf_counter()
options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
book = xlsxwriter.Workbook(sys.argv[2], options)
sheet = book.add_worksheet("Records")
formats = {
    ColumnKind.SHARE: book.add_format({"num_format": "0.00"}),
    ColumnKind.DATE: book.add_format({"num_format": "yyyy-mm-dd"}),
    ColumnKind.TIME: book.add_format({"num_format": "hh:mm:ss"}),
}
row = 0
with workspace.database.reading() as session:
    for block in records.stream_records(session, RecordFilter(), RecordSort(), "en"):
        for record in block:
            for place, (kind, field) in enumerate(places):
                value = record[field]
                if kind is ColumnKind.TEXT:
                    sheet.write_string(row, place, value)
                elif kind is ColumnKind.BOOLEAN:
                    sheet.write_boolean(row, place, bool(value))
                elif kind is ColumnKind.DATE:
                    sheet.write_number(row, place, date.fromisoformat(value).toordinal() - _EPOCH, formats[kind])
                elif kind is ColumnKind.TIME:
                    hours, minutes, seconds = value.split(":")
                    share = (int(hours) * 3600 + int(minutes) * 60 + int(seconds)) / 86_400
                    sheet.write_number(row, place, share, formats[kind])
                else:
                    sheet.write_number(row, place, value, formats.get(kind))
            row += 1
book.close()
print(json.dumps({"seconds": time.perf_counter() - began, "rows": row}))
workspace.close()
