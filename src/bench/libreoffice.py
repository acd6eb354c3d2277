"""
Times how long LibreOffice takes to recalculate a sheet. Standard input: JSON with `cells` (values, "" where a formula
stands), `formulas` (blocks of formulas with their first row and column) and `weight` (a cell to change). Standard output:
milliseconds of a recalculation of everything, and of one after the weight was changed.
"""
import json
import os
import signal
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

given = json.load(sys.stdin)
profile = tempfile.mkdtemp()
pipe = "segmentmapbench"
office = subprocess.Popen(
    [sys.argv[1], "--headless", "--norestore", f"-env:UserInstallation=file://{profile}", f"--accept=pipe,name={pipe};urp;"],
    stdout=subprocess.DEVNULL,
    stderr=subprocess.DEVNULL,
    start_new_session=True,
)


def fastest(work, runs=5):
    best = float("inf")
    for _ in range(runs):
        start = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - start)
    return best * 1000


try:
    resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    for _ in range(240):
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            break
        except NoConnectException:
            time.sleep(0.25)
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    hidden = PropertyValue()
    hidden.Name = "Hidden"
    hidden.Value = True
    document = desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, (hidden,))
    # Else every cell that is set makes the bounds of its column be worked out again.
    document.enableAutomaticCalculation(False)
    document.addActionLock()
    sheet = document.Sheets[0]
    # Values go as data: given as formulas, each would be parsed as a text first.
    cells = tuple(tuple(float(cell) if isinstance(cell, (int, float)) else cell for cell in row) for row in given["cells"])
    sheet.getCellRangeByPosition(0, 0, len(cells[0]) - 1, len(cells) - 1).setDataArray(cells)
    for block in given["formulas"]:
        rows = tuple(tuple(row) for row in block["rows"])
        last_column = block["column"] + len(rows[0]) - 1
        last_row = block["row"] + len(rows) - 1
        sheet.getCellRangeByPosition(block["column"], block["row"], last_column, last_row).setFormulaArray(rows)
    document.removeActionLock()
    document.calculateAll()
    everything = fastest(document.calculateAll)
    weight = sheet.getCellByPosition(given["weight"]["column"], given["weight"]["row"])

    def change():
        weight.setValue(3 - weight.getValue())
        document.calculate()

    print(everything, fastest(change))
    document.close(True)
    desktop.terminate()
finally:
    # The program that was started has started another.
    os.killpg(office.pid, signal.SIGKILL)
