"""
Times how long LibreOffice takes to recalculate a sheet. Standard input: JSON with `file` (the path of a workbook) and `weight`
(the cell to change, its row and column from 0). Standard output: milliseconds of a recalculation of everything, and of one
after the weight was changed.
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
# Of its own, so that an office left behind by another run does not answer.
pipe = f"segmentmapbench{os.getpid()}"
office = subprocess.Popen(
    [sys.argv[1], "--headless", "--norestore", f"-env:UserInstallation=file://{profile}", f"--accept=pipe,name={pipe};urp;"],
    stdout=subprocess.DEVNULL,
    stderr=subprocess.DEVNULL,
    start_new_session=True,
)


def stopped(*_):
    sys.exit(1)


# So that the office ends with this script where that is told to end.
signal.signal(signal.SIGTERM, stopped)


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
    address = uno.systemPathToFileUrl(given["file"])
    document = desktop.loadComponentFromURL(address, "_blank", 0, (hidden,))
    document.enableAutomaticCalculation(False)
    document.calculateAll()
    everything = fastest(document.calculateAll)
    sheet = document.Sheets[0]
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
