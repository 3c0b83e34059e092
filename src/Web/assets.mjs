// Copies what the pages use of the npm packages to wwwroot/lib. Run by the build, in the folder of this file.
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const design = "node_modules/dkfds/dist";
const target = "wwwroot/lib";
const icons = ["chevron-right", "download", "file-excel", "upload", "delete", "print"];

rmSync(target, { recursive: true, force: true });
mkdirSync(`${target}/fonts`, { recursive: true });
mkdirSync(`${target}/icons`, { recursive: true });
cpSync("node_modules/htmx.org/dist/htmx.min.js", `${target}/htmx.min.js`);

// What the sheet points to carries its version in its address, so that a browser keeps it and asks for none of it again
// with the next page (StaticFileCaching).
const place = (file, folder, name) => {
  cpSync(file, `${target}/${folder}/${name}`);
  const version = createHash("sha256").update(readFileSync(file)).digest("base64url");
  return `${folder}/${name}?v=${version}`;
};

// Every browser reads woff2, so the older formats and their addresses are left out; the sheet goes into a layer, so
// that a single class of ours wins over it.
const fontFolder = "fonts/IBMPlexSans/complete/woff2";
const css = readFileSync(`${design}/css/dkfds.min.css`, "utf8")
  .replace(/\/\*# sourceMappingURL.*?\*\//g, "")
  .replace(/@font-face\{[^}]*\}/g, (face) => {
    const font = face.match(/[\w-]+\.woff2/)?.[0];
    if (!font) return face;
    const address = place(`${design}/${fontFolder}/${font}`, "fonts", font);
    return face.replace(/src:[^;}]*/, `src:url(${address}) format("woff2")`);
  })
  .replace(/\.\.\/img\/svg-icons\/([\w-]+\.svg)/g, (_, icon) =>
    place(`${design}/img/svg-icons/${icon}`, "icons", icon),
  );
writeFileSync(`${target}/dkfds.css`, `@layer dkfds{${css}}`);
cpSync(`${design}/img/svg-icons/chevron-down-white.svg`, `${target}/icons/chevron-down-white.svg`);

const sprite = readFileSync(`${design}/img/all-svg-icons.svg`, "utf8");
const symbols = icons.map((icon) => {
  const symbol = sprite.match(new RegExp(`<symbol[^>]*id="${icon}"[^]*?</symbol>`));
  if (!symbol) throw new Error(`dkfds has no icon named ${icon}`);
  return symbol[0];
});
writeFileSync(`${target}/icons.svg`, `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>\n`);
