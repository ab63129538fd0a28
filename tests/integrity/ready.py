"""What a process that will be killed has ready when it begins: it is forked from one that has loaded this.

What the program itself loads late is loaded here at once, so that a kill costs milliseconds and not seconds.
"""

import gc

import alembic.command  # noqa: F401 - each is here to be loaded
from sqlalchemy.orm import configure_mappers

import app.formats.course_folder
import app.formats.csv_writing
import app.formats.delimited_writing
import app.formats.roster_csv
import app.formats.roster_writing
import app.formats.xlsx_writing  # noqa: F401
import tests.integrity.hr_acts
import tests.integrity.remark_acts
import tests.integrity.safety_acts
import tests.journeys.quiz_driver  # noqa: F401

configure_mappers()
gc.freeze()
