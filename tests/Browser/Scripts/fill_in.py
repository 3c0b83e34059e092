"""Fills cells of a workbook in LibreOffice as a user would, lets it recalculate, and saves it as xlsx.

fill_in.py <workbook> <result> <profile folder> < entries.json     entries: [["Tilbud", "B8", "Bo"], ["Budget", "C12", 100.5]]
"""

import json
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def connect(pipe, office):
    resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    for _ in range(240):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            if office.poll() is not None:
                sys.exit("LibreOffice ended before it could be used.")
            time.sleep(0.25)
    sys.exit("LibreOffice did not answer within a minute.")


def setting(name, value):
    found = PropertyValue()
    found.Name, found.Value = name, value
    return found


def main(workbook, result, profile):
    entries = json.load(sys.stdin)
    pipe = "fill" + str(time.time_ns())
    office = subprocess.Popen(
        [
            "soffice",
            "--headless",
            "--norestore",
            "--nologo",
            f"-env:UserInstallation={uno.systemPathToFileUrl(profile)}",
            f"--accept=pipe,name={pipe};urp;",
        ]
    )
    try:
        context = connect(pipe, office)
        desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        document = desktop.loadComponentFromURL(
            uno.systemPathToFileUrl(workbook), "_blank", 0, (setting("Hidden", True),)
        )
        for sheet, cell, entry in entries:
            target = document.Sheets.getByName(sheet).getCellRangeByName(cell)
            if isinstance(entry, str):
                target.String = entry
            else:
                target.Value = entry
        document.calculateAll()
        document.storeToURL(
            uno.systemPathToFileUrl(result), (setting("FilterName", "Calc MS Excel 2007 XML"),)
        )
        document.close(True)
        desktop.terminate()
        office.wait(30)
    finally:
        if office.poll() is None:
            office.kill()


main(*sys.argv[1:])
