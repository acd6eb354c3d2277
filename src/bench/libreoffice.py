"""Times how long LibreOffice takes to recalculate a sheet: cells as JSON on standard input, milliseconds on standard output."""
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

grid = json.load(sys.stdin)
profile = tempfile.mkdtemp()
pipe = "segmentmapbench"
office = subprocess.Popen(
    [sys.argv[1], "--headless", "--norestore", f"-env:UserInstallation=file://{profile}", f"--accept=pipe,name={pipe};urp;"],
    stdout=subprocess.DEVNULL,
    stderr=subprocess.DEVNULL,
    start_new_session=True,
)
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
    width = max(len(row) for row in grid)
    cells = tuple(tuple(str(cell) for cell in row + [""] * (width - len(row))) for row in grid)
    document.Sheets[0].getCellRangeByPosition(0, 0, width - 1, len(cells) - 1).setFormulaArray(cells)
    best = float("inf")
    for _ in range(5):
        start = time.perf_counter()
        document.calculateAll()
        best = min(best, time.perf_counter() - start)
    print(best * 1000)
    document.close(True)
    desktop.terminate()
finally:
    # The program that was started has started another.
    os.killpg(office.pid, signal.SIGKILL)
