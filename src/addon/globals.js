/**
 * Adds the menu when the spreadsheet opens.
 */
function onOpen() {
  PartnerMap_.showMenu();
}

/**
 * Adds the menu right after the add-on is installed.
 */
function onInstall() {
  PartnerMap_.showMenu();
}

function openSidebar() {
  PartnerMap_.openSidebar();
}

function openMapDialog() {
  PartnerMap_.openMapDialog();
}

function buildMapFromMenu() {
  PartnerMap_.buildMapFromMenu();
}

function insertFormulaFromMenu() {
  PartnerMap_.insertFormulaFromMenu();
}

/**
 * パートナーのセグメント名。プロファイルの範囲なら 1 行に 1 つ、引数なしならこの行のパートナー、スコア 2 つからも。 Segment names: of a profile's rows, of this row, or of two scores.
 *
 * @param {Array<Array>} profile_or_potential 見出しを含むプロファイル、またはポテンシャル 0〜100。省略可。 The profile with its header row, or potential 0–100. Optional.
 * @param {Array<Array>} settings_or_results マップ設定の範囲、または実績 0〜100。省略可。 The Map settings range, or results 0–100. Optional.
 * @param {string} potential_cut ポテンシャルの境界: 50、あり、中央値、平均、自然分類、上位30%。省略可。 Cut: 50, any, median, mean, natural, top 30%. Optional.
 * @param {string} results_cut 実績の境界。省略可。 Cut for results. Optional.
 * @customfunction
 */
function PARTNER_SEGMENT(profile_or_potential, settings_or_results, potential_cut, results_cut) {
  return PartnerMap_.customFunction("PARTNER_SEGMENT", [
    profile_or_potential,
    settings_or_results,
    potential_cut,
    results_cut,
  ]);
}

/**
 * 販売ポテンシャルのスコア 0〜100。1 行に 1 つ。 Sales potential 0–100 of a profile's rows.
 *
 * @param {Array<Array>} profile 見出しを含むプロファイル。 The profile with its header row.
 * @param {Array<Array>} settings マップ設定の範囲。省略可。 The Map settings range. Optional.
 * @customfunction
 */
function PARTNER_POTENTIAL(profile, settings) {
  return PartnerMap_.customFunction("PARTNER_POTENTIAL", [profile, settings]);
}

/**
 * 実績のスコア 0〜100。1 行に 1 つ。 Results 0–100 of a profile's rows.
 *
 * @param {Array<Array>} profile 見出しを含むプロファイル。 The profile with its header row.
 * @param {Array<Array>} settings マップ設定の範囲。省略可。 The Map settings range. Optional.
 * @customfunction
 */
function PARTNER_RESULTS(profile, settings) {
  return PartnerMap_.customFunction("PARTNER_RESULTS", [profile, settings]);
}

/**
 * 判定の確かさ 0〜1。重みを少し変えても同じセグメントになる割合を 1 行に 1 つ。 How sure each placement is, 0–1: the share of nearby weightings that give the same segment.
 *
 * @param {Array<Array>} profile 見出しを含むプロファイル。 The profile with its header row.
 * @param {Array<Array>} settings マップ設定の範囲。省略可。 The Map settings range. Optional.
 * @customfunction
 */
function PARTNER_CONFIDENCE(profile, settings) {
  return PartnerMap_.customFunction("PARTNER_CONFIDENCE", [profile, settings]);
}

/**
 * 全パートナーを優先順位の順に、スコア・セグメント・支援手法・理由つきの表で。 Every partner by priority, with scores, segment, support and why.
 *
 * @param {Array<Array>} profile 見出しを含むプロファイル。 The profile with its header row.
 * @param {Array<Array>} settings マップ設定の範囲。省略可。 The Map settings range. Optional.
 * @customfunction
 */
function PARTNER_MAP(profile, settings) {
  return PartnerMap_.customFunction("PARTNER_MAP", [profile, settings]);
}

/**
 * セグメントの支援手法(ハイタッチ / テックタッチ)。 The support method of a segment.
 *
 * @param {string} segment セグメント名か activate / grow / nurture / sustain。範囲も可。 A segment name or key, or a range of them.
 * @customfunction
 */
function PARTNER_SUPPORT(segment) {
  return PartnerMap_.customFunction("PARTNER_SUPPORT", [segment]);
}

function sidebarState(profileSheet) {
  return PartnerMap_.sidebarState(profileSheet);
}

function buildMap(profileSheet, decisions) {
  return PartnerMap_.buildMap(profileSheet, decisions);
}

function createTemplate(template) {
  return PartnerMap_.createTemplate(template);
}

function placePicture(png) {
  return PartnerMap_.placePicture(png);
}

function insertFormula() {
  return PartnerMap_.insertFormula();
}

function showCell(sheet, cell) {
  return PartnerMap_.showCell(sheet, cell);
}

function furtherSheets(wanted) {
  return PartnerMap_.furtherSheets(wanted);
}

function changeSheets(changes) {
  return PartnerMap_.changeSheets(changes);
}

function solverCode() {
  return PartnerMap_.solverCode();
}
