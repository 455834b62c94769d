/**
 * Draws the icons: every SVG of assets/icons as PNG in all sizes that Excel asks for, and the two
 * pictures of the unified manifest. `npm run icons`; needs Chromium (CHROMIUM names it when it is
 * not /usr/bin/chromium).
 */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const SOURCES = "assets/icons";
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
/** Its pictures are the mark on its ground, and the mark as a white outline without ground. */
const UNIFIED = [
  { source: "unified/color.svg", size: 192 },
  { source: "unified/outline.svg", size: 32 },
];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
try {
  const page = await browser.newPage();
  for (const file of readdirSync(SOURCES).filter((name) => name.endsWith(".svg"))) {
    for (const size of SIZES) await draw(page, file, `${file.slice(0, -4)}-${size}.png`, size);
  }
  for (const { source, size } of UNIFIED) {
    await draw(page, source, source.replace(".svg", ".png"), size);
  }
} finally {
  await browser.close();
}

async function draw(page, source, target, size) {
  const drawing = readFileSync(join(SOURCES, source)).toString("base64");
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>*{margin:0;display:block}</style>
     <img width="${size}" height="${size}" src="data:image/svg+xml;base64,${drawing}">`,
  );
  await page.locator("img").screenshot({ path: join(SOURCES, target), omitBackground: true });
}
