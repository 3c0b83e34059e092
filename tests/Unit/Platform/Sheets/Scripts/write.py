"""Writes the workbook of RealProgramTests with openpyxl: write.py FILE"""

import datetime
import sys

from openpyxl import Workbook
from openpyxl.styles import Font

book = Workbook()
sheet = book.active
sheet.title = "Tilbud"
sheet.append([" Åbrinken, æøå & <ø>\nlinje 2", 2461.37, 95.6, True, "#N/A", "2.461,37"])
sheet["A2"] = datetime.date(2026, 5, 12)
sheet["B2"] = 0.1 + 0.2
sheet["C2"] = "=B1*2"
sheet["D2"] = '=F1&"!"'
sheet["E2"] = "=1/0"
sheet["F2"] = -1234567.891
sheet["B4"] = "Flettet"
sheet.merge_cells("B4:D5")
sheet["A6"] = 6
sheet.row_dimensions[6].hidden = True
sheet["H7"] = 7
sheet.column_dimensions["H"].hidden = True
sheet["A8"].font = Font(bold=True)
hidden = book.create_sheet("Skjult")
hidden["A1"] = "nøgle"
hidden.sheet_state = "veryHidden" if len(sys.argv) > 2 else "hidden"
book.save(sys.argv[1])
