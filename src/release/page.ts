/** The release's page: the steps in both languages, with a button for each file to copy. */
import { type ReleaseStep, type ReleaseTexts, releaseTexts } from "./texts";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replace(/[&<>"]/g, (letter) => entities[letter] as string);

/** A page of Google's, drawn so that it is recognised, with what to press on it numbered. */
function googlePage({ title, press, why }: NonNullable<ReleaseStep["page"]>): string {
  const presses = press.map((label) => `<li>${escaped(label)}</li>`).join("");
  return `<figure><div class="google"><p>⚠ <strong>${escaped(title)}</strong></p><ol>${presses}</ol></div><figcaption>${escaped(why)}</figcaption></figure>`;
}

function section(locale: "ja" | "en", texts: ReleaseTexts): string {
  const steps = texts.steps.map(({ text, file, picture, page }) => {
    const button = file
      ? `<p><button data-file="${file}" data-done="${texts.copied}">${escaped(texts.copy(file))}</button></p>`
      : "";
    const image = picture ? `<p><img src="${picture}.${locale}.png" alt=""></p>` : "";
    return `<li>${escaped(text)}${button}${image}${page ? googlePage(page) : ""}</li>`;
  });
  return `<section lang="${locale}"><h1>${escaped(texts.title)}</h1><p>${escaped(texts.intro)}</p><ol>${steps.join("")}</ol><p>${escaped(texts.update)}</p></section>`;
}

/** `files` by name, embedded so that the page works from a folder, without a server. */
export function releasePage(version: string, files: Readonly<Record<string, string>>): string {
  const embedded = JSON.stringify(files).replace(/</g, "\\u003c");
  return `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Partner Segment Map ${version}</title>
<style>
body { max-width: 820px; margin: 32px auto; padding: 0 20px; color: #202124; font: 16px/1.8 "BIZ UDPGothic", "Noto Sans JP", "Hiragino Sans", Meiryo, sans-serif; }
h1 { font-size: 24px; }
li { margin-bottom: 16px; }
img { max-width: 100%; border: 1px solid #dadce0; border-radius: 6px; }
button { padding: 10px 24px; border: 0; border-radius: 4px; background: #1a73e8; color: #fff; font: inherit; font-weight: 700; cursor: pointer; }
figure { margin: 12px 0; }
.google { max-width: 480px; padding: 12px 24px; border: 1px solid #dadce0; border-radius: 8px; }
.google li { width: fit-content; margin: 8px 0; padding: 2px 14px; border: 2px solid #1a73e8; border-radius: 4px; color: #1558b0; }
figcaption { margin-top: 8px; font-size: 14px; }
section + section { margin-top: 64px; border-top: 1px solid #dadce0; }
</style>
</head>
<body>
${section("ja", releaseTexts.ja)}
${section("en", releaseTexts.en)}
<p>Partner Segment Map ${version} · MIT</p>
<script>
const files = ${embedded};
for (const button of document.querySelectorAll("button")) {
  button.addEventListener("click", async () => {
    const label = button.textContent;
    const area = document.createElement("textarea");
    area.value = files[button.dataset.file];
    document.body.append(area);
    area.select();
    await navigator.clipboard?.writeText(area.value).catch(() => document.execCommand("copy"));
    area.remove();
    button.textContent = button.dataset.done;
    setTimeout(() => { button.textContent = label; }, 2000);
  });
}
</script>
</body>
</html>
`;
}
