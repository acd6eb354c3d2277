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

function buildMapFromMenu() {
  PartnerMap_.buildMapFromMenu();
}

function insertFormulaFromMenu() {
  PartnerMap_.insertFormulaFromMenu();
}

/**
 * パートナーのセグメント名を返します。プロファイルの範囲(見出しの行を含む 2 列以上)を渡すと 1 行に 1 つ、引数なしではこの行のパートナー、スコア 2 つからも求められます。 Gives the segment name: of each row of a profile, of this row's partner without arguments, or of two scores.
 *
 * @param {A1:K40} profile_or_potential プロファイルの範囲、またはポテンシャルのスコア 0〜100(セルか 1 列)。省略可。 The profile with its header row, or potential scores 0–100. Optional.
 * @param {'マップ設定'!A:Q} settings_or_results マップ設定の範囲、または実績のスコア 0〜100。省略可。 The Map settings range, or results scores 0–100. Optional.
 * @param {50} potential_cut スコアを渡すときのポテンシャルの境界: 50、あり、中央値、平均、自然分類、上位30%。省略可。 Cut for potential when scores are passed: 50, any, median, mean, natural, top 30%. Optional.
 * @param {"any"} results_cut スコアを渡すときの実績の境界。省略可。 Cut for results when scores are passed. Optional.
 * @return セグメント名。 Segment names.
 * @customfunction
 */
function PARTNER_SEGMENT(profile_or_potential, settings_or_results, potential_cut, results_cut) {
  return PartnerMap_.partnerSegment(profile_or_potential, settings_or_results, potential_cut, results_cut);
}

/**
 * 販売ポテンシャルのスコア 0〜100 を、プロファイルの 1 行に 1 つ返します。 Gives the sales potential score 0–100 of each row of a profile.
 *
 * @param {A1:K40} profile プロファイルの範囲(見出しの行を含む)。 The profile with its header row.
 * @param {'マップ設定'!A:Q} settings マップ設定の範囲。省略可。 The Map settings range. Optional.
 * @return スコア。 Scores.
 * @customfunction
 */
function PARTNER_POTENTIAL(profile, settings) {
  return PartnerMap_.partnerPotential(profile, settings);
}

/**
 * 実績のスコア 0〜100 を、プロファイルの 1 行に 1 つ返します。 Gives the results score 0–100 of each row of a profile.
 *
 * @param {A1:K40} profile プロファイルの範囲(見出しの行を含む)。 The profile with its header row.
 * @param {'マップ設定'!A:Q} settings マップ設定の範囲。省略可。 The Map settings range. Optional.
 * @return スコア。 Scores.
 * @customfunction
 */
function PARTNER_RESULTS(profile, settings) {
  return PartnerMap_.partnerResults(profile, settings);
}

/**
 * 全パートナーを優先順位の順に、スコア・セグメント・支援手法・理由つきの表で返します。 Lists every partner by priority with scores, segment, support, data % and why.
 *
 * @param {A1:K40} profile プロファイルの範囲(見出しの行を含む)。 The profile with its header row.
 * @param {'マップ設定'!A:Q} settings マップ設定の範囲。省略可。 The Map settings range. Optional.
 * @return 見出しつきの表。 A table with a header row.
 * @customfunction
 */
function PARTNER_MAP(profile, settings) {
  return PartnerMap_.partnerMap(profile, settings);
}

/**
 * セグメントの支援手法(ハイタッチ / テックタッチ)を返します。 Gives the support method of a segment.
 *
 * @param {"重点育成"} segment セグメント名か activate / grow / nurture / sustain。範囲も可。 A segment name or key, or a range of them.
 * @return 支援手法。 The support method.
 * @customfunction
 */
function PARTNER_SUPPORT(segment) {
  return PartnerMap_.partnerSupport(segment);
}

function sidebarState() {
  return PartnerMap_.sidebarState();
}

function buildMap(profileSheet) {
  return PartnerMap_.buildMap(profileSheet);
}

function mapPicture(width, height) {
  return PartnerMap_.mapPicture(width, height);
}

function placePicture(png) {
  PartnerMap_.placePicture(png);
}

function insertFormula() {
  return PartnerMap_.insertFormula();
}

function showCell(cell) {
  PartnerMap_.showCell(cell);
}
