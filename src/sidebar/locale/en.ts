/** The sidebar in English. */
import { enPlan } from "./en-plan";
import type { Texts } from "./texts";
import { enWhy } from "./why-en";

const count = (n: number) => n.toLocaleString("en-US");
const quoted = (headers: readonly string[]) =>
  `${headers
    .slice(0, 3)
    .map((header) => `“${header}”`)
    .join(", ")}${headers.length > 3 ? ` and ${headers.length - 3} more` : ""}`;
const partners = (n: number) => (n === 1 ? "1 partner" : `${count(n)} partners`);

export const en: Texts = {
  locale: "en",
  product: "Partner Segment Map",
  version: (version) => `Version ${version}`,
  day: (day) => new Date(day * 86_400_000).toUTCString().slice(5, 16),
  tabs: { map: "Map", plan: "Plan", changes: "Changes", why: "Why", tune: "Tune", data: "Data" },
  plan: enPlan,
  start: {
    title: "Place your partners in four segments",
    explanation:
      "Scores the sheet you choose and writes a map and a priority table to the Segment Map sheet. Your own table is not changed.",
    settingsInferred:
      "The columns to use are told from the headers and written to the Map settings sheet, where you can change them.",
    settingsUsed: "Uses the columns, weights and cuts of the Map settings sheet.",
    sheet: "Profile sheet",
    recognised: "What each column is used for",
    tryOut: "Try other weights, scoring and cuts, too",
    refreshSheets: "Refresh list",
    build: "Build map",
  },
  empty: {
    title: "Add a sheet with your partners",
    explanation: "A map is built from a sheet with a header row and, below it, one partner a row.",
    example: "Example sheet",
    exampleCells: [
      ["Partner", "Sales reps", "Sells rival", "Deals"],
      ["Toto Systems", "40", "yes", "0"],
      ["Kitahama", "50", "no", "8"],
    ],
    freedom: "Any number of columns, in any order. Blanks are fine.",
    template: "Create a template sheet",
    templateHint:
      "Adds a sheet with headers, choices, examples and a note on each column. Your sheets stay as they are.",
    checkAgain: "Check again",
    chooseAnyway: "Choose a sheet myself",
  },
  work: {
    loading: "Looking at the sheets",
    building: "Reading the sheet, scoring and writing the map",
    template: "Creating a template sheet",
    waiting: "Someone else is building the map. Yours starts as soon as that is done",
    placing: "Placing the picture of the map on the sheet",
    inserting: "Inserting the formula",
    recording: "Making the sheet History",
    reading: "Reading the sheets",
    writing: "Writing to the sheet",
    reporting: "Making the report",
    account: "Preparing the account plan",
  },
  working: {
    elapsed: (seconds) =>
      seconds < 60 ? `${seconds} s elapsed` : `${Math.floor(seconds / 60)} min ${seconds % 60} s elapsed`,
    slow: "A large sheet may take a few minutes. Please leave this open.",
  },
  map: {
    built: (n) => `Map of ${partners(n)} built`,
    existing: (n) => `Current map (${partners(n)})`,
    previous: (n) => `Previous map (${partners(n)})`,
    source: (sheet) => `Built from “${sheet}”`,
    notices: "How the sheet was read",
    large: "Open large",
    present: "Present",
    endPresenting: "End",
    nobody: "No partner can be judged yet. Fill in blank cells of your list, or use other columns under Tune.",
    noPicture: "The picture of the map can't be shown here. See the chart on the Segment Map sheet.",
    notPlaced: "The map is built, but its picture could not be placed on the sheet.",
    placeAgain: "Place it again",
    placed: "The picture of the map is on the sheet",
    rebuild: "Rebuild map",
    settings: "Change columns, weights and cuts in the Map settings sheet, then build again.",
  },
  changes: {
    offTitle: "Keep who moved, and why, every week",
    off: "Makes a sheet History with the present map as its first record. From then on every build adds the partners that changed, one record a day. To stop, delete that sheet.",
    start: "Keep a record",
    since: "Since",
    before: "last record",
    map: "Map of who moved (arrows come from where they were)",
    nobody: "None",
    more: (partners) => `${count(partners)} more`,
    kept: (records, sheet) => `The sheet "${sheet}" has ${count(records)} ${records === 1 ? "record" : "records"}.`,
    rule: "How records are kept",
  },
  report: {
    make: "Make a report",
    made: (sheet) =>
      `The report is on the sheet "${sheet}". File → Print, A4 portrait and "Fit to width" make one page.`,
  },
  account: {
    button: "Account plan",
    title: (partner) => `Account plan of ${partner}`,
    close: "Close",
    forUs: "For ourselves (with segment and support)",
    forPartner: "For the partner (to hand over)",
    columns:
      "Tick the columns that the partner may see. Nothing else is on it, anywhere. The choice is kept for the next plan.",
    make: "Make the sheet",
    open: "Open",
    refresh: "Refresh",
    makeMany: (n) => `Make those of the ${partners(n)} shown (those there are stay as they are)`,
    tooMany: (most) => `Show ${most} partners or fewer on the map to make theirs at once.`,
    made: (sheet) => `The sheet "${sheet}" is there.`,
    madeMany: (made, there) =>
      `${made} ${made === 1 ? "sheet" : "sheets"} made${there > 0 ? `; ${there} ${there === 1 ? "was" : "were"} there already` : ""}.`,
    refreshed: (cells) =>
      cells === 0 ? "Nothing to refresh." : `${cells} ${cells === 1 ? "cell" : "cells"} refreshed.`,
    left: (cells) => `Left as they are, because somebody wrote there: ${cells.join(", ")}`,
    missing: (rows) =>
      `Rows that this sheet has not: ${rows.join(", ")}. To have them, delete the sheet and make it again.`,
    gone: "This sheet is gone.",
    inside: "No scores, no ranks, nothing of other partners is on it.",
  },
  explore: {
    map: (n) => `Map with ${partners(n)}. Arrow keys go through them by priority, Enter selects the row in your list`,
    find: "Find a partner",
    segments: "Segments shown",
    everyone: "everyone",
    shown: (shown, all) => `${count(shown)} of ${partners(all)} shown`,
    noneFound: (all) => `None of ${partners(all)} matches.`,
    offMap: (name, others) =>
      others === 0
        ? `“${name}” needs data and is not on the map.`
        : `“${name}” and ${count(others)} more need data and are not on the map.`,
    clear: "Show all",
    and: ", ",
    named: (text) => `named “${text}”`,
    table: "The map as a table",
    priority: "No.",
    partnerAndSegment: "Partner, segment",
  },
  cards: {
    place: "Partner pointed at",
    first: "The partner to support first. Point at a mark on the map to see another.",
    close: "Close",
    priority: (priority) => `Priority ${count(priority)}`,
    data: (percent) => `data ${percent}%`,
    missing: "no data",
    overridden: "override",
    notes: "Notes",
    doubts: "Please check",
    problems: "Check the data",
    hint: "Click or press Enter to select the row in your list.",
    steps: "What would change it",
  },
  tune: {
    explanation: "The map follows what you move. Nothing is written to the sheets before you press Apply.",
    undo: "Undo",
    redo: "Redo",
    reset: "Back to the saved settings",
    apply: "Apply and build",
    moved: (n) => (n === 0 ? "No partner changes its segment." : `${partners(n)} would change segment.`),
    borderline: (n) => `Borderline ${count(n)}`,
    borderlineUnknown: "Borderline: counting…",
    movers: (n) => `Who would change segment (${count(n)})`,
    moreMovers: (n) => `and ${count(n)} more`,
    scales: {
      linear: "in proportion to the value",
      log: "for values of different magnitude",
      rank: "only the order counts",
      yesno: "100 points if yes",
      levels: "points by label",
      match: "points for wanted words",
      recency: "the more recent, the higher",
    },
    scale: "How it scores",
    cuts: { number: "at a score", top: "top %" },
    drag: "Drag, or use the arrow keys, to move the cut",
    judged: (judged, all) =>
      judged === all
        ? `All ${count(all)} partners can be judged.`
        : `${count(judged)} of ${count(all)} partners can be judged.`,
    missing: (n) => `${count(n)} without a value`,
    bar: (label, partners, points) =>
      `${label}: ${count(partners)} ${partners === 1 ? "partner" : "partners"}${points === null ? "" : `, ${Math.round(points)} points on average`}`,
    use: "Use",
    useAs: (axis) => `for ${axis}`,
    notThis: "not this column",
    unused: "Columns not used",
    names: "Partners' names",
    bounds: {
      values: { low: "automatic (0 or minimum)", high: "automatic (maximum)" },
      days: { low: "0", high: "365" },
    },
    days: { low: "Days with 100 points", high: "Days with 0 points" },
    levelsExample: {
      labels: "Large=100, Mid=60, Small=30",
      targets: "Manufacturing=60, Retail=40, or Manufacturing, Retail",
    },
    badNumber: "Enter a number, or leave it blank",
    badLevel: (part) => `"${part}" cannot be used: write each label with 0–100 points, as in Large=100, Mid=60`,
  },
  why: enWhy,
  columns: {
    title: "Columns: how they are read and used",
    groups: { used: "Used", could: "Could be used", no: "Not used" },
    smallerIsBetter: "smaller is better",
    samples: (values) => `such as ${values.join(", ")}`,
    readable: (read, filled) => `${count(read)} of ${count(filled)} can be read`,
    filled: (filled) => (filled === 1 ? "1 value" : `${count(filled)} values`),
    otherwise: "Read it otherwise",
    unit: "Bare numbers are",
    units: ["$", "$K", "$M", "thousand", "million", "%"],
    dayOrder: "Order of dates",
    notation: "Separators",
    blanks: "Blanks are",
    byColumn: "as the column shows",
    smaller: "Smaller is better",
    means: (value) => `“${value}” is`,
    unreadable: "Values that cannot be read",
    points: (points) => `${points} points`,
    whichIs: (axis) => `Which column shows ${axis}?`,
    whichNames: "Which column names the partners?",
    choose: "please choose",
    leftOut: (rows) => `Rows that do not count as partners (${count(rows)})`,
    isPartner: "Count as a partner",
    isOfAbove: "Add to the company above",
    offers: {
      periods: (used, others, all) =>
        all
          ? `All periods count (${quoted([...used, ...others])}).`
          : used.length > 0
            ? `Of several periods only ${quoted(used)} counts, not ${quoted(others)}.`
            : `${quoted(others)} does not count: it is of an earlier period.`,
      allPeriods: "Count all periods",
      latestPeriod: "Count only the latest period",
      countIt: "Count it",
      doNotCount: "Do not count it",
      whoseSales: (columns) => `Whose sales does ${quoted(columns)} show?`,
      sales: { potential: "The company’s own (potential)", results: "Sales of ours (results)" },
    },
  },
  unapplied: {
    some: (n) =>
      n === 1
        ? "1 change of the settings is not applied yet."
        : `${count(n)} changes of the settings are not applied yet.`,
    takeBack: "Take them back",
    left: "Another view has changes under Tune that are not applied yet.",
    takeOver: "Take them over",
    dropLeft: "Drop them",
    question: "Leave your changes behind?",
    otherSheet: (sheet) =>
      `What you changed under Tune is not applied yet, and it is about the columns of “${sheet}”. The map of another sheet starts without it.`,
    keep: "Keep my changes",
    leave: "Build without them",
    closing: "What you changed under Tune is not applied yet. It is lost when this closes.",
    close: "Close without them",
  },
  stale: {
    explanation: "The list or the settings have changed since this map was built.",
    build: "Build it again",
  },
  repair: {
    title: "The settings can be repaired",
    explanation: "Only these cells of the Map settings sheet are rewritten; all others stay as they are.",
    change: (was, value) => `${was === "" ? "(blank)" : `“${was}”`} → ${value === "" ? "(blank)" : `“${value}”`}`,
    more: (cells) => `and ${count(cells)} more cells`,
    button: "Repair settings and build",
  },
  renames: {
    title: "Was it renamed?",
    question: (from, to) => `“${from}” left the list, and “${to}” has a row much like it. Move the notes over?`,
    yes: "Same company: move them",
    no: "Another company",
  },
  save: {
    copy: "Copy picture",
    copied: "Copied",
    notCopied: "Could not copy: save as PNG instead",
    png: "Save as PNG",
    svg: "Save as SVG",
    fileName: "partner-segment-map",
  },
  counts: {
    title: "Partners by segment",
    ofShown: "Partners shown, by segment",
    partners: count,
  },
  priorities: {
    title: "Support these partners first",
    hint: "Select a partner to see why it is placed there.",
    potential: "Potential",
    results: "Results",
    more: (n) => `Show ${count(n)} more`,
    fewer: "Show the first only",
    rest: "The table on the Segment Map sheet has every partner's priority.",
  },
  query: {
    title: "A longer list: use it in BigQuery",
    explanation: (holds) =>
      `A sheet is good for about ${count(holds)} partners. A longer list stays in BigQuery: one query gives the same scores, segments and order as these settings. The settings saved on the sheet are used.`,
    table: "Table",
    tableExample: "project.dataset.table",
    key: "Column that tells rows apart",
    keyExample: "account_code",
    keyMeaning: "A column whose value differs in every row. It decides the order of equal scores.",
    unnamed: "BigQuery cannot have these headers as column names. Enter what the columns are called in the table.",
    column: (header) => `Column of "${header}"`,
    text: "Query",
    copy: "Copy the query",
    copied: "Copied.",
    selected: "Selected. Press Ctrl+C (⌘C on a Mac) to copy.",
    next: 'Run it in BigQuery, or in a spreadsheet under Data, Data connectors, Connect to BigQuery, as a custom query. Make numbers kept as text, such as "1,200" or "$5", number columns first.',
  },
  problems: {
    none: "Every cell could be read.",
    title: (n) => `Check the data (${count(n)})`,
    explanation:
      "The map is built. Correcting these and rebuilding makes it more exact. Select an address to go to the cell.",
    firstOnly: (shown) => `The first ${count(shown)} are shown. Correct them and rebuild to see the others.`,
    showCell: (cell) => `Go to cell ${cell}`,
  },
  formula: {
    title: "Live formula",
    explanation: "Puts a formula to the right of your partner list that follows changes of the settings.",
    insert: "Insert live formula",
    inserted: (sheet, cell) => `The formula is in ${cell} of “${sheet}”.`,
  },
  failure: {
    title: "This could not be completed",
    retry: "Try again",
    original: (message) => `Original message: ${message}`,
    fromServer: "Correct the sheet, then try again.",
    troubles: {
      offline: {
        message: "Google's servers could not be reached.",
        advice: "Check your internet connection, then try again.",
      },
      timedOut: {
        message: "The work did not finish in the time Google allows.",
        advice: "Nothing you typed is lost. Try again; if it recurs, remove unused rows or slow formulas.",
      },
      notAuthorised: {
        message: "The add-on has no permission to work on this spreadsheet.",
        advice:
          "Open it again from the Extensions menu and accept the request for permission. If you are signed in to several Google accounts, sign out of the others.",
      },
      busy: {
        message: "Google's servers are busy.",
        advice: "Wait about a minute, then try again.",
      },
      protectedSheet: {
        message: "A protected sheet or cell could not be written.",
        advice:
          "Remove the protection of the Segment Map and Map settings sheets, or ask someone who may edit them to build the map.",
      },
      outdated: {
        message: "This sidebar and the add-on are of different versions.",
        advice: "Reload the spreadsheet's page and open the sidebar again.",
      },
      noAnswer: {
        message: "The server did not answer.",
        advice: "The work may be done all the same. Check your connection, then try again.",
      },
      unexpected: {
        message: "Something unexpected went wrong.",
        advice: "Nothing you typed is lost. Try again; if it recurs, reload the spreadsheet's page.",
      },
    },
  },
};
